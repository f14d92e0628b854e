package mention

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
)

// groups ties common nouns for armed groups to the state or group beside them:
// "Syrian rebels" and "rebels in Syria" are one group, "the LURD rebels" are
// LURD.
func (s *scene) groups() {
	for k := 0; k < len(s.found); k++ {
		m := s.found[k]
		if m.Kind != Described {
			continue
		}
		before, _ := s.ending(s.phraseStart(m.First))
		switch {
		case before != nil && before.Party.Kind == graph.Group:
			g := *before
			s.extend(&g, before.First, m.Last, m.Head)
			g.Form = lexicon.Name
			s.replace(g)
			k = -1 // the mentions moved: begin anew
		case state(before) != nil:
			s.replace(s.group(&m, before.Party, before.First, m.Last))
			k = -1
		default:
			if st, last := s.placeAfter(m.Last); st != nil && !(m.Ambiguous && st.How == graph.ByCapital) {
				s.replace(s.group(&m, st.Party, m.First, last))
				k = -1
			}
		}
	}
}

// phraseStart looks left over adjectives of a group ("Syrian opposition
// fighters", "Libyan Islamist militias").
func (s *scene) phraseStart(i int) int {
	if w := s.word(i - 1); w == "islamist" || w == "armed" || w == "communist" || w == "muslim" || w == "kurdish" ||
		w == "anti-government" || w == "jihadist" || w == "separatist" || w == "rebel" || w == "various" || w == "right-wing" || w == "left-wing" {
		return i - 1
	}
	return i
}

func (s *scene) group(m *Mention, st *lexicon.Party, first, last int) Mention {
	name := s.text(m.First, m.Last)
	if st.Demonym != "" {
		name = st.Demonym + " " + strings.ToLower(name)
	}
	g := s.cover(Party, first, last, m.Head)
	g.Party = lexicon.NewGroup(st, m.Noun, name)
	g.Form, g.How, g.Noun = lexicon.Name, graph.ByDescription, s.word(m.Head)
	return g
}

// placeAfter is the state's mention that a noun's "in", "of" or "from" leads
// to, and the token after it.
func (s *scene) placeAfter(i int) (*Mention, int) {
	if strings.HasSuffix(s.word(i), "ing") {
		i++
	}
	if w := s.word(i); w != "in" && w != "of" && w != "from" && w != "across" && w != "inside" {
		return nil, 0
	}
	for i++; ; i++ {
		w := s.word(i)
		if w != "the" && w != "northern" && w != "southern" && w != "eastern" && w != "western" && w != "central" &&
			w != "north-eastern" && w != "north-western" && w != "war-torn" && w != "neighbouring" {
			break
		}
	}
	m := s.at(i)
	if m == nil || m.First != i || state(m) == nil || m.Form&lexicon.Name == 0 {
		return nil, 0
	}
	return m, m.Last
}
