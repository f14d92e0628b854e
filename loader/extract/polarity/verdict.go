package polarity

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// Verdict is what a clause says became of a request or a plan that was told
// before it: "this was refused", "Berlin said no", "the order was dropped".
type Verdict struct {
	Word     int // of the verb or phrase that tells it
	Agent    int // who decided; -1 where the clause does not say
	Negation graph.Negation
	Denial   bool // of a plan it says that it was not made, of a request that it was turned down
}

// Verdicts reads the verdicts of a sentence, in the order of the text.
func Verdicts(s *frame.Sentence) []Verdict {
	if s.Asks() {
		return nil
	}
	var found []Verdict
	for i := range s.Tree.Words {
		if v := s.Tree.VerbAt(i); v != nil && v.Main == i && v.Form == clause.Finite && v.Modal == "" && !hypothetical(s.Tree, i) {
			if verdict, ok := verdictOf(s, v); ok {
				found = append(found, verdict)
			}
		}
	}
	return found
}

// verdictOf is what one verb says of something told before.
func verdictOf(s *frame.Sentence, v *clause.Verb) (Verdict, bool) {
	t := s.Tree
	negation := endOf(s, v)
	if negation == "" {
		return Verdict{}, false
	}
	subject, object := t.Child(v.Main, "nsubj"), t.Child(v.Main, "obj")
	verdict := Verdict{Word: v.Main, Agent: -1, Negation: negation, Denial: t.Words[v.Main].Lemma == "deny"}
	switch {
	case subject >= 0 && t.Words[subject].Lower == "nothing" && t.Words[v.Main].Lemma == "come":
		of := s.OfWord(v.Main)
		return verdict, of >= 0 && toldBefore(s, of)
	case v.Passive || intransitive[t.Words[v.Main].Lemma]:
		for _, c := range t.Children(v.Main) {
			if t.Is(c, "obl") && s.Prep(c) == "by" {
				verdict.Agent = c
			}
		}
		return verdict, subject >= 0 && toldBefore(s, subject)
	case object >= 0 && (toldBefore(s, object) || t.Words[object].Lower == "no"):
		verdict.Agent = subject
		return verdict, true
	}
	verdict.Agent = subject
	return verdict, object < 0 && subject >= 0 && s.MentionAt(subject) != nil && t.Child(v.Main, "xcomp", "ccomp", "obl") < 0
}

// endOf is the negation that a verb brings to what is its subject or object.
func endOf(s *frame.Sentence, v *clause.Verb) graph.Negation {
	t := s.Tree
	lemma := t.Words[v.Main].Lemma
	negated := v.Negated || nothingMoved(s, v.Main)
	switch {
	case lemma == "come" && comesToNothing(s, v.Main):
		return graph.Cancelled
	case negated && grants[lemma]:
		return graph.Refused
	case negated && happens[lemma]:
		return graph.Cancelled
	case negated:
		return ""
	case lemma == "deny":
		return graph.Refused
	case saysNo(s, v):
		return graph.Refused
	case lemma == "forget":
		return graph.Cancelled
	}
	paper := t.Child(v.Main, "obj")
	if v.Passive {
		paper = t.Child(v.Main, "nsubj")
	}
	if lemma == "withdraw" && paper >= 0 && asks[t.Words[paper].Lemma] {
		return graph.Cancelled
	}
	return map[effect]graph.Negation{refuse: graph.Refused, cancel: graph.Cancelled, halt: graph.Halted}[effectOf(t, v.Main, v.Main)]
}

var (
	// grants are verbs whose negation turns a request down.
	grants = map[string]bool{"grant": true, "approve": true, "accept": true, "allow": true, "permit": true, "authorise": true, "authorize": true,
		"issue": true, "license": true, "clear": true}
	// happens are verbs whose negation says that a plan came to nothing.
	happens = map[string]bool{"materialise": true, "materialize": true, "happen": true, "conclude": true, "sign": true, "ratify": true, "proceed": true}
	// asks are nouns of those who ask.
	asks = map[string]bool{"application": true, "request": true, "offer": true, "bid": true, "enquiry": true, "order": true}
	// intransitive are verbs of which what ends is the subject.
	intransitive = map[string]bool{"fall": true, "lapse": true, "collapse": true, "expire": true, "materialise": true, "materialize": true,
		"happen": true, "come": true, "proceed": true, "break": true}
	// proposals are nouns for what is asked, planned or allowed.
	proposals = map[string]bool{"request": true, "application": true, "offer": true, "deal": true, "order": true, "sale": true, "plan": true,
		"proposal": true, "permission": true, "contract": true, "licence": true, "license": true, "permit": true, "approval": true, "transfer": true,
		"delivery": true, "purchase": true, "bid": true, "export": true, "enquiry": true, "inquiry": true, "project": true, "scheme": true,
		"agreement": true, "wish": true, "appeal": true, "consent": true, "letter": true, "idea": true, "gift": true}
)

// toldBefore reports whether a noun phrase stands for what was told before: a
// pronoun, or a definite noun for a request or a plan without goods of its own.
func toldBefore(s *frame.Sentence, word int) bool {
	w := s.Tree.Words[word]
	switch w.Lower {
	case "it", "this", "that", "they", "these", "both", "neither", "all", "none", "which":
		return true
	}
	if !proposals[w.Lemma] || s.GoodsHead(word) >= 0 {
		return false
	}
	for _, c := range s.Tree.Children(word) {
		switch s.Tree.Words[c].Lower {
		case "the", "this", "that", "these", "such", "his", "her", "its", "their", "both":
			return true
		}
	}
	return false
}

// comesToNothing reads "came to nothing", "nothing came of it".
func comesToNothing(s *frame.Sentence, verb int) bool {
	t := s.Tree
	for _, c := range t.Children(verb) {
		if l := t.Words[c].Lower; (l == "nothing" || l == "naught" || l == "nought") && (c > verb || t.Is(c, "nsubj")) {
			return true
		}
	}
	return false
}

// saysNo reads "said no", "was told no", "the answer was no".
func saysNo(s *frame.Sentence, v *clause.Verb) bool {
	words := s.Tree.Words
	switch words[v.Main].Lemma {
	case "say", "answer", "reply", "tell", "be":
	default:
		return false
	}
	if v.Last >= len(words) || words[v.Last].Lower != "no" {
		return false
	}
	if v.Last+1 == len(words) {
		return true
	}
	switch words[v.Last+1].Lower {
	case ".", ",", ";", ":", "again", "and", "but":
		return true
	}
	return false
}
