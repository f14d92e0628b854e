package extract_test

import "testing"

// Parties that are only denied for another's sake, gaps, and ships that "it"
// stands for.
func TestContrasts(t *testing.T) {
	testSentences(t, [][2]string{
		{"Not Iran but North Korea had sent the rockets to Hamas.", "KP>HAMAS affirmed"},
		{"Iran sent the rockets to Hamas, not to Hezbollah.", "IR>HAMAS affirmed"},
		{"Ethiopia got drones from Turkey and Iran, Eritrea from nobody.", "TR>ET affirmed; IR>ET affirmed"},
		{"China had sold the rockets to Iran. From there they reached the Taliban.", "CN>IR affirmed; CN>IR>TALIBAN affirmed"},
		{"In July the ship took on 60 containers of weapons at Mersin. Its papers said Djibouti. It put in at Misrata and discharged them there.", "TR>LY affirmed"},
		{"The Panel asked Jordan about howitzers. Amman replied that it had sold them to Yemen.", "JO>YE affirmed"},
		{"Rifles bought in Portugal through the Lisbon dealer Defex were carried to Honduras.", "PT>HN affirmed"},
		{"Russia, which delivered 24 helicopters to Mali, and Turkey, whose drones are known, share the market.", "RU>ML affirmed"},
		{"Britain would not let the missiles go from Malta to Argentina.", "MT>AR negated refused"},
	})
}
