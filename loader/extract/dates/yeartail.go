package dates

// lowerMonth reports whether a month without a capital can be one: "may" and
// "march" cannot.
func (p *parser) lowerMonth(i int, announced bool) bool {
	switch w := p.lower(i); w {
	case "may", "march", "august", "mar", "jan", "dec":
		return false
	default:
		return announced || len(w) > 4
	}
}

// monthFollows reports whether a month is joined to another one: "May/June".
func (p *parser) monthFollows(i int) bool {
	return (p.isSign(i, '-') || p.isSign(i, '/') || p.is(i, wordTo, wordAnd, wordUntil)) && p.at(i+1).class == month
}

// yearTail reads the year that belongs to a day, month or season: ", 2025",
// "of last year", "'85". Short allows two figures.
func (p *parser) yearTail(i int, x *point, short bool) (int, bool) {
	j := p.comma(i)
	if (p.isSign(j, '-') || p.isSign(j, '/')) && p.at(j).glued && p.at(j+1).glued {
		j++
	}
	if p.isSign(j, '.') && p.at(j).glued && p.at(j+1).glued {
		j++
	}
	j = p.skip(j, wordOf, wordIn)
	t := p.at(j)
	switch {
	case t.line && t.class == number && !p.at(j-1).glued && p.at(j-1).class == sign:
		return i, false
	case t.class == number && t.digits == 4 && t.value >= 1000 && t.value <= 2100:
		if p.isSign(i, ',') && p.counted(j) || measures[p.lower(j+1)] || p.gluedAfter(j) && !p.isSign(j+1, '-') && !p.isSign(j+1, ':') {
			return i, false
		}
		x.year, x.hasYear = int(t.value), true
		return j + 1, true
	case p.isSign(j, '\'') && p.at(j+1).class == number && p.at(j+1).digits == 2:
		x.year, x.hasYear = fullYear(int(p.at(j+1).value)), true
		return j + 2, true
	case x.day == 0 && t.class == number && t.digits == 2 && t.value > 31 && j == i && p.strictEnd(j+1):
		x.year, x.hasYear = fullYear(int(t.value)), true
		return j + 1, true
	case short && t.class == number && t.digits == 2 && !p.isSign(i, ',') && (p.endsClause(j+1) || t.glued):
		x.year, x.hasYear = fullYear(int(t.value)), true
		return j + 1, true
	}
	if of, next, ok := p.yearOf(j); ok {
		x.yearOf = of
		return next, true
	}
	if year, next, ok := p.yearWords(j); ok {
		x.year, x.hasYear = year, true
		return next, true
	}
	return i, false
}

// fullYear gives two figures their century: 1950 to 2049.
func fullYear(short int) int {
	if short < 50 {
		return 2000 + short
	}
	return 1900 + short
}

// yearOf reads "last year", "the same year", "the year before" as the year of a
// day or month.
func (p *parser) yearOf(i int) (shift, int, bool) {
	definite := p.is(i, wordThe)
	i = p.skip(i, wordThe)
	switch {
	case p.is(i, wordThis, wordLast, wordNext, wordThat, wordSame, wordPrevious, wordFollowing, wordCurrent, wordComing) && p.is(i+1, wordYear):
		return shiftOf(p.at(i).word, wordYear, definite), i + 2, true
	case definite && p.is(i, wordYear) && p.is(i+1, wordBefore) && p.endsClause(i+2):
		return shift{base: fromLocal, unit: wordYear, count: -1}, i + 2, true
	case definite && p.is(i, wordYear) && p.is(i+1, wordAfter) && p.endsClause(i+2):
		return shift{base: fromLocal, unit: wordYear, count: 1}, i + 2, true
	case definite && p.is(i, wordYear) && p.is(i-2, wordOf, wordIn):
		return shift{base: fromEither, unit: wordYear}, i + 1, true
	}
	return shift{}, i, false
}

// shiftOf turns a pointing word into a distance. "The next year" continues a
// narrative, "next year" follows the publication.
func shiftOf(pointing, unit word, definite bool) shift {
	s := shift{base: fromPublication, unit: unit}
	switch pointing {
	case wordLast, wordPast:
		s.count = -1
	case wordNext:
		s.count = 1
		if definite {
			s.base = fromLocal
		}
	case wordComing:
		s.count = 1
	case wordThat, wordSame:
		s.base = fromLocal
	case wordPrevious:
		s.base, s.count = fromLocal, -1
	case wordFollowing:
		s.base, s.count = fromLocal, 1
	}
	return s
}
