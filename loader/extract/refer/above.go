package refer

import "armsgraph/loader/extract/frame"

// This file finds whom a pronoun means by the clause above its own.

// subjectAbove is the subject of the clause that governs a pronoun's own:
// "Egypt denied that it …".
func (m *Memory) subjectAbove(s *frame.Sentence, word int) int {
	t := s.Tree
	own := t.Words[word].Head
	for at, i := own, 0; at >= 0 && i < 6; i++ {
		head := t.Words[at].Head
		if head < 0 {
			return -1
		}
		if t.Words[at].Rel == "acl:relcl" {
			return m.mainSubject(s, word)
		}
		if t.VerbAt(head) != nil && (t.Is(at, "ccomp") || t.Is(at, "advcl") || t.Is(at, "xcomp") || t.Is(at, "parataxis") || t.Is(at, "conj") ||
			t.Is(at, "obj") && at != own) { // "turned down requests that it send"
			if other := m.sufferer(s, at, head); other >= 0 {
				return other
			}
			if sub := t.Child(head, "nsubj"); sub >= 0 && sub != word {
				return sub
			}
		}
		at = head
	}
	return -1
}

// sufferer is the party that the clause above deals with, where the pronoun's
// clause tells why: "expelled Turkey after it had bought"; -1 where there is none.
func (m *Memory) sufferer(s *frame.Sentence, clause, head int) int {
	t := s.Tree
	if !t.Is(clause, "advcl") {
		return -1
	}
	mark := t.Child(clause, "mark")
	if mark < head {
		return -1
	}
	switch t.Words[mark].Lower {
	case "after", "because", "since", "once":
	default:
		return -1
	}
	for _, c := range t.Children(head) {
		if found := s.MentionAt(c); (t.Is(c, "iobj") || t.Is(c, "obj")) && found != nil && found.OnRoute() && found.Party != nil && !found.Adjective() {
			return c
		}
	}
	if v := t.VerbAt(head); v == nil || !v.Negated && !breaksOff[t.Words[head].Lemma] {
		return -1
	}
	for i := mark - 1; i > head; i-- {
		if found := s.MentionAt(i); found != nil && found.OnRoute() && found.Party != nil && !found.Adjective() {
			return i
		}
	}
	return -1
}

// breaksOff are verbs by which somebody ends what he did for another.
var breaksOff = map[string]bool{"stop": true, "halt": true, "suspend": true, "freeze": true, "refuse": true, "cancel": true, "block": true, "end": true,
	"bar": true, "ban": true, "deny": true, "withhold": true, "cut": true, "scrap": true, "impose": true, "revoke": true, "drop": true}

// mainSubject is the subject of the sentence's main verb where it is a party and
// stands before a pronoun that is itself a subject: in "Germany asked to pass on
// shells that it had bought" it is Germany; -1 where there is none.
func (m *Memory) mainSubject(s *frame.Sentence, word int) int {
	t := s.Tree
	own := t.Words[word].Head
	if !t.Is(word, "nsubj") || own >= 0 && t.Words[own].Lemma == "order" {
		return -1 // who refused to deliver jets "that it had ordered" ordered none
	}
	for at, i := word, 0; at >= 0 && i < 12; at, i = t.Words[at].Head, i+1 {
		if t.Words[at].Head >= 0 || t.VerbAt(at) == nil {
			continue
		}
		if sub := t.Child(at, "nsubj"); sub >= 0 && sub < word && s.MentionAt(sub) != nil && s.MentionAt(sub).OnRoute() {
			return sub
		}
	}
	return -1
}
