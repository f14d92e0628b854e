package frame

// Asks reports whether a sentence is a question.
func (s *Sentence) Asks() bool {
	words := s.Tree.Words
	for i := len(words) - 1; i >= 0 && i >= len(words)-3; i-- {
		if words[i].Lower == "?" {
			return true
		}
	}
	return false
}

// Asked reports whether a question that yes or no answers asks for what a frame
// tells, and does not take it for granted: "Did Chad buy the jets that Libya
// had offered?" asks for the purchase.
func (f *Frame) Asked() bool {
	s, t := f.Sentence, f.Sentence.Tree
	if f.Verb == nil || !s.opensWithAuxiliary() {
		return false
	}
	for at, i := f.Word, 0; i < 6; i++ {
		if t.Is(at, "acl") || t.Is(at, "advcl") {
			return false
		}
		if at = t.Words[at].Head; at < 0 {
			return true
		}
	}
	return false
}

// opensWithAuxiliary reports whether an auxiliary opens a question, after a
// number, a label or a word such as "so".
func (s *Sentence) opensWithAuxiliary() bool {
	const label = 5
	for i := 0; i < len(s.Tree.Words) && i < label; i++ {
		switch s.Tree.Words[i].Lower {
		case "did", "does", "do", "has", "have", "is", "are", "was", "were", "had", "will":
			return true
		case "who", "what", "which", "where", "when", "why", "how", "whose":
			return false
		}
	}
	return false
}
