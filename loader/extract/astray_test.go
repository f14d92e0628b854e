package extract_test

import "testing"

// TestGoodsThatStandAstray reads goods where no grammar has them: after a
// phrase, a particle, "what … is", or before a relative clause.
func TestGoodsThatStandAstray(t *testing.T) {
	testNews(t, [][2]string{
		{"Egypt, he writes, sent the mujahideen through Pakistan rusted Kalashnikovs and mortar bombs that had lain in a desert depot.",
			"EG>PK>MUJAHIDEEN AFFIRMED small-arms,ammunition"},
		{"The Blowpipe, provided to the mujahideen by Britain in 1986, needed a trained octopus.", "GB>MUJAHIDEEN AFFIRMED missiles"},
		{"Tuareg groups had in January received forty Kalashnikovs and two mortars from Libya.", "LY>TUAREG-REBELS AFFIRMED small-arms,artillery"},
		{"A private Serbian dealer had indeed sold small arms to Armenia.", "RS>AM AFFIRMED small-arms"},
		{"What did reach Cyprus from Russia were forty-one T-80 tanks.", "RU>CY AFFIRMED armour"},
		{"Lorries came from Burkina Faso to Mali every month with ammunition, grenades and boots.", "BF>ML AFFIRMED ammunition"},
		{"Berlin barred Estonia from passing on howitzers to Ukraine.", "EE>UA NEGATED REFUSED artillery"},
		{"Russia sent Serbia through Hungary a letter about rifles.", ""},
	})
}

// TestDenialsOfWhatWasTold makes of "denied it" a claim of its own, where it
// answers one transfer told just before.
func TestDenialsOfWhatWasTold(t *testing.T) {
	testNews(t, [][2]string{
		{"The panel said that Serbia had sold rifles to Macedonia. Belgrade, through its spokesman, flatly denied it.",
			"RS>MK AFFIRMED small-arms; RS>MK NEGATED REBUTTED small-arms"},
		{"Libya was said to have passed anti-aircraft guns to Eritrea; Libya denied this.",
			"LY>ER AFFIRMED air-defence; LY>ER NEGATED REBUTTED air-defence"},
		{"Officials said that North Korea had shipped shells to Russia. Pyongyang has called the reports groundless.",
			"KP>RU AFFIRMED ammunition; KP>RU NEGATED REBUTTED ammunition"},
		{"Iran sent drones to Venezuela, the general said. Peru denied it.", "IR>VE AFFIRMED drones"},
		{"Serbia shipped mortars to Mali, the panel said. Belgrade denied part of it.", "RS>ML AFFIRMED artillery"},
	})
}

// TestDoersAndReceiversAstray reads parties that insets, numbers and clauses
// part from their verb.
func TestDoersAndReceiversAstray(t *testing.T) {
	testNews(t, [][2]string{
		{"From 1993 to 1996, said the chairman of the committee, Russia transferred to Armenia eighty-four T-72 tanks.", "RU>AM AFFIRMED armour"},
		{"Warsaw, whose request had reached Berlin a day earlier, intends to hand 14 of its own Leopard tanks to Ukraine.", "PL>UA PLANNED armour"},
		{"The missiles that the United States sent Israel by air went to the front.", "US>IL AFFIRMED missiles"},
		{"Serbia, which has never joined sanctions on Moscow, also sold drones and howitzers to Cyprus.", "RS>CY AFFIRMED artillery,drones"},
		{"The forces of Khalifa Haftar had signed for 16 JF-17 fighters, to be delivered by Pakistan over two years.", "PK>LNA PLANNED aircraft"},
	})
}

// TestGoodsLeftOut takes the arms spoken of where a sentence tells from whom and
// to whom, and of what only how much.
func TestGoodsLeftOut(t *testing.T) {
	testNews(t, [][2]string{
		{"The embargo on arms held for rifles and mortars. Brokers sold rifles. Sudan continued to be furnished by Belarus.", "BY>SD AFFIRMED small-arms"},
		{"Tanks, rifles and shells were what mattered. A year passed. Russia sold a dozen to Peru.", "RU>PE AFFIRMED small-arms,ammunition,armour"},
		{"Tanks, rifles and shells were what mattered. Russia gave Peru to understand that it was sorry.", ""},
		{"Bread and milk are dear. Russia sold a dozen to Peru.", ""},
	})
}

// TestWhoHasFromWhom reads "have … from" and leaves captured goods their captor.
func TestWhoHasFromWhom(t *testing.T) {
	testNews(t, [][2]string{
		{"Oman had twelve jets from Britain by 2018.", "GB>OM AFFIRMED aircraft"},
		{"It was the first consignment of rifles that Somalia has had from Egypt.", "EG>SO AFFIRMED small-arms"},
		{"Bulgaria had rifles from the war in its depots.", ""},
		{"Captured Iranian rifles were shipped to Ukraine.", ""},
	})
}

// TestWhoCarriesAndWhoAsks keeps who seizes and who refuses off the route.
func TestWhoCarriesAndWhoAsks(t *testing.T) {
	testNews(t, [][2]string{
		{"French customs officials seized the cargo ship Eksund in 1987, carrying 120 tonnes of Libyan arms bound for the IRA.", "LY>IRA AFFIRMED arms"},
		{"Switzerland has rejected requests from Germany, Denmark and Spain to re-export Swiss-made ammunition to Ukraine.",
			"CH>DE>UA NEGATED REFUSED ammunition; CH>DK>UA NEGATED REFUSED ammunition; CH>ES>UA NEGATED REFUSED ammunition"},
	})
}

// TestWhatWasSettledBefore reads what was arranged, made and sold, or never came.
func TestWhatWasSettledBefore(t *testing.T) {
	testNews(t, [][2]string{
		{"Weapons manufactured in Serbia and sold to Saudi Arabia were found with fighters in Iraq.", "RS>SA AFFIRMED arms"},
		{"Leonid Minin arranged for weapons to be flown from Burkina Faso to Liberia in 1999.", "BF>LR AFFIRMED arms"},
		{"Britain approved the export of rifles to Syria, but the licences were revoked before anything was shipped.",
			"GB>SY PLANNED small-arms; GB>SY NEGATED HALTED small-arms"},
	})
}

// TestShipsThatWereBarred lets no bar, leave to dock or deal that "went on"
// become a transfer, and no army be a seller's.
func TestShipsThatWereBarred(t *testing.T) {
	testNews(t, [][2]string{
		{"Madrid had cancelled a contract for missiles from Rafael and barred ships carrying arms to Israel from its ports.", "IL>ES NEGATED CANCELLED missiles"},
		{"Spain denied docking to the Marianne Danica, which was carrying 27 tonnes of explosives from India to Haifa.", "IN>IL AFFIRMED other"},
		{"Chad bought tanks from France. Italy said that deliveries under older contracts went on.", "FR>TD AFFIRMED armour"},
		{"The RSF fights in Sudan with drones from the UAE. China's Norinco made the guns. The army has received drones from Iran.", "IR>SD AFFIRMED drones"},
		{"Sudan bought guns. The only country known to have bought the gun from China is the UAE.", ""},
	})
}
