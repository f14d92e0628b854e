package verify

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"armsgraph/graph"
)

// Every stretch of any text verifies where it stands, and nowhere else unless
// the text repeats itself there.
func TestEvidenceVerifiesExactlyWhereItStands(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		runes := []rune(strings.Repeat(rapid.StringOfN(rapid.RuneFrom([]rune("ab č\u202E€𝄞\n")), 1, 40, -1).Draw(t, "text"), rapid.IntRange(1, 60).Draw(t, "repeated")))
		start := rapid.IntRange(0, len(runes)-1).Draw(t, "start")
		end := rapid.IntRange(start+1, len(runes)).Draw(t, "end")
		shift := rapid.IntRange(-3, 3).Draw(t, "shift")
		quote := string(runes[start:end])
		from, to := start+shift, end+shift
		want := from >= 0 && to <= len(runes) && string(runes[from:to]) == quote
		claim := graph.Claim{Evidence: graph.Evidence{Quote: quote, Start: from, End: to}}
		if err := NewText(string(runes)).Claim(&claim); (err == nil) != want {
			t.Fatalf("characters %d to %d of %q against %q: %v", from, to, string(runes), quote, err)
		}
	})
}

func TestClaimNamesTheFieldThatFails(t *testing.T) {
	const text = "Serbia sold rifles to Libya."
	good := graph.Evidence{Quote: "Serbia sold rifles to Libya.", Start: 0, End: 28}
	bad := graph.Evidence{Quote: "rifles", Start: 11, End: 17}
	tests := map[string]struct {
		claim graph.Claim
		field string
	}{
		"all good":             {graph.Claim{Evidence: good, Statements: []graph.Statement{{Evidence: good}}}, ""},
		"a publisher's":        {graph.Claim{Evidence: good, Statements: []graph.Statement{{}}}, ""},
		"no evidence":          {graph.Claim{}, "evidence: "},
		"evidence":             {graph.Claim{Evidence: bad}, "evidence: "},
		"statement":            {graph.Claim{Evidence: good, Statements: []graph.Statement{{Evidence: good}, {Evidence: bad}}}, "statements.1: "},
		"participant":          {graph.Claim{Evidence: good, Participants: []graph.Participant{{Evidence: bad}}}, "participants.0: "},
		"support":              {graph.Claim{Evidence: good, Supports: []graph.Support{{Field: "route.0", Evidence: bad}}}, "support of route.0: "},
		"length beside quote":  {graph.Claim{Evidence: graph.Evidence{Quote: "Serbia", Start: 0, End: 7}}, "evidence: "},
		"past the end":         {graph.Claim{Evidence: graph.Evidence{Quote: "x", Start: 28, End: 29}}, "evidence: "},
		"a place but no words": {graph.Claim{Evidence: good, Supports: []graph.Support{{Field: "goods", Evidence: graph.Evidence{Start: 3, End: 3}}}}, "support of goods: "},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			err := NewText(text).Claim(&test.claim)
			switch {
			case test.field == "" && err != nil:
				t.Fatalf("unexpected error %v", err)
			case test.field != "" && (!errors.Is(err, ErrQuote) || !strings.HasPrefix(err.Error(), test.field)):
				t.Fatalf("error is %v; want one of %s", err, test.field)
			}
		})
	}
}
