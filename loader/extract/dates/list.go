package dates

func (p *parser) rangeEnd(ph phrase) (phrase, bool) {
	j := ph.next
	switch {
	case p.is(j, wordTo, wordUntil, wordThrough):
		j = p.skip(p.skip(j+1, wordTo), wordIn, wordOn)
	case p.isSign(j, '-') || p.isSign(j, '/'):
		if ph.from.kind == kindShift || p.at(j).line {
			return phrase{}, false
		}
		j++
	default:
		return phrase{}, false
	}
	to, next, ok := p.point(j, true)
	if !ok || !joins(ph.from, to) {
		return phrase{}, false
	}
	ph.to, ph.next, ph.ranged, ph.relation = to, next, true, Between
	return ph, true
}

// joins keeps "Monday to 2019" and "1991 to today's" apart from ranges.
func joins(from, to point) bool {
	if to.kind == kindUnnamed || from.kind == kindUnnamed {
		return false
	}
	return from.kind != kindWindow && to.kind != kindWindow
}

// openEnd reads what follows a point and opens an end: "from 1942 on", "2015 or
// earlier".
func (p *parser) openEnd(ph phrase) phrase {
	j := ph.next
	switch {
	case p.is(j, wordOnward), p.is(j, wordOn) && p.is(ph.first-1, wordFrom) && p.endsClause(j+1):
		ph.relation, ph.next = Since, j+1
	case p.is(j, wordAnd, wordOr) && p.is(j+1, wordLater, wordAfter, wordOnward) && p.endsClause(j+2):
		ph.relation, ph.next = Since, j+2
	case p.is(j, wordAnd, wordOr) && p.is(j+1, wordEarlier, wordBefore) && p.endsClause(j+2):
		ph.relation, ph.next = Until, j+2
	case p.is(j, wordAt) && p.lower(j+1) == "the" && p.lower(j+2) == "latest":
		ph.relation, ph.next = By, j+3
	}
	return ph
}

// list reads dates that follow each other without a gap: "May and June", "2011,
// 2012 and 2013". Others stay apart.
func (p *parser) list(ph phrase) (phrase, bool) {
	members := []point{ph.from}
	next := ph.next
	for {
		j := next
		switch {
		case p.is(j, wordAnd):
			j++
		case p.isSign(j, ',') && p.is(j+1, wordAnd):
			j += 2
		case p.isSign(j, ','):
			j++
		default:
			j = -1
		}
		if j < 0 {
			break
		}
		x, after, ok := p.point(p.skip(j, wordIn, wordDuring), true)
		if !ok || !follows(members[len(members)-1], x) {
			break
		}
		closed := p.is(j-1, wordAnd)
		members, next = append(members, x), after
		if closed {
			if p.is(next, wordRespectively) || p.isSign(next, ',') && p.is(next+1, wordRespectively) {
				return phrase{}, false
			}
			ph.members, ph.next, ph.ranged, ph.relation = members, next, true, Between
			ph.to = members[len(members)-1]
			return ph, true
		}
	}
	return phrase{}, false
}

// follows reports whether a point is the next year, month, decade or day after another.
func follows(a, b point) bool {
	if a.kind != b.kind || a.part != b.part || a.yearOf.base != b.yearOf.base || a.pointer != bare || b.pointer != bare {
		return false
	}
	sameYear := !a.hasYear || !b.hasYear || a.year == b.year
	switch a.kind {
	case kindYear:
		return b.year == a.year+1
	case kindDecade:
		return b.year == a.year+10
	case kindMonth:
		return sameYear && b.month == a.month+1 || b.month == 1 && a.month == 12 && (!a.hasYear || a.year == b.year-1)
	case kindDay:
		return sameYear && (a.month == b.month && b.day == a.day+1)
	case kindMonths:
		return sameYear && b.month == a.monthTo+1
	}
	return false
}
