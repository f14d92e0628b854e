package dates

import "armsgraph/graph/edtf"

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
