package read

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"armsgraph/graph/edtf"
	"armsgraph/internal/sharedtest"
)

type goldDocument struct {
	Doc       string `json:"doc"`
	Published string `json:"published"`
	Claims    []struct {
		Quote string `json:"quote_contains"`
	} `json:"claims"`
}

func readGold(t *testing.T) []goldDocument {
	t.Helper()
	file, err := os.Open(sharedtest.Path(t, "gold", "gold.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	var gold []goldDocument
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var document goldDocument
		if err := json.Unmarshal(lines.Bytes(), &document); err != nil {
			t.Fatal(err)
		}
		gold = append(gold, document)
	}
	if err := lines.Err(); err != nil || len(gold) == 0 {
		t.Fatalf("%d gold documents, %v", len(gold), err)
	}
	return gold
}

// Whatever a person found worth quoting must be in the text that is read.
func TestGoldQuotesAreInTheText(t *testing.T) {
	quotes := 0
	for _, gold := range readGold(t) {
		document, err := File(sharedtest.Path(t, "gold", "docs", gold.Doc), Options{})
		if err != nil {
			t.Error(err)
			continue
		}
		text := oneBlank(document.Text)
		for _, claim := range gold.Claims {
			quotes++
			if !strings.Contains(text, oneBlank(claim.Quote)) {
				t.Errorf("%s lacks %q", gold.Doc, claim.Quote)
			}
		}
	}
	t.Logf("%d quotes looked for", quotes)
}

func oneBlank(text string) string { return strings.Join(strings.Fields(text), " ") }

// The date of publication is read right for 95 of 100 gold documents, and is
// nearly never wrong: it lies within what the gold says, or the other way.
func TestGoldDatesOfPublication(t *testing.T) {
	right, wrong, missed := 0, 0, 0
	for _, gold := range readGold(t) {
		document, err := File(sharedtest.Path(t, "gold", "docs", gold.Doc), Options{})
		if err != nil {
			t.Error(err)
			continue
		}
		read := document.PublishedOn.EDTF
		switch {
		case read == gold.Published || overlap(t, read, gold.Published):
			right++
		case read == "":
			missed++
			t.Logf("%s: nothing read, want %s", gold.Doc, gold.Published)
		default:
			wrong++
			t.Logf("%s: read %s, want %q", gold.Doc, read, gold.Published)
		}
	}
	t.Logf("right %d, missed %d, wrong %d", right, missed, wrong)
	if all := right + wrong + missed; right*100 < all*95 || wrong*100 > all*2 {
		t.Errorf("of %d dates %d are right and %d wrong", all, right, wrong)
	}
}

func overlap(t *testing.T, a, b string) bool {
	t.Helper()
	if a == "" || b == "" {
		return false
	}
	from, err := edtf.Parse(a)
	if err != nil {
		t.Fatal(err)
	}
	to, err := edtf.Parse(b)
	if err != nil {
		t.Fatal(err)
	}
	day, _ := from.Earliest()
	other, _ := to.Earliest()
	return to.Contains(day) || from.Contains(other)
}
