package extract_test

import "testing"

func TestOrdersAndLicences(t *testing.T) {
	testSentences(t, [][2]string{
		{"Germany turned down a request from Ukraine for Taurus missiles.", "DE>UA negated refused"},
		{"Rheinmetall received an order from Hungary for 100,000 rounds of tank ammunition.", "DE>HU planned"},
		{"Saab won a contract from Brazil for 36 fighters.", "SE>BR planned"},
		{"Poland signed a contract with Hanwha for 200 howitzers.", "KR>PL planned"},
		{"Morocco's order for 36 HIMARS launchers has been approved by Washington.", "US>MA planned"},
		{"The State Department approved Poland's request to buy 96 Apache helicopters.", "US>PL planned"},
		{"Norway's trade ministry granted eleven licences for the export of ammunition to Oman and two to Kuwait.", "NO>OM planned; NO>KW planned"},
		{"Poland is buying 250 Abrams tanks from the United States.", "US>PL planned"},
		{"Nigeria is awaiting 12 attack helicopters from the United States.", "US>NG planned"},
		{"Norway is due to begin delivering NASAMS launchers to Ukraine next autumn.", "NO>UA planned"},
	})
}

func TestWhoIsCalledSupplier(t *testing.T) {
	testSentences(t, [][2]string{
		{"Moscow has been a major supplier of arms to Algeria for decades.", "RU>DZ affirmed"},
		{"Egypt was the third largest recipient of German arms in 2021.", "DE>EG affirmed"},
		{"The largest buyer of British arms was Saudi Arabia.", "GB>SA affirmed"},
		{"Russia accounted for 45 per cent of Indian arms imports.", "RU>IN affirmed"},
		{"Moscow is not a supplier of arms to Algeria.", ""},
	})
}

func TestPhrasesAndVoices(t *testing.T) {
	testSentences(t, [][2]string{
		{"Iran had supplied drones to Russia, according to the White House.", "IR>RU affirmed"},
		{"\"We have sent Ukraine ten howitzers,\" the Danish defence minister said.", "DK>UA affirmed"},
		{"\"Our country has never sold weapons to Russia,\" the Chinese foreign ministry said.", "CN>RU negated rebutted"},
		{"He found eight French Fouga trainers and had them flown, by way of Lisbon, to Biafra.", "FR>PT>BIAFRA affirmed"},
		{"France delivered five air-launched Exocet missiles to Argentina.", "FR>AR affirmed"},
		{"Croatia had sold or donated weapons to Saudi Arabia.", "HR>SA affirmed"},
	})
}

func TestRespectively(t *testing.T) {
	testSentences(t, [][2]string{
		{"Poland and Romania expect, respectively, tanks from South Korea and drones from Turkey.", "KR>PL planned; TR>RO planned"},
		{"Frigates that their owners could no longer man went to Chile, Bulgaria and Romania from the Netherlands, Belgium and Britain respectively.",
			"NL>CL affirmed; BE>BG affirmed; GB>RO affirmed"},
		{"Jakarta's trainers and Bangkok's patrol ships came, respectively, from South Korea and China.", "KR>ID affirmed; CN>TH affirmed"},
	})
}

func TestWhereGoodsAreFrom(t *testing.T) {
	testSentences(t, [][2]string{
		{"Ethiopia's tanks were from Bulgaria.", "BG>ET affirmed"},
		{"Morocco's fighters were American and French.", "US>MA affirmed; FR>MA affirmed"},
		{"Singapore took its submarines from Germany.", "DE>SG affirmed"},
		{"Kuwait's howitzers came from Sweden within four years, to the despair of its mechanics.", "SE>KW affirmed"},
		{"The howitzers are German.", ""},
	})
}

func TestVerbsLeftOut(t *testing.T) {
	testSentences(t, [][2]string{
		{"Until 1977 Somalia's tanks came from Russia, Ethiopia's from the United States.", "RU>SO affirmed; US>ET affirmed"},
		{"Norway sent Kenya rifles, and Sweden mortars.", "NO>KE affirmed; SE>KE affirmed"},
		{"France gave Israel bombs and Egypt tanks.", "FR>IL affirmed; FR>EG affirmed"},
		{"The Bulgarians got their rifles from Austria, the Greeks theirs also.", "AT>BG affirmed; AT>GR affirmed"},
		{"Russia supplied $406 million of the weapons that reached Myanmar, and China $267 million.", "RU>MM affirmed; CN>MM affirmed"},
		{"Weapons from Russia, China and Iran to Syria were stopped.", "RU>SY negated halted; CN>SY negated halted; IR>SY negated halted"},
	})
}

func TestShares(t *testing.T) {
	testSentences(t, [][2]string{
		{"Germany supplied 14 per cent of the weapons. The United States supplied 39 per cent of what Ukraine received, Poland 13 per cent.", "US>UA affirmed; PL>UA affirmed"},
		{"Arms are Seoul's business. Poland took 27 per cent of South Korea's exports, the Philippines 19 per cent.", "KR>PL affirmed; KR>PH affirmed"},
	})
}

func TestDealsThatComeToNothing(t *testing.T) {
	testSentences(t, [][2]string{
		{"The sale of Russian missiles to Qatar was never concluded.", "RU>QA negated cancelled"},
		{"The delivery of French rifles to Chad never took place.", "FR>TD negated cancelled"},
		{"He was shipping French rifles to Ojukwu through Libreville.", ""},
	})
}

func TestPutInFront(t *testing.T) {
	testSentences(t, [][2]string{
		{"It was from Libya that the rifles reached Ireland.", "LY>IE affirmed"},
		{"It was to Pakistan that China sold the tanks.", "CN>PK affirmed"},
		{"Armenia was given less by Russia than Azerbaijan was. Tanks were sold to the latter by Belarus.", "BY>AZ affirmed"},
		{"Chad asked for rifles. They were a gift of France to Chad.", "FR>TD affirmed"},
		{"France was generous. Chad asked it for help. Thirty Mirage fighters she gave to Chad.", "FR>TD affirmed"},
		{"Hitler made the Turks a present of ten thousand rifles.", "DE>TR affirmed"},
		{"Rifles were presented to Oman by the King of Jordan.", "JO>OM affirmed"},
	})
}

func TestShortOfAVerbOrName(t *testing.T) {
	testSentences(t, [][2]string{
		{"Peru paid Belarus for eighteen MiG-29 fighters in 1996, and got them.", "BY>PE affirmed"},
		{"Ethiopia's tanks were from Belarus; Eritrea's, some fifty, from Bulgaria.", "BY>ET affirmed; BG>ER affirmed"},
		{"Sixteen F-16 Block 70s were bought by Bahrain from Lockheed Martin.", "US>BH affirmed"},
	})
}

func TestWhatIsNotLetThrough(t *testing.T) {
	testSentences(t, [][2]string{
		{"Rifles from China have come up from Tanzania to Burundi.", "CN>TZ>BI affirmed"},
		{"Britain would not let the ejection seat and other parts made by its firms go from South Korea to Argentina.", "KR>AR negated refused"},
	})
}
