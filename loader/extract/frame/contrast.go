package frame

// contrasted takes out of a frame's roles the parties that the sentence only
// denies for another's sake: "not Iran but North Korea had sent", "to Hamas, not
// to Hezbollah".
func (f *Frame) contrasted() {
	for _, role := range []*[]int{&f.Givers, &f.Receivers, &f.From, &f.Vias, &f.Places} {
		kept := (*role)[:0:0]
		for _, w := range *role {
			if !f.Sentence.denies(w) {
				kept = append(kept, w)
			} else if instead := f.Sentence.insteadOf(w); instead >= 0 {
				kept = append(kept, instead)
				f.Alone = f.Alone || len(f.Sentence.Coordinated(instead)) == 1
			}
		}
		*role = kept
	}
}

// denies reports whether "not" stands before a party and its preposition, and
// before no verb.
func (s *Sentence) denies(word int) bool {
	if s.party(word) == nil {
		return false
	}
	for i := word - 1; i >= 0 && i >= word-3; i-- {
		switch tag := s.Tree.Words[i].Tag; {
		case s.Tree.Words[i].Lower == "not":
			before := s.wordAt(i - 1)
			if (before == "was" || before == "is") && s.wordAt(i-2) == "it" {
				return true // "it was not India but Pakistan that"
			}
			return i == 0 || before == "," || before == "and" || before == "that" || before == ";" || before == "“" || before == "\""
		case tag != "IN" && tag != "TO" && tag != "DT":
			return false
		}
	}
	return false
}

// insteadOf is the party after the "but" that follows a denied one; -1 where
// there is none.
func (s *Sentence) insteadOf(word int) int {
	const near = 5
	for i := word + 1; i < len(s.Tree.Words) && i <= word+near; i++ {
		if s.Tree.VerbAt(i) != nil {
			return -1
		}
		if s.Tree.Words[i].Lower != "but" {
			continue
		}
		for j := i + 1; j < len(s.Tree.Words) && j <= i+4; j++ {
			if m := s.party(j); m != nil && !m.Adjective() {
				return j
			}
		}
		return -1
	}
	return -1
}
