package extract_test

import (
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract"
)

// standing is who says so of a claim and with what standing: its route,
// polarity and status, then the speakers, outermost first, with their stances.
func standing(c *graph.Claim) string {
	codes := make([]string, len(c.Route))
	for i, p := range c.Route {
		codes[i] = p.Code()
	}
	out := strings.Join(codes, ">") + " " + string(c.Polarity)
	if c.Negation != "" {
		out += " " + string(c.Negation)
	}
	if c.Status != "" {
		out += " " + string(c.Status)
	}
	if c.Stage != "" {
		out += " " + string(c.Stage)
	}
	for _, s := range c.Statements {
		name := s.By.ID
		if s.By.Kind == graph.Unnamed {
			name = s.By.Name
		}
		out += " | " + name + " " + string(s.Stance)
		if s.Attribution != graph.OnRecord && s.Attribution != "" {
			out += " " + string(s.Attribution)
		}
		if s.Hedge != "" {
			out += " “" + s.Hedge + "”"
		}
	}
	return out
}

func TestStanding(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Serbia sold shells to Ukraine.", "RS>UA AFFIRMED REPORTED | unnamed publisher REPORTS"},
		{"Moscow said that Serbia had sold shells to Ukraine.", "RS>UA AFFIRMED ALLEGED | ru-government ALLEGES"},
		{"Serbia has sold shells to Ukraine, Reuters reported.", "RS>UA AFFIRMED REPORTED | gb-reuters REPORTS"},
		{"The Serbian government confirmed that Serbia had sold shells to Ukraine.", "RS>UA AFFIRMED ACKNOWLEDGED | rs-government ACKNOWLEDGES"},
		{"Two diplomats said that Serbia had sold shells to Ukraine.", "RS>UA AFFIRMED ALLEGED | Two diplomats ALLEGES ANONYMOUS"},
		{"A leaked Pentagon document suggested that Serbia had sold shells to Ukraine.",
			"RS>UA AFFIRMED ALLEGED | us-leaked-pentagon-document ALLEGES LEAKED “suggested”"},
		{"Serbia allegedly sold shells to Ukraine.", "RS>UA AFFIRMED ALLEGED | unnamed accuser ALLEGES ANONYMOUS “allegedly”"},
		{"Serbia reportedly sold shells to Ukraine.", "RS>UA AFFIRMED REPORTED | unnamed publisher REPORTS “reportedly”"},
		{"Belgrade denied that Serbia had sold shells to Ukraine.", "RS>UA NEGATED REBUTTED | rs-government REBUTS"},
		{"The court found that Serbia had sold shells to Ukraine.", "RS>UA AFFIRMED REPORTED | court REPORTS"},
		{"The police will probe allegations that Serbia sold shells to Ukraine.",
			"RS>UA AFFIRMED ALLEGED | unnamed accuser ALLEGES ANONYMOUS"},
	} {
		wantStanding(t, c.text, c.want)
	}
}

// wantStanding asks a text for one claim, and how that stands.
func wantStanding(t *testing.T, text, want string) {
	t.Helper()
	claims := extract.Read(document(text + "\n")).Claims
	if len(claims) != 1 {
		t.Errorf("%s: %d claims, want 1", text, len(claims))
		return
	}
	if got := standing(&claims[0]); got != want {
		t.Errorf("%s\n got %s\nwant %s", text, got, want)
	}
}

// TestReplies holds what is attached to a claim of what others say of it
// elsewhere in the document.
func TestReplies(t *testing.T) {
	const told = "Moscow said that Serbia had sold shells to Ukraine. "
	const chain = "RS>UA AFFIRMED ALLEGED | ru-government ALLEGES"
	for _, c := range []struct{ reply, want string }{
		{"Belgrade denied that Serbia had sold shells to Ukraine.", chain + " | rs-government REBUTS"},
		{"Belgrade denied that Poland had sold shells to Ukraine.", chain},
		{"Belgrade rejected the accusations.", chain + " | rs-government REBUTS"},
		{"President Aleksandar Vucic said that some of the claims were untrue.", chain + " | rs-aleksandar-vucic PARTLY_REBUTS"},
		{"President Aleksandar Vucic acknowledged the scale of the exports.", chain + " | rs-aleksandar-vucic PARTLY_ACKNOWLEDGES"},
		{"Paris rejected the accusations.", chain},
		{"", chain},
	} {
		claims := extract.Read(document(told + c.reply + "\n")).Claims
		if len(claims) == 0 {
			t.Errorf("%s: no claims", c.reply)
			continue
		}
		if got := standing(&claims[0]); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.reply, got, c.want)
		}
	}
}

// TestStatementsQuoteTheirCue holds that the evidence of a statement has the
// words that make its speaker speak, also where he is named a sentence before.
func TestStatementsQuoteTheirCue(t *testing.T) {
	for _, text := range []string{
		"Moscow said that Serbia had sold shells to Ukraine. Belgrade rejected the accusations.\n",
		"The minister of defence of Serbia spoke to reporters. “We made a mistake,” he said. “Serbia sold shells to Ukraine.”\n",
		"Serbia sold shells to Ukraine, according to Reuters.\n",
	} {
		for _, c := range extract.Read(document(text)).Claims {
			for _, s := range c.Statements {
				if !strings.Contains(s.Evidence.Quote, s.Cue) || !strings.Contains(s.Evidence.Quote, s.Hedge) {
					t.Errorf("%q (%q) is not in %q", s.Cue, s.Hedge, s.Evidence.Quote)
				}
				if got := string([]rune(text)[s.Evidence.Start:s.Evidence.End]); got != s.Evidence.Quote {
					t.Errorf("text[%d:%d] is %q, not %q", s.Evidence.Start, s.Evidence.End, got, s.Evidence.Quote)
				}
			}
		}
	}
}

// TestRepliesChangeNoStatus holds that what others say never changes a claim's
// status or its origins.
func TestRepliesChangeNoStatus(t *testing.T) {
	plain := extract.Read(document("Moscow said that Serbia had sold shells to Ukraine.\n")).Claims[0]
	answered := extract.Read(document("Moscow said that Serbia had sold shells to Ukraine. Belgrade acknowledged the deliveries.\n")).Claims[0]
	if answered.Status != plain.Status || len(answered.Origins()) != 1 || answered.Origins()[0].ID != plain.Origins()[0].ID {
		t.Errorf("status %s and origins %v, want %s and %v", answered.Status, answered.Origins(), plain.Status, plain.Origins())
	}
	if len(answered.Statements) != 2 {
		t.Errorf("%d statements, want 2", len(answered.Statements))
	}
}

func TestStandingOfFinders(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The panel said that Serbia had sold shells to Ukraine. Chad sold rifles to Mali.", "TD>ML AFFIRMED REPORTED | panel REPORTS"},
		{"Ukrainian officials believe that Serbia sold shells to Ukraine.", "RS>UA AFFIRMED ALLEGED | Ukrainian officials ALLEGES ANONYMOUS “believe”"},
		{"The indictment says that Serbia sold shells to Ukraine.", "RS>UA AFFIRMED ALLEGED | indictment ALLEGES"},
		{"We conclude that Serbia sold shells to Ukraine.", "RS>UA AFFIRMED REPORTED | unnamed publisher REPORTS"},
		{"An appeals court ordered Serbia to stop all sales of shells to Ukraine.", "RS>UA NEGATED HALTED | appeals court REPORTS"},
	} {
		claims := extract.Read(document(c.text + "\n")).Claims
		if len(claims) == 0 {
			t.Errorf("%s: no claim", c.text)
			continue
		}
		if got := standing(&claims[len(claims)-1]); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
