package dates

import "armsgraph/graph/edtf"

// pointed reads "last year", "this February", "the following spring", "the past
// three months", "that week", "next Thursday".
func (p *parser) pointed(i int, announced bool) (point, int, bool) {
	if !p.is(i, wordThis, wordThat, wordSame, wordLast, wordNext, wordPast, wordPrevious, wordFollowing, wordComing, wordCurrent) {
		return p.unitBefore(i, announced)
	}
	pointing := p.at(i).word
	definite := p.is(i-1, wordThe)
	j := p.skip(i+1, wordBusiness)
	t := p.at(j)
	switch {
	case t.class == unit:
		return p.pointedUnit(i, j, pointing, definite)
	case t.class == month && t.capital && !p.nameBefore(j):
		x := point{kind: kindMonth, month: int(t.value), weekday: -1}
		x.pointer, x.base = pointerOf(pointing, definite)
		next, _ := p.monthEnd(j)
		return x, next, true
	case t.class == month && t.value != 3 && t.value != 5:
		x := point{kind: kindMonth, month: int(t.value), weekday: -1}
		x.pointer, x.base = pointerOf(pointing, definite)
		return x, j + 1, true
	case t.class == weekday:
		x := point{kind: kindWeekday, weekday: int(t.value)}
		x.pointer, x.base = pointerOf(pointing, definite)
		return x, j + 1, true
	case t.class == season:
		if p.at(j+1).class == unit || p.isSign(j+1, '\'') || pointing == wordThat && p.lower(j) == "fall" {
			return point{}, i, false
		}
		x := point{kind: kindSeason, part: Season, season: edtf.Season(t.value), weekday: -1}
		x.pointer, x.base = pointerOf(pointing, definite)
		return x, j + 1, true
	case t.class == function && t.word == wordMorning && (pointing == wordThis || pointing == wordThat || pointing == wordSame || pointing == wordFollowing):
		s := shiftOf(pointing, wordDay, definite)
		return point{kind: kindShift, shift: s, weekday: -1}, j + 1, true
	case t.class == function && t.word == wordNight && pointing == wordLast:
		return point{kind: kindShift, shift: shift{base: fromPublication, unit: wordDay, count: -1}, weekday: -1}, j + 1, true
	}
	return p.window(i, j, pointing)
}

func pointerOf(pointing word, definite bool) (pointer, base) {
	switch pointing {
	case wordLast, wordPast:
		return lastOne, fromPublication
	case wordNext:
		if definite {
			return nextOne, fromLocal
		}
		return nextOne, fromPublication
	case wordComing:
		return nextOne, fromPublication
	case wordPrevious:
		return lastOne, fromLocal
	case wordFollowing:
		return nextOne, fromLocal
	case wordThat, wordSame:
		return thisOne, fromLocal
	}
	return thisOne, fromPublication
}

// pointedUnit reads a pointing word with a unit: "last month", "that year".
func (p *parser) pointedUnit(i, j int, pointing word, definite bool) (point, int, bool) {
	named := p.at(j).word
	plural := len(p.lower(j)) > 4 && p.lower(j)[len(p.lower(j))-1] == 's' || p.lower(j) == "days"
	switch {
	case named == wordHalf || named == wordToday || named == wordYesterday || named == wordTomorrow:
		return point{}, i, false
	case plural && pointing != wordThis && pointing != wordThat:
		return point{kind: kindUnnamed, shift: shift{base: fromPublication}, weekday: -1}, j + 1, pointing == wordPast || pointing == wordComing
	case plural:
		return point{}, i, false
	case named == wordDay && (pointing == wordLast || pointing == wordNext) && !definite && !p.is(i-1, wordA):
		return point{kind: kindShift, shift: shift{base: fromEither, unit: wordDay, count: shiftOf(pointing, wordDay, false).count}, weekday: -1}, j + 1, pointing == wordNext
	case named == wordDay && pointing == wordLast:
		return point{}, i, false
	case definite && (pointing == wordPast || (pointing == wordLast || pointing == wordNext) && p.is(i-2, wordOver, wordWithin)):
		return windowOf(pointing, named, 1), j + 1, true
	}
	if k := p.skip(j+1, wordOn); named == wordWeek && p.at(k).class == weekday {
		return point{kind: kindWeekday, weekday: int(p.at(k).value), weekOf: shiftOf(pointing, wordWeek, definite)}, k + 1, true
	}
	if p.is(j+1, wordBefore, wordAfter) && p.is(p.skip(j+2, wordThe), wordLast, wordNext) {
		return point{}, i, false
	}
	return point{kind: kindShift, shift: shiftOf(pointing, named, definite), weekday: -1}, j + 1, true
}

func windowOf(pointing, named word, count int) point {
	if pointing != wordNext && pointing != wordComing && pointing != wordFollowing {
		count = -count
	}
	from := fromPublication
	if pointing == wordFollowing || pointing == wordPrevious {
		from = fromLocal
	}
	return point{kind: kindWindow, shift: shift{base: from, unit: named, count: count}, weekday: -1}
}

// window reads "the past three months", "the next two years".
func (p *parser) window(i, j int, pointing word) (point, int, bool) {
	if pointing == wordThis || pointing == wordThat || pointing == wordSame || pointing == wordCurrent {
		return point{}, i, false
	}
	if p.is(j, wordFew, wordCouple) {
		j = p.skip(j+1, wordOf)
		ok := p.at(j).class == unit && timeUnit(p.at(j).word)
		return point{kind: kindUnnamed, shift: shift{base: fromPublication}, weekday: -1}, j + 1, ok
	}
	n, next, ok := p.count(j)
	if !ok || n == 0 || p.at(next).class != unit || !timeUnit(p.at(next).word) || p.is(next+1, wordOf) {
		return point{}, i, false
	}
	return windowOf(pointing, p.at(next).word, n), next + 1, true
}

func timeUnit(w word) bool {
	switch w {
	case wordDay, wordWeek, wordFortnight, wordMonth, wordQuarter, wordYear, wordDecade, wordCentury, wordWeekend:
		return true
	}
	return false
}

// unitBefore reads "the day before yesterday", "the week after next", "the year
// before", "the 12 months to March 2024", "the weekend".
func (p *parser) unitBefore(i int, announced bool) (point, int, bool) {
	if x, next, ok := p.spanTo(i); ok {
		return x, next, true
	}
	t := p.at(i)
	if t.class != unit || !timeUnit(t.word) {
		return p.nthDay(i, announced)
	}
	sign := 0
	switch {
	case p.is(i+1, wordBefore):
		sign = -1
	case p.is(i+1, wordAfter):
		sign = 1
	case t.word == wordWeekend && (p.is(i-1, wordThe) && p.is(i-2, wordOver, wordAt, wordDuring) || p.is(i-1, wordOver, wordOn)):
		return point{kind: kindShift, shift: shift{base: fromPublication, unit: wordWeekend}, weekday: -1}, i + 1, true
	default:
		return point{}, i, false
	}
	j := p.skip(i+2, wordThe)
	s := shift{base: fromPublication, unit: t.word, count: 2 * sign}
	switch {
	case sign < 0 && p.is(j, wordLast) && p.at(j+1).class != unit, sign > 0 && p.is(j, wordNext) && p.at(j+1).class != unit,
		sign < 0 && p.is(j, wordYesterday), sign > 0 && p.is(j, wordTomorrow):
		return point{kind: kindShift, shift: s, weekday: -1}, j + 1, true
	case p.is(i-1, wordThe) && p.strictEnd(i+2) && (p.lower(i)[len(p.lower(i))-1] != 's'):
		return point{kind: kindShift, shift: shift{base: fromLocal, unit: t.word, count: sign}, weekday: -1}, i + 2, true
	}
	return point{}, i, false
}

// strictEnd reports whether the clause ends, so that "the day before" is not
// the day before something that follows.
func (p *parser) strictEnd(i int) bool {
	t := p.at(i)
	return t.class == breaking || t.class == sign && t.value != '-' && t.value != '\'' && t.value != '"'
}

// nthDay reads "the 17th" alone.
func (p *parser) nthDay(i int, announced bool) (point, int, bool) {
	if !p.is(i-1, wordThe) || !p.is(i-2, wordOn, wordFrom, wordUntil, wordBy, wordTo, wordAnd, wordBetween, wordSince) || !announced {
		return point{}, i, false
	}
	day, next, ok := p.ordinalDay(i)
	if !ok || p.at(i).digits == 0 || p.is(next, wordOf) {
		return point{}, i, false
	}
	return point{kind: kindDay, day: day, weekday: -1}, next, true
}

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
