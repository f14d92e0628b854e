package frame

import "armsgraph/loader/extract/clause"

// origin is the transfer that a sentence tells of by saying of goods where they
// are from: "Chad's tanks were from Bulgaria", "its rifles are mostly Czech".
func (s *Sentence) origin(v *clause.Verb) (Frame, bool) {
	t := s.Tree
	if t.Words[v.Main].Lemma != "be" || v.Form != clause.Finite {
		return Frame{}, false
	}
	from := s.saidFrom(v.Last)
	if from < 0 {
		return Frame{}, false
	}
	goods := s.goodsBeforeVerb(v.First)
	if goods < 0 {
		return Frame{}, false
	}
	f := Frame{Sentence: s, Word: v.Main, Verb: v, Subject: goods, Predicate: Predicate{Lemma: "be", Class: Go}}
	f.Goods, f.From = []int{goods}, []int{from}
	if owner := s.owner(goods); owner >= 0 {
		f.Receivers = []int{owner}
	}
	return f, true
}

// saidFrom is the party that a predicate names as an origin: "from Bulgaria",
// or an adjective without a noun; -1 where there is none.
func (s *Sentence) saidFrom(next int) int {
	t := s.Tree
	for next < len(t.Words) && (t.Tagged(next, "RB") || t.Words[next].Lower == "all" || t.Words[next].Lower == "both") {
		next++
	}
	if next >= len(t.Words) {
		return -1
	}
	if t.Words[next].Lower == "from" {
		for w := next + 1; w < len(t.Words) && w <= next+2; w++ {
			if s.party(w) != nil && !s.party(w).Adjective() {
				return w
			}
		}
		return -1
	}
	if m := s.party(next); m == nil || !m.Adjective() {
		return -1
	}
	list := s.Coordinated(next)
	if after := list[len(list)-1] + 1; after < len(t.Words) && (t.Tagged(after, "NN") || t.Tagged(after, "JJ") || t.Tagged(after, "CD") || t.Words[after].Lower == "-") {
		return -1
	}
	return next
}

// goodsBeforeVerb is the goods right before a verb, or before a phrase "of
// them" or a number in commas that stands between; -1 where there are none.
func (s *Sentence) goodsBeforeVerb(verb int) int {
	t := s.Tree
	for i := verb - 1; i >= 0 && i >= verb-3; i-- {
		if s.Military(i) != nil {
			for first := s.goodsBefore(i); first >= 0; first = s.goodsBefore(i) {
				i = first
			}
			return i
		}
		if !t.Tagged(i, "RB") && !t.Tagged(i, "PRP") && t.Words[i].Lower != "all" {
			return -1
		}
	}
	return -1
}

// owner is whose goods are said to be: "Chad's tanks", "its rifles"; -1 where
// nobody's.
func (s *Sentence) owner(goods int) int {
	t := s.Tree
	if c := t.Child(goods, "nmod:poss"); c >= 0 && (s.isParty(c) || t.Tagged(c, "PRP")) {
		return c
	}
	for i := goods - 1; i > 0 && i >= goods-4; i-- {
		switch {
		case t.Words[i].Tag == "POS" && s.party(i-1) != nil:
			return i - 1
		case t.Words[i].Tag == "PRP$":
			return i
		case !t.Tagged(i, "JJ") && !t.Tagged(i, "CD") && !t.Tagged(i, "NN"):
			return -1
		}
	}
	return -1
}
