// Package edtf reads, writes, bounds and compares dates of the Extended
// Date/Time Format (ISO 8601-2:2019, https://www.loc.gov/standards/datetime/):
// level 0 and level 1 without times of day and without years of more than four
// digits. It imports nothing of this module.
package edtf

import (
	"cmp"
	"errors"
	"fmt"
	"strings"
)

// Errors that Parse and the constructors wrap.
var (
	// ErrSyntax: the text is no date of level 0 or 1.
	ErrSyntax = errors.New("not an EDTF date")
	// ErrCalendar: the text is well formed, but the calendar has no such day or month.
	ErrCalendar = errors.New("no such day in the calendar")
	// ErrOrder: an interval ends before it begins.
	ErrOrder = errors.New("interval ends before it begins")
)

// Date is a date, or an interval of dates. Two Dates are equal (==) if they
// are written alike. The zero Date is none: it has no text and no bounds.
type Date struct {
	set      bool
	interval bool
	start    point
	end      point
}

// Year returns the date of a whole year from -9999 to 9999.
func Year(year int) Date {
	return single(point{precision: PrecisionYear, year: int16(year)})
}

// Month returns the date of a month from 1 to 12.
func Month(year, month int) Date {
	return single(point{precision: PrecisionMonth, year: int16(year), month: uint8(month)})
}

// OnDay returns the date of one day.
func OnDay(day Day) Date {
	y, m, d := day.Date()
	return single(point{precision: PrecisionDay, year: int16(y), month: uint8(m), day: uint8(d)})
}

// InSeason returns the date of a season.
func InSeason(year int, season Season) Date {
	return single(point{precision: PrecisionSeason, year: int16(year), season: season})
}

// Decade returns the decade that a year belongs to: 1984 gives 198X.
func Decade(year int) Date {
	return single(point{precision: PrecisionDecade, year: int16(year - year%10)})
}

// Century returns the hundred years that share a year's first digits: 1984
// gives 19XX.
func Century(year int) Date {
	return single(point{precision: PrecisionCentury, year: int16(year - year%100)})
}

// Between returns the interval from the beginning of one date to the end of
// another. Equal dates give the date itself, no date gives none. The error
// wraps ErrOrder.
func Between(from, to Date) (Date, error) {
	switch {
	case from == to:
		return from, nil
	case !from.set || !to.set:
		return Date{}, nil
	}
	d := Date{set: true, interval: true, start: from.start, end: to.end}
	if err := d.checkOrder(); err != nil {
		return Date{}, fmt.Errorf("join %s and %s: %w", from, to, err)
	}
	return d, nil
}

// Since returns the interval from the beginning of a date on, with an open
// end; no date where that beginning is not known.
func Since(from Date) Date {
	if !from.set || from.start.ending != known {
		return Date{}
	}
	return Date{set: true, interval: true, start: from.start, end: point{ending: open}}
}

// Until returns the interval up to the end of a date, with an open beginning;
// no date where that end is not known.
func Until(to Date) Date {
	if !to.set || to.end.ending != known {
		return Date{}
	}
	return Date{set: true, interval: true, start: point{ending: open}, end: to.end}
}

func single(p point) Date {
	return Date{set: true, start: p, end: p}
}

// Qualified returns the date with both ends marked as uncertain or
// approximate; an open end stays as it is.
func (d Date) Qualified(q Qualifier) Date {
	for _, p := range []*point{&d.start, &d.end} {
		if d.set && p.ending == known {
			p.qualifier = q
		}
	}
	return d
}

// IsZero reports whether the date is none.
func (d Date) IsZero() bool { return !d.set }

// IsInterval reports whether the date is written with a slash.
func (d Date) IsInterval() bool { return d.interval }

// Precision says how much of the date is known.
func (d Date) Precision() Precision {
	if d.interval {
		return PrecisionInterval
	}
	return d.start.precision
}

// From returns the date at which an interval begins, or a date that is no
// interval itself; the zero Date where that end is open or unknown.
func (d Date) From() Date { return d.at(d.start) }

// To returns the date at which an interval ends, or a date that is no
// interval itself; the zero Date where that end is open or unknown.
func (d Date) To() Date { return d.at(d.end) }

func (d Date) at(p point) Date {
	if !d.set || p.ending != known {
		return Date{}
	}
	return single(p)
}

// Earliest returns the first day that the date allows; false where its
// beginning is open or unknown.
func (d Date) Earliest() (Day, bool) {
	if !d.set || d.start.ending != known {
		return 0, false
	}
	return d.start.earliest(), true
}

// Latest returns the last day that the date allows; false where its end is
// open or unknown.
func (d Date) Latest() (Day, bool) {
	if !d.set || d.end.ending != known {
		return 0, false
	}
	return d.end.latest(), true
}

// Contains reports whether the date allows a day.
func (d Date) Contains(day Day) bool {
	if !d.set {
		return false
	}
	first, hasFirst := d.Earliest()
	last, hasLast := d.Latest()
	return (!hasFirst || first <= day) && (!hasLast || day <= last)
}

// Compare orders dates by their earliest day, then by their latest one, then
// by their text. An open beginning is before every day and an open end after
// every day; no date at all comes first.
func (d Date) Compare(other Date) int {
	if d.set != other.set {
		if d.set {
			return 1
		}
		return -1
	}
	first, hasFirst := d.Earliest()
	otherFirst, otherHasFirst := other.Earliest()
	last, hasLast := d.Latest()
	otherLast, otherHasLast := other.Latest()
	return cmp.Or(
		compareBounds(first, hasFirst, otherFirst, otherHasFirst, -1),
		compareBounds(last, hasLast, otherLast, otherHasLast, 1),
		strings.Compare(d.String(), other.String()))
}

// compareBounds compares two days; a missing one has the given sign against
// every other.
func compareBounds(a Day, hasA bool, b Day, hasB bool, missing int) int {
	switch {
	case hasA && hasB:
		return cmp.Compare(a, b)
	case hasA:
		return -missing
	case hasB:
		return missing
	}
	return 0
}

// String writes the date in EDTF; empty for none.
func (d Date) String() string {
	switch {
	case !d.set:
		return ""
	case d.interval:
		return d.start.String() + "/" + d.end.String()
	}
	return d.start.String()
}

// MarshalText writes the date in EDTF.
func (d Date) MarshalText() ([]byte, error) {
	return []byte(d.String()), nil
}

// UnmarshalText reads a date in EDTF; empty text is no date.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	parsed, err := Parse(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

func (d Date) checkOrder() error {
	first, hasFirst := d.Earliest()
	last, hasLast := d.Latest()
	if hasFirst && hasLast && first > last {
		return ErrOrder
	}
	return nil
}
