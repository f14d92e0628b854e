package frame

// shares gives who supplies or gets a part of what another party gets or
// supplies that party for the other side: "supplied 39 per cent of what Ukraine
// received", "took a third of South Korea's exports".
func (f *Frame) shares() {
	if f.Verb == nil || f.Verb.Passive {
		return
	}
	s, t := f.Sentence, f.Sentence.Tree
	const near = 12
	for i := f.Verb.Last; i < len(t.Words)-1 && i < f.Verb.Last+near; i++ {
		if t.Words[i].Lower != "of" {
			if l := t.Words[i].Lower; l == "," || l == ";" || t.VerbAt(i) != nil {
				return
			}
			continue
		}
		if t.Words[i+1].Lower == "what" && i+3 < len(t.Words) {
			f.shareOfWhat(i + 2)
			return
		}
		owner, noun := s.owned(i + 1)
		if owner < 0 {
			continue
		}
		found := predicates().nouns[t.Words[noun].Lemma]
		if len(found) == 0 {
			return
		}
		switch class := found[0].Class; {
		case class == Acquire && f.Predicate.Class == Supply && len(f.Receivers) == 0:
			f.Receivers, f.Goods = []int{owner}, []int{noun}
		case class == Supply && (f.Predicate.Class == Acquire || f.Predicate.Lemma == "take") && len(f.From) == 0:
			if f.Predicate.Class == Move {
				f.Predicate.Class, f.Receivers, f.Givers = Acquire, f.Givers, nil
			}
			f.From, f.Goods = []int{owner}, []int{noun}
		}
		return
	}
}

// shareOfWhat reads "of what Ukraine received".
func (f *Frame) shareOfWhat(from int) {
	s, t := f.Sentence, f.Sentence.Tree
	for i := from; i < len(t.Words)-1 && i < from+3; i++ {
		if s.party(i) == nil || s.party(i).Adjective() || t.VerbAt(i+1) == nil {
			continue
		}
		v := t.VerbAt(i + 1)
		p, ok := s.verbPredicate(v)
		if ok && !v.Negated && p.Class == Acquire && f.Predicate.Class == Supply && len(f.Receivers) == 0 {
			f.Receivers = []int{i}
		}
		return
	}
}

// owned is a party and the noun that it owns or that its adjective describes,
// within a few words: "South Korea's exports", "Indian arms imports"; -1 where
// none stands there.
func (s *Sentence) owned(from int) (owner, noun int) {
	t := s.Tree
	owner = -1
	for i := from; i < len(t.Words) && i < from+6; i++ {
		switch {
		case owner < 0 && s.party(i) != nil && (s.party(i).Adjective() || i+1 < len(t.Words) && t.Words[i+1].Tag == "POS"):
			owner = i
		case len(predicates().nouns[t.Words[i].Lemma]) > 0 && t.Tagged(i, "NN"):
			if owner < 0 {
				return -1, -1
			}
			return owner, i
		case t.Tagged(i, "IN") || t.Words[i].Lower == ",":
			return -1, -1
		}
	}
	return -1, -1
}
