// Package route puts the moves of one cargo together to the routes that they
// tell: origin, transit parties, recipient.
package route

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
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

// Defaults are parties for ways that the text tells only half.
type Defaults struct{ Giver, Receiver []refer.Ref }

// finish puts the missing end to a way of one place.
func (p *path) finish(d Defaults) {
	first := p.moves[0]
	switch {
	case len(Origin(first)) == 0 && len(d.Giver) > 0 && !overlap(d.Giver, p.stages[0]):
		p.stages = append([][]refer.Ref{d.Giver}, p.stages...)
	case len(destination(first)) == 0 && len(first.Onward) == 0 && len(d.Receiver) > 0 && !overlap(d.Receiver, p.stages[0]):
		p.stages = append(p.stages, d.Receiver)
	}
}

// byStranger reports whether somebody gave the goods who is told of but not
// known, so that the way begins before its first party.
func (p *path) byStranger() bool {
	first := p.moves[0]
	if len(first.Frame.Givers) == 0 || len(first.Givers) > 0 || len(Origin(first)) > 0 {
		return false
	}
	return len(first.Vias) > 0 || len(p.moves) > 1 && first.Frame.Predicate.Class == frame.Supply && len(p.stages) > 1 && overlap(first.Receivers, p.stages[0])
}

// endsOnWay reports whether no move says to whom the goods went, but one says by
// way of whom.
func (p *path) endsOnWay() bool {
	for _, m := range p.moves {
		if len(m.Receivers)+len(m.Places)+len(m.Onward) > 0 || m.Frame.Predicate.Class == frame.Cross {
			return false
		}
	}
	return len(p.moves[len(p.moves)-1].Vias) > 0
}

// toStranger reports whether the goods went by way of somebody to a receiver
// whose name is not known, so that the way ends after its last party.
func (p *path) toStranger() bool {
	for _, m := range p.moves {
		if len(m.Receivers)+len(m.Places)+len(m.Onward) > 0 {
			return false
		}
	}
	last := p.moves[len(p.moves)-1]
	return len(last.Vias) > 0 && slices.ContainsFunc(last.Frame.Receivers, func(w int) bool { return last.Frame.Sentence.Tree.Tagged(w, "NNP") })
}

// headless reports whether a way begins with a place that goods only passed: whose
// they were is not told.
func (p *path) headless() bool {
	if len(p.stages) < 2 {
		return false
	}
	for _, move := range p.moves {
		if len(Origin(move)) > 0 || len(makers(move, nil)) > 0 {
			return false
		}
	}
	return slices.ContainsFunc(p.moves, func(m *refer.Move) bool { return overlap(m.Vias, p.stages[0]) })
}

// begin puts the giver that the context offers in front of a way.
func (p *path) begin(d Defaults) bool {
	if len(d.Giver) == 0 || slices.ContainsFunc(p.stages, func(stage []refer.Ref) bool { return overlap(d.Giver, stage) }) {
		return false
	}
	p.stages = append([][]refer.Ref{d.Giver}, p.stages...)
	return true
}

// passes reports whether a move tells only by what way goods had come: "turned up
// in Bahrain, where they had been smuggled via Singapore".
func passes(move *refer.Move) bool {
	v := move.Frame.Verb
	return v != nil && v.Perfect && v.Past && len(move.Vias) > 0 && len(move.Receivers)+len(move.Places)+len(move.Onward) == 0
}

// arrives reports whether a way has told where the goods ended up.
func arrives(way *path) bool {
	return slices.ContainsFunc(way.moves, func(m *refer.Move) bool { return len(m.Receivers)+len(m.Places) > 0 })
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

// Origin is where a move starts: for a purchase the seller, for a movement the
// place, for a supply the giver; else whose make the goods are.
func Origin(move *refer.Move) []refer.Ref {
	if move.Frame.Governor != "" && len(move.Frame.Givers) > 0 && len(move.Givers) == 0 && len(move.From) == 0 {
		return nil // "the Council forbade deliveries": somebody else's
	}
	choices := [][]refer.Ref{move.Givers, move.From, move.Sources, move.Makers}
	switch move.Frame.Predicate.Class {
	case frame.Acquire, frame.Move, frame.Go, frame.Reach, frame.Land, frame.Load, frame.Leave, frame.Cross:
		choices = [][]refer.Ref{move.From, named(move.Givers), move.Makers}
		if move.Cargo != nil {
			choices = append(choices, move.Cargo.Makers)
			if len(move.Operators) > 0 && move.Cargo.Sentence == move.Frame.Sentence.Index {
				choices = append(choices, move.Cargo.Origin)
			}
		}
		choices = append(choices, move.Operators, move.Givers)
	}
	if move.Cargo != nil {
		choices = append(choices, move.Cargo.Makers)
		if !byOther(move) {
			choices = append(choices, move.Cargo.Origin)
		}
	}
	if move.Frame.Predicate.Class == frame.Supply {
		choices = append(choices, move.Operators) // "Soviet ships delivered"
	}
	for _, refs := range choices {
		if named := withNames(refs); len(named) > 0 {
			return named
		}
	}
	for _, refs := range choices {
		if len(refs) > 0 {
			return refs
		}
	}
	return nil
}

// byOther reports whether a move names somebody as its giver who is not known,
// so that it need not be who gave such goods before.
func byOther(move *refer.Move) bool {
	f := move.Frame
	return f.Predicate.Class == frame.Supply && f.Verb != nil && !f.Verb.Passive && len(f.Givers) > 0 && len(move.Givers) == 0
}

// named leaves out parties that a pronoun stands for.
func named(refs []refer.Ref) []refer.Ref {
	var out []refer.Ref
	for _, r := range refs {
		if r.Resolution != graph.ByPronoun {
			out = append(out, r)
		}
	}
	return out
}

func withNames(refs []refer.Ref) []refer.Ref {
	var named []refer.Ref
	for _, r := range refs {
		if r.Party.Kind != graph.Unnamed {
			named = append(named, r)
		}
	}
	return named
}

// makers is whose make the goods are, where somebody else passes them on.
func makers(move *refer.Move, first []refer.Ref) []refer.Ref {
	if len(move.Sources) > 0 && len(move.Givers) > 0 && !overlap(move.Sources, first) {
		return move.Sources
	}
	if move.Cargo == nil || !move.Frame.Onwards() || len(move.Givers)+len(move.From) == 0 {
		return nil
	}
	if overlap(move.Cargo.Makers, first) {
		return nil
	}
	return move.Cargo.Makers
}

// transit is the parties on the way. Two ports are called at one after the
// other; parties of a list are alternatives.
func transit(move *refer.Move) [][]refer.Ref {
	if len(move.Vias) == 0 {
		return nil
	}
	places := true
	for _, via := range move.Vias {
		places = places && !via.Listed && (via.Resolution == graph.ByPlace || via.Resolution == graph.ByCapital)
	}
	if !places {
		return [][]refer.Ref{move.Vias}
	}
	var stages [][]refer.Ref
	for _, via := range move.Vias {
		stages = append(stages, []refer.Ref{via})
	}
	return stages
}

func destination(move *refer.Move) []refer.Ref {
	if len(move.Receivers) > 0 {
		return move.Receivers
	}
	return move.Places
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

// join adds a move to a way that it continues or comes before.
func join(paths []*path, p *path) bool {
	move := p.moves[0]
	for i := len(paths) - 1; i >= 0; i-- {
		way := paths[i]
		switch {
		case len(p.stages) == 0:
			return true
		case len(way.stages) == 1 && endless(way):
			for _, stage := range p.stages {
				way.add(stage)
			}
		case len(way.stages) == 1 && len(p.stages) == 1 && unsourced(way) && onlySource(move) && !overlap(way.stages[0], p.stages[0]):
			way.stages = append(slices.Clone(p.stages), way.stages...)
		case startless(move) && sameStage(way.stages[len(way.stages)-1], p.stages[len(p.stages)-1]):
			end := way.stages[len(way.stages)-1]
			way.stages = append(way.stages[:len(way.stages)-1:len(way.stages)-1], p.stages[:len(p.stages)-1]...)
			way.stages = append(way.stages, end)
		case startless(move) && called(way, move):
			last := len(way.stages) - 1
			end := way.stages[last]
			way.stages = append(slices.Clone(way.stages[:last]), p.stages...)
			way.stages = append(way.stages, end)
		case startless(move) && passes(move) && arrives(way):
			last := len(way.stages) - 1
			way.stages = append(append(slices.Clone(way.stages[:last]), p.stages...), way.stages[last])
		case startless(move) && ashore(way, move):
		case startless(move):
			for _, stage := range p.stages {
				way.add(stage)
			}
		case overlap(way.stages[len(way.stages)-1], p.stages[0]):
			for _, stage := range p.stages[1:] {
				way.add(stage)
			}
		case len(p.stages) > 1 && overlap(p.stages[len(p.stages)-1], way.stages[0]):
			way.stages = append(slices.Clone(p.stages[:len(p.stages)-1]), way.stages...)
		default:
			continue
		}
		way.moves = append(way.moves, move)
		return true
	}
	return false
}

// unsourced reports whether a way tells so far only who gets the goods: "had
// signed for jets, to be delivered by".
func unsourced(way *path) bool {
	for _, move := range way.moves {
		if len(move.Receivers) == 0 || len(Origin(move)) > 0 || len(move.Vias) > 0 {
			return false
		}
	}
	return true
}

// onlySource reports whether a move tells only who gives.
func onlySource(move *refer.Move) bool {
	return len(move.Givers) > 0 && len(destination(move)) == 0 && len(move.Onward) == 0 && len(move.Vias) == 0
}

// called reports whether a move tells only where the ship docked that carries
// goods to somebody else: a port on the way.
func called(way *path, move *refer.Move) bool {
	return move.Frame.Predicate.Lemma == "dock" && len(move.Receivers) == 0 && len(way.stages) > 1 &&
		slices.ContainsFunc(way.moves, func(m *refer.Move) bool { return len(m.Receivers) > 0 })
}

// ashore reports whether a move tells only where in its own state the armed
// group that a way ends with got the goods.
func ashore(way *path, move *refer.Move) bool {
	if len(move.Receivers) > 0 || len(move.Vias) > 0 || len(move.Places) == 0 {
		return false
	}
	for _, end := range way.stages[len(way.stages)-1] {
		if end.Party.Kind != graph.Group {
			return false
		}
	}
	return true
}

// Follows reports whether a move starts where another one ends.
func Follows(first, next *refer.Move) bool { return overlap(first.Receivers, next.Givers) }

// endless reports whether a way has told so far only where the goods came from.
func endless(way *path) bool {
	for _, move := range way.moves {
		if len(move.From) == 0 || len(move.Givers) > 0 || len(move.Receivers) > 0 || len(move.Places) > 0 || len(move.Onward) > 0 || len(move.Vias) > 0 {
			return false
		}
	}
	return true
}

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
