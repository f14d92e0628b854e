package search_test

import (
	"slices"
	"testing"

	"armsgraph/graph"
)

func TestOriginsOfClaim(t *testing.T) {
	service := graph.Party{ID: "ru-svr", Kind: graph.Agency, Name: "SVR", PartOf: "RU"}
	somebody := graph.Party{ID: "x.0", Kind: graph.Unnamed, Name: "officials"}
	shelf := newShelf(state("RS"), state("UA"), state("RU"), paper("herald"), service, somebody)
	both := func(o *graph.Outline) {
		o.Speakers = append(o.Speakers, graph.Speaker{Party: "RU", Origin: true}, graph.Speaker{Party: "herald"})
	}
	shelf.document("news", told("organ", "RS>UA", "ru-svr", ""), told("organ and state", "RS>UA", "ru-svr", "", both),
		told("publication", "RS>UA", "herald", ""), told("unnamed", "RS>UA", "x.0", ""))
	searched := snapshot(t, shelf)
	for name, want := range map[string][]string{
		"organ":           {"RU"},
		"organ and state": {"RU"},
		"publication":     {"herald"},
		"unnamed":         nil,
		"not there":       nil,
	} {
		var got []string
		for _, party := range searched.Origins(hashID(name)) {
			got = append(got, party.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("Origins of %q = %v, want %v", name, got, want)
		}
	}
}
