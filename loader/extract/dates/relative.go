package dates

import "armsgraph/graph/edtf"

// pointed reads "last year", "this February", "the following spring", "the past
// three months", "that week", "next Thursday".
func (p *parser) pointed(i int, announced bool) (point, int, bool) {
	if !p.is(i, wordThis, wordThat, wordSame, wordLast, wordNext, wordPast, wordPrevious, wordFollowing, wordComing, wordCurrent) {
		return p.unitBefore(i, announced)
	}
	if p.is(i, wordThis) && p.is(i+1, wordPast) {
		// "this past summer"
		i++
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
