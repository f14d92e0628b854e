package polarity

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// This file judges a predicate by itself: its negation, tense and modality.

// own judges a predicate by itself.
func own(f *frame.Frame) Judgement {
	j := Judgement{Polarity: graph.Affirmed, Negation: negationOf(f.Predicate.Class)}
	if f.Predicate.Polarity != "" {
		j.Polarity, j.Reason = f.Predicate.Polarity, f.Predicate.Lemma
	}
	switch {
	case f.Verb == nil:
		return ownNoun(f, j)
	case f.Predicate.Class == frame.Request:
		return Judgement{Reason: "it is only asked for", Open: true}
	}
	if reason := notMeant(f); reason != "" {
		return Judgement{Reason: reason}
	}
	return ownVerb(f, j)
}

// ownNoun judges a noun: a "no" before it, an adjective that leaves it open.
func ownNoun(f *frame.Frame, j Judgement) Judgement {
	switch {
	case ofKind(f) || breaks(f):
		return Judgement{Reason: "any such transfer"}
	case isNone(f.Sentence, f.Word) || zero(f):
		return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "no " + f.Predicate.Lemma}
	case j.Polarity == graph.Affirmed && unsettled(f.Sentence.Tree, f.Word):
		j.Polarity, j.Reason = graph.Planned, "not settled"
	}
	return j
}

// notMeant is why a verb does not say that anything happens or is planned; empty
// where it does.
func notMeant(f *frame.Frame) string {
	t, v := f.Sentence.Tree, f.Verb
	switch {
	case unreal(v):
		return "it would have been, and was not"
	case almost(t, v):
		return "it nearly was"
	case givesLeave(f):
		return "leave is given, not goods"
	case v.Modal == "may" && permitted(t, v.Main):
	case onCondition(t, v.Main):
		return "a condition"
	case hypothetical(t, v.Main):
		return "a hypothesis"
	}
	return ""
}

var futures = map[string]bool{"will": true, "shall": true, "be to": true, "would": true, "wo": true, "'ll": true}

// ownVerb judges a verb by its negation, its tense and its modal.
func ownVerb(f *frame.Frame, j Judgement) Judgement {
	t, v := f.Sentence.Tree, f.Verb
	toDo := v.Form == clause.Infinitive && t.Is(v.Main, "acl") && !f.Sentence.FirstToDo(v.Main)
	if j.Polarity == graph.Affirmed && (toDo || headlined(f) || leaveTo(f)) {
		j.Polarity, j.Reason = graph.Planned, "to "+f.Predicate.Lemma
	}
	future := futures[v.Modal]
	negated := v.Negated || zero(f) || nothingMoved(f.Sentence, v.Main)
	switch {
	case v.Modal == "may" && permitted(t, v.Main):
		return Judgement{Polarity: graph.Planned, Reason: "it may"}
	case negated:
		return negatedVerb(f, j, future)
	case v.Modal != "" && !future:
		return Judgement{Reason: v.Modal}
	case j.Polarity == graph.Affirmed && buying(f):
		return Judgement{Polarity: graph.Planned, Reason: "is buying"}
	case future && j.Polarity == graph.Affirmed:
		return Judgement{Polarity: graph.Planned, Reason: v.Modal}
	}
	return j
}

// negatedVerb says what a "not" makes of a verb.
func negatedVerb(f *frame.Frame, j Judgement, future bool) Judgement {
	t, v := f.Sentence.Tree, f.Verb
	switch {
	case v.Ceased && j.Polarity != graph.Negated:
		return Judgement{Polarity: graph.Negated, Negation: graph.Halted, Reason: "no longer"}
	case notYet(t, v) && j.Polarity == graph.Affirmed:
		return Judgement{Polarity: graph.Planned, Reason: "not yet"}
	case future || v.Modal == "could" || v.Modal == "can":
		return Judgement{Polarity: graph.Negated, Negation: graph.Refused, Reason: "will not"}
	case j.Polarity == graph.Planned && open(t, v):
		return Judgement{Reason: "not yet " + f.Predicate.Lemma}
	case v.Negated && j.Polarity == graph.Negated:
		return Judgement{Polarity: graph.Affirmed, Reason: "not " + f.Predicate.Lemma}
	}
	return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "not"}
}

// headlined reports whether "to" and a verb stand for the future, as headlines
// have it: "Romania to donate Patriots to Ukraine".
func headlined(f *frame.Frame) bool {
	t, v := f.Sentence.Tree, f.Verb
	return v.Form == clause.Infinitive && t.Words[v.Main].Head < 0 && t.Child(v.Main, "nsubj") >= 0
}

// leaveTo reports whether a verb after "to" tells what somebody was given leave
// for, or agreed on: "received permission from Washington to send".
func leaveTo(f *frame.Frame) bool {
	t, v := f.Sentence.Tree, f.Verb
	head := t.Words[v.Main].Head
	if v.Form != clause.Infinitive || head < 0 || t.VerbAt(head) == nil || !t.Is(v.Main, "advcl") && !t.Is(v.Main, "xcomp") {
		return false
	}
	object := t.Child(head, "obj")
	return object >= 0 && object < v.First && t.Tagged(object, "NN") && cues()[t.Words[object].Lemma] == plan
}

// notYet reports whether a verb says that a thing is still to come: "have not
// yet been shipped".
func notYet(t *clause.Tree, v *clause.Verb) bool {
	for i := v.First; i < len(t.Words) && i < v.Last+1; i++ {
		if t.Words[i].Lower == "yet" {
			return true
		}
	}
	return false
}

// buying reports whether a purchase is still under way: "is buying".
func buying(f *frame.Frame) bool {
	v, t := f.Verb, f.Sentence.Tree
	return f.Predicate.Class == frame.Acquire && v.Form == clause.Finite && t.Words[v.Main].Tag == "VBG" && !v.Perfect &&
		(t.Words[v.First].Lower == "is" || t.Words[v.First].Lower == "are") && orders[f.Predicate.Lemma]
}

var orders = map[string]bool{"buy": true, "purchase": true, "procure": true, "acquire": true}

// ofKind reports whether a noun speaks of all transfers of a kind and not of
// one: "carriage of such material to Libya violates the embargo".
func ofKind(f *frame.Frame) bool {
	t := f.Sentence.Tree
	if t.Child(f.Word, "det", "nmod:poss") >= 0 {
		return false
	}
	for i := f.Word + 1; i < len(t.Words) && i <= f.Word+2; i++ {
		if t.Words[i].Lower == "such" {
			return true
		}
	}
	return false
}

func negationOf(c frame.Class) graph.Negation {
	switch c {
	case frame.Halt:
		return graph.Halted
	case frame.Cancel:
		return graph.Cancelled
	case frame.Refuse:
		return graph.Refused
	}
	return ""
}

// zero reports whether the goods or a role are negated by a word: "no
// weapons", "not a single rifle", "nothing", "neither".
func zero(f *frame.Frame) bool {
	s := f.Sentence
	if insteadOf(f) {
		return true
	}
	for _, words := range [][]int{f.Goods, f.Givers, f.Receivers} {
		for _, w := range words {
			if isNone(s, w) {
				return true
			}
			if head := s.GoodsHead(w); head >= 0 && head != w && isNone(s, head) {
				return true
			}
		}
	}
	return false
}

func isNone(s *frame.Sentence, word int) bool {
	t := s.Tree
	switch t.Words[word].Lower {
	case "none", "nothing", "nobody", "no-one", "neither":
		return true
	}
	for _, c := range t.Children(word) {
		switch t.Words[c].Lower {
		case "no", "neither", "nor", "none":
			if c < word {
				return true
			}
		case "single":
			for i := c - 1; i >= 0 && i >= c-3; i-- {
				if l := t.Words[i].Lower; l == "not" || l == "never" || l == "n't" {
					return true
				}
			}
		}
	}
	// The tree may miss the determiner: look at the words before.
	for i := word - 1; i >= 0 && i >= word-4; i-- {
		if t.Words[i].Lower == "no" || ones[t.Words[i].Lower] && i > 0 && nots[t.Words[i-1].Lower] {
			return true
		}
		if !t.Tagged(i, "JJ") && !t.Tagged(i, "NN") && !t.Tagged(i, "HYPH") {
			break
		}
	}
	return false
}

// nots and ones together deny of each piece of goods: "not one rifle", "not a
// single round", "never a gun".
var (
	nots = map[string]bool{"not": true, "never": true, "nor": true}
	ones = map[string]bool{"one": true, "a": true, "an": true, "single": true, "even": true}
)
