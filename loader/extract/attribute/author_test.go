package attribute

import "testing"

func TestVoiceOfHeading(t *testing.T) {
	for _, c := range []struct {
		heading, name, state string
		reports              bool
	}{
		{"Letter dated 14 August 2018 from the Panel to the President of the Security Council", "Panel", "", true},
		{"Letter dated 20 November 2012 from the Permanent Mission of Rwanda addressed to the Secretary-General", "Permanent Mission of Rwanda", "RW", false},
		{"Note verbale dated 3 May 2001 from the Permanent Mission of Chad to the Committee", "Permanent Mission of Chad", "TD", false},
		{"GROUP OF EXPERTS ON THE DEMOCRATIC REPUBLIC OF THE CONGO", "GROUP OF EXPERTS ON THE DEMOCRATIC REPUBLIC OF THE CONGO", "", true},
		{"Panel of experts accuses Chad", "", "", false},
		{"Letter from Lajes", "", "", false},
	} {
		l := listen(c.heading + "\n\nRifles were sent to Chad.\n")
		got := l.Voice()
		if got == nil {
			got = &Speaker{}
		}
		if got.Name != c.name || got.State != c.state || got.Reports != c.reports {
			t.Errorf("%q: got %q of %q, reports %t", c.heading, got.Name, got.State, got.Reports)
		}
		if words := l.segments.Text[got.Start:got.End]; words != c.name {
			t.Errorf("%q: the words are %q", c.heading, words)
		}
	}
}
