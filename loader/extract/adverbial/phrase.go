// Package adverbial says to which word of a sentence a date or a sum belongs: to
// a verb, or to the noun that it qualifies; and whether what it tells of that
// word holds of a predicate of transfer too. It reads positions beside the
// tree, which leaves dates out.
package adverbial

import (
	"sort"
	"strings"

	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/wordset"
)

// phrase is a sentence's tokens beside its tree, which leaves dates out.
type phrase struct {
	tokens []segment.Token
	s      *frame.Sentence
}

// tokenAt is the first token that begins at a byte or after it.
func (p phrase) tokenAt(start int) int {
	return sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].Start >= start })
}

func (p phrase) word(i int) string {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return strings.ToLower(p.tokens[i].Text)
}

// wordOf is the tree's word that a token is part of, or Nobody.
func (p phrase) wordOf(i int) int {
	if i < 0 || i >= len(p.tokens) {
		return Nobody
	}
	for w, word := range p.s.Tree.Words {
		if word.Start <= p.tokens[i].Start && p.tokens[i].End <= word.End {
			return w
		}
	}
	return Nobody
}

func (p phrase) tagged(i int, prefix string) bool {
	w := p.wordOf(i)
	return w != Nobody && p.s.Tree.Tagged(w, prefix)
}

// verbAt reports whether a token belongs to a verb group.
func (p phrase) verbAt(i int) bool {
	w := p.wordOf(i)
	return w != Nobody && p.s.Tree.VerbAt(w) != nil
}

var (
	beforeDate = wordset.Of("in on at during by of from only late early about around the as since until till before after between mid")
	openers    = wordset.Of("; : that which who whom whose when where while but because if whether whereas – —")
	relatives  = wordset.Of("which who that whose whom")
	relations  = wordset.Of("since after until till before")
	// stretches are parts of the date behind them: "in the course of 1947".
	stretches = wordset.Of("course end beginning start middle half part spring summer autumn winter month months year years quarter")
	owners    = wordset.Of("the a an its their his her this that these those our last another")
)

// boundary is the token of a "since" or "until" that governs the noun phrase
// to which a date belongs: "since the ruling of 12 February 2024"; -1 where
// there is none.
func (p phrase) boundary(at int) (int, string) {
	const longest = 14
	for i := at - 1; i >= 0 && i >= at-longest; i-- {
		w := p.word(i)
		if w == "," || openers[w] || p.verbAt(i) {
			return -1, ""
		}
		if relations[w] && i < at-1 {
			return i, w
		}
	}
	return -1, ""
}

// first reports whether a date opens its sentence and a comma closes it off, so
// that a speaker named behind it does not take it: "From 1993 to 1996, said X,".
func (p phrase) first(at, next int) bool {
	for i := at - 1; i >= 0; i-- {
		if !beforeDate[p.word(i)] {
			return false
		}
	}
	return p.word(next) == ","
}

// accordingTo reports whether a date belongs to a source: "according to a
// report by X in June 2024".
func (p phrase) accordingTo(at int) bool {
	for i := at - 1; i >= 0; i-- {
		w := p.word(i)
		if w == "according" {
			return true
		}
		if w == "," || openers[w] || p.verbAt(i) {
			return false
		}
	}
	return false
}

// qualified is the noun that a date belongs to: "the decision of 31 August",
// "a document from 2023", "the 2014 sale"; Nobody where there is none.
func (p phrase) qualified(at, next int) int {
	switch p.word(at - 1) {
	case "of", "from":
		if p.tagged(at-2, "NN") && !p.verbAt(at-2) && !stretches[p.word(at-2)] {
			return p.wordOf(at - 2)
		}
	}
	if !owners[p.word(at-1)] && !strings.HasSuffix(p.word(at-1), "'s") && p.word(at-1) != "’s" {
		return Nobody
	}
	noun := Nobody
	for i := next; i < len(p.tokens) && i < next+4 && (p.tagged(i, "NN") || p.tagged(i, "JJ")); i++ {
		if p.tagged(i, "NN") {
			noun = p.wordOf(i)
		}
	}
	return noun
}

// verbOf is the verb that an adverbial belongs to: the one around it, the one
// after it where it opens a clause, else the one before it.
func (p phrase) verbOf(at, start, end int) int {
	t := p.s.Tree
	before, after := Nobody, Nobody
	passed := Nobody
	opening := p.first(at, p.tokenAt(end))
	for _, v := range t.Verbs() {
		first, main := t.Words[v.First], t.Words[v.Main]
		switch {
		case first.Start < start && main.Start >= end:
			return v.Main // "had in 1998 supplied"
		case main.Start < start:
			before = v.Main
		case after == Nobody && (p.parenthetical(&v) || opening && p.closed(&v)):
			passed = max(passed, v.Main)
		case after == Nobody:
			after = v.Main
		}
	}
	if after == Nobody {
		after = passed
	}
	if before == Nobody || after != Nobody && p.opens(at, before, after) {
		return after
	}
	return before
}

// parenthetical reports whether a verb stands in a relative clause or in a
// speaker's clause between commas, so that an adverbial before it is not its.
func (p phrase) parenthetical(v *clause.Verb) bool {
	t := p.s.Tree
	before := p.tokenAt(t.Words[v.First].Start) - 1
	for before > 0 && p.tagged(before, "RB") {
		before--
	}
	if relatives[p.word(before)] || t.Words[v.Main].Rel == "acl:relcl" {
		return true
	}
	next := p.tokenAt(t.Words[v.Last-1].End)
	return Tells(t.Words[v.Main].Lemma) && p.word(next) == ","
}

// closed reports whether a verb of speech and who speaks are closed off by a
// comma with no other verb between: "said the chairman, Russia".
func (p phrase) closed(v *clause.Verb) bool {
	const longest = 9
	t := p.s.Tree
	if !Tells(t.Words[v.Main].Lemma) {
		return false
	}
	from := p.tokenAt(t.Words[v.Last-1].End)
	for i := from; i < len(p.tokens) && i < from+longest && !p.verbAt(i); i++ {
		if p.word(i) == "," {
			return true
		}
	}
	return false
}

// dateline reports whether a date belongs to the line that a report begins
// with: "BERLIN, 25 January 2023 (Wire) - Germany".
func (p phrase) dateline(at int) bool {
	const longest = 16
	if len(p.tokens) == 0 || p.tokens[0].Text != strings.ToUpper(p.tokens[0].Text) || len(p.tokens[0].Text) < 3 {
		return false
	}
	for i := at; i < len(p.tokens) && i < longest; i++ {
		switch p.word(i) {
		case "–", "—", "-", "--":
			return true
		}
		if p.verbAt(i) {
			return false
		}
	}
	return false
}

// opens reports whether an adverbial stands in the clause of the verb after
// it: nothing but an opener is between the verb before and the adverbial.
func (p phrase) opens(at, before, after int) bool {
	first := at - 1
	for first >= 0 && beforeDate[p.word(first)] && !openers[p.word(first)] {
		first--
	}
	from := p.tokenAt(p.s.Tree.Words[before].End)
	for i := first; i >= from; i-- {
		if openers[p.word(i)] {
			return true
		}
	}
	switch p.word(first) {
	case "and", "or", "then":
		until := p.tokenAt(p.s.Tree.Words[after].Start)
		for i := at + 1; i < until; i++ {
			if w := p.word(i); w == "and" || openers[w] {
				return false
			}
		}
		return true
	}
	return first < 0
}
