package search_test

import (
	"math"
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
)

// What follows answers questions by the letter of the rules, by enumeration of
// claims, and shares nothing with the search.

// world is what a store holds.
type world struct {
	parties   map[string]graph.Party
	documents map[string]graph.Change
}

type fact struct {
	graph.Outline
	document *graph.Change
}

func (w *world) facts() []fact {
	var facts []fact
	for _, id := range sortedKeys(w.documents) {
		d := w.documents[id]
		for _, o := range d.Outlines {
			facts = append(facts, fact{o, &d})
		}
	}
	return facts
}

func sortedKeys[V any](m map[string]V) []string {
	var keys []string
	for key := range m {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	return keys
}

// means reports whether a party is meant by an id in a question.
func (w *world) means(asked, party string, exact bool) bool {
	if w.parties[party].Kind == graph.Unnamed {
		return false
	}
	return asked == party || !exact && w.partOf(party, asked)
}

func (w *world) partOf(party, whole string) bool {
	for parent := w.parties[party].PartOf; parent != ""; parent = w.parties[parent].PartOf {
		if parent == whole {
			return true
		}
	}
	return false
}

// origins is as whom the origins of a claim count.
func (w *world) origins(f fact) []string {
	var origins []string
	for i, s := range f.Speakers {
		if !s.Origin {
			continue
		}
		party := s.Party
		if i == 0 && f.document.Publisher != "" && w.parties[party].Kind != graph.Unnamed {
			party = w.firstPublisher(f.document, party)
		}
		for party != "" {
			p := w.parties[party]
			if p.PartOf == "" || p.Kind != graph.Agency && p.Kind != graph.Company && p.Kind != graph.Person {
				break
			}
			party = p.PartOf
		}
		if w.parties[party].Kind != graph.Unnamed {
			origins = append(origins, party)
		}
	}
	return origins
}

// firstPublisher is who first published the text of a document; in these worlds
// texts are the same where their sketches are.
func (w *world) firstPublisher(d *graph.Change, party string) string {
	var first *graph.Change
	speaks, copies := party, 0
	for _, id := range sortedKeys(w.documents) {
		other := w.documents[id]
		if len(other.Sketch) == 0 || !slices.Equal(other.Sketch, d.Sketch) {
			continue
		}
		copies++
		if other.Publisher == "" {
			continue
		}
		i := slices.IndexFunc(other.Outlines, func(o graph.Outline) bool {
			return len(o.Speakers) > 0 && o.Speakers[0].Origin
		})
		if i < 0 || w.parties[other.Outlines[i].Speakers[0].Party].Kind == graph.Unnamed {
			continue
		}
		if first == nil || published(&other) < published(first) {
			first, speaks = &other, other.Outlines[i].Speakers[0].Party
		}
	}
	if copies < 2 {
		return party
	}
	return speaks
}

func published(d *graph.Change) int {
	_, latest := bounds(d.PublishedOn.EDTF)
	return latest
}

func bounds(expression string) (earliest, latest int) {
	earliest, latest = math.MinInt32, math.MaxInt32
	date, err := edtf.Parse(expression)
	if err != nil {
		return earliest, latest
	}
	if day, ok := date.Earliest(); ok {
		earliest = int(day)
	}
	if day, ok := date.Latest(); ok {
		latest = int(day)
	}
	return earliest, latest
}

func counts(f fact) bool { return f.Polarity == graph.Affirmed && f.Reading != graph.Rejected }

// distinct counts the origins of claims.
func (w *world) distinct(facts []fact) int {
	seen := map[string]bool{}
	for _, f := range facts {
		if counts(f) {
			for _, origin := range w.origins(f) {
				seen[origin] = true
			}
		}
	}
	return len(seen)
}

// contains is the place at which a route holds a path without a gap, or -1.
func contains(route, path []string) int {
	for i := 0; i+len(path) <= len(route); i++ {
		if slices.Equal(route[i:i+len(path)], path) {
			return i
		}
	}
	return -1
}

func (w *world) stating(path []string, among []fact) []fact {
	return slices.DeleteFunc(slices.Clone(among), func(f fact) bool { return contains(f.Route, path) < 0 })
}

// rebuttals is the claims that deny some parties of a path in their order.
func (w *world) rebuttals(path []string) []string {
	var ids []string
	for _, f := range w.facts() {
		if f.Negation == graph.Rebutted && f.Reading != graph.Rejected && w.denies(f.Route, path) {
			ids = append(ids, f.ID)
		}
	}
	return ids
}

func (w *world) denies(denied, path []string) bool {
	if len(denied) == 0 {
		return true
	}
	for i, party := range path {
		if (denied[0] == party || w.partOf(party, denied[0])) && w.denies(denied[1:], path[i+1:]) {
			return true
		}
	}
	return false
}

func mayLie(expression, after, before string) bool {
	if after == "" && before == "" {
		return true
	}
	if expression == "" {
		return false
	}
	earliest, latest := bounds(expression)
	first, last := math.MinInt32, math.MaxInt32
	if after != "" {
		first, _ = bounds(after)
	}
	if before != "" {
		last, _ = bounds(before)
	}
	return latest >= first && earliest <= last
}

func oneOf[T comparable](allowed []T, value T) bool {
	return len(allowed) == 0 || slices.Contains(allowed, value)
}

// selects is a claim filter by its meaning.
func (w *world) selects(q *graph.ClaimFilter, f fact) bool {
	last := len(f.Route) - 1
	speaks := q.StatedBy == ""
	for _, s := range f.Speakers {
		speaks = speaks || w.means(q.StatedBy, s.Party, false)
	}
	passed := q.Via == ""
	for _, party := range f.Route[1:last] {
		passed = passed || w.means(q.Via, party, false)
	}
	goods := len(q.Goods) == 0
	for _, g := range q.Goods {
		goods = goods || f.Goods.Has(g)
	}
	disputed := f.Polarity != graph.Negated && len(w.rebuttals(f.Route)) > 0
	return oneOf(q.Polarity, f.Polarity) && oneOf(q.Negation, f.Negation) && oneOf(q.Status, f.Status) && oneOf(q.Stage, f.Stage) &&
		oneOf(q.Authorisation, f.Authorisation) && oneOf(q.DateBasis, f.Period.Basis) && oneOf(q.Reading, f.Reading) &&
		goods && speaks && passed &&
		(q.From == "" || w.means(q.From, f.Route[0], false)) && (q.To == "" || w.means(q.To, f.Route[last], false)) &&
		(q.Document == "" || q.Document == f.document.DocumentID) &&
		(q.Publisher == "" || strings.EqualFold(q.Publisher, f.document.Publisher)) &&
		mayLie(f.Period.EDTF, q.OccurredAfter, q.OccurredBefore) && mayLie(f.document.PublishedOn.EDTF, q.PublishedAfter, q.PublishedBefore) &&
		(q.MinCorroboration == 0 || w.distinct(w.stating(f.Route, w.facts())) >= q.MinCorroboration) &&
		(q.Disputed == nil || *q.Disputed == disputed)
}

func (w *world) selected(q graph.ClaimFilter, moving bool) []fact {
	if moving && len(q.Polarity) == 0 {
		q.Polarity = []graph.Polarity{graph.Affirmed}
	}
	return slices.DeleteFunc(w.facts(), func(f fact) bool {
		return !w.selects(&q, f) || moving && f.Reading == graph.Rejected
	})
}
