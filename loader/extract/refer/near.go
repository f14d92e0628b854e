package refer

import (
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
)

// nearGoods is the goods of a verb that says from whom and to whom, where the
// tree offers no word for what moved: the arms named nearest on the side of the
// verb on which they belong; nil where something else moved.
func (m *Memory) nearGoods(s *frame.Sentence, f *frame.Frame, move *Move) *Cargo {
	if f.Verb == nil || !twoEnds(move) || !f.Predicate.Class.Moves() {
		return nil
	}
	for _, w := range f.Goods {
		if found := s.MentionAt(w); found != nil && found.Goods == lexicon.Civil || s.Tree.Tagged(w, "NN") && (found == nil || !found.OnRoute()) {
			return nil
		}
	}
	before := f.Verb.Passive || f.Intransitive()
	for _, step := range []int{-1, 1} {
		if (step < 0) != before {
			continue
		}
		for i := f.Word + step; i >= 0 && i < len(s.Tree.Words) && s.Tree.Words[i].Lower != ";"; i += step {
			if v := s.Tree.VerbAt(i); step > 0 && v != nil && v.Main == i && i > f.Verb.Last && v.Form == clause.Infinitive {
				return nil // "flew to Cairo to discuss the purchase"
			}
			if found := s.MentionAt(i); s.Military(i) != nil && !found.Modifier && !topics[s.Prep(i)] {
				for step < 0 && m.byWord[[2]int{s.Index, i}] == nil && i > 0 {
					i--
				}
				return m.byWord[[2]int{s.Index, i}]
			}
		}
	}
	return nil
}

// topics are prepositions before goods that somebody only speaks of: "a letter
// about rifles".
var topics = map[string]bool{"about": true, "on": true, "against": true, "concerning": true, "regarding": true}

// twoEnds reports whether a move names where it starts and, another party,
// where it ends.
func twoEnds(move *Move) bool {
	start := append(append(append([]Ref{}, move.Givers...), move.From...), move.Sources...)
	end := append(append([]Ref{}, move.Receivers...), move.Places...)
	for _, a := range start {
		for _, b := range end {
			if a.Party.ID != "" && b.Party.ID != "" && a.Party.Code() != b.Party.Code() {
				return true
			}
		}
	}
	return false
}
