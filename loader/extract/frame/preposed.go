package frame

import "armsgraph/loader/extract/clause"

// preposed is the goods put in front of the subject of a verb that has none
// after it: "Thirty fighters she gave", "these we had from Ukraine"; -1 where
// there are none.
func (s *Sentence) preposed(f *Frame) int {
	t := s.Tree
	if f.Verb.Passive || f.Verb.Form != clause.Finite || s.anyArms(f.Goods) {
		return -1
	}
	subject := f.Verb.First - 1
	if subject < 1 || s.party(subject) == nil && t.Words[subject].Tag != "PRP" {
		return -1
	}
	if s.goodsAfter(f) >= 0 {
		return -1
	}
	w := subject - 1
	for w > 0 && (t.Words[w].Tag == "DT" || t.Words[w].Lower == "," || t.Words[w].Lower == "both" || t.Words[w].Lower == "all") && t.Words[w].Lower != "these" {
		w--
	}
	if s.Military(w) == nil && t.Words[w].Lower != "these" && t.Words[w].Lower != "those" || s.surfacePrep(w) != "" {
		return -1
	}
	if t.Is(f.Word, "acl") || !s.opensWith(w) {
		return -1
	}
	return w
}

// opensWith reports whether the noun phrase that ends at a word opens its clause.
func (s *Sentence) opensWith(word int) bool {
	t := s.Tree
	for i := word - 1; i >= 0; i-- {
		switch tag := t.Words[i].Tag; {
		case t.Words[i].Lower == ";" || t.Words[i].Lower == ":" || t.Words[i].Lower == ",":
			return true
		case tag != "DT" && tag != "JJ" && tag != "CD" && tag != "NN" && tag != "NNP" && tag != "PRP$" && tag != "POS" && tag != "RB":
			return false
		}
	}
	return true
}

// anyArms reports whether any of some words speaks of arms.
func (s *Sentence) anyArms(words []int) bool {
	for _, w := range words {
		if s.GoodsHead(w) >= 0 {
			return true
		}
	}
	return false
}

// wayFrom takes where goods set out last for a stop on their way, where the
// words before the verb tell where they are from: "rifles from Peking came up
// from Dar es Salaam".
func (f *Frame) wayFrom() {
	s := f.Sentence
	switch f.Predicate.Class {
	case Go, Move, Reach, Land:
	default:
		return
	}
	if len(f.From) != 2 || f.From[0] > f.Word || f.From[1] < f.Word || s.GoodsHead(max(s.Tree.Words[f.From[0]].Head, 0)) < 0 {
		return
	}
	f.Vias = append([]int{f.From[1]}, f.Vias...)
	f.From = f.From[:1:1]
}
