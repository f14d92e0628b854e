// Package refer says what the roles of frames refer to: parties by name, by
// pronoun or by description, and the goods that several frames speak of. It
// turns frames, which hold words, into moves, which hold parties and cargoes.
package refer

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
)

// Ref is a party with the words that led to it.
type Ref struct {
	Party      graph.Party
	Resolution graph.Resolution
	Start, End int // bytes in the document's text
	// Listed is true of one of several parties of a list that offers examples
	// ("countries such as A and B").
	Listed bool
}

// Cargo is goods that frames speak of, in one sentence or several.
type Cargo struct {
	Goods      graph.GoodsSet
	Arms       bool // false for goods that are no arms
	Vehicle    bool // named by a word for what carries goods as a rule: ship, aircraft
	Start, End int  // bytes of the words that name them
	Sentence   int
	Seen       int // the last sentence that spoke of them
	Word       int // in its sentence; -1 where no word names the goods
	Makers     []Ref
	Recipient  []Ref   // who got them last
	Origin     []Ref   // who gave them first, by the claims read so far
	Ways       [][]Ref // the ways told of them last, origin first
	Known      *Cargo  // the goods of an earlier sentence that these are, if they are taken as known
}

// Move is a frame whose roles are resolved.
type Move struct {
	Frame     *frame.Frame
	Cargo     *Cargo
	GoodsText [2]int // bytes of the words by which this frame names the goods
	ByPronoun bool   // the goods are named by a pronoun or a description
	Givers    []Ref
	Receivers []Ref
	Vias      []Ref
	From      []Ref
	Places    []Ref
	Makers    []Ref
	Onward    []Ref
	Sources   []Ref
	Operators []Ref
}

// Memory is what has been spoken of in a document up to a sentence.
type Memory struct {
	// OnArms is true of a document that is about arms: "deliveries" alone are
	// deliveries of arms there.
	OnArms bool
	// We is who "we" is in the sentence: the state of who speaks it, or whose
	// office issued the document; the zero party where that is not told.
	We      graph.Party
	parties []Ref // most recent last; one entry a mention
	cargoes []*Cargo
	byWord  map[[2]int]*Cargo
	list    []Ref          // the last list of parties
	several []Ref          // the parties that the sentence before named
	got     Ref            // who got the goods of the transfer told last
	gotAt   int            // in which sentence
	nouns   map[string]Ref // whose "junta" or "government" was spoken of
	subject Ref            // the party that was the subject of a sentence last
	// subjectAt is the sentence of the subject.
	subjectAt int
	topicAt   int // the last sentence about things that are neither arms nor their carriers
	civilAt   int // the last sentence that named goods that are no arms
	place     Ref // the place that was named last
	placeAt   int // in this sentence
	person    Ref // the state of the person spoken of last
	personAt  int // in this sentence
	vesselAt  int // one more than the last sentence that was about a ship or aircraft
}

// NewMemory is the memory at the beginning of a document.
func NewMemory() *Memory {
	return &Memory{topicAt: -1, civilAt: -1, byWord: map[[2]int]*Cargo{}, nouns: map[string]Ref{}}
}

// Observe takes note of a sentence's mentions after its frames were resolved.
func (m *Memory) Observe(s *frame.Sentence) {
	for i := range s.Mentions {
		if mention := &s.Mentions[i]; mention.OnRoute() && mention.Party != nil {
			m.parties = append(m.parties, Of(mention))
		}
		if s.Mentions[i].Goods == lexicon.Civil {
			m.civilAt = s.Index
		}
		m.noteNoun(s, &s.Mentions[i])
		m.notePerson(s, &s.Mentions[i])
		m.noteList(s, &s.Mentions[i])
		if isPlace(s, &s.Mentions[i]) {
			m.place, m.placeAt = Of(&s.Mentions[i]), s.Index
		}
	}
	m.several = namedIn(s, len(s.Tree.Words))
	m.noteSubject(s)
	m.noteTopic(s)
	const keep = 64
	if len(m.parties) > keep {
		m.parties = append(m.parties[:0], m.parties[len(m.parties)-keep:]...)
	}
}

// tellApart gives a pronoun that would make giver and receiver one party the
// party named before it that is not the other.
func (m *Memory) tellApart(s *frame.Sentence, f *frame.Frame, move *Move) {
	if len(move.Receivers) == 1 && len(move.From) == 1 && len(move.Givers) == 0 && move.From[0].Party.Code() == move.Receivers[0].Party.Code() {
		m.otherThan(s, &move.Receivers[0], f.Receivers) // "Moscow, from which it bought"
		return
	}
	if len(move.Givers) != 1 || len(move.Receivers) != 1 || move.Givers[0].Party.Code() != move.Receivers[0].Party.Code() {
		return
	}
	mine, words := &move.Receivers[0], f.Receivers
	if mine.Resolution != graph.ByPronoun {
		mine, words = &move.Givers[0], f.Givers
	}
	m.otherThan(s, mine, words)
}

// otherThan lets a pronoun mean the party named before it that is not the one
// that it was taken for. Who gives to "its own army" gives to nobody else.
func (m *Memory) otherThan(s *frame.Sentence, mine *Ref, words []int) {
	if mine.Resolution != graph.ByPronoun || len(words) == 0 || !s.Tree.Tagged(words[0], "PRP") {
		return
	}
	taken := mine.Party.Code()
	if ref, ok := several(s, words[0]); ok && ref.Party.Code() != taken {
		*mine = as(ref, graph.ByPronoun, mine.Start, mine.End)
		return
	}
	for i := words[0] - 1; i >= 0; i-- {
		if found := s.MentionAt(i); found != nil && found.OnRoute() && found.Party != nil && Of(found).Party.Code() != taken && !ownsSubject(s, i, words[0]) {
			*mine = as(Of(found), graph.ByPronoun, mine.Start, mine.End)
			return
		}
		if ref, ok := m.power(s, i); ok && ref.Party.Code() != taken {
			*mine = as(ref, graph.ByPronoun, mine.Start, mine.End)
			return
		}
	}
	for i := len(m.parties) - 1; i >= 0; i-- {
		if m.parties[i].Party.Code() != taken {
			*mine = as(m.parties[i], graph.ByPronoun, mine.Start, mine.End)
			return
		}
	}
}

// resume lets a move all of whose words are pronouns go on with what was told
// of its goods: "it had sent them by way of Uganda".
func (move *Move) resume() {
	if move.Cargo == nil || !move.ByPronoun || len(move.Cargo.Origin) == 0 || len(move.Receivers)+len(move.Places) > 0 || len(move.Vias) == 0 {
		return
	}
	if len(move.Givers) > 1 || len(move.Givers) == 1 && move.Givers[0].Resolution != graph.ByPronoun || len(move.From) > 0 {
		return
	}
	move.Givers, move.Receivers = move.Cargo.Origin, move.Cargo.Recipient
}

// Of is the party that a mention names; a person stands for his state.
func Of(m *frame.Mention) Ref {
	ref := Ref{Resolution: m.How, Start: m.Start, End: m.End}
	if m.Party == nil {
		ref.Party = graph.Party{Kind: graph.Unnamed, Name: m.Noun, Area: m.Area}
		ref.Resolution = graph.ByDescription
		return ref
	}
	ref.Party = m.Party.Party
	if m.Party.Kind == graph.Person {
		if state := lexicon.Default().Party(m.Party.Home); state != nil {
			ref.Party, ref.Resolution = state.Party, graph.ByDescription
		}
	}
	return ref
}

// Resolve turns the frames of one sentence into moves.
func (m *Memory) Resolve(s *frame.Sentence, frames []frame.Frame) []Move {
	for i := range s.Mentions {
		if w := s.Mentions[i].Word; s.Military(w) != nil && !s.Mentions[i].Modifier && (!carriers[s.Mentions[i].Noun] || s.Mentions[i].Last-s.Mentions[i].First > 1) {
			m.named(s, w)
		}
	}
	moves := make([]Move, 0, len(frames))
	for i := range frames {
		f := &frames[i]
		move := Move{
			Frame:     f,
			Givers:    m.refs(s, f, f.Givers),
			Receivers: m.refs(s, f, f.Receivers),
			Vias:      m.refs(s, f, f.Vias),
			From:      m.refs(s, f, f.From),
			Places:    m.refs(s, f, f.Places),
			Makers:    m.refs(s, f, f.Makers),
			Sources:   m.refs(s, f, f.Sources),
			Operators: m.refs(s, f, f.Operators),
			Onward:    m.refs(s, f, f.Onward),
		}
		move.Vias = slices.DeleteFunc(move.Vias, func(via Ref) bool {
			return slices.ContainsFunc(move.Receivers, func(r Ref) bool { return r.Start == via.Start })
		}) // "across the border to the gangs"
		m.tellApart(s, f, &move)
		m.resolveGoods(s, f, &move)
		move.resume()
		moves = append(moves, move)
	}
	return moves
}
