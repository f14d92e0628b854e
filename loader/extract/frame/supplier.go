package frame

// suppliers is the lemma of the noun that says by a copula who supplies whom:
// "Russia is India's largest supplier", "Chad's main suppliers were X and Y".
const suppliers = "supplier"

// supplierFrame fills the roles of "supplier" where a sentence states who it
// is; false where it only names one.
func (s *Sentence) supplierFrame(word int, p Predicate) (Frame, bool) {
	giver := s.supplierOf(word)
	if giver < 0 || s.unsettled(min(giver, word), max(giver, word)) {
		return Frame{}, false
	}
	f := Frame{Sentence: s, Word: word, Predicate: p, Subject: -1, Givers: []int{giver}}
	t := s.Tree
	for _, c := range t.Children(word) {
		switch {
		case s.goods(c) != nil && c < word:
			f.add(&f.Goods, c)
		case t.Is(c, "nmod:poss"), s.party(c) != nil && c < word && (t.Is(c, "compound") || t.Is(c, "amod")):
			f.add(&f.Receivers, c)
		}
	}
	for _, o := range s.obliques(word) {
		switch {
		case o.prep == "to" && s.isParty(o.word):
			f.add(&f.Receivers, o.word)
		case o.prep == "of" && s.GoodsHead(o.word) >= 0:
			f.add(&f.Goods, o.word)
		}
	}
	return f, len(f.Receivers) > 0
}

// supplierOf is the party that a sentence says a supplier is; -1 where it says
// none.
func (s *Sentence) supplierOf(word int) int {
	t := s.Tree
	head := t.Words[word].Head
	who := -1
	switch {
	case t.Child(word, "cop") >= 0:
		who = t.Child(word, "nsubj")
	case head >= 0 && t.Is(word, "nsubj") && t.Child(head, "cop") >= 0:
		who = head
	case head >= 0 && (t.Is(word, "xcomp") || t.Is(word, "obj")) && (t.Words[head].Lemma == "remain" || t.Words[head].Lemma == "become"):
		who = t.Child(head, "nsubj")
	}
	if who < 0 || !s.isParty(who) {
		return s.namedAfter(word)
	}
	return who
}

// namedAfter is the party right after the verb that follows a noun phrase:
// "Chad's main suppliers of arms were France and"; -1 where there is none.
func (s *Sentence) namedAfter(word int) int {
	t := s.Tree
	const near = 6
	for i := word + 1; i < len(t.Words)-1 && i <= word+near; i++ {
		switch t.Words[i].Lower {
		case "was", "were", "is", "are":
			for w := i + 1; w < len(t.Words) && w <= i+2; w++ {
				if m := s.party(w); m != nil && !m.Adjective() && s.surfacePrep(w) == "" {
					return w
				}
			}
			return -1
		case ",", ";", "that", "which", "who":
			return -1
		}
	}
	return -1
}

// unsettled reports whether words between two others deny, suppose or expect.
func (s *Sentence) unsettled(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.Tree.Words[i].Lower {
		case "not", "n't", "never", "no", "hardly", "will", "would", "could", "may", "might", "can", "should", "if", "longer":
			return true
		}
	}
	return false
}
