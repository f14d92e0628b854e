package columns

// Speaker is one who made a statement on a claim, packed: the party and
// whether it is the claim's origin and the publisher of the document.
type Speaker uint32

const (
	originFlag    Speaker = 1
	publisherFlag Speaker = 2
	partyShift            = 2
)

// Party is who speaks.
func (s Speaker) Party() uint32 { return uint32(s >> partyShift) }

// Origin reports whether it is the claim's innermost named asserter.
func (s Speaker) Origin() bool { return s&originFlag != 0 }

// Publisher reports whether it speaks as the publisher of the document.
func (s Speaker) Publisher() bool { return s&publisherFlag != 0 }

// Speakers is the sets of speakers that claims have, each once.
type Speakers struct {
	all   []Speaker
	first []uint32
	// sole is the origin where a set has just one; None where it has none,
	// several, or one that speaks as publisher.
	sole []uint32
	// simple tells the sets whose origin sole is, or which have no origin.
	simple []bool
}

// Len is the number of sets.
func (s *Speakers) Len() int { return max(len(s.first)-1, 0) }

// Of is the speakers of a set, each once, ascending.
func (s *Speakers) Of(set uint32) []Speaker { return s.all[s.first[set]:s.first[set+1]] }

func newSpeakers(sets [][]Speaker, parties *Parties) Speakers {
	s := Speakers{first: make([]uint32, 1, len(sets)+1), sole: make([]uint32, len(sets)), simple: make([]bool, len(sets))}
	for i, set := range sets {
		s.all = append(s.all, set...)
		s.first = append(s.first, uint32(len(s.all)))
		s.sole[i], s.simple[i] = soleOrigin(set, parties)
	}
	return s
}

func soleOrigin(set []Speaker, parties *Parties) (origin uint32, simple bool) {
	origin = None
	for _, speaker := range set {
		if !speaker.Origin() {
			continue
		}
		named := parties.Origin[speaker.Party()]
		switch {
		case named == None:
		case speaker.Publisher() || origin != None && origin != named:
			return None, false
		default:
			origin = named
		}
	}
	return origin, true
}

// AppendOrigins appends the origins that a claim counts for, as parties: those
// of its speakers that are named, an organ as its state, and the publisher of a
// copied text as the one who published it first.
func (c *Columns) AppendOrigins(origins []uint32, claim uint32) []uint32 {
	set := c.Claims.Speakers.At(claim)
	if c.Speakers.simple[set] {
		if c.Speakers.sole[set] != None {
			origins = append(origins, c.Speakers.sole[set])
		}
		return origins
	}
	for _, speaker := range c.Speakers.Of(set) {
		if !speaker.Origin() {
			continue
		}
		origin := c.Parties.Origin[speaker.Party()]
		if source := c.Documents.Source.At(c.Claims.Document.At(claim)); speaker.Publisher() && source != None && origin != None {
			origin = c.Parties.Origin[source]
		}
		if origin != None {
			origins = append(origins, origin)
		}
	}
	return origins
}
