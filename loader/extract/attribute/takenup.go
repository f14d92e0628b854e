package attribute

import "armsgraph/loader/extract/wordset"

// takers are nouns by which a sentence takes up what it has just told.
var takers = wordset.Of("charge claim accusation allegation assertion report suggestion version account story contention conclusion finding insinuation")

// takesUp reports whether the phrase at a token begins a clause on what the
// sentence told before it: "…, which Tehran denies", "…, a charge that Tehran
// denies", "…, something Tehran denies".
func (n *line) takesUp(first int) bool {
	w := n.word(first - 1)
	if w == "which" {
		return true
	}
	if w == "that" {
		first--
		w = n.word(first - 1)
	}
	return w == "something" || takers[w] && (n.word(first-2) == "a" || n.word(first-2) == "an")
}
