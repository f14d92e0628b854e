package polarity

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// This file lets a governing word act on a judgement.

// apply lets a governing word act on a judgement.
func apply(s *frame.Sentence, word, at int, j Judgement) Judgement {
	t := s.Tree
	lemma := t.Words[word].Lemma
	v := t.VerbAt(word)
	e := effectOf(t, word, at)
	negated := v != nil && v.Negated || v == nil && (isNone(s, word) || deniedOf(t, word) || lemma == "question" && deniedAbove(s, word))
	if v != nil && (hypothetical(t, word) || e != rebut && (v.Modal == "could" || v.Modal == "might" || v.Modal == "may" || v.Modal == "should" || v.Modal == "ought" || v.Modal == "must" && e != keep && e != "")) {
		return Judgement{Reason: "a hypothesis"}
	}
	if v != nil && unreal(v) && e != refuse && e != rebut {
		return Judgement{Reason: "it would have been", Open: true}
	}
	if (lemma == "question" || lemma == "doubt") && t.Is(at, "nsubj") && s.Prep(word) == "in" {
		return Judgement{Reason: "in question"} // "sales to Thailand are not in question"
	}
	if that := t.Child(at, "mark"); lemma == "question" && that >= 0 && t.Words[that].Lower == "that" {
		return j // "there is no question that" says that it is so
	}
	if negated && t.Is(at, "nsubj") && e == "" && comesOff[lemma] {
		return Judgement{Polarity: graph.Negated, Negation: graph.Cancelled, Reason: "not " + lemma}
	}
	if negated && lemma == "let" {
		return Judgement{Polarity: graph.Negated, Negation: graph.Refused, Reason: "not let"}
	}
	if negated {
		return applyNegated(e, lemma, j)
	}
	if lemma == "arrange" && e == plan && v != nil && (v.Past || v.Perfect) && v.Modal == "" {
		return j // who arranged for goods to be flown had them flown
	}
	return applyAffirmed(e, lemma, j)
}

// applyAffirmed lets "denied", "was halted", "agreed" act.
func applyAffirmed(e effect, lemma string, j Judgement) Judgement {
	switch e {
	case rebut:
		if j.Polarity == graph.Negated {
			return j
		}
		return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: lemma}
	case refuse:
		return Judgement{Polarity: graph.Negated, Negation: graph.Refused, Reason: lemma}
	case halt:
		return Judgement{Polarity: graph.Negated, Negation: graph.Halted, Reason: lemma}
	case cancel:
		return Judgement{Polarity: graph.Negated, Negation: graph.Cancelled, Reason: lemma}
	case plan:
		if j.Polarity == graph.Affirmed {
			return Judgement{Polarity: graph.Planned, Reason: lemma}
		}
	case none:
		return Judgement{Reason: lemma, Open: wishes[lemma]}
	}
	return j
}

// wishes are words of those who want a transfer.
var wishes = map[string]bool{"ask": true, "request": true, "want": true, "wish": true, "hope": true, "seek": true, "apply": true, "application": true,
	"try": true, "attempt": true, "negotiate": true, "discuss": true, "consider": true, "talk": true, "offer": true, "bid": true, "enquiry": true,
	"urge": true, "appeal": true, "lobby": true, "like": true}

// unproven are words whose negation says that a thing is not so.
var unproven = map[string]bool{"true": true, "correct": true, "case": true, "question": true, "sign": true, "indication": true, "evidence": true, "proof": true}

// effectOf is what a word does to what hangs on it; verbs count with their
// particle, and to reject a claim is to deny it, to cancel a licence to halt
// what it allowed.
func effectOf(t *clause.Tree, word, at int) effect {
	lemma := t.Words[word].Lemma
	e := cues()[lemma]
	if t.Words[word].Lower == "according" {
		return ""
	}
	if t.VerbAt(word) == nil {
		return e
	}
	for _, c := range t.Children(word) {
		if c > word && (t.Words[c].Tag == "RP" || t.Is(c, "compound") || t.Is(c, "advmod")) {
			if with, ok := cues()[lemma+"_"+t.Words[c].Lower]; ok {
				e = with
			}
		}
	}
	switch {
	case lemma == "stop" && word+1 < len(t.Words) && t.Words[word+1].Lower == "short":
		return none // "stopped short of promising"
	case e == plan && against(t, at):
		return refuse // "decided against sending"
	case callsFalse(t, word):
		return rebut
	case e == halt && endsGuessing(t, word):
		return none // "ending speculation that"
	case e == none && reportive[lemma] && t.Is(at, "ccomp") && states(t.VerbAt(at)):
		return keep
	case (e == refuse) && (t.Is(at, "ccomp") || allegations[t.Words[at].Lemma] || tells(t, word, at)):
		return rebut
	case e == cancel && permits[t.Words[at].Lemma]:
		return halt
	}
	return e
}

// tells reports whether a clause after a verb is what an allegation between
// them tells: "rejects accusations by Congo that it arms".
func tells(t *clause.Tree, verb, at int) bool {
	alleged := false
	for i := verb + 1; i < at; i++ {
		if alleged && t.Words[i].Lower == "that" {
			return true
		}
		alleged = alleged || allegations[t.Words[i].Lemma]
	}
	return false
}

// reportive are verbs that tell of a wish or a fear, but of a fact where a
// clause in the past follows: "suggested that Serbia had agreed".
var reportive = map[string]bool{"suggest": true, "warn": true, "hint": true, "fear": true}

// states reports whether a verb tells of something that happened or happens.
func states(v *clause.Verb) bool {
	return v != nil && v.Form == clause.Finite && v.Modal == "" && (v.Past || v.Perfect || v.Passive || v.Last-v.First > 1)
}

var allegations = map[string]bool{"claim": true, "allegation": true, "accusation": true, "report": true, "charge": true, "notion": true,
	"suggestion": true, "story": true, "idea": true, "rumour": true, "rumor": true, "assertion": true}

var permits = map[string]bool{"permit": true, "licence": true, "license": true, "approval": true, "permission": true, "export": true}

// allows are verbs whose negation turns something down.
var allows = map[string]bool{"allow": true, "permit": true, "authorise": true, "authorize": true, "license": true, "approve": true, "let": true,
	"agree": true, "clear": true}

// applyNegated lets "did not deny", "has not agreed" act.
func applyNegated(e effect, lemma string, j Judgement) Judgement {
	switch e {
	case plan, keep:
		if e == keep && !unproven[lemma] {
			return Judgement{Reason: "not " + lemma}
		}
		if allows[lemma] {
			return Judgement{Polarity: graph.Negated, Negation: graph.Refused, Reason: "not " + lemma}
		}
		return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "not " + lemma}
	case none:
		if lemma == "doubt" {
			return j // "has no doubt that"
		}
		return Judgement{Reason: "not " + lemma}
	}
	return j
}
