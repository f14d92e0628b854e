package dates_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/dates"

	"pgregory.net/rapid"
)

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"On Thursday, 29 May 2025, between 3 and 5 June", "1974, June to August.", "since the early 1960s; FY2023/24", "05/04/2025 and 2025-05-29",
		"two years ago, the following spring, the 17th", "Feb. 29 – Mar 1 ’24", "nineteen seventy-eight\n\n1998. 23 February.", "the first three months of last year",
	} {
		f.Add(seed, "2024-06-20", "1985-11")
	}
	f.Fuzz(func(t *testing.T, text, published, local string) {
		var anchor dates.Anchor
		anchor.Published, _ = edtf.Parse(published)
		anchor.Local, _ = edtf.Parse(local)
		checkExpressions(t, text, dates.Find(text, anchor))
	})
}

// checkExpressions checks what holds for every text: spans in order that do not
// overlap, the words at their place, and dates that can be written and read.
func checkExpressions(t interface {
	Helper()
	Errorf(string, ...any)
}, text string, found []dates.Expression) {
	t.Helper()
	end := 0
	for _, e := range found {
		if e.Start < end || e.End <= e.Start || e.End > len(text) || text[e.Start:e.End] != e.Text {
			t.Errorf("bad span %d-%d of %q", e.Start, e.End, text)
			return
		}
		end = e.End
		if utf8.ValidString(text) && !utf8.ValidString(e.Text) {
			t.Errorf("%q cuts a character", e.Text)
		}
		if e.Date.IsZero() {
			continue
		}
		if again, err := edtf.Parse(e.EDTF()); err != nil || again != e.Date {
			t.Errorf("%q gives %q, which does not read back: %v", e.Text, e.EDTF(), err)
		}
	}
}

// TestHostileTextIsRead ends only if no reading costs more than its length.
func TestHostileTextIsRead(t *testing.T) {
	for _, piece := range []string{"final weeks of ", "about ", "early ", "1 day ", "since a ", "between a ", "May and ", "2001, ", "1/2/", "3 to ", "the ", "last week of the first half of "} {
		text := strings.Repeat(piece, 5_000)
		checkExpressions(t, text, dates.Find(text, dates.Anchor{}))
	}
}

var fragments = []string{
	"in", "on", "the", "of", "May", "March", "29", "2025", "1,500", "Thursday", "last", "year", "two", "years ago", "from", "to", "between", "and", "since", "-", "/", ".", ",",
	"first", "half", "week", "1980s", "'85", "spring", "early", "mid-", "next", "that", "FY2023", "Q3", "T-72", "rifles", "century", "19th", "\n", "\n\n", "–", "é", "ago", "later",
	"the following", "by the end of", "12 months to", "circa", "10/11/2012", "2019-07",
}

func TestAnyTextGivesSoundExpressions(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOfN(rapid.SampledFrom(fragments), 1, 30).Draw(t, "fragments"), rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap"))
		anchor := dates.Anchor{Published: edtf.OnDay(edtf.Day(rapid.IntRange(-20000, 25000).Draw(t, "published")))}
		if rapid.Bool().Draw(t, "local") {
			anchor.Local = edtf.Month(1985, 11)
		}
		found := dates.Find(text, anchor)
		checkExpressions(t, text, found)
		bare := dates.Find(text, dates.Anchor{})
		if len(bare) != len(found) {
			t.Fatalf("%d expressions without an anchor, %d with one", len(bare), len(found))
		}
		for i, e := range bare {
			if e.Text != found[i].Text || e.Relative && !e.Date.IsZero() {
				t.Fatalf("%q needs an anchor and has %s without one", e.Text, e.Date)
			}
			if !e.Relative && e.Date != found[i].Date {
				t.Fatalf("%q is absolute and moves with the anchor: %s, %s", e.Text, e.Date, found[i].Date)
			}
		}
	})
}
