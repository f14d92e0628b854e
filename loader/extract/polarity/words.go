package polarity

import (
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// nothingMoved reports whether a verb's subject or object says that nothing
// was moved ("sold the army nothing", "not one was ever sold"), or an adverbial
// that it never happened ("at no time").
func nothingMoved(s *frame.Sentence, verb int) bool {
	t := s.Tree
	for _, c := range t.Children(verb) {
		switch {
		case t.Is(c, "obj"), t.Is(c, "iobj"), t.Is(c, "nsubj"):
			if isNone(s, c) || c > 0 && t.Words[c].Lower == "one" && t.Words[c-1].Lower == "not" {
				return true
			}
		case c > verb && t.Words[c].Lower == "nothing" && s.Prep(c) == "":
			return true
		case t.Is(c, "obl") && never[t.Words[c].Lemma] && isNone(s, c):
			return true
		}
	}
	return false
}

// never are nouns that with "no" deny all times and cases: "at no time".
var never = map[string]bool{"time": true, "point": true, "case": true, "stage": true, "circumstance": true, "account": true, "way": true}

// deniedOf reports whether a noun or adjective is what "to be" denies: "it is
// not true that".
func deniedOf(t *clause.Tree, word int) bool {
	cop := t.Child(word, "cop")
	return cop >= 0 && t.VerbAt(cop) != nil && t.VerbAt(cop).Negated
}

// almost reports whether words before a verb say that it nearly happened: "had
// all but sold", "as good as sold".
func almost(t *clause.Tree, v *clause.Verb) bool {
	lower := func(i int) string {
		if i < 0 {
			return ""
		}
		return t.Words[i].Lower
	}
	for i := v.First; i <= v.Main; i++ {
		before := lower(i - 1)
		switch {
		case before == "almost", before == "nearly",
			before == "but" && lower(i-2) == "all",
			before == "as" && lower(i-2) == "good":
			return true
		}
	}
	return false
}

// unreal reports whether a verb tells of what did not come to pass: "would have
// been sent", "could have gone".
func unreal(v *clause.Verb) bool {
	if !v.Perfect {
		return false
	}
	switch v.Modal {
	case "would", "could", "might", "should":
		return true
	}
	return false
}

// untrue are words by which a report is called false.
var untrue = map[string]bool{"groundless": true, "baseless": true, "unfounded": true, "false": true, "untrue": true, "invention": true, "fabrication": true,
	"hoax": true, "lie": true, "forgery": true, "nonsense": true, "fiction": true, "slander": true, "fabricated": true, "absurd": true}

// callsFalse reports whether a verb calls what it governs false: "called
// reports of arms deals groundless".
func callsFalse(t *clause.Tree, verb int) bool {
	switch t.Words[verb].Lemma {
	case "call", "describe", "brand", "label", "dismiss", "denounce":
	default:
		return false
	}
	const reach = 14
	for i := verb + 1; i < len(t.Words) && i < verb+reach && t.Words[i].Lower != ";"; i++ {
		if untrue[t.Words[i].Lemma] {
			return true
		}
	}
	return false
}

// unsettled reports whether an adjective leaves open whether what a noun names
// will be: "a possible sale".
func unsettled(t *clause.Tree, noun int) bool {
	for _, c := range t.Children(noun) {
		switch t.Words[c].Lower {
		case "possible", "potential", "proposed", "planned", "prospective", "future", "pending":
			return true
		}
	}
	return false
}

// leave are nouns that are given and move nothing: "approval was given".
var leave = map[string]bool{"approval": true, "permission": true, "consent": true, "notice": true, "assurance": true, "clearance": true, "evidence": true,
	"order": true, "support": true, "undertaking": true}

// givesLeave reports whether a verb of giving has leave, not goods, for what is
// given.
func givesLeave(f *frame.Frame) bool {
	t := f.Sentence.Tree
	if f.Predicate.Lemma != "give" && f.Predicate.Lemma != "grant" {
		return false
	}
	for _, c := range t.Children(f.Word) {
		if (t.Is(c, "obj") && !f.Verb.Passive || t.Is(c, "nsubj") && f.Verb.Passive) && leave[t.Words[c].Lemma] && (f.Sentence.MentionAt(c) == nil || t.Words[c].Lemma == "order") {
			return true
		}
	}
	return false
}

// permitted reports whether a verb with "may" hangs on a word that permits or
// agrees: "has agreed that its engines may be sent on".
func permitted(t *clause.Tree, verb int) bool {
	head := t.Words[verb].Head
	return head >= 0 && t.Is(verb, "ccomp") && cues()[t.Words[head].Lemma] == plan
}

// deniedAbove reports whether the verb that governs a noun is denied: "at no
// time was there any question of".
func deniedAbove(s *frame.Sentence, noun int) bool {
	t := s.Tree
	for at, i := noun, 0; at >= 0 && i < 3; at, i = t.Words[at].Head, i+1 {
		if v := t.VerbAt(at); v != nil {
			return v.Negated || nothingMoved(s, at)
		}
	}
	return false
}

// open reports whether a verb says that something has only not happened yet.
func open(t *clause.Tree, v *clause.Verb) bool {
	const reach = 6
	for i := v.First; i < len(t.Words) && i < v.Last+reach; i++ {
		if t.Words[i].Lower == "yet" {
			return true
		}
	}
	return false
}

// givenUp reports whether a later clause of the sentence says that a plan came
// to nothing: "planned to ship rockets but gave up the plan".
func givenUp(f *frame.Frame) bool {
	t := f.Sentence.Tree
	for at, i := f.Word, 0; at >= 0 && i < 6; at, i = t.Words[at].Head, i+1 {
		if t.VerbAt(at) == nil {
			continue
		}
		for _, c := range t.Children(at) {
			v := t.VerbAt(c)
			if c < f.Word || v == nil || v.Negated || v.Modal != "" || !t.Is(c, "conj") && !t.Is(c, "parataxis") {
				continue
			}
			plan := t.Child(c, "obj", "nsubj")
			if plan >= 0 && plans[t.Words[plan].Lemma] && effectOf(t, c, plan) == cancel {
				return true
			}
		}
	}
	return false
}

// plans are words that stand for a plan told before.
var plans = map[string]bool{"plan": true, "idea": true, "deal": true, "order": true, "project": true, "intention": true, "contract": true,
	"agreement": true, "scheme": true, "sale": true, "purchase": true}

// deniedBefore reports whether reports of what a verb tells are said to be
// denied, by the order of the words: "dismissed reports that shells had reached".
func deniedBefore(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	for i := f.Word - 1; i > 1; i-- {
		switch l := words[i].Lower; {
		case l == ";", l == "but", l == "while", l == "although":
			return false
		case l == "that" && allegations[words[i-1].Lemma] || l == "of" && allegations[words[i-1].Lemma] && words[i-1].Lemma != "report":
			const near = 4
			for j := i - 2; j >= 0 && j >= i-near; j-- {
				if dismissals[words[j].Lower] {
					return !negators(words, j)
				}
			}
			return false
		}
	}
	return false
}

// negators reports whether a verb is itself denied: "did not deny reports that".
func negators(words []clause.Word, verb int) bool {
	for i := verb - 1; i >= 0 && i >= verb-3; i-- {
		if l := words[i].Lower; l == "not" || l == "n't" || l == "never" || l == "neither" || l == "nor" {
			return true
		}
	}
	return false
}

var dismissals = map[string]bool{"dismissed": true, "dismisses": true, "denied": true, "denies": true, "rejected": true, "rejects": true,
	"refuted": true, "refutes": true, "rebutted": true, "disputed": true, "disputes": true, "deny": true, "reject": true, "dismiss": true,
	"dismissing": true, "denying": true, "rejecting": true}

// onlyElsewhere reports whether words deny everybody but those whom they name:
// "denied that the rifles went anywhere but to Djibouti".
func onlyElsewhere(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	const reach = 5
	for i := f.Word + 1; i+1 < len(words) && i <= f.Word+reach; i++ {
		switch words[i].Lower {
		case "anywhere", "nowhere", "anybody", "nobody", "anyone", "elsewhere", "other":
			if l := words[i+1].Lower; l == "but" || l == "than" || l == "except" {
				return true
			}
		}
	}
	return false
}

// notLet reports whether a verb in its base form hangs on somebody who does not
// let the goods go, though the tree may miss it: "would not let the seats and
// other parts made by its firms go to".
func notLet(f *frame.Frame) bool {
	t := f.Sentence.Tree
	if f.Verb == nil || f.Verb.Last-f.Verb.First != 1 || t.Words[f.Word].Tag != "VB" && t.Words[f.Word].Tag != "VBP" {
		return false
	}
	const near = 16
	for i := f.Verb.First - 1; i >= 0 && i >= f.Verb.First-near; i-- {
		switch l := t.Words[i].Lower; {
		case l == ";" || l == ":" || l == ",":
			return false
		case l == "let":
			v := t.VerbAt(i)
			return v != nil && v.Negated
		}
	}
	return false
}

// against reports whether a clause stands after "against".
func against(t *clause.Tree, at int) bool {
	mark := t.Child(at, "mark", "case")
	return mark >= 0 && t.Words[mark].Lower == "against"
}
