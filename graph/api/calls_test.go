package api

import (
	"context"
	"encoding/json"
	"strings"
	"sync/atomic"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
)

// counting counts the reads of a store.
type counting struct {
	graph.Store
	calls atomic.Int64
}

func (c *counting) Claims(ctx context.Context, ids []string) ([]graph.Claim, error) {
	c.calls.Add(1)
	return c.Store.Claims(ctx, ids)
}

func (c *counting) Documents(ctx context.Context, ids []string) ([]graph.Document, error) {
	c.calls.Add(1)
	return c.Store.Documents(ctx, ids)
}

func (c *counting) Parties(ctx context.Context, ids []string) ([]graph.Party, error) {
	c.calls.Add(1)
	return c.Store.Parties(ctx, ids)
}

func (c *counting) MatchClaims(ctx context.Context, text string, yield func(string) error) error {
	c.calls.Add(1)
	return c.Store.MatchClaims(ctx, text, yield)
}

const routesWithClaims = `query($first: Int!, $from: ID!, $to: ID!) {
  routes(from: $from, to: $to, basis: null, maxLegs: 3, first: $first) { edges { node {
    parties { name }
    legs { claims(first: 10) { totalCount edges { node { ...claim } } } disputes { edges { node { ...claim } } } }
    claims(first: 10) { edges { node { ...claim } } }
    disputes { edges { node { ...claim } } }
  } } }
}
fragment claim on Claim { id citation disputed statements { by { name partOf { name } } evidence { before document { title } } } document { title publisher } }`

// The number of store calls for routes with all their claims does not grow with
// the number of routes.
func TestStoreCallsDoNotGrowWithResults(t *testing.T) {
	memory, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer memory.Close()
	if err := storetest.Batches(1, 20_000, 500, func(batch []graph.Extraction) error { return memory.Put(t.Context(), batch) }); err != nil {
		t.Fatal(err)
	}
	store := &counting{Store: memory}
	catalogue, err := search.OpenCatalogue(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	server := NewServer(catalogue, DefaultLimits(), quiet())
	calls := map[int]int64{}
	for _, first := range []int{1, 10, 40} {
		before := store.calls.Load()
		answer, err := server.Ask(t.Context(), routesWithClaims, map[string]any{"first": first, "from": "GROUP0", "to": "GROUP1"})
		if err != nil {
			t.Fatal(err)
		}
		calls[first] = store.calls.Load() - before
		var found struct {
			Routes struct{ Edges []json.RawMessage }
		}
		if err := json.Unmarshal(answer, &found); err != nil {
			t.Fatal(err)
		}
		if len(found.Routes.Edges) != first || strings.Count(string(answer), `"citation"`) < first {
			t.Fatalf("%d routes with %d claims, want %d routes", len(found.Routes.Edges), strings.Count(string(answer), `"citation"`), first)
		}
	}
	if calls[1] == 0 || calls[10] != calls[1] || calls[40] != calls[1] {
		t.Errorf("store calls by number of routes: %v", calls)
	}
	t.Logf("%d store calls", calls[10])
}
