package mention

import (
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/wordset"
)

var (
	// formalHeads are what a state calls itself before "of" and its name.
	formalHeads = wordset.Of("republic kingdom federation commonwealth sultanate emirate principality union state")

	// formalWords stand before these.
	formalWords = wordset.Of("people 's ’s islamic socialist federal democratic arab federative united hashemite grand revolutionary")
)

// formal lets a state's name take in what it calls itself: "the People's
// Republic of Poland" is one name.
func (s *scene) formal() {
	for k := range s.found {
		m := &s.found[k]
		if state(m) == nil || m.Form&lexicon.Name == 0 || s.word(m.First-1) != "of" || !formalHeads[s.word(m.First-2)] || !s.capital(m.First-2) || s.at(m.First-2) != nil {
			continue
		}
		first := m.First - 2
		for first > 0 && formalWords[s.word(first-1)] && s.at(first-1) == nil && (s.capital(first-1) || possessive(s.word(first-1))) {
			first--
		}
		s.extend(m, first, m.Last, m.Head)
	}
}
