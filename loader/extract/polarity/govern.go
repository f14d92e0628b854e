package polarity

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// This file follows what governs a predicate, up to the sentence's root.

// climb follows what governs the predicate, up to the sentence's root.
func climb(f *frame.Frame, j Judgement) Judgement {
	t := f.Sentence.Tree
	for at, i := f.Word, 0; i < 10; i++ {
		head := t.Words[at].Head
		if head < 0 {
			return j
		}
		if final, ok := describing(t, at, head, j); ok {
			return final
		}
		if t.Is(at, "conj") || t.Is(at, "parataxis") && t.VerbAt(at) != nil && f.Word == at {
			at = head
			continue
		}
		if t.Is(at, "advcl") && !governsAdverbial(t, at) {
			return j
		}
		if final, ok := weighed(f.Sentence, at, head, j); ok {
			return final
		}
		if j.Polarity == graph.Affirmed && f.Verb == nil && toCome(t, at, head) {
			j = Judgement{Polarity: graph.Planned, Reason: "will " + t.Words[head].Lemma}
		}
		if governed(t, at, head) && !speaks(t, at, head) {
			j = underPaper(f.Sentence, head, at, j)
			if !j.Claimed() {
				return ended(t, at, j, j)
			}
			if onWay(f) && effectOf(t, head, at) == halt && !byState(f.Sentence, head) {
				return j // goods stopped on their way had been sent
			}
			before := j
			j = apply(f.Sentence, head, at, j)
			if !j.Claimed() {
				return ended(t, head, before, j)
			}
		}
		at = head
	}
	return j
}

// describing is the judgement on a clause that describes a noun, which states
// what it states whatever governs the noun; false where a clause does not.
func describing(t *clause.Tree, at, head int, j Judgement) (Judgement, bool) {
	if t.Is(at, "acl") && t.Words[at].Rel == "acl:relcl" && cues()[t.Words[head].Lemma] == "" {
		return j, true
	}
	if saysWhich(t, at) {
		return j, true // the tree has it for another clause
	}
	if t.Is(at, "acl") && frame.IsVehicle(t.Words[head].Lower) && t.Is(head, "obj") && cues()[t.Words[max(t.Words[head].Head, 0)].Lemma] == refuse {
		return Judgement{Reason: t.Words[t.Words[head].Head].Lemma}, true // "barred ships carrying arms"
	}
	if !describes(t, at) || cues()[t.Words[head].Lemma] != "" {
		return j, false
	}
	if above := t.VerbAt(max(t.Words[head].Head, 0)); above != nil && t.Is(head, "obj") && unreal(above) {
		return Judgement{Reason: "it would have been, and was not"}, true
	}
	return j, true // a participle: "rifles sold by"
}

// weighed is the judgement on what words above a clause judge, ask, ponder, allege
// or find no sign of; false where they do none of these.
func weighed(s *frame.Sentence, at, head int, j Judgement) (Judgement, bool) {
	t := s.Tree
	if judgesDeed(t, head, at) || pressed(s, head, at) {
		return Judgement{Reason: t.Words[head].Lemma}, true
	}
	if noun := askedIn(t, at, head); noun >= 0 {
		return ended(t, noun, j, Judgement{Reason: t.Words[noun].Lemma}), true
	}
	if ponders(t, at, head) {
		return ended(t, head, j, Judgement{Reason: t.Words[head].Lemma}), true
	}
	if allegations[t.Words[head].Lemma] && t.Is(at, "acl") && t.VerbAt(at) != nil && !denied(t, head) {
		return j, true // "probe claims that arms were shipped" leaves what is claimed as it is
	}
	if unshown(s, at) {
		return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "no sign"}, true
	}
	return j, false
}

// underPaper lets a licence or an application act on what it is for, where the
// tree hangs that on the verb: "licences were issued for the export of".
func underPaper(s *frame.Sentence, verb, at int, j Judgement) Judgement {
	t := s.Tree
	if t.VerbAt(verb) == nil || t.VerbAt(at) != nil || !t.Is(at, "obl") || s.Prep(at) != "for" {
		return j
	}
	if paper := t.Child(verb, "nsubj", "obj"); paper >= 0 && paper < at && papers[t.Words[paper].Lemma] && j.Polarity == graph.Affirmed {
		return apply(s, paper, at, j)
	}
	return j
}

// papers are nouns of what allows a transfer.
var papers = map[string]bool{"licence": true, "license": true, "permit": true, "permission": true, "approval": true, "authorisation": true, "authorization": true}

// describes reports whether a verb only describes the noun that it hangs on:
// "rifles sold by", "a ship carrying arms", "the ship, which carried arms".
func describes(t *clause.Tree, verb int) bool {
	v := t.VerbAt(verb)
	if v == nil {
		return false
	}
	bare := v.Form == clause.Gerund && t.Child(verb, "mark", "case") < 0
	if t.Is(verb, "acl") {
		return v.Form == clause.Participle || bare
	}
	subject := t.Child(verb, "nsubj")
	return t.Is(verb, "appos") && subject >= 0 && t.Tagged(subject, "W")
}

// ended lets what governs a request or an attempt end it: "rejected a request
// to sell".
func ended(t *clause.Tree, noun int, asked, none Judgement) Judgement {
	head := t.Words[noun].Head
	if t.VerbAt(noun) != nil || head < 0 || t.VerbAt(head) == nil || t.VerbAt(head).Negated {
		return none
	}
	if effectOf(t, head, noun) == plan && asked.Polarity != graph.Negated && asked.Claimed() && t.Words[head].Lemma != "plan" {
		return Judgement{Polarity: graph.Planned, Reason: t.Words[head].Lemma} // "approved a request to buy"
	}
	negation := map[effect]graph.Negation{refuse: graph.Refused, cancel: graph.Cancelled, halt: graph.Halted}[effectOf(t, head, noun)]
	if negation == "" || asked.Polarity == graph.Negated {
		return none
	}
	return Judgement{Polarity: graph.Negated, Negation: negation, Reason: t.Words[head].Lemma}
}

// denied reports whether a word is what is denied.
func denied(t *clause.Tree, word int) bool {
	for i := 0; i < 4 && word >= 0; i++ {
		if e := cues()[t.Words[word].Lemma]; e == rebut || e == refuse || t.VerbAt(word) != nil && t.VerbAt(word).Negated {
			return true
		}
		word = t.Words[word].Head
	}
	return false
}

// toCome reports whether a noun is what will happen: "deliveries will begin in".
func toCome(t *clause.Tree, at, head int) bool {
	v := t.VerbAt(head)
	return v != nil && t.Is(at, "nsubj") && (v.Modal == "will" || v.Modal == "shall" || v.Modal == "be to")
}

// speaks reports whether a noun is, or describes, who says or refuses what hangs
// on a verb: "China, an arms supplier of Myanmar, denies".
func speaks(t *clause.Tree, at, head int) bool {
	v := t.VerbAt(head)
	if v == nil || v.Passive || !t.Is(at, "nsubj") {
		return false
	}
	switch cues()[t.Words[head].Lemma] {
	case rebut, refuse, plan, none, keep:
		return true
	}
	return false
}

// governed reports whether a word's relation to its head puts it in the head's
// scope.
func governed(t *clause.Tree, at, head int) bool {
	for _, rel := range []string{"ccomp", "xcomp", "acl", "obj", "advcl", "obl", "nsubj", "nmod", "csubj"} {
		if t.Is(at, rel) {
			if rel == "obl" || rel == "nmod" || rel == "advcl" {
				return t.Words[head].Lemma != "go"
			}
			return true
		}
	}
	return false
}

// governsAdverbial reports whether a clause hangs on its verb as "accused X of
// doing" does.
func governsAdverbial(t *clause.Tree, at int) bool {
	for _, c := range t.Children(at) {
		if (t.Is(c, "mark") || t.Is(c, "case")) && c < at {
			switch t.Words[c].Lower {
			case "of", "from", "to", "that", "for", "against":
				return true
			}
			return false
		}
	}
	v := t.VerbAt(at)
	return v != nil && (v.Form == clause.Infinitive || v.Form == clause.Gerund)
}

// onWay reports whether a predicate says that goods were on their way.
func onWay(f *frame.Frame) bool {
	w := f.Sentence.Tree.Words[f.Word].Lower
	return strings.HasSuffix(w, "way") || w == "bound" || w == "headed" || w == "heading" || w == "destined" || w == "en route"
}

// byState reports whether a state by its name does what a verb says, so that
// it decided and did not only catch somebody.
func byState(s *frame.Sentence, verb int) bool {
	m := s.MentionAt(s.Subject(verb))
	return m != nil && m.Kind == mention.Party && m.Party != nil && m.Party.Kind == graph.State && m.Noun == ""
}

// unshown reports whether a clause tells of what there is no sign of, by the
// order of the words: "saw no sign that Iran had armed the group".
func unshown(s *frame.Sentence, at int) bool {
	t := s.Tree
	that := t.Child(at, "mark")
	return that > 1 && t.Words[that].Lower == "that" && t.VerbAt(that-1) == nil && t.Words[that-1].Lemma != "question" && unproven[t.Words[that-1].Lemma] && isNone(s, that-1)
}

// comesOff are verbs whose subject, a deal or a delivery, comes to pass.
var comesOff = map[string]bool{"conclude": true, "complete": true, "materialise": true, "materialize": true, "consummate": true, "happen": true,
	"occur": true, "take": true, "finalise": true, "finalize": true, "realise": true, "realize": true, "sign": true, "come": true}

// saysWhich reports whether a verb has "which" for its subject after a comma.
func saysWhich(t *clause.Tree, verb int) bool {
	subject := t.Child(verb, "nsubj")
	return subject > 0 && t.VerbAt(verb) != nil && t.Words[subject].Lower == "which" && t.Words[subject-1].Lower == ","
}
