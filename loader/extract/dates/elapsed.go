package dates

import (
	"armsgraph/graph/edtf"
)

// spanTo reads "the 12 months to March 2024", "the year to March 2024".
func (p *parser) spanTo(i int) (point, int, bool) {
	n, j, ok := p.count(i)
	if !ok || p.is(i, wordA) {
		n, j = 1, i
	}
	if !p.is(j, wordMonth, wordYear) || !p.is(j+1, wordTo) && p.lower(j+1) != "ended" && p.lower(j+1) != "ending" {
		return point{}, i, false
	}
	if p.is(j, wordYear) && (n > 1 || p.lower(j) == "years") {
		end := p.at(j + 2)
		if end.class != number || end.digits != 4 || !ok {
			return point{}, i, false
		}
		return point{kind: kindYears, year: int(end.value) - n + 1, yearTo: int(end.value), hasYear: true, weekday: -1}, j + 3, true
	}
	if p.is(j, wordYear) {
		n = 12
	}
	x, next, ok := p.dated(j+2, true)
	if !ok || x.kind != kindMonth && x.kind != kindDay || x.month == 0 {
		return point{}, i, false
	}
	x.kind, x.monthTo = kindSpan, n
	return x, next, true
}

// deictic reads today, yesterday and tomorrow, and what is counted from them.
func (p *parser) deictic(i int, _ bool) (point, int, bool) {
	count := 0
	if p.isSign(i-1, '/') {
		return point{}, i, false
	}
	switch {
	case p.is(i, wordToday), p.is(i, wordNow) && p.is(i-1, wordBetween, wordUntil):
	case p.is(i, wordYesterday):
		count = -1
	case p.is(i, wordTomorrow):
		count = 1
	default:
		return point{}, i, false
	}
	next := i + 1
	if p.at(next).class == function && p.at(next).word == wordMorning {
		next++
	}
	return point{kind: kindShift, shift: shift{base: fromPublication, unit: wordDay, count: count}, weekday: -1}, next, true
}

// elapsed reads "two years ago", "a month later", "2 years 1 month earlier".
func (p *parser) elapsed(i int, _ bool) (point, int, bool) {
	s, j, vague, ok := p.lengths(i)
	if !ok {
		return point{}, i, false
	}
	sign, from, next := p.direction(j)
	if sign == 0 && p.is(i-1, wordIn) && !p.is(j, wordOf) && p.speaksOfFuture(i-1) {
		// "will be delivered in two years"
		sign, from, next = 1, shift{base: fromPublication}, j
	}
	if sign == 0 {
		return point{}, i, false
	}
	x := point{kind: kindShift, shift: s, weekday: -1}
	x.shift.count *= sign
	x.shift.base = from.base
	for k := range x.shift.extra {
		x.shift.extra[k].count *= sign
	}
	if from.count != 0 {
		x.shift.extra = append(x.shift.extra, from)
	}
	switch {
	case vague:
		x.kind = kindUnnamed
	case p.approximated(i):
		x.qualifier = edtf.Approximate
	}
	if p.is(next-1, wordAgo) {
		if p.is(next, wordToday) {
			x.shift.extra = append(x.shift.extra, shift{base: fromPublication, unit: wordDay})
			next++
		} else if p.is(next, wordThis) && p.is(next+1, wordMonth, wordWeek, wordYear) {
			x.shift.extra = append(x.shift.extra, shift{base: fromPublication, unit: p.at(next + 1).word})
			next += 2
		}
	}
	return x, next, true
}

// lengths reads one or more lengths of time; vague is "a few years".
func (p *parser) lengths(i int) (total shift, next int, vague, ok bool) {
	j := p.skip(i, wordA)
	if p.is(j, wordFew, wordCouple) {
		j = p.skip(j+1, wordOf)
		return shift{}, j + 1, true, p.at(j).class == unit && timeUnit(p.at(j).word)
	}
	n, j, ok := p.count(i)
	if !ok || p.at(i).class == function && p.is(j, wordCouple, wordFew) {
		return shift{}, i, false, false
	}
	if p.isSign(j, '-') && p.is(j+1, wordOdd) {
		j += 2
	} else {
		j = p.skip(j, wordOdd, wordBusiness)
	}
	if p.at(j).class != unit || !timeUnit(p.at(j).word) {
		return shift{}, i, false, false
	}
	total = shift{unit: p.at(j).word, count: n}
	j++
	k := p.skip(p.comma(j), wordAnd)
	if p.depth < 2*deepest && (p.at(k).class == number || p.at(k).class == cardinal) {
		p.depth++
		more, after, moreVague, ok := p.lengths(k)
		p.depth--
		if ok && !moreVague {
			total.extra = append(append(total.extra, shift{unit: more.unit, count: more.count}), more.extra...)
			return total, after, false, true
		}
	}
	return total, j, false, true
}

// direction reads what a length of time counts from.
func (p *parser) direction(i int) (sign int, from shift, next int) {
	publication, local := shift{base: fromPublication}, shift{base: fromLocal}
	switch {
	case p.is(i, wordAgo):
		return -1, publication, i + 1
	case p.is(i, wordEarlier), p.is(i, wordPrevious):
		return -1, local, i + 1
	case p.lower(i) == "previously":
		return -1, local, i + 1
	case p.is(i, wordLater), p.lower(i) == "afterwards":
		return 1, local, i + 1
	case p.is(i, wordHence):
		return 1, publication, i + 1
	case p.is(i, wordFrom) && p.is(i+1, wordNow):
		return 1, publication, i + 2
	case p.is(i, wordFrom, wordAfter) && p.is(i+1, wordToday, wordTomorrow, wordYesterday):
		return 1, p.dayOffset(i + 1), i + 2
	case p.is(i, wordBefore) && p.is(i+1, wordToday, wordTomorrow, wordYesterday):
		return -1, p.dayOffset(i + 1), i + 2
	case p.is(i, wordAfter) && p.is(i+1, wordThat):
		return 1, local, i + 2
	case p.is(i, wordBefore) && (p.strictEnd(i+1) || p.is(i+1, wordThat)):
		return -1, local, i + 1
	case p.is(i, wordAfter) && p.strictEnd(i+1):
		return 1, local, i + 1
	}
	return 0, shift{}, i
}

func (p *parser) dayOffset(i int) shift {
	s := shift{base: fromPublication, unit: wordDay}
	switch p.at(i).word {
	case wordYesterday:
		s.count = -1
	case wordTomorrow:
		s.count = 1
	}
	return s
}

// approximated reports whether a length is said to be rough: "some twenty", "forty-odd".
func (p *parser) approximated(i int) bool {
	if p.is(i-1, wordAbout, wordCirca) || p.is(i-1, wordThan) {
		return true
	}
	for j := i; j < i+5; j++ {
		if p.is(j, wordOdd) {
			return true
		}
	}
	return false
}
