package extract

import (
	"math"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/absent"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
)

// This file asks who is meant where the sentence, its speaker and its office
// leave an end of a transfer open.

// Gap is a transfer of which a sentence tells one end, with the parties that
// may be the other one; what they are trained and measured on.
type Gap struct {
	Sentence   int // in the document
	Polarity   graph.Polarity
	Candidates []absent.Candidate
	Routes     [][]string // for each candidate the routes that it would make, as codes joined by >
}

// Gaps lists the gaps of a document.
func Gaps(doc graph.Document) []Gap {
	r := newReader(&doc, nil)
	r.gaps = &[]Gap{}
	r.read()
	return *r.gaps
}

// nobody stands in a gap to see whether there is one.
var nobody = []refer.Ref{{Party: graph.Party{Kind: graph.State, ID: "nobody"}}}

// fill gives moves that tell one end of a transfer the party that is most
// likely the other one; nothing where none is likely enough.
func (r *reader) fill(s *frame.Sentence, group []*refer.Move, first reading) []route.Route {
	if known(s, first.move) {
		return nil
	}
	gap := absent.Gap{Sentence: s, Move: first.move, Missing: absent.Receiver, Polarity: first.judged.Polarity}
	open := route.Assemble(group, route.Defaults{Receiver: nobody})
	if len(open) == 0 {
		gap.Missing = absent.Giver
		open = route.Assemble(group, route.Defaults{Giver: nobody})
	}
	if gap.Missing == absent.Receiver && toSeveral(first.move.Frame) {
		return nil
	}
	for _, way := range open {
		for _, party := range way.Parties {
			if party.Party.Kind == graph.Unnamed {
				return nil
			}
			gap.Known = append(gap.Known, party.Party.Code())
		}
	}
	if len(open) == 0 {
		return nil
	}
	gap.Known = append(gap.Known, first.barred...)
	if gap.Filled() {
		return nil
	}
	if n := len(first.speakers); n > 0 {
		gap.Speaker = first.speakers[n-1].State
	}
	ranked := r.discourse.Rank(gap)
	if r.gaps != nil {
		r.record(group, gap, ranked)
	}
	if len(ranked) == 0 {
		return nil
	}
	r.noteGap(gap, ranked[0])
	if ranked[0].Weight < absent.Enough {
		return nil
	}
	ways := route.Assemble(group, defaultsOf(gap.Missing, ranked[0].Party))
	if gap.Polarity == graph.Negated && len(ways) > 0 && r.toldHere(s, ways[0]) {
		return nil // "has sold it but not delivered"
	}
	return ways
}

// toldHere reports whether a sentence has told of a way already.
func (r *reader) toldHere(s *frame.Sentence, way route.Route) bool {
	for i := len(r.pending) - 1; i >= 0 && r.pending[i].sentence.Index == s.Index; i-- {
		told := r.pending[i].draft.Route
		if told[0].Party.Code() == way.Parties[0].Party.Code() && told[len(told)-1].Party.Code() == way.Parties[len(way.Parties)-1].Party.Code() {
			return true
		}
	}
	return false
}

// known reports whether a move only speaks of what was told: "the scale of the
// exports", "refused some of it".
func known(s *frame.Sentence, m *refer.Move) bool {
	if m.Frame.Verb != nil {
		return m.Frame.Predicate.Class == frame.Refuse && m.ByPronoun
	}
	if m.ByPronoun {
		return true // "the scale of exports"
	}
	for _, c := range s.Tree.Children(m.Frame.Word) {
		switch s.Tree.Words[c].Lower {
		case "the", "this", "these", "that", "those", "its", "their", "his", "her":
			return true
		}
	}
	return false
}

func defaultsOf(missing absent.End, party refer.Ref) route.Defaults {
	if missing == absent.Giver {
		return route.Defaults{Giver: []refer.Ref{party}}
	}
	return route.Defaults{Receiver: []refer.Ref{party}}
}

// noteGap explains whom the context was taken to mean, or why nobody.
func (r *reader) noteGap(gap absent.Gap, best absent.Candidate) {
	if r.notes == nil {
		return
	}
	r.meant = append(r.meant, MeantNote{Word: gap.Sentence.Tree.Words[gap.Move.Frame.Word].Text, End: string(gap.Missing),
		Party: best.Party.Party.Name, Weight: math.Round(best.Weight*100) / 100, Taken: best.Weight >= absent.Enough})
}

func (r *reader) record(group []*refer.Move, gap absent.Gap, ranked []absent.Candidate) {
	found := Gap{Sentence: gap.Sentence.Index, Polarity: gap.Polarity, Candidates: ranked}
	for _, candidate := range ranked {
		var routes []string
		for _, way := range route.Assemble(group, defaultsOf(gap.Missing, candidate.Party)) {
			codes := make([]string, len(way.Parties))
			for i, party := range way.Parties {
				codes[i] = party.Party.Code()
			}
			routes = append(routes, strings.Join(codes, ">"))
		}
		found.Routes = append(found.Routes, routes)
	}
	*r.gaps = append(*r.gaps, found)
}

// several are nouns for receivers of whom a text says only that there are some.
var several = map[string]bool{"countries": true, "states": true, "nations": true, "governments": true, "allies": true, "members": true,
	"partners": true, "clients": true, "customers": true, "buyers": true, "neighbours": true, "neighbors": true, "armies": true}

// toSeveral reports whether a sentence says to whom the goods went, though not
// by name: "to NATO countries".
func toSeveral(f *frame.Frame) bool {
	for _, w := range f.Receivers {
		if several[f.Sentence.Tree.Words[w].Lower] {
			return true
		}
	}
	return false
}
