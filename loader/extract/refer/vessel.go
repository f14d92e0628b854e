package refer

import "armsgraph/loader/extract/frame"

// aboard reports whether "it" or "she" is the ship or aircraft of which the
// sentences before tell, where a verb says that it carries or lands goods: a
// vessel gives nothing.
func (m *Memory) aboard(s *frame.Sentence, f *frame.Frame, word int) bool {
	switch s.Tree.Words[word].Lower {
	case "it", "she":
	default:
		return false
	}
	switch {
	case f == nil || m.vesselAt == 0 || s.Index-m.vesselAt+1 > 1:
		return false
	case f.Predicate.Class == frame.Move, f.Predicate.Class == frame.Land, f.Predicate.Class == frame.Load, f.Predicate.Class == frame.Go:
		return f.Subject == word
	}
	return false
}

// noteVessel remembers that a sentence is about a ship or aircraft: its subject
// is one, or a pronoun or what belongs to the one before.
func (m *Memory) noteVessel(s *frame.Sentence, subject int) {
	w := s.Tree.Words[subject]
	switch {
	case s.MentionAt(subject) != nil && s.MentionAt(subject).OnRoute():
		m.vesselAt = 0
	case frame.IsVehicle(w.Lower):
		m.vesselAt = s.Index + 1
	case m.vesselAt == s.Index && (w.Lower == "it" || w.Lower == "she" || s.Tree.Child(subject, "nmod:poss") >= 0):
		m.vesselAt = s.Index + 1
	}
}
