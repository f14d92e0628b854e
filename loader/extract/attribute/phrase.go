package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/wordset"
)

// phrase is a noun phrase for a speaker, in tokens; head is -1 where there is
// none.
type phrase struct{ first, last, head int } // last is half open

var noPhrase = phrase{head: -1}

var (
	// ends are words that no noun phrase for a speaker goes beyond.
	ends = wordset.Of(`, ; : . ( ) [ ] " “ ” '' that which who whom whose as but while when where if because since though although and or
		after before until than what how why whether so yet then said says say is are was were be been has have had did does do would will could can may might`)
	// within are prepositions that may stand inside one.
	within   = wordset.Of("of for in at from on to with")
	starts   = wordset.Of("the a an its his her their this that these those two three four five six several some many another one both other our my no")
	numerals = wordset.Of("two three four five six several some many both another")
	times    = wordset.Of(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
		jan feb mar apr aug sept sep oct nov dec yesterday today tomorrow tonight week month year years ago earlier later once twice again meanwhile now then`)
	adverbs = wordset.Of(`long also later then now once already has have had did does do again still since even just at too himself herself itself themselves all both each
		always often never nevertheless nonetheless furthermore moreover instead thus therefore further`)
)

// proper reports whether a phrase is a name: all its words are capitalised.
func (n *line) proper(p phrase) bool {
	capitals := 0
	for k := p.first; k < p.last; k++ {
		c := n.tokens[k].Text[0]
		switch {
		case c >= 'A' && c <= 'Z':
			capitals++
		case !starts[n.small[k]] && !within[n.small[k]] && n.small[k] != "'s":
			return false
		}
	}
	return capitals > 1
}

// placeBefore is the mention of the place that stands before a phrase: "In
// Amman the authorities said".
func (n *line) placeBefore(p phrase) *mention.Mention {
	k := p.first - 1
	if k >= 0 && n.small[k] == "," {
		k--
	}
	if k < 1 || n.covered[k] < 0 {
		return nil
	}
	m := &n.mentions[n.covered[k]]
	if m.Kind == mention.Party && m.First == 1 && n.small[0] == "in" {
		return m
	}
	return nil
}

// phraseBefore is the noun phrase that ends with a token.
func (n *line) phraseBefore(e int) phrase {
	if e < 0 {
		return noPhrase
	}
	if pronouns[n.small[e]] {
		return phrase{e, e + 1, e}
	}
	first := e + 1
	for k := e; k >= 0 && k > e-14; k-- {
		if m := n.covered[k]; m >= 0 {
			k = n.mentions[m].First
			first = k
			if !n.goesOn(k) {
				break
			}
			continue
		}
		w := n.small[k]
		if w == "that" && k > 0 && within[n.small[k-1]] {
			first = k
			continue
		}
		if ends[w] || times[w] || w == "by" || n.dated(k) || n.dash(k) {
			break
		}
		if within[w] {
			if k == 0 || !n.nominal(k-1) || first > e {
				break
			}
			continue
		}
		first = k
		if starts[w] && !within[n.word(k-1)] {
			break
		}
	}
	return n.made(n.headed(first, e+1))
}

// made is the phrase that another one is part of: "documents published by X".
func (n *line) made(p phrase) phrase {
	if p.head < 0 || p.first < 3 || n.small[p.first-1] != "by" || n.covered[p.first-2] >= 0 {
		return p
	}
	switch w := n.small[p.first-2]; {
	case strings.HasSuffix(w, "ed"), w == "seen", w == "drawn", w == "written", w == "put", w == "held", w == "made":
	default:
		return p
	}
	if q := n.phraseBefore(p.first - 3); q.head >= 0 {
		return phrase{q.first, p.last, q.head}
	}
	return p
}

// goesOn reports whether a phrase may reach further left than a mention.
func (n *line) goesOn(first int) bool {
	if first == 0 {
		return false
	}
	w := n.small[first-1]
	if m := n.covered[first-1]; m >= 0 {
		return n.mentions[m].Form&lexicon.Adjective != 0 || n.mentions[m].Kind == mention.Speaker
	}
	if w == "that" && first > 1 && within[n.small[first-2]] {
		return true
	}
	return !ends[w] && !times[w] && w != "by" && !n.dated(first-1) && !n.dash(first-1)
}

// dash reports whether a token is a dash and no hyphen.
func (n *line) dash(k int) bool {
	switch n.small[k] {
	case "–", "—", "--":
		return true
	case "-":
		return k > 0 && n.tokens[k].Start > n.tokens[k-1].End
	}
	return false
}

// dated reports whether a token is a year or the day of a month.
func (n *line) dated(k int) bool {
	w := n.small[k]
	if w[0] < '0' || w[0] > '9' {
		return false
	}
	return len(w) == 4 || times[strings.TrimSuffix(n.word(k-1), ".")]
}

// nominal reports whether a noun phrase may end at a token.
func (n *line) nominal(k int) bool {
	if k < 0 {
		return false
	}
	if n.covered[k] >= 0 {
		return true
	}
	w := n.small[k]
	return !ends[w] && !within[w] && !times[w] && (!starts[w] || numerals[w]) && w != "" && w[0] >= 'a' && w[0] <= 'z' && !strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "ed")
}

// phraseAfter is the noun phrase that begins at a token.
func (n *line) phraseAfter(k int) (phrase, bool) {
	first := k
	for k < len(n.tokens) && k < first+16 {
		if m := n.covered[k]; m >= 0 {
			if k > first && n.named(k-1) {
				break
			}
			k = n.mentions[m].Last
			continue
		}
		w := n.small[k]
		if w == "and" && k > first && n.covered[k-1] >= 0 && n.mentions[n.covered[k-1]].Form == lexicon.Adjective {
			k++
			continue
		}
		if k == first && pronouns[w] {
			return phrase{k, k + 1, k}, true
		}
		if ends[w] || times[w] || k > first && pronouns[w] {
			break
		}
		if within[w] {
			next := n.word(k + 1)
			if k == first || times[next] || !(starts[next] || k+1 < len(n.tokens) && (n.covered[k+1] >= 0 || n.nominal(k+1))) {
				break
			}
		}
		if k > first+1 && strings.HasSuffix(w, "ed") {
			break
		}
		k++
	}
	if k == first {
		return noPhrase, false
	}
	p := n.headed(first, k)
	return p, p.head >= 0
}

// named reports whether a name ends at a token.
func (n *line) named(k int) bool {
	m := n.covered[k]
	return m >= 0 && n.mentions[m].Kind == mention.Party && n.mentions[m].Form&lexicon.Adjective == 0
}

// headed finds the head of a phrase: the last word before its first
// preposition.
func (n *line) headed(first, last int) phrase {
	if first >= last {
		return noPhrase
	}
	head := last - 1
	for k := first; k < last; k++ {
		if m := n.covered[k]; m >= 0 {
			k = min(n.mentions[m].Last, last) - 1
			continue
		}
		if within[n.small[k]] && k > first && !(n.small[k] == "of" && starts[n.small[k-1]]) {
			head = k - 1
			break
		}
	}
	for k := first; k < head; k++ {
		if n.covered[k] < 0 && (privates[n.small[k]] || officials[n.small[k]]) && n.covered[head] < 0 && !privates[n.small[head]] && !officials[n.small[head]] && !experts[n.small[head]] && !strings.HasSuffix(n.small[head], "man") {
			head = k // "people familiar with the matter"
		}
	}
	if person := n.personAt(first, last); person >= 0 {
		head = person
	}
	w := n.small[head]
	if n.covered[head] < 0 && (w == "'s" || starts[w] && w != "two" || !(w[0] >= 'a' && w[0] <= 'z') || adverbs[w] || strings.HasSuffix(w, "ing")) {
		return noPhrase
	}
	return phrase{first, last, head}
}

// personAt is the last token of a phrase that ends with a name after an office
// or a common noun ("the newspaper Vedomosti"); -1 where it does not.
func (n *line) personAt(first, last int) int {
	m := n.covered[last-1]
	if m < 0 || n.mentions[m].Kind != mention.Party {
		return -1
	}
	switch n.mentions[m].Party.Kind {
	case graph.Person, graph.Publication, graph.Organisation:
	default:
		return -1
	}
	start := n.mentions[m].First
	if start > first && starts[n.small[start-1]] {
		start--
	}
	if start > first && (within[n.small[start-1]] || n.small[start-1] == "by") {
		return -1
	}
	return last - 1
}

// mentionOf is the mention at the head of a phrase; nil where there is none.
func (n *line) mentionOf(p phrase) *mention.Mention {
	if m := n.covered[p.head]; m >= 0 {
		return &n.mentions[m]
	}
	return nil
}
