// Package polarity says whether the words around a predicate of transfer
// affirm, plan or negate it, and in what manner: from the verb's negation,
// tense and modality and from what governs it in the sentence. Where the words
// only ask, suppose or demand, it says so and there is no claim.
package polarity

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// Judgement is what the words make of a transfer.
type Judgement struct {
	Polarity graph.Polarity // empty where nothing is claimed
	Negation graph.Negation
	Asked    bool   // it is only asked whether
	Reason   string // what decided, for explanations
	// Open is true where a transfer is only asked for or wished, so that what is
	// told next may decide it: "asked to buy tanks. This was refused".
	Open bool
}

// Claimed reports whether anything is claimed at all.
func (j Judgement) Claimed() bool { return j.Polarity != "" }

type effect string

const (
	rebut  effect = "REBUT"
	refuse effect = "REFUSE"
	halt   effect = "HALT"
	cancel effect = "CANCEL"
	plan   effect = "PLAN"
	none   effect = "NONE"
	keep   effect = "KEEP"
)

//go:embed cues.tsv
var cueTable string

var cues = sync.OnceValue(func() map[string]effect {
	found, err := parseCues(cueTable)
	if err != nil {
		panic(err) // embedded, and read by a test
	}
	return found
})

func parseCues(text string) (map[string]effect, error) {
	found := map[string]effect{}
	n := 0
	for row := range strings.SplitSeq(text, "\n") {
		n++
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		name, lemmas, ok := strings.Cut(row, "\t")
		if !ok {
			return nil, fmt.Errorf("cues.tsv:%d: no tab", n)
		}
		for lemma := range strings.FieldsSeq(lemmas) {
			if before, twice := found[lemma]; twice && before != effect(name) {
				return nil, fmt.Errorf("cues.tsv:%d: %s is %s already", n, lemma, before)
			}
			found[lemma] = effect(name)
		}
	}
	return found, nil
}

// Of judges a frame.
func Of(f *frame.Frame) Judgement {
	s := f.Sentence
	if s.Asks() {
		return Judgement{Asked: true, Reason: "a question"}
	}
	if f.Listed() {
		return listed(f)
	}
	if supposes(f) || imagined(s) || unknownHow(s) {
		return Judgement{Reason: "a hypothesis"}
	}
	if onlyElsewhere(f) {
		return Judgement{Reason: "not but to them"}
	}
	if carriedAlong(f) {
		return Judgement{Reason: TakenAlong}
	}
	j := own(f)
	if !j.Claimed() {
		return j
	}
	if j = anyOf(f, spokenFor(f, climb(f, j))); j.Claimed() && j.Polarity != graph.Negated && (calledFalse(f) || deniedBefore(f) || knowsNothing(f)) {
		return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "called false"}
	}
	if j.Polarity == graph.Planned && givenUp(f) {
		return Judgement{Polarity: graph.Negated, Negation: graph.Cancelled, Reason: "given up"}
	}
	return j
}

// listed judges an entry of a list by the words above the list.
func listed(f *frame.Frame) Judgement {
	j := Judgement{Polarity: f.Predicate.Polarity, Negation: negationOf(f.Predicate.Class), Reason: "listed as " + f.Predicate.Lemma}
	if j.Polarity == "" {
		j.Polarity = graph.Affirmed
	}
	return j
}

// Stated judges a frame of a question as if its words stated what they ask.
func Stated(f *frame.Frame) Judgement {
	j := own(f)
	if !j.Claimed() {
		return j
	}
	if j = climb(f, j); j.Polarity == graph.Affirmed && f.Sentence.Tree.Words[0].Lower == "will" {
		return Judgement{Polarity: graph.Planned, Reason: "will"}
	}
	return j
}

// own judges a predicate by itself: its negation, tense and modality, and a
// "no" on what it moves.
func own(f *frame.Frame) Judgement {
	j := Judgement{Polarity: graph.Affirmed}
	if f.Predicate.Polarity != "" {
		j.Polarity = f.Predicate.Polarity
		j.Reason = f.Predicate.Lemma
	}
	j.Negation = negationOf(f.Predicate.Class)
	v := f.Verb
	if v != nil && f.Predicate.Class == frame.Request {
		return Judgement{Reason: "it is only asked for", Open: true}
	}
	if v == nil {
		if ofKind(f) || breaks(f) {
			return Judgement{Reason: "any such transfer"}
		}
		if isNone(f.Sentence, f.Word) || zero(f) {
			return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "no " + f.Predicate.Lemma}
		}
		if j.Polarity == graph.Affirmed && unsettled(f.Sentence.Tree, f.Word) {
			j.Polarity, j.Reason = graph.Planned, "not settled"
		}
		return j
	}
	if v.Form == clause.Infinitive && f.Sentence.Tree.Is(v.Main, "acl") && j.Polarity == graph.Affirmed && !f.Sentence.FirstToDo(v.Main) {
		j.Polarity, j.Reason = graph.Planned, "to "+f.Predicate.Lemma
	}
	if j.Polarity == graph.Affirmed && (headlined(f) || leaveTo(f)) {
		j.Polarity, j.Reason = graph.Planned, "to "+f.Predicate.Lemma
	}
	future := v.Modal == "will" || v.Modal == "shall" || v.Modal == "be to" || v.Modal == "would" || v.Modal == "wo" || v.Modal == "'ll"
	negated := v.Negated || zero(f) || nothingMoved(f.Sentence, v.Main)
	switch {
	case unreal(v):
		return Judgement{Reason: "it would have been, and was not"}
	case almost(f.Sentence.Tree, v):
		return Judgement{Reason: "it nearly was"}
	case givesLeave(f):
		return Judgement{Reason: "leave is given, not goods"}
	case v.Modal == "may" && permitted(f.Sentence.Tree, v.Main):
		return Judgement{Polarity: graph.Planned, Reason: "it may"}
	case onCondition(f.Sentence.Tree, v.Main):
		return Judgement{Reason: "a condition"}
	case hypothetical(f.Sentence.Tree, v.Main):
		return Judgement{Reason: "a hypothesis"}
	case negated && v.Ceased && j.Polarity != graph.Negated:
		return Judgement{Polarity: graph.Negated, Negation: graph.Halted, Reason: "no longer"}
	case negated && notYet(f.Sentence.Tree, v) && j.Polarity == graph.Affirmed:
		return Judgement{Polarity: graph.Planned, Reason: "not yet"}
	case negated && (future || v.Modal == "could" || v.Modal == "can"):
		return Judgement{Polarity: graph.Negated, Negation: graph.Refused, Reason: "will not"}
	case negated && j.Polarity == graph.Planned && open(f.Sentence.Tree, v):
		return Judgement{Reason: "not yet " + f.Predicate.Lemma}
	case v.Negated && j.Polarity == graph.Negated:
		return Judgement{Polarity: graph.Affirmed, Reason: "not " + f.Predicate.Lemma}
	case negated:
		return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "not"}
	case v.Modal != "" && !future:
		return Judgement{Reason: v.Modal}
	case j.Polarity == graph.Affirmed && buying(f):
		return Judgement{Polarity: graph.Planned, Reason: "is buying"}
	case future && j.Polarity == graph.Affirmed:
		return Judgement{Polarity: graph.Planned, Reason: v.Modal}
	}
	return j
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

// climb follows what governs the predicate, up to the sentence's root.
func climb(f *frame.Frame, j Judgement) Judgement {
	t := f.Sentence.Tree
	for at, i := f.Word, 0; i < 10; i++ {
		head := t.Words[at].Head
		if head < 0 {
			return j
		}
		if t.Is(at, "acl") && t.Words[at].Rel == "acl:relcl" && cues()[t.Words[head].Lemma] == "" {
			return j // a relative clause states what it states
		}
		if describes(t, at) && cues()[t.Words[head].Lemma] == "" {
			if above := t.VerbAt(max(t.Words[head].Head, 0)); above != nil && t.Is(head, "obj") && unreal(above) {
				return Judgement{Reason: "it would have been, and was not"}
			}
			return j // so does a participle: "rifles sold by"
		}
		if t.Is(at, "conj") || t.Is(at, "parataxis") && t.VerbAt(at) != nil && f.Word == at {
			at = head
			continue
		}
		if t.Is(at, "advcl") && !governsAdverbial(t, at) {
			return j
		}
		if judgesDeed(t, head, at) || pressed(f.Sentence, head, at) {
			return Judgement{Reason: t.Words[head].Lemma}
		}
		if ponders(t, at, head) {
			return ended(t, head, j, Judgement{Reason: t.Words[head].Lemma})
		}
		if allegations[t.Words[head].Lemma] && t.Is(at, "acl") && t.VerbAt(at) != nil && !denied(t, head) {
			return j // "probe claims that arms were shipped" leaves what is claimed as it is
		}
		if unshown(f.Sentence, at) {
			return Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "no sign"}
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
	if negated {
		return applyNegated(e, lemma, j)
	}
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
		if lemma == "arrange" && v != nil && (v.Past || v.Perfect) && v.Modal == "" {
			return j // who arranged for goods to be flown had them flown
		}
		if j.Polarity == graph.Affirmed {
			return Judgement{Polarity: graph.Planned, Reason: lemma}
		}
	case none:
		return Judgement{Reason: lemma, Open: wishes[lemma]}
	}
	return j
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

// hypothetical reports whether a clause is a condition.
func hypothetical(t *clause.Tree, verb int) bool {
	for _, c := range t.Children(verb) {
		if t.Is(c, "mark") && c < verb {
			switch t.Words[c].Lower {
			case "if", "unless", "whether", "lest":
				return true
			case "before":
				return anyMoved(t, verb) // "before anything was shipped"
			}
		}
	}
	return false
}

// anyMoved reports whether a verb's subject or object is "any".
func anyMoved(t *clause.Tree, verb int) bool {
	thing := t.Child(verb, "nsubj", "obj")
	if thing < 0 {
		return false
	}
	det := t.Child(thing, "det")
	l := t.Words[thing].Lower
	return l == "anything" || l == "any" || det >= 0 && t.Words[det].Lower == "any"
}

// supposes reports whether a sentence only imagines the transfer: it opens as a
// condition ("Had the deal gone ahead", "Were Japan to export"), or hangs on one
// ("would follow if").
func supposes(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	for i := 0; i < len(words) && i < 2; i++ {
		if words[i].Lower == "\"" || words[i].Lower == "“" {
			continue
		}
		switch words[i].Text {
		case "Had", "Were", "Should":
			return true
		}
		break
	}
	if f.Verb == nil || f.Verb.Modal == "" || f.Verb.Modal == "be to" || f.Verb.Modal == "have to" {
		return false
	}
	if (f.Verb.Modal == "would" || f.Verb.Modal == "could") && f.Verb.Perfect {
		return true
	}
	for _, w := range words {
		if w.Lower == "if" || w.Lower == "unless" {
			return true
		}
	}
	return false
}

// IsCue reports whether a word turns the polarity of what it governs.
func IsCue(lemma string) bool { _, ok := cues()[lemma]; return ok }
