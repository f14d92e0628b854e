package refer

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
)

// This file says which parties pronouns stand for.

// recent is the last party before a word, in this sentence or an earlier one.
func (m *Memory) recent(s *frame.Sentence, word, start, end int) (Ref, bool) {
	quoted := inQuotes(s)
	if ref, ok := several(s, word); ok {
		return as(ref, graph.ByPronoun, start, end), true
	}
	for i := word - 1; i >= 0; i-- {
		if mention := s.MentionAt(i); mention != nil && mention.OnRoute() && mention.Party != nil && !mention.Adjective() && !ownsSubject(s, i, word) {
			return as(Of(mention), graph.ByPronoun, start, end), true
		}
		if ref, ok := m.power(s, i); ok {
			return as(ref, graph.ByPronoun, start, end), true
		}
	}
	if m.subject.Party.ID != "" && m.subjectAt >= s.Index-1 && !(quoted && m.speaks(m.subject)) {
		return as(m.subject, graph.ByPronoun, start, end), true
	}
	for i := len(m.parties) - 1; i >= 0; i-- {
		if quoted && m.speaks(m.parties[i]) {
			continue
		}
		return as(m.parties[i], graph.ByPronoun, start, end), true
	}
	return Ref{}, false
}

// several is the group or people named last before "them" or "they", which
// hardly stand for one state: "Rwandan troops fought beside M23 rebels in Congo
// and supplied them".
func several(s *frame.Sentence, word int) (Ref, bool) {
	switch s.Tree.Words[word].Lower {
	case "them", "they", "their":
	default:
		return Ref{}, false
	}
	for i := word - 1; i >= 0; i-- {
		found := s.MentionAt(i)
		if found != nil && found.Party != nil && found.Party.Kind == graph.Group && !found.Adjective() && s.Tree.Tagged(i, "NN") && strings.HasSuffix(s.Tree.Words[i].Lower, "s") {
			return Of(found), true
		}
	}
	return Ref{}, false
}

// power is whose organ a noun without a name means: "Egypt backs the army, and
// Iran sent drones to it".
func (m *Memory) power(s *frame.Sentence, word int) (Ref, bool) {
	lemma := s.Tree.Words[word].Lemma
	if found := s.MentionAt(word); !powers[lemma] || found != nil && found.Party != nil || !definite(s, word) {
		return Ref{}, false
	}
	ref, ok := m.nouns[lemma]
	return ref, ok
}

// speaks reports whether a party is the state of whoever speaks a sentence, who
// does not call himself "they".
func (m *Memory) speaks(ref Ref) bool {
	return m.We.ID != "" && (ref.Party.Code() == m.We.Code() || ref.Party.PartOf == m.We.ID)
}

// inQuotes reports whether a sentence begins with a quotation.
func inQuotes(s *frame.Sentence) bool {
	switch s.Tree.Words[0].Text {
	case "\"", "“", "‘", "'", "``", "„", "«":
		return true
	}
	return false
}

// pronoun resolves "it", "they" and their kind as a party: the subject of the
// clause above in the same sentence, else the party spoken of last.
func (m *Memory) pronoun(s *frame.Sentence, f *frame.Frame, word int) (Ref, bool) {
	w := s.Tree.Words[word]
	switch w.Lower {
	case "it", "its", "they", "their", "them", "he", "she", "his", "her", "him", "itself", "themselves":
		if m.aboard(s, f, word) {
			return Ref{}, false
		}
		if ref, ok := m.him(s, word); ok {
			return ref, true
		}
		if w.Lower == "he" || w.Lower == "him" || w.Lower == "his" {
			return Ref{}, false // no state is he
		}
	case "we", "us", "our", "ours", "my":
		return Ref{Party: m.We, Resolution: graph.ByPronoun, Start: w.Start, End: w.End}, m.We.ID != ""
	case "where", "there", "here":
		if ref, ok := m.placeBefore(s, word); ok {
			return as(ref, graph.ByPronoun, w.Start, w.End), true
		}
		return Ref{}, false
	default:
		return Ref{}, false
	}
	if above := m.subjectAbove(s, word); above >= 0 {
		if mention := s.MentionAt(above); mention != nil && mention.OnRoute() {
			return as(Of(mention), graph.ByPronoun, w.Start, w.End), true
		}
		if at := s.Institution(above); at >= 0 {
			return as(Of(s.MentionAt(at)), graph.ByPronoun, w.Start, w.End), true
		}
		if ref, ok := m.description(s, above); ok {
			return as(ref, graph.ByPronoun, w.Start, w.End), true
		}
	}
	if m.gets(s, f, word) {
		return as(m.got, graph.ByPronoun, w.Start, w.End), true
	}
	return m.recent(s, word, w.Start, w.End)
}

// together resolves "they" to all the parties that are the subject of the
// clause above: "Norway and Denmark said that they …".
func (m *Memory) together(s *frame.Sentence, word int) []Ref {
	w := s.Tree.Words[word]
	if w.Lower != "they" {
		return nil
	}
	above := m.subjectAbove(s, word)
	if above < 0 || s.MentionAt(above) == nil || !s.MentionAt(above).OnRoute() {
		return nil
	}
	words := s.Coordinated(above)
	if len(words) < 2 {
		return nil
	}
	refs := make([]Ref, 0, len(words))
	for _, each := range words {
		refs = append(refs, as(Of(s.MentionAt(each)), graph.ByPronoun, w.Start, w.End))
	}
	return refs
}
