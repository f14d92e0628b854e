package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract"
)

// published is the date of the texts of these tests.
const published = "2024-03-15"

// first reads the first claim of a text whose route ends with a party.
func first(t *testing.T, text, recipient string) *graph.Claim {
	t.Helper()
	doc := graph.Document{ID: "d", Text: text, MediaType: "text/plain", PublishedOn: graph.Period{EDTF: published}}
	claims := extract.Read(doc).Claims
	for i := range claims {
		if c := &claims[i]; c.Route[len(c.Route)-1].Code() == recipient {
			return c
		}
	}
	t.Fatalf("no claim of goods for %s in %d claims", recipient, len(claims))
	return nil
}

func period(c *graph.Claim) string {
	if c.Period.EDTF == "" {
		return ""
	}
	return strings.ToLower(string(c.Period.Basis)) + " " + c.Period.EDTF
}

func TestPeriods(t *testing.T) {
	for _, test := range []struct{ text, recipient, want string }{
		{"In 2019 Serbia sold rifles to Armenia.", "AM", "stated 2019"},
		{"Serbia has exported ammunition to Ukraine since Russia launched its invasion in 2022.", "UA", "stated 2022/.."},
		{"According to a report by The Financial Times in June 2023, Serbia has exported ammunition to Ukraine.", "UA", "bounded ../2023-06-30"},
		{"In April 2012 the court found that Bulgaria had sold rifles to Yemen.", "YE", "bounded ../2012-04-30"},
		{"The minister said on Monday that Iran had shipped drones to Russia in August 2022.", "RU", "stated 2022-08"},
		{"In February 1978 the minister let slip that Israel was selling arms to Ethiopia.", "ET", "bounded ../1978-02-28"},
		{"The rifles, which Jordan had sold to Peru in 1998, were found in 2000.", "PE", "stated 1998"},
		{"BERLIN, 25 January 2024 (Wire) - Germany will deliver 14 Leopard tanks to Ukraine.", "UA", "bounded 2024-03-15/.."},
		{"Sweden will deliver twelve Gripen fighters to Brazil in 2027.", "BR", "stated 2027"},
		{"Peru ordered twelve Gripen fighters from Sweden. The first two arrive in 2026, the last in 2032.", "PE", "stated 2026/2032"},
		{"In March 1992 Egypt agreed to sell mortars to Rwanda.", "RW", "bounded 1992-03-01/.."},
		{"Russia had agreed to sell tanks to Peru.", "PE", ""},
		{"Canada suspended exports of drone cameras to Turkey in October 2020.", "TR", "stated 2020-10"},
		{"Britain has sold no weapons to Iraq since 1990.", "IQ", "stated 1990/.."},
		{"1998. 23 February. An aircraft brought rifles from Bulgaria to Sierra Leone.", "SL", "stated 1998-02-23"},
		{"On 18 May 2019 the ship docked in Tripoli. Armoured vehicles had been shipped in her from Turkey to Libya.", "LY", "stated 2019-05-18"},
		{"Rifles were flown from Bulgaria to Togo and passed on to UNITA. The flights took place between 1996 and 1998.", "UNITA", "stated 1996/1998"},
		{"In April 2019 it was Turkey. From Derince we carried thirty armoured cars to Libya for Turkey.", "LY", "stated 2019-04"},
		{"In May 2019 much was written. Serbia supplied rifles to Ghana, officials said.", "GH", "bounded ../2024-03-15"},
		{"The rifles which Ghana bought from Romania in 2009, and which arrived in Ghana in March 2010, are old.", "GH", "stated 2010-03"},
		{"From 1993 to 1996, said the chairman of the committee, Russia transferred tanks to Armenia.", "AM", "stated 1993/1996"},
		{"Britain sold fifty jet engines to the Soviet Union, delivered in the course of 1947.", "SU", "stated 1947"},
		{"Did China deliver missiles to Serbia?\n\nYes. Six aircraft brought them on 9 April 2022.", "RS", "stated 2022-04-09"},
		{"# SEIZURES\n\n## 6 May 2021\n\nA cruiser seized rifles that Iran was sending to the Houthis.", "HOUTHIS", "stated 2021-05-06"},
	} {
		t.Run(test.text, func(t *testing.T) {
			if got := period(first(t, test.text, test.recipient)); got != test.want {
				t.Errorf("period %q, want %q", got, test.want)
			}
		})
	}
}

func amounts(c *graph.Claim) string {
	var parts []string
	if q := c.Quantity; q != nil {
		parts = append(parts, fmt.Sprintf("%.0f %s", q.Amount, q.Unit))
	}
	if v := c.Value; v != nil {
		parts = append(parts, fmt.Sprintf("%s %.0f", v.Currency, v.Amount))
	}
	return strings.Join(parts, ", ")
}

func TestAmounts(t *testing.T) {
	for _, test := range []struct{ text, recipient, want string }{
		{"Russia supplied arms worth $406 million to Myanmar, and China $267 million.", "MM", "USD 406000000"},
		{"Germany licensed arms worth 320 million euros for Hungary and 94 million euros for Singapore.", "SG", "EUR 94000000"},
		{"Romania signed a $4 billion deal to buy seven Patriot systems from the United States.", "RO", "7 systems, USD 4000000000"},
		{"Canada announced a contract of 60 million euros. It covers 500 rifles, which Canada will send to Ukraine.", "UA", "500 rifles, EUR 60000000"},
		{"Patrol boats from China, four of them, were delivered to Ghana by China.", "GH", "4 "},
		{"Is it true that Cyprus sold helicopters to Serbia?\n\nIt is. All eleven left the island in 2023.", "RS", "11 "},
		{"Jordan sold 10,000 rifles to Peru. An aircraft flew the rifles from Jordan to the FARC.", "FARC", "10000 rifles"},
		{"Customs found 160 tonnes of explosives and sixty-nine Patriot missiles. Germany had sold the missiles to Japan.", "JP", "69 missiles"},
		{"Serbia has bought a Pantsir-S1 battery from Russia.", "RS", "1 battery"},
		{"Sweden supplied Ethiopia with howitzers, eight in number.", "ET", "8 "},
		{"The rifles – 5,000 of them – were flown from Belarus to Sudan.", "SD", "5000 "},
		{"Training aircraft (five) were given by Japan to the Philippines.", "PH", "5 "},
		{"The Netherlands has delivered two of the three Patriot launchers to Ukraine.", "UA", "2 launchers"},
		{"Six of the ten MiG-29s that Moldova sold to Peru in 1997 were old.", "PE", "10 MiG-29s"},
		{"Brazil sold cartridges worth 8.2 million euros to Chile.", "CL", "EUR 8200000"},
		{"Norway sold 54 howitzers worth 180 million euros to Ukraine.", "UA", "54 howitzers, EUR 180000000"},
		{"68 tonnes of rifles and ammunition from Ukraine were flown to Burkina Faso.", "BF", "68 tonnes"},
		{"Chile bought rifles and twenty-five fighters from Belgium.", "CL", "25 fighters"},
		{"Chile bought five fighters and seven helicopters from Belgium.", "CL", "5 fighters"},
		{"Between February and July three producers in India exported artillery shells to Spain.", "ES", ""},
		{"Serbia sent two planeloads of rifles to Armenia.", "AM", ""},
		{"France sold Qatar missiles which cost 2 million dollars apiece.", "QA", ""},
		{"After a ransom of 3 million dollars the tanks were shipped from Ukraine to Kenya.", "KE", ""},
		{"Sailors found 2,116 rifles in the boat. The rifles were being smuggled from Iran to Yemen.", "YE", "2116 rifles"},
		{"In 1977 tanks were sold by Russia to Somalia.", "SO", ""},
		{"Egypt sent shells to Somalia. They were worth 30 million dollars.", "SO", "USD 30000000"},
		{"Turkey delivered 17 drones to Mali and smaller numbers to Niger.", "NE", ""},
		{"Iran denied that it had sent 400 missiles to Russia.", "RU", "400 missiles"},
	} {
		t.Run(test.text, func(t *testing.T) {
			if got := amounts(first(t, test.text, test.recipient)); got != test.want {
				t.Errorf("amounts %q, want %q", got, test.want)
			}
		})
	}
}

func TestDeclaredEndUsers(t *testing.T) {
	for _, test := range []struct{ text, recipient, want string }{
		{"Howitzers were exported from Austria to Iran on Libyan certificates.", "IR", "LY"},
		{"Missiles licensed for Singapore were forwarded from Sweden to Iran.", "IR", "SG"},
		{"Rifles were shipped from Portugal to Honduras. The end-user certificates said Guatemala.", "HN", "GT"},
		{"Rifles were flown from Ukraine to Liberia on an end-user certificate signed by Guinea.", "LR", "GN"},
		{"On paper the shells were destined for Poland; in truth they were shipped from Bulgaria through Poland to Ukraine.", "UA", "PL"},
		{"The tanks were sold by Ukraine to Kenya on an end-user certificate of Kenya.", "KE", ""},
		{"Rifles were flown from Serbia to Liberia; Nigeria neither signed the end-user certificate nor bought rifles.", "LR", ""},
		{"Rifles were flown from Serbia to Liberia. The chairman handed papers to the ministry of Norway.", "LR", ""},
	} {
		t.Run(test.text, func(t *testing.T) {
			var got []string
			for _, p := range first(t, test.text, test.recipient).Participants {
				if p.Role == graph.DeclaredEndUser {
					got = append(got, p.Party.Code())
				}
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("declared end users %q, want %q", got, test.want)
			}
		})
	}
}

// TestPages reads a PDF file's text, whose pages form feeds part.
func TestPages(t *testing.T) {
	text := "A report.\f\nSerbia sold rifles to Armenia.\f"
	claims := extract.Read(graph.Document{ID: "d", Text: text, MediaType: "application/pdf"}).Claims
	if len(claims) != 1 || claims[0].Evidence.Page != 2 {
		t.Errorf("claims %+v, want one of page 2", claims)
	}
}

func TestRolesBesideTheRoute(t *testing.T) {
	for _, test := range []struct{ text, recipient, want string }{
		{"Jordan sold its British-made missiles to South Africa.", "ZA", "MANUFACTURER GB"},
		{"Rifles were flown from Bulgaria to Togo. The deal was brokered by Belgium.", "TG", "BROKER BE"},
		{"Rifles were shipped from Croatia to Jordan. The purchase was financed by Saudi Arabia.", "JO", "FINANCIER SA"},
		{"Albanian and Czech ammunition was sent to Iraq.", "IQ", ""},
	} {
		t.Run(test.text, func(t *testing.T) {
			var got []string
			for _, p := range first(t, test.text, test.recipient).Participants {
				got = append(got, string(p.Role)+" "+p.Party.Code())
				if !strings.Contains(test.text, p.Evidence.Quote) || p.Evidence.Quote == "" {
					t.Errorf("%s has the evidence %q", p.Role, p.Evidence.Quote)
				}
			}
			if strings.Join(got, ", ") != test.want {
				t.Errorf("participants %q, want %q", got, test.want)
			}
		})
	}
}

// What pronouns and descriptions of goods stand for: not what carried them.
func TestGoodsTakenUp(t *testing.T) {
	for _, test := range []struct{ text, recipient, want string }{
		{"Romania held up rifles for Serbia. They were put on transport aircraft: the rifles were delivered from Russia to Serbia.", "RS", "[small-arms]"},
		{"Russia gave Serbia armoured cars. So the transport aircraft landed: the vehicles were delivered from Russia to Serbia across Hungary.", "RS", "[armour]"},
		{"The aircraft carried laser-guided howitzer rounds from Jordan to Libya.", "LY", "[ammunition]"},
		{"Czechoslovakia exported Semtex to Libya.", "LY", "[other]"},
		{"Peru bought two frigates from Italy. They were delivered from Italy to Peru in 2005.", "PE", "[ships]"},
	} {
		c := first(t, test.text, test.recipient)
		if got := strings.ToLower(strings.ReplaceAll(fmt.Sprint(c.Goods), "_", "-")); got != test.want {
			t.Errorf("%s: goods %s, want %s", test.text, got, test.want)
		}
	}
}
