package extract_test

import (
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract"
)

// What is said goes on after a comma, and set phrases change nothing of it.
func TestReadsWhatNewsTells(t *testing.T) {
	testNews(t, [][2]string{
		{"In a report to the council, the monitors said the RSF had been supplied with drones, rifles and missiles from Abu Dhabi by way of Chad and Libya.",
			"AE>TD>RSF AFFIRMED small-arms,missiles,drones; AE>LY>RSF AFFIRMED small-arms,missiles,drones"},
		{"Romania will send one of its two Patriot batteries to neighbouring Ukraine, its defence council said.", "RO>UA PLANNED air-defence"},
		{"A report by the UN special rapporteur, Tom Andrews, said China had exported FTC-2000G jets to Myanmar.", "CN>MM AFFIRMED aircraft"},
		{"Iran sent drones to Russia and Belarus sent rockets to Russia.", "IR>RU AFFIRMED drones; BY>RU AFFIRMED missiles"},
		{"Turkey's Bayraktar drones were sold to Azerbaijan in 2020.", "TR>AZ AFFIRMED drones"},
		{"Poland to buy 96 Apache helicopters from US", "US>PL PLANNED helicopters"},
		{"Estonia and Latvia received permission from the United States to send Javelins to Ukraine.", "EE>UA PLANNED missiles; LV>UA PLANNED missiles"},
		{"A Ukrainian dealer flew arms from Bulgaria to Togo for UNITA rebels in Angola.", "BG>TG>UNITA AFFIRMED arms"},
		{"North Korea is suspected of having sold rockets to Hamas.", "KP>HAMAS AFFIRMED missiles"},
		{"The rifles had been bought in Bulgaria by a Swiss broker and delivered to Rwanda through Goma.", "BG>CD>RW AFFIRMED small-arms"},
		{"In 1991 Croatia smuggled in 30,000 Kalashnikovs from Lebanon.", "LB>HR AFFIRMED small-arms"},
		{"The freighter left the Turkish port of Mersin for Tripoli with armoured vehicles on board.", "TR>LY AFFIRMED armour"},
		{"Germany approved the export of 18 howitzers to Ukraine, but they have not yet been shipped.", "DE>UA PLANNED artillery"},
		{"Burkina Faso and Mali bought Turkish drones, and Togo ordered some too.", "TR>BF AFFIRMED drones; TR>ML AFFIRMED drones; TR>TG PLANNED drones"},
		{"Ukraine has fired US-supplied ATACMS missiles into Russia.", "US>UA AFFIRMED missiles"},
		{"The Iranian-supplied missiles were fired by Hezbollah at an Israeli ship.", "IR>HEZBOLLAH AFFIRMED missiles"},
		{"Zambia asked Russia for helicopters, but Moscow refused.", "RU>ZM NEGATED REFUSED helicopters"},
		{"Zambia asked Russia for helicopters.", ""},
		{"Denmark gave Ukraine all its howitzers. Norway followed with eight howitzers of its own.", "DK>UA AFFIRMED artillery; NO>UA AFFIRMED artillery"},
		{"Russia's deliveries of S-400 systems to India will be completed by 2026.", "RU>IN PLANNED air-defence"},
		{"The eighteen fighters that Peru bought from Belarus in 1996 cost $252 million.", "BY>PE AFFIRMED aircraft"},
		{"Romania signed a $4 billion deal in 2018 to buy seven Patriot systems from the United States.", "US>RO PLANNED air-defence"},
		{"A consignment of 2,000 rifles left Russia for the Central African Republic in January 2018.", "RU>CF AFFIRMED small-arms"},
		{"The Netherlands has delivered two of the three Patriot launchers it promised Ukraine.", "NL>UA AFFIRMED air-defence; NL>UA PLANNED air-defence"},
		{"Hanwha Aerospace has signed a contract with Romania for 54 K9 howitzers.", "KR>RO PLANNED artillery"},
		{"Peru chose Sweden's Gripen over the Rafale and the F-16.", "SE>PE PLANNED aircraft"},
		{"Argentina signed a letter of offer for 24 F-16s from Denmark on Thursday.", "DK>AR PLANNED aircraft"},
		{"Japan allowed Patriot missiles made under licence to be shipped to the United States.", "JP>US PLANNED missiles"},
		{"Bulgaria's parliament voted to send Ukraine surplus missiles.", "BG>UA PLANNED missiles"},
		{"Canada has stopped issuing export permits for arms to Israel.", "CA>IL NEGATED HALTED arms"},
		{"Emirati-supplied armoured vehicles have been seen with the RSF in Sudan.", "AE>RSF AFFIRMED armour"},
		{"Customs officers at the port of Lagos found 13 containers of rockets from Iran destined for the Gambia.", "IR>GM AFFIRMED missiles"},
		{"A U.S. Coast Guard ship seized weapons from Iran that were on their way to Houthi-controlled areas of Yemen.", "IR>HOUTHIS AFFIRMED arms"},
		{"The tanks were bought by Morocco from Belarus. Twenty of them have been shipped to Ukraine.", "BY>MA AFFIRMED armour; BY>MA>UA AFFIRMED armour"},
		{"Romania signed a $4 billion deal to buy seven Patriot systems from the United States and has received four of them.", "US>RO PLANNED air-defence; US>RO AFFIRMED air-defence"},
		{"His coalition included Socialists who opposed any arms exports to Ukraine.", ""},
	})
}

// An end that the sentence leaves out is taken from what the text tells of.
func TestFillsWhatIsLeftOut(t *testing.T) {
	testNews(t, [][2]string{
		{"The army of Sri Lanka bought rifles from China in 2000. Pakistan delivered mortar rounds to Sri Lanka in 2001. Ukraine sold four fighters last year.",
			"CN>LK AFFIRMED small-arms; PK>LK AFFIRMED ammunition; UA>LK AFFIRMED aircraft"},
		{"Germany delivered a third battery of howitzers to Ukraine this month. Madrid sent a small number of shells in April.",
			"DE>UA AFFIRMED artillery; ES>UA AFFIRMED ammunition"},
		{"Iran denied having armed the Houthis. Peru bought rifles.", "IR>HOUTHIS NEGATED REBUTTED arms"},
	})
}

// Who made a statement public on a day said on that day what is told of it.
func TestDatesWhatWasAnnounced(t *testing.T) {
	text := "On 29 May 2025 the SVR published a statement on Serbia's defence industry.\n\nThe SVR alleged that Serbian companies were shipping ammunition to Ukraine."
	claims := extract.Read(graph.Document{ID: "test", Text: text, MediaType: "text/plain"}).Claims
	if len(claims) != 1 {
		t.Fatalf("%d claims, want 1", len(claims))
	}
	last := claims[0].Statements[len(claims[0].Statements)-1]
	if last.SaidOn.EDTF != "2025-05-29" || last.SaidOn.Text != "29 May 2025" {
		t.Errorf("said on %q (%q), want 2025-05-29", last.SaidOn.EDTF, last.SaidOn.Text)
	}
}
