package storetest

import (
	"context"
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"armsgraph/graph"
)

func testEmpty(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	compareStores(f, NewModel(), nil)
	f.put()
	if got := f.revision(); got != 0 {
		t.Errorf("revision after an empty batch: %d", got)
	}
	if err := f.store.Ping(t.Context()); err != nil {
		t.Errorf("ping: %v", err)
	}
}

func testRoundTrip(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	model := NewModel()
	for seed := range 12 {
		e := rapid.Custom(drawExtraction).Example(seed)
		f.put(e)
		if err := model.Put(t.Context(), []graph.Extraction{e}); err != nil {
			t.Fatal(err)
		}
		compareStores(f, model, nil)
	}
}

// testOddTexts puts each odd text into each text field at once.
func testOddTexts(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	model := NewModel()
	for n, text := range oddTexts {
		e := NewExtraction(n, text)
		e.Document.Title, e.Document.Publisher, e.Document.URL = text, text, text
		speaker := graph.Party{ID: fmt.Sprint("odd-", n), Kind: graph.Organisation, Name: text}
		c := AddClaim(&e, 0, len([]rune(text)), speaker, Serbia, Ukraine)
		c.GoodsText, c.Period.Text, c.Extractor = text, text, text
		c.Statements[0].Cue, c.Statements[0].Hedge, c.Statements[0].SaidOn.Text = text, text, text
		c.Value = &graph.Money{ID: text, Currency: "EUR", Text: text}
		c.Quantity = &graph.Quantity{ID: text, Unit: text, Text: text}
		c.Supports = []graph.Support{{Field: "goods", Resolution: graph.ByName, Evidence: c.Evidence}}
		f.put(e)
		if err := model.Put(t.Context(), []graph.Extraction{e}); err != nil {
			t.Fatal(err)
		}
	}
	compareStores(f, model, oddTexts)
}

func testReplace(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	first := report(1, route(Serbia, Czechia, Ukraine), route(Serbia, Ukraine))
	f.put(first, report(2, route(Serbia, Ukraine)))
	second := report(1, route(Russia, Ukraine))
	second.Document.Title = "Corrected"
	f.put(second)
	f.same("claims that are gone", f.claims(first.Claims[0].ID, first.Claims[1].ID), []graph.Claim(nil))
	f.same("new claim", f.claims(second.Claims[0].ID), second.Claims)
	f.same("parties", ids(f.parties(nil)), []string{"RS", "RU", "UA", "ru-svr"})
	f.same("old route's words", f.match(f.store.MatchDocuments, "Corrected"), []string{second.Document.ID})
}

func testRefuse(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	f.put(report(1, route(Serbia, Ukraine)))
	before, revision := f.digest(), f.revision()
	for name, break1 := range map[string]func(*graph.Extraction){
		"no id":             func(e *graph.Extraction) { e.Document.ID = "" },
		"short route":       func(e *graph.Extraction) { e.Claims[0].Route = route(Serbia) },
		"party twice":       func(e *graph.Extraction) { e.Claims[0].Route = route(Serbia, Ukraine, Serbia) },
		"no statement":      func(e *graph.Extraction) { e.Claims[0].Statements = nil },
		"unknown polarity":  func(e *graph.Extraction) { e.Claims[0].Polarity = "MAYBE" },
		"negated status":    func(e *graph.Extraction) { e.Claims[0].Polarity = graph.Negated },
		"affirmed negation": func(e *graph.Extraction) { e.Claims[0].Negation = graph.Refused },
		"foreign document":  func(e *graph.Extraction) { e.Claims[0].DocumentID = documentID(9) },
		"claim twice":       func(e *graph.Extraction) { e.Claims = append(e.Claims, e.Claims[0]) },
		"broken UTF-8":      func(e *graph.Extraction) { e.Claims[0].Evidence.Quote = "\xff" },
		"no number":         func(e *graph.Extraction) { e.Claims[0].Value = &graph.Money{Amount: math.NaN()} },
		"backward evidence": func(e *graph.Extraction) { e.Claims[0].Evidence.End = -1 },
		"nameless party":    func(e *graph.Extraction) { e.Parties = []graph.Party{{Kind: graph.State}} },
	} {
		bad := report(3, route(Serbia, Ukraine))
		break1(&bad)
		f.fails(name, f.store.Put(t.Context(), []graph.Extraction{report(2, route(Russia, Ukraine)), bad}), graph.ErrInvalid)
	}
	f.fails("document twice", f.store.Put(t.Context(), []graph.Extraction{report(2), report(2)}), graph.ErrInvalid)
	_, err := f.store.Changes(t.Context(), revision+1, func(graph.Change) error { return nil })
	f.fails("changes since the future", err, graph.ErrInvalid)
	f.same("digest after refused batches", f.digest(), before)
	f.same("revision after refused batches", f.revision(), revision)
}

func testWalk(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	var batch []graph.Extraction
	for n := range 40 {
		e := report(n, route(Serbia, Ukraine), route(Serbia, Czechia, Ukraine))
		e.Parties = []graph.Party{Serbia, Russia}
		batch = append(batch, e)
	}
	f.put(batch...)
	walked := f.walk()
	if len(walked) != len(batch) {
		t.Fatalf("walked %d documents of %d", len(walked), len(batch))
	}
	if !slices.IsSortedFunc(walked, func(a, b graph.Extraction) int { return compareText(a.Document.ID, b.Document.ID) }) {
		t.Error("documents are not in the order of their ids")
	}
	for _, e := range walked {
		f.same("parties beside the claims", e.Parties, []graph.Party{Russia})
		if !slices.IsSortedFunc(e.Claims, func(a, b graph.Claim) int { return compareText(a.ID, b.ID) }) {
			t.Error("claims are not in the order of their ids")
		}
		if e.Fingerprint != "" || e.Document.Sketch != nil {
			t.Error("walk gives fingerprint or sketch")
		}
	}
}

func testManyIDs(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	var batch []graph.Extraction
	var claims, documents []string
	for n := range 210 {
		batch = append(batch, report(n, route(Serbia, group(n), Ukraine)))
		claims = append(claims, batch[n].Claims[0].ID)
		documents = append(documents, batch[n].Document.ID)
	}
	f.put(batch...)
	got := f.claims(append(claims, claims[0], "unknown")...)
	slices.Sort(claims)
	f.same("ids of claims", claimIDs(got), claims)
	there, err := f.store.Documents(t.Context(), append(documents, "unknown", documents[0]))
	if err != nil || len(there) != len(documents) {
		t.Errorf("documents: %d, %v", len(there), err)
	}
	fingerprints, err := f.store.Fingerprints(t.Context(), append(documents, "unknown"))
	if err != nil || len(fingerprints) != len(documents) || fingerprints[documents[0]] != "rules/1" {
		t.Errorf("fingerprints: %d, %v", len(fingerprints), err)
	}
	f.same("no claims", f.claims(), []graph.Claim(nil))
	f.same("no parties", f.parties([]string{}), []graph.Party(nil))
}

func testMatch(t *testing.T, open func(testing.TB) graph.Store) {
	f := newFixture(t, open)
	text := "Serbia's rockets reached «Україну» via Türkiye; NOT a drone. naïve café, 20,000 rounds, under_score T-72"
	e := NewExtraction(1, text)
	AddClaim(&e, 0, len([]rune(text)), SVR, Serbia, Ukraine).GoodsText = "artillery shells"
	other := NewExtraction(2, "Drones and rocket parts.")
	AddClaim(&other, 0, 24, SVR, Russia, Ukraine)
	f.put(e, other)
	for query, found := range map[string][2]bool{
		"rockets": {true, false}, "ROCKETS serbia": {true, false}, "rocket": {false, true}, "україну": {true, false},
		"УКРАЇНУ": {true, false}, "türkiye": {true, false}, "turkiye": {false, false}, "nai\u0308ve": {true, false},
		"artillery rockets": {true, false}, "drones AND parts": {false, true}, "rockets OR drones": {false, false},
		"not": {true, false}, `"rockets reached"`: {true, false}, "reached rockets": {true, false}, "rock*": {false, false},
		"NEAR(rockets)": {false, false}, "-drone": {true, false}, "words:rockets": {false, false}, `"`: {false, false}, `rockets"`: {true, false},
		"": {false, false}, " *": {false, false}, "20 000": {true, false}, "score under": {true, false}, "t-72": {true, false},
		"serbia s": {true, false}, "^rockets": {true, false}, "rockets + reached": {true, false}, "'": {false, false}, "{rockets}": {true, false},
		"rockets~": {true, false}, "rockets\u0000": {true, false}, "/rock.*/": {false, false}, `rockets\`: {true, false}, "ammunition": {false, true},
	} {
		want := []string{}
		for i, doc := range []graph.Extraction{e, other} {
			if found[i] {
				want = append(want, doc.Claims[0].ID)
			}
		}
		slices.Sort(want)
		f.same("claims with "+query, f.match(f.store.MatchClaims, query), want)
	}
	f.same("title and text", f.match(f.store.MatchDocuments, "document rockets"), []string{e.Document.ID})
	f.same("goods words are not the document's", f.match(f.store.MatchDocuments, "artillery"), []string{})
	f.forget(e.Document.ID)
	f.same("forgotten words", f.match(f.store.MatchClaims, "rockets"), []string{})
	f.same("forgotten text", f.match(f.store.MatchDocuments, "rockets"), []string{})
}

func ids(parties []graph.Party) []string {
	var list []string
	for _, party := range parties {
		list = append(list, party.ID)
	}
	return list
}

func claimIDs(claims []graph.Claim) []string {
	var list []string
	for _, c := range claims {
		list = append(list, c.ID)
	}
	return list
}

// compareStores compares everything that the store answers with the model's
// answers; texts are searched beside a few standing ones.
func compareStores(f fixture, model *Model, texts []string) {
	f.Helper()
	reference := fixture{f.TB, model}
	f.same("walk", f.walk(), reference.walk())
	f.same("parties", f.parties(nil), reference.parties(nil))
	changes, revision := f.changes(0)
	expected, newest := reference.changes(0)
	f.same("changes", changes, expected)
	f.same("revision of changes", revision, newest)
	f.same("revision", f.revision(), newest)
	for _, text := range append([]string{"Serbia", "a"}, texts...) {
		f.same("claims with "+text, f.match(f.store.MatchClaims, text), reference.match(model.MatchClaims, text))
		f.same("documents with "+text, f.match(f.store.MatchDocuments, text), reference.match(model.MatchDocuments, text))
	}
	compareByIDs(f, reference)
}

func compareByIDs(f, reference fixture) {
	f.Helper()
	var documents, claims []string
	for n := range 7 {
		documents = append(documents, documentID(n))
	}
	for _, e := range reference.walk() {
		claims = append(claims, claimIDs(e.Claims)...)
	}
	f.same("claims by id", f.claims(claims...), reference.claims(claims...))
	for _, read := range []func(context.Context, graph.Store) (any, error){
		func(ctx context.Context, s graph.Store) (any, error) { return s.Documents(ctx, documents) },
		func(ctx context.Context, s graph.Store) (any, error) { return s.Fingerprints(ctx, documents) },
		func(ctx context.Context, s graph.Store) (any, error) {
			return s.Parties(ctx, []string{"UA", "RS", "none"})
		},
	} {
		got, err := read(f.Context(), f.store)
		if err != nil {
			f.Fatal(err)
		}
		want, err := read(f.Context(), reference.store)
		if err != nil {
			f.Fatal(err)
		}
		f.same("read by ids", got, want)
	}
}
