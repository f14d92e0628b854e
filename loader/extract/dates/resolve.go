package dates

import (
	"cmp"
	"time"

	"armsgraph/graph/edtf"
)

// frame is what expressions are resolved by.
type frame struct {
	published, local edtf.Date
	order            Order
	future           bool
}

func newFrame(a Anchor) frame {
	return frame{published: a.Published, local: a.Local, order: a.Order}
}

// moment is one choice of the anchors' days. A coarse anchor is tried at its
// first and at its last day, and counts only where both give the same date.
type moment struct {
	frame
	hasPublished, hasLocal bool
	published, local       edtf.Day
	localFirst, localLast  edtf.Day
}

// resolve returns the date of a phrase and of the members of its list; no date
// where an anchor is missing or too coarse.
func (f frame) resolve(ph phrase) (edtf.Date, []edtf.Date) {
	first, last := f.moments()
	date, ok := first.phrase(ph)
	other, otherOK := last.phrase(ph)
	if !ok || !otherOK || date != other {
		return edtf.Date{}, nil
	}
	var members []edtf.Date
	for _, member := range ph.members {
		member = filled(member, ph.to)
		d, _ := first.point(member)
		members = append(members, d)
	}
	return date, members
}

func (f frame) moments() (first, last moment) {
	first, last = moment{frame: f}, moment{frame: f}
	first.published, last.published, first.hasPublished = bounds(f.published)
	first.local, last.local, first.hasLocal = bounds(f.local)
	last.hasPublished, last.hasLocal = first.hasPublished, first.hasLocal
	first.localFirst, first.localLast = first.local, last.local
	last.localFirst, last.localLast = first.local, last.local
	return first, last
}

func bounds(d edtf.Date) (first, last edtf.Day, ok bool) {
	first, hasFirst := d.Earliest()
	last, hasLast := d.Latest()
	switch {
	case hasFirst && hasLast:
		return first, last, true
	case hasFirst:
		// "since 2014, … In June" still speaks of 2014.
		last, ok = d.From().Latest()
		return first, last, ok
	case hasLast:
		first, ok = d.To().Earliest()
		return first, last, ok
	}
	return 0, 0, false
}

func (m moment) phrase(ph phrase) (edtf.Date, bool) {
	var date edtf.Date
	var ok bool
	if ph.ranged {
		date, ok = m.interval(ph.from, ph.to)
	} else {
		date, ok = m.point(ph.from)
	}
	if !ok {
		return edtf.Date{}, false
	}
	switch ph.relation {
	case Since, After:
		return edtf.Since(date), true
	case Until, Before, By:
		return edtf.Until(date), true
	}
	return date, true
}

// interval joins two points; either takes from the other what it lacks.
func (m moment) interval(from, to point) (edtf.Date, bool) {
	from = filled(from, to)
	switch {
	case from.needsYear() && !to.needsYear() && from.kind != kindWeekday:
		end, ok := m.point(to)
		if !ok {
			return edtf.Date{}, false
		}
		return m.backFrom(from, end)
	case !from.needsYear() && to.needsYear() && to.kind != kindWeekday:
		start, ok := m.point(from)
		if !ok {
			return edtf.Date{}, false
		}
		return m.onFrom(start, to)
	case from.needsYear() && from.kind == kindWeekday:
		end, ok := m.point(to)
		if !ok {
			return edtf.Date{}, false
		}
		return m.backFrom(from, end)
	case from.needsYear():
		start, ok := m.point(from)
		if !ok {
			return edtf.Date{}, false
		}
		return m.onFrom(start, to)
	}
	start, ok := m.point(from)
	end, ok2 := m.point(to)
	if !ok || !ok2 {
		return edtf.Date{}, false
	}
	joined, err := edtf.Between(start, end)
	return joined, err == nil
}

// filled gives a bare day the month of the other end.
func filled(from, to point) point {
	if from.kind == kindDay && from.month == 0 && from.monthOf.base == noBase && from.weekday < 0 {
		from.month, from.monthOf = to.month, to.monthOf
	}
	if from.kind == to.kind && from.needsYear() && !to.needsYear() && from.month <= to.month {
		from.year, from.hasYear, from.yearOf = to.year, to.hasYear, to.yearOf
	}
	return from
}

// backFrom dates the beginning as the last one before the end.
func (m moment) backFrom(from point, end edtf.Date) (edtf.Date, bool) {
	last, ok := end.Latest()
	if !ok {
		return edtf.Date{}, false
	}
	before := moment{frame: m.frame, hasPublished: true, published: last}
	before.future = false
	start, ok := before.point(from)
	if !ok {
		return edtf.Date{}, false
	}
	joined, err := edtf.Between(start, end)
	return joined, err == nil
}

// onFrom dates the end as the first one after the beginning.
func (m moment) onFrom(start edtf.Date, to point) (edtf.Date, bool) {
	first, ok := start.Earliest()
	if !ok {
		return edtf.Date{}, false
	}
	after := moment{frame: m.frame, hasPublished: true, published: first}
	after.future = true
	end, ok := after.point(to)
	if !ok {
		return edtf.Date{}, false
	}
	joined, err := edtf.Between(start, end)
	return joined, err == nil
}

// point dates one point.
func (m moment) point(x point) (edtf.Date, bool) {
	date, ok := m.unqualified(x)
	return date.Qualified(x.qualifier), ok
}

func (m moment) unqualified(x point) (edtf.Date, bool) {
	switch x.kind {
	case kindYear, kindYears, kindDecade, kindCentury:
		return m.years(x)
	case kindShift:
		return m.shifted(x.shift)
	case kindWindow:
		return m.window(x.shift)
	case kindWeekday:
		return m.weekday(x)
	case kindUnnamed:
		return edtf.Date{}, false
	}
	return m.inYear(x)
}

func (m moment) years(x point) (edtf.Date, bool) {
	year := x.year
	if !x.hasYear {
		day, ok := m.day(x.yearOf)
		if !ok {
			return edtf.Date{}, false
		}
		year, _, _ = day.Date()
	}
	switch x.kind {
	case kindDecade:
		return edtf.Decade(year), true
	case kindCentury:
		return edtf.Century(year), true
	case kindYears:
		joined, err := edtf.Between(edtf.Year(year), edtf.Year(x.yearTo))
		return joined, err == nil
	}
	return edtf.Year(year), true
}

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
