package extract_test

import "testing"

func TestAnswersAndVerdicts(t *testing.T) {
	testSentences(t, [][2]string{
		{"Did Russia hand over six MiG-29 fighters to Serbia?\nYes, as a gift, in October 2017.", "RU>RS affirmed"},
		{"Has Serbia given MiG-29 fighters to Ukraine?\nNo, says the ministry.", "RS>UA negated rebutted"},
		{"Has Serbia given MiG-29 fighters to Ukraine?\nAsk again in ten years.", ""},
		{"Will France deliver twelve Rafale fighters to Serbia?\nYes. The first is due in 2028.", "FR>RS planned"},
		{"Did Chad buy the jets that Libya had offered to Mali?\nNo.", ""},
		{"1. \"Ukraine sold phosphorus bombs to Azerbaijan.\" Invented. The page was taken down.", "UA>AZ negated rebutted"},
		{"\"Ukraine sold phosphorus bombs to Azerbaijan.\"\nVERDICT: UNPROVEN\n", ""},
		{"Who armed the Polisario Front to begin with?\n\nAlgeria and Libya. Rifles were the least of it.", "DZ>POLISARIO affirmed; LY>POLISARIO affirmed"},
		{"Who armed the Polisario Front with rifles?\n\nAlgeria says that nobody did.", ""},
		{"\"Ukraine sold phosphorus bombs to Azerbaijan.\"\nVERDICT: TRUE\n", "UA>AZ affirmed"},
	})
}
