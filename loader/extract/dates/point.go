package dates

import "armsgraph/graph/edtf"

// deepest is how far dates nest: "about the end of the second week of May" has
// three. Without a bound, hostile text would cost exponential time.
const deepest = 4

// point reads one date without its relation. Announced means that the words
// before it ask for a date, so that a bare month, season or year is one.
func (p *parser) point(i int, announced bool) (point, int, bool) {
	if p.depth == deepest {
		return point{}, i, false
	}
	p.depth++
	defer func() { p.depth-- }()
	if p.is(i, wordThe) {
		announced = announced || p.prepositionBefore(i)
		i++
	}
	if p.at(i).class == none && p.lower(i) != "very" {
		return point{}, i, false // spares asking all readers about "the council"
	}
	for _, read := range []func(*parser, int, bool) (point, int, bool){
		(*parser).doubtful, (*parser).partOf, (*parser).nthOf, (*parser).dated, (*parser).figures, (*parser).yearly,
		(*parser).inSeason, (*parser).pointed, (*parser).elapsed, (*parser).deictic, (*parser).spelledYear,
	} {
		if x, next, ok := read(p, i, announced); ok {
			return x, next, true
		}
	}
	return point{}, i, false
}

// doubtful reads "circa 1936", "around 2010", "possibly in May 2011".
func (p *parser) doubtful(i int, _ bool) (point, int, bool) {
	var qualifier edtf.Qualifier
	switch {
	case p.is(i, wordCirca, wordAbout):
		qualifier = edtf.Approximate
	case p.is(i, wordIn) && p.is(i+1, wordOr) && p.is(i+2, wordAbout):
		qualifier = edtf.Approximate
		i += 2
	case p.is(i, wordPossibly):
		qualifier = edtf.Uncertain
	default:
		return point{}, i, false
	}
	abbreviated := p.is(i, wordCirca) && len(p.lower(i)) <= 2
	i++
	if abbreviated && p.isSign(i, '.') {
		i++
	} else if abbreviated && p.lower(i-1) == "c" && p.at(i-1).capital {
		return point{}, i, false
	}
	if t := p.at(i); t.class == number && t.digits == 4 && t.value%100 == 0 && !p.is(i-2, wordIn) && !abbreviated && !p.endsClause(i+1) {
		return point{}, i, false
	}
	x, next, ok := p.point(p.skip(i, wordIn, wordOn, wordBy), true)
	if !ok || x.kind == kindUnnamed {
		return point{}, i, false
	}
	x.qualifier = qualifier
	return x, next, true
}

// partOf reads "early 2022", "late in 2023", "the end of last year", "mid-May".
func (p *parser) partOf(i int, _ bool) (point, int, bool) {
	part := Whole
	start := i
	if p.lower(i) == "very" {
		i++
	}
	switch {
	case p.is(i, wordEarly, wordStarting):
		part = Early
	case p.is(i, wordMid):
		part = Middle
	case p.is(i, wordLate, wordEnd, wordFinal):
		part = Late
	case p.is(i, wordEarlier, wordLater, wordCourse, wordRest):
	default:
		return point{}, start, false
	}
	adjective := p.is(i, wordEarly, wordLate, wordMid) && !p.is(i+1, wordOf)
	i++
	if p.isSign(i, '-') || p.isSign(i, '.') && p.lower(i-1) == "mid" {
		i++
	}
	i = p.stretch(i)
	linked := p.is(i, wordOf, wordIn)
	if p.is(i, wordIn) && (part == Late && !adjective || p.lower(start) == "start") {
		// "deliveries start in 2025" has a verb.
		return point{}, start, false
	}
	if !linked && !adjective && !p.is(i, wordThis, wordLast, wordNext, wordThat) && p.at(i).class != month && p.at(i).class != number {
		return point{}, start, false
	}
	if p.is(i-1, wordEarlier, wordLater) && !p.is(i, wordThis, wordIn, wordOn, wordThat) {
		return point{}, start, false
	}
	x, next, ok := p.whole(p.skip(i, wordOf, wordIn, wordOn))
	if !ok || x.kind == kindUnnamed || x.kind == kindWindow || x.kind == kindDay && !p.is(i-1, wordEarlier, wordLater) {
		return point{}, start, false
	}
	if x.part == Whole {
		x.part = part
	}
	return x, next, true
}

// stretch skips the noun in "the early days of", "the latter part of".
func (p *parser) stretch(i int) int {
	switch p.lower(i) {
	case "part", "half", "days", "weeks", "months", "years", "stages", "phase":
		if p.is(i+1, wordOf, wordIn) {
			return i + 1
		}
	}
	return i
}

// whole reads a point, or "the year" and the like, which mean the one that the
// text speaks of.
func (p *parser) whole(i int) (point, int, bool) {
	if x, next, ok := p.point(i, true); ok {
		return x, next, true
	}
	if p.is(i, wordThe) && p.is(i+1, wordYear, wordMonth, wordWeek, wordDecade, wordCentury, wordQuarter) {
		return point{kind: kindShift, shift: shift{base: fromEither, unit: p.at(i + 1).word}, weekday: -1}, i + 2, true
	}
	return point{}, i, false
}

// nthOf reads "the first half of 2024", "the second week of January", "the
// first three months of last year", "the first Friday of July".
func (p *parser) nthOf(i int, announced bool) (point, int, bool) {
	start := i
	n, j, ok := p.nth(i)
	if !ok {
		return point{}, start, false
	}
	if p.isSign(j, '-') && p.at(j).glued {
		j++
	}
	count := 1
	if c, next, ok := p.count(j); ok {
		count, j = c, next
	}
	named := p.at(j)
	if named.class != unit && named.class != weekday || p.is(j, wordToday, wordYesterday, wordTomorrow, wordYear, wordDecade, wordCentury) {
		return point{}, start, false
	}
	j++
	linked := p.is(j, wordOf, wordIn)
	if !linked && !p.is(j, wordThis, wordLast, wordNext) && !(linkless(named.word) && p.year4(j)) {
		if announced && linkless(named.word) && p.is(i-1, wordThe) && p.endsClause(j) {
			return monthsOf(point{kind: kindYear, weekday: -1}, named.word, n, count), j, n > 0 || named.word == wordQuarter
		}
		return point{}, start, false
	}
	inner, next, ok := p.whole(p.skip(j, wordOf, wordIn))
	if !ok {
		return point{}, start, false
	}
	if named.class == weekday {
		x, ok := nthWeekday(inner, n, int(named.value))
		return x, next, ok
	}
	if inner.kind == kindUnnamed || inner.kind == kindWeekday || inner.kind == kindWindow {
		return point{}, start, false
	}
	return monthsOf(inner, named.word, n, count), next, true
}

func linkless(w word) bool { return w == wordQuarter || w == wordHalf }

// nth reads an ordinal; -1 stands for the last.
func (p *parser) nth(i int) (n, next int, ok bool) {
	switch t := p.at(i); {
	case t.class == ordinal:
		return int(t.value), i + 1, true
	case p.is(i, wordLast, wordFinal), p.is(i, wordLate) && p.is(i+1, wordHalf):
		return -1, i + 1, true
	case p.is(i, wordStarting) && p.lower(i) == "beginning", p.is(i, wordEarly) && p.lower(i) == "opening":
		return 1, i + 1, true
	}
	return 0, i, false
}

// monthsOf dates a part of a date: halves, quarters and numbers of months of a
// year are months, every other part is the whole.
func monthsOf(inner point, named word, n, count int) point {
	size := map[word]int{wordHalf: 6, wordQuarter: 3, wordMonth: 1}[named]
	yearLike := inner.kind == kindYear || inner.kind == kindShift && inner.shift.unit == wordYear
	switch {
	case yearLike && size > 0 && size*count <= 12 && n <= 12/size:
		first := (n-1)*size*count + 1
		if n < 0 {
			first = 13 - size*count
		}
		if n > 1 && count > 1 || first+size*count-1 > 12 {
			return inner
		}
		inner.month, inner.monthTo = first, first+size*count-1
	case yearLike && named == wordWeek && n != 0:
		inner.month, inner.monthTo = weekMonths(n, count)
		inner.part = Week
	default:
		inner.part = partOfNth(named, n)
		return inner
	}
	if inner.kind == kindShift {
		inner.yearOf, inner.shift = inner.shift, shift{}
	}
	inner.kind = kindMonths
	return inner
}

func partOfNth(named word, n int) Part {
	switch {
	case named == wordWeek:
		return Week
	case n < 0 || named == wordHalf && n == 2 || named == wordQuarter && n == 4:
		return Late
	case n == 1:
		return Early
	}
	return Middle
}

// weekMonths returns the months in which a numbered week of a year lies.
func weekMonths(n, count int) (first, last int) {
	if n < 0 {
		return 12, 12
	}
	firstDay, lastDay := 7*(n-1)*count+1, min(7*n*count, 365)
	of := func(day int) int {
		_, m, _ := edtf.DayOf(2001, 1, day).Date()
		return m
	}
	return of(min(firstDay, 365)), of(lastDay)
}

func nthWeekday(inner point, n, weekday int) (point, bool) {
	isMonth := inner.kind == kindMonth || inner.kind == kindShift && inner.shift.unit == wordMonth
	if !isMonth || n == 0 || n > 5 {
		return point{}, false
	}
	if inner.kind == kindShift {
		inner.monthOf, inner.shift = inner.shift, shift{}
	}
	inner.kind, inner.day, inner.weekday = kindNthDay, n, weekday
	return inner, true
}

// count reads a number of units in figures or words.
func (p *parser) count(i int) (n, next int, ok bool) {
	t := p.at(i)
	switch {
	case t.class == number && t.digits <= 3 && !p.gluedBefore(i):
		return int(t.value), i + 1, true
	case t.class == cardinal:
		return p.cardinal(i)
	case p.is(i, wordA):
		return 1, i + 1, true
	}
	return 0, i, false
}

// cardinal reads a number below a hundred in words: "twenty-five".
func (p *parser) cardinal(i int) (n, next int, ok bool) {
	t := p.at(i)
	if t.class != cardinal || t.value >= 100 {
		return 0, i, false
	}
	n, i = int(t.value), i+1
	if n < 20 {
		return n, i, true
	}
	j := i
	if p.isSign(j, '-') {
		j++
	}
	if low := p.at(j); low.class == cardinal && low.value < 10 {
		return n + int(low.value), j + 1, true
	}
	return n, i, true
}
