package cli

import (
	"encoding/json"
	"io"
	"log/slog"
	"os"
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"

	"armsgraph/documents"
	"armsgraph/graph/api"
	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
)

var answered = regexp.MustCompile("(?s)```graphql\n(.*?)```\n\n```json\n(.*?)```")

// TestReadmeTellsTheTruth asks the README's questions of the sample documents
// and compares the answers that it shows.
func TestReadmeTellsTheTruth(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	store, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	samples, err := embedded(documents.Files)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := loadInto(t.Context(), terminal{out: io.Discard, err: io.Discard}, store, samples); err != nil {
		t.Fatal(err)
	}
	catalogue, err := search.OpenCatalogue(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	server := api.NewServer(catalogue, api.DefaultLimits(), slog.New(slog.DiscardHandler))
	questions := answered.FindAllSubmatch(readme, -1)
	if len(questions) < 3 {
		t.Fatalf("the README answers %d questions, want three", len(questions))
	}
	for _, question := range questions {
		answer, err := server.Ask(t.Context(), string(question[1]), nil)
		if err != nil {
			t.Fatal(err)
		}
		var got, shown any
		if err := json.Unmarshal(answer, &got); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(question[2], &shown); err != nil {
			t.Fatalf("the README's answer is no JSON: %v\n%s", err, question[2])
		}
		if diff := cmp.Diff(shown, got); diff != "" {
			t.Errorf("the README's answer (-) is not the program's (+):\n%s\nthe question: %s", diff, question[1])
		}
	}
}
