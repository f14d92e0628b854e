package mention

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/wordset"
)

// agencies joins a state with the organ of it beside it: "the Iranian foreign
// ministry", "Kyiv's defence ministry", "the police of Panama". A government
// is the state itself; a ministry, an army or a court an agency of it.
func (s *scene) agencies() {
	for k := 0; k < len(s.found); k++ {
		m := &s.found[k]
		st := s.ruled(m)
		if st == nil {
			continue
		}
		if body := s.bodyAfter(m); body > 0 {
			from := m.Last
			if possessive(s.word(from)) {
				from++
			}
			last := s.ministryEnd(body)
			s.makeBody(k, st, m.First, last, body, s.text(from, last))
			k = -1 // the mentions moved: begin anew
			continue
		}
		if first, head := s.bodyBefore(m); first >= 0 {
			s.makeBody(k, st, first, m.Last, head, s.text(first, s.prepositionBefore(m)))
			k = -1
		}
	}
}

// ruled is the state whose organ may stand beside a mention: a state, or that
// of a person in office ("Arbenz's army", "the government of Syngman Rhee").
func (s *scene) ruled(m *Mention) *lexicon.Party {
	if m.Kind == Party && m.Party != nil && m.Party.Kind == graph.Person && m.Party.Home != "" {
		return s.lex.Party(m.Party.Home)
	}
	return state(m)
}

// bodyAfter is the token of the last noun for an organ that follows a state's
// adjective or possessive, or 0.
func (s *scene) bodyAfter(m *Mention) int {
	i := m.Last
	if possessive(s.word(i)) {
		i++
	} else if m.Form&lexicon.Adjective == 0 && m.How == graph.ByPlace {
		return 0
	} else if m.Party.Kind == graph.Person && s.word(i) != "government" && s.word(i) != "regime" {
		return 0
	}
	capital := m.How == graph.ByCapital && i == m.Last
	body := 0
	for n := 0; n < 5; n, i = n+1, i+1 {
		w := s.word(i)
		_, is := bodies[w]
		if !is && !bodyModifiers[w] && !s.ofAffairs(i) && !(s.word(i+1) == "ministry" && s.letters(i) && !function[w]) {
			break
		}
		if is && s.stands(i) && (!capital || capitalBodies[w]) {
			body = i
		}
	}
	return body
}

// ofAffairs reports whether token i is inside "ministry of foreign affairs".
func (s *scene) ofAffairs(i int) bool {
	return s.word(i) == "of" && s.word(i-1) == "ministry" || (s.word(i-1) == "of" && s.word(i-2) == "ministry")
}

// ministryEnd is the token after "ministry of foreign affairs", or after the
// noun for another organ, at token i.
func (s *scene) ministryEnd(i int) int {
	part := func(i int) bool { return bodyModifiers[s.word(i)] || s.capital(i) && s.at(i) == nil }
	if w := s.word(i); w != "ministry" && w != "department" || s.word(i+1) != "of" || !part(i+2) {
		return i + 1
	}
	for i += 2; part(i) || s.word(i) == "and" && part(i+1); i++ {
	}
	return i
}

// stands reports whether the noun for an organ at token i is a noun of its own
// and not the adjective of another one ("military aid").
func (s *scene) stands(i int) bool {
	w := s.word(i)
	if w != "military" && w != "intelligence" && w != "customs" && w != "force" && w != "service" && w != "court" && w != "police" {
		return true
	}
	next := s.word(i + 1)
	if w == "force" {
		p := s.word(i - 1)
		return p == "air" || p == "defence" || p == "defense" || p == "police" || p == "expeditionary"
	}
	if m := s.at(i + 1); m != nil && m.Kind == Goods {
		return w == "police"
	}
	if vouches[next] || claiming[next] && s.word(i+2) == "that" {
		return true // "military intelligence claims that"
	}
	_, body := bodies[next]
	return next == "" || body || !s.letters(i+1) || s.capital(i+1) || function[next] || speakerNouns[next] || strings.HasSuffix(next, "ed")
}

// vouches are verbs by which an organ speaks; claiming are such as are nouns
// too.
var (
	vouches  = wordset.Of("believes suspects thinks alleges fears knows found told wrote knew warns insists maintains denies confirms admits puts")
	claiming = wordset.Of("claims reports estimates shows concludes states")
)

// prepositionBefore is the token of "of" or "in" before a state and its
// article, or -1.
func (s *scene) prepositionBefore(m *Mention) int {
	i := m.First - 1
	if s.word(i) == "the" {
		i--
	}
	if w := s.word(i); w == "of" || w == "in" {
		return i
	}
	return -1
}

// bodyBefore is the first token and the head of an organ that a state follows
// ("foreign ministry in Zagreb"), or -1.
func (s *scene) bodyBefore(m *Mention) (first, head int) {
	p := s.prepositionBefore(m)
	if p < 1 || m.Form&lexicon.Name == 0 {
		return -1, 0
	}
	head = -1
	i := p - 1
	for ; i >= 0 && p-i < 7; i-- {
		w := s.word(i)
		_, is := bodies[w]
		if is && (head < 0 || w == "ministry") {
			head = i
		}
		if !is && !bodyModifiers[w] && !(w == "of" && s.word(i-1) == "ministry") || s.at(i) != nil {
			break
		}
	}
	first = i + 1
	if head < 0 || first > head || s.word(p) == "in" && (m.How == graph.ByPlace || abroad[s.word(head)]) {
		return -1, 0
	}
	return first, head
}

// makeBody makes mention k the organ that covers the tokens from first to last.
func (s *scene) makeBody(k int, st *lexicon.Party, first, last, head int, words string) {
	m := s.found[k]
	if m.Party != st {
		m.Party, m.How = st, graph.ByDescription
	}
	s.extend(&m, first, last, head)
	m.Noun, m.Form = s.word(head), lexicon.Name
	if bodies[m.Noun] {
		m.Party = s.agency(st, words)
		m.How = graph.ByName
	}
	s.replace(m)
}

// agency is the agency of a state that some words name.
func (s *scene) agency(st *lexicon.Party, words string) *lexicon.Party {
	id := lexicon.ID(st.ID, canonical(words))
	if p := s.lex.Party(id); p != nil {
		return p
	}
	name := words
	if st.Demonym != "" {
		name = st.Demonym + " " + words
	}
	return &lexicon.Party{
		Party: graph.Party{ID: id, Kind: graph.Agency, Name: name, PartOf: st.ID},
		Home:  st.ID,
	}
}

// canonical spells the name of a ministry in one way.
func canonical(words string) string {
	w := strings.ReplaceAll(strings.ToLower(words), "defense", "defence")
	w = strings.TrimPrefix(w, "the ")
	if of, ok := strings.CutPrefix(w, "ministry of "); ok {
		return strings.TrimSuffix(strings.TrimPrefix(of, "the "), " affairs") + " ministry"
	}
	return w
}

// function are words that end a noun phrase.
var function = wordset.Of("of in on at to from by with for and or but that which who whose had has have is was were are be been will would could should may might can did does do said says say denied denies deny confirmed confirms when where while after before since until through via into as than if because against during under over about not also still never n't")
