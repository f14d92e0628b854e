package storetest

import (
	"flag"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"testing"

	"pgregory.net/rapid"

	"armsgraph/graph"
)

const writers = 16

// testConcurrentWriters lets many writers load documents about the same
// parties, some of them the same documents.
func testConcurrentWriters(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	writeTogether(f, []graph.Store{f.store})
}

// writeTogether spreads writers over handles on one database and compares the
// outcome with a load one by one.
func writeTogether(f fixture, handles []graph.Store) {
	f.Helper()
	load := func(n int) []graph.Extraction {
		e := report(n, route(Serbia, group(n%20), Ukraine), route(group((n+1)%20), Ukraine))
		e.Claims[0].Statements[0].By.Name, e.Claims[0].Statements[0].By.Lexical = fmt.Sprint("SVR ", n), false
		return []graph.Extraction{e, report(1000+n%10, route(Russia, group(n%10)))}
	}
	const each = 6
	var all sync.WaitGroup
	for w := range writers {
		all.Go(func() {
			for i := range each {
				if err := handles[w%len(handles)].Put(f.Context(), load(w*each+i)); err != nil {
					f.Errorf("writer %d: %v", w, err)
				}
			}
		})
	}
	all.Wait()
	model := fixture{f.TB, NewModel()}
	for n := range writers * each {
		model.put(load(n)...)
	}
	f.same("walk", f.walk(), model.walk())
	f.same("parties", f.parties(nil), model.parties(nil))
	if got := f.revision(); got != writers*each {
		f.Errorf("revision %d after %d batches with something new", got, writers*each)
	}
}

// testWholeCommits reads while batches of two documents come and go: a reader
// sees both or none.
func testWholeCommits(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	pair := []graph.Extraction{report(1, route(Serbia, Ukraine)), report(2, route(Serbia, Czechia))}
	names := []string{pair[0].Document.ID, pair[1].Document.ID}
	done := make(chan struct{})
	var readers sync.WaitGroup
	for range 4 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				documents, claims, known := 0, 0, graph.Revision(0)
				err := f.store.Walk(t.Context(), func(e graph.Extraction) error {
					documents++
					claims += len(e.Claims)
					return nil
				})
				if err != nil || documents == 1 || documents != claims {
					t.Errorf("walk saw %d documents with %d claims: %v", documents, claims, err)
					return
				}
				changed := 0
				known, err = f.store.Changes(t.Context(), 0, func(graph.Change) error { changed++; return nil })
				if err != nil || changed != int(known%2)*2 {
					t.Errorf("changes saw %d documents at revision %d: %v", changed, known, err)
					return
				}
			}
		})
	}
	for range 20 {
		f.put(pair...)
		f.forget(names...)
	}
	close(done)
	readers.Wait()
}

func testTwoHandles(t *testing.T, open func(testing.TB) graph.Store, second func(testing.TB, graph.Store) graph.Store) {
	f := newFixture(t, open)
	other := newFixture(t, func(t testing.TB) graph.Store { return second(t, f.store) })
	one, two := report(1, route(Serbia, Ukraine)), report(2, route(Russia, Ukraine))
	f.put(one)
	first := other.revision()
	other.same("what the first wrote", other.walk(), f.walk())
	f.put(two)
	changes, _ := other.changes(first)
	other.same("changes", changes, sortedChanges(two))
	other.forget(one.Document.ID)
	f.same("what the second forgot", f.claims(one.Claims[0].ID), []graph.Claim(nil))
	f.same("parties", ids(f.parties(nil)), []string{"RU", "UA", "ru-svr"})
	if f.revision() != other.revision() {
		t.Error("revisions differ")
	}
}

func testTwoHandlesWriting(t *testing.T, open func(testing.TB) graph.Store, second func(testing.TB, graph.Store) graph.Store) {
	f := newFixture(t, open)
	other := newFixture(t, func(t testing.TB) graph.Store { return second(t, f.store) })
	writeTogether(f, []graph.Store{f.store, other.store})
}

// testSequences runs random changes on the store and on the model.
func testSequences(t *testing.T, open func(testing.TB) graph.Store, checks int) {
	limitChecks(t, checks)
	rapid.Check(t, func(r *rapid.T) {
		store := open(t)
		defer store.Close()
		model := NewModel()
		f := fixture{sequenceTB{t, r}, store}
		r.Repeat(map[string]func(*rapid.T){
			"put": func(r *rapid.T) {
				batch := rapid.SliceOfN(rapid.Custom(drawExtraction), 0, 3).Draw(r, "batch")
				refused := model.Put(t.Context(), batch)
				if err := store.Put(t.Context(), batch); (err == nil) != (refused == nil) {
					r.Fatalf("put: %v, the model says %v", err, refused)
				}
			},
			"forget": func(r *rapid.T) {
				var names []string
				for _, n := range rapid.SliceOfN(rapid.IntRange(0, 6), 0, 3).Draw(r, "documents") {
					names = append(names, documentID(n))
				}
				want, _ := model.Forget(t.Context(), names...)
				slices.Sort(want)
				f.same("forgotten", f.forget(names...), want)
			},
			"changes": func(r *rapid.T) {
				newest := f.revision()
				since := graph.Revision(rapid.Uint64Range(0, uint64(newest)).Draw(r, "since"))
				got, _ := f.changes(since)
				want, _ := fixture{f.TB, model}.changes(since)
				f.same("changes", got, want)
			},
			"": func(r *rapid.T) {},
		})
		compareStores(f, model, nil)
	})
}

// sequenceTB fails the drawn sequence, so that rapid can shorten it.
type sequenceTB struct {
	testing.TB
	r *rapid.T
}

func (s sequenceTB) Fatalf(format string, args ...any) { s.r.Fatalf(format, args...) }
func (s sequenceTB) Fatal(args ...any)                 { s.r.Fatal(args...) }

// limitChecks sets rapid's number of checks for one test.
func limitChecks(t *testing.T, checks int) {
	setting := flag.Lookup("rapid.checks")
	if checks == 0 || setting == nil {
		return
	}
	before := setting.Value.String()
	if err := setting.Value.Set(strconv.Itoa(checks)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = setting.Value.Set(before) })
}
