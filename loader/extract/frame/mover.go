package frame

// goesItself reports whether the subject of a verb of moving is "it" for a
// vehicle that the sentence has told to carry goods: "a plane carrying weapons
// crashed; it was flying from".
func (s *Sentence) goesItself(f *Frame) bool {
	switch f.Predicate.Lemma {
	case "fly", "drive", "run", "move":
	default:
		return false
	}
	if f.Subject < 0 {
		return false
	}
	if l := s.Tree.Words[f.Subject].Lower; l != "it" && l != "she" && l != "they" {
		return false
	}
	for i := f.Subject - 1; i >= 0; i-- {
		if s.vehicle(i) {
			return s.Carried(i) >= 0
		}
	}
	return false
}
