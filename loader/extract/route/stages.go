package route

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
)

// This file says which parties a move names for the stages of a way: where it
// starts, what it passes, where it ends.

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
