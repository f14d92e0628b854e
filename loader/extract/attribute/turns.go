package attribute

import (
	"strings"

	"armsgraph/loader/extract/wordset"
)

// This file hears who speaks by turns of phrase that have no verb of speech:
// "the ministry's version is that", "it emerged from a report by", "if the
// police are to be believed".

// turn reads any of them at a token.
func (n *line) turn(k int) (saying, bool) {
	switch w := n.small[k]; {
	case w == "emerged" || w == "emerges" || w == "transpired" || w == "clear" || w == "appears":
		return n.emerges(k)
	case w == "if":
		return n.believed(k)
	case w == "per" && k == 0:
		return n.per(k)
	case w == "came" || w == "comes":
		return n.wordCame(k)
	case versions[w]:
		return n.version(k)
	case w == "told" && beforeAuxiliary(n.word(k-1)):
		return n.wasTold(k)
	}
	return saying{}, false
}

// emerges reads "it emerged from X", "as is clear from X".
func (n *line) emerges(k int) (saying, bool) {
	if n.word(k+1) != "from" {
		return saying{}, false
	}
	return n.besides(k, k+2, n.tokens[k].Text+" from", cue{})
}

// believed reads "if X are to be believed" and "if one believes X".
func (n *line) believed(k int) (saying, bool) {
	hedge := cue{hedges: true}
	switch n.word(k + 2) {
	case "believes", "believe", "trusts", "trust":
		return n.besides(k, k+3, n.tokens[k+2].Text, hedge)
	}
	p, ok := n.phraseAfter(k + 1)
	if !ok || p.last+3 >= len(n.tokens) {
		return saying{}, false
	}
	for i, w := range [...]string{"", "to", "be", "believed"} {
		if w != "" && n.word(p.last+i) != w {
			return saying{}, false
		}
	}
	from, to := n.part(k)
	return saying{n.speaker(p, "believed", hedge), beside, n.tokens[k].Start, from, to}, true
}

// per reads "Per the ministry, …".
func (n *line) per(k int) (saying, bool) {
	p, ok := n.phraseAfter(k + 1)
	if !ok || n.word(p.last) != "," {
		return saying{}, false
	}
	return n.besides(k, k+1, n.tokens[k].Text, cue{})
}

// wordCame reads "from Moscow came word that" and "the accusation came from
// Moscow:".
func (n *line) wordCame(k int) (saying, bool) {
	if tidings[n.word(k+1)] && (n.word(k+2) == "that" || n.word(k+2) == ":") {
		p := n.phraseBefore(k - 1)
		if p.head < 0 || n.word(p.first-1) != "from" {
			return saying{}, false
		}
		return n.following(p, k+1, k+2), true
	}
	if n.word(k+1) != "from" || !tidings[n.word(k-1)] {
		return saying{}, false
	}
	p, ok := n.phraseAfter(k + 2)
	if !ok || n.word(p.last) != ":" && n.word(p.last) != "that" {
		return saying{}, false
	}
	return n.following(p, k-1, p.last), true
}

// tidings are nouns for what somebody lets be known.
var tidings = wordset.Of("word news accusation allegation charge claim report reports denial confirmation answer reply complaint warning")

// versions are nouns for what somebody holds to be so.
var versions = wordset.Of(`case version line position theory story view contention argument claim explanation account answer reply conclusion finding verdict
	message charge accusation allegation suspicion belief assessment defence defense complaint statement`)

// version reads "X's version is that" and "the version of X is that".
func (n *line) version(k int) (saying, bool) {
	is, whose := k+1, noPhrase
	if w := n.word(is); w == "of" || w == "in" {
		p, ok := n.phraseAfter(is + 1)
		if !ok {
			return saying{}, false
		}
		is, whose = p.last, p
	}
	if n.word(is) == "," && n.word(is+2) == "by" { // "the charge, made by X in a speech, is that"
		p, ok := n.phraseAfter(is + 3)
		if !ok {
			return saying{}, false
		}
		whose = p
		for is = p.last; is < len(n.small)-1 && n.small[is] != ","; is++ {
		}
		is++
	}
	switch n.word(is) {
	case "is", "was", "remains":
	default:
		return saying{}, false
	}
	that := is + 1
	if n.word(that) == "still" || n.word(that) == "now" {
		that++
	}
	if n.word(that) != "that" {
		return saying{}, false
	}
	if whose.head >= 0 {
		return n.following(whose, k, that), true
	}
	owner := k - 1
	if n.word(owner) == "own" {
		owner--
	}
	if w := n.word(owner); w != "'s" && w != "’s" && w != "'" && w != "’" {
		return saying{}, false
	}
	p := n.phraseBefore(owner - 1)
	if p.head < 0 {
		return saying{}, false
	}
	return n.following(p, k, that), true
}

// wasTold reads "the court was told that": what is told there is its record.
func (n *line) wasTold(k int) (saying, bool) {
	if n.word(k+1) != "that" && n.word(k+1) != "how" {
		return saying{}, false
	}
	p := n.phraseBefore(k - 2)
	if p.head < 0 || !courts[n.small[p.head]] && !assemblies[n.small[p.head]] {
		return saying{}, false
	}
	return n.following(p, k, k+1), true
}

// assemblies are bodies before which somebody speaks.
var assemblies = wordset.Of("committee inquiry commission parliament council hearing panel jury deputies")

// besides is a speaker named from a token on, who answers for all around it.
func (n *line) besides(k, first int, words string, c cue) (saying, bool) {
	p, ok := n.phraseAfter(first)
	if !ok {
		return saying{}, false
	}
	from, to := n.part(k)
	return saying{n.speaker(p, words, c), beside, n.tokens[k].Start, from, to}, true
}

// following is a speaker who answers for what follows a token, by a noun that
// tells what he does.
func (n *line) following(p phrase, noun, opener int) saying {
	_, to := n.part(opener)
	c := nouns[strings.TrimSuffix(n.small[noun], "s")]
	return saying{n.speaker(p, n.tokens[noun].Text, c), before, n.tokens[noun].Start, n.tokens[opener].End, to}
}
