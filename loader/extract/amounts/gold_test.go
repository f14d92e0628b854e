package amounts_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"html"
	"math"
	"os"
	"strings"
	"testing"

	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract/amounts"
)

// goldDocument is one annotated document, with the fields that are sums or numbers.
type goldDocument struct {
	Doc    string
	Claims []struct {
		Route, Value string
		Quantity     float64
		Quote        string `json:"quote_contains"`
	}
}

func readGold(t *testing.T) []goldDocument {
	t.Helper()
	file, err := os.Open(sharedtest.Path(t, "gold", "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var documents []goldDocument
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var d goldDocument
		if err := json.Unmarshal(lines.Bytes(), &d); err != nil {
			t.Fatal(err)
		}
		documents = append(documents, d)
	}
	return documents
}

// TestAnnotatedAmountsAreFound measures recall: an annotated value or quantity
// has to be among the amounts of its document.
func TestAnnotatedAmountsAreFound(t *testing.T) {
	found, counted := 0, 0
	for _, d := range readGold(t) {
		content, err := os.ReadFile(sharedtest.Path(t, "gold", "docs", d.Doc))
		if err != nil {
			t.Fatal(err)
		}
		text := string(content)
		if strings.HasSuffix(d.Doc, ".html") {
			text = html.UnescapeString(text)
		}
		inText := amounts.Find(text)
		for _, claim := range d.Claims {
			if claim.Value != "" {
				counted++
				var code string
				var sum float64
				if _, err := fmt.Sscan(claim.Value, &code, &sum); err != nil {
					t.Fatal(err)
				}
				if holds(inText, func(a amounts.Amount) bool {
					return a.Kind == amounts.Money && a.Currency == code && near(a.Amount, sum)
				}) {
					found++
				} else {
					t.Logf("%s: value %s not found", d.Doc, claim.Value)
				}
			}
			if claim.Quantity != 0 {
				counted++
				if holds(inText, func(a amounts.Amount) bool { return a.Kind != amounts.Money && near(a.Amount, claim.Quantity) }) {
					found++
				} else {
					t.Logf("%s: quantity %v not found near %q", d.Doc, claim.Quantity, claim.Quote)
				}
			}
		}
	}
	t.Logf("%d of %d annotated amounts found (%.1f %%)", found, counted, 100*float64(found)/float64(counted))
	if share := float64(found) / float64(counted); share < 0.97 {
		t.Errorf("%.3f of the annotated amounts found, want at least 0.97", share)
	}
}

func near(a, b float64) bool { return math.Abs(a-b) <= 0.01*b }

func holds(all []amounts.Amount, right func(amounts.Amount) bool) bool {
	for _, a := range all {
		if right(a) || holds(a.Alternates, right) {
			return true
		}
	}
	return false
}
