package search_test

import (
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/search"
	"armsgraph/graph/storetest"
)

// TestUnnamedSpeakerHasNoLegs asks for the legs of every party that is listed,
// among them a speaker without a name, who stands on no route.
func TestUnnamedSpeakerHasNoLegs(t *testing.T) {
	text := "An official accused Serbia of arming Ukraine."
	e := storetest.NewExtraction(1, text)
	official := graph.Party{ID: "claim.s0", Kind: graph.Unnamed, Name: "an official"}
	storetest.AddClaim(&e, 0, len(text), official, storetest.Serbia, storetest.Ukraine)
	store := storetest.NewModel()
	if err := store.Put(t.Context(), []graph.Extraction{e}); err != nil {
		t.Fatal(err)
	}
	catalogue, err := search.OpenCatalogue(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	for party, want := range map[string]int{"claim.s0": 0, "RS": 0, "UA": 1} {
		legs, err := catalogue.Legs(t.Context(), party, graph.Receives, graph.ClaimFilter{}, graph.Page{First: 5})
		if err != nil || len(legs.Edges) != want {
			t.Errorf("%s receives on %d legs, want %d: %v", party, len(legs.Edges), want, err)
		}
	}
}
