package extract_test

import "testing"

// TestRecords reads sentences in the manner of official papers and the trade press.
func TestRecords(t *testing.T) {
	testNews(t, [][2]string{
		{"A newcomer is Botswana, to which wheeled armoured vehicles for CHF 64 million were shipped by Switzerland.", "CH>BW AFFIRMED armour"},
		{"Germany has overtaken Peru, to which no howitzers were shipped by Sweden.", "SE>PE NEGATED REBUTTED artillery"},
		{"Sarajevo and Zagreb will each receive howitzers from France.", "FR>BA PLANNED artillery; FR>HR PLANNED artillery"},
		{"The State Department has made a determination approving a possible Foreign Military Sale to the Government of Romania of M1A2 Abrams tanks.", "US>RO PLANNED armour"},
		{"Licences were issued by Germany for the export of rifles to Singapore and Brazil.", "DE>SG PLANNED small-arms; DE>BR PLANNED small-arms"},
		{"A trader who had applied to sell Serbian mortar bombs to Saudi Arabia withdrew the application.", "RS>SA NEGATED CANCELLED ammunition"},
		{"A Spanish enquiry about the transfer to Ukraine of two anti-aircraft guns from Zurich reached Berlin in January.", ""},
		{"Denmark was not permitted to hand twenty Piranha vehicles to Ukraine.", "DK>UA NEGATED REFUSED armour"},
		{"The cargo of rifles was organised by an officer and was on its way from Iran to the Gambia.", "IR>GM AFFIRMED small-arms"},
		{"Washington has agreed to sell Poland 96 Apache helicopters.", "US>PL PLANNED helicopters"},
	})
}

// TestVerdicts reads clauses that only say what became of what was asked or
// planned before.
func TestVerdicts(t *testing.T) {
	testNews(t, [][2]string{
		{"Chile wanted to buy howitzers from Sweden. The request was turned down in 1985.", "SE>CL NEGATED REFUSED artillery"},
		{"Kyiv asked Berlin for tanks. Berlin refused.", "DE>UA NEGATED REFUSED armour"},
		{"Kyiv asked Berlin for tanks. Paris cancelled a parade.", ""},
		{"Germany asked for permission to pass on to Ukraine 12,400 rounds of ammunition; this was refused.", "DE>UA NEGATED REFUSED ammunition"},
		{"Nigeria had agreed to buy helicopters from Brazil. In July the deal fell through.", "BR>NG PLANNED helicopters; BR>NG NEGATED CANCELLED helicopters"},
		{"Peru hoped to sell its submarines to Ecuador. Nothing came of it.", "PE>EC NEGATED CANCELLED ships"},
		{"Sweden agreed to sell jets to Hungary. The minister was refused a second term.", "SE>HU PLANNED aircraft"},
		{"Cairo ordered fighters from France. China was mentioned; nothing came of that.", "FR>EG PLANNED aircraft"},
		{"Could the request be refused? Chile wanted to buy howitzers from Sweden. It may be refused.", ""},
	})
}

// TestLabels reads paragraphs whose label names the maker or the state that they
// are about.
func TestLabels(t *testing.T) {
	testNews(t, [][2]string{
		{"SAAB. Six Gripen jets were turned over to Thailand in 2011.", "SE>TH AFFIRMED aircraft"},
		{"Chile. Cactus missiles came from South Africa in 1980.", "ZA>CL AFFIRMED missiles"},
		{"ACCRA, 6 December 2023. India pledged a helicopter unit.", ""},
		{"Italian helicopters are still being sold to Abu Dhabi, and the yard is building corvettes, though those are for Qatar.", "IT>AE AFFIRMED helicopters"},
		{"Applications that would have had French rifles going to Turkey were declined.", ""},
		{"It was not India but Pakistan and China that armed the Sri Lankans.", "PK>LK AFFIRMED arms; CN>LK AFFIRMED arms"},
		{"Poland has not sold tanks to Chad.", "PL>TD NEGATED REBUTTED armour"},
		{"Brazil denied that the revolvers which it sold went anywhere but to Djibouti.", ""},
		{"Seized Iranian ammunition was transferred to Ukraine.", ""},
		{"The ministry had objected to the transfer of grenades to South Sudan through Uganda.", ""},
	})
}
