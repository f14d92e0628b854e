// Package attribute says on whose word a sentence tells of a transfer: the
// chain of speakers from the outermost to the innermost, with the words that
// introduce each.
package attribute

import (
	"slices"

	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/wordset"
)

// inTree is the chain of speakers whose verbs govern a frame in its sentence's
// tree, outermost first. Who a verb's speaker is the order of the words tells
// better than the tree, which is asked where they do not.
func (l *Listener) inTree(f *frame.Frame) []Speaker {
	t := f.Sentence.Tree
	var inner []Speaker // innermost first
	for at, i := f.Word, 0; i < 12; i++ {
		head := t.Words[at].Head
		if head < 0 {
			break
		}
		if !t.Is(at, "conj") || t.VerbAt(at) == nil {
			if sp, ok := l.bySpeech(f.Sentence, head, at); ok {
				inner = append(inner, sp)
			} else if sp, ok := l.byPunishing(f.Sentence, head, at); ok {
				inner = append(inner, sp)
			}
		}
		at = head
	}
	slices.Reverse(inner)
	return inner
}

// bySpeech is the speaker of a verb of speech that governs a clause.
func (l *Listener) bySpeech(s *frame.Sentence, verb, clauseWord int) (Speaker, bool) {
	t := s.Tree
	v := t.VerbAt(verb)
	if v == nil {
		return l.byNoun(s, verb)
	}
	c, ok := cues()[t.Words[verb].Lemma]
	if !ok || v.Negated && !c.denies {
		return Speaker{}, false
	}
	if object := t.Child(verb, "obj", "xcomp"); object >= 0 && withheld[t.Words[object].Lower] {
		return Speaker{}, false
	}
	if v.Negated {
		c = cue{} // "does not deny"
	}
	for _, said := range l.sayings[s.Index] {
		if said.cue == t.Words[verb].Start {
			return said.speaker, true
		}
	}
	who := s.Subject(verb)
	if v.Passive {
		who = byAgent(s, verb)
	}
	if who < 0 || who == clauseWord || !speaks(s, who) || author(t.Words[who].Text, l.segments.Sentences[s.Index].Tokens, t.Words[who].Start) {
		return Speaker{}, false
	}
	return l.resolve(speaker(s, who, verb, c), s.Index), true
}

// punishes are verbs by which somebody holds a transfer against who did it.
var punishes = wordset.Of("sanction fine punish jail arrest blacklist prosecute indict sentence expel convict impose condemn criticise criticize summon")

// orders are verbs by which a court decides what happens.
var orders = wordset.Of("order forbid prohibit instruct allow authorise authorize")

// byPunishing is who punishes somebody for what a clause tells: "sanctioned the
// firm for shipping".
func (l *Listener) byPunishing(s *frame.Sentence, verb, clauseWord int) (Speaker, bool) {
	v := s.Tree.VerbAt(verb)
	if v == nil || v.Negated {
		return Speaker{}, false
	}
	if who := s.Subject(verb); who >= 0 && orders[s.Tree.Words[verb].Lemma] && !v.Passive && courts[s.Tree.Words[who].Lemma] {
		return l.resolve(speaker(s, who, verb, cue{}), s.Index), true
	}
	if !punishes[s.Tree.Words[verb].Lemma] || !s.BlamedFor(clauseWord) {
		return Speaker{}, false
	}
	who := s.Subject(verb)
	if v.Passive {
		who = byAgent(s, verb)
	}
	if who < 0 || !speaks(s, who) {
		return Speaker{}, false
	}
	return l.resolve(speaker(s, who, verb, cue{accuses: true}), s.Index), true
}

// nouns are nouns of speech with what they do.
var nouns = map[string]cue{"claim": {}, "allegation": {accuses: true}, "accusation": {accuses: true}, "denial": {denies: true}, "assertion": {},
	"confirmation": {admits: true}, "admission": {admits: true}, "statement": {}, "assurance": {}, "announcement": {}, "charge": {accuses: true}}

// byNoun is the speaker of a noun of speech that governs a clause: "Moscow's
// claim that", "a denial by Iran".
func (l *Listener) byNoun(s *frame.Sentence, noun int) (Speaker, bool) {
	t := s.Tree
	c, ok := nouns[t.Words[noun].Lemma]
	if !ok {
		return Speaker{}, false
	}
	who := t.Child(noun, "nmod:poss")
	for _, child := range t.Children(noun) {
		if p := s.Prep(child); who < 0 && t.Is(child, "nmod") && (p == "by" || p == "from") {
			who = child
		}
		if m := s.MentionAt(child); who < 0 && m != nil && m.Adjective() {
			who = child
		}
	}
	if who < 0 || !speaks(s, who) {
		return accuser(t.Words[noun].Text), c.accuses || t.Words[noun].Lemma == "claim"
	}
	return l.resolve(speaker(s, who, noun, c), s.Index), true
}

func byAgent(s *frame.Sentence, verb int) int {
	for _, c := range s.Tree.Children(verb) {
		if s.Tree.Is(c, "obl") && s.Prep(c) == "by" {
			return c
		}
	}
	return -1
}

// speaks reports whether a word may name a speaker.
func speaks(s *frame.Sentence, word int) bool {
	t := s.Tree
	if m := s.MentionAt(word); m != nil {
		return m.Party != nil || speakerKind(m.Kind)
	}
	return t.Tagged(word, "NN") || t.Words[word].Tag == "PRP"
}

// speaker describes whoever a word of the tree names.
func speaker(s *frame.Sentence, who, verb int, c cue) Speaker {
	t := s.Tree
	first, last := nounPhrase(t, who)
	determiner := t.Words[first].Lower
	if first < last && (determiner == "the" || determiner == "that") {
		first++
	}
	sp := Speaker{Word: who, head: t.Words[who].Lower, Start: t.Words[first].Start, End: t.Words[last].End}
	sp.Name = text(t, first, last)
	m := s.MentionAt(who)
	if m != nil {
		sp.become(&m.Mention, determiner)
	} else {
		for i := first; i <= last; i++ {
			if m := s.MentionAt(i); m != nil && m.Party != nil && sp.State == "" {
				sp.State = m.State()
			}
		}
		sp.become(nil, determiner)
	}
	sp.say(t.Words[verb].Text, c)
	return sp
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
	joined := ""
	for i := first; i <= last; i++ {
		if i > first && t.Words[i].Start > t.Words[i-1].End {
			joined += " "
		}
		joined += t.Words[i].Text
	}
	return flat(joined)
}
