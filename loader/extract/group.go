package extract

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
	"armsgraph/loader/extract/segment"
)

// This file groups the moves of a sentence that speak of the same goods in the
// same manner, and makes drafts of claims of each group.

// reading is a move with what the words make of it.
type reading struct {
	move     *refer.Move
	judged   polarity.Judgement
	speakers []attribute.Speaker
	barred   []string // codes of parties who are told not to have the goods
}

// readings judges each of a sentence's moves that may make a claim; of the others
// it keeps what they tell of the goods.
func (r *reader) readings(s *frame.Sentence, moves []refer.Move) []reading {
	var readings []reading
	for i := range moves {
		m := &moves[i]
		if r.sails(s, m) || m.Cargo == nil || !m.Cargo.Arms {
			continue
		}
		if m.Frame.Verb == nil && r.text.Segments.Blocks[r.text.Segments.Sentences[s.Index].Block].Kind == segment.Heading {
			continue // a heading names what is told below
		}
		switch m.Frame.Predicate.Class {
		case frame.Produce:
			if v := m.Frame.Verb; len(m.Receivers) > 0 && (v == nil || !v.Perfect || !v.Past) {
				break // "to be built for Ukraine by", but not "had first built for Russia"
			}
			m.Cargo.Makers = append(m.Cargo.Makers, m.Makers...)
			continue
		case frame.Seize:
			if len(m.Cargo.Origin) == 0 && len(m.From) > 0 {
				m.Cargo.Origin = contextual(m.From) // "seized arms from Iran that were on their way"
			}
			continue
		}
		r.name(s, m)
		speakers := r.voices.Of(m.Frame)
		readings = append(readings, reading{move: m, judged: settled(r.judge(s, m), speakers), speakers: speakers})
	}
	return readings
}

// claim makes claims of a sentence's moves and returns how it read them.
func (r *reader) claim(s *frame.Sentence, moves []refer.Move) []reading {
	readings := r.readings(s, moves)
	r.noteSeizures(readings)
	refused(readings, moves)
	readings = passedOn(halted(meant(home(readings))))
	for left := readings; len(left) > 0; {
		first := left[0]
		var group []*refer.Move
		var rest []reading
		for _, reading := range left {
			if reading.move.Cargo == first.move.Cargo && reading.judged.Polarity == first.judged.Polarity {
				group = append(group, reading.move)
			} else {
				rest = append(rest, reading)
			}
		}
		left = rest
		if !first.judged.Claimed() {
			continue
		}
		borrow(group, rest)
		first.barred = barred(readings, first)
		r.ways(s, context(group, first, readings), first)
	}
	return readings
}

// ways drafts a claim of each way that moves of the same goods tell.
func (r *reader) ways(s *frame.Sentence, moves []*refer.Move, first reading) {
	ways := route.Assemble(moves, r.defaults(s, first))
	if s.Asks() && zeroOf(first) {
		return // "Did Chad get anything?" "No."
	}
	if len(ways) == 0 {
		ways = r.fill(s, moves, first)
	}
	if len(ways) == 0 {
		ways = r.resumed(s, moves)
	}
	if first.judged.Polarity != graph.Negated {
		ways = route.Continue(ways, first.move.Cargo.Told())
	}
	r.remember(first.move.Cargo, ways, first.judged)
	for _, way := range ways {
		r.memory.Got(way.Parties[len(way.Parties)-1], s.Index)
		r.discourse.Tell(s.Index, way.Parties, first.move.Cargo.Goods, first.judged.Polarity)
		r.pending = append(r.pending, pending{sentence: s, draft: r.draft(s, first, way), first: first.move, moves: way.Moves})
	}
}

// whole reports whether a move says from whom and to whom.
func whole(m *refer.Move) bool {
	return len(m.Receivers) > 0 && len(m.Givers)+len(m.From)+len(m.Sources) > 0
}

// bare reports whether a move names no party.
func bare(m *refer.Move) bool {
	return len(m.Receivers)+len(m.Givers)+len(m.From)+len(m.Sources)+len(m.Places)+len(m.Vias) == 0
}

// borrow lets moves without a receiver have the buyer of the same goods: "held
// back missiles that Peru had paid for".
func borrow(group []*refer.Move, others []reading) {
	told := slices.IndexFunc(group, func(m *refer.Move) bool { return len(m.Receivers) > 0 })
	if told >= 0 {
		for _, move := range group {
			if len(move.Receivers) == 0 && len(move.Frame.Receivers) == 0 && len(move.Givers) > 0 && (move.ByPronoun || move.Frame.Gapped) && len(move.Places) == 0 {
				move.Receivers = group[told].Receivers // "sent fourteen to Ukraine, and Slovakia thirteen"
			}
		}
		return
	}
	for _, other := range others {
		if other.move.Cargo == group[0].Cargo && len(other.move.Receivers) > 0 && other.judged.Claimed() {
			group[0].Receivers = other.move.Receivers
			return
		}
	}
}

// bought lets who bought more of the same goods have the seller of the purchase
// told before: "Mali bought Turkish drones, and Togo ordered some too".
func bought(m *refer.Move, others []reading) {
	for _, other := range others {
		if other.move.Cargo == m.Cargo && other.move.Frame.Predicate.Class == frame.Acquire && other.move.Frame.Word < m.Frame.Word {
			m.From = slices.Clone(route.Origin(other.move))
			return
		}
	}
}

// had is the moves by which the giver of a plan got the goods: "will hand over
// launchers that it bought from Norway".
func had(first reading, others []reading) []*refer.Move {
	var before []*refer.Move
	if first.judged.Polarity == graph.Affirmed {
		return nil
	}
	for _, other := range others {
		if other.move.Cargo == first.move.Cargo && other.judged.Polarity == graph.Affirmed && route.Follows(other.move, first.move) &&
			len(other.move.Givers)+len(other.move.From) > 0 && other.move.Frame.Predicate.Class == frame.Acquire {
			before = append(before, other.move)
		}
	}
	return before
}

// context puts moves of the same goods that the sentence told before in front
// of moves that do not say where they start: "is being bought from the United
// States and will be given to Ukraine".
func context(group []*refer.Move, first reading, others []reading) []*refer.Move {
	for _, move := range group {
		if len(move.Givers) > 0 || len(move.From) > 0 || len(move.Sources) > 0 {
			return append(had(first, others), group...)
		}
	}
	if first.judged.Polarity == graph.Negated && !slices.ContainsFunc(group, func(m *refer.Move) bool { return len(m.Receivers) > 0 }) {
		return group
	}
	if group[0].Frame.Predicate.Class == frame.Acquire && group[0].ByPronoun {
		bought(group[0], others)
		return group
	}
	var before []*refer.Move
	for _, other := range others {
		if other.judged.Polarity == first.judged.Polarity {
			continue
		}
		if other.move.Cargo == first.move.Cargo && other.move.Frame.Word < first.move.Frame.Word && len(other.move.Receivers) > 0 &&
			other.judged.Claimed() && other.judged.Polarity != graph.Negated {
			before = append(before, other.move)
		}
	}
	return append(before, group...)
}
