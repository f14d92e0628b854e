// Package dates finds English date expressions in text and gives each the EDTF
// date that its words state, no finer and no coarser.
//
// Conventions, which follow the way that people annotate such documents:
//
//   - A part of a calendar unit is dated with the unit: "early 1935" is 1935,
//     "mid-September 1985" is 1985-09, "the second week of January 2025" is
//     2025-01 and "the spring of 1985" is 1985 (its months depend on the half of
//     the world). Expression.Part and Expression.Season keep what was said.
//   - Halves and quarters of a year are months: "the first half of 2024" is
//     2024-01/2024-06. Decades and centuries are masked years: 198X, 18XX.
//   - "since", "from" and "after" leave the end open, "until", "before" and "by"
//     the beginning.
//   - A fiscal year named by one year is that year, since which months it has
//     depends on the state; one named by two years is both (2014/2015).
//   - 29.5.2025 is read day first. 05/04/2025 stays the year unless the anchor,
//     or another date in the text, says which order it uses.
//   - Last and next weekdays, months and seasons are the nearest ones, a bare
//     one is the latest that is not after the publication, or the first that is
//     not before it where the clause speaks of the future ("due in June").
//   - An expression whose anchor is absent or too coarse yields the words alone.
package dates

import (
	"armsgraph/graph/edtf"
)

// Relation says how the expression stands to the date that it names.
type Relation uint8

// The relations. Only Since, After, Until, Before and By have an open end.
const (
	At      Relation = iota // in, on, during, or no preposition
	Since                   // since, from … on
	After                   // after
	Until                   // until, up to
	Before                  // before
	By                      // by, no later than
	Between                 // from … to, between … and, 1991-95, May and June
)

// Part says which part of its date the expression means.
type Part uint8

// The parts.
const (
	Whole  Part = iota
	Early       // early, the beginning of, the first days of
	Middle      // mid, the middle of
	Late        // late, the end of
	Week        // a numbered week
	Season      // see Expression.Season
	Fiscal      // a fiscal or financial year
)

// Order says how all-figure dates such as 05/04/2025 are written.
type Order uint8

// The orders.
const (
	OrderUnknown Order = iota
	DayFirst
	MonthFirst
)

// Anchor is what expressions such as "Thursday" and "that year" are resolved by.
type Anchor struct {
	// Published is the date of the document; the zero Date where it is not
	// known. It may be coarse: 2024-06, or 2008.
	Published edtf.Date
	// Local is the date that the text has been speaking of, for "that year",
	// "two days later" and, before Published, for dates without their year.
	// The zero Date where there is none.
	Local edtf.Date
	// Order of all-figure dates.
	Order Order
	// Narrative: the text is read as a whole, and each expression that has a
	// date becomes the local anchor of those after it. Dates without their year
	// take it from a year that was named before them in the same paragraph (in any
	// where the text is about a past that its title names), else from the
	// publication.
	Narrative bool
}

// Expression is one date expression. Start and End are byte offsets into the
// text, half open, and Text is what stands between them.
type Expression struct {
	Start, End int
	Text       string
	// Date is the zero Date where the words need an anchor that is absent.
	Date     edtf.Date
	Relation Relation
	Part     Part
	// Season is set where Part is Season.
	Season edtf.Season
	// Relative: the date depends on the anchor.
	Relative bool
	// Future: the clause before the expression speaks of the future.
	Future bool
	// Members are the dates of a list that was joined into one interval ("in
	// 1999 and 2000"), else nil.
	Members []edtf.Date
}

// EDTF returns the date in EDTF; empty where the words give none.
func (e Expression) EDTF() string { return e.Date.String() }

// Earliest returns the first day that the expression allows; false where
// there is none.
func (e Expression) Earliest() (edtf.Day, bool) { return e.Date.Earliest() }

// Latest returns the last day that the expression allows; false where there
// is none.
func (e Expression) Latest() (edtf.Day, bool) { return e.Date.Latest() }

// Find returns the date expressions of a text in order, none overlapping.
func Find(text string, anchor Anchor) []Expression {
	tokens := lex(text)
	if len(tokens) == 0 {
		return nil
	}
	p := &parser{text: text, tokens: tokens}
	frame := newFrame(anchor)
	if frame.order == OrderUnknown {
		frame.order = p.orderInText()
	}
	var phrases []phrase
	for i := 0; i < len(p.tokens); {
		if !p.mayBegin(i) {
			i++
			continue
		}
		phrase, ok := p.phrase(i)
		if !ok {
			i++
			continue
		}
		phrases = append(phrases, phrase)
		i = phrase.next
	}
	found := make([]Expression, len(phrases))
	n := newNarrative(frame, anchor.Narrative, p, phrases)
	for i, ph := range phrases {
		if i+1 < len(phrases) {
			ph = p.yearFromNext(ph, phrases[i+1])
		}
		found[i] = p.expression(ph, n.frameFor(p, ph))
		n.follow(p, ph, found[i].Date)
	}
	return found
}

// mayBegin reports whether an expression can begin at a token.
func (p *parser) mayBegin(i int) bool {
	t := p.tokens[i]
	switch t.class {
	case none, sign, breaking:
		return p.isSign(i, '\'') && p.at(i+1).class == decade
	case function:
		return beginners[t.word] && (t.word != wordThe || p.lower(i) == "the")
	}
	return true
}

// yearFromNext completes "on 20 August and again in mid-September 1985".
func (p *parser) yearFromNext(ph, next phrase) phrase {
	if !ph.from.needsYear() || ph.ranged || !next.from.hasYear || next.from.month < ph.from.month || next.from.kind != kindMonth && next.from.kind != kindDay {
		return ph
	}
	if !p.is(ph.next, wordAnd) && !p.isSign(ph.next, ',') {
		return ph
	}
	for j := ph.next; j < next.first; j++ {
		if !p.is(j, wordAnd, wordThen, wordLater, wordIn, wordOn, wordThe) && !p.isSign(j, ',') && p.lower(j) != "again" {
			return ph
		}
	}
	ph.from.year, ph.from.hasYear = next.from.year, true
	return ph
}

func (p *parser) expression(ph phrase, f frame) Expression {
	// A deadline lies ahead unless a verb says otherwise.
	spoken := p.tense(ph.first)
	f.future = spoken == future || spoken == timeless && (ph.relation == By || ph.relation == Until)
	start, end := int(p.tokens[ph.first].start), int(p.tokens[ph.next-1].end)
	e := Expression{
		Start: start, End: end, Text: p.text[start:end],
		Relation: ph.relation, Part: ph.from.part, Season: ph.from.season,
		Relative: ph.relative(), Future: f.future,
	}
	e.Date, e.Members = f.resolve(ph)
	return e
}
