package extract_test

import "testing"

// Ways told by nouns, by clefts, once for several transfers, and cut short by
// those who stopped the goods.
func TestWays(t *testing.T) {
	testSentences(t, [][2]string{
		{"Burkina Faso served as a conduit for weapons from Ukraine to the RUF.", "UA>BF>RUF affirmed"},
		{"Jordan acted as a transit point for Croatian rocket launchers on their way to Syrian rebels.", "HR>JO>SY-REBELS affirmed"},
		{"Jordan never served as a conduit for weapons from Croatia to Syrian rebels.", ""},
		{"It was from Libya that the missiles had come to Mali.", "LY>ML affirmed"},
		{"Two of the missiles had been sold to Egypt by France in 2006, a third to Morocco by Spain.", "FR>EG affirmed; ES>MA affirmed"},
		{"Sudan's army received drones from Iran and Turkey, and rifles from the Emirates.", "IR>SD affirmed; TR>SD affirmed; AE>SD affirmed"},
		{"Customs officers at Larnaca stopped ninety-eight containers of Iranian ammunition on their way to Syria.", "IR>SY affirmed"},
		{"Investigators established that the ship had picked up its cargo of rifles in Bar and delivered it in Benghazi.", "ME>LY affirmed"},
		{"Iran's foreign minister dismissed as baseless the claim that his country had shipped missiles to the Houthis.", "IR>HOUTHIS negated rebutted"},
	})
}
