package extract

import (
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
)

// This file reads what was aboard a vehicle whose voyage the sentence before
// told: "A dhow sailing from Iran to Yemen was stopped. In its hold were rifles."

// voyage is the way of a vehicle.
type voyage struct {
	sentence *frame.Sentence
	reading  reading
	moves    []*refer.Move
}

// sails notes a move that tells only of a vehicle; ok is false for others, and
// where the vehicle may be the goods themselves.
func (r *reader) sails(s *frame.Sentence, m *refer.Move) (ok bool) {
	if !m.Frame.Voyages() {
		return false
	}
	speakers := r.voices.Of(m.Frame)
	judged := settled(r.judge(s, m), speakers)
	switch {
	case judged.Polarity != graph.Affirmed:
	case r.voyage != nil && r.voyage.sentence == s:
		r.voyage.moves = append(r.voyage.moves, m)
	default:
		r.voyage = &voyage{s, reading{move: m, judged: judged, speakers: speakers}, []*refer.Move{m}}
	}
	return !m.ByPronoun && !m.Frame.Ware()
}

// aboard are words of a sentence that tells what a vehicle held.
var aboard = map[string]bool{"found": true, "discovered": true, "uncovered": true, "seized": true, "recovered": true, "aboard": true, "board": true,
	"hold": true, "holds": true, "inside": true, "carried": true, "carrying": true, "contained": true, "held": true, "hidden": true, "cargo": true,
	"loaded": true, "laden": true, "confiscated": true, "containers": true, "crates": true, "stowed": true, "unloaded": true, "them": true, "it": true}

// unsure are words of a sentence that denies, asks or supposes.
var unsure = map[string]bool{"no": true, "not": true, "n't": true, "none": true, "never": true, "nothing": true, "neither": true, "without": true,
	"if": true, "whether": true, "may": true, "might": true, "could": true, "would": true, "?": true, "denied": true, "denies": true}

// taking are those that tell that the goods were taken.
var taking = map[string]bool{"found": true, "discovered": true, "uncovered": true, "seized": true, "recovered": true, "confiscated": true, "intercepted": true}

// boards makes a claim of a voyage and of the arms that the next sentence finds
// aboard.
func (r *reader) boards(i int, mentions []mention.Mention) {
	v := r.voyage
	const reach = 2
	if v == nil || i == v.sentence.Index {
		return
	}
	if i-v.sentence.Index > reach || !r.text.SameBlock(i, v.sentence.Index) {
		r.voyage = nil
		return
	}
	cargo := held(i, mentions)
	if cargo == nil || !r.tellsOf(i, aboard) || r.tellsOf(i, unsure) || r.claimed(i) {
		return
	}
	r.voyage = nil
	r.pending = slices.DeleteFunc(r.pending, func(p pending) bool { return p.first.Frame == v.reading.move.Frame }) // of the vehicle itself
	moves := make([]*refer.Move, len(v.moves))
	for k := range v.moves {
		move := *v.moves[k]
		move.Cargo, move.GoodsText, move.ByPronoun = cargo, [2]int{cargo.Start, cargo.End}, false
		moves[k] = &move
	}
	found := v.reading
	found.move = moves[0]
	for _, way := range route.Assemble(moves, r.defaults(v.sentence, found)) {
		way.Parties = r.meantFor(way.Parties, i, mentions)
		d := r.draft(v.sentence, found, way)
		d.Evidence = claim.Span{Start: v.sentence.Start, End: r.text.Segments.Sentences[i].End}
		r.taken[cargo] = r.tellsOf(i, taking) || r.tellsOf(v.sentence.Index, taking)
		r.pending = append(r.pending, pending{sentence: v.sentence, draft: d, first: found.move, moves: way.Moves})
	}
}

// held is the arms that a sentence names; nil where it names none.
func held(i int, mentions []mention.Mention) *refer.Cargo {
	var cargo *refer.Cargo
	for k := range mentions {
		m := &mentions[k]
		if m.Kind != mention.Goods || m.Goods != lexicon.Military || m.Modifier || m.Ambiguous || m.Class == graph.Ships {
			continue
		}
		if cargo == nil {
			cargo = &refer.Cargo{Arms: true, Start: m.Start, End: m.End, Sentence: i, Seen: i, Word: -1}
		}
		cargo.Goods |= graph.NewGoodsSet(m.Class)
	}
	return cargo
}

// tellsOf reports whether a sentence has one of some words.
func (r *reader) tellsOf(i int, words map[string]bool) bool {
	for _, t := range r.text.Segments.Sentences[i].Tokens {
		if words[strings.ToLower(t.Text)] {
			return true
		}
	}
	return false
}

// claimed reports whether a sentence has made a claim of its own.
func (r *reader) claimed(i int) bool {
	n := len(r.pending)
	return n > 0 && r.pending[n-1].sentence.Index == i
}

// armsAhead reports whether one of the next sentences of the paragraph names
// arms: they may be what a vehicle carried.
func (r *reader) armsAhead(i int) bool {
	const reach = 2
	for k := i + 1; k <= i+reach && k < len(r.found) && r.text.SameBlock(k, i); k++ {
		if held(k, r.found[k]) != nil {
			return true
		}
	}
	return false
}

// meantFor is a way on to whoever the arms found aboard were for: "rifles for
// the Houthis".
func (r *reader) meantFor(way []refer.Ref, i int, mentions []mention.Mention) []refer.Ref {
	tokens := r.text.Segments.Sentences[i].Tokens
	for k := range mentions {
		m := frame.Mention{Mention: mentions[k]}
		before := m.First - 1
		for before > 0 && (strings.EqualFold(tokens[before].Text, "the") || strings.EqualFold(tokens[before].Text, "a")) {
			before--
		}
		if !m.OnRoute() || m.Party == nil || m.Adjective() || before < 0 || !strings.EqualFold(tokens[before].Text, "for") {
			continue
		}
		ref := refer.Of(&m)
		last := len(way) - 1
		switch {
		case slices.ContainsFunc(way, func(w refer.Ref) bool { return w.Party.Code() == ref.Party.Code() }):
			return way
		case m.State() == way[last].Party.Code() || m.Party.Home == way[last].Party.Code():
			return append(slices.Clone(way[:last]), ref)
		}
		return append(slices.Clone(way), ref)
	}
	return way
}
