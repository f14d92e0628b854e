package polarity

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// calledFalse reports whether a sentence calls the clause of a predicate false
// by the order of its words, whatever the tree says: "it is not true that X
// sold", "reports that X had sold were wrong".
func calledFalse(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	that := -1
	for i := f.Word - 1; i > 0; i-- {
		l := words[i].Lower
		if l == ";" || l == "." {
			return false
		}
		if l == "that" {
			that = i
			break
		}
	}
	if that < 1 {
		return false
	}
	switch before := words[that-1]; {
	case before.Lower == "untrue" || before.Lower == "false" || before.Lower == "wrong":
		return true
	case before.Lower == "true" || before.Lower == "case" || before.Lower == "truth" || before.Lower == "so":
		for i := that - 2; i >= 0 && i >= that-5; i-- {
			if l := words[i].Lower; l == "not" || l == "n't" || l == "never" || l == "no" || l == "hardly" {
				return true
			}
		}
	case allegations[before.Lemma]:
		return saidWrong(f)
	}
	return false
}

// saidWrong reports whether the sentence says, after a clause told by "reports
// that", that they are wrong.
func saidWrong(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	for i := f.Word + 1; i < len(words); i++ {
		switch words[i].Lower {
		case ";", ":":
			return false
		case "is", "are", "was", "were", "as":
		default:
			continue
		}
		const near = 4
		for j := i + 1; j < len(words) && j <= i+near && words[j].Lower != ","; j++ {
			if l := words[j].Lower; l == "not" || l == "n't" {
				break
			}
			if untrue[words[j].Lemma] || inexact[words[j].Lower] {
				return true
			}
		}
	}
	return false
}

// inexact are words that call a report false where they are its predicate.
var inexact = map[string]bool{"wrong": true, "incorrect": true, "inaccurate": true, "mistaken": true, "erroneous": true, "fake": true, "made-up": true,
	"invented": true, "untruthful": true, "ridiculous": true, "ludicrous": true, "bogus": true, "preposterous": true}

// spokenFor is what a noun right before an infinitive makes of it by the order
// of the words, where the tree hangs it elsewhere: "a deal to buy".
func spokenFor(f *frame.Frame, j Judgement) Judgement {
	v, words := f.Verb, f.Sentence.Tree.Words
	if v == nil || v.Form != clause.Infinitive || v.First == 0 || j.Polarity != graph.Affirmed || f.Sentence.FirstToDo(v.Main) {
		return j
	}
	noun := words[v.First-1]
	if f.Sentence.Tree.VerbAt(v.First-1) != nil || !f.Sentence.Tree.Tagged(v.First-1, "NN") {
		return j
	}
	switch cues()[noun.Lemma] {
	case plan:
		const near = 7
		for i, t := v.First-2, f.Sentence.Tree; i >= 0 && i > v.First-near; i-- {
			if above := t.VerbAt(i); above != nil && above.Main == i && !above.Negated && (effectOf(t, i, v.First-1) == cancel || cues()[t.Words[i].Lemma+"_"+t.Words[i+1].Lower] == cancel) {
				return Judgement{Polarity: graph.Negated, Negation: graph.Cancelled, Reason: t.Words[i].Lemma}
			}
		}
		return Judgement{Polarity: graph.Planned, Reason: noun.Lemma}
	case none:
		return Judgement{Reason: noun.Lemma}
	}
	return j
}

// insteadOf reports whether goods are named only as what was not moved: "radios,
// not rifles".
func insteadOf(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	for _, g := range f.Goods {
		head := f.Sentence.GoodsHead(g)
		if head < 1 {
			continue
		}
		before := head - 1
		if words[before].Lower == "any" {
			before--
		}
		if before < 1 || words[before].Lower != "not" || words[before-1].Lower != "," {
			return false
		}
		for i := head + 1; i < len(words) && i < head+5; i++ {
			if words[i].Lower == "but" {
				return false // "not rifles but pistols"
			}
		}
		return true
	}
	return false
}

// guesses are nouns for what may be ended without anything having begun.
var guesses = map[string]bool{"speculation": true, "doubt": true, "uncertainty": true, "talk": true, "guesswork": true, "debate": true, "wait": true}

// tellings are nouns for what somebody may have heard of a transfer.
var tellings = map[string]bool{"information": true, "knowledge": true, "evidence": true, "word": true, "news": true, "record": true, "proof": true,
	"indication": true, "sign": true, "confirmation": true, "trace": true, "recollection": true}

// knowsNothing reports whether somebody says that he has not heard of a transfer:
// "had no information about shells reaching", "is unaware of".
func knowsNothing(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	for i := f.Word - 1; i > 1; i-- {
		switch l := words[i].Lower; {
		case l == ";" || l == ":" || l == "that" || l == "but" || l == "which" || l == "who":
			return false
		case l != "about" && l != "of" && l != "on":
		case words[i-1].Lower == "unaware":
			return true
		case words[i-1].Lower == "aware":
			return negators(words, i-1)
		case tellings[words[i-1].Lemma]:
			return words[i-2].Lower == "no" || words[i-2].Lower == "any" && negators(words, i-2)
		}
	}
	return false
}

// endsGuessing reports whether a verb ends only what people said: "ending months of
// speculation that".
func endsGuessing(t *clause.Tree, verb int) bool {
	const near = 5
	for i := verb + 1; i < len(t.Words) && i <= verb+near; i++ {
		if guesses[t.Words[i].Lemma] {
			return true
		}
		if t.VerbAt(i) != nil {
			return false
		}
	}
	return false
}

// anyOf keeps "any" from affirming a transfer: it stands in denials, "not aware of
// any sale", and in conditions.
func anyOf(f *frame.Frame, j Judgement) Judgement {
	words := f.Sentence.Tree.Words
	if j.Polarity != graph.Affirmed || f.Verb != nil || f.Word == 0 {
		return j
	}
	at := -1
	for i := f.Word - 1; i >= 0 && i >= f.Word-3; i-- {
		if words[i].Lower == "any" {
			at = i
		}
	}
	if at < 0 {
		return j
	}
	const reach = 6
	for i := at - 1; i >= 0 && i >= at-reach; i-- {
		switch words[i].Lower {
		case "not", "n't", "unaware", "never", "ignorant", "no":
			return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "not any"}
		case ";", ":":
			return Judgement{Reason: "any"}
		}
	}
	return Judgement{Reason: "any"}
}
