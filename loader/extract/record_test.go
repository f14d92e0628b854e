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
		{"A trader who had applied to sell Serbian mortar bombs to Saudi Arabia withdrew the application.", ""},
		{"The cargo of rifles was organised by an officer and was on its way from Iran to the Gambia.", "IR>GM AFFIRMED small-arms"},
		{"Washington has agreed to sell Poland 96 Apache helicopters.", "US>PL PLANNED helicopters"},
	})
}
