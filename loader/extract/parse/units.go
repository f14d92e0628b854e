// Package parse gives a sentence its dependency tree. Names of several words
// and phrases that act as one word ("by way of") are handed to the parser as
// one, so that it need not take them apart.
package parse

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// unit is what the parser sees as one word.
type unit struct {
	first, last int // tokens, half open
	form        string
	tag, pos    string // hints, or empty
	mention     int    // index of its mention, or -1
}

// unitsOf cuts a sentence into the parser's words.
func unitsOf(k *skeleton) []unit {
	tokens, mentions := k.tokens, k.mentions
	units := make([]unit, 0, len(tokens))
	shouts := inCapitals(tokens)
	next := 0
	for i := 0; i < len(tokens); {
		if k.drop[i] {
			i++
			continue
		}
		if end := k.sum[i]; end > i {
			units = append(units, sumUnit(tokens, i, end))
			i = end
			continue
		}
		for next < len(mentions) && mentions[next].First < i {
			next++
		}
		if next < len(mentions) && mentions[next].First == i && mentions[next].Last > i {
			m := mentions[next]
			form, tag := formOf(&m, tokens)
			u := unit{first: i, last: m.Last, form: form, tag: tag, mention: next}
			if next+1 < len(mentions) && sameState(tokens, &m, &mentions[next+1]) {
				u.last = mentions[next+1].Last
			}
			units = append(units, u)
			i = u.last
			continue
		}
		limit := len(tokens)
		if next < len(mentions) {
			limit = mentions[next].First
		}
		u := k.wordUnit(i, limit, shouts)
		units = append(units, u)
		i = u.last
	}
	return units
}

// sumUnit is a sum of money as one word.
func sumUnit(tokens []segment.Token, first, last int) unit {
	u := unit{first: first, last: last, form: "millions", tag: "NNS", pos: "NOUN", mention: -1}
	if first > 0 && last < len(tokens) && articles[strings.ToLower(tokens[first-1].Text)] && noun(tokens[last].Text) {
		u.form, u.tag, u.pos = "big", "JJ", "ADJ" // "a $4 billion deal"
	}
	return u
}

// wordUnit is the word at a token, or the phrase or compound before a limit that
// acts as one.
func (k *skeleton) wordUnit(i, limit int, shouts bool) unit {
	tokens := k.tokens
	u := unit{first: i, last: i + 1, form: tokens[i].Text, mention: -1}
	if shouts {
		u.form = telegraphed(tokens, i)
	}
	for _, p := range phrases[strings.ToLower(tokens[i].Text)] {
		if n := p.match(tokens, i); n > 0 && i+n <= limit && !(p.tokens[0] == "due" && i > 0 && isBe[strings.ToLower(tokens[i-1].Text)]) {
			u = unit{first: i, last: i + n, form: p.form, tag: p.tag, mention: -1}
			break
		}
	}
	if n := compound(tokens, i); n > 0 && i+n <= limit && u.last == i+1 && !k.dropped(i, n) {
		u = unit{first: i, last: i + n, form: "guided", tag: "JJ", mention: -1}
	}
	return u
}

// dropped reports whether any of some tokens is kept from the parser.
func (k *skeleton) dropped(from, n int) bool {
	for i := from; i < from+n; i++ {
		if k.drop[i] {
			return true
		}
	}
	return false
}

// compound is the number of tokens of an adjective like "air-launched" or
// "battle-proven" that begins at a place; 0 where there is none.
func compound(tokens []segment.Token, at int) int {
	if at+3 >= len(tokens) || tokens[at+1].Text != "-" || tokens[at].End != tokens[at+1].Start || tokens[at+1].End != tokens[at+2].Start {
		return 0
	}
	first, last := strings.ToLower(tokens[at].Text), strings.ToLower(tokens[at+2].Text)
	if first == "re" || first == "trans" || len(first) < 2 || first[0] < 'a' {
		return 0
	}
	if !endings[last] && !(strings.HasSuffix(last, "ed") && len(last) > 4) {
		return 0
	}
	next := tokens[at+3].Text
	if next[0] < 'A' || next == "-" || function[strings.ToLower(next)] { // a noun must follow
		return 0
	}
	return 3
}

var endings = map[string]bool{"made": true, "built": true, "borne": true, "wing": true, "range": true, "hand": true, "tier": true, "era": true,
	"calibre": true, "caliber": true, "proven": true, "speed": true, "altitude": true, "old": true, "duty": true, "grade": true, "class": true}

var function = map[string]bool{"by": true, "to": true, "from": true, "in": true, "at": true, "on": true, "of": true, "for": true, "and": true,
	"or": true, "with": true, "through": true, "is": true, "are": true, "was": true, "were": true, "into": true, "via": true, "as": true,
	"the": true, "a": true, "its": true, "their": true, "than": true, "that": true, "which": true}

var articles = map[string]bool{"a": true, "an": true, "the": true, "its": true, "their": true, "his": true, "this": true, "that": true}

// noun reports whether a word may be a noun that a sum describes.
func noun(word string) bool {
	return word[0] >= 'a' && word[0] <= 'z' && !function[word]
}

// isBe is the forms before "due to" that make it tell of a plan.
var isBe = map[string]bool{"is": true, "are": true, "was": true, "were": true, "be": true, "been": true, "not": true}

// sameState reports whether a place and the state it lies in follow one
// another: "Burgas in Bulgaria", "Dalian, China".
func sameState(tokens []segment.Token, a, b *mention.Mention) bool {
	if a.Party == nil || b.Party == nil || a.Kind != mention.Party || b.Kind != mention.Party || a.How == graph.ByName && a.Party.Kind == graph.State ||
		b.Party.Kind != graph.State || b.How != graph.ByName || a.Party.Home != b.Party.Home || b.First != a.Last+1 {
		return false
	}
	if b.Form&lexicon.Name == 0 {
		return false
	}
	between := strings.ToLower(tokens[a.Last].Text)
	return between == "in" || between == ","
}

// nounTag marks the head of a mention as a noun where it can be nothing else:
// "export of bombs", "XB-9 jets".
func nounTag(m *mention.Mention, head string) string {
	switch {
	case m.Modifier, m.Last-m.First < 2 && (m.Ambiguous || m.Goods != lexicon.Military || verbs[strings.ToLower(head)]):
		return ""
	case strings.HasSuffix(head, "s"):
		return "NNS"
	}
	return "NN"
}

// verbs are words for arms that are verbs too.
var verbs = map[string]bool{"arms": true, "arm": true, "shells": true, "shell": true, "guns": true, "gun": true, "mines": true, "mine": true,
	"rockets": true, "rocket": true, "bombs": true, "bomb": true, "torpedoes": true, "ships": true, "ship": true}

// formOf is a word that the parser knows in the place of a mention: for a
// state's name and adjective ones that its treebank has often, for others the
// last word.
func formOf(m *mention.Mention, tokens []segment.Token) (form, tag string) {
	last := tokens[m.Last-1].Text
	switch {
	case m.Kind == mention.Goods && m.Head >= m.First && m.Head < m.Last:
		return tokens[m.Head].Text, nounTag(m, tokens[m.Head].Text)
	case m.Kind != mention.Party || m.Party == nil:
		return last, ""
	case m.Form&lexicon.Adjective != 0 && m.Form&lexicon.Name == 0 && m.Last-m.First == 1 && m.Party.Kind == graph.State:
		return "American", "JJ"
	case m.Party.Kind == graph.State:
		return "Iraq", "NNP"
	case strings.ToLower(last) == last:
		return last, ""
	case strings.HasSuffix(last, "s"):
		return last, "NNPS"
	}
	return last, "NNP"
}
