// Package mention finds, in a segmented text, the words that name parties and
// goods: states by name, demonym, capital and place; armed groups; agencies,
// companies, publications and persons with the state they belong to; parties
// that the text leaves unnamed; and goods by kind. What a sentence says of
// them is for the packages that come after.
package mention

import (
	"sort"
	"strconv"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/segment"
)

// Kind says what a mention names.
type Kind uint8

// The kinds of mentions. Described is a definite description that stands for a
// party named elsewhere ("the country", "the rebels"); Speaker is somebody who
// is not named but for an office ("officials in Belgrade").
const (
	Party Kind = iota
	Unnamed
	Described
	Speaker
	Goods
)

// String gives the kind's name in lower case, as explanations print it.
func (k Kind) String() string {
	return [...]string{"party", "unnamed", "described", "speaker", "goods"}[k]
}

// Mention is a run of words that names a party or goods.
type Mention struct {
	Kind Kind
	// Start and End are bytes in the document, half open; First and Last are
	// tokens of the sentence, half open; Head is the token that carries the
	// phrase ("ministry" of "the Iranian foreign ministry").
	Start, End        int
	First, Last, Head int
	// Ambiguous is true where the words may well mean something else.
	Ambiguous bool

	// Party is the party that the words mean. It is nil for goods, for unnamed
	// and described parties; of a speaker it is the state, agency or
	// organisation spoken for, nil where none is told. It may be one that the
	// lexicon does not hold ("Syrian rebels").
	Party *lexicon.Party
	Form  lexicon.Form
	How   graph.Resolution
	// Area is the region that is told of an unnamed party ("Africa").
	Area string
	// Noun is the head noun in small letters, where a common noun heads the
	// phrase: "rebels", "company", "ministry".
	Noun string
	// Plural is true of a description of several parties ("the two countries").
	Plural bool
	// Title is true of a person introduced with an office beside the name.
	Title bool

	// Goods and Class are set for goods; Class is empty for civil and neutral
	// ones. Model is the designation in the phrase, where there is one.
	Goods lexicon.GoodsKind
	Class graph.Goods
	Model string
	// Modifier is true of a word that only qualifies another noun ("arms
	// embargo", "missile attack", "rebel base").
	Modifier bool
}

// State is the code of the state that the mentioned party is, or belongs to;
// empty where there is none.
func (m *Mention) State() string {
	if m.Party == nil {
		return ""
	}
	return m.Party.Home
}

// Find finds the mentions of each sentence of a text, in order, not
// overlapping. It is a pure function of the text.
func Find(seg segment.Segmented, lex *lexicon.Lexicon) [][]Mention {
	d := &document{lex: lex, seg: seg, named: map[string]int{}, touched: map[string]int{}, people: map[string]*lexicon.Party{}}
	d.scan()
	d.bygone = bygone(&d.seg)
	out := make([][]Mention, len(seg.Sentences))
	for i := range seg.Sentences {
		if d.bounds[i] == d.bounds[i+1] && !d.promising(i) {
			continue
		}
		out[i] = d.sentence(i)
	}
	d.surnames(out)
	return out
}

// document is a text on its way to mentions: the terms found in it and the
// states that it names without doubt.
type document struct {
	lex    *lexicon.Lexicon
	seg    segment.Segmented
	hits   []hit
	bounds []int // hits of sentence i are hits[bounds[i]:bounds[i+1]]
	// named counts the mentions of states by their own name, touched those of
	// states and their people and places, both without doubt.
	named, touched map[string]int
	people         map[string]*lexicon.Party // persons met by their full name
	// bygone is true of a text all of whose years lie in the time of the Soviet
	// Union, Yugoslavia and Czechoslovakia.
	bygone bool
}

// bygone reports whether a text names several years, all of them from 1922 to
// 1990; one alone may be that of an old gun in the news.
func bygone(seg *segment.Segmented) bool {
	const first, last, enough = 1922, 1990, 3
	found := 0
	for i := range seg.Sentences {
		for _, token := range seg.Sentences[i].Tokens {
			if len(token.Text) < 4 || token.Text[0] != '1' && token.Text[0] != '2' {
				continue
			}
			year, err := strconv.Atoi(token.Text[:4])
			if err != nil || len(token.Text) > 4 && token.Text[4] != '-' && token.Text[4] != 's' {
				continue
			}
			if year > last && year < 2100 || year > 1800 && year < first {
				return false
			}
			if year >= first && year <= last {
				found++
			}
		}
	}
	return found >= enough
}

// hit is a term found at some tokens of a sentence.
type hit struct {
	term        *lexicon.Term
	start, end  int // bytes
	first, last int // tokens, half open
	inside      bool
}

func (d *document) scan() {
	d.bounds = make([]int, 1, len(d.seg.Sentences)+1)
	d.hits = make([]hit, 0, len(d.seg.Text)/24)
	var pieces []lexicon.Piece
	for i := range d.seg.Sentences {
		s := &d.seg.Sentences[i]
		pieces = d.lex.Pieces(pieces[:0], s.Tokens)
		for p := 0; p < len(pieces); {
			term, end := d.lex.Match(pieces, p)
			if term == nil {
				p++
				continue
			}
			if strings.EqualFold(s.Tokens[pieces[p].Token].Text, "the") && p+1 < len(pieces) {
				// "the West African state" is no matter of "the West".
				if t, e := d.lex.Match(pieces, p+1); t != nil && e > end {
					term, end, p = t, e, p+1
				}
			}
			first, last := &pieces[p], &pieces[end-1]
			d.hits = append(d.hits, hit{
				term: term, start: first.Start, end: last.End, first: first.Token, last: last.Token + 1,
				inside: last.End < s.Tokens[last.Token].End || first.Start > s.Tokens[first.Token].Start,
			})
			d.count(term)
			p = end
		}
		d.bounds = append(d.bounds, len(d.hits))
	}
}

// count notes which state a term means without doubt.
func (d *document) count(t *lexicon.Term) {
	state := ""
	name := false
	for _, s := range t.Senses {
		if s.Kind != lexicon.PartySense || s.Ambiguous || s.Party.Home == "" || state != "" && state != s.Party.Home {
			return
		}
		state = s.Party.Home
		name = s.How == graph.ByName && s.Party.Kind == graph.State
	}
	if state == "" {
		return
	}
	d.touched[state]++
	if name {
		d.named[state]++
	}
}

// scene is one sentence on its way to mentions.
type scene struct {
	*document
	tokens   []segment.Token
	small    []string // tokens in small letters
	shouting bool     // all in capitals
	terms    []hit
	found    []Mention
	taken    []bool // tokens of blocked names
}

func (d *document) sentence(i int) []Mention {
	s := &scene{document: d, tokens: d.seg.Sentences[i].Tokens}
	s.small = make([]string, len(s.tokens))
	s.taken = make([]bool, len(s.tokens))
	s.shouting = capitals(s.tokens)
	s.terms = d.hits[d.bounds[i]:d.bounds[i+1]]
	for h := range s.terms {
		s.read(&s.terms[h])
	}
	s.formal()
	s.companies()
	s.fronts()
	s.agencies()
	s.groups()
	s.persons()
	s.firms()
	s.unnamed()
	s.speakers()
	s.goods()
	s.order()
	return s.found
}

// order sorts the mentions and drops those that lie within another.
func (s *scene) order() {
	sort.SliceStable(s.found, func(a, b int) bool {
		x, y := &s.found[a], &s.found[b]
		if x.Start != y.Start {
			return x.Start < y.Start
		}
		return x.End > y.End
	})
	out := s.found[:0]
	end := -1
	for _, m := range s.found {
		if m.Start >= end {
			out = append(out, m)
			end = m.End
		}
	}
	s.found = out
}
