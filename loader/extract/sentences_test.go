package extract_test

import (
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/line"
	"armsgraph/loader/extract"
)

// claimsOf reads a text and writes its claims as "RS>CZ>UA affirmed
// ammunition", in the order of the text, without doubles.
func claimsOf(text string) []string {
	found := extract.Read(graph.Document{ID: "test", Text: text, MediaType: "text/plain"})
	var claims []string
	for i := range found.Claims {
		l := line.Of("-", &found.Claims[i])
		claim := l.Codes() + " " + strings.ToLower(string(l.Polarity))
		if l.Negation != nil {
			claim += " " + strings.ToLower(string(*l.Negation))
		}
		if !slices.Contains(claims, claim) {
			claims = append(claims, claim)
		}
	}
	return claims
}

func testSentences(t *testing.T, sentences [][2]string) {
	t.Helper()
	for _, test := range sentences {
		t.Run(test[0], func(t *testing.T) {
			want := strings.FieldsFunc(test[1], func(r rune) bool { return r == ';' })
			for i := range want {
				want[i] = strings.TrimSpace(want[i])
			}
			if got := claimsOf(test[0]); !slices.Equal(got, want) {
				t.Errorf("claims %q, want %q", got, want)
			}
		})
	}
}

func TestSupplies(t *testing.T) {
	testSentences(t, [][2]string{
		{"Germany supplies weapons to Saudi Arabia.", "DE>SA affirmed"},
		{"The South Korean howitzers reached Poland in October.", "KR>PL affirmed"},
		{"The drone that hit the depot had been made in Iran and supplied to Russia in 2022.", "IR>RU affirmed"},
		{"The Gripens that Hungary leases from Sweden will be upgraded at Kecskemet.", "SE>HU affirmed"},
		{"A Congolese minister said that Rwanda, which denies it, had sent missiles to the M23 rebels.", "RW>M23 affirmed"},
		{"Serbia sold 5,000 rifles to Armenia.", "RS>AM affirmed"},
		{"Iran has supplied drones to Russia since 2022.", "IR>RU affirmed"},
		{"Iran has supplied Russia with hundreds of drones.", "IR>RU affirmed"},
		{"France gave Ukraine eighteen howitzers.", "FR>UA affirmed"},
		{"The rifles were sold to Peru by Jordan.", "JO>PE affirmed"},
		{"Rifles made in Serbia were shipped from Bulgaria to Yemen.", "BG>YE affirmed"},
		{"Weapons supplied by Iran to Hezbollah were found in the house.", "IR>HEZBOLLAH affirmed"},
		{"Belarus transferred Mi-24 helicopters to Ivory Coast in 2004.", "BY>CI affirmed"},
		{"Greece donated BMP-1 vehicles to Ukraine.", "GR>UA affirmed"},
		{"Norway handed over six howitzers to Ukraine.", "NO>UA affirmed"},
		{"The tanks were handed over to Ukraine by Poland on Friday.", "PL>UA affirmed"},
		{"Turkey exports armoured vehicles to Qatar.", "TR>QA affirmed"},
		{"Germany lent Spain four Patriot launchers.", "DE>ES affirmed"},
		{"North Korea armed the Houthis with missiles.", "KP>HOUTHIS affirmed"},
		{"Cuba was equipped by the Soviet Union with MiG-21 fighters.", "SU>CU affirmed"},
		{"Sudan received six Su-24 bombers from Belarus.", "BY>SD affirmed"},
		{"Mali bought four Mi-17 helicopters from Russia.", "RU>ML affirmed"},
		{"Croatia has acquired twelve Rafale fighters from France.", "FR>HR affirmed"},
		{"Egypt imported tank shells from South Korea in 2021.", "KR>EG affirmed"},
		{"Exports of ammunition from Spain to Israel continued last year.", "ES>IL affirmed"},
		{"Russia's deliveries of tanks to Syria have resumed.", "RU>SY affirmed"},
		{"Three shipments of mortars from Bulgaria reached Saudi Arabia in May.", "BG>SA affirmed"},
		{"Rebels in Syria obtained Croatian rocket launchers from Saudi Arabia.", "SA>SY-REBELS affirmed"},
		{"Missiles that Libya had bought from France were passed on to Argentina.", "FR>LY>AR affirmed"},
		{"Sweden and Denmark sent anti-tank missiles to Ukraine.", "SE>UA affirmed; DK>UA affirmed"},
		{"China sold rifles to Sudan, Chad and Kenya.", "CN>SD affirmed; CN>TD affirmed; CN>KE affirmed"},
		{"Fighters came from the United States, tanks from Britain and rifles from Belgium.", ""},
		{"Indonesia bought Hawk jets from Britain and Su-27 fighters from Russia.", "GB>ID affirmed; RU>ID affirmed"},
		{"In 1990 Ethiopia took delivery of forty T-55 tanks from the Soviet Union.", "SU>ET affirmed"},
		{"Pakistan's tanks were supplied by China.", "CN>PK affirmed"},
	})
}

func TestRoutes(t *testing.T) {
	testSentences(t, [][2]string{
		{"Three movements were waiting: the MPLA, which had got its arms from the Soviet Union and Yugoslavia, the FNLA, which nobody armed, and UNITA.", "SU>MPLA affirmed; YU>MPLA affirmed"},
		{"Rwandan troops fought alongside M23 rebels in eastern Congo and supplied them with weapons, United Nations experts said in a report seen by a newspaper on Monday.", "RW>M23 affirmed"},
		{"The Congolese army had given ammunition to the FDLR, a Hutu militia, experts said.", "CD>FDLR affirmed"},
		{"Serbia, a candidate for membership, buys gas from Russia. It has refused to join the others. It agreed to buy 12 Rafale fighters from France.", "FR>RS planned"},
		{"Taiwan is still waiting for weapons that Washington has sold it but not delivered, among them 66 jets.", "US>TW affirmed"},
		{"Iran's conduct is dangerous. \"Their supply of weapons to the Houthis continues,\" said an American general.", "IR>HOUTHIS affirmed"},
		{"Sudan's army holds Port Sudan. Egypt backs the army, and Iran is reported to have delivered drones to it.", "IR>SD affirmed"},
		{"Bern has allowed Germany to take back 25 tanks on condition that they do not go to Ukraine.", "CH>DE planned"},
		{"Britain sent tanks to Oman, France three frigates to Qatar and Italy a helicopter to Kuwait.", "GB>OM affirmed; FR>QA affirmed; IT>KW affirmed"},
		{"Egypt bought tanks from Poland, Iraq 20 howitzers from Serbia.", "PL>EG affirmed; RS>IQ affirmed"},
		{"Fifteen boats had been delivered to Saudi Arabia from Germany; the remainder went to Egypt.", "DE>SA affirmed; DE>EG affirmed"},
		{"Bulgaria sent ammunition to Ukraine through Poland.", "BG>PL>UA affirmed"},
		{"Weapons from Iran were flown to Syria via Iraq.", "IR>IQ>SY affirmed"},
		{"Shells were shipped from Pakistan to Romania and driven across the border to Ukraine.", "PK>RO>UA affirmed"},
		{"The rifles left Ukraine by ship, were landed at Mombasa in Kenya and went on by rail to South Sudan.", "UA>KE>SS affirmed"},
		{"Serbia exported mortar bombs to the United Arab Emirates, which passed them on to rebels in Libya.", "RS>AE>LY-REBELS affirmed"},
		{"The missiles were sent from North Korea to Iran by way of China.", "KP>CN>IR affirmed"},
		{"Two dhows carried rifles from Iran to the Houthis.", "IR>HOUTHIS affirmed"},
		{"Slovakia channelled ammunition to Ukraine through countries such as Poland, Romania and others.", "SK>PL>UA affirmed; SK>RO>UA affirmed; SK>?>UA affirmed"},
		{"A ship bound from Libya for Malta with rockets on board called at Valletta.", "LY>MT affirmed"},
		{"Machine guns bought in Bulgaria were diverted from Togo to UNITA.", "BG>TG>UNITA affirmed"},
		{"The helicopters were bought by Peru from Nicaragua and resold to Ecuador.", "NI>PE>EC affirmed"},
		{"Albanian cartridges were flown by way of Cyprus to Rwanda.", "AL>CY>RW affirmed"},
	})
}

func TestPlans(t *testing.T) {
	testSentences(t, [][2]string{
		{"Poland will deliver fourteen Leopard tanks to Ukraine.", "PL>UA planned"},
		{"Indonesia ordered 42 Rafale fighters from France.", "FR>ID planned"},
		{"Spain has agreed to sell five corvettes to Saudi Arabia.", "ES>SA planned"},
		{"The jets are to be delivered to Morocco by the United States in 2027.", "US>MA planned"},
		{"Canada pledged eight tanks to Ukraine.", "CA>UA planned"},
		{"Washington approved the sale of missiles to Taiwan.", "US>TW planned"},
		{"The State Department approved a sale of Javelin missiles to Lithuania.", "US>LT planned"},
		{"Vietnam signed a contract for submarines with Russia.", "RU>VN planned"},
		{"Brazil intends to buy Gripen fighters from Sweden.", "SE>BR planned"},
		{"Turkey promised to send drones to Niger.", "TR>NE planned"},
		{"South Korea plans to export howitzers to Egypt.", "KR>EG planned"},
		{"Egypt has ordered 24 jets from Italy, which will be delivered by 2028.", "IT>EG planned"},
		{"Taiwan placed an order for 66 F-16 fighters from the United States.", "US>TW planned"},
		{"Thailand's order for three submarines from China stands.", "CN>TH planned"},
		{"Greece is to receive 24 Rafale jets from France.", "FR>GR planned"},
		{"A contract under which Israel will supply Arrow 3 missiles to Germany was signed in Berlin.", "IL>DE planned"},
	})
}

func TestNegations(t *testing.T) {
	testSentences(t, [][2]string{
		{"Germany no longer supplies weapons to Saudi Arabia.", "DE>SA negated halted"},
		{"The Dutch government has withdrawn the licence for the export of F-35 parts to Israel.", "NL>IL negated halted"},
		{"The deal under which Israel was to sell Croatia twelve F-16s fell through in 2019.", "IL>HR negated cancelled"},
		{"It is not true that Egypt shipped rockets to Russia, Cairo said.", "EG>RU negated rebutted"},
		{"Egypt planned to ship rockets to Russia but gave up the plan.", "EG>RU negated cancelled"},
		{"Azerbaijan's embassy rejected as untrue a report that Pakistan had sold it jets.", "PK>AZ negated rebutted"},
		{"The deal for Rafales from France fell apart, and no French fighter was ever delivered to Colombia.", "FR>CO negated rebutted"},
		{"Seoul has avoided directly supplying arms to Kyiv.", "KR>UA negated rebutted"},
		{"An Indian official dismissed reports that Indian-made shells had reached Ukraine.", "IN>UA negated rebutted"},
		{"Egypt gave up a plan to ship rockets to Russia.", "EG>RU negated cancelled"},
		{"The Egyptian rockets meant for Russia were never sent.", "EG>RU negated rebutted"},
		{"Serbia denied that it had sold arms to Ukraine.", "RS>UA negated rebutted"},
		{"Tehran denies supplying missiles to Yemen.", "IR>YE negated rebutted"},
		{"No weapons have been exported from Switzerland to Ukraine.", "CH>UA negated rebutted"},
		{"China has never sold rifles to the Taliban.", "CN>TALIBAN negated rebutted"},
		{"Israel refused to sell missiles to Ukraine.", "IL>UA negated refused"},
		{"Germany rejected an application to export tanks to Qatar.", "DE>QA negated refused"},
		{"A licence for the export of rifles to Mexico was refused by Germany.", "DE>MX negated refused"},
		{"Italy halted the export of bombs to Saudi Arabia.", "IT>SA negated halted"},
		{"Britain suspended arms exports to Israel.", "GB>IL negated halted"},
		{"Belgium stopped selling rifles to Nepal.", "BE>NP negated halted"},
		{"Canada cancelled the permits for the export of sensors to Turkey.", "CA>TR negated halted"},
		{"Poland cancelled an order for fifty helicopters from France.", "FR>PL negated cancelled"},
		{"Kuwait called off the purchase of howitzers from China.", "CN>KW negated cancelled"},
		{"Argentina dropped its plan to buy fighters from China.", "CN>AR negated cancelled"},
		{"The sale of Mistral ships by France to Russia was cancelled.", "FR>RU negated cancelled"},
		{"The Philippines scrapped a deal to buy helicopters from Russia.", "RU>PH negated cancelled"},
		{"Morocco's purchase of frigates from Spain fell through.", "ES>MA negated cancelled"},
		{"Sweden will not deliver Gripen fighters to Ukraine.", "SE>UA negated refused"},
		{"Washington turned down Turkey's request for F-35 fighters.", "US>TR negated refused"},
		{"Colombia has not bought missiles from Israel.", "IL>CO negated rebutted"},
		{"Neither Greece nor Cyprus sent missiles to Armenia.", "GR>AM negated rebutted; CY>AM negated rebutted"},
		{"Pakistan has given Azerbaijan no weapons.", "PK>AZ negated rebutted"},
		{"Rwanda dismissed the claim that it had armed the M23 with mortars.", "RW>M23 negated rebutted"},
		{"There is no evidence that Uganda sent tanks to Rwanda.", "UG>RW negated rebutted"},
		{"Switzerland barred Denmark from passing Piranha vehicles on to Ukraine.", "DK>UA negated refused"},
		{"The jets ordered by Iraq from Russia were never delivered.", "RU>IQ negated rebutted"},
	})
}

func TestNothingClaimed(t *testing.T) {
	testSentences(t, [][2]string{
		{"Slovenia exposed a plot to smuggle rifles to Italy.", ""},
		{"Germany stopped short of promising Taurus missiles to Ukraine.", ""},
		{"Canada's parliament has passed a non-binding motion to halt arms exports to Israel.", ""},
		{"Japan will give boats. Tokyo would also offer rescue equipment to the Philippines.", ""},
		{"Iran's supply of weapons to the Houthis must end, said an American general.", ""},
		{"The supply of weapons to the Houthis violates resolutions of the Security Council; the United States has said so.", ""},
		{"Iraq bought 150 barrels of oil from Iran after the missiles fell.", ""},
		{"Orders for the deal were given by the United States; rifles are wanted in Iraq.", ""},
		{"Neutral Switzerland has come under pressure from Germany to allow the re-export of weapons to Ukraine.", ""},
		{"Rifles were seized. Chad gave four diplomats from Sudan three days to leave.", ""},
		{"Belgium received a Spanish enquiry about the transfer of two guns to Ukraine.", ""},
		{"A trader had applied to broker the sale of Serbian mortar bombs to Saudi Arabia.", ""},
		{"Three cargo aircraft from Minsk landed at Kufra in Libya; satellite pictures show long boxes.", ""},
		{"Rifles were counted. How they came from Iraq to Syria is not known.", ""},
		{"Open Arms left Larnaca in Cyprus with flour for Gaza.", ""},
		{"The transport is on its way from Virginia to Gaza with the first parts of a floating pier; tanks guard the beach.", ""},
		{"French drones were shown. A strike stopped deliveries from Russia to Hungary through the Druzhba line.", ""},
		{"The men drove their armoured vehicles from Niger to Chad.", ""},
		{"Armoured cars drove past. Carnations were everywhere. They came from Kenya to Portugal.", ""},
		{"South Korea handed 20 tanks to its own marines in Poland.", ""},
		{"Britain sent a tender, the United States three minehunters from Manama, Japan a frigate out of Abu Dhabi.", ""},
		{"It was two lorries of mine that drove from Chad to Sudan.", ""},
		{"Would Germany send tanks to Ukraine?", ""},
		{"If Germany sent tanks to Ukraine, others would follow.", ""},
		{"Britain could sell missiles to Japan.", ""},
		{"Amnesty called on France to stop selling weapons to Saudi Arabia.", ""},
		{"Russia exports gas to Turkey through Bulgaria.", ""},
		{"Egypt might buy jets from China.", ""},
		{"France sent 1,200 soldiers to Chad.", ""},
		{"Kyiv asked Berlin for missiles.", ""},
		{"Iran fired missiles at Israel from Syria.", ""},
		{"Parliament debated whether Spain should export bombs to Saudi Arabia.", ""},
		{"Serbia and Russia discussed the sale of helicopters.", ""},
		{"Poland wants to buy tanks from South Korea.", ""},
		{"American tanks took part in an exercise in Poland.", ""},
	})
}
