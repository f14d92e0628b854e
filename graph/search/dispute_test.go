package search_test

import (
	"slices"
	"testing"

	"armsgraph/graph"
)

func TestARebuttalDisputesWhatHoldsItsParties(t *testing.T) {
	works := graph.Party{ID: "rs-works", Kind: graph.Company, Name: "Works", PartOf: "RS"}
	for _, c := range []struct {
		denied, claimed string
		want            bool
	}{
		{"RS>UA", "RS>UA", true},
		{"RS>UA", "RS>CZ>UA", true},
		{"RS>CZ", "RS>CZ>UA", true},
		{"CZ>UA", "RS>CZ>UA", true},
		{"RS>CZ>UA", "RS>CZ>UA", true},
		{"RS>CZ>UA", "RS>UA", false},
		{"RS>CZ>UA", "RS>CZ", false},
		{"UA>RS", "RS>UA", false},
		{"RS>UA", "rs-works>UA", true},
		{"rs-works>UA", "RS>UA", false},
	} {
		s := newShelf(append(states("RS", "CZ", "UA"), works)...)
		s.document("news", told("claim", c.claimed, "ft", ""))
		s.document("denial", told("denial", c.denied, "RS", "", rebutted))
		snap := snapshot(t, s)
		if got := snap.Disputed([]string{hashID("claim")})[hashID("claim")]; got != c.want {
			t.Errorf("denial of %s disputes %s: %v, want %v", c.denied, c.claimed, got, c.want)
		}
		var want []string
		if c.want {
			want = []string{hashID("denial")}
		}
		if got := snap.Disputes([]string{hashID("claim")})[hashID("claim")]; !slices.Equal(got, want) {
			t.Errorf("disputes of %s = %v, want %v", c.claimed, got, want)
		}
	}
}

func TestOnlyRebuttalsDispute(t *testing.T) {
	refused := func(o *graph.Outline) { o.Polarity, o.Negation, o.Status = graph.Negated, graph.Refused, "" }
	s := newShelf(states("RS", "UA")...)
	s.document("news", told("claim", "RS>UA", "ft", ""), told("planned", "RS>UA", "ft", "", planned), told("refusal", "RS>UA", "ft", "", refused),
		told("rejected", "RS>UA", "ft", "", rebutted, rejected))
	all := []string{hashID("claim"), hashID("planned"), hashID("refusal"), hashID("rejected")}
	for id, disputed := range snapshot(t, s).Disputed(all) {
		if disputed {
			t.Errorf("claim %s is disputed without a rebuttal", id)
		}
	}
	s.document("denial", told("denial", "RS>UA", "RS", "", rebutted))
	disputed := snapshot(t, s).Disputed(append(all, hashID("denial")))
	want := map[string]bool{all[0]: true, all[1]: true, all[2]: false, all[3]: false, hashID("denial"): false}
	for id, is := range want {
		if disputed[id] != is {
			t.Errorf("claim %s disputed: %v, want %v", id, disputed[id], is)
		}
	}
}
