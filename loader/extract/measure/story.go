package measure

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/story"
	"armsgraph/loader/extract/wordset"
)

// told is the number of goods that a sentence before in the paragraph told,
// where the move takes its goods as known.
func told(doc *setting.Document, move *refer.Move) *claim.Amount {
	for _, i := range story.Back(doc, move) {
		s := &doc.Segments.Sentences[i]
		var found []amounts.Amount
		for _, a := range doc.AmountsIn(s.Start, s.End) {
			if usable(doc, &a) && a.Kind == amounts.Quantity && counts(doc.Sentence(i), &a, move.Cargo) {
				found = append(found, a)
			}
		}
		if len(found) == 1 && sameModel(doc, move, &found[0]) {
			return claim.AmountOf(&found[0])
		}
		if len(found) > 1 {
			return ofKind(doc, doc.Sentence(i), found, move)
		}
	}
	return nil
}

// ofKind is the only one of several numbers that counts goods of a cargo's own
// kinds.
func ofKind(doc *setting.Document, s *frame.Sentence, found []amounts.Amount, move *refer.Move) *claim.Amount {
	if move.Cargo.Goods == graph.NewGoodsSet(graph.Arms) {
		return nil
	}
	var only *claim.Amount
	for i := range found {
		a := &found[i]
		for k := range s.Mentions {
			m := &s.Mentions[k].Mention
			if m.Start >= a.End || m.End <= a.Start || m.Kind != mention.Goods || m.Goods != lexicon.Military || move.Cargo.Goods&graph.NewGoodsSet(m.Class) == 0 {
				continue
			}
			if only != nil || !sameModel(doc, move, a) {
				return nil
			}
			only = claim.AmountOf(a)
			break
		}
	}
	return only
}

// sameModel reports whether goods that a move calls by a designation are so
// called beside an amount too.
func sameModel(doc *setting.Document, move *refer.Move, a *amounts.Amount) bool {
	if move.Cargo.Word < 0 {
		return true
	}
	first := doc.Sentence(move.Cargo.Sentence)
	m := first.MentionAt(setting.WordOf(first, move.Cargo.Start))
	return m == nil || m.Model == "" || strings.Contains(a.Text, m.Model)
}

// weights are units of whatever is weighed or boxed.
var weights = wordset.Of("ton tons tonne tonnes rounds round kilograms kilogrammes kg pounds lbs container containers crate crates box boxes pieces items units weapons arms craft")

// counts reports whether an amount is one of goods like a cargo's.
func counts(s *frame.Sentence, a *amounts.Amount, c *refer.Cargo) bool {
	if weights[strings.ToLower(a.Unit)] {
		return true
	}
	for _, part := range append([]*frame.Sentence{s}, s.Asides...) {
		for i := range part.Mentions {
			m := &part.Mentions[i].Mention
			if m.Start < a.End && m.End > a.Start && story.Fits(m, c.Goods) {
				return true
			}
		}
	}
	return false
}

// Requested is the number of goods that one of the sentences after a notice of a
// sale says the buyer has asked for; nil where none does.
func Requested(doc *setting.Document, move *refer.Move) *claim.Amount {
	const far = 3
	from := move.Frame.Sentence.Index
	for i := from + 1; i <= from+far && i < len(doc.Segments.Sentences); i++ {
		s := &doc.Segments.Sentences[i]
		if !doc.Mentions(i, []string{"requested", "requests", "wishes"}) {
			continue
		}
		for _, a := range doc.AmountsIn(s.Start, s.End) {
			if usable(doc, &a) && a.Kind == amounts.Quantity && counts(doc.Sentence(i), &a, move.Cargo) {
				return claim.AmountOf(&a)
			}
		}
		return nil
	}
	return nil
}
