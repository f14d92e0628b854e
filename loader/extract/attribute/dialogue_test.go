package attribute

import (
	"strings"
	"testing"
)

// turns is who has the floor in each paragraph, "-" where nobody is known to.
func turns(l *Listener) string {
	var all []string
	for i := range l.segments.Sentences {
		if i > 0 && l.segments.Sentences[i].Block == l.segments.Sentences[i-1].Block {
			continue
		}
		name := "-"
		if sp := l.turnOf(i); sp != nil {
			name = sp.Name + "/" + sp.State
		}
		all = append(all, name)
	}
	return strings.Join(all, ", ")
}

func TestTurns(t *testing.T) {
	for _, c := range []struct {
		text string
		want string
	}{
		{"ACCRA, 3 May 2011\n\nMr Boateng: Were rifles sold to Togo?\n\nThe Minister: No. They were sold to Benin.\n\nThe crates had gone by lorry.\n\nMr Boateng: By whom?",
			"-, Mr Boateng/, Minister/GH, Minister/GH, Boateng/"},
		{"HOST: Where did the guns go?\n\nGUEST: To Mali.\n\nHOST: And then?\n\nGUEST: Nobody knows.", "HOST/, GUEST/, HOST/, GUEST/"},
		{"OSLO, 3 May 2011\n\nThe Minister for Trade was asked about rifles.\n\nAnswer. They went to Chad.\n\nMr Berg: All of them?\n\nAnswer. All.", "-, -, Minister/NO, Mr Berg/, Minister/NO"},
		{"Libya: rifles from France.\n\nChad: mortars from Libya.\n\nLibya: jets from Italy.", "-, -, -"},
		{"The list is short: two rifles.\n\nIt was signed: nobody read it.", "-, -"},
		{"The price: four million.\n\nThe place: Odessa.\n\nThe ship sailed on Monday.", "-, -, -"},
	} {
		if got := turns(listen(c.text)); got != c.want {
			t.Errorf("%q\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

func TestHearTakesNoDatelineForAName(t *testing.T) {
	want := "beside United Nations monitors (said)"
	if got := heard(listen("Rifles went to Chad, the place - United Nations monitors said.")); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
