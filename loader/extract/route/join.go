package route

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/refer"
)

// This file joins the moves of one cargo: which way a move goes on with, comes
// before, or tells more of.

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

// endless reports whether a way has told so far only where the goods came from.
func endless(way *path) bool {
	for _, move := range way.moves {
		if len(move.From) == 0 || len(move.Givers) > 0 || len(move.Receivers) > 0 || len(move.Places) > 0 || len(move.Onward) > 0 || len(move.Vias) > 0 {
			return false
		}
	}
	return true
}
