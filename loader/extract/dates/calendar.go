package dates

// dated reads weekdays, days and months with what belongs to them: "Thursday,
// 29 May 2025", "May 29th", "29 MAY 25", "June of last year".
func (p *parser) dated(i int, announced bool) (point, int, bool) {
	week := -1
	j := i
	if p.at(i).glued && (p.isSign(i-1, '-') && p.at(i-2).class == none && p.at(i-1).glued && p.at(i-1).word != wordDash || p.isSign(i-1, '/') && p.at(i-2).class != month && p.at(i-2).class != number) {
		return point{}, i, false
	}
	if w, next, ok := p.weekdayName(i); ok {
		week, j = w, p.skip(p.comma(next), wordThe)
		if p.isSign(j, '(') {
			j++
		}
	}
	if x, next, ok := p.dayMonth(j, announced || week >= 0); ok {
		x.weekday = week
		if week >= 0 && p.isSign(next, ')') {
			next++
		}
		return x, next, true
	}
	if week >= 0 {
		return p.weekday(i, week)
	}
	return p.month(i, announced)
}

// weekdayName reads a weekday; its short form only where a date follows.
func (p *parser) weekdayName(i int) (week, next int, ok bool) {
	t := p.at(i)
	switch {
	case t.class == weekday:
		return int(t.value), i + 1, true
	case t.class == weekdayShort && (t.capital || p.at(i+1).class == number):
		next = i + 1
		if p.isSign(next, '.') {
			next++
		}
		after := p.at(p.comma(next))
		if after.class == month || after.class == number || after.class == ordinal {
			return int(t.value), next, true
		}
	}
	return 0, i, false
}

// weekday reads a weekday without a date of its own.
func (p *parser) weekday(i, week int) (point, int, bool) {
	if p.at(i).class != weekday || p.is(i-1, wordA) {
		return point{}, i, false
	}
	x := point{kind: kindWeekday, weekday: week}
	next := i + 1
	if day, after, ok := p.ordinalDay(p.skip(next, wordThe)); ok && p.is(next, wordThe) {
		x.kind, x.day = kindDay, day
		return x, after, true
	}
	j := p.skip(p.skip(next, wordOf, wordIn), wordThe)
	switch {
	case p.is(j, wordThis, wordLast, wordNext, wordThat, wordSame, wordPrevious, wordFollowing, wordComing) && p.is(j+1, wordWeek):
		x.weekOf, next = shiftOf(p.at(j).word, wordWeek, p.is(j-1, wordThe)), j+2
	case p.is(next, wordMorning, wordNight), p.at(next).class == function && p.at(next).word == wordMorning:
		next++
	}
	return x, next, true
}

// dayMonth reads a day with its month: day first or month first.
func (p *parser) dayMonth(i int, announced bool) (point, int, bool) {
	if x, next, ok := p.dayFirst(i); ok {
		return x, next, true
	}
	return p.monthFirst(i, announced)
}

func (p *parser) dayFirst(i int) (point, int, bool) {
	day, j, ok := p.dayNumber(i)
	if !ok {
		return point{}, i, false
	}
	if p.isSign(j, '.') && p.at(j).glued || p.isSign(j, '-') && p.at(j).glued || p.isSign(j, ',') && p.at(j+1).class == month {
		j++
	}
	j = p.skip(j, wordOf)
	if t := p.at(j); t.class == month {
		x := point{kind: kindDay, day: day, month: int(t.value), weekday: -1}
		next, short := p.monthEnd(j)
		if end, ok := p.yearTail(next, &x, short); ok {
			return x, end, true
		}
		if !t.capital && (nameMonths[x.month] || len(p.lower(j)) == 3) {
			return point{}, i, false
		}
		return x, next, validDay(x)
	}
	return p.dayOfMonth(i, day, j)
}

// dayOfMonth reads "the 20th of next month", "the 1st of that month".
func (p *parser) dayOfMonth(i, day, j int) (point, int, bool) {
	if !p.is(j-1, wordOf) {
		return point{}, i, false
	}
	j = p.skip(j, wordThe)
	if p.is(j, wordThis, wordLast, wordNext, wordThat, wordSame, wordPrevious, wordFollowing, wordCurrent) && p.is(j+1, wordMonth) {
		of := shiftOf(p.at(j).word, wordMonth, p.is(j-1, wordThe))
		return point{kind: kindDay, day: day, monthOf: of, weekday: -1}, j + 2, true
	}
	return point{}, i, false
}

func validDay(x point) bool {
	limit := [...]int{0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}
	return x.day >= 1 && x.month >= 1 && x.month <= 12 && x.day <= limit[x.month]
}

// monthEnd steps over a month and its full stop, and says whether the month is
// abbreviated or in capitals, as in telegrams, which shorten years too.
func (p *parser) monthEnd(i int) (next int, short bool) {
	text := p.text[p.at(i).start:p.at(i).end]
	short = len(text) <= 4 && text != "June" && text != "July" && text != "May" || text[1]&0x20 == 0
	if after := p.at(i + 2); len(text) <= 4 && p.isSign(i+1, '.') && p.isSign(i+2, '-') && p.at(i+3).class == month {
		return i + 2, short
	} else if len(text) <= 4 && p.isSign(i+1, '.') && p.at(i+1).glued && !after.line && (after.class == number || after.class == ordinal || p.isSign(i+2, ',')) {
		return i + 2, short
	}
	return i + 1, short
}

// dayNumber reads a day of the month: 29, 29th, second, twenty-first.
func (p *parser) dayNumber(i int) (day, next int, ok bool) {
	t := p.at(i)
	switch {
	case (t.class == number || t.class == ordinal && t.digits > 0) && t.digits <= 2:
		return int(t.value), i + 1, t.value >= 1 && t.value <= 31 && !p.gluedBefore(i)
	case t.class == ordinal && t.digits == 0:
		return int(t.value), i + 1, t.value <= 31
	case t.class == cardinal && (t.value == 20 || t.value == 30):
		j := i + 1
		if p.isSign(j, '-') {
			j++
		}
		if low := p.at(j); low.class == ordinal && low.value < 10 && low.digits == 0 {
			return int(t.value + low.value), j + 1, true
		}
	}
	return 0, i, false
}

func (p *parser) monthFirst(i int, _ bool) (point, int, bool) {
	t := p.at(i)
	if t.class != month || p.nameBefore(i) {
		return point{}, i, false
	}
	j, short := p.monthEnd(i)
	if (p.isSign(j, '-') || p.isSign(j, '/')) && p.at(j).glued && p.at(j+1).glued {
		j++
	}
	if p.isSign(j, ',') && p.at(j+1).class == number {
		j++
	}
	j = p.skip(j, wordThe)
	day, next, ok := p.dayNumber(j)
	spelled := !ok && p.at(j).class == cardinal
	if spelled {
		day, next, ok = p.cardinal(j)
	}
	x := point{kind: kindDay, day: day, month: int(t.value), weekday: -1}
	if !ok || !validDay(x) || p.gluedAfter(next-1) && !p.isSign(next, '-') || p.at(j).line {
		return point{}, i, false
	}
	if end, ok := p.yearTail(next, &x, short && p.isSign(next, '-')); ok {
		return x, end, true
	}
	if spelled || p.at(j).class == number && p.counted(j) && p.is(i-1, wordIn, wordSince, wordUntil) {
		// "In May 24 tanks left" and "In August two ships" are a month and a number of things.
		return point{}, i, false
	}
	if !t.capital && (nameMonths[x.month] || len(p.lower(i)) == 3) {
		return point{}, i, false
	}
	return x, next, true
}

// nameBefore reports whether a month is the name of a person: "Theresa May".
func (p *parser) nameBefore(i int) bool {
	if !nameMonths[int(p.at(i).value)] {
		return false
	}
	before := p.lower(i - 1)
	if p.isSign(i-1, '.') {
		before = p.lower(i - 2)
	}
	return titles[before]
}

// month reads a month without a day.
func (p *parser) month(i int, announced bool) (point, int, bool) {
	t := p.at(i)
	if t.class != month || p.nameBefore(i) {
		return point{}, i, false
	}
	x := point{kind: kindMonth, month: int(t.value), weekday: -1}
	next, short := p.monthEnd(i)
	if end, ok := p.yearTail(next, &x, false); ok {
		return x, end, true
	}
	announced = announced || p.monthFollows(next)
	if !t.capital && !p.lowerMonth(i, announced) || short && len(p.lower(i)) == 3 && p.lower(i) != "may" && !announced {
		return point{}, i, false
	}
	if p.at(i+1).class == none && p.at(i+1).capital && !announced || p.isSign(i+1, '-') && p.at(i+1).glued && p.at(i+2).class == none {
		return point{}, i, false
	}
	if nameMonths[x.month] && !announced && !p.is(i-1, wordThis, wordThat, wordEarly, wordMid, wordLate, wordLast, wordNext, wordUntil, wordSince) {
		return point{}, i, false
	}
	if p.is(i-1, wordThe) && !p.endsClause(i+1) {
		// "the October war"
		return point{}, i, false
	}
	if (x.month == 3 || x.month == 5) && p.at(i-1).class == function && p.is(i-1, wordThe, wordA, wordOf, wordOn, wordAt, wordFor, wordBy) &&
		!p.is(i-1, wordOf) && (x.month == 3 || !p.is(i-1, wordBy)) {
		return point{}, i, false
	}
	return x, next, true
}
