package edtf

import "fmt"

// Precision says how much of a date is known.
type Precision uint8

// The precisions, from the coarsest to the finest. An interval has
// PrecisionInterval, whatever its ends are.
const (
	PrecisionInterval Precision = iota
	PrecisionCentury
	PrecisionDecade
	PrecisionYear
	PrecisionSeason
	PrecisionMonth
	PrecisionDay
)

// Qualifier says how sure a date is.
type Qualifier uint8

// The qualifiers of EDTF level 1.
const (
	Exact                Qualifier = iota
	Uncertain                      // "?"
	Approximate                    // "~"
	UncertainApproximate           // "%"
)

var qualifierSigns = [...]string{Exact: "", Uncertain: "?", Approximate: "~", UncertainApproximate: "%"}

// Season is one of the seasons of EDTF level 1.
type Season uint8

// The seasons, by their EDTF code.
const (
	Spring Season = 21
	Summer Season = 22
	Autumn Season = 23
	Winter Season = 24
)

type ending uint8

const (
	known   ending = iota
	open           // ".."
	unknown        // nothing before or after the slash
)

// point is one end of an interval, or a date that is none.
type point struct {
	ending    ending
	precision Precision
	qualifier Qualifier
	season    Season
	month     uint8
	day       uint8
	// masked counts the trailing parts that are written as XX: 1985-04-XX, 1985-XX, 1985-XX-XX.
	masked uint8
	year   int16
}

func (p point) String() string {
	switch p.ending {
	case open:
		return ".."
	case unknown:
		return ""
	}
	year := yearText(int(p.year))
	sign := qualifierSigns[p.qualifier]
	switch p.precision {
	case PrecisionCentury:
		return year[:len(year)-2] + "XX" + sign
	case PrecisionDecade:
		return year[:len(year)-1] + "X" + sign
	case PrecisionSeason:
		return fmt.Sprintf("%s-%d%s", year, p.season, sign)
	case PrecisionMonth:
		return fmt.Sprintf("%s-%02d%s%s", year, p.month, mask(p.masked), sign)
	case PrecisionDay:
		return fmt.Sprintf("%s-%02d-%02d%s", year, p.month, p.day, sign)
	}
	return year + mask(p.masked) + sign
}

func mask(parts uint8) string {
	return "-XX-XX"[:3*parts]
}

func (p point) earliest() Day {
	y := int(p.year)
	switch p.precision {
	case PrecisionSeason:
		month := seasonMonth(p.season)
		if p.season == Winter {
			// "Winter 2014" may be its first months as well as its last.
			month = 1
		}
		return DayOf(y, month, 1)
	case PrecisionMonth:
		return DayOf(y, int(p.month), 1)
	case PrecisionDay:
		return DayOf(y, int(p.month), int(p.day))
	case PrecisionDecade, PrecisionCentury:
		first, _ := p.years()
		return DayOf(first, 1, 1)
	}
	return DayOf(y, 1, 1)
}

func (p point) latest() Day {
	y := int(p.year)
	switch p.precision {
	case PrecisionSeason:
		return DayOf(y, seasonMonth(p.season)+3, 0)
	case PrecisionMonth:
		return DayOf(y, int(p.month)+1, 0)
	case PrecisionDay:
		return DayOf(y, int(p.month), int(p.day))
	case PrecisionDecade, PrecisionCentury:
		_, last := p.years()
		return DayOf(last+1, 1, 0)
	}
	return DayOf(y+1, 1, 0)
}

// years returns the first and the last year that masked digits stand for.
func (p point) years() (first, last int) {
	span := 9
	if p.precision == PrecisionCentury {
		span = 99
	}
	if p.year < 0 {
		return int(p.year) - span, int(p.year)
	}
	return int(p.year), int(p.year) + span
}

// seasonMonth returns the first month of a season in the northern half of
// the world, where nearly all dated seasons of arms reports lie.
func seasonMonth(s Season) int {
	return 3 * int(s-Spring+1)
}
