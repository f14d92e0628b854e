package parsing

import (
	"sync"

	"armsgraph/loader/extract/syntax/perceptron"
	"armsgraph/loader/extract/syntax/tagging"
)

// Grammar says how tags and relations are to be understood.
type Grammar struct {
	Relations int     // number of relations
	Root      int     // the relation to the root
	Markers   []int   // relations of function words that open a phrase
	Coarse    []uint8 // for each tag, its coarse class
}

// Sentence is what is parsed: its words, the hashes of their lemmas (see Hash),
// and their tags.
type Sentence struct {
	Words  []tagging.Word
	Lemmas []uint64
	Tags   []uint8
}

// Parser is read-only once trained, and safe for concurrent use.
type Parser struct {
	relations int
	root      int
	markers   uint64
	coarse    []uint8
	weights   perceptron.Scorer
	searches  sync.Pool
}

func newParser(g Grammar, weights perceptron.Scorer) *Parser {
	p := &Parser{relations: g.Relations, root: g.Root, coarse: g.Coarse, weights: weights}
	for _, m := range g.Markers {
		p.markers |= 1 << m
	}
	p.searches.New = func() any { return &search{scores: make([]int32, 1+2*g.Relations)} }
	return p
}

// Parse gives each word's head, -1 for the root, and its relation.
func (p *Parser) Parse(sentence Sentence, beam Beam) (heads []int, rels []uint8) {
	heads, rels = make([]int, len(sentence.Words)), make([]uint8, len(sentence.Words))
	if len(sentence.Words) == 0 {
		return heads, rels
	}
	s := p.searches.Get().(*search)
	defer p.searches.Put(s)
	s.sentence.set(sentence, p.coarse)
	s.beam = beam
	best := p.run(s, nil, nil)
	for at := int32(best); s.history[at].parent >= 0; at = s.history[at].parent {
		it := s.history[at]
		if it.move == shift {
			continue
		}
		before := s.history[it.parent]
		head := before.front
		if !isLeft(int(it.move)) {
			head = before.top.below
		}
		dependent := before.top.place - firstWord
		heads[dependent] = max(int(head.place)-firstWord, -1)
		rels[dependent] = uint8(relationOf(int(it.move)))
	}
	return heads, rels
}

// AppendBinary appends the weights to b, to be read by Decode.
func (p *Parser) AppendBinary(b []byte) []byte {
	return p.weights.(*perceptron.Table).AppendBinary(b)
}

// Decode reads a parser for the grammar from the beginning of b and gives what
// follows it. Its error is perceptron.ErrCorrupt.
func Decode(b []byte, g Grammar) (*Parser, []byte, error) {
	weights, b, err := perceptron.Decode(b, 1+2*g.Relations)
	if err != nil {
		return nil, nil, err
	}
	return newParser(g, weights), b, nil
}
