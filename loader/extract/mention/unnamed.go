package mention

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
)

// unnamed reads parties that the text does not name: "unnamed African
// nations", "a third country", "several buyers in the Gulf", "others"; and the
// definite descriptions that stand for a party named elsewhere: "the country",
// "the two governments", "the rebels".
func (s *scene) unnamed() {
	for k := range s.found {
		if m := &s.found[k]; m.Kind == Described {
			s.describe(m)
		}
	}
	s.bareBodies()
	for i := 0; i < len(s.tokens); i++ {
		w := s.word(i)
		if w == "others" || w == "another" && !s.letters(i+1) {
			if s.at(i) == nil {
				m := s.cover(Unnamed, i, i+1, i)
				m.Noun, m.How, m.Plural = w, graph.ByDescription, w == "others"
				s.found = append(s.found, m)
			}
			continue
		}
		if !partyNouns[w] || s.capital(i) && i > 0 && !s.shouting || s.qualifies(i) {
			continue
		}
		if m := s.at(i); m != nil && m.Kind != Goods {
			continue
		}
		s.description(i)
	}
}

// bareBodies reads organs of a state that is told elsewhere: "the ministry",
// "the army", "Ministry of Defence".
func (s *scene) bareBodies() {
	for i := 0; i < len(s.tokens); i++ {
		w := s.word(i)
		if _, body := bodies[w]; !body || w == "government" || w == "governments" || s.at(i) != nil || !s.stands(i) {
			continue
		}
		first, last := i, s.ministryEnd(i)
		for first > 0 && s.at(first-1) == nil && bodyModifiers[s.word(first-1)] && !possessive(s.word(first-1)) {
			first--
		}
		if !definite[s.word(first-1)] && !(first == 0 && s.capital(0)) && !(w == "ministry" && s.capital(i) && last > i+1) {
			continue
		}
		m := s.cover(Described, first, last, i)
		m.Noun, m.How = strings.ToLower(s.text(first, last)), graph.ByDescription
		s.replace(m)
		i = last - 1
	}
}

// qualifies reports whether the noun for a party at token i only qualifies the
// next noun ("government spokesman", "end-user certificate").
func (s *scene) qualifies(i int) bool {
	next := s.word(i + 1)
	if speakerNouns[next] || titles[next] || papers[next] {
		return true
	}
	switch s.word(i) {
	case "state", "party", "power", "army", "user", "country":
		return s.letters(i+1) && !function[next] && !possessive(next) && !strings.HasSuffix(next, "ed") && !strings.HasSuffix(next, "s")
	}
	return false
}

// describe settles whether a bare common noun for an armed group is a
// description of one named elsewhere or an unnamed group.
func (s *scene) describe(m *Mention) {
	m.How = graph.ByDescription
	m.Plural = strings.HasSuffix(s.word(m.Head), "s")
	if next := s.word(m.Last); !m.Plural && s.letters(m.Last) && !function[next] && !possessive(next) {
		m.Modifier = true // "a rebel base"
	}
	first := m.First
	for phraseModifiers[s.word(first-1)] {
		first--
	}
	if r := s.at(first - 1); r != nil && r.Kind == Party && r.Party.Kind == graph.Region {
		m.Kind, m.Area = Unnamed, r.Party.Name
		return
	}
	if !definite[s.word(first-1)] {
		m.Kind = Unnamed
	}
}

// description reads the noun phrase whose head is the noun for a party at
// token head.
func (s *scene) description(head int) {
	first := head
	area := ""
	for first > 0 && head-first < 6 {
		p := first - 1
		if m := s.at(p); m != nil {
			if m.Kind == Party && m.Party.Kind == graph.Region {
				area, first = m.Party.Name, m.First
				continue
			}
			if m.Kind == Goods {
				first = m.First
				continue
			}
			return // "Syrian government": a party of its own
		}
		if !phraseModifiers[s.word(p)] && !vague[s.word(p)] {
			break
		}
		first = p
		if w := s.word(p); w == "a" || w == "an" || w == "another" || w == "any" {
			break
		}
	}
	for s.tokens[first].Text == "-" {
		first++
	}
	kind, ok := s.determined(first, head)
	if !ok && area == "" {
		return
	}
	last := head + 1
	if area == "" {
		area, last = s.areaAfter(last)
	}
	m := s.cover(kind, first, last, head)
	m.Noun, m.Area, m.How = s.word(head), area, graph.ByDescription
	m.Plural = strings.HasSuffix(m.Noun, "s")
	s.replace(m)
}

// determined tells by its determiner whether a description is of a party named
// elsewhere or of an unnamed one; ok is false for a bare noun.
func (s *scene) determined(first, head int) (Kind, bool) {
	if definite[s.word(first-1)] || s.word(first) == "the" {
		for i := first; i < head; i++ {
			switch s.word(i) {
			case "unnamed", "undisclosed", "unspecified", "unidentified", "unknown", "third", "other":
				return Unnamed, true
			}
		}
		return Described, true
	}
	for i := first; i < head; i++ {
		if vague[s.word(i)] {
			return Unnamed, true
		}
	}
	w := s.word(first - 1)
	return Unnamed, vague[w] || w == "of" && vague[s.word(first-2)]
}

// areaAfter is the region that follows a noun ("countries in the Gulf"), and
// the token after it.
func (s *scene) areaAfter(i int) (string, int) {
	at := i
	if w := s.word(at); w != "in" && w != "of" && w != "from" && w != "across" {
		return "", i
	}
	for at++; s.word(at) == "the"; at++ {
	}
	if m := s.at(at); m != nil && m.Kind == Party && m.Party.Kind == graph.Region {
		return m.Party.Name, m.Last
	}
	return "", i
}

// speakers reads people and papers that speak and are not named: "officials in
// Belgrade", "a spokesman for the Ugandan army", "the cables".
func (s *scene) speakers() {
	for i := 0; i < len(s.tokens); i++ {
		if !speakerNouns[s.word(i)] || s.at(i) != nil || s.taken[i] || s.capital(i) && s.capital(i+1) && s.letters(i+1) && !s.shouting {
			continue
		}
		first := s.titleStart(i)
		m := s.cover(Speaker, first, i+1, i)
		m.Noun, m.How = s.word(i), graph.ByDescription
		m.Plural = strings.HasSuffix(m.Noun, "s")
		if e, _ := s.ending(first); e != nil && e.Party.Kind != graph.Person {
			m.Party = e.Party
			s.extend(&m, e.First, i+1, i)
		} else if e := s.spokenFor(i + 1); e != nil {
			m.Party = e.Party
			s.extend(&m, first, e.Last, i)
		}
		s.replace(m)
	}
}

// spokenFor is the party that follows an office ("for the Ugandan army", "in
// Belgrade").
func (s *scene) spokenFor(i int) *Mention {
	switch s.word(i) {
	case "for", "of", "in", "from", "at":
	default:
		return nil
	}
	for i++; s.word(i) == "the"; i++ {
	}
	m := s.at(i)
	if m == nil || m.First != i || m.Kind != Party || m.Party.Kind == graph.Person || m.Form == lexicon.Adjective {
		return nil
	}
	return m
}
