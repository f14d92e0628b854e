package route

import (
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
)

func states(codes string) []refer.Ref {
	var refs []refer.Ref
	for code := range strings.FieldsSeq(codes) {
		refs = append(refs, refer.Ref{Party: graph.Party{Kind: graph.State, ID: code}, Resolution: graph.ByName})
	}
	return refs
}

func move(class frame.Class, from, via, to string) *refer.Move {
	m := &refer.Move{Frame: &frame.Frame{Predicate: frame.Predicate{Class: class}}, Cargo: &refer.Cargo{Arms: true},
		Vias: states(via), Receivers: states(to)}
	if class == frame.Supply {
		m.Givers = states(from)
	} else {
		m.From = states(from)
	}
	return m
}

func TestAssemble(t *testing.T) {
	for _, test := range []struct {
		name     string
		moves    []*refer.Move
		defaults Defaults
		want     string
	}{
		{"one supply", []*refer.Move{move(frame.Supply, "RS", "", "AM")}, Defaults{}, "RS>AM"},
		{"by way of", []*refer.Move{move(frame.Move, "RS", "CZ", "UA")}, Defaults{}, "RS>CZ>UA"},
		{"two receivers", []*refer.Move{move(frame.Supply, "FR", "", "EG QA")}, Defaults{}, "FR>EG FR>QA"},
		{"passed on", []*refer.Move{move(frame.Supply, "BG", "", "SA"), move(frame.Supply, "SA", "", "SY")}, Defaults{}, "BG>SA>SY"},
		{"no giver told", []*refer.Move{move(frame.Supply, "", "", "AM")}, Defaults{Giver: states("RS")}, "RS>AM"},
		{"no giver at all", []*refer.Move{move(frame.Supply, "", "", "AM")}, Defaults{}, ""},
	} {
		var got []string
		for _, way := range Assemble(test.moves, test.defaults) {
			var codes []string
			for _, ref := range way.Parties {
				codes = append(codes, ref.Party.ID)
			}
			got = append(got, strings.Join(codes, ">"))
		}
		if !slices.Equal(got, strings.Fields(test.want)) {
			t.Errorf("%s: %v, want %s", test.name, got, test.want)
		}
	}
}
