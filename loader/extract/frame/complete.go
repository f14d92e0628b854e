package frame

// complete fills roles that the tree left empty by the order of the words:
// goods beside the verb, a doer before it, a receiver right after it.
func (s *Sentence) complete(f *Frame) {
	if f.Verb == nil || f.Predicate.Class == Produce {
		return
	}
	intransitive := f.Predicate.Class == Go || f.Predicate.Class == Reach || f.Predicate.Class == Cross || f.Predicate.Class == Leave
	if !s.anyGoods(f.Goods) {
		if f.Verb.Passive || intransitive {
			if w := s.surfaceSubject(f.Word); w >= 0 {
				f.Goods = append([]int{w}, f.Goods...)
			}
		} else if w := s.goodsAfter(f); w >= 0 {
			f.Goods = append([]int{w}, f.Goods...)
		}
	}
	if f.Verb.Passive || intransitive {
		return
	}
	doer := &f.Givers
	if f.Predicate.Class == Acquire || f.Predicate.Class == Request {
		doer = &f.Receivers
	}
	if len(*doer) == 0 || !s.mayAct((*doer)[0]) {
		if w := s.partyBefore(f); w >= 0 {
			*doer = append([]int{w}, *doer...)
		}
	}
	if f.Predicate.Class == Equip && len(f.Receivers) == 0 {
		for w := f.Verb.Last; w < len(s.Tree.Words) && w < f.Verb.Last+3; w++ {
			if s.party(w) != nil && !s.party(w).Adjective() {
				f.add(&f.Receivers, w)
				break
			}
		}
	}
	if len(f.Receivers) == 0 && doer != &f.Receivers {
		if w := f.Verb.Last; w < len(s.Tree.Words) && s.party(w) != nil && !s.party(w).Adjective() && s.goodsFollow(w+1) {
			f.add(&f.Receivers, w)
		}
	}
}

// anyGoods reports whether any of the words speaks of goods or may stand for
// them.
func (s *Sentence) anyGoods(words []int) bool {
	for _, w := range words {
		if s.GoodsHead(w) >= 0 || s.Tree.Tagged(w, "PRP") || s.Tree.Tagged(w, "DT") || s.Tree.Tagged(w, "CD") ||
			s.MentionAt(w) != nil && !s.MentionAt(w).OnRoute() || s.Tree.Tagged(w, "NN") && s.MentionAt(w) == nil && s.Tree.Words[w].Tag != "NNP" {
			return true
		}
	}
	return false
}

// mayAct reports whether a word may be who does something: a party, an
// institution, a pronoun or a common noun.
func (s *Sentence) mayAct(word int) bool {
	return s.isParty(word) || s.Tree.Tagged(word, "PRP") || s.Tree.Tagged(word, "W") || s.Tree.Words[word].Tag == "NN" || s.Tree.Words[word].Tag == "NNS"
}

// goodsAfter is the goods named after an active verb, before its next clause.
func (s *Sentence) goodsAfter(f *Frame) int {
	t := s.Tree
	for i := f.Verb.Last; i < len(t.Words) && i < f.Verb.Last+12; i++ {
		if v := t.VerbAt(i); v != nil && v.Main == i || t.Words[i].Lower == ";" {
			return -1
		}
		if s.Military(i) != nil {
			if p := s.surfacePrep(i); p != "" && p != "of" && p != "with" {
				return -1
			}
			return i
		}
	}
	return -1
}

// goodsAfterWord is the goods named within a few words.
func (s *Sentence) goodsAfterWord(from int) int {
	for i := from; i < len(s.Tree.Words) && i < from+6; i++ {
		if s.Military(i) != nil {
			return i
		}
	}
	return -1
}

// goodsFollow reports whether goods follow within a few words of a noun
// phrase.
func (s *Sentence) goodsFollow(from int) bool {
	t := s.Tree
	for i := from; i < len(t.Words) && i < from+6; i++ {
		if s.Military(i) != nil {
			return true
		}
		if t.Tagged(i, "IN") && t.Words[i].Lower != "of" && t.Words[i].Lower != "with" || t.Tagged(i, "V") || t.Words[i].Lower == "," {
			return false
		}
	}
	return false
}

// partyBefore is the party that stands before an active verb as its subject.
func (s *Sentence) partyBefore(f *Frame) int {
	t := s.Tree
	for i := f.Verb.First - 1; i >= 0; i-- {
		w := t.Words[i]
		if v := t.VerbAt(i); v != nil && v.Main == i && v.Form == 0 || w.Lower == ";" || w.Lower == ":" || w.Lower == "that" {
			return -1
		}
		if s.party(i) == nil || s.party(i).Adjective() || s.within(i) {
			continue
		}
		if s.surfacePrep(i) != "" {
			continue
		}
		return i
	}
	return -1
}
