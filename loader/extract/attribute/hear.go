package attribute

import (
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/wordset"
)

// saying is a speaker with the stretch of the text, in bytes, that he answers
// for.
type saying struct {
	speaker  Speaker
	depth    depth
	cue      int // where the verb of speech begins
	from, to int
}

// depth is how near a speaker stands to what is said.
type depth uint8

const (
	beside    depth = iota // "…, X said", "according to X"
	before                 // "X said that …"
	cited                  // "citing X"
	answering              // "which X denied": no speaker of what is told, but one who answers it
)

// onSurface is the speakers, by depth, who answer for a frame by the order of
// the words.
func (l *Listener) onSurface(f *frame.Frame) (outside, governing, inner []Speaker) {
	at := f.Sentence.Tree.Words[f.Word].Start
	var by [4][]Speaker
	for _, s := range l.sayings[f.Sentence.Index] {
		if at >= s.from && at < s.to && at != s.cue {
			by[s.depth] = append(by[s.depth], s.speaker)
		}
	}
	return by[beside], by[before], by[cited]
}

// hear lists the sayings of a sentence in the order of the text.
func (n *line) hear() []saying {
	var found []saying
	for k := range n.tokens {
		if n.covered[k] >= 0 {
			continue
		}
		if s, ok := n.accordingTo(k); ok {
			found = append(found, s)
		} else if s, ok := n.byAccount(k); ok {
			found = append(found, s)
		} else if s, ok := n.citing(k); ok {
			found = append(found, s)
		} else if s, ok := n.speech(k); ok && !n.withholds(k) {
			found = append(found, s)
		} else if s, ok := n.turn(k); ok {
			found = append(found, s)
		}
	}
	if s, ok := n.label(); ok {
		found = append(found, s)
	} else if s, ok := n.colon(); ok && len(found) == 0 {
		found = append(found, s)
	}
	return found
}

// withholds reports whether what looks like a verb of speech tells nothing: it
// keeps something from somebody ("denied permission to dock") or is part of a
// compound.
func (n *line) withholds(k int) bool {
	switch n.word(k + 1) {
	case "-", "-owned", "-run", "-controlled": // "state-owned"
		return true
	}
	return withheld[n.word(k+1)] || n.word(k+1) == "nothing" || n.word(k+1) == "little"
}

// withheld is what a port or a sky may be denied to a carrier.
var withheld = wordset.Of("permission access entry clearance overflight docking passage landing refuelling")

// accordingTo reads "according to X".
func (n *line) accordingTo(k int) (saying, bool) {
	if n.small[k] != "according" || n.word(k+1) != "to" {
		return saying{}, false
	}
	p, ok := n.phraseAfter(k + 2)
	if !ok {
		return saying{}, false
	}
	from, to := n.part(k)
	return saying{n.speaker(p, "according to", cue{}), beside, n.tokens[k].Start, from, to}, true
}

var accounts = wordset.Of("account reckoning view count estimate reading telling version words word opinion judgement judgment calculation estimation")

// lengths are what a paper may be long: "a judgment of a hundred pages".
var lengths = wordset.Of("hundred thousand page pages words lines sheets volumes paragraphs")

// measures reports whether a phrase begins by telling how long something is.
func (n *line) measures(p phrase) bool {
	for k := p.first; k < p.last && k < p.first+4; k++ {
		if lengths[n.small[k]] {
			return true
		}
	}
	return false
}

// byAccount reads "by X's account", "in the view of X".
func (n *line) byAccount(k int) (saying, bool) {
	switch n.small[k] {
	case "by", "in", "on", "to", "from":
	default:
		return saying{}, false
	}
	from, to := n.part(k)
	for j := k + 1; j < len(n.tokens) && j < k+9; j++ {
		w := n.small[j]
		switch {
		case accounts[w] && n.word(j+1) == "of":
			if p, ok := n.phraseAfter(j + 2); ok && !n.measures(p) {
				where := beside
				if n.small[k] == "on" && w == "word" {
					where = cited
				}
				return saying{n.speaker(p, n.small[k]+" the "+w+" of", cue{}), where, n.tokens[k].Start, from, to}, true
			}
			return saying{}, false
		case w == "figures" && n.small[j-1] == "own" && j > k+3 && n.small[j-2] == "'s":
			p := n.phraseBefore(j - 3)
			return saying{n.speaker(p, n.tokens[j].Text, cue{}), beside, n.tokens[k].Start, from, to}, p.head >= 0
		case accounts[w] && j > k+2 && (n.small[j-1] == "'s" || n.small[j-1] == "’s" || n.small[j-1] == "'" || n.small[j-1] == "’"):
			p := n.phraseBefore(j - 2)
			if p.head < 0 {
				return saying{}, false
			}
			return saying{n.speaker(p, n.tokens[j].Text, cue{}), beside, n.tokens[k].Start, from, to}, true
		case w == "," || w == ".":
			return saying{}, false
		}
	}
	return saying{}, false
}

// citing reads "citing X" and "quotes X as saying".
func (n *line) citing(k int) (saying, bool) {
	switch n.small[k] {
	case "citing", "quoting", "quotes", "quoted", "cites", "cited":
	default:
		return saying{}, false
	}
	if n.small[k] == "quoted" && beforeAuxiliary(n.word(k-1)) {
		if p := n.subject(k - 1); p.head >= 0 && n.saysAs(k) {
			return saying{n.speaker(p, n.small[k], cue{}), before, n.tokens[k].Start, n.tokens[k].End, n.tokens[len(n.tokens)-1].End}, true
		}
		return saying{}, false
	}
	p, ok := n.phraseAfter(k + 1)
	if !ok || reasons[n.word(p.head)] {
		return saying{}, false
	}
	from, to := n.part(k)
	where := cited
	if w := n.word(k - 1); w == "which" || w == "who" || w == "that" {
		where = beside // "a weekly which quotes an agency": both stand outside what is told
	}
	return saying{n.speaker(p, n.small[k], cue{}), where, n.tokens[k].Start, from, to}, true
}

// saysAs reports whether "as saying" follows soon after a token.
func (n *line) saysAs(k int) bool {
	for j := k + 1; j < len(n.tokens)-1 && j < k+10; j++ {
		if n.small[j] == "as" && n.small[j+1] == "saying" {
			return true
		}
	}
	return false
}

// reasons are what is cited for a decision and says nothing itself: "citing its
// policy of not giving arms".
var reasons = wordset.Of("policy policies law laws rule rules need needs fear fears concern concerns risk risks lack cost costs reason reasons principle principles neutrality constitution embargo shortage security")
