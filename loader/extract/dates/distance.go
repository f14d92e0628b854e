package dates

import (
	"armsgraph/graph/edtf"
)

// anchor returns the day of a base.
func (m moment) anchor(b base) (edtf.Day, bool) {
	switch {
	case b == fromLocal, b == fromEither && m.hasLocal:
		return m.local, m.hasLocal
	}
	return m.published, m.hasPublished
}

// day returns the day at a distance from an anchor.
func (m moment) day(s shift) (edtf.Day, bool) {
	from, ok := m.anchor(s.base)
	if !ok || s.base == noBase {
		return 0, false
	}
	return move(from, s), true
}

// move adds a distance to a day; a day that the month lacks is its last one.
func move(from edtf.Day, s shift) edtf.Day {
	y, mon, d := from.Date()
	months := 0
	switch s.unit {
	case wordDay:
		from += edtf.Day(s.count)
	case wordWeek, wordWeekend:
		from += edtf.Day(7 * s.count)
	case wordFortnight:
		from += edtf.Day(14 * s.count)
	case wordMonth:
		months = s.count
	case wordQuarter:
		months = 3 * s.count
	case wordYear:
		months = 12 * s.count
	case wordDecade:
		months = 120 * s.count
	case wordCentury:
		months = 1200 * s.count
	}
	if months != 0 {
		first := edtf.DayOf(y, mon+months, 1)
		fy, fm, _ := first.Date()
		from = first + edtf.Day(min(d, edtf.DaysIn(fy, fm))-1)
	}
	for _, more := range s.extra {
		from = move(from, more)
	}
	return from
}

// shifted dates a distance with the precision of its finest unit.
func (m moment) shifted(s shift) (edtf.Date, bool) {
	if s.unit == wordThen {
		return m.frame.local, m.hasLocal
	}
	day, ok := m.day(s)
	if !ok {
		return edtf.Date{}, false
	}
	finest := s.unit
	for _, more := range s.extra {
		finest = min(finest, more.unit)
	}
	if finest == wordWeekend && s.count == 0 && s.base != fromLocal && !m.future {
		// A weekend that is named alone is the last one.
		day -= edtf.Day((int(day.Weekday()) + 1) % 7)
	}
	return m.unitOf(day, finest), m.inRange(day)
}

func (m moment) inRange(day edtf.Day) bool {
	y, _, _ := day.Date()
	return y >= 1000 && y <= 9990
}

// unitOf returns the unit that a day lies in.
func (m moment) unitOf(day edtf.Day, named word) edtf.Date {
	y, mon, _ := day.Date()
	switch named {
	case wordWeek, wordFortnight:
		monday := day - edtf.Day((int(day.Weekday())+6)%7)
		return span(edtf.OnDay(monday), edtf.OnDay(monday+6))
	case wordWeekend:
		saturday := day - edtf.Day((int(day.Weekday())+6)%7) + 5
		return span(edtf.OnDay(saturday), edtf.OnDay(saturday+1))
	case wordMonth:
		return edtf.Month(y, mon)
	case wordQuarter:
		first := mon - (mon-1)%3
		return span(edtf.Month(y, first), edtf.Month(y, first+2))
	case wordYear:
		return edtf.Year(y)
	case wordDecade:
		return edtf.Decade(y)
	case wordCentury:
		return edtf.Century(y)
	}
	return edtf.OnDay(day)
}

func span(from, to edtf.Date) edtf.Date {
	joined, err := edtf.Between(from, to)
	if err != nil {
		return edtf.Date{}
	}
	return joined
}

// window dates "the past three months": from the unit so many before to the
// anchor's.
func (m moment) window(s shift) (edtf.Date, bool) {
	anchor, ok := m.anchor(s.base)
	if !ok {
		return edtf.Date{}, false
	}
	named := s.unit
	switch named {
	case wordWeek, wordFortnight, wordWeekend:
		named = wordDay
	case wordDecade, wordCentury:
		named = wordYear
	case wordQuarter:
		named = wordMonth
	}
	near, far := anchor, move(anchor, s)
	if named == wordDay && s.count > 0 {
		near++
	}
	if !m.inRange(far) {
		return edtf.Date{}, false
	}
	if far < near {
		near, far = far, near
	}
	return span(m.unitOf(near, named), m.unitOf(far, named)), true
}
