package search_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/graphtest"
	"armsgraph/graph/search"
)

func states(ids ...string) []graph.Party {
	parties := []graph.Party{paper("ft"), paper("bbc"), paper("sipri")}
	for _, id := range ids {
		parties = append(parties, state(id))
	}
	return parties
}

func snapshot(t testing.TB, s *shelf) *search.Snapshot {
	t.Helper()
	snap, err := search.Build(context.Background(), s, nil)
	if err != nil {
		t.Fatal(err)
	}
	return snap
}

func find(t testing.TB, s *shelf, q graph.RouteQuery) []graph.Route {
	t.Helper()
	if q.MaxLegs == 0 {
		q.MaxLegs = 4
	}
	q.Page.First = 20
	found, err := snapshot(t, s).Routes(context.Background(), q, nil)
	if err != nil {
		t.Fatal(err)
	}
	if found.Partial || found.Total != len(found.Edges) || found.HasNext {
		t.Errorf("partial %v, total %d of %d", found.Partial, found.Total, len(found.Edges))
	}
	var routes []graph.Route
	for _, edge := range found.Edges {
		routes = append(routes, edge.Node)
	}
	return routes
}

func expect(t *testing.T, s *shelf, q graph.RouteQuery, want ...string) {
	t.Helper()
	var got []string
	for _, r := range find(t, s, q) {
		got = append(got, codes(r))
	}
	if !slices.Equal(got, want) {
		t.Errorf("routes = %q, want %q", got, want)
	}
}

func TestAssertedRoutesAreReadOffTheClaims(t *testing.T) {
	s := newShelf(append(states("RS", "CZ", "UA", "XX"), graph.Party{ID: "c.1", Kind: graph.Unnamed, Name: "unnamed", Area: "Africa"})...)
	s.document("a", told("1", "RS>CZ>UA", "ft", "2023"), told("2", "XX>RS>CZ>UA", "bbc", ""), told("3", "RS>c.1>UA", "ft", ""))
	s.document("b", told("4", "RS>UA", "sipri", "", rejected), told("5", "RS>UA", "sipri", "", planned))
	expect(t, s, graph.RouteQuery{From: "RS", To: "UAX"}, "ASSERTED RS>CZ>UA", "ASSERTED RS>c.1>UA")
	expect(t, s, graph.RouteQuery{From: "RS", To: "CZ"}, "ASSERTED RS>CZ")
	expect(t, s, graph.RouteQuery{From: "RS", To: "UA", Avoid: []string{"CZ"}}, "ASSERTED RS>c.1>UA")
	expect(t, s, graph.RouteQuery{From: "RS", To: "UA", Via: []string{"CZ"}}, "ASSERTED RS>CZ>UA")
	expect(t, s, graph.RouteQuery{From: "RS", To: "UA", MaxLegs: 1})
	expect(t, s, graph.RouteQuery{From: "RS", To: "UA", MaxLegs: 1, Filter: graph.ClaimFilter{Polarity: []graph.Polarity{graph.Planned}}}, "ASSERTED RS>UA")
	routes := find(t, s, graph.RouteQuery{From: "RS", To: "UA"})
	if routes[0].Corroboration != 2 || routes[0].WeakestLeg != 2 || len(routes[0].Claims) != 2 {
		t.Errorf("corroboration %d, weakest leg %d, claims %d, want 2 each", routes[0].Corroboration, routes[0].WeakestLeg, len(routes[0].Claims))
	}
}

func TestGoodsOrigin(t *testing.T) {
	s := newShelf(states("IN", "SI", "CZ", "RS", "UA")...)
	s.document("a", told("1", "IN>SI>CZ", "ft", ""), told("2", "RS>CZ>UA", "bbc", ""))
	expect(t, s, graph.RouteQuery{From: "IN", To: "UA"})
	s.document("b", told("3", "CZ>UA", "bbc", ""))
	expect(t, s, graph.RouteQuery{From: "IN", To: "UA"}, "CHAINED IN>SI>CZ>UA")
	s = newShelf(states("A", "B", "C", "D")...)
	s.document("a", told("1", "A>B", "ft", ""), told("2", "A>C>D", "ft", ""), told("3", "B>C", "ft", ""))
	expect(t, s, graph.RouteQuery{From: "A", To: "D", Basis: graph.ChainedRoute}, "CHAINED A>B>C>D")
}

func TestGoodsKind(t *testing.T) {
	s := newShelf(states("A", "B", "C")...)
	s.document("a", told("1", "A>B", "ft", "", carrying(graph.Drones, graph.Ships)), told("2", "B>C", "ft", "", carrying(graph.Missiles)))
	expect(t, s, graph.RouteQuery{From: "A", To: "C"})
	s.document("b", told("3", "B>C", "ft", "", carrying(graph.Ships)))
	expect(t, s, graph.RouteQuery{From: "A", To: "C"}, "CHAINED A>B>C")
	if goods := find(t, s, graph.RouteQuery{From: "A", To: "C"})[0].Goods; !slices.Equal(goods, []graph.Goods{graph.Ships}) {
		t.Errorf("goods = %v", goods)
	}
	s.document("b", told("3", "B>C", "ft", "", carrying(graph.Arms)))
	expect(t, s, graph.RouteQuery{From: "A", To: "C"}, "CHAINED A>B>C")
}

func TestTimeOrder(t *testing.T) {
	for _, c := range []struct {
		first, second     string
		possible, certain bool
	}{
		{"2022", "2023", true, true},
		{"2023", "2022", false, false},
		{"2022", "2022", true, false},
		{"2022-05-01", "2022-05-01", true, true},
		{"2022/..", "2021", false, false},
		{"2022/..", "2023", true, false},
		{"../2022", "2023", true, true},
		{"2021", "2022/..", true, true},
		{"2021", "../2022", true, false},
		{"2021", "../2020", false, false},
		{"", "2020", true, false},
	} {
		s := newShelf(states("A", "B", "C")...)
		s.document("a", told("1", "A>B", "ft", c.first), told("2", "B>C", "bbc", c.second))
		for order, want := range map[graph.TimeOrder]bool{graph.Possible: c.possible, graph.Certain: c.certain, graph.IgnoreTime: true} {
			if got := len(find(t, s, graph.RouteQuery{From: "A", To: "C", TimeOrder: order})) == 1; got != want {
				t.Errorf("%s then %s, %s: %v, want %v", c.first, c.second, order, got, want)
			}
		}
		s.document("a", told("1", "A>B", "ft", c.first, bounded), told("2", "B>C", "bbc", c.second))
		expect(t, s, graph.RouteQuery{From: "A", To: "C", TimeOrder: graph.Certain})
	}
}

func TestConsecutiveLegsOfOneClaimAreInOrderByItsWord(t *testing.T) {
	s := newShelf(states("A", "B", "C", "D")...)
	s.document("a", told("1", "A>B>C", "ft", "2022"), told("2", "C>D", "bbc", "2023"))
	expect(t, s, graph.RouteQuery{From: "A", To: "D", TimeOrder: graph.Certain}, "CHAINED A>B>C>D")
}

func TestStatesMeanTheirParts(t *testing.T) {
	s := newShelf(append(states("RU", "SY", "IR"), graph.Party{ID: "ru-rosoboron", Kind: graph.Company, Name: "Rosoboronexport", PartOf: "RU"})...)
	s.document("a", told("1", "ru-rosoboron>IR>SY", "ft", ""))
	expect(t, s, graph.RouteQuery{From: "RU", To: "SY"}, "ASSERTED ru-rosoboron>IR>SY")
	expect(t, s, graph.RouteQuery{From: "RU", To: "SY", Exact: true})
	expect(t, s, graph.RouteQuery{From: "ru-rosoboron", To: "SY", Exact: true}, "ASSERTED ru-rosoboron>IR>SY")
	expect(t, s, graph.RouteQuery{From: "RU", To: "SY", Avoid: []string{"RU"}})
}

func TestUnnamedPartiesJoinNothing(t *testing.T) {
	s := newShelf(append(states("A", "B"), graph.Party{ID: "c.1", Kind: graph.Unnamed})...)
	s.document("a", told("1", "A>c.1", "ft", ""), told("2", "c.1>B", "ft", ""))
	expect(t, s, graph.RouteQuery{From: "A", To: "B"})
	_, err := snapshot(t, s).Routes(context.Background(), graph.RouteQuery{From: "c.1", To: "B", MaxLegs: 3}, nil)
	if !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("from an unnamed party: error = %v", err)
	}
}

func TestRankAndLegs(t *testing.T) {
	s := newShelf(append(states("A", "B", "C", "D", "E"), paper("x"))...)
	s.document("a", told("1", "A>B", "ft", ""), told("2", "A>B", "bbc", ""), told("3", "B>E", "ft", ""), told("4", "B>E", "sipri", "", planned),
		told("5", "A>C", "ft", "2020"), told("6", "C>E", "ft", "2021"), told("7", "C>E", "x", "2022-03", func(o *graph.Outline) { o.Stage = graph.Seized }),
		told("8", "A>D>E", "", ""), told("9", "C>E", "ft", "", rebutted))
	expect(t, s, graph.RouteQuery{From: "A", To: "E"}, "ASSERTED A>D>E", "CHAINED A>B>E", "CHAINED A>C>E")
	expect(t, s, graph.RouteQuery{From: "A", To: "E", OrderBy: graph.EarliestFirst}, "ASSERTED A>D>E", "CHAINED A>C>E", "CHAINED A>B>E")
	route := find(t, s, graph.RouteQuery{From: "A", To: "E"})[2]
	leg := route.Legs[1]
	if leg.Kind != graph.ExportsTo || leg.OriginCount != 2 || leg.ClaimCount != 2 || leg.Earliest != "2021-01-01" || leg.Latest != "2022-03-31" {
		t.Errorf("leg = %+v", leg)
	}
	if !slices.Equal(leg.Disputes, []string{hashID("9")}) || !slices.Equal(route.Disputes, leg.Disputes) {
		t.Errorf("disputes = %v and %v", leg.Disputes, route.Disputes)
	}
	if route.Earliest != "2020-01-01" || route.Latest != "2022-03-31" || route.DateBasis != graph.Stated {
		t.Errorf("route dates %s to %s, %s", route.Earliest, route.Latest, route.DateBasis)
	}
}

func TestRoutesRefuses(t *testing.T) {
	s := newShelf(states("A", "B")...)
	s.document("a", told("1", "A>B", "ft", ""))
	good := graph.RouteQuery{From: "A", To: "B", MaxLegs: 3}
	for name, change := range map[string]func(*graph.RouteQuery){
		"from":     func(q *graph.RouteQuery) { q.From = "nobody" },
		"to":       func(q *graph.RouteQuery) { q.To = "A" },
		"via":      func(q *graph.RouteQuery) { q.Via = []string{"nobody"} },
		"avoid":    func(q *graph.RouteQuery) { q.Avoid = []string{""} },
		"maxLegs":  func(q *graph.RouteQuery) { q.MaxLegs = graph.MaxLegs + 1 },
		"first":    func(q *graph.RouteQuery) { q.Page.First = graph.MaxFirst + 1 },
		"cursor":   func(q *graph.RouteQuery) { q.Page.After = "x" },
		"polarity": func(q *graph.RouteQuery) { q.Filter.Polarity = []graph.Polarity{graph.Negated} },
		"date":     func(q *graph.RouteQuery) { q.Filter.OccurredAfter = "soon" },
		"basis":    func(q *graph.RouteQuery) { q.Basis = "SOME" },
		"order":    func(q *graph.RouteQuery) { q.TimeOrder = "SOME" },
		"rank":     func(q *graph.RouteQuery) { q.OrderBy = "SOME" },
	} {
		q := good
		change(&q)
		if _, err := snapshot(t, s).Routes(context.Background(), q, nil); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: error = %v, want ErrInvalid", name, err)
		}
	}
	cancelled, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := snapshot(t, s).Claims(cancelled, "", graph.ClaimFilter{}, nil, graph.Page{First: 1}, nil); !errors.Is(err, context.Canceled) {
		t.Errorf("cancelled: error = %v", err)
	}
}

// impatient is a context that ends when it has been asked a few times.
type impatient struct {
	context.Context
	patience int
}

func (c *impatient) Err() error {
	if c.patience--; c.patience < 0 {
		return context.Canceled
	}
	return nil
}

func TestTheEndOfTheContextStopsTheSearch(t *testing.T) {
	s := corpusShelf(graphtest.Corpus{Seed: 5, Claims: 20_000, Parties: 60})
	snap := snapshot(t, s)
	for _, order := range []graph.RouteOrder{graph.Best, graph.EarliestFirst} {
		q := graph.RouteQuery{From: "AA", To: "AB", MaxLegs: 6, OrderBy: order, Page: graph.Page{First: 10}}
		for _, patience := range []int{0, 1, 2} {
			if _, err := snap.Routes(&impatient{context.Background(), patience}, q, nil); !errors.Is(err, context.Canceled) {
				t.Errorf("%s, asked %d times: error = %v, want Canceled", order, patience, err)
			}
		}
		answer, err := snap.Routes(context.Background(), q, nil)
		if err != nil || len(answer.Edges) != 10 || answer.Total != -1 || answer.Partial != (order == graph.EarliestFirst) {
			t.Errorf("%s: %d routes, total %d, partial %v, %v", order, len(answer.Edges), answer.Total, answer.Partial, err)
		}
	}
}
