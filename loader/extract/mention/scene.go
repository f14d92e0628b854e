package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/segment"
)

// word is token i in small letters, or "" beyond the sentence.
func (s *scene) word(i int) string {
	if i < 0 || i >= len(s.tokens) {
		return ""
	}
	if s.small[i] == "" {
		s.small[i] = strings.ToLower(s.tokens[i].Text)
	}
	return s.small[i]
}

// capital reports whether token i begins with a capital letter.
func (s *scene) capital(i int) bool {
	if i < 0 || i >= len(s.tokens) {
		return false
	}
	r, _ := utf8.DecodeRuneInString(s.tokens[i].Text)
	return unicode.IsUpper(r)
}

// letters reports whether token i is made of letters, full stops and
// apostrophes.
func (s *scene) letters(i int) bool {
	if i < 0 || i >= len(s.tokens) {
		return false
	}
	some := false
	for _, r := range s.tokens[i].Text {
		if unicode.IsLetter(r) {
			some = true
		} else if r != '.' && r != '\'' && r != '’' && r != '&' {
			return false
		}
	}
	return some
}

// capitals reports whether a run of tokens is written in capitals throughout.
func capitals(tokens []segment.Token) bool {
	upper, lower := 0, 0
	for _, t := range tokens {
		for i := 0; i < len(t.Text); i++ {
			switch c := t.Text[i]; {
			case c >= 'a' && c <= 'z':
				lower++
			case c >= 'A' && c <= 'Z':
				upper++
			}
		}
		if lower > 3 {
			return false
		}
	}
	return upper >= 8 && lower*10 < upper
}

// at is the mention that covers token i, or nil.
func (s *scene) at(i int) *Mention {
	for k := range s.found {
		if m := &s.found[k]; m.First <= i && i < m.Last {
			return m
		}
	}
	return nil
}

// ending is the party mention that ends before token i, looking over a
// possessive; genitive tells whether there was one. It is nil where there is
// none.
func (s *scene) ending(i int) (m *Mention, genitive bool) {
	if genitive = possessive(s.word(i - 1)); genitive {
		i--
	}
	if m = s.at(i - 1); m == nil || m.Last != i || m.Kind != Party || i < len(s.tokens) && s.cellEnds(i-1) {
		return nil, genitive
	}
	return m, genitive
}

// cellEnds reports whether a table's cell ends after token i.
func (s *scene) cellEnds(i int) bool {
	return strings.ContainsAny(s.seg.Text[s.tokens[i].End:s.tokens[i+1].Start], "|\t")
}

// state is the state that a mention can lend to a noun beside it: that of a
// state's name, adjective, capital or place.
func state(m *Mention) *lexicon.Party {
	if m == nil || m.Kind != Party || m.Party == nil || m.Party.Kind != graph.State {
		return nil
	}
	return m.Party
}

// extend makes a mention cover the tokens from first to last, half open, with
// the given head.
func (s *scene) extend(m *Mention, first, last, head int) {
	m.First, m.Last, m.Head = first, last, head
	m.Start, m.End = s.tokens[first].Start, s.tokens[last-1].End
}

// cover is a mention of the tokens from first to last.
func (s *scene) cover(kind Kind, first, last, head int) Mention {
	m := Mention{Kind: kind}
	s.extend(&m, first, last, head)
	return m
}

// text is the document's words from token first to last, half open, on one
// line.
func (s *scene) text(first, last int) string {
	words := s.seg.Text[s.tokens[first].Start:s.tokens[last-1].End]
	if strings.ContainsAny(words, "\n\t") {
		words = strings.Join(strings.Fields(words), " ")
	}
	return words
}

// drop takes away the mentions that lie within the tokens from first to last,
// except the one at keep.
func (s *scene) drop(first, last int, keep *Mention) {
	var kept Mention
	if keep != nil {
		kept = *keep
	}
	out := s.found[:0]
	for k := range s.found {
		m := s.found[k]
		if m.First >= first && m.Last <= last && (keep == nil || m.Start != kept.Start || m.End != kept.End || m.Kind != kept.Kind) {
			continue
		}
		out = append(out, m)
	}
	s.found = out
}

// replace puts a mention in the place of all that lie within its tokens.
func (s *scene) replace(m Mention) {
	s.drop(m.First, m.Last, nil)
	s.found = append(s.found, m)
}

// possessive reports whether a token is the mark of a possessive.
func possessive(w string) bool { return w == "'s" || w == "’s" || w == "'" || w == "’" }
