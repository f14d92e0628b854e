package mention

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
)

// goods joins words for goods that stand beside each other into one phrase,
// whose class is that of its last word that has one: "Mirage parts" are parts,
// "tank ammunition" is ammunition, "Patriot batteries" are air defence.
func (s *scene) goods() {
	s.order()
	out := s.found[:0]
	for k := 0; k < len(s.found); k++ {
		m := s.found[k]
		if m.Kind != Goods {
			out = append(out, m)
			continue
		}
		for k+1 < len(s.found) && s.found[k+1].Kind == Goods && s.adjoin(&m, &s.found[k+1]) {
			m = s.joined(m, s.found[k+1])
			k++
		}
		if k+1 < len(s.found) && (verb(&m, &s.found[k+1]) || s.shipping(&m) && s.found[k+1].Kind == Goods && s.found[k+1].First == m.Last) {
			continue
		}
		if s.partsOfOther(&m) || s.arming(k) {
			continue
		}
		m.Modifier = m.Goods != lexicon.Neutral && qualified[s.word(m.Last)]
		out = append(out, m)
	}
	s.found = out
}

// adjoin reports whether b continues the noun phrase of a.
func (s *scene) adjoin(a, b *Mention) bool {
	switch b.First - a.Last {
	case 0:
		if a.Ambiguous && a.Model == "" && plural(a.Noun) || supplies(a) || s.shipping(a) {
			return false // "ships weapons" is verb and object
		}
		return a.Goods != lexicon.Neutral || !a.Ambiguous // "supply arms" is verb and object
	case 1:
		w := s.word(a.Last)
		if w == "of" {
			return a.Noun == "rounds" || a.Noun == "round" || a.Goods == lexicon.Neutral
		}
		return w == "-" || w == "multirole" || w == "combat" || w == "anti-tank" || w == "anti-aircraft" || w == "main"
	case 2:
		return s.word(a.Last) == "-" || s.tokens[a.Last].Text == "anti" && s.tokens[a.Last+1].Text == "-"
	}
	return false
}

// arming reports whether a mention is the verb "arms": "Rwanda arms the rebels",
// "which arms them".
func (s *scene) arming(k int) bool {
	m := &s.found[k]
	if m.Last-m.First != 1 || s.word(m.First) != "arms" {
		return false
	}
	switch s.word(m.First - 1) {
	case "it", "he", "she", "who", "which":
	default:
		if k == 0 || s.found[k-1].Kind != Party || s.found[k-1].Last != m.First || s.found[k-1].Form == lexicon.Adjective {
			return false
		}
	}
	switch s.word(m.Last) {
	case "the", "them", "him", "its", "their", "his", "both", "rebels", "militias", "those":
		return true
	}
	return k+1 < len(s.found) && s.found[k+1].Kind == Party && s.found[k+1].First == m.Last && s.found[k+1].Form != lexicon.Adjective
}

// shipping reports whether a mention is the word "ship" alone after "to" or an
// auxiliary, where it is a verb: "a plan to ship rockets".
func (s *scene) shipping(m *Mention) bool {
	if m.Noun != "ship" || m.Last-m.First != 1 {
		return false
	}
	switch s.word(m.First - 1) {
	case "to", "will", "would", "could", "can", "may", "might", "should", "not", "n't", "did", "does", "must", "secretly":
		return true
	}
	return false
}

// partsOfOther reports whether a mention is parts of what is no arm: "the first
// parts of a floating pier".
func (s *scene) partsOfOther(m *Mention) bool {
	if m.Class != graph.Parts || m.Last-m.First != 1 || s.word(m.Last) != "of" {
		return false
	}
	const near = 5
	for i := m.Last + 1; i < m.Last+near && i < len(s.tokens); i++ {
		switch w := s.word(i); {
		case w == "them", w == "it", w == "these", w == "those", w == "this", s.goodsAt(i):
			return false
		case w == "," || w == ".":
			return true
		}
	}
	return true
}

// goodsAt reports whether goods that may be arms were found at a token.
func (s *scene) goodsAt(i int) bool {
	for k := range s.found {
		if m := &s.found[k]; m.Kind == Goods && m.Goods != lexicon.Civil && m.First <= i && i < m.Last {
			return true
		}
	}
	return false
}

// supplies reports whether a mention is the word "supplies" alone, which before
// goods is a verb.
func supplies(m *Mention) bool { return m.Noun == "supplies" && m.Last-m.First == 1 }

func plural(noun string) bool { return strings.HasSuffix(noun, "s") }

// verb reports whether a is a verb whose object b is: "Iran ships weapons".
func verb(a, b *Mention) bool {
	return (a.Ambiguous && a.Model == "" && plural(a.Noun) || supplies(a)) && b.Kind == Goods && b.Goods == lexicon.Military && !b.Ambiguous && b.First == a.Last
}

func (s *scene) joined(a, b Mention) Mention {
	m := a
	s.extend(&m, a.First, b.Last, b.Head)
	if s.word(a.Last) == "of" || a.Head < a.Last-1 {
		m.Head = a.Head // "deliveries of S-400 systems"
	} else {
		m.Noun = b.Noun
	}
	if m.Model == "" {
		m.Model = b.Model
	}
	switch {
	case b.Goods == lexicon.Neutral && a.Goods != lexicon.Neutral:
	case a.Model != "" && a.Goods == lexicon.Military && (b.Noun == "gun" || b.Noun == "guns"):
	case a.Goods == lexicon.Civil && b.Goods == lexicon.Military && b.Ambiguous:
	case a.Goods == lexicon.Military && b.Goods == lexicon.Military && b.Ambiguous && b.Class != graph.Parts && !a.Ambiguous:
	case a.Goods == lexicon.Military && a.Class != graph.Arms && b.Class == graph.Arms:
	default:
		m.Goods, m.Class = b.Goods, b.Class
	}
	m.Ambiguous = a.Ambiguous && b.Ambiguous && (a.Model == "" || a.Class != b.Class) || m.Goods == b.Goods && m.Class == b.Class && b.Ambiguous && a.Goods == lexicon.Neutral
	return m
}
