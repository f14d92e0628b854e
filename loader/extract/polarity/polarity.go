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
	"armsgraph/loader/extract/frame"
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
	if j.Polarity == graph.Affirmed && notLet(f) {
		return Judgement{Polarity: graph.Negated, Negation: graph.Refused, Reason: "not let"}
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

// IsCue reports whether a word turns the polarity of what it governs.
func IsCue(lemma string) bool { _, ok := cues()[lemma]; return ok }
