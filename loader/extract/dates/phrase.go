package dates

import "armsgraph/graph/edtf"

// kind is the form of a point in time.
type kind uint8

const (
	kindYear kind = iota
	kindMonth
	kindDay
	kindWeekday
	kindSeason
	kindMonths  // months first to last of a year: halves, quarters, "the first three months"
	kindYears   // 2013/14, 1991-95
	kindDecade  // 198X
	kindCentury // 18XX
	kindShift   // a number of units from the anchor: today, last year, two days later
	kindWindow  // "the past three months", "the next two years"
	kindSpan    // "the 12 months to March 2024"
	kindNthDay  // "the first Friday of July"
	kindUnnamed // words that only an absent anchor could date: "a few days ago"
)

// base is what a relative point counts from.
type base uint8

const (
	noBase base = iota
	fromPublication
	fromLocal
	fromEither // the local anchor, else the publication
)

// pointer says which of the months, seasons or weekdays of a name is meant.
type pointer uint8

const (
	bare pointer = iota // the latest, or the coming one
	thisOne
	lastOne
	nextOne
)

// shift is a distance from an anchor.
type shift struct {
	base  base
	unit  word
	count int
	extra []shift // further distances: "2 years 1 month ago"
}

// point is a date as it was read, before the anchor fills what is missing.
type point struct {
	kind      kind
	part      Part
	season    edtf.Season
	qualifier edtf.Qualifier
	pointer   pointer
	base      base // of pointer
	year      int
	hasYear   bool
	yearOf    shift // "of last year", where its base is set
	monthOf   shift // "the 20th of next month"
	weekOf    shift // "Friday of next week"
	month     int
	monthTo   int // kindMonths
	yearTo    int // kindYears
	day       int // 0 where none
	weekday   int // -1 where none
	shift     shift
	order     bool // day and month may have to be exchanged
}

// phrase is an expression as it was read: one point, two ends or a list.
type phrase struct {
	relation    Relation
	from, to    point
	members     []point // of a list, the first and the last among them
	ranged      bool
	first, next int // tokens
}

func (ph phrase) relative() bool {
	for _, p := range []point{ph.from, ph.to} {
		if p.base != noBase || p.shift.base != noBase || p.yearOf.base != noBase || p.monthOf.base != noBase || p.weekOf.base != noBase {
			return true
		}
	}
	if ph.ranged {
		return ph.from.needsYear() && ph.to.needsYear()
	}
	return ph.from.needsYear()
}

// needsYear reports whether a point has neither its year nor words for it.
func (p point) needsYear() bool {
	if p.hasYear || p.base != noBase || p.yearOf.base != noBase || p.monthOf.base != noBase || p.weekOf.base != noBase {
		return false
	}
	switch p.kind {
	case kindMonth, kindDay, kindWeekday, kindSeason, kindMonths, kindNthDay, kindSpan:
		return true
	}
	return false
}

type parser struct {
	text       string
	tokens     []token
	paragraphs []int32 // by token, built when asked for
	depth      int     // of points within points
}

// at returns a token; beyond the ends a break.
func (p *parser) at(i int) token {
	if i < 0 || i >= len(p.tokens) {
		return token{class: breaking}
	}
	return p.tokens[i]
}

func (p *parser) is(i int, words ...word) bool {
	t := p.at(i)
	if t.class != function && t.class != unit {
		return false
	}
	for _, w := range words {
		if t.word == w {
			return true
		}
	}
	return false
}

func (p *parser) isSign(i int, c byte) bool {
	t := p.at(i)
	return t.class == sign && t.value == int32(c)
}

// skip steps over one token if it is one of the words.
func (p *parser) skip(i int, words ...word) int {
	if p.is(i, words...) {
		return i + 1
	}
	return i
}

func (p *parser) comma(i int) int {
	if p.isSign(i, ',') {
		return i + 1
	}
	return i
}
