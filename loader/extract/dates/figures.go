package dates

// figures reads all-figure dates: 2025-05-29, 29.5.2025, 05/29/25, 2025-05.
func (p *parser) figures(i int, announced bool) (point, int, bool) {
	first := p.at(i)
	if first.class != number || p.gluedBefore(i) || first.glued && p.isSign(i-1, '-') && p.at(i-1).glued && p.at(i-2).class == number || first.digits > 4 || first.digits == 3 {
		return point{}, i, false
	}
	sep, second, ok := p.joined(i)
	if !ok {
		return p.spacedMonth(i)
	}
	if third, ok := p.joinedBy(i+2, sep); ok {
		return p.threeFigures(i, first, second, third, sep)
	}
	if sep == ',' {
		return point{}, i, false
	}
	return p.twoFigures(i, first, second, sep, announced)
}

// joined returns the sign and the figure that hang on a figure.
func (p *parser) joined(i int) (sep byte, second token, ok bool) {
	s := p.at(i + 1)
	if s.class != sign || s.word == wordDash || s.value != '-' && s.value != '/' && s.value != '.' {
		return 0, token{}, false
	}
	second, ok = p.joinedBy(i, byte(s.value))
	return byte(s.value), second, ok
}

func (p *parser) joinedBy(i int, sep byte) (token, bool) {
	t := p.at(i + 2)
	ok := p.isSign(i+1, sep) && p.at(i+1).glued && t.glued && p.at(i+1).word != wordDash && (t.class == number || t.class == month)
	if !ok && sep == '/' && p.isSign(i+1, ',') && p.at(i+1).glued && t.class == number && t.digits != 3 {
		return t, true
	}
	return t, ok
}

func (p *parser) threeFigures(i int, a, b, c token, sep byte) (point, int, bool) {
	next := i + 5
	x := point{kind: kindDay, hasYear: true, weekday: -1}
	if p.isSign(next, '-') && p.at(next).glued && p.at(next+1).class == number && p.at(next+1).glued && p.at(next).word != wordDash {
		return point{}, i, false
	}
	switch {
	case a.digits == 4 && c.class == number && c.digits <= 2:
		x.year, x.month, x.day = int(a.value), int(b.value), int(c.value)
	case a.digits <= 2 && c.class == number && (c.digits == 4 || c.digits == 2):
		x.year, x.day, x.month = int(c.value), int(a.value), int(b.value)
		if c.digits == 2 {
			x.year = fullYear(x.year)
		}
		x = ordered(x, b.class == month || sep == '.')
	default:
		return point{}, i, false
	}
	return x, next, x.year >= 1000 && x.year <= 2100 && validDay(x)
}

// ordered settles which figure is the month, or leaves it to the anchor.
func ordered(x point, dayFirst bool) point {
	switch {
	case dayFirst || x.day == x.month:
	case x.month > 12:
		x.day, x.month = x.month, x.day
	case x.day <= 12:
		x.order = true
	}
	return x
}

func (p *parser) twoFigures(i int, a, b token, sep byte, announced bool) (point, int, bool) {
	next := i + 3
	x := point{kind: kindMonth, hasYear: true, weekday: -1}
	if p.gluedAfter(i + 2) {
		return point{}, i, false
	}
	switch {
	case b.class == month:
		return point{}, i, false
	case a.digits == 4 && b.digits <= 2 && b.value >= 1 && b.value <= 12 && sep != '.' && (b.digits == 2 || sep == '/') && int(b.value) <= int(a.value)%100:
		// 2009-10 is a range, see years.
		x.year, x.month = int(a.value), int(b.value)
	case a.digits == 4 && b.digits == 1 && b.value >= 1 && sep == '-' && p.endsClause(next),
		a.digits == 4 && b.digits == 2 && b.value >= 1 && b.value <= 12 && sep == '-' && p.alone(i, next):
		x.year, x.month = int(a.value), int(b.value)
	case a.digits <= 2 && b.digits == 4 && sep != '.' && a.value >= 1 && a.value <= 12:
		x.year, x.month = int(b.value), int(a.value)
	case a.digits <= 2 && b.digits <= 2 && sep == '/' && p.is(i-1, wordOn, wordFrom, wordBetween, wordTo, wordAnd) && announced:
		x = ordered(point{kind: kindDay, day: int(a.value), month: int(b.value), weekday: -1}, false)
		return x, next, validDay(x) && !x.order
	default:
		return point{}, i, false
	}
	return x, next, x.year >= 1400 && x.year <= 2100
}

// spacedMonth reads "2016 / 11" and "11 - 2016".
func (p *parser) spacedMonth(i int) (point, int, bool) {
	year, m := p.at(i), p.at(i+2)
	if !p.isSign(i+1, '-') && !p.isSign(i+1, '/') || m.class != number || p.at(i+1).word == wordDash || m.line || !p.endsClause(i+3) || p.counted(i+2) {
		return point{}, i, false
	}
	if year.digits < 4 {
		year, m = m, year
	}
	x := point{kind: kindMonth, year: int(year.value), month: int(m.value), hasYear: true, weekday: -1}
	ok := year.digits == 4 && year.value >= 1400 && year.value <= 2100 && m.digits <= 2 && m.value >= 1 && m.value <= 12
	return x, i + 3, ok
}

// alone reports whether tokens fill a cell or a line, where 2009-10 is a month.
func (p *parser) alone(i, next int) bool {
	return (p.at(i).line || p.isSign(i-1, '|') || p.isSign(i-1, '"')) && (p.at(next).class == breaking || p.at(next).line || p.isSign(next, '|') || p.isSign(next, '"'))
}

// orderInText looks for an all-figure date that shows which order the text uses.
func (p *parser) orderInText() Order {
	found := OrderUnknown
	for i := range p.tokens {
		if p.tokens[i].class != number || p.tokens[i].digits > 2 || p.gluedBefore(i) {
			continue
		}
		sep, second, ok := p.joined(i)
		third, ok2 := p.joinedBy(i+2, sep)
		if !ok || !ok2 || second.class != number || third.digits != 4 || second.value > 31 || p.tokens[i].value > 31 {
			continue
		}
		order := OrderUnknown
		switch {
		case p.tokens[i].value > 12:
			order = DayFirst
		case second.value > 12:
			order = MonthFirst
		}
		if order != OrderUnknown && found != OrderUnknown && order != found {
			return OrderUnknown
		}
		if order != OrderUnknown {
			found = order
		}
	}
	return found
}

// dayRange reads days that share their month: "6 to 9 December 2022", "May
// 3-5", "the night of 3 to 4 May", "3/4 May".
func (p *parser) dayRange(i int) (phrase, bool) {
	if p.at(i).class == month && !p.nameBefore(i) {
		return p.monthDays(i)
	}
	from, j, ok := p.bareDay(i)
	if !ok || p.at(i).class == cardinal {
		return phrase{}, false
	}
	if !p.is(j, wordTo, wordUntil, wordThrough, wordAnd) && !p.isSign(j, '-') && !p.isSign(j, '/') {
		return phrase{}, false
	}
	if p.is(j, wordAnd) && from.day == 0 {
		return phrase{}, false
	}
	to, next, ok := p.dated(p.skip(j+1, wordThe), true)
	if !ok || to.kind != kindDay {
		return phrase{}, false
	}
	ph := phrase{from: from, to: to, ranged: true, relation: Between, first: i, next: next}
	if p.is(j, wordAnd) && to.day != from.day+1 {
		return phrase{}, false
	}
	return ph, true
}

// bareDay reads a day number whose month stands after the other end.
func (p *parser) bareDay(i int) (point, int, bool) {
	if p.at(i).class == weekday {
		return point{}, i, false
	}
	i = p.skip(i, wordThe)
	day, next, ok := p.dayNumber(i)
	if !ok || p.at(next).class == month || p.is(next, wordOf) || !p.dateFollows(next) {
		return point{}, i, false
	}
	return point{kind: kindDay, day: day, weekday: -1}, next, true
}

// dateFollows looks past the joining word for a day with its month.
func (p *parser) dateFollows(i int) bool {
	if !p.is(i, wordTo, wordUntil, wordThrough, wordAnd) && !p.isSign(i, '-') && !p.isSign(i, '/') {
		return false
	}
	x, _, ok := p.dayMonth(p.skip(i+1, wordThe), true)
	if ok && x.kind == kindDay {
		return true
	}
	day, next, ok := p.dayNumber(i + 1)
	return ok && day > 0 && (p.is(p.skip(next, wordOf, wordIn), wordThis, wordLast, wordNext) && p.is(p.skip(next, wordOf, wordIn)+1, wordMonth))
}

// monthDays reads "May 3-5, 2024" and "September 4 to 8".
func (p *parser) monthDays(i int) (phrase, bool) {
	j, _ := p.monthEnd(i)
	first, next, ok := p.dayNumber(p.skip(j, wordBetween))
	if !ok || !p.is(next, wordTo, wordUntil, wordThrough, wordAnd) && !p.isSign(next, '-') && !p.isSign(next, '/') {
		return phrase{}, false
	}
	and := p.is(next, wordAnd) && !p.is(j, wordBetween)
	last, end, ok := p.dayNumber(next + 1)
	if !ok || last <= first || p.gluedAfter(end-1) || and && (last != first+1 || p.counted(end-1)) || p.at(end).class == month || p.at(next+1).line {
		return phrase{}, false
	}
	from := point{kind: kindDay, month: int(p.at(i).value), day: first, weekday: -1}
	to := from
	to.day = last
	if !validDay(to) || !p.at(i).capital && nameMonths[from.month] {
		return phrase{}, false
	}
	if after, ok := p.yearTail(end, &to, false); ok {
		end = after
	}
	return phrase{from: from, to: to, ranged: true, relation: Between, first: i, next: end}, true
}

// ordinalDay reads "17th" where it stands for a day: nothing that it could
// number follows.
func (p *parser) ordinalDay(i int) (day, next int, ok bool) {
	day, next, ok = p.dayNumber(i)
	if !ok || p.at(i).class == number || !p.endsClause(next) {
		return 0, i, false
	}
	return day, next, true
}
