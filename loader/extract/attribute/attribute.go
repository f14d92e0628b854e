// Package attribute says on whose word a sentence tells of a transfer: the
// chain of speakers from the outermost to the innermost, with the words that
// introduce each.
package attribute

import (
	"strings"

	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// inTree is the chain of speakers that govern a frame in its sentence's tree,
// outermost first.
func inTree(f *frame.Frame) []Speaker {
	s := f.Sentence
	t := s.Tree
	var inner []Speaker // innermost first
	seen := map[int]bool{}
	add := func(sp Speaker, ok bool) {
		if ok && !seen[sp.Word] {
			seen[sp.Word] = true
			inner = append(inner, sp)
		}
	}
	at := f.Word
	for i := 0; i < 12 && at >= 0; i++ {
		add(paratactic(s, at))
		add(according(s, at))
		head := t.Words[at].Head
		if head < 0 {
			break
		}
		if !t.Is(at, "conj") || t.VerbAt(at) == nil {
			add(bySpeech(s, head, at))
		}
		at = head
	}
	for _, a := range s.Asides {
		add(aside(a))
	}
	for i, j := 0, len(inner)-1; i < j; i, j = i+1, j-1 {
		inner[i], inner[j] = inner[j], inner[i]
	}
	return inner
}

// bySpeech is the speaker of a verb of speech that governs a clause.
func bySpeech(s *frame.Sentence, verb, clauseWord int) (Speaker, bool) {
	t := s.Tree
	v := t.VerbAt(verb)
	cue, ok := cues()[t.Words[verb].Lemma]
	if v == nil || !ok {
		return Speaker{}, false
	}
	var who int
	if v.Passive {
		who = byAgent(s, verb)
	} else {
		who = s.Subject(verb)
	}
	if who < 0 || who == clauseWord {
		return Speaker{}, false
	}
	return speaker(s, who, verb, cue)
}

func byAgent(s *frame.Sentence, verb int) int {
	for _, c := range s.Tree.Children(verb) {
		if s.Tree.Is(c, "obl") && s.Prep(c) == "by" {
			return c
		}
	}
	return -1
}

// paratactic is the speaker of "…, officials said" beside a clause.
func paratactic(s *frame.Sentence, word int) (Speaker, bool) {
	t := s.Tree
	for _, c := range t.Children(word) {
		if t.Is(c, "parataxis") && t.VerbAt(c) != nil {
			if cue, ok := cues()[t.Words[c].Lemma]; ok {
				if who := t.Child(c, "nsubj"); who >= 0 {
					return speaker(s, who, c, cue)
				}
			}
		}
	}
	return Speaker{}, false
}

// aside is the speaker of a clause cut out of the sentence.
func aside(a *frame.Sentence) (Speaker, bool) {
	for _, v := range a.Tree.Verbs() {
		c, ok := cues()[a.Tree.Words[v.Main].Lemma]
		if !ok {
			continue
		}
		who := a.Tree.Child(v.Main, "nsubj")
		if who < 0 {
			who = asideSubject(a, &v)
		}
		if who >= 0 {
			sp, ok := speaker(a, who, v.Main, c)
			sp.Word += asideWords
			return sp, ok
		}
	}
	return Speaker{}, false
}

// asideWords sets the words of asides apart from those of their sentence.
const asideWords = 1000

// asideSubject is the noun nearest to the verb of an aside.
func asideSubject(a *frame.Sentence, v *clause.Verb) int {
	for i := v.First - 1; i >= 0; i-- {
		if a.MentionAt(i) != nil || a.Tree.Tagged(i, "NN") || a.Tree.Tagged(i, "PRP") {
			return i
		}
	}
	for i := v.Last; i < len(a.Tree.Words); i++ {
		if a.MentionAt(i) != nil || a.Tree.Tagged(i, "NN") {
			return i
		}
	}
	return -1
}

// according is the speaker of "according to X", "in X's account".
func according(s *frame.Sentence, word int) (Speaker, bool) {
	t := s.Tree
	for _, c := range t.Children(word) {
		if !t.Is(c, "obl") && !t.Is(c, "nmod") && !t.Is(c, "advcl") {
			continue
		}
		for _, k := range t.Children(c) {
			if l := t.Words[k].Lower; l == "according" {
				return speaker(s, c, k, cue{})
			}
		}
	}
	return Speaker{}, false
}

// speaker describes who speaks.
func speaker(s *frame.Sentence, who, verb int, c cue) (Speaker, bool) {
	t := s.Tree
	first, last := nounPhrase(t, who)
	determiner := t.Words[first].Lower
	if first < last && (determiner == "the" || determiner == "that") {
		first++
	}
	sp := Speaker{Word: who, head: t.Words[who].Lower, Start: t.Words[first].Start, End: t.Words[last].End, Name: text(t, first, last)}
	m := s.MentionAt(who)
	if m == nil || m.Party == nil {
		for i := first; i <= last; i++ {
			if m := s.MentionAt(i); m != nil && m.Party != nil && sp.State == "" {
				sp.State = m.State()
			}
		}
	}
	var at *mention.Mention
	if m != nil {
		at = &m.Mention
	}
	state := sp.State
	sp.become(at, determiner)
	if sp.State == "" && !sp.Reports && !privates[sp.head] {
		sp.State = state
	}
	sp.say(t.Words[verb].Text, c)
	return sp, pronouns[strings.ToLower(sp.Name)] || sp.Name != ""
}

// nounPhrase is the first and last word of a noun phrase without its clauses.
func nounPhrase(t *clause.Tree, head int) (first, last int) {
	first, last = head, head
	for _, c := range t.Children(head) {
		if t.Is(c, "acl") || t.Is(c, "punct") || t.Is(c, "case") || t.Is(c, "conj") || t.Is(c, "cc") || t.Is(c, "appos") || t.Is(c, "parataxis") {
			continue
		}
		f, l := nounPhrase(t, c)
		first, last = min(first, f), max(last, l)
	}
	return first, last
}

// text joins words as the text has them, spaces made single.
func text(t *clause.Tree, first, last int) string {
	var b strings.Builder
	for i := first; i <= last; i++ {
		if i > first && t.Words[i].Start > t.Words[i-1].End {
			b.WriteByte(' ')
		}
		b.WriteString(t.Words[i].Text)
	}
	return b.String()
}
