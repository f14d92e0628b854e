package columns

import (
	"math"

	"armsgraph/graph/edtf"
)

// Days is the first and last day that a period allows, counted from
// 1970-01-01.
type Days struct{ Earliest, Latest int32 }

// Ends of a period that are open or not known.
const (
	OpenEarliest int32 = math.MinInt32
	OpenLatest   int32 = math.MaxInt32
)

// Unknown is the period of which nothing is known.
var Unknown = Days{OpenEarliest, OpenLatest}

// DaysOf is the bounds of an EDTF expression; Unknown for an empty or broken one.
func DaysOf(expression string) Days {
	days := Unknown
	if expression == "" {
		return days
	}
	date, err := edtf.Parse(expression)
	if err != nil {
		return days
	}
	if day, ok := date.Earliest(); ok {
		days.Earliest = int32(day)
	}
	if day, ok := date.Latest(); ok {
		days.Latest = int32(day)
	}
	return days
}

// Known reports whether a bound is known.
func (d Days) Known() bool { return d != Unknown }

// MayLie reports whether a day of the period may lie between two days.
func (d Days) MayLie(after, before int32) bool {
	return d.Known() && d.Latest >= after && d.Earliest <= before
}

// Text writes a bound as an ISO 8601 day; empty where it is open.
func Text(bound int32) string {
	if bound == OpenEarliest || bound == OpenLatest {
		return ""
	}
	return edtf.Day(bound).String()
}
