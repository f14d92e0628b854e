package neo4j_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"armsgraph/graph"
	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
	"armsgraph/internal/neo4jtest"
)

// TestAnswersEqualSQLite asks both stores, with the same content, everything
// that the API asks.
func TestAnswersEqualSQLite(t *testing.T) {
	embedded, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer embedded.Close()
	store := open(t, neo4jtest.Shared(t))
	defer store.Close()
	documents := storetest.Drawn(60)
	for _, s := range []graph.Store{embedded, store} {
		for from := 0; from < len(documents); from += 20 {
			if err := s.Put(t.Context(), documents[from:from+20]); err != nil {
				t.Fatal(err)
			}
		}
	}
	compareAnswers(t, embedded, store)
}

// compareAnswers fails where two stores of equal content answer differently.
func compareAnswers(t *testing.T, want, got graph.Store) {
	t.Helper()
	digests := [2]string{}
	catalogues := [2]*search.Catalogue{}
	for i, store := range []graph.Store{want, got} {
		var err error
		if digests[i], err = graph.Digest(t.Context(), store); err != nil {
			t.Fatal(err)
		}
		if catalogues[i], err = search.OpenCatalogue(t.Context(), store); err != nil {
			t.Fatal(err)
		}
	}
	if digests[0] != digests[1] {
		t.Error("digests differ")
	}
	asked := 0
	for name, ask := range questions(t, catalogues[0]) {
		expected, err := ask(t.Context(), catalogues[0])
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		answer, err := ask(t.Context(), catalogues[1])
		if diff := cmp.Diff(expected, answer, cmpopts.EquateEmpty()); diff != "" || err != nil {
			t.Errorf("%s: %v; -SQLite +Neo4j:\n%s", name, err, diff)
		}
		asked++
	}
	t.Logf("%d questions", asked)
}

type question func(context.Context, *search.Catalogue) (any, error)

// questions are routes in all time orders, bases and orders, page by page,
// lists with each filter, legs and counts.
func questions(t *testing.T, c *search.Catalogue) map[string]question {
	t.Helper()
	all := map[string]question{"stats": func(_ context.Context, c *search.Catalogue) (any, error) { return c.Stats(), nil }}
	parties, err := c.Parties(t.Context(), graph.PartyFilter{}, graph.Page{First: graph.MaxFirst})
	if err != nil {
		t.Fatal(err)
	}
	var named []string
	for _, edge := range parties.Edges {
		if edge.Node.Kind != graph.Unnamed {
			named = append(named, edge.Node.ID)
		}
	}
	if len(named) < 2 {
		t.Fatalf("only %d named parties to ask about", len(named))
	}
	for i, from := range named[:min(len(named), 12)] {
		addRoutes(all, from, named[(i+1)%len(named)])
		addRoutes(all, from, named[(i+2)%len(named)])
		addLegs(all, from)
	}
	addLists(all, named[0])
	return all
}

func addRoutes(all map[string]question, from, to string) {
	for _, time := range []graph.TimeOrder{graph.Possible, graph.Certain, graph.IgnoreTime} {
		for _, order := range []graph.RouteOrder{graph.Best, graph.EarliestFirst, graph.LatestFirst} {
			query := graph.RouteQuery{From: from, To: to, MaxLegs: 3, TimeOrder: time, OrderBy: order, Page: graph.Page{First: 3}}
			all[fmt.Sprintf("routes %s %s %s %s", from, to, time, order)] = func(ctx context.Context, c *search.Catalogue) (any, error) {
				first, err := c.Routes(ctx, query)
				if err != nil || !first.HasNext {
					return first, err
				}
				next := query
				next.Page.After = first.Edges[len(first.Edges)-1].Cursor
				second, err := c.Routes(ctx, next)
				return []graph.Connection[graph.Route]{first, second}, err
			}
		}
	}
}

func addLegs(all map[string]question, party string) {
	for _, side := range []graph.LegSide{graph.Exports, graph.Routes, graph.Receives} {
		all[fmt.Sprintf("legs %s %s", party, side)] = func(ctx context.Context, c *search.Catalogue) (any, error) {
			return c.Legs(ctx, party, side, graph.ClaimFilter{}, graph.Page{First: 50})
		}
	}
}

func addLists(all map[string]question, party string) {
	disputed := true
	for name, filter := range map[string]graph.ClaimFilter{
		"none": {}, "polarity": {Polarity: []graph.Polarity{graph.Negated}}, "negation": {Negation: []graph.Negation{graph.Rebutted}},
		"status": {Status: []graph.Status{graph.Alleged}}, "stage": {Stage: []graph.Stage{graph.Seized}},
		"goods": {Goods: []graph.Goods{graph.Drones}}, "from": {From: party}, "via": {Via: party}, "to": {To: party},
		"stated by": {StatedBy: party}, "after": {OccurredAfter: "2023-01-01"}, "before": {OccurredBefore: "2000-01-01"},
		"basis": {DateBasis: []graph.PeriodBasis{graph.Stated}}, "published": {PublishedAfter: "2024-01-01"},
		"corroboration": {MinCorroboration: 2}, "disputed": {Disputed: &disputed}, "reading": {Reading: []graph.Reading{graph.Machine}},
		"text": {Text: "Serbia"}, "Cyrillic text": {Text: "србија"}, "two words": {Text: "arms to"},
	} {
		for _, field := range []string{"OCCURRED", "PUBLISHED", "DOCUMENT"} {
			all["claims by "+name+" "+field] = func(ctx context.Context, c *search.Catalogue) (any, error) {
				return c.Claims(ctx, filter, &graph.Order{Field: field}, graph.Page{First: 100})
			}
		}
	}
	for name, filter := range map[string]graph.DocumentFilter{"none": {}, "text": {Text: "Serbia"}, "after": {PublishedAfter: "2024-01-01"}} {
		all["documents by "+name] = func(ctx context.Context, c *search.Catalogue) (any, error) {
			return c.Documents(ctx, filter, nil, graph.Page{First: 100})
		}
	}
}
