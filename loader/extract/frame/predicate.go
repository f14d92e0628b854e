// Package frame reads who moves what from whom to whom in one sentence: from
// its words, its dependency tree and its mentions of parties and goods to
// frames, each a predicate of transfer with its roles. A frame says nothing of
// truth, time or speakers.
package frame

import (
	_ "embed"
	"fmt"
	"strings"
	"sync"

	"armsgraph/graph"
)

// Class says which grammatical slot of a predicate carries whom; see
// predicates.tsv.
type Class string

// The classes.
const (
	Supply  Class = "SUPPLY"
	Equip   Class = "EQUIP"
	Acquire Class = "ACQUIRE"
	Move    Class = "MOVE"
	Go      Class = "GO"
	Reach   Class = "REACH"
	Leave   Class = "LEAVE"
	Cross   Class = "CROSS"
	Load    Class = "LOAD"
	Land    Class = "LAND"
	Produce Class = "PRODUCE"
	Offer   Class = "OFFER"
	Request Class = "REQUEST"
	Halt    Class = "HALT"
	Cancel  Class = "CANCEL"
	Refuse  Class = "REFUSE"
	Permit  Class = "PERMIT"
	Seize   Class = "SEIZE"
)

var classes = map[Class]bool{Supply: true, Equip: true, Acquire: true, Move: true, Go: true, Reach: true, Leave: true,
	Cross: true, Load: true, Land: true, Produce: true, Offer: true, Request: true, Halt: true, Cancel: true, Refuse: true,
	Permit: true, Seize: true}

// Governs reports whether predicates of the class say something about another
// transfer ("halted deliveries", "refused to sell").
func (c Class) Governs() bool {
	switch c {
	case Halt, Cancel, Refuse, Permit, Seize, Offer, Request:
		return true
	}
	return false
}

// Moves reports whether predicates of the class tell of goods that change hands
// or place.
func (c Class) Moves() bool {
	switch c {
	case Supply, Acquire, Move, Go, Reach, Leave, Land:
		return true
	}
	return false
}

// Predicate is a verb or noun of transfer.
type Predicate struct {
	Lemma    string
	Particle string // "over" of "hand over"; empty where there is none
	Noun     bool
	Class    Class
	Polarity graph.Polarity // empty where the predicate brings none
	Stage    graph.Stage    // empty likewise
}

//go:embed predicates.tsv
var predicateTable string

// table finds predicates by lemma.
type table struct{ verbs, nouns map[string][]Predicate }

var predicates = sync.OnceValue(func() table {
	t, err := parsePredicates(predicateTable)
	if err != nil {
		panic(err) // embedded, and read by a test
	}
	return t
})

func parsePredicates(text string) (table, error) {
	t := table{verbs: map[string][]Predicate{}, nouns: map[string][]Predicate{}}
	n := 0
	for row := range strings.SplitSeq(text, "\n") {
		n++
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		p, err := parsePredicate(row)
		if err != nil {
			return table{}, fmt.Errorf("predicates.tsv:%d: %w", n, err)
		}
		if p.Noun {
			t.nouns[p.Lemma] = append(t.nouns[p.Lemma], p)
		} else {
			t.verbs[p.Lemma] = append(t.verbs[p.Lemma], p)
		}
	}
	return t, nil
}

func parsePredicate(row string) (Predicate, error) {
	fields := strings.Split(row, "\t")
	if len(fields) != 5 {
		return Predicate{}, fmt.Errorf("%d columns, want 5", len(fields))
	}
	lemma, particle, _ := strings.Cut(fields[1], " ")
	p := Predicate{Lemma: lemma, Particle: particle, Noun: fields[0] == "noun", Class: Class(fields[2]),
		Polarity: graph.Polarity(dash(fields[3])), Stage: graph.Stage(dash(fields[4]))}
	switch {
	case fields[0] != "noun" && fields[0] != "verb":
		return p, fmt.Errorf("part %q", fields[0])
	case !classes[p.Class]:
		return p, fmt.Errorf("class %q", fields[2])
	}
	return p, nil
}

func dash(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

// IsVerb reports whether a verb is one of transfer.
func IsVerb(lemma string) bool { return len(predicates().verbs[lemma]) > 0 }

// TakesParticle reports whether a verb of transfer goes with a particle: "hand
// over".
func TakesParticle(lemma, particle string) bool {
	for _, p := range predicates().verbs[lemma] {
		if p.Particle == particle {
			return true
		}
	}
	return false
}

// Lemmas lists the lemmas of all predicates.
func Lemmas() []string {
	var lemmas []string
	for lemma := range predicates().verbs {
		lemmas = append(lemmas, lemma)
	}
	for lemma := range predicates().nouns {
		lemmas = append(lemmas, lemma)
	}
	for noun := range conduits {
		lemmas = append(lemmas, noun)
	}
	return append(lemmas, traders()...)
}
