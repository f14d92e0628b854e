package refer

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// him resolves "he" and "his" to the state of the person, or of whoever has an
// office, that was spoken of last; ok is false for other pronouns, and where
// nobody was spoken of near.
func (m *Memory) him(s *frame.Sentence, word int) (Ref, bool) {
	w := s.Tree.Words[word]
	switch w.Lower {
	case "he", "she", "his", "him":
	default:
		return Ref{}, false
	}
	for i := word - 1; i >= 0; i-- {
		if found := s.MentionAt(i); found != nil && somebody(found) {
			return as(Of(found), graph.ByPronoun, w.Start, w.End), true
		}
	}
	const reach = 3
	if m.person.Party.ID == "" || s.Index-m.personAt > reach {
		return Ref{}, false
	}
	return as(m.person, graph.ByPronoun, w.Start, w.End), true
}

// somebody reports whether a mention is of a person whose state is known.
func somebody(found *frame.Mention) bool {
	if found.Party == nil || !found.OnRoute() {
		return false
	}
	return found.Kind == mention.Speaker && !found.Plural && !privately[found.Noun] || found.Kind == mention.Party && found.Party.Kind == graph.Person
}

// privately are nouns for persons who stand for nobody but themselves.
var privately = map[string]bool{"refugee": true, "man": true, "woman": true, "smuggler": true, "driver": true, "trader": true, "dealer": true,
	"journalist": true, "reporter": true, "lawyer": true, "activist": true, "skipper": true, "captain": true, "pilot": true, "sailor": true,
	"worker": true, "fisherman": true, "farmer": true, "student": true, "resident": true, "businessman": true, "deserter": true}

// notePerson remembers who was spoken of last.
func (m *Memory) notePerson(s *frame.Sentence, found *frame.Mention) {
	if somebody(found) {
		m.person, m.personAt = Of(found), s.Index
	}
}
