package attribute

import (
	"slices"
	"strings"

	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// line is one sentence read by the order of its words.
type line struct {
	text     string
	tokens   []segment.Token
	small    []string
	mentions []mention.Mention
	covered  []int  // mention by token, -1 where none
	spoke    phrase // whoever spoke by the verb of speech heard last
}

func (l *Listener) line(i int) *line {
	s := &l.segments.Sentences[i]
	n := &line{text: l.segments.Text, tokens: s.Tokens, mentions: l.mentions[i], spoke: noPhrase}
	n.small = make([]string, len(s.Tokens))
	n.covered = make([]int, len(s.Tokens))
	for k, t := range s.Tokens { // before the mentions, which look at words
		n.small[k] = strings.ToLower(t.Text)
		n.covered[k] = -1
	}
	for m := range n.mentions {
		if n.mentions[m].Kind == mention.Goods {
			continue
		}
		if n.untangle(m) {
			continue
		}
		for k := n.mentions[m].First; k < n.mentions[m].Last && k < len(n.covered); k++ {
			n.covered[k] = m
		}
	}
	return n
}

// untangle takes a verb off a mention: "the experts report". It reports
// whether nothing but the verb was mentioned.
func (n *line) untangle(m int) bool {
	mm := &n.mentions[m]
	if mm.Kind != mention.Speaker || mm.Last < 2 {
		return false
	}
	before, plural := n.small[mm.Last-2], false
	switch n.small[mm.Last-1] {
	case "report", "record", "document", "book", "study":
		if plural = strings.HasSuffix(before, "s") && !strings.HasSuffix(before, "ss") && before != "'s"; !plural {
			return false
		}
	case "reports", "records", "documents":
		if w := n.word(mm.Last); w != "that" && !(w == "," && (assemblies[before] || institutes[before] || courts[before])) {
			return false
		}
	default:
		return false
	}
	if mm.Last-mm.First == 1 {
		return true
	}
	shorter := *mm
	shorter.Last, shorter.Noun, shorter.Plural = mm.Last-1, before, plural
	shorter.Head, shorter.End = mm.Last-2, n.tokens[mm.Last-2].End
	n.mentions = slices.Clone(n.mentions)
	n.mentions[m] = shorter
	return false
}

func (n *line) word(k int) string {
	if k < 0 || k >= len(n.small) {
		return ""
	}
	return n.small[k]
}

// part is the bytes between the semicolons around a token.
func (n *line) part(k int) (from, to int) {
	from, to = n.tokens[0].Start, n.tokens[len(n.tokens)-1].End
	for j := k; j >= 0; j-- {
		if n.small[j] == ";" {
			from = n.tokens[j].End
			break
		}
	}
	for j := k; j < len(n.tokens); j++ {
		if n.small[j] == ";" {
			to = n.tokens[j].Start
			break
		}
	}
	return from, to
}

func (n *line) goodsAt(k int) bool {
	for m := range n.mentions {
		if n.mentions[m].First == k {
			return true
		}
	}
	return false
}
