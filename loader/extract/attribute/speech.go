package attribute

import (
	"strings"

	"armsgraph/loader/extract/syntax/lemma"
	"armsgraph/loader/extract/wordset"
)

// nounsToo are verbs of speech whose third person is a common noun as well.
var nounsToo = wordset.Of("reports claims shows notes records estimates charges documents states counts rules finds lists names accounts quotes discloses puts numbers figures thinks stresses answers")

// speechCue is what a token does as a finite verb of speech.
func speechCue(w string) (cue, bool) {
	for _, tag := range [...]string{"VBD", "VBZ"} {
		if tag == "VBZ" && !strings.HasSuffix(w, "s") {
			break // read alike as a past form
		}
		if l := lemma.Of(w, "VERB", tag); l != w {
			if c, ok := cues()[l]; ok {
				return c, true
			}
		}
	}
	switch w {
	case "accusing", "alleging", "saying", "denying", "claiming":
		c, ok := cues()[lemma.Of(w, "VERB", "VBG")]
		return c, ok
	}
	c, ok := cues()[w]
	return c, ok
}

// weak are verbs of speech that more often do something else: they need a
// "that" or a colon.
var weak = wordset.Of(`held holds hold found finds find showed shows show discovered discovers put puts counted counts spoke speaks heard hears
	learned learnt learns traced traces listed lists list named names name documented documents document recorded records record ruled rules rule promised promises
	promise pledged pledges pledge suspected suspects suspect published publishes publish described describes describe warned warns warn refuted rejected rejects
	dismissed dismisses blamed blames slipped slip disclosed posted posts post tweeted tweets accepted accepts accept remembered remembers remember assessed assesses assess revealed reveals reveal quoted quotes quote cited cites cite`)

// speech reads "X said that …", "…, X said" and "… said X".
func (n *line) speech(k int) (saying, bool) {
	w := n.small[k]
	c, ok := speechCue(w)
	if !ok && n.untilFalse(k) > 0 {
		c, ok = cue{denies: true}, true
	}
	odd := w == "known" || certain[w] || w == "slip" && n.word(k-1) == "let" || n.noDoubt(k) // no verbs of speech, see speaking
	if !ok && !odd || n.negatedAt(k) {
		return saying{}, false
	}
	if (w == "owned" || w == "owns" || w == "own") && n.word(k+1) != "up" {
		return saying{}, false // "parts owned by the United States"
	}
	passive := beforeAuxiliary(n.word(k-1)) || n.word(k-1) == "first" && beforeAuxiliary(n.word(k-2))
	if passive && n.word(k+1) == "by" {
		return n.saidBy(k, c)
	}
	if k > 0 && n.small[k-1] == "-" && n.tokens[k-1].End == n.tokens[k].Start {
		return saying{}, false // "state-owned"
	}
	if !odd && (passive || n.noVerb(k)) {
		return saying{}, false
	}
	if s, ok := n.parenthetic(k, c); ok {
		return s, true
	}
	p := n.speaking(k)
	if p.head < 0 {
		p = n.goesOnSaying(k)
	}
	if p.head >= 0 {
		n.spoke = p
	}
	if p.head >= 0 && n.word(p.first-1) == "so" && n.word(p.first-2) == "or" { // "or so the mayor claims"
		from, to := n.part(k)
		return saying{n.speaker(p, n.tokens[k].Text, cue{hedges: true}), beside, n.tokens[k].Start, from, to}, true
	}
	if p.head < 0 || n.word(p.first-1) == "so" {
		return n.inverted(k, c)
	}
	if _, base := cues()[w]; base && !n.manyOf(p) && !(w == "put" && n.word(k+1) == "it") || nounsToo[w] && !n.opensClause(k+1) {
		return saying{}, false
	}
	if n.word(p.first-1) == "what" && n.contrary(p.first-2) {
		return saying{}, false
	}
	return n.spoken(n.joined(p), k, c)
}

// spoken is what a speaker before a verb of speech answers for.
func (n *line) spoken(p phrase, k int, c cue) (saying, bool) {
	from, to := n.part(k)
	if c.denies {
		to = n.untilTurn(k, to)
	}
	if end := n.untilFalse(k); end > 0 {
		to = min(to, end)
	}
	sp := n.speaker(p, n.tokens[k].Text, c)
	switch {
	case c.denies && n.word(p.first-1) == "that" && accusing[n.word(p.first-2)] && !n.opensClause(k+1):
		return saying{sp, answering, n.tokens[k].Start, from, n.tokens[k].Start}, true
	case n.closes(p.first, k):
		return saying{sp, beside, n.tokens[k].Start, from, to}, true
	case n.word(k+1) == "by": // "the story told by"
		return saying{}, false
	case c.denies && n.takesUp(p.first) && (!n.opensClause(k+1) || n.word(k+1) == "."):
		return saying{sp, answering, n.tokens[k].Start, from, n.tokens[k].Start}, true
	case weak[n.small[k]] && !c.denies && !sp.Reports && !n.saysThat(k):
		return saying{}, false
	}
	return saying{sp, before, n.tokens[k].Start, n.tokens[k].End, to}, true
}

// contrary reports whether a token ends words that contradict what follows:
// "contrary to what the paper has printed".
func (n *line) contrary(k int) bool {
	return n.word(k) == "to" && n.word(k-1) == "contrary" || n.word(k) == "of" && n.word(k-1) == "spite" || n.word(k) == "despite"
}

// accusing are nouns for what was told, which a clause after them answers: "a
// charge that the president rejected".
var accusing = wordset.Of("accusation allegation charge claim report story suggestion insinuation accusations allegations charges claims reports suggestions")

// untilFalse is where the words end by which somebody calls a thing false:
// "called the reports groundless"; 0 where a verb does not begin them.
func (n *line) untilFalse(k int) int {
	switch n.small[k] {
	case "called", "calls", "branded", "brands", "labelled", "termed", "calling":
	default:
		return 0
	}
	for j := k + 1; j < len(n.tokens) && j < k+12; j++ {
		switch w := n.small[j]; {
		case falsehoods[w]:
			return n.tokens[j].End
		case w == "." || w == ";" || w == ",":
			return 0
		}
	}
	return 0
}

// saidBy reads "was told by X that".
func (n *line) saidBy(k int, c cue) (saying, bool) {
	p, ok := n.phraseAfter(k + 2)
	if !ok {
		return saying{}, false
	}
	from, to := n.part(k)
	if w := n.word(p.last); !c.denies && !c.accuses && n.small[k] != "told" && (w == "." || w == "," || w == "") { // "the sale was confirmed by X"
		return saying{n.speaker(p, n.tokens[k].Text, c), beside, n.tokens[k].Start, from, n.tokens[k].Start}, true
	}
	return saying{n.speaker(p, n.tokens[k].Text, c), before, n.tokens[k].Start, n.tokens[k].End, to}, true
}

// noVerb reports whether the word before a token makes a noun of it.
func (n *line) noVerb(k int) bool {
	w := n.word(k - 1)
	return within[w] || w == "by" || starts[w] && w != "that"
}

// speaking is the phrase for whoever speaks by the verb at a token.
func (n *line) speaking(k int) phrase {
	w := n.small[k]
	switch {
	case strings.HasSuffix(w, "ing"):
		return n.opening(k)
	case w == "slip" && n.word(k-1) == "let":
		return n.subject(k - 1)
	case w == "known":
		return n.madeKnown(k)
	case certain[w]:
		return n.beSure(k)
	case n.noDoubt(k):
		return n.subject(k - 2)
	}
	return n.subject(k)
}

// certain are adjectives by which somebody vouches for what follows.
var certain = wordset.Of("certain unanimous confident adamant convinced sure agreed")

// beSure is the subject of "are unanimous that".
func (n *line) beSure(k int) phrase {
	if n.word(k+1) != "that" || !beforeAuxiliary(n.word(k-1)) {
		return noPhrase
	}
	return n.subject(k - 1)
}

// noDoubt reports whether a token is that of "has no doubt that".
func (n *line) noDoubt(k int) bool {
	if n.small[k] != "doubt" || n.word(k-1) != "no" || n.word(k+1) != "that" {
		return false
	}
	w := n.word(k - 2)
	return w == "has" || w == "have" || w == "had"
}

// madeKnown is the subject of "let it be known" and "made it known".
func (n *line) madeKnown(k int) phrase {
	for j := k - 1; j > 0 && j >= k-3; j-- {
		switch n.small[j] {
		case "let", "lets", "made", "makes":
			return n.subject(j)
		}
	}
	return noPhrase
}

// untilTurn is where a denial ends: at the word that turns to something else.
func (n *line) untilTurn(k, to int) int {
	for j := k + 1; j < len(n.tokens) && n.tokens[j].End <= to; j++ {
		switch n.small[j] {
		case "but", "while", "although", "though", "whose", "which", "after", "before", "when", "as":
			return n.tokens[j].Start
		}
	}
	return to
}

// opening is the phrase that opens the sentence in which a participle of
// speech stands: "The agency called it a stab in the back, accusing …".
func (n *line) opening(k int) phrase {
	switch n.word(k - 1) {
	case ",", "\"", "”", "''":
	default:
		return noPhrase
	}
	start := 0
	if w := n.word(0); n.covered[0] < 0 && (within[w] || w == "after" || w == "while" || w == "speaking") {
		for start < k && n.small[start] != "," {
			start++
		}
		start++
	}
	p, ok := n.phraseAfter(start)
	if !ok || p.last > k {
		return noPhrase
	}
	return p
}

// joined is a phrase with the one that "and" joins to it: "two port workers and
// a military official".
func (n *line) joined(p phrase) phrase {
	if n.word(p.first-1) != "and" {
		return p
	}
	q := n.phraseBefore(p.first - 2)
	if q.head < 0 || q.first > 0 && n.word(q.first-1) != "," && n.word(q.first-1) != "”" && n.word(q.first-1) != "\"" {
		return p
	}
	return phrase{q.first, p.last, p.head}
}

// manyOf reports whether a phrase is plural, as the subject of "say" must be.
func (n *line) manyOf(p phrase) bool {
	if m := n.mentionOf(p); m != nil && m.Plural || n.word(p.first-1) == "and" {
		return true
	}
	w := n.small[p.head]
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "they" || w == "we" || w == "i" || w == "people" || w == "police"
}

func beforeAuxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "been", "be", "being", "to":
		return true
	}
	return false
}

// negatedAt reports whether a verb group is negated or only supposed.
func (n *line) negatedAt(k int) bool {
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		switch n.small[j] {
		case "not", "n't", "never", "neither", "nor", "could", "might", "should", "if":
			return true
		}
	}
	return false
}

// opensClause reports whether what follows a verb of speech may be what is
// said.
func (n *line) opensClause(k int) bool {
	switch n.word(k) {
	case "that", ",", ":", ".", "the", "a", "an", "it", "they", "no", "any", "how", "\"", "“", "":
		return true
	}
	return k < len(n.covered) && (n.covered[k] >= 0 || n.goodsAt(k))
}
