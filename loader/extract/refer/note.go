package refer

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
)

// This file keeps what a sentence leaves for the ones after it to refer to: its
// topic, its subject, the nouns that it named.

// noteTopic notes that a sentence without a tree is about things: "Carnations
// were everywhere".
func (m *Memory) noteTopic(s *frame.Sentence) {
	words := s.Tree.Words
	if len(words) < 2 || s.MentionAt(0) != nil || !strings.HasSuffix(words[0].Lower, "s") || cargoNouns[strings.TrimSuffix(words[0].Lower, "s")] {
		return
	}
	switch words[1].Lower {
	case "were", "are", "have", "had":
		m.topicAt = s.Index
	}
}

// noteSubject remembers the party that a sentence is about: the subject of its
// main verb, or whose the subject is.
func (m *Memory) noteSubject(s *frame.Sentence) {
	for i, w := range s.Tree.Words {
		if w.Head >= 0 {
			continue
		}
		subject := s.Tree.Child(i, "nsubj")
		if subject < 0 {
			m.opens(s)
			return
		}
		m.noteVessel(s, subject)
		switch s.Tree.Words[subject].Lower {
		case "it", "they", "she", "he":
			m.goesOn(s)
		}
		if s.Tree.Words[subject].Tag == "NNS" && s.GoodsHead(subject) < 0 && s.MentionAt(subject) == nil && !cargoNouns[s.Tree.Words[subject].Lemma] {
			m.topicAt = s.Index
		}
		at := subject
		if s.MentionAt(at) == nil || !s.MentionAt(at).OnRoute() {
			if at = s.Institution(subject); at < 0 {
				at = s.Tree.Child(subject, "nmod:poss")
			}
		}
		if at >= 0 && s.MentionAt(at) != nil && s.MentionAt(at).OnRoute() && s.MentionAt(at).Party != nil {
			m.subject, m.subjectAt = Of(s.MentionAt(at)), s.Index
		}
		return
	}
}

// goesOn keeps the party that the last sentence was about where a sentence only
// speaks of it by a pronoun.
func (m *Memory) goesOn(s *frame.Sentence) {
	if m.subject.Party.ID != "" && m.subjectAt == s.Index-1 {
		m.subjectAt = s.Index
	}
}

// opens notes what a sentence is about by its first words, where it has no tree
// or one without a subject.
func (m *Memory) opens(s *frame.Sentence) {
	if s.Tree.Words[0].Head >= 0 {
		return
	}
	switch s.Tree.Words[0].Text {
	case "It", "They", "She", "He":
		m.goesOn(s)
		return
	}
	if found := s.MentionAt(0); found != nil && found.OnRoute() && found.Party != nil && !found.Adjective() {
		m.subject, m.subjectAt = Of(found), s.Index
	}
}

// noteNoun remembers whose institution a noun was: "Myanmar's junta".
func (m *Memory) noteNoun(s *frame.Sentence, mention *frame.Mention) {
	if mention.Party == nil || !mention.OnRoute() || mention.Adjective() {
		return
	}
	word := mention.Word
	if mention.Noun != "" {
		m.nouns[mention.Noun] = Of(mention)
		return
	}
	if head := s.Tree.Words[word].Head; head >= 0 && s.Institution(head) == word {
		m.nouns[s.Tree.Words[head].Lemma] = Of(mention)
	}
	if mention.Party.Kind == graph.Group {
		return // "Kosovo Liberation Army" is not "the army"
	}
	for noun := range anyState {
		if strings.Contains(strings.ToLower(s.Tree.Words[word].Text), noun) {
			m.nouns[noun] = Of(mention)
		}
	}
}
