// Package graphtest makes up documents with claims, for tests and benchmarks:
// a seed and a size go in, graph.Extraction come out, the same ones each time.
package graphtest

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"iter"
	"math/rand/v2"
	"strings"

	"armsgraph/graph"
)

// Corpus describes generated documents. Who trades with whom and what is told
// of it is drawn at random, so that between two hundred parties all legs occur;
// some parties are named more often than others. Six claims of ten name two
// parties, three name three, and periods are as imprecise as in real reports.
type Corpus struct {
	Seed   uint64
	Claims int
	// PerDocument is how many claims a document has; 10 where it is 0.
	PerDocument int
	// Parties is how many states, groups and companies trade; 200 where it is 0.
	Parties int
	// OneOrigin lets a single newspaper state every claim.
	OneOrigin bool
}

// Extractions yields the documents, one after the other.
func (c Corpus) Extractions() iter.Seq[graph.Extraction] {
	if c.PerDocument == 0 {
		c.PerDocument = 10
	}
	if c.Parties == 0 {
		c.Parties = 200
	}
	return func(yield func(graph.Extraction) bool) {
		w := newWriter(c)
		for left := c.Claims; left > 0; left -= c.PerDocument {
			if !yield(w.extraction(min(left, c.PerDocument))) {
				return
			}
		}
	}
}

// writer makes up one document after the other.
type writer struct {
	*rand.Rand
	corpus   Corpus
	traders  []graph.Party
	papers   []graph.Party
	services []graph.Party // of states, as speakers
	number   int
	copied   []uint64 // the sketch of a text that others copy
}

func newWriter(c Corpus) *writer {
	w := &writer{Rand: rand.New(rand.NewPCG(c.Seed, uint64(c.Claims))), corpus: c}
	for i := range c.Parties {
		w.traders = append(w.traders, w.trader(i))
	}
	for i := range 80 {
		w.papers = append(w.papers, graph.Party{ID: fmt.Sprintf("paper-%02d", i), Kind: graph.Publication, Name: fmt.Sprintf("Paper %02d", i)})
	}
	for i, p := range w.traders {
		if p.Kind == graph.State && i%4 == 0 {
			w.services = append(w.services, graph.Party{ID: strings.ToLower(p.ID) + "-service", Kind: graph.Agency,
				Name: "Service of " + p.Name, PartOf: p.ID})
		}
	}
	return w
}

// trader is a state, or now and then a company of a state or an armed group.
func (w *writer) trader(i int) graph.Party {
	code := string([]byte{'A' + byte(i/26%26), 'A' + byte(i%26)})
	switch {
	case i%10 == 8 && i > 10:
		part := w.traders[i-5]
		return graph.Party{ID: strings.ToLower(part.ID) + "-works", Kind: graph.Company, Name: part.Name + " Works", PartOf: part.ID}
	case i%10 == 9:
		return graph.Party{ID: "GROUP" + code, Kind: graph.Group, Name: "Group " + code}
	}
	return graph.Party{ID: code, Kind: graph.State, Name: "State " + code, ISO2: code, ISO3: code + "Z", Lexical: true}
}

// some draws an element, the first ones more often than the last.
func some[T any](w *writer, from []T) T {
	a, b := w.IntN(len(from)), w.IntN(len(from))
	if w.IntN(3) == 0 {
		a = min(a, b)
	}
	return from[a]
}

// one draws an element, all as often.
func one[T any](w *writer, from ...T) T { return from[w.IntN(len(from))] }

func (w *writer) extraction(claims int) graph.Extraction {
	w.number++
	paper := some(w, w.papers)
	if w.corpus.OneOrigin {
		paper = w.papers[0]
	}
	year, month, day := 1995+w.IntN(30), 1+w.IntN(12), 1+w.IntN(28)
	published := fmt.Sprintf("%d-%02d-%02d", year, month, day)
	sum := sha256.Sum256(binary.BigEndian.AppendUint64([]byte("document"), w.corpus.Seed<<32+uint64(w.number)))
	d := graph.Document{ID: hex.EncodeToString(sum[:]), Title: fmt.Sprintf("Report %d on arms transfers", w.number), Publisher: paper.Name,
		PublishedOn: graph.Period{EDTF: published}, Language: "en", MediaType: "text/plain", Sketch: w.sketch()}
	e := graph.Extraction{Parties: w.traders, Fingerprint: "generated/1"}
	var text strings.Builder
	for range claims {
		e.Claims = append(e.Claims, w.claim(&d, paper, year, &text))
	}
	d.Text = text.String()
	e.Document = d
	return e
}

// sketch is that of a text of its own, or of one that was printed before.
func (w *writer) sketch() []uint64 {
	if w.copied != nil && w.IntN(20) == 0 {
		return w.copied
	}
	sketch := make([]uint64, 64)
	step := uint64(1) << 56
	for i := range sketch {
		sketch[i] = uint64(i)*step + w.Uint64N(step)
	}
	w.copied = sketch
	return sketch
}

func (w *writer) claim(d *graph.Document, paper graph.Party, year int, text *strings.Builder) graph.Claim {
	route := w.route()
	names := make([]string, len(route))
	for i, p := range route {
		names[i] = p.Name
	}
	quote := fmt.Sprintf("Cargo %d went from %s, officials said, and the paper had seen documents which showed the quantity and the dates.",
		text.Len(), strings.Join(names, " by way of "))
	start := text.Len()
	text.WriteString(quote + "\n")
	c := graph.Claim{DocumentID: d.ID, Route: route, Polarity: graph.Affirmed, Status: graph.Reported, Reading: graph.Machine, Extractor: "generated/1",
		Evidence: graph.Evidence{Quote: quote, Start: start, End: start + len(quote)}}
	switch n := w.IntN(100); {
	case n < 7:
		c.Polarity = graph.Planned
	case n < 14:
		c.Polarity, c.Status = graph.Negated, ""
		c.Negation = one(w, graph.Rebutted, graph.Refused, graph.Halted, graph.Cancelled)
	}
	c.Stage = one(w, "", "", graph.Ordered, graph.Shipped, graph.Delivered, graph.Seized)
	c.Goods = []graph.Goods{one(w, graph.Arms, graph.Arms, one(w, graph.AllGoods...))}
	c.GoodsText = c.Goods[0].Slug()
	c.Period = w.period(year, d.PublishedOn.EDTF)
	c.Statements = w.statements(&c, paper)
	c.ID = graph.ClaimID(d.ID, route, c.Polarity, start, start+len(quote), 0)
	return c
}

func (w *writer) route() []graph.Party {
	route := make([]graph.Party, 0, 4)
	for length := one(w, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4); len(route) < length; {
		next := some(w, w.traders)
		fresh := true
		for _, p := range route {
			fresh = fresh && p.ID != next.ID
		}
		if fresh {
			route = append(route, next)
		}
	}
	return route
}

// period dates a transfer in the ten years before a publication.
func (w *writer) period(year int, published string) graph.Period {
	then := year - w.IntN(10)
	month := 1 + w.IntN(12)
	stated := func(edtf string) graph.Period {
		return graph.Period{EDTF: edtf, Text: edtf, Basis: graph.Stated}
	}
	switch n := w.IntN(100); {
	case n < 35:
		return graph.Period{EDTF: "../" + published, Basis: graph.Bounded}
	case n < 60:
		return stated(fmt.Sprint(then))
	case n < 75:
		return stated(fmt.Sprintf("%d-%02d", then, month))
	case n < 85:
		return stated(fmt.Sprintf("%d-%02d-%02d", then, month, 1+w.IntN(28)))
	case n < 93:
		return stated(fmt.Sprintf("%d/..", then))
	}
	return stated(fmt.Sprintf("%d/%d", then, then+1+w.IntN(3)))
}

// statements lets the paper speak for itself or repeat somebody, who is not
// always named.
func (w *writer) statements(c *graph.Claim, paper graph.Party) []graph.Statement {
	said := []graph.Statement{{By: paper, Stance: graph.Reports, Origin: true, Evidence: c.Evidence}}
	if w.corpus.OneOrigin || w.IntN(3) == 0 {
		return said
	}
	said[0].Origin = false
	inner := graph.Statement{By: some(w, w.papers), Cue: "said", Stance: graph.Reports, Origin: true, Evidence: c.Evidence}
	switch w.IntN(4) {
	case 0:
		inner.By, inner.Stance = some(w, w.services), graph.Alleges
	case 1:
		inner.By = graph.Party{ID: fmt.Sprintf("%s.%d.s1", c.DocumentID, c.Evidence.Start), Kind: graph.Unnamed, Name: "officials"}
		inner.Stance, inner.Attribution, inner.Origin = graph.Alleges, graph.Anonymous, false
	}
	if c.Polarity != graph.Negated {
		c.Status = graph.Reported
		if inner.Stance == graph.Alleges {
			c.Status = graph.Alleged
		}
	}
	return append(said, inner)
}
