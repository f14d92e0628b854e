package extract_test

import "testing"

func TestWhomTheTextIsAbout(t *testing.T) {
	testSentences(t, [][2]string{
		{"Iraq bought tanks from Russia. Howitzers were delivered by South Africa.", "RU>IQ affirmed; ZA>IQ affirmed"},
		{"Iraq bought tanks from Russia. South Africa sent howitzers to Angola.", "RU>IQ affirmed; ZA>AO affirmed"},
		{"Iraq bought tanks from Russia. South Africa supplied us with howitzers.", "RU>IQ affirmed"},
		{"Iraq bought tanks from Russia.\n\nHowitzers were delivered by South Africa.", "RU>IQ affirmed; ZA>IQ affirmed"},
		{"Russia sold Syria tanks. Serbian makers sent ammunition to NATO countries, Russia said.", "RU>SY affirmed"},
		{"IRAQ\n\nHowitzers were delivered by South Africa in 1984, and they were much liked.", "ZA>IQ affirmed"},
	})
}
