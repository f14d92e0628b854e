package dates

// phrase reads the expression that begins at a token.
func (p *parser) phrase(i int) (phrase, bool) {
	if ph, ok := p.between(i); ok {
		return ph, true
	}
	relation, next, ok := p.relation(i)
	if !ok {
		return p.ranged(i, p.prepositionBefore(i))
	}
	if relation == from {
		return p.from(i, next)
	}
	if ph, ok := p.then(i, next, relation); ok {
		return ph, true
	}
	ph, ok := p.ranged(p.fillers(next), true)
	if !ok {
		return p.sinceEvent(i, next, relation)
	}
	ph.first = i
	if !ph.ranged || relation == Since || relation == Until {
		ph.relation = relation
	}
	return ph, true
}

// from is Since or, with a second end, Between; it never leaves the parser.
const from Relation = 100

// relation reads a preposition that opens one end.
func (p *parser) relation(i int) (Relation, int, bool) {
	switch {
	case p.is(i, wordEver) && p.is(i+1, wordSince):
		return Since, i + 2, true
	case p.is(i, wordSince):
		return Since, i + 1, true
	case p.is(i, wordAs) && p.is(i+1, wordFrom), p.is(i, wordStarting) && p.is(i+1, wordIn, wordOn, wordFrom):
		return Since, i + 2, true
	case p.is(i, wordFrom):
		return from, i + 1, true
	case p.is(i, wordUp) && p.is(i+1, wordUntil, wordTo):
		return Until, i + 2, true
	case p.is(i, wordUntil):
		return Until, i + 1, true
	case p.is(i, wordBefore):
		return Before, i + 1, true
	case p.is(i, wordPrior) && p.is(i+1, wordTo):
		return Before, i + 2, true
	case p.is(i, wordPre) && p.isSign(i+1, '-'):
		return Before, i + 2, true
	case p.is(i, wordPost) && p.isSign(i+1, '-'):
		return After, i + 2, true
	case p.is(i, wordAfter):
		return After, i + 1, true
	case p.is(i, wordBy):
		return By, i + 1, true
	case p.is(i, wordNo) && p.is(i+1, wordLater) && p.is(i+2, wordThan):
		return By, i + 3, true
	case p.is(i, wordNo) && p.is(i+1, wordEarlier) && p.is(i+2, wordThan):
		return Since, i + 3, true
	}
	return At, i, false
}

func (p *parser) fillers(i int) int {
	if p.is(i, wordAt) && p.lower(i+1) == "least" {
		i += 2
	}
	if p.is(i, wordAs) && p.is(i+1, wordEarly, wordLate, wordEarlier) && p.is(i+2, wordAs) {
		i += 3
	}
	return p.skip(i, wordIn, wordOn, wordDuring)
}

// then reads "since then", "by then" and "since" without a date: the local
// anchor is meant.
func (p *parser) then(i, next int, relation Relation) (phrase, bool) {
	x := point{kind: kindShift, shift: shift{base: fromLocal, unit: wordThen}, weekday: -1}
	switch {
	case p.is(next, wordThen):
		next++
	case relation != Since || !p.strictEnd(next) || p.at(i).capital || p.strictEnd(i-1):
		return phrase{}, false
	}
	return phrase{relation: relation, from: x, first: i, next: next}, true
}

// sinceEvent reads "since Russia launched its invasion in 2022" and "since the
// guidelines of 1984": the event's date is the beginning. A "since" that gives a
// reason has an auxiliary, or a comma before it.
func (p *parser) sinceEvent(i, next int, relation Relation) (phrase, bool) {
	if relation != Since || p.isSign(i-1, ',') || p.is(i, wordAs, wordNo) {
		return phrase{}, false
	}
	for j := next; j < next+14; j++ {
		t := p.at(j)
		if t.class == breaking || t.class == sign && t.value != '-' && t.value != '\'' && t.value != '"' || auxiliaries[p.lower(j)] {
			return phrase{}, false
		}
		if t.class == none || !p.is(j-1, wordIn, wordOn, wordOf) && !p.is(j-2, wordIn, wordOn, wordOf) {
			continue
		}
		if ph, ok := p.ranged(j, p.prepositionBefore(j)); ok && !ph.ranged && ph.from.kind != kindUnnamed {
			ph.first, ph.relation = i, Since
			return ph, true
		}
	}
	return phrase{}, false
}

// from reads "from X", "from X on" and "from X to Y".
func (p *parser) from(i, next int) (phrase, bool) {
	next = p.fillers(next)
	ph, ok := p.ranged(next, true)
	if !ok || ph.first != next {
		return phrase{}, false
	}
	if ph.from.kind == kindYears {
		ph.relation = Between
	}
	if ph.ranged || ph.relation == Between {
		ph.first = i
		return ph, true
	}
	if ph.relation == Since {
		ph.first = i
		return ph, true
	}
	if p.paperBefore(i) || p.shiftOfNow(ph.from) || ph.from.coarse() && !p.opensClause(i) {
		return ph, true
	}
	ph.first, ph.relation = i, Since
	return ph, true
}

// coarse reports whether a point is a year or more: "cartridges from 1979" are
// dated by it, they do not begin there.
func (x point) coarse() bool {
	return x.kind == kindYear || x.kind == kindYears || x.kind == kindDecade || x.kind == kindCentury
}

// shiftOfNow tells "two weeks from yesterday" and "from today's edition" from a
// beginning.
func (p *parser) shiftOfNow(x point) bool {
	return x.kind == kindShift && x.shift.count < 0 && x.shift.unit != wordDay
}

// between reads "between X and Y". A few words may stand before each date:
// "between the invasion on February 24 and the end of April".
func (p *parser) between(i int) (phrase, bool) {
	if !p.is(i, wordBetween) {
		return phrase{}, false
	}
	from, next, ok := p.pointWithin(i+1, 5, wordAnd)
	if !ok {
		return phrase{}, false
	}
	if !p.is(next, wordAnd, wordTo, wordThrough) && !p.isSign(next, '-') {
		if from.kind == kindYears {
			return phrase{relation: Between, from: from, first: i, next: next}, true
		}
		return phrase{}, false
	}
	to, next, ok := p.pointWithin(next+1, 5, noWord)
	if !ok {
		return phrase{}, false
	}
	return phrase{relation: Between, from: from, to: to, ranged: true, first: i, next: next}, true
}

// pointWithin reads a point after at most some other words, none of which ends
// the clause or is the stop word.
func (p *parser) pointWithin(i, words int, stop word) (point, int, bool) {
	if day, next, ok := p.bareDay(i); ok {
		return day, next, true
	}
	for skipped := 0; skipped <= words; skipped++ {
		if x, next, ok := p.point(i, true); ok {
			return x, next, true
		}
		if p.at(i).class == sign || p.at(i).class == breaking || stop != noWord && p.is(i, stop) {
			return point{}, i, false
		}
		i++
	}
	return point{}, i, false
}

// ranged reads a point and, if one follows, the other end: "June to August
// 1974", "1991 through 1995", "May and June", "2011, 2012 and 2013".
func (p *parser) ranged(i int, announced bool) (phrase, bool) {
	if ph, ok := p.dayRange(i); ok {
		return ph, true
	}
	from, next, ok := p.point(i, announced)
	if !ok {
		return phrase{}, false
	}
	ph := phrase{from: from, first: i, next: next}
	if end, ok := p.rangeEnd(ph); ok {
		return end, true
	}
	if list, ok := p.list(ph); ok {
		return list, true
	}
	return p.openEnd(ph), true
}
