package frame

// This file makes whose goods are who got or gave them: "its rifles were bought
// in", "Turkey's drones were sold to".

// possessor makes the owner of goods that came, were bought or were supplied from
// elsewhere their receiver: "Somalia's tanks came from", "its rifles were bought
// in", "its drones were sold by".
func (f *Frame) possessor() {
	told := len(f.From) > 0 && (f.Predicate.Class == Go || f.Predicate.Class == Leave || f.Predicate.Class == Acquire && f.Verb.Passive) ||
		len(f.Givers) > 0 && f.Predicate.Class == Supply && f.Verb.Passive
	s := f.Sentence
	if !told || f.received() {
		return
	}
	for _, g := range f.Goods {
		if owner := s.ownerOf(g); owner >= 0 {
			f.Receivers = []int{owner}
			return
		}
	}
}

// ownerOf is the word that tells whose some goods are; -1 where none does.
func (s *Sentence) ownerOf(goods int) int {
	head := s.GoodsHead(goods)
	if head < 0 {
		return -1
	}
	return s.Tree.Child(head, "nmod:poss")
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

// owner makes whose goods were sold or chosen the giver: "Turkey's drones were
// sold to", "chose Sweden's Gripen".
func (f *Frame) owner() {
	if len(f.Givers)+len(f.From)+len(f.Sources) > 0 {
		return
	}
	role := &f.Givers
	switch {
	case f.Predicate.Class == Supply && f.Verb.Passive && len(f.Receivers) > 0:
	case f.Predicate.Class == Acquire && !f.Verb.Passive:
		role = &f.From
	default:
		return
	}
	s := f.Sentence
	for _, g := range f.Goods {
		if owner := s.ownerOf(g); owner >= 0 && (f.Predicate.Class == Supply || s.named(owner)) {
			f.add(role, owner)
		}
	}
}

// named reports whether a word names a party, and is no pronoun.
func (s *Sentence) named(word int) bool {
	m := s.MentionAt(word)
	return m != nil && m.Party != nil && m.OnRoute()
}
