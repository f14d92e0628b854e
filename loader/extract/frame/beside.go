package frame

// This file finds what stands beside a verb by the order of the words alone,
// where the tree does not tell: goods after it, a party before it.

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
		if v := t.VerbAt(i); v != nil && v.Main == i && v.Form != 3 || t.Words[i].Lower == ";" || t.Words[i].Lower == "among" {
			return -1
		}
		if i == f.Verb.Last && (standIns[t.Words[i].Lower] || t.Words[i].Tag == "CD" && !s.counts(i)) {
			return i
		}
		if s.Military(i) != nil {
			if t.Is(i, "nsubj") && t.Words[i].Head > i {
				return -1 // the next clause's
			}
			if p := s.surfacePrep(i); p != "" && p != "of" && p != "with" {
				return -1
			}
			return i
		}
	}
	return -1
}

// standIns are pronouns for goods.
var standIns = map[string]bool{"them": true, "it": true, "anything": true, "nothing": true, "none": true, "these": true, "those": true,
	"some": true, "everything": true, "both": true, "her": true}

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
		if s.Military(i) != nil || t.Words[i].Tag == "CD" && (i+1 == len(t.Words) || t.Words[i+1].Lower == "of") {
			return true
		}
		if t.Tagged(i, "IN") && t.Words[i].Lower != "of" && t.Words[i].Lower != "with" || t.Tagged(i, "V") || t.Words[i].Lower == "," {
			return false
		}
	}
	return false
}

// carrierBefore is whose the carrier is that stands before a verb of moving.
func (s *Sentence) carrierBefore(f *Frame) []int {
	for i := f.Verb.First - 1; i >= 0 && i >= f.Verb.First-4; i-- {
		if s.goods(i) != nil {
			return s.Makers(i)
		}
	}
	return nil
}

// relativeBefore is the comma that opens a relative clause closed by the comma
// at a word: "Russia, from which it had come, delivered"; -1 where there is none.
func (s *Sentence) relativeBefore(comma int) int {
	t := s.Tree
	if t.Words[comma].Lower != "," {
		return -1
	}
	for i := comma - 1; i > 0; i-- {
		switch t.Words[i].Lower {
		case "which", "who", "whose", "whom":
			for j := i - 1; j >= 0 && j >= i-3; j-- {
				if t.Words[j].Lower == "," {
					return j
				}
			}
			return -1
		case ";", ":":
			return -1
		}
	}
	return -1
}

// partyBefore is the party that stands before an active verb as its subject.
func (s *Sentence) partyBefore(f *Frame) int {
	t := s.Tree
	for i := f.Verb.First - 1; i >= 0; i-- {
		if open := s.relativeBefore(i); open >= 0 {
			i = open
			continue
		}
		w := t.Words[i]
		if s.controls(i, f) {
			continue
		}
		if v := t.VerbAt(i); v != nil && v.Main == i && v.Form == 0 || w.Lower == ";" || w.Lower == ":" || w.Lower == "that" ||
			w.Lower == "while" || w.Lower == "whereas" {
			return -1
		}
		if s.party(i) == nil || s.party(i).Adjective() || s.within(i) {
			continue
		}
		if s.surfacePrep(i) != "" || i > 0 && t.VerbAt(i-1) != nil && (t.Is(i, "obj") || t.Is(i, "iobj")) {
			continue
		}
		return i
	}
	return -1
}

// inset reports whether a subject belongs to a relative clause that is over
// before the verb: "Warsaw, whose request had reached Berlin, intends to".
func (s *Sentence) inset(subject int, f *Frame) bool {
	for i := subject + 1; i < f.Verb.First; i++ {
		if open := s.relativeBefore(i); open >= 0 && open < subject {
			return s.partyBefore(f) >= 0
		}
	}
	return false
}

// afterAnd reports whether a verb follows "and" with at most an adverb between.
func (s *Sentence) afterAnd(first int) bool {
	for i := first - 1; i >= 0 && i >= first-3; i-- {
		switch {
		case s.Tree.Words[i].Lower == "and", s.Tree.Words[i].Lower == "or":
			return true
		case !s.Tree.Tagged(i, "RB"):
			return false
		}
	}
	return false
}

// counts reports whether a number counts people or things named right after it:
// "gave four diplomats three days".
func (s *Sentence) counts(number int) bool {
	next := number + 1
	return next < len(s.Tree.Words) && s.goods(next) == nil && (s.MentionAt(next) != nil || s.Tree.Tagged(next, "NN"))
}
