package graph

import "armsgraph/graph/edtf"

// Period is a stretch of time as an EDTF expression (ISO 8601-2 levels 0 and 1
// and intervals); its earliest and latest days follow from it, see package
// graph/edtf. The zero Period is no knowledge at all.
type Period struct {
	// EDTF is empty where the words give no day without a publication date
	// ("Thursday" in an undated document).
	EDTF string
	// Text is the words; empty for a bound.
	Text string
	// Basis is empty for periods that do not date a transfer.
	Basis PeriodBasis
}

// IsZero reports whether nothing is known.
func (p Period) IsZero() bool { return p == Period{} }

// Days is the period's first and last day as ISO 8601; each is empty where it
// is open or unknown.
func (p Period) Days() (earliest, latest string) {
	date, err := edtf.Parse(p.EDTF)
	if err != nil {
		return "", ""
	}
	if day, ok := date.Earliest(); ok {
		earliest = day.String()
	}
	if day, ok := date.Latest(); ok {
		latest = day.String()
	}
	return earliest, latest
}
