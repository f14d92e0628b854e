// Package measure finds how many of the goods a transfer moves, and what they
// are worth, among the amounts of the text.
package measure

import (
	"slices"
	"strings"

	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/wordset"
)

// lots are units that count deliveries, not goods.
var lots = wordset.Of("load loads lorry-loads lorry-load planeload planeloads shipload shiploads consignment consignments shipment shipments batch batches " +
	"delivery deliveries cargo cargoes lot lots flight flights trip trips producer producers licence licences order orders part parts " +
	"contract contracts case cases company companies firm firms")

// Quantity is how many goods a move moves: the number in the words by which its
// sentence names them, else where they were named first, else told of them
// before in the same paragraph. Nil where the text does not say, or gives
// several numbers for goods of several kinds.
func Quantity(doc *setting.Document, move *refer.Move, negated bool) *claim.Amount {
	s := move.Frame.Sentence
	if move.Frame.Listed() {
		return entryNumber(doc, move.Frame)
	}
	for _, w := range move.Frame.Goods {
		word := s.Tree.Words[w]
		if a := numbered(doc, s.Start, s.End, word.Start, word.End, qualifies(move.Frame, w)); a != nil {
			return a
		}
		if a := apposed(doc, word.End, s.End); a != nil {
			return a
		}
	}
	for _, w := range move.Frame.Goods {
		if a := them(doc, s.Tree.Words[w].End, s.End); a != nil {
			return a
		}
	}
	c := move.Cargo
	if first := doc.Sentence(c.Sentence); c.Word >= 0 {
		if a := listed(doc, first, c); a != nil {
			return a
		}
	}
	if negated {
		return nil // what did not happen has no number of its own
	}
	if a := told(doc, move); a != nil || !renamed(doc, c) {
		return a
	}
	return listed(doc, doc.Sentence(c.Known.Sentence), c.Known)
}

// entryNumber is the number before the goods of an entry of a list, else its only
// number.
func entryNumber(doc *setting.Document, f *frame.Frame) *claim.Amount {
	for _, w := range f.Goods {
		word := f.Sentence.Tree.Words[w]
		if a := numbered(doc, f.Entry[0], f.Entry[1], word.Start, word.End, false); a != nil {
			return a
		}
	}
	return onlyOne(doc, f.Entry[0], f.Entry[1])
}

// onlyOne is the number between two bytes that may count goods; nil where there is
// none, or more than one.
func onlyOne(doc *setting.Document, from, to int) *claim.Amount {
	var only *claim.Amount
	for _, a := range doc.AmountsIn(from, to) {
		if !usable(doc, &a) {
			continue
		}
		if only != nil {
			return nil
		}
		only = claim.AmountOf(&a)
	}
	return only
}

// Answered is the first number of a cargo's goods between two bytes, where what
// they say is known to be of them.
func Answered(doc *setting.Document, c *refer.Cargo, start, end int) *claim.Amount {
	for _, a := range doc.AmountsIn(start, end) {
		i := doc.At(a.Start)
		if i >= 0 && usable(doc, &a) && (a.Kind == amounts.Count || counts(doc.Sentence(i), &a, c)) {
			return claim.AmountOf(&a)
		}
	}
	return nil
}

// renamed reports whether a cargo is known from before by the same noun: "the
// rifles" for "10,000 rifles", not "some of the rifles".
func renamed(doc *setting.Document, c *refer.Cargo) bool {
	if c.Known == nil || c.Known.Word < 0 {
		return false
	}
	text := doc.Segments.Text
	if strings.HasSuffix(strings.ToLower(text[:c.Start]), "of the ") {
		return false
	}
	return lastWord(text[c.Start:c.End]) == lastWord(text[c.Known.Start:c.Known.End])
}

func lastWord(words string) string {
	return strings.ToLower(words[strings.LastIndexByte(words, ' ')+1:])
}

// numbered is the amount of which a word is the unit, or which is the word, or
// which stands right before it. Of "two of the three launchers" it is the two,
// unless what is asked about is told of all three.
func numbered(doc *setting.Document, from, to, start, end int, all bool) *claim.Amount {
	const near = 16
	found := doc.AmountsIn(from, to)
	for i := range found {
		a := &found[i]
		behind := a.Start == end+1 && ordinals[strings.ToLower(doc.Segments.Text[start:end])] // "the first three"
		if !usable(doc, a) || !behind && (a.Start >= end || a.End <= start-near || a.End < start && !clear(doc, a.End, start)) {
			continue
		}
		switch {
		case all && a.Of > 0 && i+1 < len(found) && found[i+1].Amount == a.Of:
			a = &found[i+1]
		case !all && i > 0 && found[i-1].Of > 0 && found[i-1].Of == a.Amount:
			a = &found[i-1]
		}
		return claim.AmountOf(a)
	}
	return nil
}

// ordinals stand before the number of some of the goods spoken of.
var ordinals = wordset.Of("first last other another further remaining next")

// qualifies reports whether a frame tells of a noun which goods these are, so
// that it holds of all of them: "six of the ten jets that X sold to Y".
func qualifies(f *frame.Frame, noun int) bool {
	w := f.Sentence.Tree.Words[f.Word]
	return f.Word > noun && strings.HasPrefix(w.Rel, "acl") && w.Head >= 0 && w.Head <= noun
}

// clear reports whether only adjectives stand between an amount and its goods.
func clear(doc *setting.Document, from, to int) bool {
	between := doc.Segments.Text[from:to]
	return !strings.ContainsAny(between, ",;:.()") && !slices.ContainsFunc(strings.Fields(between), func(w string) bool {
		return wordset.Of("and or in to from for the by with which that")[w]
	})
}

// listed is the amount in the list of goods that a cargo begins, if it is the
// only one.
func listed(doc *setting.Document, s *frame.Sentence, c *refer.Cargo) *claim.Amount {
	if a := numbered(doc, s.Start, s.End, c.Start, c.End, false); a != nil {
		return a
	}
	if a := apposed(doc, c.End, s.End); a != nil {
		return a
	}
	if a := measured(doc, s, c); a != nil {
		return a
	}
	word := setting.WordOf(s, c.Start)
	if word < 0 {
		return nil
	}
	return onlyOne(doc, c.Start, listEnd(s, word))
}

// listEnd is where the list of goods ends that begins at a word.
func listEnd(s *frame.Sentence, word int) int {
	t := s.Tree
	end := t.Words[word].End
	for i := word + 1; i < len(t.Words); i++ {
		switch l := t.Words[i].Lower; {
		case s.Military(i) != nil:
			end = t.Words[i].End
		case l == "," || l == "and" || l == "of" || l == "other":
		case t.Words[i].Tag == "CD" || t.Words[i].Tag == "HYPH" || t.Words[i].Tag == "DT" || t.Tagged(i, "JJ") || t.Tagged(i, "NN"):
		default:
			return end
		}
	}
	return end
}

// measured is the weight or number of what holds goods: "68 tonnes of rifles",
// "ten containers of rockets".
func measured(doc *setting.Document, s *frame.Sentence, c *refer.Cargo) *claim.Amount {
	found := doc.AmountsIn(s.Start, c.Start)
	if len(found) == 0 {
		return nil
	}
	a := &found[len(found)-1]
	between := strings.TrimSpace(doc.Segments.Text[a.End:c.Start])
	if usable(doc, a) && (between == "of" || strings.HasPrefix(between, "of ") && clear(doc, a.End, c.Start)) {
		return claim.AmountOf(a)
	}
	return nil
}

// usable reports whether an amount can be one of goods.
func usable(doc *setting.Document, a *amounts.Amount) bool {
	if a.Kind == amounts.Money || a.Vague || lots[strings.ToLower(a.Unit)] {
		return false
	}
	first, _, _ := strings.Cut(strings.ToLower(a.Text), " ")
	if (first == "a" || first == "an") && a.Amount == 1 && a.Unit != "battery" {
		return false
	}
	for _, d := range doc.DatesIn(a.Start-40, a.End+1) {
		if d.Start < a.End && d.End > a.Start {
			return false
		}
	}
	return true
}
