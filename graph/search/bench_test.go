package search_test

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"syscall"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/graphtest"
	"armsgraph/graph/search"
)

// A million claims between two hundred parties: run with -bench . -benchtime
// 20x; -short takes a tenth.

func corpusShelf(c graphtest.Corpus) *shelf {
	s := newShelf()
	for e := range c.Extractions() {
		change := graph.Change{DocumentID: e.Document.ID, Title: e.Document.Title, Publisher: e.Document.Publisher,
			PublishedOn: e.Document.PublishedOn, Sketch: e.Document.Sketch}
		for i := range e.Claims {
			claim := &e.Claims[i]
			change.Outlines = append(change.Outlines, graph.OutlineOf(claim))
			for _, p := range claim.Route {
				s.parties[p.ID] = p
			}
			for _, statement := range claim.Statements {
				s.parties[statement.By.ID] = statement.By
			}
		}
		s.put(change)
	}
	return s
}

func benchClaims() int {
	if testing.Short() {
		return 100_000
	}
	return 1_000_000
}

var million = sync.OnceValue(func() *search.Snapshot {
	return built(graphtest.Corpus{Seed: 1, Claims: benchClaims()})
})

var oneOrigin = sync.OnceValue(func() *search.Snapshot {
	return built(graphtest.Corpus{Seed: 1, Claims: benchClaims(), OneOrigin: true})
})

func built(c graphtest.Corpus) *search.Snapshot {
	snap, err := search.Build(context.Background(), corpusShelf(c), nil)
	if err != nil {
		panic(err)
	}
	return snap
}

func BenchmarkRoutes(b *testing.B) {
	disputed := false
	filters := map[string]graph.ClaimFilter{
		"all":      {},
		"filtered": {Status: []graph.Status{graph.Reported}, OccurredAfter: "2005-01-01", Goods: []graph.Goods{graph.Arms, graph.Ammunition}},
		"undenied": {Disputed: &disputed, MinCorroboration: 1},
	}
	for _, legs := range []int{3, 4} {
		for _, name := range []string{"all", "filtered", "undenied"} {
			for _, order := range []graph.TimeOrder{graph.Possible, graph.Certain} {
				q := graph.RouteQuery{MaxLegs: legs, TimeOrder: order, Filter: filters[name], Page: graph.Page{First: 10}}
				b.Run(fmt.Sprintf("legs=%d/%s/%s", legs, name, order), func(b *testing.B) { ask(b, million(), q) })
			}
		}
	}
	b.Run("hard/one-origin", func(b *testing.B) {
		ask(b, oneOrigin(), graph.RouteQuery{MaxLegs: 4, Page: graph.Page{First: 10}})
	})
	b.Run("hard/chained-one-origin", func(b *testing.B) {
		ask(b, oneOrigin(), graph.RouteQuery{MaxLegs: 6, Basis: graph.ChainedRoute, Page: graph.Page{First: 200}})
	})
	b.Run("hard/few", func(b *testing.B) {
		ask(b, million(), graph.RouteQuery{MaxLegs: 4, Filter: graph.ClaimFilter{Publisher: "Paper 79", OccurredAfter: "2023-06-01", Stage: []graph.Stage{graph.Delivered}}, Page: graph.Page{First: 10}})
	})
	b.Run("hard/none", func(b *testing.B) {
		ask(b, million(), graph.RouteQuery{MaxLegs: 6, Filter: graph.ClaimFilter{MinCorroboration: 1000}, Page: graph.Page{First: 10}})
	})
	b.Run("hard/first=200,legs=6", func(b *testing.B) {
		ask(b, million(), graph.RouteQuery{MaxLegs: 6, Page: graph.Page{First: 200}})
	})
	b.Run("hard/via", func(b *testing.B) {
		ask(b, million(), graph.RouteQuery{MaxLegs: 6, TimeOrder: graph.Certain, Via: []string{"DC", "FE", "HA"}, Filter: graph.ClaimFilter{Publisher: "Paper 07"}, Page: graph.Page{First: 200}})
	})
	b.Run("hard/earliest", func(b *testing.B) {
		ask(b, million(), graph.RouteQuery{MaxLegs: 4, OrderBy: graph.EarliestFirst, Page: graph.Page{First: 10}})
	})
}

// ask asks for routes between changing pairs of parties.
func ask(b *testing.B, snap *search.Snapshot, q graph.RouteQuery) {
	pairs := [][2]string{{"AA", "AB"}, {"AC", "BE"}, {"CE", "AD"}, {"EG", "GA"}, {"GB", "CC"}}
	partial, found, i := 0, 0, 0
	start := processorTime()
	for b.Loop() {
		q.From, q.To = pairs[i%len(pairs)][0], pairs[i%len(pairs)][1]
		i++
		answer, err := snap.Routes(context.Background(), q, nil)
		if err != nil {
			b.Fatal(err)
		}
		if answer.Partial {
			partial++
		}
		found += len(answer.Edges)
	}
	b.ReportMetric(float64(processorTime()-start)/1e6/float64(i), "cpu-ms/op")
	b.ReportMetric(float64(found)/float64(i), "routes/op")
	b.ReportMetric(float64(partial)/float64(i), "partial/op")
}

// processorTime is the time that the program has kept processors busy, in
// nanoseconds: what a question costs on a machine that has others to serve.
func processorTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		return 0
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// BenchmarkBuild builds the snapshot anew and reports the memory that it holds
// for each claim, with its documents and parties.
func BenchmarkBuild(b *testing.B) {
	s := corpusShelf(graphtest.Corpus{Seed: 1, Claims: benchClaims()})
	var before, after runtime.MemStats
	for b.Loop() {
		runtime.GC()
		runtime.ReadMemStats(&before)
		snap, err := search.Build(context.Background(), s, nil)
		if err != nil {
			b.Fatal(err)
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		b.ReportMetric(float64(after.HeapAlloc-before.HeapAlloc)/float64(benchClaims()), "B/claim")
		runtime.KeepAlive(snap)
	}
}

// BenchmarkUpdate takes one more document into a snapshot.
func BenchmarkUpdate(b *testing.B) {
	s := corpusShelf(graphtest.Corpus{Seed: 1, Claims: benchClaims()})
	snap, err := search.Build(context.Background(), s, nil)
	if err != nil {
		b.Fatal(err)
	}
	s.document("news", told("news", "AA>AB", "paper-01", "2024"))
	start, n := processorTime(), 0
	for b.Loop() {
		n++
		if _, err := search.Build(context.Background(), s, snap); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(processorTime()-start)/1e6/float64(n), "cpu-ms/op")
}

func BenchmarkClaims(b *testing.B) {
	for name, f := range map[string]graph.ClaimFilter{"all": {}, "filtered": {From: "AA", Status: []graph.Status{graph.Reported}, OccurredAfter: "2005-01-01"}} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := million().Claims(context.Background(), "", f, &graph.Order{Field: "OCCURRED"}, graph.Page{First: 20}, nil); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
