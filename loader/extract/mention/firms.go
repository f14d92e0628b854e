package mention

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
)

// companies reads names that end as a company's or a newspaper's does:
// "Caspian Shipping Ltd", "Kyiv Post", "Kenya Airways".
func (s *scene) companies() {
	for i := 1; i < len(s.tokens); i++ {
		w := s.word(i)
		firm, paper := companySuffixes[w], publicationSuffixes[w]
		if !firm && !paper || !s.capital(i) && w != "ltd" || s.shouting {
			continue
		}
		first := s.nameStart(i)
		if first == i || paper && state(s.at(first)) == nil {
			continue
		}
		if m := s.at(i); m != nil && m.Kind == Party {
			continue
		}
		for firm && companySuffixes[s.word(i+1)] && s.capital(i+1) {
			i++
		}
		s.nameBody(first, i+1, firm)
	}
}

// nameStart is the first token of the run of capitalised words that ends at
// token i.
func (s *scene) nameStart(i int) int {
	first := i
	for first > 0 && i-first < 6 {
		p := first - 1
		if s.tokens[p].Text == "-" || s.tokens[p].Text == "&" {
			first--
			continue
		}
		if !s.capital(p) || !s.letters(p) || s.taken[p] || p == 0 && function[s.word(0)] || s.word(p) == "the" {
			break
		}
		first--
	}
	for first < i && !s.letters(first) {
		first++
	}
	return first
}

// nameBody makes the tokens from first to last one company or publication.
func (s *scene) nameBody(first, last int, firm bool) {
	name := s.text(first, last)
	var home *lexicon.Party
	for k := range s.found {
		m := &s.found[k]
		if m.First >= first && m.Last <= last && state(m) != nil {
			home = m.Party
		}
	}
	kind, how := graph.Publication, graph.ByName
	if firm {
		kind, how = graph.Company, graph.ByCompany
		if home == nil {
			home = s.homeBeside(first, last)
		}
	}
	m := s.cover(Party, first, last, last-1)
	m.Party, m.Form, m.How = s.made(kind, home, name), lexicon.Name, how
	s.replace(m)
}

// made is a party that the lexicon does not hold.
func (s *scene) made(kind graph.PartyKind, home *lexicon.Party, name string) *lexicon.Party {
	code := ""
	if home != nil {
		code = home.Home
	}
	id := lexicon.ID(code, name)
	if p := s.lex.Party(id); p != nil {
		return p
	}
	return &lexicon.Party{Party: graph.Party{ID: id, Kind: kind, Name: name, PartOf: code}, Home: code}
}

// homeBeside is the state that the words beside a company's name give it:
// "the Cypriot firm X", "X, a Cypriot company", "X of Sharjah".
func (s *scene) homeBeside(first, last int) *lexicon.Party {
	i := first - 1
	for firmNouns[s.word(i)] || firmModifiers[s.word(i)] || s.word(i) == "," || s.word(i) == "based" {
		i--
	}
	if m := s.at(i); state(m) != nil && i < first-1 {
		return m.Party
	}
	i = last
	if w := s.word(i); w == "of" || w == "in" {
		if m := s.at(i + 1); state(m) != nil {
			return m.Party
		}
	}
	if s.word(i) != "," && s.word(i) != "(" {
		return nil
	}
	for i++; i < last+5 && i < len(s.tokens); i++ {
		if m := s.at(i); state(m) != nil {
			return m.Party
		}
		if w := s.word(i); w != "a" && w != "an" && w != "the" && w != "of" && w != "in" && w != "based" && !firmNouns[w] && !firmModifiers[w] {
			return nil
		}
	}
	return nil
}

// firms reads companies that are told by their state and not by name ("a
// Cypriot firm", "a company in Tbilisi", "Serbia's defence industry"), and
// names that follow such words ("the Cypriot firm Atesco").
func (s *scene) firms() {
	for i := 0; i < len(s.tokens); i++ {
		if !firmNouns[s.word(i)] {
			continue
		}
		if m := s.at(i); m != nil && m.Kind != Goods {
			continue
		}
		s.firm(i)
	}
}

func (s *scene) firm(head int) {
	first := head
	for first > 0 && head-first < 5 && s.at(first-1) == nil && firmModifiers[s.word(first-1)] && !possessive(s.word(first-1)) {
		first--
	}
	for m := s.at(first - 1); m != nil && m.Kind == Goods && m.Last == first; m = s.at(first - 1) {
		first = m.First // "arms dealers", "missile maker"
	}
	based := s.word(first-1) == "based"
	left := first
	if based {
		for left--; s.tokens[max(left-1, 0)].Text == "-"; left-- {
		}
	}
	if m, _ := s.ending(left); state(m) != nil && m.Noun == "" {
		s.firmOf(m, m.First, head+1, head)
		return
	}
	i := head + 1
	if w := s.word(i); w == "registered" || w == "based" || w == "located" || w == "incorporated" || w == "operating" {
		i++
	}
	if s.word(head) == "industry" {
		return
	}
	if m, last := s.placeAfter(i); m != nil && s.word(i) != "from" {
		s.firmOf(m, first, last, head)
	}
}

// firmOf makes a state's mention one of a company of that state, or of the
// company named next to it.
func (s *scene) firmOf(m *Mention, first, last, head int) {
	home := m.Party
	out := *m
	s.extend(&out, first, last, head)
	out.Noun, out.Form, out.How = s.word(head), lexicon.Name, graph.ByCompany
	out.Plural = strings.HasSuffix(out.Noun, "s")
	name := last
	if s.word(name) == "," {
		name++
	}
	if known := s.at(name); known != nil && known.Kind == Party && known.Party.Kind == graph.Company {
		s.drop(first, last, nil)
		return
	}
	end := name
	for end < len(s.tokens) && end-name < 4 && s.capital(end) && s.letters(end) && s.at(end) == nil {
		end++
	}
	if end > name && (name == last || s.word(end) == ",") && !s.shouting && out.Noun != "industry" {
		s.drop(first, last, nil)
		c := s.cover(Party, name, end, end-1)
		c.Party, c.Form, c.How = s.made(graph.Company, home, s.text(name, end)), lexicon.Name, graph.ByCompany
		s.found = append(s.found, c)
		return
	}
	s.replace(out)
}
