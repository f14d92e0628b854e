package route

import (
	"slices"

	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
)

// This file gives a way the end that the text left out, and tells where nobody
// knows it.

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
