package line

import (
	"testing"

	"armsgraph/graph"
)

func TestOfWritesTheWordsBehindASpeaker(t *testing.T) {
	support := func(how graph.Resolution, words string) graph.Support {
		return graph.Support{Field: "statements.0", Resolution: how, Evidence: graph.Evidence{Quote: words}}
	}
	for _, c := range []struct {
		name     string
		supports []graph.Support
		want     string
	}{
		{"Foreign Intelligence Service", []graph.Support{support(graph.ByName, "SVR")}, "Foreign Intelligence Service (SVR)"},
		{"Foreign Intelligence Service (SVR)", []graph.Support{support(graph.ByName, "the SVR")}, "Foreign Intelligence Service (SVR)"},
		{"UN panel of experts", []graph.Support{support(graph.ByName, "The Group\nof Experts")}, "UN panel of experts (Group of Experts)"},
		{"Joe Biden", []graph.Support{support(graph.ByName, "President Joe Biden")}, "Joe Biden (President)"},
		{"Tunisia", []graph.Support{support(graph.ByDemonym, "Tunisians")}, "Tunisia (Tunisians)"},
		{"KAI", []graph.Support{support(graph.ByPronoun, "it")}, "KAI"},
		{"Korea Aerospace Industries", []graph.Support{support(graph.ByPronoun, "it"), support(graph.ByContext, "KAI")}, "Korea Aerospace Industries (KAI)"},
		{"India", []graph.Support{support(graph.ByDescription, "Its spokesman")}, "India (spokesman)"},
		{"two port workers", []graph.Support{support(graph.ByDescription, "two port workers")}, "two port workers"},
		{"Rwanda", nil, "Rwanda"},
		{"Rwanda", []graph.Support{{Field: "statements.1", Resolution: graph.ByCapital, Evidence: graph.Evidence{Quote: "Kigali"}}}, "Rwanda"},
	} {
		claim := graph.Claim{Statements: []graph.Statement{{By: graph.Party{Name: c.name}}}, Supports: c.supports}
		if got := Of("", &claim).Statements[0].By; got != c.want {
			t.Errorf("%s by %v: got %q, want %q", c.name, c.supports, got, c.want)
		}
	}
}
