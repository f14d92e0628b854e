package attribute

import (
	"strings"

	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/wordset"
)

// This file looks at the words around a verb of speech: whether it stands after
// or within what is said, and whether a clause follows it.

// parenthetic reads "the crates, say two dockers who saw them, were": the verb
// of speech stands between the subject of what is said and its own.
func (n *line) parenthetic(k int, c cue) (saying, bool) {
	if w := n.small[k]; w != "say" && w != "says" || n.word(k-1) != "," || n.insetBefore(k-1) {
		return saying{}, false
	}
	p, ok := n.phraseAfter(k + 1)
	if !ok || p.last >= len(n.tokens) {
		return saying{}, false
	}
	switch n.small[p.last] {
	case ",", ".", ";", "who", "which", "and":
	default:
		return saying{}, false
	}
	from, to := n.part(k)
	return saying{n.speaker(p, n.tokens[k].Text, c), beside, n.tokens[k].Start, from, to}, true
}

// insetBefore reports whether a comma closes a clause on who speaks: "the report,
// seen by Reuters, says".
func (n *line) insetBefore(comma int) bool {
	for j := comma - 1; j > 0; j-- {
		if n.small[j] == "," {
			return issued[n.small[j+1]] || n.small[j+1] == "who" || n.small[j+1] == "which"
		}
	}
	return false
}

// inverted reads "…", said X.
func (n *line) inverted(k int, c cue) (saying, bool) {
	switch n.word(k - 1) {
	case ",", "\"", "”", "''", "?", "!", "":
	default:
		return saying{}, false
	}
	if _, base := cues()[n.small[k]]; base && k == 0 {
		return saying{}, false // "State television"
	}
	p, ok := n.phraseAfter(k + 1)
	if !ok || c.accuses || c.denies || weak[n.small[k]] || strings.HasSuffix(n.small[k], "ing") {
		return saying{}, false
	}
	from, to := n.part(k)
	return saying{n.speaker(p, n.tokens[k].Text, c), beside, n.tokens[k].Start, from, to}, true
}

// insetEnds reports whether a comma closes the words after a verb of speech.
func (n *line) insetEnds(cue int) bool {
	const longest = 14
	for k := cue + 1; k < len(n.small) && k < cue+longest; k++ {
		if n.small[k] == "," {
			return true
		}
	}
	return false
}

// occasions are words that after a verb of speech say when it was said.
var occasions = wordset.Of("after before when as while once")

// closes reports whether a clause of speech stands after or within what is
// said: "…, officials said."
func (n *line) closes(first, cue int) bool {
	if first > 0 && n.covered[first-1] >= 0 && n.mentions[n.covered[first-1]].Kind == mention.Described {
		first = n.mentions[n.covered[first-1]].First // "the air force commander, X"
	}
	if starts[n.word(first-1)] {
		first--
	}
	before := n.word(first - 1)
	if before == "as" {
		return true
	}
	if before != "," && before != "\"" && before != "”" && before != "''" && before != "–" && before != "—" && before != "-" {
		return false
	}
	longest := 9
	switch n.word(cue + 1) {
	case "in", "at", "during", "on": // "…, experts said in a report seen by a newspaper"
		longest = 16
	}
	for k := cue + 1; k < len(n.tokens); k++ {
		switch n.small[k] {
		case ",", ".", ";", "–", "—", "”", "\"":
			return true
		case "that", ":", "had", "has", "have", "was", "were", "is", "are", "will", "would":
			// "…, his spokesman conceded after the panel had looked"; "…, it writes in a study that came out today, …"
			return occasions[n.word(cue+1)] || n.small[k] == "that" && n.word(cue+1) == "in" && n.insetEnds(cue)
		}
		if k > cue+longest || k == cue+1 && (n.small[k] == "of" || n.covered[k] >= 0 && n.mentions[n.covered[k]].Kind != mention.Speaker) {
			return false
		}
	}
	return true
}

// saysThat reports whether "that" or a colon follows soon after a verb.
func (n *line) saysThat(k int) bool {
	for j := k + 1; j < len(n.tokens) && j < k+6; j++ {
		switch n.small[j] {
		case "that", ":":
			return true
		case ",":
			return j == k+1 && n.thatAfterInset(j)
		case "of":
			return strings.HasPrefix(n.small[k], "suspect") && strings.HasSuffix(n.word(j+1), "ing") // "suspected Chad of sending"
		case ".", "and":
			return false
		}
	}
	return false
}

// thatAfterInset reports whether "that" follows the words between two commas:
// "holds, on the evidence of boot prints, that".
func (n *line) thatAfterInset(comma int) bool {
	const longest = 20
	for j := comma + 1; j < len(n.small) && j < comma+longest; j++ {
		switch n.small[j] {
		case ",":
			if n.word(j+1) == "that" {
				return true
			}
		case ".", ";", "who", "which":
			return false
		}
	}
	return false
}
