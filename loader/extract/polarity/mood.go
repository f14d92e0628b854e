package polarity

import (
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// This file knows sentences that tell of no transfer although their verbs are
// plain: wishes, invitations to imagine, plots of novels and games, and arms
// that their own soldiers take along.

// imagined reports whether a sentence opens with an invitation or a wish
// ("Suppose that", "Let Sweden give", "May Turkey never sell"), or tells what
// happens in a novel or a game.
func imagined(s *frame.Sentence) bool {
	words := s.Tree.Words
	for i := 0; i < len(words) && i < 3; i++ {
		if opening[words[i].Text] {
			return true
		}
		if words[i].Text == "May" && words[i].Tag == "MD" {
			return true
		}
		if !leadIns[words[i].Lower] {
			break
		}
	}
	for i := range words {
		if fictions[words[i].Lemma] && words[i].Tag != "NNP" && (s.Prep(i) == "in" || s.Tree.Is(i, "nsubj")) && s.Tree.Child(i, "det", "nmod:poss") >= 0 {
			return true
		}
	}
	return false
}

var opening = map[string]bool{"Let": true, "Suppose": true, "Imagine": true, "Assume": true, "Picture": true, "Supposing": true, "Assuming": true}

var leadIns = map[string]bool{"\"": true, "“": true, "'": true, "‘": true, "and": true, "but": true, "so": true, "now": true, ",": true, "or": true}

// fictions are nouns for what tells of events that nobody believes.
var fictions = map[string]bool{"novel": true, "film": true, "movie": true, "thriller": true, "scenario": true, "wargame": true, "game": true,
	"simulation": true, "screenplay": true, "comic": true, "musical": true, "opera": true, "sitcom": true, "dream": true}

// unknownHow reports whether a sentence only says that how a thing came about
// is not known: "How they came to Mosul is not known".
func unknownHow(s *frame.Sentence) bool {
	words := s.Tree.Words
	switch words[0].Lower {
	case "how", "why", "whether", "when", "where", "who":
	default:
		return false
	}
	for i := range words {
		switch words[i].Lower {
		case "unclear", "unknown", "mystery", "uncertain", "unanswered", "disputed":
			return true
		case "known", "clear", "explained", "established", "said", "determined", "ascertained", "told", "certain":
			if i > 0 && (words[i-1].Lower == "not" || i > 1 && words[i-2].Lower == "not" || words[i-1].Lower == "never") {
				return true
			}
		}
	}
	return false
}

// breaks reports whether a noun without a giver is said to break a law, as any
// such transfer would: "the supply of weapons to the rebels violates the
// embargo".
func breaks(f *frame.Frame) bool {
	t := f.Sentence.Tree
	if len(f.Givers)+len(f.From)+len(f.Sources) > 0 || t.Child(f.Word, "nmod:poss") >= 0 {
		return false
	}
	head := t.Words[f.Word].Head
	for i := 0; i < 3 && head >= 0 && t.VerbAt(head) == nil; i++ {
		head = t.Words[head].Head
	}
	if head < 0 || !t.Is(f.Word, "nsubj") && !t.Is(f.Word, "conj") && !t.Is(f.Word, "compound") {
		return false
	}
	v := t.VerbAt(head)
	return v != nil && !v.Past && laws[t.Words[head].Lemma]
}

var laws = map[string]bool{"violate": true, "breach": true, "contravene": true, "break": true, "require": true, "constitute": true, "infringe": true}

// TakenAlong is the reason of a judgement that arms only move with those who
// bear them.
const TakenAlong = "no more than taken along"

// carriedAlong reports whether arms only move with those who bear them or for
// a while: soldiers take "their" rifles, tanks go "with their crews" or "for
// an exercise".
func carriedAlong(f *frame.Frame) bool {
	t := f.Sentence.Tree
	if f.Verb == nil {
		return false
	}
	for _, c := range t.Children(f.Word) {
		if !t.Is(c, "obl") && !t.Is(c, "nmod") {
			continue
		}
		switch f.Sentence.Prep(c) {
		case "for", "during", "in", "to", "after":
			if rehearsals[t.Words[c].Lemma] {
				return true
			}
		case "with":
			if t.Words[c].Lemma == "crew" {
				return true
			}
		}
	}
	if f.Subject >= 0 && !f.Verb.Passive && t.Words[f.Subject].Lemma == "peacekeeper" {
		return true
	}
	if f.Subject < 0 || f.Verb.Passive || !bearers[t.Words[f.Subject].Lemma] && !(f.Predicate.Class == frame.Move && rides[f.Predicate.Lemma]) {
		return false
	}
	for _, g := range f.Goods {
		if owner := t.Child(g, "nmod:poss"); owner >= 0 && t.Tagged(owner, "PRP") {
			return true
		}
	}
	return false
}

// rehearsals are occasions on which arms are shown or tried, not handed over.
var rehearsals = map[string]bool{"exercise": true, "manoeuvre": true, "maneuver": true, "drill": true, "parade": true, "rehearsal": true,
	"airshow": true, "flypast": true, "museum": true, "destruction": true}

// rides are verbs of those who ride in what they move.
var rides = map[string]bool{"drive": true, "ride": true, "steer": true, "row": true, "sail": true}

// bearers are those who bear arms of their own.
var bearers = map[string]bool{"soldier": true, "troop": true, "unit": true, "crew": true, "regiment": true, "brigade": true, "battalion": true,
	"marine": true, "contingent": true, "peacekeeper": true, "refugee": true, "deserter": true, "gunner": true, "company": true, "guard": true, "hunter": true}

// judgesDeed reports whether a clause only weighs whether to do a thing: "it
// would be a mistake to sell", "it is time for Germany to send". What somebody
// was quick or glad to do he did.
func judgesDeed(t *clause.Tree, head, at int) bool {
	v := t.VerbAt(at)
	if v == nil || v.Form != clause.Infinitive || t.VerbAt(head) != nil || t.Child(head, "cop") < 0 || IsCue(t.Words[head].Lemma) {
		return false
	}
	return !t.Is(at, "acl") && !done[t.Words[head].Lemma] || t.Words[head].Lemma == "time"
}

// done are words for how or in what order a thing was done.
var done = map[string]bool{"quick": true, "swift": true, "slow": true, "happy": true, "glad": true, "pleased": true, "lucky": true, "proud": true,
	"first": true, "last": true, "only": true, "second": true, "right": true, "wrong": true, "late": true, "early": true, "careful": true, "content": true}

// pressed reports whether somebody is only pressed to do a thing: "came under
// pressure to allow".
func pressed(s *frame.Sentence, head, at int) bool {
	v := s.Tree.VerbAt(at)
	if v == nil || v.Form != clause.Infinitive {
		return false
	}
	for _, c := range s.Tree.Children(head) {
		if s.Tree.Words[c].Lemma == "pressure" && s.Prep(c) == "under" {
			return true
		}
	}
	return false
}

// askedIn is the motion or petition right before a verb after "to" that tells
// what is asked, where the tree hangs the verb on the one above: "passed a motion
// to halt them"; -1 where there is none.
func askedIn(t *clause.Tree, at, head int) int {
	v := t.VerbAt(at)
	if v == nil || v.Form != clause.Infinitive || v.First == 0 || t.Is(at, "acl") {
		return -1
	}
	noun := v.First - 1
	if t.Tagged(noun, "NN") && t.Words[noun].Head == head && t.VerbAt(head) != nil && t.Is(noun, "obj") && (t.Words[noun].Lemma == "motion" || t.Words[noun].Lemma == "petition") {
		return noun
	}
	return -1
}

// onCondition reports whether a clause is what something else is made to
// depend on: "on condition that they do not go to".
func onCondition(t *clause.Tree, verb int) bool {
	mark := t.Child(verb, "mark")
	if mark < 1 {
		return false
	}
	switch t.Words[mark-1].Lower {
	case "condition", "proviso", "provided", "understanding", "providing":
		return true
	}
	return false
}

// ponders reports whether a verb in -ing tells what an idea is of: "the idea of
// selling jets".
func ponders(t *clause.Tree, at, head int) bool {
	v := t.VerbAt(at)
	return v != nil && v.Form == clause.Gerund && t.Is(at, "acl") && ideas[t.Words[head].Lemma]
}

var ideas = map[string]bool{"idea": true, "notion": true, "suggestion": true, "thought": true, "dream": true, "temptation": true}
