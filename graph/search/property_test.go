package search_test

import (
	"context"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/edtf"

	"pgregory.net/rapid"
)

func TestRoutesAreThoseOfExhaustiveEnumeration(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, snap := drawWorld(t)
		q := graph.RouteQuery{From: pick(t, "from", stops...), To: pick(t, "to", stops...), Exact: rapid.Bool().Draw(t, "exact"),
			MaxLegs: rapid.IntRange(1, 5).Draw(t, "legs"), Basis: pick(t, "basis", "", "", graph.AssertedRoute, graph.ChainedRoute),
			TimeOrder: pick(t, "time", graph.Possible, graph.Possible, graph.Certain, graph.IgnoreTime),
			OrderBy:   pick(t, "order", graph.Best, graph.Best, graph.EarliestFirst, graph.LatestFirst),
			Via:       some(t, "via", stops...), Avoid: some(t, "avoid", stops...), Filter: drawFilter(t, true)}
		if q.From == q.To {
			t.Skip("one party")
		}
		want := w.routes(q)
		got := readAll(t, len(want), func(p graph.Page) (graph.Connection[graph.Route], error) {
			q.Page = p
			return snap.Routes(context.Background(), q, nil)
		})
		if len(got) != len(want) {
			t.Fatalf("%d routes, want %d", len(got), len(want))
		}
		for i := range want {
			if diff := w.differs(&want[i], &got[i]); diff != "" {
				t.Fatalf("route %d, %v: %s", i, want[i].path, diff)
			}
		}
	})
}

func TestManyRoutesAreRankedAsByEnumeration(t *testing.T) {
	chained := 0
	rapid.Check(t, func(t *rapid.T) {
		w, snap := drawCrowd(t)
		q := graph.RouteQuery{From: "AA", To: pick(t, "to", "BB", "CC"), MaxLegs: rapid.IntRange(2, 4).Draw(t, "legs"),
			TimeOrder: pick(t, "time", graph.Possible, graph.Certain, graph.IgnoreTime),
			OrderBy:   pick(t, "order", graph.Best, graph.Best, graph.Best, graph.EarliestFirst, graph.LatestFirst)}
		want := w.routes(q)
		got := readAll(t, len(want), func(p graph.Page) (graph.Connection[graph.Route], error) {
			q.Page = p
			return snap.Routes(context.Background(), q, nil)
		})
		for i := range want {
			if want[i].chained {
				chained++
			}
			if diff := w.differs(&want[i], &got[i]); diff != "" {
				t.Fatalf("route %d, %v: %s", i, want[i].path, diff)
			}
		}
	})
	if chained == 0 {
		t.Error("no chained route was compared")
	}
}

func day(n int) string {
	if n == math.MinInt32 || n == math.MaxInt32 {
		return ""
	}
	return edtf.Day(n).String()
}

// differs says where an answer is not what it should be.
func (w *world) differs(want *answer, got *graph.Route) string {
	var path []string
	for _, p := range got.Parties {
		path = append(path, p.ID)
	}
	switch {
	case !slices.Equal(path, want.path):
		return fmt.Sprintf("path %v", path)
	case (got.Basis == graph.ChainedRoute) != want.chained:
		return "basis " + string(got.Basis)
	case got.Corroboration != want.corroboration || got.WeakestLeg != want.weakest:
		return fmt.Sprintf("corroboration %d, weakest leg %d, want %d, %d", got.Corroboration, got.WeakestLeg, want.corroboration, want.weakest)
	case got.Earliest != day(want.earliest) || got.Latest != day(want.latest) || got.DateBasis != want.basis:
		return fmt.Sprintf("%s %s to %s, want %s %s to %s", got.DateBasis, got.Earliest, got.Latest, want.basis, day(want.earliest), day(want.latest))
	case want.chained && !slices.Equal(got.Goods, want.goods):
		return fmt.Sprintf("goods %v, want %v", got.Goods, want.goods)
	case !same(got.Claims, ids(want.whole)) || !same(got.Disputes, w.rebuttals(path)):
		return "claims or disputes"
	}
	for i, leg := range got.Legs {
		claims := want.legs[i]
		earliest, latest, basis := stretch(claims)
		switch {
		case !same(leg.Claims, ids(claims)) || leg.ClaimCount != len(claims):
			return fmt.Sprintf("claims of leg %d: %v, want %v", i, leg.Claims, ids(claims))
		case leg.OriginCount != w.distinct(claims) || leg.Kind != w.kind(claims, path[i], path[i+1]):
			return fmt.Sprintf("leg %d: %d origins, kind %s, want %d, %s", i, leg.OriginCount, leg.Kind, w.distinct(claims), w.kind(claims, path[i], path[i+1]))
		case leg.Earliest != day(earliest) || leg.Latest != day(latest) || leg.DateBasis != basis:
			return fmt.Sprintf("leg %d: %s %s to %s", i, leg.DateBasis, leg.Earliest, leg.Latest)
		case !same(leg.Disputes, w.rebuttals(path[i:i+2])):
			return fmt.Sprintf("disputes of leg %d", i)
		}
	}
	return ""
}

func same(a, b []string) bool { return len(a) == 0 && len(b) == 0 || reflect.DeepEqual(a, b) }

func TestClaimsAreThoseThatTheFilterMeans(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, snap := drawWorld(t)
		f := drawFilter(t, false)
		party := maybe(t, "party", stops...)
		order := graph.Order{Field: pick(t, "field", "DOCUMENT", "OCCURRED", "PUBLISHED"), Descending: rapid.Bool().Draw(t, "descending")}
		var want []fact
		for _, c := range w.selected(f, false) {
			if party == "" || slices.Contains(c.Route, party) {
				want = append(want, c)
			}
		}
		slices.SortStableFunc(want, func(a, b fact) int { return compareFacts(a, b, order) })
		got := readAll(t, len(want), func(p graph.Page) (graph.Connection[string], error) {
			return snap.Claims(context.Background(), party, f, &order, p, nil)
		})
		if !same(got, ids(want)) {
			t.Fatalf("claims by %v: %v, want %v", order, got, ids(want))
		}
		for _, c := range w.facts() {
			disputed := c.Polarity != graph.Negated && len(w.rebuttals(c.Route)) > 0
			if snap.Disputed([]string{c.ID})[c.ID] != disputed {
				t.Fatalf("claim %v disputed: %v, want %v", c.Route, !disputed, disputed)
			}
		}
	})
}

// compareFacts orders claims that are in the order of documents and reading.
func compareFacts(a, b fact, o graph.Order) int {
	sign := 1
	if o.Descending {
		sign = -1
	}
	dates := func(expressionA, expressionB string) int {
		a1, a2 := bounds(expressionA)
		b1, b2 := bounds(expressionB)
		switch {
		case a1 == math.MinInt32 && b1 == math.MinInt32:
			return 0
		case a1 == math.MinInt32:
			return 1
		case b1 == math.MinInt32:
			return -1
		case a1 != b1:
			return sign * (a1 - b1)
		case a2 != b2 && (a2 < b2) == (sign > 0):
			return -1
		case a2 != b2:
			return 1
		}
		return 0
	}
	switch o.Field {
	case "OCCURRED":
		return dates(a.Period.EDTF, b.Period.EDTF)
	case "PUBLISHED":
		return dates(a.document.PublishedOn.EDTF, b.document.PublishedOn.EDTF)
	}
	return sign * strings.Compare(a.document.DocumentID, b.document.DocumentID)
}

func TestLegsOfAParty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, snap := drawWorld(t)
		f := drawFilter(t, true)
		party := pick(t, "party", stops...)
		side := pick(t, "side", graph.Exports, graph.Routes, graph.Receives)
		want := map[string][]string{}
		for _, c := range w.selected(f, true) {
			i := slices.Index(c.Route, party)
			if i < 0 {
				continue
			}
			switch {
			case side == graph.Receives && i > 0:
				want[c.Route[i-1]+">"+party] = append(want[c.Route[i-1]+">"+party], c.ID)
			case side == graph.Exports && i == 0 || side == graph.Routes && i > 0 && i < len(c.Route)-1:
				want[party+">"+c.Route[i+1]] = append(want[party+">"+c.Route[i+1]], c.ID)
			}
		}
		got := map[string][]string{}
		origins := math.MaxInt
		for _, leg := range readAll(t, len(want), func(p graph.Page) (graph.Connection[graph.Leg], error) {
			return snap.Legs(context.Background(), party, side, f, p, nil)
		}) {
			got[leg.From.ID+">"+leg.To.ID] = leg.Claims
			if leg.OriginCount > origins {
				t.Fatalf("%d origins after %d", leg.OriginCount, origins)
			}
			origins = leg.OriginCount
		}
		if !reflect.DeepEqual(got, want) {
			t.Fatalf("%s of %s: %v, want %v", side, party, got, want)
		}
	})
}

func TestStatsAndDocuments(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w, snap := drawWorld(t)
		legs, polarities := map[string]bool{}, map[string]int{}
		for _, c := range w.facts() {
			polarities[string(c.Polarity)]++
			for i := range len(c.Route) - 1 {
				if counts(c) {
					legs[c.Route[i]+">"+c.Route[i+1]] = true
				}
			}
		}
		stats := snap.Stats()
		if stats.Claims != len(w.facts()) || stats.Documents != len(w.documents) || stats.Legs != len(legs) || stats.Parties != len(w.parties) {
			t.Fatalf("stats = %+v, want %d legs", stats, len(legs))
		}
		for _, count := range stats.ByPolarity {
			if count.Claims != polarities[count.Key] {
				t.Fatalf("%s: %d claims, want %d", count.Key, count.Claims, polarities[count.Key])
			}
		}
		order := graph.Order{Field: pick(t, "field", "PUBLISHED", "TITLE"), Descending: rapid.Bool().Draw(t, "descending")}
		f := graph.DocumentFilter{Publisher: maybe(t, "publisher", "Ft"), PublishedAfter: maybe(t, "after", "2022-06-01")}
		var want []graph.Change
		for _, id := range sortedKeys(w.documents) {
			d := w.documents[id]
			if (f.Publisher == "" || strings.EqualFold(f.Publisher, d.Publisher)) && mayLie(d.PublishedOn.EDTF, f.PublishedAfter, "") {
				want = append(want, d)
			}
		}
		slices.SortStableFunc(want, func(a, b graph.Change) int {
			if order.Field == "TITLE" {
				if order.Descending {
					a, b = b, a
				}
				return strings.Compare(a.Title, b.Title)
			}
			return compareFacts(fact{document: &a}, fact{document: &b}, order)
		})
		got := readAll(t, len(want), func(p graph.Page) (graph.Connection[string], error) {
			return snap.Documents(context.Background(), f, &order, p, nil)
		})
		for i := range want {
			if got[i] != want[i].DocumentID {
				t.Fatalf("document %d by %v = %s, want %s", i, order, got[i], want[i].DocumentID)
			}
		}
	})
}
