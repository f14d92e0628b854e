package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/wordset"
)

// subject is the noun phrase that a verb of speech follows.
func (n *line) subject(verb int) phrase {
	e := verb - 1
	for e >= 0 && n.covered[e] < 0 && (adverbs[n.small[e]] || strings.HasSuffix(n.small[e], "ly") && len(n.small[e]) > 4) {
		e--
	}
	if e > 1 && n.small[e-1] == "at" && (n.small[e] == "first" || n.small[e] == "once" || n.small[e] == "last") {
		e -= 2
	}
	if e > 3 && n.small[e] == "less" && n.small[e-1] == "the" && n.small[e-2] == "none" { // "none the less"
		e -= 3
	}
	if e < 0 {
		return noPhrase
	}
	switch n.small[e] {
	case ",", "–", "—":
		return n.beforeAside(e)
	case "that", "who", "which":
		if n.covered[max(e-1, 0)] >= 0 && n.itWas(e-1) {
			return n.phraseBefore(e - 1)
		}
		return noPhrase
	}
	p := n.phraseBefore(e)
	if p.head < 0 {
		p = n.beforeIssued(e)
	}
	if q := n.beforeRelative(e, p.head < 0); q.head >= 0 {
		return q
	}
	return p
}

// issued are participles that tell how a paper came to be known.
var issued = wordset.Of("published leaked released issued made seen obtained adopted presented compiled written prepared drawn dated submitted circulated signed sent filed read reviewed cited quoted")

// beforeIssued is the subject that a word on its coming to be known follows: "a
// report leaked on Thursday accuses".
func (n *line) beforeIssued(e int) phrase {
	const longest = 8
	for j := e; j > 0 && j > e-longest; j-- {
		switch {
		case n.small[j] == "," || n.small[j] == "." || n.small[j] == "that":
			return noPhrase
		case issued[n.small[j]] && n.nominal(j-1):
			return n.phraseBefore(j - 1)
		}
	}
	return noPhrase
}

// goesOnSaying is the subject of a verb of speech that "and" joins to another
// verb of his: "The embassy calls it a fabrication and adds that".
func (n *line) goesOnSaying(verb int) phrase {
	e := verb - 1
	for e >= 0 && n.covered[e] < 0 && adverbs[n.small[e]] {
		e--
	}
	if e < 2 || n.small[e] != "and" && n.small[e] != "but" || !n.saysThat(verb) {
		return noPhrase
	}
	if n.spoke.head >= 0 {
		return n.spoke
	}
	p, ok := n.phraseAfter(0)
	if !ok || p.last > e {
		return noPhrase
	}
	return p
}

// beforeRelative is the subject of a verb that a relative clause parts from it:
// "officials who asked not to be named said".
func (n *line) beforeRelative(e int, any bool) phrase {
	const longest = 12
	for j := e; j > 0 && j > e-longest; j-- {
		switch n.small[j] {
		case ",", ";", ":", ".", "”", "“", "\"":
			return noPhrase
		case "who":
			return n.phraseBefore(j - 1)
		case "that", "which":
			if any && n.nominal(j-1) {
				return n.phraseBefore(j - 1)
			}
		}
	}
	return noPhrase
}

// itWas reports whether "it was" stands before the phrase that ends at a token.
func (n *line) itWas(last int) bool {
	p := n.phraseBefore(last)
	return p.head >= 0 && n.word(p.first-2) == "it" && (n.word(p.first-1) == "was" || n.word(p.first-1) == "is")
}

// beforeAside is the subject of a verb from which commas part it: "X, who
// asked not to be named, said"; "the chief of police, X, said".
func (n *line) beforeAside(comma int) phrase {
	const longest = 18
	for j := comma - 1; j > 0 && j > comma-longest; j-- {
		if n.small[j] != n.small[comma] {
			continue
		}
		p := n.phraseBefore(comma - 1)
		if p.head >= 0 && p.first < j {
			return p // "the commander, X,": one mention
		}
		if p.head >= 0 && p.first == j+1 {
			if m := n.mentionOf(p); m != nil && m.Kind == mention.Party && m.Party != nil && m.Party.Kind == graph.Person || n.proper(p) {
				return p
			}
		}
		return n.phraseBefore(j - 1)
	}
	return noPhrase
}
