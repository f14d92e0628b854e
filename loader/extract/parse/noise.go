package parse

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/syntax/lemma"
)

// Span is a range of bytes in the document's text, half open.
type Span struct{ Start, End int }

// Noise is what a sentence's skeleton does without: dates, which stand as
// adverbs, and sums, which stand as one noun.
type Noise struct{ Dates, Sums []Span }

// skeleton says of each token what becomes of it before parsing.
type skeleton struct {
	tokens   []segment.Token
	mentions []mention.Mention
	drop     []bool
	sum      []int // end of the sum that begins at a token, or 0
	asides   [][2]int
}

func newSkeleton(tokens []segment.Token, mentions []mention.Mention, noise Noise) *skeleton {
	k := &skeleton{tokens: tokens, mentions: mentions, drop: make([]bool, len(tokens)), sum: make([]int, len(tokens))}
	for _, d := range noise.Dates {
		k.date(d)
	}
	k.brackets()
	k.dateline()
	for _, s := range noise.Sums {
		k.price(s)
	}
	k.adverbs()
	k.verdicts()
	k.denials()
	k.detours()
	k.findAsides()
	return k
}

// covered is the tokens that lie within a span of bytes.
func (k *skeleton) covered(s Span) (first, last int) {
	first, last = -1, -1
	for i, t := range k.tokens {
		if t.Start >= s.Start && t.End <= s.End {
			if first < 0 {
				first = i
			}
			last = i + 1
		}
	}
	return first, last
}

func (k *skeleton) word(i int) string {
	if i < 0 || i >= len(k.tokens) {
		return ""
	}
	return strings.ToLower(k.tokens[i].Text)
}

var beforeDates = map[string]bool{"in": true, "on": true, "since": true, "during": true, "between": true, "from": true, "until": true,
	"by": true, "before": true, "after": true, "at": true, "of": true, "through": true, "throughout": true, "around": true, "about": true,
	"till": true, "to": true, "as": true, "over": true, "within": true, "for": true}

// particles may belong to a verb before a date's own preposition.
var particles = map[string]bool{"through": true, "over": true}

// date drops a date that stands as an adverb, with its preposition.
func (k *skeleton) date(s Span) {
	first, last := k.covered(s)
	if first < 0 {
		return
	}
	start := first
	for start > 0 && (beforeDates[k.word(start-1)] || k.word(start-1) == "early" || k.word(start-1) == "late" || k.word(start-1) == "only") {
		if start < first && particles[k.word(start-1)] && beforeDates[k.word(start)] {
			break // "fell through in 2019"
		}
		start--
	}
	before := k.word(start - 1)
	if start == first && (before == "the" || before == "a" || before == "an" || before == "its" || before == "their" || before == "this" || before == "that") {
		return
	}
	if start == 0 && last < len(k.tokens) && k.word(last) == "," {
		last++
	}
	k.cut(start, last)
}

func (k *skeleton) cut(first, last int) {
	for i := first; i < last; i++ {
		k.drop[i] = true
	}
}

// brackets drops what stands in brackets.
func (k *skeleton) brackets() {
	open := -1
	for i := range k.tokens {
		switch k.tokens[i].Text {
		case "(", "[":
			open = i
		case ")", "]":
			if open > 0 && i-open < 25 {
				k.cut(open, i+1)
			}
			open = -1
		}
	}
}

// dateline drops the place before the dash of a report's first sentence.
func (k *skeleton) dateline() {
	for i := 1; i < len(k.tokens) && i < 16; i++ {
		switch k.tokens[i].Text {
		case "–", "—", "-", "--":
			if first := k.tokens[0].Text; first == strings.ToUpper(first) && len(first) > 2 {
				k.cut(0, i+1)
			}
			return
		}
	}
}

// price drops "worth 5 million dollars" and "for €5m"; another sum becomes one
// noun.
func (k *skeleton) price(s Span) {
	first, last := k.covered(s)
	if first < 0 || k.drop[first] {
		return
	}
	switch k.word(first - 1) {
	case "worth", "for", "at":
		k.cut(first-1, last)
		return
	}
	k.sum[first] = last
}

// findAsides cuts out clauses that name a speaker beside what is said: "…, the
// group found, …" and "…, officials said.".
func (k *skeleton) findAsides() {
	for i := 0; i < len(k.tokens); i++ {
		if k.word(i) == "as" && (i == 0 || k.word(i-1) == ":" || k.word(i-1) == ";") {
			if end := k.aside(i); end > 0 && k.word(end) == "," {
				k.asides = append(k.asides, [2]int{i + 1, end})
				k.cut(i, end+1)
				i = end
				continue
			}
		}
		if k.tokens[i].Text != "," || k.drop[i] {
			continue
		}
		if end := k.aside(i + 1); end > 0 {
			k.asides = append(k.asides, [2]int{i + 1, end})
			last := end
			if k.word(end) == "," && k.word(i-1) != "" && end+1 < len(k.tokens) {
				last++
			}
			k.cut(i, last)
			i = last - 1
		}
	}
}

// aside is the end of a speaker's clause that begins at a token, or 0.
func (k *skeleton) aside(from int) int {
	const longest = 24
	switch k.word(from) {
	case "which", "who", "that", "and", "but", "where", "when", "while", "if", "because", "or", "though", "although", "whose", "after", "before":
		return 0
	}
	cue := -1
	for i := from; i < len(k.tokens) && i < from+longest; i++ {
		if end := k.mentionFrom(i); end > i+1 && end < len(k.tokens) {
			i = end - 1
			continue
		}
		w := k.word(i)
		if w == ";" || w == ":" || w == "that" || w == "and" && cue < 0 && i == from {
			return 0
		}
		if w == "," || w == "." || i == len(k.tokens)-1 {
			if cue < 0 {
				// A title may stand between commas: "the minister, X, said".
				if w == "," && i-from < 14 && k.personIn(from, i) && k.speechAfter(i+1, from+longest) {
					continue
				}
				return 0
			}
			if w != "," && w != "." {
				i++
			}
			return i
		}
		if cue < 0 && k.speech(i) {
			cue = i
		} else if cue >= 0 && (i-cue > k.afterCue(cue) || saysWhat[w] || k.goodsAt(i)) {
			return 0 // what is said follows, not a comma
		}
	}
	return 0
}

// afterCue is how many words may follow a verb of speech in an aside: more where
// they only tell where it was said ("said in a report seen by a newspaper").
func (k *skeleton) afterCue(cue int) int {
	switch k.word(cue + 1) {
	case "in", "at", "during", "on":
		return 14
	}
	return 7
}

// saysWhat are words of a clause that tells what is said: "the monitors said
// the group had been supplied with guns, drones and".
var saysWhat = map[string]bool{"had": true, "has": true, "have": true, "was": true, "were": true, "is": true, "are": true, "will": true,
	"would": true, "could": true, "can": true, "may": true, "might": true, "did": true, "does": true, "been": true}

// goodsAt reports whether goods are named from a token on.
func (k *skeleton) goodsAt(i int) bool {
	for m := range k.mentions {
		if k.mentions[m].First == i && k.mentions[m].Kind == mention.Goods {
			return true
		}
	}
	return false
}

// mentionFrom is the end of the mention that begins at a token, or 0.
func (k *skeleton) mentionFrom(i int) int {
	for m := range k.mentions {
		if k.mentions[m].First == i {
			return k.mentions[m].Last
		}
	}
	return 0
}

// personIn reports whether some tokens name or describe a person.
func (k *skeleton) personIn(first, last int) bool {
	person := false
	for m := range k.mentions {
		found := &k.mentions[m]
		if found.First < first || found.Last > last {
			continue
		}
		switch {
		case found.Kind == mention.Goods && !found.Modifier:
			return false
		case found.Kind == mention.Speaker, found.Party != nil && found.Party.Kind == graph.Person:
			person = true
		}
	}
	return person
}

// speechAfter reports whether a verb of speech stands soon after a token.
func (k *skeleton) speechAfter(from, until int) bool {
	for i := from; i < until && i < len(k.tokens) && i < from+6; i++ {
		if k.speech(i) {
			next := k.word(i + 1)
			return next == "." || next == "," || i+1 == len(k.tokens) || next == "reporters" || next == "in" || next == "on" || next == "parliament"
		}
	}
	return false
}

// speech reports whether a token is a verb of speech in a finite form that
// does not govern an object of its own.
func (k *skeleton) speech(i int) bool {
	w := k.word(i)
	for _, tag := range [...]string{"VBD", "VBZ"} {
		if l := lemma.Of(w, "VERB", tag); l != w && attribute.IsCue(l) && !attribute.Denies(l) {
			return true
		}
	}
	switch w {
	case "say", "think", "believe", "show", "report", "reckon":
		return true
	}
	return false
}
