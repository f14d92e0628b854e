package extract_test

import (
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract"
)

func document(text string) graph.Document {
	return graph.Document{ID: strings.Repeat("0", 64), Title: "Test", MediaType: "text/plain", Text: text,
		PublishedOn: graph.Period{EDTF: "2024-03-07"}}
}

// TestExplanationAgreesWithReading: what is explained is what is read.
func TestExplanationAgreesWithReading(t *testing.T) {
	doc := document("Serbia sold shells to Ukraine, the ministry said. Did Poland sell rifles to Ukraine? The weather was fine.\n")
	read := extract.Read(doc)
	explained, explanation := extract.Explain(doc)
	if len(read.Claims) != len(explained.Claims) {
		t.Fatalf("%d claims read, %d explained", len(read.Claims), len(explained.Claims))
	}
	if n := len(explanation.Sentences); n != 3 {
		t.Fatalf("%d sentences explained, want 3", n)
	}
	for i, want := range []struct {
		claims int
		reason string
	}{{1, ""}, {0, "a question"}, {0, "no word of transfer"}} {
		note := explanation.Sentences[i]
		if len(note.Claims) != want.claims || !strings.Contains(note.Reason, want.reason) {
			t.Errorf("sentence %d: %d claims, reason %q; want %d and %q", i, len(note.Claims), note.Reason, want.claims, want.reason)
		}
		if got := string([]rune(doc.Text)[note.Start:note.End]); got != note.Text {
			t.Errorf("sentence %d: text[%d:%d] is %q, not %q", i, note.Start, note.End, got, note.Text)
		}
	}
}
