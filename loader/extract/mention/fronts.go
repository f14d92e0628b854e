package mention

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/wordset"
)

var (
	// frontHeads end the names of armed movements.
	frontHeads = wordset.Of("front army movement organisation organization tigers council")

	// frontWords tell such names from those of states' armies and parties.
	frontWords = wordset.Of("liberation resistance independence freedom salvation martyrs islamic")

	// frontLinks stand within them in small letters.
	frontLinks = wordset.Of("of for the and 's ’s")
)

// fronts reads the names of armed movements that the lexicon does not hold:
// "the Ogaden National Liberation Front", "Front for the Liberation of Enclaves".
func (s *scene) fronts() {
	if s.shouting {
		return
	}
	for i := 1; i < len(s.tokens); i++ {
		if !frontWords[s.word(i)] || !s.capital(i) || s.taken[i] {
			continue
		}
		first, last := i, i+1
		for first > 0 && i-first < 5 && s.inFront(first-1) {
			first--
		}
		for last < len(s.tokens) && last-i < 6 && s.inFront(last) {
			last++
		}
		for first < i && !s.capital(first) {
			first++
		}
		for last > i+1 && !s.capital(last-1) {
			last--
		}
		s.front(first, last)
		i = last
	}
}

// inFront reports whether a token may belong to the name of a movement.
func (s *scene) inFront(i int) bool {
	if s.taken[i] {
		return false
	}
	if frontLinks[s.word(i)] {
		return i > 0 && i+1 < len(s.tokens) && s.capital(i+1) && s.capital(i-1) || s.word(i) == "the" && i > 0 && frontLinks[s.word(i-1)]
	}
	m := s.at(i)
	return s.capital(i) && s.letters(i) && (m == nil || m.Kind == Party && m.Party.Kind != graph.Group)
}

// front makes the tokens from first to last one armed movement, where they name
// one and no party that is known covers them.
func (s *scene) front(first, last int) {
	heads := 0
	var home *lexicon.Party
	for i := first; i < last; i++ {
		if frontHeads[s.word(i)] {
			heads++
		}
		m := s.at(i)
		if m != nil && (m.First < first || m.Last > last || m.First <= first && m.Last >= last || m.Party != nil && m.Party.Kind == graph.Agency) {
			return
		}
		if state(m) != nil {
			home = m.Party
		}
	}
	if heads == 0 || last-first < 3 {
		return
	}
	m := s.cover(Party, first, last, last-1)
	m.Party, m.Form, m.How = s.made(graph.Group, home, s.text(first, last)), lexicon.Name, graph.ByName
	m.Party.PartOf = ""
	s.replace(m)
}
