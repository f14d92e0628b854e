package mention

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
)

// promising reports whether a sentence in which no term was found holds a word
// that may head a mention all the same: a title, an office, "country".
func (d *document) promising(i int) bool {
	for _, t := range d.seg.Sentences[i].Tokens {
		if starters[t.Text] || len(t.Text) > 2 && t.Text[0] >= 'A' && t.Text[0] <= 'Z' && starters[strings.ToLower(t.Text)] {
			return true
		}
	}
	return false
}

// titleBefore reports whether a title stands before token i.
func (s *scene) titleBefore(i int) bool { return titles[s.word(i-1)] }

// persons reads people who are introduced with an office: "Croatia's foreign
// minister, Vesna Pusic", "Vesna Pusic, the foreign minister".
func (s *scene) persons() {
	for i := 0; i < len(s.tokens); i++ {
		if !titles[s.word(i)] || s.taken[i] {
			continue
		}
		if m := s.at(i); m != nil && m.Kind != Goods && (m.Kind != Party || m.Party.Kind != graph.State) {
			continue
		}
		end := i + 1
		for titles[s.word(end)] && s.capital(end) { // "President General X"
			end++
		}
		s.entitled(s.titleStart(i), i, end)
		i = end - 1
	}
}

// titleStart is the first token of the title that ends at token i.
func (s *scene) titleStart(i int) int {
	if i > 1 && s.tokens[i-1].Text == "-" && titles[s.word(i-2)] {
		i -= 2 // "Secretary-General"
	}
	for i > 0 && s.at(i-1) == nil && (titleModifiers[s.word(i-1)] || titles[s.word(i-1)]) && s.word(i-1) != "the" && s.word(i-1) != "of" {
		i--
	}
	return i
}

// entitled reads the person whose name stands beside a title: first is the
// title's first token, head its noun, end the token after it.
func (s *scene) entitled(first, head, end int) {
	home, start := s.employer(first)
	name := end
	if s.word(name) == "," {
		name++
	}
	if last := s.nameEnd(name); last > name && (name == end || home != nil || last-name > 1) {
		if home == nil && humbleTitles[s.word(head)] && last-name < 2 && s.at(name) == nil {
			return
		}
		if name == end || s.word(last) == "," || s.word(last) == "." || s.word(last) == "" || function[s.word(last)] {
			s.introduce(name, last, start, last, home, s.text(first, end))
			return
		}
	}
	s.apposed(first, head, end, home)
}

// apposed reads "X, the foreign minister of Y" and "X, a spokesman for Y".
func (s *scene) apposed(first, head, end int, home *lexicon.Party) {
	comma := first - 1
	if m, _ := s.ending(first); m != nil {
		comma = m.First - 1
	}
	for w := s.word(comma); w == "the" || w == "a" || w == "an" || w == "its" || w == "their" || w == "'s"; w = s.word(comma) {
		comma--
	}
	if s.word(comma) != "," || comma < 1 {
		return
	}
	from := comma
	for from > 0 && comma-from < 4 && s.capital(from-1) && s.letters(from-1) {
		from--
	}
	if from == comma || comma-from < 2 && s.at(from) == nil || s.shouting {
		return
	}
	for i := from; i < comma; i++ {
		if m := s.at(i); m != nil && (m.Kind != Party || m.Party.Kind != graph.Person) {
			return
		}
	}
	if w := s.word(end); home == nil && (w == "of" || w == "for" || w == "in" || w == "at" || w == "to") {
		i := end + 1
		for s.word(i) == "the" {
			i++
		}
		if m := s.at(i); m != nil && m.Kind == Party {
			home = m.Party
		}
	}
	s.introduce(from, comma, from, comma, home, s.text(first, end))
}

// employer is the party whose adjective or possessive stands before a title,
// and the token where that begins.
func (s *scene) employer(first int) (*lexicon.Party, int) {
	if m, _ := s.ending(first); m != nil {
		if m.Party.Kind == graph.Person {
			return s.ruled(m), first // "Zelensky's adviser"
		}
		return m.Party, m.First
	}
	return nil, first
}

// nameEnd is the token after the name that begins at token i, or i where there
// is no name of a person.
func (s *scene) nameEnd(i int) int {
	if m := s.at(i); m != nil && m.First == i && m.Kind == Party && m.Party.Kind == graph.Person {
		return m.Last
	}
	if s.shouting {
		return i
	}
	end, last := i, i
	for end < len(s.tokens) && end-i < 7 {
		w := s.word(end)
		m := s.at(end)
		prefixed := end == i && particles[w] && end+1 < len(s.tokens) && s.tokens[end+1].Text == "-"
		switch {
		case m != nil && m.Kind == Party && m.Party.Kind == graph.Person:
			end++
			last = end
			continue
		case m != nil && !givenPlaces[w] && m.Kind != Goods, s.taken[end]:
			return last
		case s.tokens[end].Text == "-" || particles[w] && end > i:
			end++
			continue
		case s.capital(end) && s.letters(end) && !function[w] && !institutions[w] && !titles[w], prefixed:
			end++
			last = end
			continue
		}
		break
	}
	return last
}

// introduce enters a person whose name is at the tokens from first to last;
// the mention covers start to stop.
func (s *scene) introduce(first, last, start, stop int, home *lexicon.Party, office string) {
	var known *lexicon.Party
	if m := s.at(first); m != nil && m.Kind == Party && m.Party.Kind == graph.Person {
		known = m.Party
	}
	name := s.text(first, last)
	switch {
	case known == nil:
		known = s.person(home, name, strings.ToLower(office))
	case home != nil && home.Kind == graph.State && known.Home != home.Home && s.lex.Former(known.Home) != home.Home:
		moved := *known // in another state's office at that time
		moved.Home, moved.PartOf, moved.Office, moved.Body = home.Home, home.Home, strings.ToLower(office), ""
		known = &moved
	}
	m := s.cover(Party, start, stop, last-1)
	m.Party, m.Form, m.How, m.Title = known, lexicon.Name, graph.ByName, true
	m.Noun = strings.ToLower(office)
	s.replace(m)
	s.people[known.ID] = known
	if surname := s.tokens[last-1].Text; last-first > 1 || s.people[surname] == nil {
		s.people[surname] = known
	}
}

// person is a person who is not in the lexicon: the one met before under that
// surname, or a new one.
func (s *scene) person(home *lexicon.Party, name, office string) *lexicon.Party {
	if p := s.people[name]; p != nil {
		return p
	}
	p := &lexicon.Party{Party: graph.Party{Kind: graph.Person, Name: name}, Office: office}
	if home != nil {
		p.Home = home.Home
		p.PartOf = home.ID
		if home.Kind == graph.State {
			p.PartOf = home.Home
		}
		if home.Home == "" {
			p.Body = home.ID
		}
	}
	p.ID = lexicon.ID(p.Home, name)
	return p
}

// surnames finds the bare surnames of persons that were introduced in the
// document, in the sentences that follow.
func (d *document) surnames(out [][]Mention) {
	if len(d.people) == 0 {
		return
	}
	for i := range out {
		tokens := d.seg.Sentences[i].Tokens
		found := len(out[i])
		for t := range tokens {
			word := tokens[t].Text
			if word[0] < 'A' || word[0] > 'Z' && word[0] < 0x80 {
				continue
			}
			p := d.people[word]
			if p == nil || p.Kind != graph.Person || covered(out[i][:found], t) {
				continue
			}
			out[i] = append(out[i], Mention{
				Start: tokens[t].Start, End: tokens[t].End, First: t, Last: t + 1, Head: t,
				Party: p, Form: lexicon.Name, How: graph.ByName,
			})
		}
		if len(out[i]) > found {
			s := scene{found: out[i]}
			s.order()
			out[i] = s.found
		}
	}
}

func covered(found []Mention, token int) bool {
	for k := range found {
		if found[k].First <= token && token < found[k].Last {
			return true
		}
	}
	return false
}
