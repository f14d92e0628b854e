package refer

import (
	"strings"

	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// placeBefore is the place that "there" means: the last one named before it in
// its sentence, else in the two sentences before. "Where" means what stands
// right before it.
func (m *Memory) placeBefore(s *frame.Sentence, word int) (Ref, bool) {
	relative := s.Tree.Words[word].Lower == "where"
	for i := word - 1; i >= 0; i-- {
		if found := s.MentionAt(i); found != nil && found.OnRoute() && (isPlace(s, found) || relative && found.Party != nil) {
			return Of(found), true
		}
	}
	if relative {
		return Ref{}, false
	}
	const reach = 2
	return m.place, m.place.Party.ID != "" && s.Index-m.placeAt <= reach
}

// isPlace reports whether a mention tells where something is or goes.
func isPlace(s *frame.Sentence, found *frame.Mention) bool {
	if found.Kind != mention.Party || found.Party == nil || !found.OnRoute() || found.Adjective() {
		return false
	}
	if strings.Contains(s.Tree.Words[found.Word].Text, " in ") {
		return true // "an office in Tel Aviv"
	}
	switch s.Prep(found.Word) {
	case "in", "to", "via", "from", "on":
		return true
	}
	return false
}
