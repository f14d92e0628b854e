package storetest

import (
	"context"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"armsgraph/graph"
)

func testRevision(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	e := report(1, route(Serbia, Ukraine))
	last := f.revision()
	step := func(what string, moves bool, change func()) {
		t.Helper()
		change()
		now := f.revision()
		if (now > last) != moves || now < last {
			t.Fatalf("%s: revision %d after %d", what, now, last)
		}
		last = now
	}
	step("first put", true, func() { f.put(e) })
	step("same put", false, func() { f.put(e) })
	empty := e
	empty.Parties = []graph.Party{}
	step("empty list for nil", false, func() { f.put(empty) })
	step("new and same", true, func() { f.put(e, report(2)) })
	changed := report(1, route(Serbia, Ukraine))
	changed.Claims[0].Statements[0].Hedge = "suggested"
	step("one word changed", true, func() { f.put(changed) })
	changed.Document.Sketch = []uint64{1, 1<<64 - 1}
	step("sketch changed", true, func() { f.put(changed) })
	changed.Fingerprint = "rules/2"
	step("fingerprint changed", true, func() { f.put(changed) })
	step("unknown forgotten", false, func() { f.forget("unknown") })
	step("nothing forgotten", false, func() { f.forget() })
	step("forgotten", true, func() { f.forget(e.Document.ID) })
	step("forgotten again", false, func() { f.forget(e.Document.ID) })
	step("back", true, func() { f.put(e) })
}

func testForget(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	one := report(1, route(Serbia, Czechia, Ukraine))
	claim := one.Claims[0].ID
	hidden := one.Claims[0]
	hidden.Ordinal, hidden.ID, hidden.Route = 1, claim+"x", route(Serbia, unnamed(claim+"x", 1), Ukraine)
	hidden.Participants = []graph.Participant{{Party: group(1), Role: graph.Broker, Evidence: hidden.Evidence}}
	one.Claims = append(one.Claims, hidden)
	one.Parties = []graph.Party{Russia}
	two := report(2, route(Serbia, Ukraine))
	before := newFixture(t, func(testing.TB) graph.Store { return NewModel() })
	before.put(two)
	f.put(one, two)
	named := []string{"CZ", "GROUP1", "RS", "RU", "UA", "ru-svr", graph.UnnamedID(claim+"x", 1)}
	slices.Sort(named)
	f.same("parties", ids(f.parties(nil)), named)
	f.same("ids", f.forget(one.Document.ID, "unknown", one.Document.ID), []string{one.Document.ID})
	f.same("walk", f.walk(), before.walk())
	f.same("parties left", ids(f.parties(nil)), []string{"RS", "UA", "ru-svr"})
	f.same("claims", f.claims(claim, claim+"x"), []graph.Claim(nil))
	f.same("ids at the second time", f.forget(one.Document.ID), []string(nil))
	f.same("the other", f.forget(two.Document.ID), []string{two.Document.ID})
	f.same("no parties", f.parties(nil), []graph.Party(nil))
}

func testPartyNames(t *testing.T, open func(testing.TB) graph.Store) {
	spelled := func(n int, name string, lexical bool) graph.Extraction {
		return report(n, route(graph.Party{ID: "prvi-partizan", Kind: graph.Company, Name: name, PartOf: "RS", Lexical: lexical}, Ukraine))
	}
	batch := []graph.Extraction{spelled(1, "Prvi Partizan", false), spelled(2, "PRVI PARTIZAN", false), spelled(3, "Zastava", true)}
	name := func(f fixture) string { return f.parties([]string{"prvi-partizan"})[0].Name }
	for _, order := range [][]int{{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}} {
		f := newFixture(t, open)
		for _, i := range order {
			f.put(batch[i])
		}
		f.same("name", name(f), "Zastava")
		f.same("name in a claim", f.claims(batch[0].Claims[0].ID)[0].Route[0].Name, "Zastava")
		f.forget(batch[2].Document.ID)
		f.same("smallest name", name(f), "PRVI PARTIZAN")
		f.put(spelled(2, "Partizan", false))
		f.same("name in its place", name(f), "Partizan")
		f.forget(batch[1].Document.ID)
		f.same("name that is left", name(f), "Prvi Partizan")
	}
}

func testChanges(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	one, two, three := report(1, route(Serbia, Ukraine)), report(2), report(3, route(Russia, Ukraine))
	f.put(one, two)
	first := f.revision()
	changes, revision := f.changes(0)
	f.same("everything", changes, sortedChanges(one, two))
	f.same("its revision", revision, first)
	changes, revision = f.changes(first)
	f.same("nothing new", changes, []graph.Change(nil))
	f.same("same revision", revision, first)

	one.Document.Title = "Corrected"
	f.put(one, two, three)
	f.forget(two.Document.ID)
	changes, _ = f.changes(first)
	want := append(sortedChanges(one, three), graph.Change{DocumentID: two.Document.ID, Forgotten: true})
	slices.SortFunc(want, func(a, b graph.Change) int { return compareText(a.DocumentID, b.DocumentID) })
	f.same("what changed", changes, want)
	changes, _ = f.changes(0)
	f.same("everything, without the forgotten", changes, sortedChanges(one, three))

	f.put(two)
	changes, _ = f.changes(first)
	f.same("forgotten and back", changes, sortedChanges(one, two, three))
}

func sortedChanges(extractions ...graph.Extraction) []graph.Change {
	var changes []graph.Change
	for i := range extractions {
		changes = append(changes, changeOf(&extractions[i]))
	}
	slices.SortFunc(changes, func(a, b graph.Change) int { return compareText(a.DocumentID, b.DocumentID) })
	return changes
}

var errStop = errors.New("stop here")

func testStopEarly(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	f.put(report(1, route(Serbia, Ukraine)), report(2, route(Serbia, Ukraine)), report(3, route(Serbia, Ukraine)))
	calls := 0
	stop := func() error {
		calls++
		return errStop
	}
	_, err := f.store.Changes(t.Context(), 0, func(graph.Change) error { return stop() })
	f.fails("changes", err, errStop)
	f.fails("walk", f.store.Walk(t.Context(), func(graph.Extraction) error { return stop() }), errStop)
	f.fails("match claims", f.store.MatchClaims(t.Context(), "Serbia", func(string) error { return stop() }), errStop)
	f.fails("match documents", f.store.MatchDocuments(t.Context(), "Serbia", func(string) error { return stop() }), errStop)
	f.same("calls", calls, 4)
	f.put(report(4))
}

// testReadInside reads while a stream is open.
func testReadInside(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	f.put(report(1, route(Serbia, Ukraine)), report(2, route(Serbia, Ukraine)))
	read := 0
	err := f.store.Walk(t.Context(), func(e graph.Extraction) error {
		read += len(f.claims(e.Claims[0].ID)) + len(f.match(f.store.MatchDocuments, e.Document.Title))
		return nil
	})
	if err != nil || read != 4 {
		t.Errorf("read %d inside a walk: %v", read, err)
	}
}

func testCancel(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	f.put(report(1, route(Serbia, Ukraine)))
	digest := f.digest()
	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	f.fails("put", f.store.Put(cancelled, []graph.Extraction{report(2)}), context.Canceled)
	_, err := f.store.Claims(cancelled, []string{"x"})
	f.fails("claims", err, context.Canceled)
	inside, cancelInside := context.WithCancel(t.Context())
	defer cancelInside()
	err = f.store.Walk(inside, func(graph.Extraction) error {
		cancelInside()
		return inside.Err()
	})
	f.fails("walk", err, context.Canceled)
	f.same("digest", f.digest(), digest)
	f.put(report(3))
}

// testLoadOrder loads the same documents in several orders and batch sizes.
func testLoadOrder(t *testing.T, open func(testing.TB) graph.Store) {
	var batch []graph.Extraction
	for n := range 12 {
		e := report(n, route(Serbia, group(n%4), Ukraine))
		e.Claims[0].Statements[0].By = graph.Party{ID: "speaker", Kind: graph.Person, Name: string(rune('a' + n%5))}
		batch = append(batch, e)
	}
	var digests []string
	for seed := range uint64(4) {
		f := newFixture(t, open)
		shuffled := slices.Clone(batch)
		rand.New(rand.NewPCG(seed, 1)).Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		if seed%2 == 1 {
			f.put(report(99, route(Russia, Czechia)))
			f.forget(documentID(99))
		}
		for part := range slices.Chunk(shuffled, int(seed)*3+1) {
			f.put(part...)
		}
		digests = append(digests, f.digest())
	}
	if len(slices.Compact(digests)) != 1 {
		t.Errorf("digests depend on the order of loads: %v", digests)
	}
}
