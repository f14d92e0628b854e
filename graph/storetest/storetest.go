// Package storetest is the suite that every graph.Store passes: what the
// interface's comments promise, tried on a real store.
package storetest

import (
	"context"
	"errors"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"armsgraph/graph"
)

// Capabilities is what the suite must know of a kind of store.
type Capabilities struct {
	// Second opens another handle on a store's database; nil where a database
	// has only one.
	Second func(t testing.TB, first graph.Store) graph.Store
	// Checks is the number of random sequences; 0 means 100.
	Checks int
}

// Run runs the suite. open gives an empty store, which the test closes; one is
// open at a time.
func Run(t *testing.T, open func(testing.TB) graph.Store, c Capabilities) {
	for _, part := range []struct {
		name string
		test func(*testing.T, func(testing.TB) graph.Store)
	}{
		{"Empty", testEmpty},
		{"RoundTrip", testRoundTrip},
		{"OddTexts", testOddTexts},
		{"Replace", testReplace},
		{"Refuse", testRefuse},
		{"Revision", testRevision},
		{"Forget", testForget},
		{"PartyNames", testPartyNames},
		{"Changes", testChanges},
		{"Walk", testWalk},
		{"StopEarly", testStopEarly},
		{"Match", testMatch},
		{"ReadInside", testReadInside},
		{"Cancel", testCancel},
		{"ManyIDs", testManyIDs},
		{"ConcurrentWriters", testConcurrentWriters},
		{"WholeCommits", testWholeCommits},
		{"LoadOrder", testLoadOrder},
	} {
		t.Run(part.name, func(t *testing.T) { part.test(t, open) })
	}
	t.Run("Sequences", func(t *testing.T) { testSequences(t, open, c.Checks) })
	if c.Second != nil {
		t.Run("TwoHandles", func(t *testing.T) { testTwoHandles(t, open, c.Second) })
		t.Run("TwoHandlesWriting", func(t *testing.T) { testTwoHandlesWriting(t, open, c.Second) })
	}
}

// fixture is an open store with failing shorthands.
type fixture struct {
	testing.TB
	store graph.Store
}

func newFixture(t testing.TB, open func(testing.TB) graph.Store) fixture {
	t.Helper()
	store := open(t)
	t.Cleanup(func() {
		if err := store.Close(); err != nil {
			t.Errorf("close: %v", err)
		}
	})
	return fixture{t, store}
}

func (f fixture) put(batch ...graph.Extraction) {
	f.Helper()
	if err := f.store.Put(f.Context(), batch); err != nil {
		f.Fatalf("put: %v", err)
	}
}

func (f fixture) forget(ids ...string) []string {
	f.Helper()
	forgotten, err := f.store.Forget(f.Context(), ids...)
	if err != nil {
		f.Fatalf("forget: %v", err)
	}
	slices.Sort(forgotten)
	return forgotten
}

func (f fixture) revision() graph.Revision {
	f.Helper()
	revision, err := f.store.Revision(f.Context())
	if err != nil {
		f.Fatalf("revision: %v", err)
	}
	return revision
}

func (f fixture) digest() string {
	f.Helper()
	digest, err := graph.Digest(f.Context(), f.store)
	if err != nil {
		f.Fatalf("digest: %v", err)
	}
	return digest
}

func (f fixture) walk() []graph.Extraction {
	f.Helper()
	var all []graph.Extraction
	err := f.store.Walk(f.Context(), func(e graph.Extraction) error {
		all = append(all, e)
		return nil
	})
	if err != nil {
		f.Fatalf("walk: %v", err)
	}
	return all
}

func (f fixture) changes(since graph.Revision) ([]graph.Change, graph.Revision) {
	f.Helper()
	var all []graph.Change
	revision, err := f.store.Changes(f.Context(), since, func(c graph.Change) error {
		all = append(all, c)
		return nil
	})
	if err != nil {
		f.Fatalf("changes since %d: %v", since, err)
	}
	slices.SortFunc(all, func(a, b graph.Change) int { return compareText(a.DocumentID, b.DocumentID) })
	return all, revision
}

func (f fixture) parties(ids []string) []graph.Party {
	f.Helper()
	parties, err := f.store.Parties(f.Context(), ids)
	if err != nil {
		f.Fatalf("parties: %v", err)
	}
	return parties
}

func (f fixture) claims(ids ...string) []graph.Claim {
	f.Helper()
	claims, err := f.store.Claims(f.Context(), ids)
	if err != nil {
		f.Fatalf("claims: %v", err)
	}
	return claims
}

func (f fixture) match(find func(context.Context, string, func(string) error) error, text string) []string {
	f.Helper()
	found := []string{}
	if err := find(f.Context(), text, func(id string) error { found = append(found, id); return nil }); err != nil {
		f.Fatalf("match %q: %v", text, err)
	}
	slices.Sort(found)
	return found
}

// same fails the test where two results differ; nil and empty lists do not.
func (f fixture) same(what string, got, want any) {
	f.Helper()
	if diff := cmp.Diff(want, got, cmpopts.EquateEmpty()); diff != "" {
		f.Fatalf("%s differs (-want +got):\n%s", what, diff)
	}
}

func (f fixture) fails(what string, err, want error) {
	f.Helper()
	if !errors.Is(err, want) {
		f.Fatalf("%s: got error %v, want %v", what, err, want)
	}
}
