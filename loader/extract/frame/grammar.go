package frame

import (
	"strings"

	"armsgraph/loader/extract/clause"
)

// objectControl are verbs whose object is the subject of the verb that they
// govern: "accused Serbia of channelling".
var objectControl = map[string]bool{"accuse": true, "charge": true, "suspect": true, "blame": true, "allow": true, "permit": true,
	"let": true, "authorise": true, "authorize": true, "forbid": true, "prevent": true, "stop": true, "keep": true, "bar": true,
	"ask": true, "urge": true, "order": true, "persuade": true, "force": true, "enable": true, "describe": true, "report": true,
	"accept": true, "help": true, "catch": true, "see": true, "find": true, "believe": true, "convict": true, "acquit": true,
	"quote": true, "criticise": true, "criticize": true, "condemn": true, "thank": true, "refuse": true, "block": true, "dissuade": true, "discourage": true, "deter": true, "prohibit": true, "warn": true, "caution": true,
	"advise": true}

// Subject is the word that does, or of a passive suffers, what a verb says:
// its own subject, or the one that it shares with the verb that governs it;
// -1 where there is none.
func (s *Sentence) Subject(verb int) int {
	if subject := s.subjectWithin(verb, 8); subject >= 0 {
		return subject
	}
	return s.adjacentSubject(verb)
}

// adjacentSubject is the subject of the verb right before one in -ing or after
// "to", where the tree does not join them: "denied having sold".
func (s *Sentence) adjacentSubject(verb int) int {
	v := s.Tree.VerbAt(verb)
	if v == nil || s.BlamedFor(verb) || v.Form == clause.Finite || v.First == 0 {
		return -1
	}
	before := s.Tree.VerbAt(v.First - 1)
	if before == nil || before.Main == verb {
		return -1
	}
	return s.subjectWithin(before.Main, 8)
}

func (s *Sentence) subjectWithin(verb, depth int) int {
	t := s.Tree
	if own := s.ownSubject(verb); own >= 0 {
		return s.antecedent(own)
	}
	head := t.Words[verb].Head
	if head < 0 || depth == 0 {
		return -1
	}
	if s.BlamedFor(verb) {
		return s.culprit(verb, head)
	}
	switch {
	case t.Is(verb, "conj"), t.Is(verb, "parataxis") && t.VerbAt(head) != nil && !t.Tagged(verb, "VBD"):
		return s.subjectWithin(head, depth-1)
	case t.Is(verb, "acl"):
		return s.aclSubject(verb, head, depth)
	case t.Is(verb, "ccomp") && t.VerbAt(verb) != nil && t.VerbAt(verb).Passive && t.VerbAt(verb).Form == clause.Finite:
		return -1 // what is said has a subject of its own, which the tree has lost
	case t.Is(verb, "xcomp"), t.Is(verb, "advcl"), t.Is(verb, "ccomp"), t.Is(verb, "obl"):
		if t.VerbAt(head) == nil {
			return s.subjectWithin(head, depth-1)
		}
		if owner := s.intended(verb, head); owner >= 0 {
			return owner
		}
		if objectControl[t.Words[head].Lemma] {
			if v := t.VerbAt(head); v.Passive {
				return s.subjectWithin(head, depth-1)
			}
			if object := t.Child(head, "obj", "iobj"); object >= 0 {
				return s.antecedent(object)
			}
		}
		return s.subjectWithin(head, depth-1)
	}
	return -1
}

// intents are nouns of what somebody wants to do himself.
var intents = map[string]bool{"request": true, "plan": true, "bid": true, "attempt": true, "application": true}

// intended is whose request or plan it is that a verb after "to" tells, where
// the tree hangs the verb on the one above: "turned down a German request to
// re-export"; -1 where there is none.
func (s *Sentence) intended(verb, head int) int {
	t := s.Tree
	v, object := t.VerbAt(verb), t.Child(head, "obj")
	if v == nil || v.Form != clause.Infinitive || object < 0 || !intents[t.Words[object].Lemma] || v.First < object {
		return -1
	}
	if t.Words[object].Lemma == "request" && !s.foreignMake(verb) {
		return -1 // whoever is asked for his own goods would give them himself
	}
	if owner := t.Child(object, "nmod:poss"); owner >= 0 {
		return owner
	}
	if by := s.childWithPrep(object, "by", "from"); by >= 0 {
		return by
	}
	return s.demonym(object)
}

// foreignMake reports whether a verb passes on goods that somebody else made.
func (s *Sentence) foreignMake(verb int) bool {
	goods := s.Tree.Child(verb, "obj")
	if goods >= 0 && s.Tree.Child(goods, "nmod:poss") >= 0 {
		return false
	}
	return strings.HasPrefix(s.Tree.Words[verb].Lemma, "re") || goods >= 0 && len(s.Makers(goods)) > 0
}

// ownGoods reports whether a verb gives what a pronoun says to be the giver's own.
func (s *Sentence) ownGoods(verb int) bool {
	goods := s.Tree.Child(verb, "obj")
	if goods < 0 {
		return false
	}
	owner := s.Tree.Child(goods, "nmod:poss")
	return owner >= 0 && s.Tree.Tagged(owner, "PRP")
}

// ordinal reports whether a noun is called the first or the only one of its
// kind: "the first state to supply arms" did supply them.
func (s *Sentence) ordinal(noun int) bool {
	for _, c := range s.Tree.Children(noun) {
		switch s.Tree.Words[c].Lower {
		case "first", "last", "only", "second", "third", "next":
			return c < noun
		}
	}
	return false
}

// FirstToDo reports whether a verb after "to" tells what was done by the first
// or the only one to do it.
func (s *Sentence) FirstToDo(verb int) bool {
	head := s.Tree.Words[verb].Head
	return head >= 0 && s.ordinal(head)
}

// ownSubject is a verb's own subject: of several the tree offers the nearest
// before the verb.
func (s *Sentence) ownSubject(verb int) int {
	own := -1
	for _, c := range s.Tree.Children(verb) {
		if (s.Tree.Is(c, "nsubj") || s.Tree.Is(c, "csubj")) && !s.afterPrep(c) && (own < 0 || c < verb) {
			own = c
		}
	}
	return own
}

// beyondVerb reports whether another verb stands between a verb and a noun after
// it, which then is the other one's: "flew to Cairo to discuss the purchase".
func (s *Sentence) beyondVerb(verb, noun int) bool {
	for i := verb + 1; i < noun; i++ {
		if v := s.Tree.VerbAt(i); v != nil && v.Main == i && v.Form == clause.Infinitive && v.First > verb {
			return true
		}
	}
	return false
}

// ownObject is a verb's object: goods before a relative pronoun.
func (s *Sentence) ownObject(verb int) int {
	own := -1
	for _, c := range s.Tree.Children(verb) {
		if s.Tree.Is(c, "obj") && !s.beyondVerb(verb, c) && (own < 0 || s.antecedent(own) != own && s.GoodsHead(c) >= 0) {
			own = c
		}
	}
	return own
}

// afterPrep reports whether a noun stands after a preposition, and so cannot be
// a subject whatever the tree says.
func (s *Sentence) afterPrep(word int) bool {
	switch s.Prep(word) {
	case "by", "from", "to", "via", "with", "for":
		return true
	}
	return false
}

// rulings are nouns of what an office makes, which then does what a verb after
// them says: "has made a determination approving a sale".
var rulings = map[string]bool{"determination": true, "decision": true, "notice": true, "notification": true, "statement": true, "certification": true,
	"order": true, "letter": true, "ruling": true, "decree": true}

// aclSubject is the subject of a clause that describes a noun: the noun of a
// participle or relative clause, the doer of a noun like "plan".
func (s *Sentence) aclSubject(verb, noun, depth int) int {
	t := s.Tree
	v := t.VerbAt(verb)
	if rulings[t.Words[noun].Lemma] && v != nil && !v.Passive && (v.Form == clause.Gerund || v.Form == clause.Infinitive) {
		if governor := t.Words[noun].Head; governor >= 0 && t.VerbAt(governor) != nil && t.Is(noun, "obj") {
			return s.subjectWithin(governor, depth-1)
		}
	}
	if v != nil && v.Passive || v != nil && v.Form == clause.Infinitive && s.ordinal(noun) {
		return noun
	}
	if governor := t.Words[noun].Head; v != nil && v.Form == clause.Gerund && governor >= 0 && objectControl[t.Words[governor].Lemma] && t.Is(noun, "obj") {
		return noun // "convicted a merchant of smuggling"
	}
	if t.Words[verb].Rel == "acl:relcl" || v == nil || v.Form == clause.Participle || v.Form == clause.Gerund && t.Child(verb, "mark", "case") < 0 {
		return noun
	}
	if governor := t.Words[noun].Head; t.Words[noun].Lemma == "request" && s.ownGoods(verb) && governor >= 0 && t.VerbAt(governor) != nil && t.Is(noun, "obj") {
		return s.subjectWithin(governor, depth-1) // "turned down a request to send its jets"
	}
	if owner := t.Child(noun, "nmod:poss"); owner >= 0 {
		return owner
	}
	if by := s.childWithPrep(noun, "by", "of"); by >= 0 {
		return by
	}
	if adjective := s.demonym(noun); adjective >= 0 {
		return adjective
	}
	if governor := t.Words[noun].Head; governor >= 0 && t.VerbAt(governor) != nil && t.VerbAt(governor).Passive {
		return s.childWithPrep(governor, "by") // "the plan to buy jets was dropped by"
	}
	if governor := t.Words[noun].Head; governor >= 0 && t.VerbAt(governor) != nil && !exposes[t.Words[governor].Lemma] {
		if sub := s.subjectWithin(governor, depth-1); sub != noun {
			return sub
		}
	}
	return -1
}

// antecedent is what a relative pronoun stands for, else the word itself.
func (s *Sentence) antecedent(word int) int {
	t := s.Tree
	if t.Words[word].Lower == "what" {
		return word // it has no antecedent: "what it sold was"
	}
	switch t.Words[word].Tag {
	case "WDT", "WP", "WP$", "WRB":
	default:
		if l := t.Words[word].Lower; l != "which" && l != "who" && l != "whom" && (l != "that" || t.Words[word].Tag == "DT") {
			return word
		}
	}
	for at, i := word, 0; at >= 0 && i < 12; at, i = t.Words[at].Head, i+1 {
		head := t.Words[at].Head
		if t.Is(at, "acl") && head >= 0 && head < word {
			return head
		}
		if t.Is(at, "conj") && head >= 0 && head < word && t.Child(head, "cop") >= 0 && t.Tagged(head, "NN") {
			return head // "it was a Zairean general, …, who ferried"
		}
	}
	return s.nounBefore(word)
}

// nounBefore is the nearest noun or mention before a word; the fallback where
// the tree has none to offer.
func (s *Sentence) nounBefore(word int) int {
	for i := word - 1; i >= 0; i-- {
		if s.MentionAt(i) != nil && !s.MentionAt(i).Adjective() || s.Tree.Tagged(i, "NN") {
			return i
		}
	}
	return word
}

// Prep is the preposition before the noun phrase that a word heads, reduced to
// one of: from, to, via, by, in, for, with, of, or itself.
func (s *Sentence) Prep(word int) string {
	t := s.Tree
	for i := 0; i < 6; i++ {
		last := -1
		for _, c := range t.Children(word) {
			if c < word && (t.Is(c, "case") || t.Is(c, "mark") && (t.Words[c].Tag == "IN" || t.Words[word].Tag == "WDT")) {
				last = c
			}
		}
		if last > 0 && t.Words[last].Lower == "of" && t.Words[last-1].Lower == "out" {
			return "from"
		}
		if last > 0 && t.Words[last].Lower == "to" && t.Words[last-1].Lower == "according" {
			return "according"
		}
		if last >= 0 {
			if p := directions[t.Words[last].Lower]; p != "" {
				return p
			}
			return t.Words[last].Lower
		}
		if !t.Is(word, "conj") && !t.Is(word, "appos") && !t.Is(word, "flat") {
			return ""
		}
		word = t.Words[word].Head
		if word < 0 {
			return ""
		}
	}
	return ""
}

var directions = map[string]string{
	"from": "from", "to": "to", "into": "to", "onto": "to", "toward": "to", "towards": "to",
	"via": "via", "through": "via", "across": "via", "over": "via", "by": "by",
	"in": "in", "at": "in", "near": "in", "on": "on", "off": "in", "inside": "in", "for": "for", "with": "with", "of": "of",
}

// childWithPrep is the first nominal child with one of the prepositions; -1
// where there is none.
func (s *Sentence) childWithPrep(word int, preps ...string) int {
	for _, c := range s.Tree.Children(word) {
		if !s.Tree.Is(c, "nmod") && !s.Tree.Is(c, "obl") {
			continue
		}
		p := s.Prep(c)
		for _, want := range preps {
			if p == want {
				return c
			}
		}
	}
	return -1
}

// OfWord is the noun phrase after "of" that hangs on a word; -1 where there is
// none.
func (s *Sentence) OfWord(word int) int { return s.childWithPrep(word, "of") }

// demonym is the child that names a party as an adjective or compound of a
// noun ("Russian tanks"); -1 where there is none.
func (s *Sentence) demonym(noun int) int {
	for _, c := range s.Tree.Children(noun) {
		if m := s.party(c); m != nil && c < noun && (m.Adjective() || s.Tree.Is(c, "compound") || s.Tree.Is(c, "amod")) {
			return c
		}
	}
	return -1
}

// Finite is the verb group with tense that a word belongs to or hangs on; nil
// where there is none.
func (s *Sentence) Finite(word int) *clause.Verb {
	for at, i := word, 0; at >= 0 && i < 4; at, i = s.Tree.Words[at].Head, i+1 {
		if v := s.Tree.VerbAt(at); v != nil && v.Form == clause.Finite {
			return v
		}
	}
	return nil
}

// OpensWithPronoun reports whether a sentence begins with a pronoun.
func (s *Sentence) OpensWithPronoun() bool {
	switch s.Tree.Words[0].Lower {
	case "they", "it", "none", "neither", "he", "she", "nothing", "not", "nor", "no", "we":
		return true
	}
	return false
}

// exposes are verbs of who finds out what others planned: "exposed a plot to
// smuggle rifles".
var exposes = map[string]bool{"expose": true, "uncover": true, "foil": true, "thwart": true, "discover": true, "reveal": true, "investigate": true,
	"bust": true, "condemn": true, "denounce": true, "describe": true, "report": true, "unmask": true}
