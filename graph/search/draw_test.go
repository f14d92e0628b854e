package search_test

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/search"

	"pgregory.net/rapid"
)

var (
	stops    = []string{"AA", "BB", "CC", "DD", "EE", "aa-works", "RSF"}
	voices   = []string{"AA", "aa-spies", "bb-ministry", "ft", "bbc", "sipri", "someone"}
	periods  = []string{"", "2020", "2021", "2021-06", "2022", "2020/2021", "2021/..", "../2021", "2021-06-01", "2022-01-01/2023-01-01"}
	goodsets = [][]graph.Goods{{graph.Arms}, {graph.Ammunition}, {graph.Drones}, {graph.Ammunition, graph.Drones}, {}, {graph.Ships}}
)

func cast() map[string]graph.Party {
	parties := map[string]graph.Party{}
	for _, p := range append(states("AA", "BB", "CC", "DD", "EE"),
		graph.Party{ID: "aa-works", Kind: graph.Company, Name: "Works", PartOf: "AA"},
		graph.Party{ID: "aa-spies", Kind: graph.Agency, Name: "Spies", PartOf: "AA"},
		graph.Party{ID: "bb-ministry", Kind: graph.Agency, Name: "Ministry", PartOf: "BB"},
		graph.Party{ID: "RSF", Kind: graph.Group, Name: "Forces"},
		graph.Party{ID: "someone", Kind: graph.Unnamed, Name: "an official"}) {
		parties[p.ID] = p
	}
	return parties
}

func pick[T any](t *rapid.T, label string, from ...T) T {
	return rapid.SampledFrom(from).Draw(t, label)
}

func drawOutline(t *rapid.T, parties map[string]graph.Party, id string) graph.Outline {
	o := graph.Outline{ID: hashID(id), Polarity: pick(t, "polarity", graph.Affirmed, graph.Affirmed, graph.Affirmed, graph.Planned, graph.Negated),
		Reading: pick(t, "reading", graph.Machine, graph.Machine, graph.Machine, graph.Accepted, graph.Rejected),
		Stage:   pick(t, "stage", "", graph.Shipped, graph.Seized), Goods: graph.NewGoodsSet(pick(t, "goods", goodsets...)...),
		Authorisation: pick(t, "authorisation", "", "", graph.Unauthorised)}
	if o.Polarity == graph.Negated {
		o.Negation = pick(t, "negation", graph.Rebutted, graph.Rebutted, graph.Refused, graph.Halted)
	} else {
		o.Status = pick(t, "status", graph.Alleged, graph.Reported)
	}
	o.Route = rapid.Permutation(stops).Draw(t, "route")[:rapid.IntRange(2, 4).Draw(t, "stops")]
	if rapid.IntRange(0, 5).Draw(t, "unnamed") == 0 {
		place := rapid.IntRange(0, len(o.Route)-1).Draw(t, "place")
		unnamed := graph.Party{ID: graph.UnnamedID(o.ID, place), Kind: graph.Unnamed, PartOf: pick(t, "belongs", "", "AA")}
		parties[unnamed.ID] = unnamed
		o.Route = slices.Clone(o.Route)
		o.Route[place] = unnamed.ID
	}
	o.Period = graph.Period{EDTF: pick(t, "period", periods...), Basis: pick(t, "basis", graph.Stated, graph.Stated, graph.Bounded)}
	if o.Period.EDTF == "" {
		o.Period.Basis = ""
	}
	for range rapid.IntRange(0, 2).Draw(t, "speakers") {
		o.Speakers = append(o.Speakers, graph.Speaker{Party: pick(t, "speaker", voices...), Origin: rapid.Bool().Draw(t, "origin")})
	}
	return o
}

func drawDocument(t *rapid.T, parties map[string]graph.Party, name string) graph.Change {
	d := graph.Change{DocumentID: hashID(name), Title: name, Publisher: pick(t, "publisher", "", "FT", "ft", "BBC"),
		PublishedOn: graph.Period{EDTF: pick(t, "published", "", "2021-03-04", "2022-05", "2023")}}
	if text := pick(t, "text", 0, 0, 1, 2); text > 0 {
		for i := range uint64(20) {
			d.Sketch = append(d.Sketch, (uint64(text)*100+i)<<40)
		}
	}
	for i := range rapid.IntRange(0, 6).Draw(t, "claims") {
		o := drawOutline(t, parties, fmt.Sprintf("%s %d", name, i))
		o.Start = pick(t, "start", 0, i*10)
		d.Outlines = append(d.Outlines, o)
	}
	slices.SortFunc(d.Outlines, func(a, b graph.Outline) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return strings.Compare(a.ID, b.ID)
	})
	return d
}

// drawWorld loads documents into a store, some again and some forgotten, and
// returns what remains beside a snapshot that was kept up to date on the way.
func drawWorld(t *rapid.T) (*world, *search.Snapshot) {
	s := newShelf()
	s.parties = cast()
	w := &world{parties: s.parties, documents: map[string]graph.Change{}}
	snap, err := search.Build(context.Background(), s, nil)
	for i := range rapid.IntRange(1, 5).Draw(t, "loads") {
		d := drawDocument(t, s.parties, fmt.Sprintf("document %d", rapid.IntRange(0, 3).Draw(t, "document")))
		if i > 0 && rapid.IntRange(0, 6).Draw(t, "forget") == 0 {
			s.put(graph.Change{DocumentID: d.DocumentID, Forgotten: true})
			delete(w.documents, d.DocumentID)
		} else {
			s.put(d)
			w.documents[d.DocumentID] = d
		}
		if err == nil && rapid.Bool().Draw(t, "update") {
			snap, err = search.Build(context.Background(), s, snap)
		}
	}
	if err == nil {
		snap, err = search.Build(context.Background(), s, snap)
	}
	if err != nil {
		t.Fatal(err)
	}
	return w, snap
}

func some[T any](t *rapid.T, label string, from ...T) []T {
	if rapid.IntRange(0, 7).Draw(t, label) > 0 {
		return nil
	}
	return rapid.SliceOfN(rapid.SampledFrom(from), 1, 2).Draw(t, label)
}

func maybe(t *rapid.T, label string, from ...string) string {
	if rapid.IntRange(0, 9).Draw(t, label) > 0 {
		return ""
	}
	return pick(t, label, from...)
}

func drawFilter(t *rapid.T, moving bool) graph.ClaimFilter {
	f := graph.ClaimFilter{Status: some(t, "status", graph.Alleged, graph.Reported), Stage: some(t, "stage", graph.Shipped, graph.Seized),
		Goods: some(t, "goods", graph.Ammunition, graph.Arms), From: maybe(t, "filter from", stops...), Via: maybe(t, "filter via", stops...),
		To: maybe(t, "filter to", stops...), StatedBy: maybe(t, "stated by", voices...), Document: maybe(t, "in", hashID("document 1"), hashID("none")),
		Publisher: maybe(t, "publisher", "Ft", "bbc"), OccurredAfter: maybe(t, "occurred after", "2021-01-01", "2022-01-02"),
		OccurredBefore: maybe(t, "occurred before", "2020-12-31", "2021-06-01"), DateBasis: some(t, "date basis", graph.Stated, graph.Bounded),
		PublishedAfter: maybe(t, "published after", "2022-01-01"), PublishedBefore: maybe(t, "published before", "2022-12-31"),
		MinCorroboration: pick(t, "corroboration", 0, 0, 0, 0, 0, 1, 2), Reading: some(t, "reading", graph.Machine, graph.Accepted, graph.Rejected),
		Authorisation: some(t, "authorisation", graph.Unauthorised)}
	if disputed := some(t, "disputed", true, false); disputed != nil {
		f.Disputed = &disputed[0]
	}
	if moving {
		f.Polarity = pick(t, "polarity", nil, nil, []graph.Polarity{graph.Planned}, []graph.Polarity{graph.Affirmed, graph.Planned})
	} else {
		f.Polarity = some(t, "polarity", graph.Affirmed, graph.Planned, graph.Negated)
		f.Negation = some(t, "negation", graph.Rebutted, graph.Refused)
	}
	return f
}

// readAll turns the pages of a list and checks what each says of the whole.
func readAll[T any](t *rapid.T, total int, ask func(graph.Page) (graph.Connection[T], error)) []T {
	var all []T
	page := graph.Page{First: rapid.IntRange(1, 5).Draw(t, "first")}
	for {
		got, err := ask(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, edge := range got.Edges {
			all = append(all, edge.Node)
			page.After = edge.Cursor
		}
		if got.Total != total || got.Partial || got.HasPrevious != (len(all) > len(got.Edges)) || got.HasNext != (len(all) < total) {
			t.Fatalf("total %d, partial %v, previous %v, next %v after %d elements of %d", got.Total, got.Partial, got.HasPrevious, got.HasNext, len(all), total)
		}
		if !got.HasNext {
			return all
		}
	}
}

// drawCrowd is a store in which every leg has claims of several origins, so that
// many chained routes stand and differ in their origins.
func drawCrowd(t *rapid.T) (*world, *search.Snapshot) {
	s := newShelf()
	s.parties = cast()
	d := graph.Change{DocumentID: hashID("crowd"), Title: "crowd"}
	for i := range rapid.IntRange(5, 40).Draw(t, "claims") {
		o := told(fmt.Sprint(i), "", pick(t, "origin", voices...), pick(t, "period", periods...),
			carrying(pick(t, "goods", graph.Arms, graph.Arms, graph.Drones, graph.Ships)))
		o.Route = rapid.Permutation(stops).Draw(t, "route")[:pick(t, "stops", 2, 2, 2, 3)]
		d.Outlines = append(d.Outlines, o)
	}
	slices.SortFunc(d.Outlines, func(a, b graph.Outline) int { return strings.Compare(a.ID, b.ID) })
	s.put(d)
	snap, err := search.Build(context.Background(), s, nil)
	if err != nil {
		t.Fatal(err)
	}
	return &world{parties: s.parties, documents: map[string]graph.Change{d.DocumentID: d}}, snap
}
