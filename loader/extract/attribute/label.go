package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/wordset"
)

var findings = wordset.Of("reading finding findings conclusion conclusions verdict view account version answer reply comment statement explanation position")

// label reads "X: …", "Finding of the panel: …", "X's own reading: …" at the
// head of a sentence.
func (n *line) label() (saying, bool) {
	const longest = 12
	colon := n.colonBefore(longest)
	for k := 0; k < colon; k++ {
		if n.small[k] == "," && n.word(k+1) != "to" || n.small[k] == ";" {
			return saying{}, false
		}
	}
	if colon < 0 {
		return saying{}, false
	}
	if s, ok := n.addressed(colon); ok {
		return s, true
	}
	for k := range colon {
		if findings[n.small[k]] {
			return n.finding(k, colon)
		}
	}
	return saying{}, false
}

// colonBefore is the first colon among so many tokens that has something after
// it; -1 where there is none.
func (n *line) colonBefore(longest int) int {
	for k := 1; k < len(n.tokens)-1 && k < longest; k++ {
		if n.small[k] == ":" {
			return k
		}
	}
	return -1
}

// afterColon is what a speaker says after a colon.
func (n *line) afterColon(sp Speaker, where depth, cue, colon int) saying {
	return saying{sp, where, n.tokens[cue].Start, n.tokens[colon].End, n.tokens[len(n.tokens)-1].End}
}

// addressed reads the name of whoever speaks before a colon: "KIRBY: …",
// "SADAT TO EDITORS: …".
func (n *line) addressed(colon int) (saying, bool) {
	for m := range n.mentions {
		mm := &n.mentions[m]
		if mm.First > 0 && !strings.HasSuffix(n.small[mm.First-1], ".") || mm.Last > colon || mm.Last != colon && n.word(mm.Last) != "to" && !(n.word(mm.Last) == "," && n.word(mm.Last+1) == "to") {
			continue
		}
		if mm.Kind == mention.Party && mm.Party.Kind != graph.State {
			return n.afterColon(ofMention(n.text, mm), beside, mm.First, colon), true
		}
	}
	return saying{}, false
}

// finding reads whose finding, named by a token, stands before a colon.
func (n *line) finding(at, colon int) (saying, bool) {
	for m := range n.mentions {
		if mm := &n.mentions[m]; mm.Last <= colon && mm.Kind != mention.Goods && mm.Kind != mention.Unnamed {
			sp := ofMention(n.text, mm)
			sp.Cue = n.tokens[at].Text
			return n.afterColon(sp, beside, at, colon), true
		}
	}
	owner := at - 1
	if n.word(owner) == "own" {
		owner--
	}
	if w := n.word(owner); w != "'s" && w != "’s" {
		return saying{}, false
	}
	p := n.phraseBefore(owner - 1)
	if p.head < 0 {
		return saying{}, false
	}
	return n.afterColon(n.speaker(p, n.tokens[at].Text, cue{}), beside, at, colon), true
}

// plainly are words that before a colon announce what somebody says: "set them
// right: …", "makes no secret of it: …".
var plainly = wordset.Of("right secret opposite contrary clear plain bluntly way records account sentence statement reply answer line message formula retort doubt doubts")

// colon reads "X makes no secret of it: …".
func (n *line) colon() (saying, bool) {
	const longest = 24
	colon, announced := n.colonBefore(longest), -1
	for k := 0; k < colon; k++ {
		switch {
		case n.small[k] == ";":
			announced = -1
		case plainly[n.small[k]]:
			announced = k
		}
	}
	if announced < 0 {
		return saying{}, false
	}
	for m := range n.mentions {
		mm := &n.mentions[m]
		if mm.Last > colon || mm.Kind != mention.Party && mm.Kind != mention.Speaker || mm.Party == nil || mm.Form == lexicon.Adjective || n.word(mm.First-1) == "in" {
			continue
		}
		sp := ofMention(n.text, mm)
		sp.Cue = n.tokens[announced].Text
		return n.afterColon(sp, before, colon, colon), true
	}
	return saying{}, false
}
