package extract_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract"
	"armsgraph/loader/read"
)

// summary writes a claim as "RS>CZ>UA AFFIRMED ALLEGED ARMS by X, value, period".
func summary(c *graph.Claim) string {
	codes := make([]string, len(c.Route))
	for i, p := range c.Route {
		codes[i] = p.Code()
	}
	goods := make([]string, len(c.Goods))
	for i, g := range c.Goods {
		goods[i] = g.Slug()
	}
	origin := "nobody"
	for _, p := range c.Origins() {
		origin = p.Name
	}
	value := "no value"
	if v := c.Value; v != nil {
		value = fmt.Sprintf("%s %.0f", v.Currency, v.Amount)
	}
	return fmt.Sprintf("%s %s %s %s by %s, %s, %q", strings.Join(codes, ">"), c.Polarity, c.Status, strings.Join(goods, "+"),
		origin, value, c.Period.EDTF)
}

// TestFirstDocument reads the document that the design names, and asks for
// exactly the claims that it lists.
func TestFirstDocument(t *testing.T) {
	doc, err := read.File(sharedtest.Path(t, "documents", "serbia-svr-allegations.txt"), read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	claims := extract.Read(doc).Claims
	want := []string{
		`RS>CZ>UA AFFIRMED ALLEGED arms by Foreign Intelligence Service (SVR), no value, ""`,
		`RS>PL>UA AFFIRMED ALLEGED arms by Foreign Intelligence Service (SVR), no value, ""`,
		`RS>BG>UA AFFIRMED ALLEGED arms by Foreign Intelligence Service (SVR), no value, ""`,
		`RS>?Africa>UA AFFIRMED ALLEGED arms by Foreign Intelligence Service (SVR), no value, ""`,
		`RS>US>UA AFFIRMED REPORTED ammunition by Financial Times, EUR 800000000, "2022/.."`,
		`RS>ES>UA AFFIRMED REPORTED ammunition by Financial Times, EUR 800000000, "2022/.."`,
		`RS>CZ>UA AFFIRMED REPORTED ammunition by Financial Times, EUR 800000000, "2022/.."`,
		`RS>?>UA AFFIRMED REPORTED ammunition by Financial Times, EUR 800000000, "2022/.."`,
	}
	var got []string
	sums := map[string]bool{}
	for i := range claims {
		c := &claims[i]
		switch {
		case len(c.Route) == 3:
			got = append(got, summary(c))
			checkReply(t, c)
			if c.Value != nil {
				sums[c.Value.ID] = true
			}
		case c.Polarity == graph.Planned:
			checkLeak(t, c)
		case c.Route[0].ID != "RS" || c.Route[1].ID != "UA" || c.Polarity != graph.Affirmed:
			t.Errorf("a claim that nobody makes: %s", summary(c))
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("claims:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if len(sums) != 1 {
		t.Errorf("the sum is told once, but has %d ids", len(sums))
	}
}

// checkReply checks what the president says of a claim: that what the
// intelligence service alleges is partly untrue, and that what the newspaper
// reports is so in part.
func checkReply(t *testing.T, c *graph.Claim) {
	t.Helper()
	want := graph.PartlyRebuts
	if c.Status == graph.Reported {
		want = graph.PartlyAcknowledges
	}
	if !slices.ContainsFunc(c.Statements, func(s graph.Statement) bool { return s.By.ID == "rs-aleksandar-vucic" && s.Stance == want }) {
		t.Errorf("%s: no statement of the president that %s", summary(c), want)
	}
}

// checkLeak checks the claim of the leaked document.
func checkLeak(t *testing.T, c *graph.Claim) {
	t.Helper()
	last := c.Statements[len(c.Statements)-1]
	if !strings.HasPrefix(summary(c), "RS>UA PLANNED ALLEGED arms") || last.Hedge != "suggested" || last.Attribution != graph.Leaked || !last.Origin {
		t.Errorf("claim %s, hedge %q, attribution %s", summary(c), last.Hedge, last.Attribution)
	}
}

func TestUnnamedPartiesAreCalledByTheirWords(t *testing.T) {
	text := "The agency accused Serbia of channeling weapons to Ukraine through countries such as Poland and unnamed African nations."
	var names []string
	for _, c := range extract.Read(graph.Document{ID: "d", Text: text, MediaType: "text/plain"}).Claims {
		names = append(names, c.Route[1].Name)
	}
	if want := []string{"Poland", "unnamed African nations"}; !slices.Equal(names, want) {
		t.Errorf("the weapons went through %q, want %q", names, want)
	}
}
