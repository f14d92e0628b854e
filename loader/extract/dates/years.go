package dates

import "armsgraph/graph/edtf"

// yearly reads years and what is as coarse: 2014, 1991-95, 2023/24, the 1980s,
// the 19th century, FY2023, Q3 2016.
func (p *parser) yearly(i int, announced bool) (point, int, bool) {
	for _, read := range []func(*parser, int, bool) (point, int, bool){
		(*parser).decades, (*parser).century, (*parser).fiscalYear, (*parser).quarters, (*parser).yearSpan, (*parser).yearFirst,
	} {
		if x, next, ok := read(p, i, announced); ok {
			return x, next, true
		}
	}
	if p.is(i, wordYear) && p.year4(i+1) {
		// "the years 1986 to 1989"
		i++
		announced = true
	}
	if !p.plausibleYear(i, announced) {
		return point{}, i, false
	}
	x := point{kind: kindYear, year: int(p.at(i).value), hasYear: true, weekday: -1}
	return x, i + 1, true
}

func (p *parser) decades(i int, announced bool) (point, int, bool) {
	x := point{kind: kindDecade, hasYear: true, weekday: -1}
	definite := p.is(i-1, wordThe) || p.is(i-1, wordEarly, wordMid, wordLate, wordAnd) || announced || p.isSign(i-1, '-')
	if p.isSign(i, '\'') && p.at(i+1).class == decade && p.at(i+1).digits == 2 {
		x.year = 1900 + int(p.at(i+1).value)
		return x, i + 2, definite
	}
	t := p.at(i)
	switch {
	case t.class == decade && t.digits == 4:
		x.year = int(t.value)
		return x, i + 1, x.year >= 1400 && x.year <= 2100 && !p.gluedBefore(i)
	case t.class == decade && p.is(i-1, wordThe, wordEarly, wordMid, wordLate) && p.lower(i-1) != "their":
		x.year = 1900 + int(t.value)
		return x, i + 1, !p.gluedBefore(i)
	case t.class == cardinal && t.value >= 13 && t.value <= 19 && p.at(i+1).class == decade && p.at(i+1).digits == 0:
		x.year = 100*int(t.value) + int(p.at(i+1).value)
		return x, i + 2, true
	case t.class == number && t.value%10 == 0 && (t.digits == 4 || t.digits == 2 && definite) && p.isSign(i+1, '\'') && p.lower(i+2) == "s" && p.at(i+2).glued:
		x.year = int(t.value)
		if t.digits == 2 {
			x.year += 1900
		}
		return x, i + 3, x.year >= 1400 && x.year <= 2100 && !p.gluedBefore(i)
	}
	return point{}, i, false
}

func (p *parser) century(i int, _ bool) (point, int, bool) {
	n, next, ok := p.dayNumber(i)
	if !ok || p.at(next-1).class != ordinal {
		return point{}, i, false
	}
	if p.isSign(next, '-') {
		next++
	}
	if !p.is(next, wordCentury) || n < 10 || n > 21 {
		return point{}, i, false
	}
	return point{kind: kindCentury, year: 100 * (n - 1), hasYear: true, weekday: -1}, next + 1, true
}

// fiscalYear reads FY2023, "fiscal year 2023/24", "the 2014–15 financial year".
func (p *parser) fiscalYear(i int, _ bool) (point, int, bool) {
	t := p.at(i)
	switch {
	case t.class == fiscal && t.digits > 0:
		year := int(t.value)
		if t.digits == 2 {
			year = fullYear(year)
		}
		x := point{kind: kindYear, year: year, hasYear: true, part: Fiscal, weekday: -1}
		if to, ok := p.secondYear(i, year); ok {
			x.kind, x.yearTo = kindYears, to
			return x, i + 3, true
		}
		return x, i + 1, year >= 1400 && year <= 2100
	case t.class == fiscal, p.is(i, wordFiscalYear):
		j := p.skip(i+1, wordYear)
		x, next, ok := p.spanOrYear(j)
		x.part = Fiscal
		return x, next, ok
	case t.class == number:
		x, next, ok := p.spanOrYear(i)
		if !ok || !p.is(next, wordFiscalYear) || !p.is(next+1, wordYear) {
			return point{}, i, false
		}
		x.part = Fiscal
		return x, next + 2, true
	}
	return point{}, i, false
}

func (p *parser) spanOrYear(i int) (point, int, bool) {
	if x, next, ok := p.yearSpan(i, true); ok {
		return x, next, true
	}
	t := p.at(i)
	ok := t.class == number && t.digits == 4 && t.value >= 1400 && t.value <= 2100
	return point{kind: kindYear, year: int(t.value), hasYear: true, weekday: -1}, i + 1, ok
}

// yearSpan reads two years joined by a sign: 1991-95, 1982–83, 2023/24.
func (p *parser) yearSpan(i int, _ bool) (point, int, bool) {
	t := p.at(i)
	if t.class != number || t.digits != 4 || t.value < 1400 || t.value > 2100 || p.gluedBefore(i) || p.currencyBefore(i) {
		return point{}, i, false
	}
	to, ok := p.secondYear(i, int(t.value))
	if !ok || p.gluedAfter(i+2) || measures[p.lower(i+3)] {
		return point{}, i, false
	}
	return point{kind: kindYears, year: int(t.value), yearTo: to, hasYear: true, weekday: -1}, i + 3, true
}

// secondYear reads the sign and the second year of a span.
func (p *parser) secondYear(i, first int) (int, bool) {
	if !p.isSign(i+1, '-') && !p.isSign(i+1, '/') {
		return 0, false
	}
	t := p.at(i + 2)
	if t.class != number || t.line || p.at(i+1).glued != t.glued {
		return 0, false
	}
	switch {
	case t.digits == 2 && t.glued:
		to := first - first%100 + int(t.value)
		if to < first && p.isSign(i+1, '-') && first%100 >= 90 {
			to += 100
		}
		return to, to > first
	case t.digits == 4 && int(t.value) >= first && t.value <= 2100:
		return int(t.value), true
	}
	return 0, false
}

// quarters reads Q3 2016, "H1 of 2023", "Q3 this year", and Q3 alone.
func (p *parser) quarters(i int, _ bool) (point, int, bool) {
	t := p.at(i)
	if t.class != period || p.gluedBefore(i) {
		return point{}, i, false
	}
	x := point{kind: kindYear, weekday: -1}
	next, hasYear := p.yearTail(i+1, &x, false)
	if !hasYear && (t.word == wordHalf || !p.prepositionBefore(i)) {
		return point{}, i, false
	}
	return monthsOf(x, t.word, int(t.value), 1), next, true
}

// yearFirst reads "2016 Q3", "2016 June", "2016, the third quarter" and the
// chronicler's "1974, October", "1998. 23 February".
func (p *parser) yearFirst(i int, announced bool) (point, int, bool) {
	t := p.at(i)
	if t.class != number || t.digits != 4 || t.value < 1400 || t.value > 2100 || p.gluedBefore(i) {
		return point{}, i, false
	}
	j := i + 1
	heading := t.line || p.at(i-1).class == breaking
	switch {
	case p.isSign(j, ',') || heading && (p.isSign(j, '.') || p.isSign(j, ':') || p.isSign(j, '-')):
		j++
	}
	j = p.skip(j, wordThe)
	next := p.at(j)
	if next.line || next.class != month && next.class != period && next.class != season && (next.class != ordinal && next.class != number || !heading && next.class == number) {
		return point{}, i, false
	}
	if next.class == month && !heading && (!next.capital && nameMonths[int(next.value)] || p.isSign(j-1, ',') && !p.endsClause(j+1)) {
		return point{}, i, false
	}
	x, end, ok := p.withinYear(j)
	if !ok || !x.needsYear() && x.kind != kindYear {
		return point{}, i, false
	}
	x.year, x.hasYear = int(t.value), true
	return x, end, true
}

// withinYear reads a month, day, season or quarter after its year.
func (p *parser) withinYear(j int) (point, int, bool) {
	t := p.at(j)
	switch t.class {
	case period:
		return monthsOf(point{kind: kindYear, weekday: -1}, t.word, int(t.value), 1), j + 1, true
	case season:
		return point{kind: kindYear, part: Season, season: edtf.Season(t.value), weekday: -1}, j + 1, true
	case ordinal:
		if p.is(j+1, wordQuarter, wordHalf) {
			return monthsOf(point{kind: kindYear, weekday: -1}, p.at(j+1).word, int(t.value), 1), j + 2, true
		}
	}
	if x, next, ok := p.dayMonth(j, true); ok {
		return x, next, true
	}
	return p.month(j, true)
}

// inSeason reads "the spring of 1985", "summer 2016", "this autumn", "in winter".
func (p *parser) inSeason(i int, announced bool) (point, int, bool) {
	t := p.at(i)
	if t.class != season {
		return point{}, i, false
	}
	definite := p.is(i-1, wordThe)
	x := point{kind: kindSeason, part: Season, season: edtf.Season(t.value), weekday: -1}
	falls := p.lower(i) == "fall"
	j := p.skip(p.comma(i+1), wordOf, wordIn)
	if span, next, ok := p.yearSpan(j, true); ok && (!falls || definite || p.is(j-1, wordOf)) {
		span.part, span.season = Season, x.season
		return span, next, true
	}
	if next, ok := p.yearTail(i+1, &x, false); ok && (!falls || definite || !p.is(next-2, wordIn)) {
		return x, next, true
	}
	bare := p.is(i-1, wordIn, wordBy, wordSince, wordUntil, wordEarly, wordLate, wordMid, wordDuring) || p.isSign(i-1, '-')
	if falls && !definite || !announced && !bare || !p.endsClause(i+1) || !bare && !definite {
		return point{}, i, false
	}
	return x, i + 1, true
}

// spelledYear reads a year in words.
func (p *parser) spelledYear(i int, announced bool) (point, int, bool) {
	if !announced {
		return point{}, i, false
	}
	year, next, ok := p.yearWords(i)
	return point{kind: kindYear, year: year, hasYear: true, weekday: -1}, next, ok
}

// yearWords reads "nineteen seventy-eight", "two thousand and eighteen".
func (p *parser) yearWords(i int) (year, next int, ok bool) {
	t := p.at(i)
	if t.class != cardinal {
		return 0, i, false
	}
	if t.value < 10 && p.at(i+1).class == cardinal && p.at(i+1).value == 1000 {
		year, next = 1000*int(t.value), i+2
		if hundreds := p.at(next); hundreds.class == cardinal && hundreds.value < 10 && p.at(next+1).value == 100 && p.at(next+1).class == cardinal {
			year, next = year+100*int(hundreds.value), next+2
		}
		if low, end, ok := p.cardinal(p.skip(next, wordAnd)); ok {
			year, next = year+low, end
		}
		return year, next, year >= 1400 && year <= 2100 && p.endsYear(next)
	}
	if t.value < 14 || t.value > 20 {
		return 0, i, false
	}
	j := i + 1
	if zero := p.lower(j); zero == "zero" || zero == "oh" {
		if low := p.at(j + 1); low.class == cardinal && low.value < 10 {
			return 100*int(t.value) + int(low.value), j + 2, true
		}
	}
	low, end, ok := p.cardinal(j)
	if !ok || low < 10 || !p.endsYear(end) {
		return 0, i, false
	}
	return 100*int(t.value) + low, end, true
}

// endsYear keeps "nineteen seventy-tonne tanks" from being a year.
func (p *parser) endsYear(i int) bool {
	return !p.isSign(i, '-') && !p.counted(i-1)
}
