package frame

// This file makes whose goods are who got or gave them: "its rifles were bought
// in", "let Egypt have tanks".

// have reads "let X have goods".
func (f *Frame) have() {
	t := f.Sentence.Tree
	if f.Predicate.Particle != "have" {
		return
	}
	for i := f.Verb.Last; i < len(t.Words) && i < f.Verb.Last+8; i++ {
		if t.Words[i].Lower == "have" {
			if w := f.Sentence.goodsAfterWord(i + 1); w >= 0 {
				f.Goods = []int{w}
			}
			for j := f.Verb.Last; j < i; j++ {
				if f.Sentence.party(j) != nil && !f.Sentence.party(j).Adjective() {
					f.Receivers = []int{j}
				}
			}
			return
		}
	}
}

// possessor makes the owner of goods that came or were bought from somebody
// their receiver: "Somalia's tanks came from", "its rifles were bought in"; and
// of goods that were sold to somebody their giver: "Turkey's drones were sold
// to".
func (f *Frame) possessor() {
	told := len(f.From) > 0 && (f.Predicate.Class == Go || f.Predicate.Class == Leave || f.Predicate.Class == Acquire && f.Verb.Passive) ||
		len(f.Givers) > 0 && f.Predicate.Class == Supply && f.Verb.Passive
	s := f.Sentence
	if !told || f.received() {
		return
	}
	for _, g := range f.Goods {
		head := s.GoodsHead(g)
		if head < 0 {
			continue
		}
		if owner := s.Tree.Child(head, "nmod:poss"); owner >= 0 {
			f.Receivers = []int{owner}
			return
		}
	}
}

// received reports whether a frame has a receiver that may be one: a party or
// a word that stands for one, not "to the despair of".
func (f *Frame) received() bool {
	s := f.Sentence
	for _, w := range f.Receivers {
		if s.isParty(w) || s.Tree.Tagged(w, "PRP") || s.Tree.Tagged(w, "RB") || s.MentionAt(w) != nil || s.IsInstitution(w) {
			return true
		}
	}
	return false
}
