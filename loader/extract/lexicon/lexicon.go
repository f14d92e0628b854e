// Package lexicon holds what the extractor knows before it reads: the names of
// states, armed groups, agencies, companies, organisations, publications,
// persons, regions and places, and the words for goods. Facts are embedded
// text files, each with its sources in its header; Load validates them, and
// Match finds the longest known name in a run of tokens.
package lexicon

import (
	"embed"
	"io/fs"
	"sync"

	"armsgraph/graph"
)

// Party is a party that the lexicon knows, with what an extractor needs
// beside the graph's fields.
type Party struct {
	graph.Party
	// Home is the code of the state to which the party belongs, where a
	// group is based, or the state itself; empty where there is none.
	Home string
	// Office is the office of a person ("foreign minister").
	Office string
	// Body is the id of the organisation that a person speaks for.
	Body string
	// Demonym is a state's first adjective ("Serbian"); empty where it has none.
	Demonym string
	// Seat is true of an agency whose name stands for its state's government
	// ("the Kremlin").
	Seat bool
	// From and To are the first and last year of a state; 0 where open.
	From, To int
}

// Form is the set of forms in which a name is used.
type Form uint8

// The forms: a name ("Serbia"), an adjective ("Serbian"), people ("Serbs").
const (
	Name Form = 1 << iota
	Adjective
	People
)

// GoodsKind says what a word for goods can do.
type GoodsKind uint8

// The kinds of words for goods: ones of which claims are made, ones that are
// never arms, and ones that stand for goods named elsewhere ("the cargo").
const (
	Military GoodsKind = iota
	Civil
	Neutral
)

// SenseKind says what a term stands for.
type SenseKind uint8

// The kinds of senses. Blocked is a longer name that means none of the names
// in it; GroupNoun is a common noun for an armed group.
const (
	PartySense SenseKind = iota
	GoodsSense
	GroupNoun
	Blocked
)

// Sense is one meaning of a term.
type Sense struct {
	Kind SenseKind
	// Ambiguous is true where the same words often mean something else.
	Ambiguous bool

	Party *Party
	Form  Form
	How   graph.Resolution

	Goods     GoodsKind
	Class     graph.Goods // empty for civil and neutral words
	Model     bool        // a designation: "T-72"
	Code      string      // of a group noun: the end of its groups' code, "REBELS"
	shorthand bool        // a person's name without its given name
}

// Shorthand reports whether the term is a bare surname.
func (s Sense) Shorthand() bool { return s.shorthand }

// Term is a spelling with its senses.
type Term struct {
	Senses []Sense
	// pattern holds two bits for each piece: the capitals it must have.
	pattern uint64
	line    origin
}

// Lexicon is the facts, ready for matching. It is never changed after Load and
// may be used by many goroutines.
type Lexicon struct {
	pieces  map[string]uint32
	edges   map[uint64]uint32
	terms   [][]*Term // by node
	parties map[string]*Party
	alpha3  map[string]*Party
	heirs   map[string]string // heir's code to the former state's
	given   map[string]bool   // given names, folded
	ends    map[string]bool   // the last words of the names of states and capitals, in lower case
}

// ByCode is the party of the default lexicon with this id or code.
func ByCode(code string) (graph.Party, bool) {
	if p := Default().Party(code); p != nil {
		return p.Party, true
	}
	return graph.Party{}, false
}

// Party is the known party with this id (a state also by its alpha-3 code), or
// nil.
func (l *Lexicon) Party(id string) *Party {
	if p := l.parties[id]; p != nil {
		return p
	}
	return l.alpha3[id]
}

// Given reports whether a word is a given name.
func (l *Lexicon) Given(word string) bool {
	var buf [maxPiece]byte
	if len(word) > maxPiece/2 {
		return false
	}
	folded, _ := fold(buf[:0], word)
	return l.given[string(folded)]
}

// EndsState reports whether a word, in lower case, ends the name of a state or of
// its capital: "emirates", "poland", "warsaw".
func (l *Lexicon) EndsState(word string) bool { return l.ends[word] }

// Former is the code of the former state whose capital and name the given
// state took over, or "".
func (l *Lexicon) Former(heir string) string { return l.heirs[heir] }

//go:embed facts/*.tsv
var facts embed.FS

var (
	embedded    *Lexicon
	embeddedErr error
	once        sync.Once
)

// Default is the lexicon of the embedded facts. It panics where they do not
// validate, which the package's tests rule out.
func Default() *Lexicon {
	once.Do(func() {
		sub, err := fs.Sub(facts, "facts")
		if err == nil {
			embedded, err = Load(sub)
		}
		embeddedErr = err
	})
	if embeddedErr != nil {
		panic("lexicon: " + embeddedErr.Error())
	}
	return embedded
}
