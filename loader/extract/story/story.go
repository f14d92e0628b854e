// Package story follows goods back through a paragraph: which sentences before
// one spoke of the goods that it moves, so that their number and their date may
// be looked for there.
package story

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/setting"
)

// reach is how many sentences goods are followed back.
const reach = 4

var definite = map[string]bool{"the": true, "these": true, "those": true, "this": true, "that": true, "such": true}

// Back lists the sentences before a move's own, in its paragraph, that spoke of
// its goods, the nearest first; none where the move names its goods for the
// first time.
func Back(doc *setting.Document, move *refer.Move) []int {
	if move.Cargo == nil || !known(doc, move) {
		return nil
	}
	var found []int
	for _, i := range doc.Before(move.Frame.Sentence.Index, reach) {
		if i == move.Cargo.Sentence || speaks(doc.Sentence(i), move.Cargo.Goods) {
			found = append(found, i)
		}
	}
	return found
}

// known reports whether a move's words take its goods as known.
func known(doc *setting.Document, move *refer.Move) bool {
	c := move.Cargo
	s := move.Frame.Sentence
	if move.ByPronoun || c.Sentence < s.Index {
		return true
	}
	if c.Word < 0 {
		return false
	}
	for _, child := range s.Tree.Children(c.Word) {
		if definite[s.Tree.Words[child].Lower] {
			return true
		}
	}
	return definite[strings.ToLower(firstWord(doc.Segments.Text[c.Start:c.End]))]
}

func firstWord(text string) string {
	first, _, _ := strings.Cut(text, " ")
	return first
}

// speaks reports whether a sentence names goods of one of the kinds, or what
// holds goods.
func speaks(s *frame.Sentence, kinds graph.GoodsSet) bool {
	for i := range s.Mentions {
		if Fits(&s.Mentions[i].Mention, kinds) {
			return true
		}
	}
	for _, a := range s.Asides {
		if speaks(a, kinds) {
			return true
		}
	}
	return false
}

// Fits reports whether a mention is of goods of one of the kinds, of arms
// without a kind, or of what holds goods.
func Fits(m *mention.Mention, kinds graph.GoodsSet) bool {
	if m.Kind != mention.Goods || m.Modifier {
		return false
	}
	switch m.Goods {
	case lexicon.Military:
		return m.Class == graph.Arms || kinds == graph.NewGoodsSet(graph.Arms) || kinds&graph.NewGoodsSet(m.Class) != 0
	case lexicon.Neutral:
		return true
	}
	return false
}
