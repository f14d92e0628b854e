package frame

// This file reads corrections: "not India but Pakistan and China".

// correct puts who is meant in the place of who is said not to be meant.
func (f *Frame) correct() {
	for _, role := range []*[]int{&f.Givers, &f.Receivers, &f.From} {
		for k, w := range *role {
			meant, ok := f.Sentence.instead(w)
			switch {
			case !ok:
				continue
			case meant < 0:
				*role = append((*role)[:k:k], (*role)[k+1:]...)
			default:
				(*role)[k] = meant
			}
			break
		}
	}
}

// instead is the party after "but" that stands in the place of one after "not";
// ok is false for a party that no "not" denies.
func (s *Sentence) instead(word int) (meant int, ok bool) {
	words := s.Tree.Words
	first := word - 1
	if first > 0 && words[first].Tag == "DT" {
		first--
	}
	if first > 0 && directions[words[first].Lower] != "" {
		first--
	}
	if m := s.party(word); m == nil || m.Adjective() || first < 0 || words[first].Lower != "not" {
		return -1, false
	}
	const near = 6
	but := false
	for i := word + 1; i < len(words) && i <= word+near; i++ {
		switch {
		case words[i].Lower == "but":
			but = true
		case but && s.party(i) != nil && !s.party(i).Adjective():
			return i, true
		case s.Tree.VerbAt(i) != nil && !but:
			return -1, false
		}
	}
	return -1, false
}
