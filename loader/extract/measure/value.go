package measure

import (
	"strings"

	"armsgraph/loader/extract/adverbial"
	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/wordset"
)

var (
	// others make it something else.
	others = wordset.Of("ransom bribe bribes fine fined budget loan loans estimates gdp debt commission salary aid")
	// singles follow the price of one piece.
	singles = wordset.Of("apiece each per")
	// openers begin a sentence that tells the value of what was told before.
	openers = wordset.Of("worth value valued price cost total together")
)

// Value is the worth of the goods of a move, as its sentence or the next one
// tells it; nil where neither does.
func Value(doc *setting.Document, move *refer.Move) *claim.Amount {
	s := move.Frame.Sentence
	if move.Frame.Listed() {
		if a := entrySum(doc, move.Frame.Entry); a != nil {
			return a
		}
		return afterwards(doc, s.Index)
	}
	var best *claim.Amount
	cheapest := 0
	for _, a := range doc.AmountsIn(s.Start, s.End) {
		if a.Kind != amounts.Money || a.Currency == "" || !priced(doc, s.Index, &a) {
			continue
		}
		at := adverbial.Place(doc, s, a.Start, a.End)
		cost, ok := adverbial.Link(move.Frame, &at)
		switch {
		case ok:
		case within(doc, move, &a):
			cost, ok = 0, true
		case dealt(doc, &a) && only(doc, s.Start, s.End):
			const last = 900
			cost, ok = last, true
		case doc.OtherFrame(move.Frame, at.Owner):
		case only(doc, s.Start, s.End) && (called(doc, &a) || !spent(s, &a)):
			const last = 1000
			cost, ok = last, true
		}
		if ok && (best == nil || cost < cheapest) {
			best, cheapest = claim.AmountOf(&a), cost
		}
	}
	if best == nil {
		best = afterwards(doc, s.Index)
	}
	if best == nil && takenUp(doc, move) {
		best = before(doc, s.Index)
	}
	return best
}

// deals are nouns for what has a price that is the price of its goods.
var deals = wordset.Of("deal contract order agreement sale purchase package acquisition")

// dealt reports whether a sum is said to be a deal's: "a $4 billion deal", "a
// contract of $60 million".
func dealt(doc *setting.Document, a *amounts.Amount) bool {
	const near = 30
	text := doc.Segments.Text
	after := strings.Fields(text[a.End:min(len(text), a.End+near)])
	for i := 0; i < len(after) && i < 2; i++ {
		if deals[strings.Trim(after[i], ",.;")] {
			return true
		}
	}
	words := strings.Fields(strings.ToLower(text[max(0, a.Start-near):a.Start]))
	for n, i := 0, len(words)-1; i >= 0 && n < 4; n, i = n+1, i-1 {
		switch w := words[i]; {
		case deals[w]:
			return true
		case n > 0 && !priceWords[w]:
			return false
		}
	}
	return false
}

// priceWords stand between a deal and its sum.
var priceWords = wordset.Of("worth of for valued at about some around roughly nearly over more than up to a is was be to the")

// takenUp reports whether a move's sentence goes on about the deal or the goods
// of the sentence before: "It covers 10,500 rifles", "They were ferried".
func takenUp(doc *setting.Document, move *refer.Move) bool {
	s := &doc.Segments.Sentences[move.Frame.Sentence.Index]
	if len(s.Tokens) < 2 {
		return false
	}
	first, second := strings.ToLower(s.Tokens[0].Text), strings.ToLower(s.Tokens[1].Text)
	return first == "it" || first == "they" || first == "these" || first == "she" || first == "the" && deals[second]
}

// before is the only sum of the sentence before, where it is told as the price
// of goods or of a deal.
func before(doc *setting.Document, sentence int) *claim.Amount {
	for _, i := range doc.Before(sentence, 1) {
		s := &doc.Segments.Sentences[i]
		found := doc.AmountsIn(s.Start, s.End)
		for k := range found {
			a := &found[k]
			if a.Kind == amounts.Money && a.Currency != "" && only(doc, s.Start, s.End) && priced(doc, i, a) && (called(doc, a) || dealt(doc, a)) {
				return claim.AmountOf(a)
			}
		}
	}
	return nil
}

// entrySum is the only sum of an entry of a list.
func entrySum(doc *setting.Document, entry [2]int) *claim.Amount {
	if !only(doc, entry[0], entry[1]) {
		return nil
	}
	for _, a := range doc.AmountsIn(entry[0], entry[1]) {
		if a.Kind == amounts.Money && a.Currency != "" {
			return claim.AmountOf(&a)
		}
	}
	return nil
}

// within reports whether a sum stands right behind the goods: "worth".
func within(doc *setting.Document, move *refer.Move, a *amounts.Amount) bool {
	end := move.GoodsText[1]
	if end == 0 || a.Start < end {
		return strings.HasPrefix(strings.TrimSpace(doc.Segments.Text[a.End:]), "worth of")
	}
	between := strings.TrimLeft(doc.Segments.Text[end:a.Start], " ,")
	return strings.HasPrefix(between, "worth") || strings.HasPrefix(between, "for ")
}

// called reports whether the words before a sum call it a price.
func called(doc *setting.Document, a *amounts.Amount) bool {
	const near = 24
	for w := range strings.FieldsSeq(doc.Segments.Text[max(0, a.Start-near):a.Start]) {
		if wordset.Of("worth valued price cost")[strings.ToLower(w)] {
			return true
		}
	}
	return false
}

// spent reports whether a sum is what somebody voted, paid or lent by another
// verb than one of transfer.
func spent(s *frame.Sentence, a *amounts.Amount) bool {
	for i, w := range s.Tree.Words {
		if w.Start < a.Start || w.Start >= a.End || w.Head < 0 {
			continue
		}
		if s.Tree.Is(i, "obj") || s.Tree.Is(i, "nsubj") {
			return !frame.IsVerb(s.Tree.Words[w.Head].Lemma)
		}
	}
	return false
}

// only reports whether a stretch of text holds a single sum.
func only(doc *setting.Document, start, end int) bool {
	n := 0
	for _, a := range doc.AmountsIn(start, end) {
		if a.Kind == amounts.Money {
			n++
		}
	}
	return n == 1
}

// priced reports whether the words around a sum leave it a value of goods.
func priced(doc *setting.Document, sentence int, a *amounts.Amount) bool {
	tokens := doc.Segments.Sentences[sentence].Tokens
	for i, t := range tokens {
		if t.Start < a.Start && t.Start > a.Start-40 && others[strings.ToLower(t.Text)] {
			return false
		}
		if t.Start >= a.End {
			return !singles[strings.ToLower(t.Text)] && !(i+1 < len(tokens) && strings.EqualFold(t.Text, "a") && strings.EqualFold(tokens[i+1].Text, "piece"))
		}
	}
	return true
}

// afterwards is the only sum of the next sentence, where that begins by
// telling a value and names no goods of its own.
func afterwards(doc *setting.Document, sentence int) *claim.Amount {
	after := doc.After(sentence, 1)
	if len(after) == 0 {
		return nil
	}
	next := &doc.Segments.Sentences[after[0]]
	if !only(doc, next.Start, next.End) || !tellsValue(next) {
		return nil
	}
	for _, a := range doc.AmountsIn(next.Start, next.End) {
		if a.Kind == amounts.Money && a.Currency != "" && priced(doc, after[0], &a) {
			return claim.AmountOf(&a)
		}
	}
	return nil
}

func tellsValue(s *segment.Sentence) bool {
	const opening = 8
	for i, t := range s.Tokens {
		if i == opening {
			break
		}
		if openers[strings.ToLower(t.Text)] {
			return true
		}
	}
	return false
}
