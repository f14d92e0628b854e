package frame

import "armsgraph/loader/extract/clause"

// This file reads relative clauses that the tree misses.

// frontedFor reports whether "for which" opens the clause of a verb: "jets for
// which Chad had paid".
func (s *Sentence) frontedFor(v *clause.Verb) bool {
	const near = 7
	for i := v.First - 1; i > 0 && i >= v.First-near; i-- {
		if t := s.Tree; t.Words[i].Lower == "which" {
			return t.Words[i-1].Lower == "for"
		}
	}
	return false
}

// paysParty reports whether a verb of paying names who is paid for the goods:
// "paid Minsk for eighteen jets".
func (s *Sentence) paysParty(v *clause.Verb) bool {
	object, goods := s.Tree.Child(v.Main, "obj", "iobj"), s.childWithPrep(v.Main, "for")
	return !v.Passive && object >= 0 && s.isParty(object) && goods >= 0 && s.GoodsHead(goods) >= 0
}

// relativeOf is what a clause without goods that "that" or "which" opens says
// something of: "a first batch of twenty that Libya had sent"; -1 where no such
// word stands before it.
func (s *Sentence) relativeOf(f *Frame) int {
	t := s.Tree
	if f.Verb == nil || f.Verb.Passive || f.Predicate.Class != Supply && f.Predicate.Class != Acquire || len(f.Goods) > 0 {
		return -1
	}
	const near = 5
	for i := f.Verb.First - 1; i > 0 && i >= f.Verb.First-near; i-- {
		switch t.Words[i].Lower {
		case "that", "which":
			if w := i - 1; t.Words[w].Tag == "CD" || s.GoodsHead(w) >= 0 {
				return w
			}
			return -1
		case ",", ";", ":":
			return -1
		}
	}
	return -1
}
