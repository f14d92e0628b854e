package extract_test

import "testing"

// A route may be told over several verbs and sentences.
func TestStories(t *testing.T) {
	testSentences(t, [][2]string{
		{"Rockets were sold by Bulgaria to Togo. The rest went on to UNITA.", "BG>TG affirmed; BG>TG>UNITA affirmed"},
		{"Argentina sold rifles to Panama. The arms were delivered to Croatia and Ecuador, courts have found.",
			"AR>PA affirmed; AR>HR affirmed; AR>EC affirmed"},
		{"In 1995 rockets were sold by Egypt to Chad. Sent by Chad for an overhaul, the rockets were on their way through Slovakia to Liberia.",
			"EG>TD affirmed; EG>TD>SK>LR affirmed"},
		{"Tanks were procured in Russia and delivered to the Angolan government. None of it passed through France.",
			"RU>AO affirmed; RU>FR>AO negated rebutted"},
		{"Rifles bought by agents in England crossed the Atlantic in ordinary ships to Bermuda, and were run from there into Cuba.",
			"GB>BM>CU affirmed"},
		{"One battery is being bought from the United States by Canada and will be donated to Ukraine.", ""},
		{"One air-defence battery is being bought from the United States by Canada and will be donated to Ukraine.",
			"US>CA affirmed; US>CA>UA planned"},
	})
}

// Set phrases and whole sentences may deny, and a pronoun is not whom its clause
// describes.
func TestUntruthsAndPronouns(t *testing.T) {
	testSentences(t, [][2]string{
		{"No, the commissioner said, it is not true that Jamaica has been supplying pistols to Haiti.", "JM>HT negated rebutted"},
		{"Reports that Iraq had ordered 24 jets from Korea were wrong, the firm told the exchange.", "KR>IQ negated rebutted"},
		{"Claims that Kenya had sent rifles to Chad are baseless.", "KE>TD negated rebutted"},
		{"Reports that Kenya had sent rifles to Chad were not wrong.", "KE>TD affirmed"},
		{"Spain will not after all sell twelve jets to Venezuela.", "ES>VE negated refused"},
		{"Not so much as a bullet has been given by Eritrea to al-Shabaab.", "ER>SHABAAB negated rebutted"},
		{"Rifles were by no means sold by Libya to Chad.", "LY>TD negated rebutted"},
		{"Chad is at war. Moscow, from which it bought rifles, is silent.", "RU>TD affirmed"},
		{"Saudi Arabia has guns. France sold it 132 of them.", "FR>SA affirmed"},
	})
}

// What a vehicle carried may be told after its voyage.
func TestVoyages(t *testing.T) {
	testSentences(t, [][2]string{
		{"A dhow sailing from Iran to Yemen was stopped on Tuesday. In its hold sailors found 1,400 rifles.", "IR>YE affirmed"},
		{"A cargo plane flying from North Korea to Iran was searched in Bangkok. Police found 35 tonnes of rockets in it.", "KP>IR affirmed"},
		{"The ship left Bandar Abbas in June and was on its way to Port Sudan. Commandos boarded it near Eritrea. They found rockets for Hamas under the cement.",
			"IR>SD>HAMAS affirmed"},
		{"Two Antonov transports left Minsk for Conakry. On board were crates of ammunition for the Malian army.", "BY>GN>ML affirmed"},
		{"The freighter sailed from Odessa to Mombasa. Its crew went on strike. Ammunition prices have risen.", ""},
		{"The plane flew from Tripoli to Khartoum. It carried medicine, and no weapons were found.", ""},
	})
}

// Who speaks may be told in the sentence before or after.
func TestSpeakersOfOtherSentences(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Seoul has agreed to sell Washington shells. So the Wall Street Journal on Thursday, citing American officials.",
			"KR>US PLANNED REPORTED PROPOSED | us-wall-street-journal REPORTS"},
		{"Israel's finance minister told reporters that the budget was balanced. Rifles would be shipped by Israel to Ghana.",
			"IL>GH PLANNED ACKNOWLEDGED | il-israel-s-finance-minister ACKNOWLEDGES"},
		{"The rifles were sent from Sudan to Chad. This is what the monitors concluded.", "SD>TD AFFIRMED REPORTED SHIPPED | monitors REPORTS"},
		{"In October 2009 the criminal court convicted two men. Tanks, it found, had been sold by Russia to Angola.",
			"RU>AO AFFIRMED REPORTED | criminal court REPORTS"},
		{"The rifles, say two men who worked for him, were trucked from Jordan to Syria.", "JO>SY AFFIRMED ALLEGED SHIPPED | two men ALLEGES ANONYMOUS"},
		{"The rifles were shipped from Libya to Lebanon, as the military tribunal put it.", "LY>LB AFFIRMED REPORTED SHIPPED | military tribunal REPORTS"},
		{"The embassy of Chile has no doubt that rifles are being sent from Peru to Argentina.", "PE>AR AFFIRMED ALLEGED SHIPPED | cl-embassy ALLEGES"},
	} {
		wantStanding(t, c.text, c.want)
	}
}

// What real reports say in passing.
func TestPassingWords(t *testing.T) {
	testSentences(t, [][2]string{
		{"Turkey seized weapons bound for Libya from a vessel.", ""},
		{"The drones were built in Ukraine, not supplied to it by Poland, Kyiv said.", "PL>UA negated rebutted"},
		{"Guns bound for Iraq had gone from Croatia to Syrian rebels via Jordan.", "HR>JO>SY-REBELS affirmed"},
		{"A plane carrying weapons crashed in Greece; it was flying from Serbia to Bangladesh.", "RS>BD affirmed"},
		{"India has started deliveries of Igla missiles to the Philippines.", "IN>PH affirmed"},
		{"The talks were about rifles. Rwanda rejects accusations by Congo that it arms the M23 rebels.", "RW>M23 negated rebutted"},
		{"The talks were about rifles. Rwanda, which arms the M23, is silent.", "RW>M23 affirmed"},
		{"Ukraine's navy said it sank a Russian ship carrying ammunition from Novorossiysk to Crimea.", ""},
		{"A New Zealand firm leased the plane that carried North Korean arms to Bangkok.", "KP>TH affirmed"},
		{"Serbia's Vucic said that his country had exported ammunition to Ukraine.", "RS>UA affirmed"},
	})
}

// Who is punished for a transfer did it, not who punishes.
func TestWhoIsBlamed(t *testing.T) {
	testSentences(t, [][2]string{
		{"The United States sanctioned Iran for sending drones to Russia.", "IR>RU affirmed"},
		{"The United States imposed sanctions on a firm in Dubai for shipping rifles to Sudan.", "AE>SD affirmed"},
		{"Britain fined a man for shipping rifles to Sudan.", ""},
		{"France expelled two diplomats of Chad for sending rifles to Niger.", "TD>NE affirmed"},
		{"A Dutch court convicted a timber merchant of smuggling arms to Liberia in breach of an embargo.", ""},
		{"A Dutch court convicted a firm in Ghana of smuggling arms to Liberia.", "GH>LR affirmed"},
		{"Egypt thanked Chad for sending rifles to Sudan.", "TD>SD affirmed"},
		{"The United States expelled Turkey from the programme after it bought missiles from Russia.", "RU>TR affirmed"},
		{"The United States would not sell Turkey jets after it bought missiles from Russia.", "US>TR negated refused; RU>TR affirmed"},
		{"Germany has stopped arms sales to Turkey since it bought missiles from Russia.", "DE>TR negated halted; RU>TR affirmed"},
	})
}

// Who travels moves no arms, and what a plan's giver bought is on the plan's way.
func TestTravelsAndPlans(t *testing.T) {
	testSentences(t, [][2]string{
		{"Jordan's king flew to Cairo to discuss the purchase by Egypt of 35 Cheetah helicopters.", ""},
		{"Spain pulled out of a deal to buy missiles from Israel.", "IL>ES negated cancelled"},
		{"Britain provided Peru with radios, not rifles, in the 1990s.", "GB>PE negated rebutted"},
		{"Viktor Bout agreed to sell the FARC a hundred missiles, to be parachuted into Colombia.", ""},
		{"The king wants to buy rifles. Germany will hand Ukraine the howitzers that it bought from Norway.", "NO>DE>UA planned; NO>DE affirmed"},
	})
}

// "Any" affirms nothing, and speculation that ends was no plan.
func TestAnyAndSpeculation(t *testing.T) {
	testSentences(t, [][2]string{
		{"China said it was not aware of any sale of drones by Chinese firms to Russia.", "CN>RU negated rebutted"},
		{"The Kremlin said it had no information about North Korean shells reaching Russia.", "KP>RU negated rebutted"},
		{"The agency has information about North Korean shells reaching Russia.", "KP>RU affirmed"},
		{"The ministry is unaware of rifles sold by Chad to Niger.", "TD>NE negated rebutted"},
		{"Colombia will receive 18 Gripen fighters from Sweden, ending months of speculation that it would choose the F-16.", "SE>CO planned"},
		{"Weapons for al-Shabaab were flown from Asmara to Kismayo.", "ER>SHABAAB affirmed"},
	})
}

// Bystanders send nothing, and an aside parts a list.
func TestBystanders(t *testing.T) {
	testSentences(t, [][2]string{
		{"A coaster which French customs men boarded was carrying the largest load of arms ever intercepted on its way to the Provisional IRA.", ""},
		{"Tehran has been supplying the Bosnians with rifles by way of Croatia since May, an ambassador in Zagreb said, and Washington, asked whether it minded, said nothing.",
			"IR>HR>BA affirmed"},
	})
}

// Who did the same gives or gets the same goods.
func TestWhoDidTheSame(t *testing.T) {
	testSentences(t, [][2]string{
		{"Spain sent Kyiv Leopards; Portugal, Canada and Norway did too.", "ES>UA affirmed; PT>UA affirmed; CA>UA affirmed; NO>UA affirmed"},
		{"Spain sent Kyiv Leopards in 2023. So did Portugal and Norway.", "ES>UA affirmed; PT>UA affirmed; NO>UA affirmed"},
		{"Poland bought tanks from Korea, as did Romania.", "KR>PL affirmed; KR>RO affirmed"},
		{"Spain sent no tanks to Ukraine. So did Portugal.", "ES>UA negated rebutted"},
	})
}
