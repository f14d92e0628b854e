package parse

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// This file tells what stands beside a word that is to be tagged.

func (t *tagger) word(i int) string {
	if i < 0 || i >= len(t.units) {
		return ""
	}
	return strings.ToLower(t.units[i].form)
}

func (t *tagger) mention(i int) *mention.Mention {
	if i < 0 || i >= len(t.units) || t.units[i].mention < 0 {
		return nil
	}
	return &t.mentions[t.units[i].mention]
}

func (t *tagger) isGoods(i int) bool {
	m := t.mention(i)
	return m != nil && m.Kind == mention.Goods
}

func (t *tagger) hasParty(i int) bool {
	m := t.mention(i)
	return m != nil && m.Kind != mention.Goods && !adjectival(m)
}

// endsNoun reports whether a noun phrase may end at a word.
func (t *tagger) endsNoun(i int) bool {
	if m := t.mention(i); m != nil {
		return !adjectival(m)
	}
	w := t.word(i)
	switch w {
	case "it", "they", "he", "she", "we", "who", "which", "ministry", "government", "army", "official", "officials", "spokesman", "minister", "president":
		return true
	}
	return false
}

// startsNoun reports whether a noun phrase may begin at a word.
func (t *tagger) startsNoun(i int) bool {
	if t.mention(i) != nil {
		return true
	}
	w := t.word(i)
	switch w {
	case "the", "a", "an", "its", "their", "his", "no", "any", "some", "several", "these", "those", "all", "it", "them", "more",
		"about", "at", "nearly", "almost", "hundreds", "thousands", "dozens", "neither", "both", "two", "three", "four", "five", "six",
		"seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "none", "he", "she", "they", "there", "not",
		"reports", "claims", "allegations", "accusations", "rumours", "rumors", "suggestions":
		return w != "at" || t.word(i+1) == "least"
	}
	return w != "" && (w[0] >= '0' && w[0] <= '9' || w == "$" || w == "€" || w == "£")
}

func adjectival(m *mention.Mention) bool {
	f := frame.Mention{Mention: *m}
	return f.Adjective() && m.Party != nil && m.Party.Kind == graph.State
}
