// Package route puts the moves of one cargo together to the routes that they
// tell: origin, transit parties, recipient.
package route

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/refer"
)

// Route is one way of a cargo, origin first, and the moves that told it.
type Route struct {
	Parties []refer.Ref
	Moves   []*refer.Move
}

// path is a way whose places may each be one of several parties.
type path struct {
	stages [][]refer.Ref
	moves  []*refer.Move
}

// Assemble puts moves of one cargo, in the order of the text, to routes. A
// move that starts where the cargo was left goes on with the way; one that
// ends where the way starts comes before it; others begin a new way. A way
// without a beginning or an end has it from the defaults, if there is one.
func Assemble(moves []*refer.Move, defaults Defaults) []Route {
	var paths []*path
	for _, move := range withoutFalse(moves) {
		p := step(move)
		if len(paths) > 0 && startless(move) && len(p.stages) > 1 && sameStage(p.stages[0], Origin(move)) {
			p.stages = p.stages[1:] // whose make the goods are is no stop
		}
		if len(paths) > 0 && startless(move) && otherPart(move) {
			p.stages = append([][]refer.Ref{paths[len(paths)-1].stages[0]}, p.stages...)
			paths = append(paths, p)
		} else if !join(paths, p) && len(p.stages) > 0 {
			paths = append(paths, p)
		}
	}
	var routes []Route
	for _, p := range paths {
		if len(p.stages) == 1 {
			p.finish(defaults)
		} else if p.endsOnWay() && len(defaults.Receiver) > 0 {
			p.add(defaults.Receiver)
		}
		if p.byStranger() || p.toStranger() || p.endsOnWay() && len(defaults.Receiver) == 0 || p.headless() && !p.begin(defaults) {
			continue
		}
		routes = append(routes, p.expand()...)
	}
	return routes
}

// otherPart reports whether a move tells of another part of the goods than the
// one told before, so that it goes on with no way: "the rest went to Egypt".
func otherPart(move *refer.Move) bool {
	t := move.Frame.Sentence.Tree
	return slices.ContainsFunc(move.Frame.Goods, func(w int) bool {
		switch t.Words[w].Lemma {
		case "rest", "remainder", "balance", "others":
			return true
		}
		return t.Words[w].Lower == "others"
	})
}

// withoutFalse drops moves that say where goods were said to go and did not:
// "destined for Ivory Coast, but were diverted to Liberia".
func withoutFalse(moves []*refer.Move) []*refer.Move {
	if slices.ContainsFunc(moves, func(m *refer.Move) bool { return len(m.Receivers) > 0 && !boundFor(m) }) {
		moves = slices.DeleteFunc(slices.Clone(moves), boundFor) // "guns bound for Iraq had gone to"
	}
	diverted := slices.ContainsFunc(moves, func(m *refer.Move) bool {
		l := m.Frame.Predicate.Lemma
		return l == "divert" || l == "end" || l == "turn" || l == "wind" || m.Frame.Despite() || unmet(m) && len(moves) > 1
	})
	if !diverted {
		return moves
	}
	return slices.DeleteFunc(slices.Clone(moves), Aims)
}

// boundFor reports whether a move only describes goods by where they were to go.
func boundFor(m *refer.Move) bool {
	f := m.Frame
	return f.Predicate.Lemma == "head" && f.Sentence.Tree.Is(f.Word, "acl") && len(m.From)+len(m.Vias) == 0
}

// unmet reports whether a move tells where goods had been meant to go before.
func unmet(m *refer.Move) bool {
	v := m.Frame.Verb
	return v != nil && v.Perfect && v.Past && Aims(m)
}

// Aims reports whether a verb tells only for whom goods were meant.
func Aims(m *refer.Move) bool {
	switch m.Frame.Predicate.Lemma {
	case "destine", "mean", "intend", "earmark", "consign":
		return true
	}
	return false
}

// step is the way that one move tells.
func step(move *refer.Move) *path {
	p := &path{moves: []*refer.Move{move}}
	first := Origin(move)
	p.add(makers(move, first))
	p.add(first)
	for _, stage := range transit(move) {
		p.add(stage)
	}
	p.add(destination(move))
	p.add(move.Onward)
	return p
}

// add appends a stage, leaving out parties that the stage before has.
func (p *path) add(stage []refer.Ref) {
	stage = withoutPlaces(stage)
	if len(stage) == 0 {
		return
	}
	if n := len(p.stages); n > 0 && sameStage(p.stages[n-1], stage) {
		return
	}
	p.stages = append(p.stages, stage)
}

func sameStage(a, b []refer.Ref) bool {
	return len(a) == len(b) && slices.EqualFunc(a, b, func(x, y refer.Ref) bool { return same(x.Party, y.Party) })
}

func same(a, b graph.Party) bool {
	return a.Kind != graph.Unnamed && a.Code() == b.Code()
}

// Follows reports whether a move starts where another one ends.
func Follows(first, next *refer.Move) bool { return overlap(first.Receivers, next.Givers) }

// startless reports whether a move does not say where it starts.
func startless(move *refer.Move) bool {
	return len(move.Givers) == 0 && len(move.From) == 0 && len(move.Sources) == 0
}

func overlap(a, b []refer.Ref) bool {
	for _, x := range a {
		for _, y := range b {
			if same(x.Party, y.Party) {
				return true
			}
		}
	}
	return false
}

// expand lists the routes of a way, one for each choice of parties; none with
// fewer than two parties, or with one twice.
func (p *path) expand() []Route {
	routes := [][]refer.Ref{nil}
	for _, stage := range p.stages {
		var longer [][]refer.Ref
		for _, r := range routes {
			for _, ref := range stage {
				longer = append(longer, append(slices.Clone(r), ref))
			}
		}
		routes = longer
		const most = 60 // a list of givers times a list of receivers
		if len(routes) > most {
			return nil
		}
	}
	var out []Route
	for _, r := range routes {
		if r = withoutRepeats(athome(r)); len(r) >= 2 && r[0].Party.Kind != graph.Unnamed {
			out = append(out, Route{r, p.moves})
		}
	}
	return out
}

// withoutRepeats drops a party that stands on the route already.
func withoutRepeats(refs []refer.Ref) []refer.Ref {
	var out []refer.Ref
	for _, r := range refs {
		if !slices.ContainsFunc(out, func(o refer.Ref) bool { return same(o.Party, r.Party) }) {
			out = append(out, r)
		}
	}
	return out
}
