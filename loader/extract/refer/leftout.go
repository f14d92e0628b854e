package refer

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
)

// quantities are words that tell how much of the goods spoken of is meant.
var quantities = map[string]bool{"more": true, "other": true, "others": true, "some": true, "dozen": true, "score": true, "number": true,
	"handful": true, "rest": true, "remainder": true, "half": true, "share": true, "tenth": true, "third": true, "quarter": true,
	"anything": true, "everything": true, "nothing": true, "what": true, "whatever": true, "lot": true, "most": true, "many": true, "few": true,
	"several": true, "all": true, "hundred": true, "thousand": true, "one": true, "ones": true, "none": true, "any": true, "them": true, "those": true}

// leftOut is the goods of a verb that says from whom and to whom, and of what
// only how much, or nothing at all ("sold a dozen to", "is supplied by"): in a
// text about arms those spoken of last, else arms.
func (m *Memory) leftOut(s *frame.Sentence, f *frame.Frame, move *Move) *Cargo {
	if !m.OnArms || f.Verb == nil || !twoEnds(move) || f.Predicate.Class != frame.Supply && f.Predicate.Class != frame.Acquire ||
		s.NamesCivil(f.Word) || s.Tree.Child(f.Word, "ccomp", "xcomp") >= 0 {
		return nil
	}
	if len(f.Goods) == 0 && !bareVerbs[f.Predicate.Lemma] {
		return nil
	}
	for _, g := range f.Goods {
		if m := s.MentionAt(g); m != nil && m.Goods == lexicon.Civil && !m.OnRoute() {
			return nil
		}
		if w := s.Tree.Words[g]; w.Tag != "CD" && !quantities[w.Lemma] && !quantities[w.Lower] {
			return nil
		}
	}
	const near = 8
	for i := len(m.cargoes) - 1; i >= 0 && s.Index-m.cargoes[i].Seen <= near; i-- {
		if last := m.cargoes[i]; last.Arms && (last.Sentence != s.Index || last.Word < f.Word) {
			last.Seen = s.Index
			move.ByPronoun = true
			return last
		}
	}
	w := s.Tree.Words[f.Word]
	return &Cargo{Goods: graph.NewGoodsSet(graph.Arms), Arms: true, Start: w.Start, End: w.End, Sentence: s.Index, Word: -1}
}

// bareVerbs need no word for their goods.
var bareVerbs = map[string]bool{"supply": true, "sell": true, "furnish": true, "export": true, "buy": true, "import": true, "equip": true,
	"resupply": true, "deliver": true}
