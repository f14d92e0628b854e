package lexicon

import (
	"strings"

	"armsgraph/loader/extract/segment"
)

// Piece is a part of a token between hyphens, apostrophes and slashes, as the
// lexicon compares it.
type Piece struct {
	id, stem   uint32 // 0 where the lexicon has no such piece
	Shape      Shape
	Joined     bool // follows its predecessor without a space
	Token      int  // index in the sentence
	Start, End int  // bytes in the document
}

// Pieces appends the pieces of a sentence's tokens to dst.
func (l *Lexicon) Pieces(dst []Piece, tokens []segment.Token) []Piece {
	var buf [maxPiece]byte
	for i := range tokens {
		t := &tokens[i]
		from := len(dst)
		for start, end, ok := cut(t.Text, 0); ok; start, end, ok = cut(t.Text, end) {
			p := Piece{Token: i, Start: t.Start + start, End: t.Start + end}
			l.know(&p, buf[:0], t.Text[start:end])
			p.Joined = len(dst) > from || len(dst) > 0 && gap(tokens, dst[len(dst)-1], p)
			dst = append(dst, p)
		}
	}
	return dst
}

// gap reports whether only hyphens or apostrophes, and no space, lie between
// two pieces of different tokens.
func gap(tokens []segment.Token, a, b Piece) bool {
	for t := a.Token; t < b.Token; t++ {
		if tokens[t].End != tokens[t+1].Start {
			return false
		}
	}
	return true
}

func (l *Lexicon) know(p *Piece, buf []byte, text string) {
	if len(text) > maxPiece-8 {
		return
	}
	folded, shape := fold(buf, text)
	p.Shape = shape
	p.id = l.pieces[string(folded)]
	if n := stem(folded); n > 0 {
		p.stem = l.pieces[string(append(folded[:n], '*'))]
	}
}

// stem is the length of a designation up to the end of its first number
// ("72" of "72b3", "m109" of "m109a5"), or 0 where there is none.
func stem(folded []byte) int {
	i := 0
	for i < len(folded) && i < 4 && (folded[i] < '0' || folded[i] > '9') {
		i++
	}
	n := i
	for n < len(folded) && folded[n] >= '0' && folded[n] <= '9' {
		n++
	}
	if n == i {
		return 0
	}
	return n
}

// Match finds the longest term that begins at piece i, and the piece after its
// end. The term is nil where none does.
func (l *Lexicon) Match(pieces []Piece, i int) (*Term, int) {
	return l.walk(pieces, i, i, 0, 0)
}

func (l *Lexicon) walk(pieces []Piece, from, i int, node uint32, seen uint64) (*Term, int) {
	var best *Term
	var end int
	if i > from {
		if t := l.fitting(node, seen); t != nil {
			best, end = t, i
		}
	}
	if i == len(pieces) || i-from >= 31 {
		return best, end
	}
	p := &pieces[i]
	spelled := seen | uint64(p.Shape)<<(2*(i-from))
	for _, id := range [2]uint32{p.id, p.stem} {
		if id == 0 {
			continue
		}
		next, ok := l.edges[uint64(node)<<32|uint64(id)]
		if !ok {
			continue
		}
		if t, e := l.walk(pieces, from, i+1, next, spelled); t != nil && e > end {
			best, end = t, e
		}
	}
	return best, end
}

// fitting is the node's term whose capitals the text has; the one that asks
// for most comes first.
func (l *Lexicon) fitting(node uint32, seen uint64) *Term {
	for _, t := range l.terms[node] {
		if t.pattern&^seen == 0 {
			return t
		}
	}
	return nil
}

// add enters a spelling; the term that already stands there is given back.
func (l *Lexicon) add(text string, from origin) *Term {
	var node uint32
	var pattern uint64
	n := 0
	for _, word := range strings.Fields(spaced(text)) {
		for start, end, ok := cut(word, 0); ok && n < 31; start, end, ok = cut(word, end) {
			folded, shape := fold(nil, word[start:end])
			node = l.step(node, string(folded))
			pattern |= uint64(required(word[start:end], shape)) << (2 * n)
			n++
		}
	}
	return l.termAt(node, pattern, from)
}

var marks = strings.NewReplacer(",", " , ", "(", " ( ", ")", " ) ")

// spaced sets off the marks that the segmenter makes tokens of their own.
func spaced(text string) string {
	return marks.Replace(text)
}

// required is the capitals that a text must show for a piece of a name: an
// abbreviation all of them, another capitalised word the first.
func required(piece string, shape Shape) Shape {
	if shape&AllCapitals != 0 && letters(piece) < 2 {
		return Capitalised & shape
	}
	return shape
}

func letters(s string) int {
	n := 0
	for _, r := range s {
		if r >= 'A' && r <= 'Z' || r >= 0xC0 {
			n++
		}
	}
	return n
}

func (l *Lexicon) step(node uint32, piece string) uint32 {
	id, ok := l.pieces[piece]
	if !ok {
		id = uint32(len(l.pieces) + 1)
		l.pieces[piece] = id
	}
	edge := uint64(node)<<32 | uint64(id)
	next, ok := l.edges[edge]
	if !ok {
		next = uint32(len(l.terms))
		l.terms = append(l.terms, nil)
		l.edges[edge] = next
	}
	return next
}

func (l *Lexicon) termAt(node uint32, pattern uint64, from origin) *Term {
	terms := l.terms[node]
	at := len(terms)
	for i, t := range terms {
		if t.pattern == pattern {
			return t
		}
		if at == len(terms) && weight(t.pattern) < weight(pattern) {
			at = i
		}
	}
	t := &Term{pattern: pattern, line: from}
	terms = append(terms, nil)
	copy(terms[at+1:], terms[at:])
	terms[at] = t
	l.terms[node] = terms
	return t
}

// weight counts the capitals that a pattern asks for.
func weight(pattern uint64) int {
	n := 0
	for ; pattern > 0; pattern &= pattern - 1 {
		n++
	}
	return n
}
