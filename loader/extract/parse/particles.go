package parse

import (
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/syntax/lemma"
)

// particle marks "over" after "hand" as part of the verb, where what is handed
// over follows, and not as a preposition that the phrase hangs on.
func (t *tagger) particle(i int, word string) bool {
	switch word {
	case "over", "away", "up":
		if !t.startsNoun(i + 1) {
			return false
		}
	case "on", "along":
		if !t.isGoods(i+1) && !t.isGoods(i+2) && !t.isGoods(i+3) {
			return false
		}
	default:
		return false
	}
	before := t.word(i - 1)
	for _, tag := range []string{"VB", "VBD", "VBN", "VBG", "VBZ"} {
		if verb := lemma.Of(before, "VERB", tag); verb != "take" && frame.TakesParticle(verb, word) {
			t.units[i].tag, t.units[i].pos = "RP", "ADP"
			return true
		}
	}
	return false
}
