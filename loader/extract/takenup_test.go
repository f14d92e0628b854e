package extract_test

import "testing"

// Denials that take up what their own sentence tells.
func TestDeniedInPassing(t *testing.T) {
	testSentences(t, [][2]string{
		{"Iran sold drones to Russia, a charge that Tehran denies.", "IR>RU affirmed; IR>RU negated rebutted"},
		{"Israel accused Iran of sending missiles to Hezbollah through Syria, which Tehran denies.", "IR>SY>HEZBOLLAH affirmed; IR>SY>HEZBOLLAH negated rebutted"},
		{"They accuse Rwanda of arming M23 with mortars, an allegation that Kigali rejected.", "RW>M23 affirmed; RW>M23 negated rebutted"},
	})
}
