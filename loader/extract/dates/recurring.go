package dates

import (
	"cmp"
	"time"

	"armsgraph/graph/edtf"
)

// weekday dates a weekday by the publication.
func (m moment) weekday(x point) (edtf.Date, bool) {
	from := fromPublication
	if x.base != noBase {
		from = x.base
	}
	if x.weekOf.base != noBase {
		day, ok := m.day(x.weekOf)
		monday := day - edtf.Day((int(day.Weekday())+6)%7)
		return edtf.OnDay(monday + edtf.Day((x.weekday+6)%7)), ok
	}
	day, ok := m.anchor(from)
	if !ok {
		return edtf.Date{}, false
	}
	back := edtf.Day((int(day.Weekday()) - x.weekday + 7) % 7)
	monday := day - edtf.Day((int(day.Weekday())+6)%7)
	inWeek := monday + edtf.Day((x.weekday+6)%7)
	switch {
	case x.pointer == lastOne && back == 0:
		back = 7
	case x.pointer == thisOne:
		return edtf.OnDay(inWeek), true
	case x.pointer == nextOne && from == fromPublication:
		return edtf.OnDay(inWeek + 7), true
	case x.pointer == nextOne:
		return edtf.OnDay(day - back + 7), true
	case x.pointer == bare && m.future && back != 0:
		back -= 7
	}
	return edtf.OnDay(day - back), true
}

// inYear dates what recurs in every year: days, months, seasons, quarters.
func (m moment) inYear(x point) (edtf.Date, bool) {
	if x.monthOf.base != noBase || x.kind == kindDay && x.month == 0 {
		return m.inMonth(x)
	}
	if x.hasYear {
		return m.build(x, x.year)
	}
	if x.yearOf.base != noBase {
		day, ok := m.day(x.yearOf)
		if !ok {
			return edtf.Date{}, false
		}
		y, _, _ := day.Date()
		return m.build(x, y)
	}
	if x.base == noBase && m.hasLocal && x.weekday < 0 {
		y, _, _ := m.local.Date()
		return m.build(x, y)
	}
	anchor, ok := m.anchor(cmp.Or(x.base, fromPublication))
	if !ok {
		return edtf.Date{}, false
	}
	if x.base == fromLocal && x.pointer == nextOne {
		// "In 1987 … the following spring" is the first one after that year.
		anchor = m.localLast
	}
	if x.base == fromLocal && x.pointer == lastOne {
		anchor = m.localFirst
	}
	if x.kind == kindDay && x.weekday >= 0 {
		x = m.ofWeekday(x, anchor)
	}
	return m.nearest(x, anchor)
}

// nearest finds the year by the pointer: the latest that is not after the
// anchor, or the first that is not before it.
func (m moment) nearest(x point, anchor edtf.Day) (edtf.Date, bool) {
	year, _, _ := anchor.Date()
	if x.pointer == thisOne && x.season != edtf.Winter {
		return m.build(x, year)
	}
	ahead := x.pointer == nextOne || x.pointer == bare && m.future
	for step := -1; step <= 8; step++ {
		y := year - step
		if ahead {
			y = year + step
		}
		date, first, last, ok := m.extent(x, y)
		if !ok || x.weekday >= 0 && x.kind == kindDay && int(first.Weekday()) != x.weekday {
			continue
		}
		switch {
		case x.pointer == thisOne && (first <= anchor && anchor <= last+90 || step > 0),
			x.pointer == nextOne && first > anchor,
			x.pointer == lastOne && last < anchor,
			x.pointer == bare && ahead && last >= anchor,
			x.pointer == bare && !ahead && first <= anchor:
			return date, true
		}
	}
	return edtf.Date{}, false
}

// ofWeekday drops a weekday that no year near the anchor gives: a slip of the
// author's.
func (m moment) ofWeekday(x point, anchor edtf.Day) point {
	year, _, _ := anchor.Date()
	from, to := year-1, year
	if m.future {
		from, to = year, year+1
	}
	for y := from; y <= to; y++ {
		if day, ok := m.build(x, y); ok && x.kind == kindDay {
			if first, _ := day.Earliest(); int(first.Weekday()) == x.weekday {
				return x
			}
		}
	}
	x.weekday = -1
	return x
}

// extent returns the date of a point in a year and its first and last days;
// those of a season are those of its months.
func (m moment) extent(x point, year int) (date edtf.Date, first, last edtf.Day, ok bool) {
	date, ok = m.build(x, year)
	if !ok {
		return date, 0, 0, false
	}
	first, _ = date.Earliest()
	last, _ = date.Latest()
	if x.kind == kindSeason {
		season := edtf.InSeason(year, x.season)
		last, _ = season.Latest()
		first, _ = season.Earliest()
		if x.season == edtf.Winter {
			first = edtf.DayOf(year, 12, 1)
		}
	}
	return date, first, last, true
}

// build dates a point in a given year; false where the year has no such day.
func (m moment) build(x point, year int) (edtf.Date, bool) {
	switch x.kind {
	case kindSeason:
		if x.season == edtf.Winter && !x.hasYear && x.yearOf.base == noBase {
			return span(edtf.Year(year), edtf.Year(year+1)), true
		}
		return edtf.Year(year), true
	case kindMonth:
		return edtf.Month(year, x.month), true
	case kindMonths:
		return span(edtf.Month(year, x.month), edtf.Month(year, x.monthTo)), true
	case kindSpan:
		first := edtf.DayOf(year, x.month-x.monthTo+1, 1)
		y, mon, _ := first.Date()
		return span(edtf.Month(y, mon), edtf.Month(year, x.month)), true
	case kindNthDay:
		return nthWeekdayOf(year, x.month, x.day, x.weekday)
	}
	mon, day := x.month, x.day
	if x.order {
		switch m.order {
		case OrderUnknown:
			return edtf.Year(year), true
		case MonthFirst:
			mon, day = day, mon
		}
	}
	if day > edtf.DaysIn(year, mon) {
		return edtf.Date{}, false
	}
	return edtf.OnDay(edtf.DayOf(year, mon, day)), true
}

func nthWeekdayOf(year, mon, n, weekday int) (edtf.Date, bool) {
	first := edtf.DayOf(year, mon, 1)
	day := first + edtf.Day((weekday-int(first.Weekday())+7)%7)
	if n < 0 {
		n = 5
		if day+28 > edtf.DayOf(year, mon+1, 0) {
			n = 4
		}
	}
	day += edtf.Day(7 * (n - 1))
	return edtf.OnDay(day), day <= edtf.DayOf(year, mon+1, 0)
}

// inMonth dates a day whose month is said by reference, or not at all.
func (m moment) inMonth(x point) (edtf.Date, bool) {
	var anchor edtf.Day
	var ok bool
	step := 1
	switch {
	case x.monthOf.base != noBase:
		anchor, ok = m.day(x.monthOf)
		step = 0
	case m.hasLocal && x.weekday < 0:
		anchor, ok = m.local, true
		step = 0
	default:
		anchor, ok = m.published, m.hasPublished
	}
	if !ok {
		return edtf.Date{}, false
	}
	y, mon, _ := anchor.Date()
	if x.kind == kindNthDay {
		return nthWeekdayOf(y, mon, x.day, x.weekday)
	}
	if step == 0 {
		return edtf.OnDay(edtf.DayOf(y, mon, x.day)), x.day <= edtf.DaysIn(y, mon)
	}
	if m.future {
		step = -1
	}
	for back := 0; back < 14; back++ {
		first := edtf.DayOf(y, mon-back*step, 1)
		fy, fm, _ := first.Date()
		day := first + edtf.Day(x.day-1)
		if x.day > edtf.DaysIn(fy, fm) || x.weekday >= 0 && day.Weekday() != time.Weekday(x.weekday) {
			continue
		}
		if !m.future && day <= anchor || m.future && day >= anchor {
			return edtf.OnDay(day), true
		}
	}
	return edtf.Date{}, false
}
