package graph_test

import (
	"slices"
	"testing"

	"armsgraph/graph"
)

func TestWords(t *testing.T) {
	for text, want := range map[string][]string{
		"":                                  nil,
		"  \n\t—":                           nil,
		"Serbia's 20,000 rockets":           {"serbia", "s", "20", "000", "rockets"},
		"ЧЕШКА i Đinđić":                    {"чешка", "i", "đinđić"},
		"STRASSE straße":                    {"strasse", "strasse"},
		"ΣΑΣ σας":                           {"σασ", "σασ"},
		"cafe\u0301":                        {"café"},
		"“T-72”":                            {"t", "72"},
		"a\u202eb \U0001F680":               {"a", "b"},
		"الأسلحة 武器":                        {"الأسلحة", "武器"},
		`x AND "y" OR NEAR(z) -w* col:v ^u`: {"x", "and", "y", "or", "near", "z", "w", "col", "v", "u"},
	} {
		if got := graph.Words(text); !slices.Equal(got, want) {
			t.Errorf("Words(%q) = %q, want %q", text, got, want)
		}
	}
}
