package extract_test

import "testing"

// Who got the goods, and which words name them, where the grammar hides it.
func TestRecipients(t *testing.T) {
	testSentences(t, [][2]string{
		{"Turkey armed nobody, but Sudanese officers say that they had been given rifles by Chad.", "TD>SD affirmed"},
		{"Rwanda's armed forces have supplied the mutineers of M23 with cannon shells and medical kit.", "RW>M23 affirmed"},
		{"Sixty tonnes of Ukrainian rifles flew from Gostomel to Ouagadougou in a chartered Antonov.", "UA>BF affirmed"},
		{"Czechoslovakia exported close to seven hundred tonnes of Semtex to Libya.", "CS>LY affirmed"},
		{"No weapon of Libyan origin had been given to any Tuareg group.", "LY>TUAREG-REBELS negated rebutted"},
		{"Lima, which once bought tanks from Moscow, has never got over it.", "RU>PE affirmed"},
	})
}

// Armed movements by the form of their names, and who a description or "he" is.
func TestMovements(t *testing.T) {
	testSentences(t, [][2]string{
		{"Eritrea sent rifles to the Western Somali Liberation Front.", "ER>SO-WESTERN-SOMALI-LIBERATION-FRONT affirmed"},
		{"M23 took Goma in November. Mortars were lent to the movement by Uganda.", "UG>M23 affirmed"},
		{"Kabul replies that not one rifle has gone from Afghanistan to the TTP.", "AF>TTP negated rebutted"},
		{"The researchers saw no sign that Washington had armed the Islamic State with missiles.", "US>ISIL negated rebutted"},
		{"Spain is to hand over a battery of Hawks to Ukraine.", "ES>UA planned"},
		{"Mortars of North Korean manufacture were sold to the Tamil Tigers in three consignments.", "KP>LTTE affirmed"},
		{"At least four flights carrying missiles from Libya have gone on to Buenos Aires.", "LY>AR affirmed"},
		{"That the bombs themselves were delivered from Santiago to Iraq is common ground.", "CL>IQ affirmed"},
		{"Dublin points out that what it sold was an unarmed hull.", ""},
		{"Ethiopia and Uganda figure in the report. Both have armed the Transitional Federal Government with rifles.", "ET>TFG affirmed; UG>TFG affirmed"},
		{"The People's Republic of Poland sold rifles to Burkina Faso in 1976.", "PL>BF affirmed"},
		{"Weapons for al-Shabaab were flown from Asmara to a strip inland and landed near Kismayo.", "ER>SHABAAB affirmed"},
		{"They had bought rifles in Burgas; from Bulgaria they had come to Freetown by way of Kano.", "BG>NG>SL affirmed"},
		{"Khartoum asserts that the Sudan Liberation Army of Abdel Wahid, who kept an office in Tel Aviv, was sent Galils from there.", "IL>SLA affirmed"},
		{"Weapons for al-Shabaab were flown from Asmara to Kismayo.", "ER>SHABAAB affirmed"},
		{"M23 took Goma. Machine guns were lent to the movement by officers of the Ugandan army for the attack on Bunagana.", "UG>M23 affirmed"},
		{"Kabul's defence ministry replies that not one rifle has gone to the TTP.", "AF>TTP negated rebutted"},
	})
}
