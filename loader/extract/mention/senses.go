package mention

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
)

// read turns a hit into a mention, where one of its senses fits.
func (s *scene) read(h *hit) {
	sense := s.choose(h)
	if sense == nil {
		return
	}
	if sense.Kind == lexicon.Blocked {
		for t := h.first; t < h.last; t++ {
			s.taken[t] = true
		}
		return
	}
	m := Mention{Start: h.start, End: h.end, First: h.first, Last: h.last, Head: h.last - 1, Ambiguous: s.doubtful(h, sense)}
	switch sense.Kind {
	case lexicon.GoodsSense:
		m.Kind, m.Goods, m.Class = Goods, sense.Goods, sense.Class
		m.Noun = s.word(m.Head)
		if sense.Model {
			m.Model = s.text(h.first, h.last)
		}
	case lexicon.GroupNoun:
		m.Kind, m.Noun = Described, sense.Code
	default:
		if s.elsewhere(h, sense) {
			return
		}
		m.Party, m.Form, m.How = s.former(sense), sense.Form, sense.How
		if met := s.people[s.tokens[m.Head].Text]; sense.Shorthand() && met != nil && met.Kind == graph.Person {
			m.Party = met
		}
		s.people[m.Party.ID] = m.Party
	}
	s.found = append(s.found, m)
}

// doubtful reports whether a sense stays ambiguous: the name of a place or
// person is sure where the document speaks of its state.
func (s *scene) doubtful(h *hit, sense *lexicon.Sense) bool {
	if sense.Ambiguous && sense.Kind == lexicon.PartySense && !doubtfulStates[sense.Party.ID] {
		return s.touched[sense.Party.Home] == 0
	}
	if sense.Ambiguous && sense.Kind == lexicon.GoodsSense && sense.Class != "" && s.counted(h.first-1) {
		return sense.Class == graph.Ships || sense.Class == graph.Aircraft && !sense.Model && !strings.HasPrefix(s.word(h.first), "fighter")
	}
	return sense.Ambiguous
}

// counted reports whether token i is a number.
func (s *scene) counted(i int) bool {
	w := s.word(i)
	return w != "" && w[0] >= '0' && w[0] <= '9' || numbers[w]
}

// known reports whether a term begins at token i of the sentence.
func (s *scene) known(i int) bool {
	for k := range s.terms {
		if s.terms[k].first == i {
			return true
		}
	}
	return false
}

// choose picks the sense of a term that fits its place, or nil.
func (s *scene) choose(h *hit) *lexicon.Sense {
	var best *lexicon.Sense
	score := -1
	for i := range h.term.Senses {
		sense := &h.term.Senses[i]
		if n := s.fit(h, sense); n > score {
			best, score = sense, n
		}
	}
	return best
}

// fit scores a sense in its place; below 0 it does not fit.
func (s *scene) fit(h *hit, sense *lexicon.Sense) int {
	switch sense.Kind {
	case lexicon.Blocked:
		return 9
	case lexicon.GoodsSense:
		return s.goodsFit(h, sense)
	case lexicon.GroupNoun:
		if sense.Ambiguous {
			return 1
		}
		return 3
	}
	home := sense.Party.Home
	support := min(s.touched[home], 3)
	if s.shouting && h.last-h.first == 1 && shoutedWords[s.word(h.first)] {
		return -1
	}
	if !sense.Ambiguous {
		return 6 + support
	}
	switch {
	case sense.Shorthand():
		if s.people[sense.Party.ID] == nil && !(support > 0 && (s.titleBefore(h.first) || ruling[s.word(h.last)])) {
			return -1
		}
	case sense.How == graph.ByPlace || sense.How == graph.ByCapital:
		if support == 0 && !places[s.word(h.first-1)] {
			return -1
		}
	case support == 0 && !doubtfulStates[sense.Party.ID]:
		return -1
	}
	return 2 + support
}

func (s *scene) goodsFit(h *hit, sense *lexicon.Sense) int {
	if h.inside || s.word(h.first) == "turkey" && s.capital(h.first) {
		return -1 // a part of a compound: "anti-tank", "re-export"
	}
	if s.word(h.first) == "mine" && s.word(h.first-1) == "of" {
		return -1 // "two lorries of mine"
	}
	if w := s.word(h.first); (w == "fighter" || w == "fighters") && h.last-h.first == 1 && s.combatants(h) {
		return 0
	}
	if sense.Model && sense.Ambiguous && !s.martial(h) {
		return 0
	}
	if sense.Ambiguous {
		return 2
	}
	if sense.Goods != lexicon.Military {
		return 4
	}
	return 6
}

// combatants reports whether "fighters" at a hit are people: who they are
// loyal to or where they fight stands beside them.
func (s *scene) combatants(h *hit) bool {
	return combatantsAfter[s.word(h.last)] || combatantsBefore[s.word(h.first-1)]
}

// martial reports whether the words beside a hit are a number or goods, so
// that a name such as "Hawk" is likely a weapon's.
func (s *scene) martial(h *hit) bool {
	return s.counted(h.first-1) || militaryHeads[s.word(h.last)]
}

// former is the sense's party, or the former state whose heir it is where the
// document names only that, or is of its time.
func (s *scene) former(sense *lexicon.Sense) *lexicon.Party {
	p := sense.Party
	if p.Kind == graph.Agency && p.Seat || p.Kind == graph.State {
		code := s.lex.Former(p.Home)
		byName := p.Kind == graph.State && sense.How == graph.ByName
		if code != "" && !byName && (s.named[code] > 0 || s.bygone && (code == "SU" || code == "CS" || code == "YU")) && s.named[p.Home] == 0 {
			return s.lex.Party(code)
		}
	}
	return p
}

// elsewhere reports whether a place's or state's name is part of a longer
// name: a person's ("Jordan Henderson", "Jack London"), or a US state's.
func (s *scene) elsewhere(h *hit, sense *lexicon.Sense) bool {
	if strings.ContainsAny(s.seg.Text[h.start:h.end], "*_") {
		return true // words in and out of emphasis are no name
	}
	if before, _, cut := strings.Cut(s.word(h.first), "-"); cut && h.inside && prefixes[before] {
		return true
	}
	if sense.Party.Kind == graph.Region && h.last < len(s.tokens) && s.surnameFollows(h.last) && !s.known(h.last) {
		return true // "the Baltic Leader"
	}
	if sense.Party.Kind != graph.State || sense.Form&lexicon.Name == 0 || h.last-h.first > 1 {
		return false
	}
	name := s.word(h.first)
	if shipPrefixes[s.word(h.first-1)] {
		return true
	}
	if s.capital(h.first-1) && s.lex.Given(s.tokens[h.first-1].Text) && s.beside(h.first-1) && s.at(h.first-1) == nil {
		return true
	}
	if givenPlaces[name] && s.surnameFollows(h.last) {
		return true
	}
	return name == "georgia" && s.americanGeorgia(h)
}

// surnameFollows reports whether token i is a capitalised word that no term
// covers and that no institution begins with.
func (s *scene) surnameFollows(i int) bool {
	if !s.capital(i) || !s.letters(i) || !s.beside(i-1) || s.shouting || institutions[s.word(i)] {
		return false
	}
	return len(s.tokens[i].Text) > 2 && strings.ToUpper(s.tokens[i].Text) != s.tokens[i].Text
}

// beside reports whether one space parts token i from the next.
func (s *scene) beside(i int) bool {
	return i >= 0 && i+1 < len(s.tokens) && s.tokens[i+1].Start-s.tokens[i].End == 1
}

// americanGeorgia reports whether Georgia stands beside another of the United
// States in a document that does not speak of the Caucasus.
func (s *scene) americanGeorgia(h *hit) bool {
	if s.touched["AM"]+s.touched["AZ"]+s.touched["RU"] > 3 && s.touched["GE"] > 1 {
		return false
	}
	for i := h.first - 3; i < h.last+3; i++ {
		if i != h.first && americanStates[s.word(i)] {
			return true
		}
	}
	return false
}
