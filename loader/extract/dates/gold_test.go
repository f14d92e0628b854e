package dates_test

import (
	"bufio"
	"encoding/json"
	"html"
	"os"
	"strings"
	"testing"

	"armsgraph/graph/edtf"
	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract/dates"
)

// TestAnnotatedDatesAreFound measures recall: an annotated date has to be the
// date of an expression of its document, or an end or a member of one.
func TestAnnotatedDatesAreFound(t *testing.T) {
	file, err := os.Open(sharedtest.Path(t, "gold", "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	found, counted := 0, 0
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var d struct {
			Doc, Published string
			Claims         []struct{ Date, Quote_contains string }
		}
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		inText := datesIn(t, d.Doc, d.Published)
		for _, claim := range d.Claims {
			if claim.Date == "" {
				continue
			}
			counted++
			if inText[claim.Date] {
				found++
			} else {
				t.Logf("%s: %s not found near %q", d.Doc, claim.Date, claim.Quote_contains)
			}
		}
	}
	t.Logf("%d of %d annotated dates found (%.1f %%)", found, counted, 100*float64(found)/float64(counted))
	if share := float64(found) / float64(counted); share < 0.90 {
		t.Errorf("%.3f of the annotated dates found, want at least 0.90", share)
	}
}

func datesIn(t *testing.T, name, published string) map[string]bool {
	t.Helper()
	content, err := os.ReadFile(sharedtest.Path(t, "gold", "docs", name))
	if err != nil {
		t.Fatal(err)
	}
	text := string(content)
	if strings.HasSuffix(name, ".html") {
		text = html.UnescapeString(text)
	}
	anchor := dates.Anchor{Narrative: true}
	if anchor.Published, err = edtf.Parse(published); err != nil && published != "" {
		t.Fatal(err)
	}
	inText := map[string]bool{}
	for _, e := range dates.Find(text, anchor) {
		inText[e.EDTF()] = true
		inText[e.Date.From().String()] = true
		inText[e.Date.To().String()] = true
		for _, member := range e.Members {
			inText[member.String()] = true
		}
	}
	return inText
}
