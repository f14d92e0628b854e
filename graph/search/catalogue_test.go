package search_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"armsgraph/graph"
	"armsgraph/graph/graphtest"
	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
)

func memory(t *testing.T) graph.Store {
	t.Helper()
	store, err := sqlite.OpenMemory(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	return store
}

func TestCatalogueFetchesWhatItFinds(t *testing.T) {
	ctx := context.Background()
	store := memory(t)
	loaded := slices.Collect(graphtest.Corpus{Seed: 3, Claims: 60, Parties: 12}.Extractions())
	if err := store.Put(ctx, loaded); err != nil {
		t.Fatal(err)
	}
	catalogue, err := search.OpenCatalogue(ctx, store)
	if err != nil {
		t.Fatal(err)
	}
	claims, err := catalogue.Claims(ctx, graph.ClaimFilter{Document: loaded[0].Document.ID}, nil, graph.Page{First: 20})
	if err != nil || claims.Total != 10 || len(claims.Edges) != 10 {
		t.Fatalf("%d of %d claims, %v", len(claims.Edges), claims.Total, err)
	}
	for i, edge := range claims.Edges {
		if want := loaded[0].Claims[i]; edge.Node.ID != want.ID || edge.Node.Evidence != want.Evidence {
			t.Errorf("claim %d in the order of reading is %q, want %q", i, edge.Node.Evidence.Quote, want.Evidence.Quote)
		}
	}
	matched, err := catalogue.Claims(ctx, graph.ClaimFilter{Text: "cargo 0"}, nil, graph.Page{First: 50})
	if err != nil || matched.Total != len(loaded) {
		t.Errorf("%d claims match, %v, want the first of each of %d documents", matched.Total, err, len(loaded))
	}
	documents, err := catalogue.Documents(ctx, graph.DocumentFilter{Text: "documents"}, &graph.Order{Field: "TITLE"}, graph.Page{First: 2})
	if err != nil || documents.Total != len(loaded) || !documents.HasNext || documents.Edges[0].Node.Text == "" {
		t.Errorf("%d documents match, %v", documents.Total, err)
	}
	stats := catalogue.Stats()
	if stats.Claims != 60 || stats.Documents != len(loaded) {
		t.Errorf("stats = %+v", stats)
	}
}

func TestCatalogueFollowsTheStore(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	store := memory(t)
	catalogue, err := search.OpenCatalogue(ctx, store)
	if err != nil {
		t.Fatal(err)
	}
	var running sync.WaitGroup
	running.Go(func() { catalogue.Run(ctx) })
	loaded := slices.Collect(graphtest.Corpus{Seed: 4, Claims: 30, Parties: 12}.Extractions())
	for i, e := range loaded {
		if err := store.Put(ctx, []graph.Extraction{e}); err != nil {
			t.Fatal(err)
		}
		until(t, fmt.Sprintf("%d documents", i+1), func() bool { return catalogue.Stats().Documents == i+1 })
	}
	former := catalogue.Snapshot()
	if _, err := store.Forget(ctx, loaded[0].Document.ID); err != nil {
		t.Fatal(err)
	}
	until(t, "a document gone", func() bool { return catalogue.Stats().Claims == 20 })
	if former.Stats().Claims != 30 {
		t.Error("a former snapshot has changed")
	}
	again, err := search.OpenCatalogue(ctx, store)
	if err != nil || again.Stats().Parties != catalogue.Stats().Parties || again.Revision() != catalogue.Revision() {
		t.Errorf("opened anew: %+v at %d, kept up to date: %+v at %d, %v", again.Stats(), again.Revision(), catalogue.Stats(), catalogue.Revision(), err)
	}
	cancel()
	running.Wait()
}

// until waits for what a background task does.
func until(t *testing.T, what string, done func() bool) {
	t.Helper()
	for deadline := time.Now().Add(time.Minute); !done(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("no %s", what)
		}
	}
}

// broken is a store that cannot be reached.
type broken struct{ graph.Store }

func (broken) Revision(context.Context) (graph.Revision, error) { return 0, graph.ErrUnavailable }

func TestCatalogueSaysThatTheStoreIsAway(t *testing.T) {
	if _, err := search.OpenCatalogue(context.Background(), broken{}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("error = %v, want ErrUnavailable", err)
	}
}

// emptied is a store that was replaced by one with a lower revision.
type emptied struct{ *shelf }

func TestCatalogueStartsAnewOnAnotherDatabase(t *testing.T) {
	ctx := context.Background()
	s := newShelf(states("A", "B")...)
	s.document("a", told("1", "A>B", "ft", ""))
	s.document("b", told("2", "A>B", "ft", ""))
	catalogue, err := search.OpenCatalogue(ctx, emptied{s})
	if err != nil {
		t.Fatal(err)
	}
	s.changes = nil
	s.document("c", told("3", "B>A", "ft", ""))
	if err := catalogue.Refresh(ctx); err != nil {
		t.Fatal(err)
	}
	if stats := catalogue.Stats(); stats.Documents != 1 || stats.Claims != 1 {
		t.Errorf("stats = %+v", stats)
	}
}

func TestParties(t *testing.T) {
	s := newShelf(append(states("RS", "UA"), graph.Party{ID: "rs-works", Kind: graph.Company, Name: "Works", PartOf: "RS"})...)
	s.document("a", told("1", "RS>UA", "ft", ""))
	snap := snapshot(t, s)
	for name, c := range map[string]struct {
		f    graph.PartyFilter
		want []string
	}{
		"by name in small letters": {graph.PartyFilter{}, []string{"bbc", "ft", "RS", "sipri", "UA", "rs-works"}},
		"of a kind":                {graph.PartyFilter{Kind: []graph.PartyKind{graph.State}}, []string{"RS", "UA"}},
		"part of a name":           {graph.PartyFilter{Name: "OR"}, []string{"rs-works"}},
		"part of a state":          {graph.PartyFilter{PartOf: "RSX"}, []string{"rs-works"}},
	} {
		var got []string
		page := graph.Page{First: 2}
		for {
			found, err := snap.Parties(context.Background(), c.f, page)
			if err != nil || found.Total != len(c.want) {
				t.Fatalf("%s: total %d, %v", name, found.Total, err)
			}
			for _, edge := range found.Edges {
				got = append(got, edge.Node.ID)
				page.After = edge.Cursor
			}
			if !found.HasNext {
				break
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
	for id, want := range map[string]string{"RS": "RS", "RSX": "RS", "rs": "RS", "rsx": "RS", "rs-works": "rs-works", "XX": ""} {
		if party, _ := snap.Party(id); party.ID != want {
			t.Errorf("Party(%q) = %q, want %q", id, party.ID, want)
		}
	}
}
