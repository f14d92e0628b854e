package frame

import (
	"strings"

	"armsgraph/loader/extract/clause"
)

// This file finds the subject of a verb: its own, or the one that it shares with
// the verb or noun that governs it.

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
