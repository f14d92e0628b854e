package claim

import (
	"armsgraph/graph"
	"armsgraph/graph/edtf"
)

// bound is the period of a transfer that the text does not date: an affirmed
// one lies before the day on which it was told, a planned one after it; for a
// negated one nothing follows.
func bound(polarity graph.Polarity, told string) graph.Period {
	date, err := edtf.Parse(told)
	if told == "" || err != nil {
		return graph.Period{}
	}
	switch polarity {
	case graph.Affirmed:
		if day, ok := date.Latest(); ok {
			return graph.Period{EDTF: edtf.Until(edtf.OnDay(day)).String(), Basis: graph.Bounded}
		}
	case graph.Planned:
		if day, ok := date.Earliest(); ok {
			return graph.Period{EDTF: edtf.Since(edtf.OnDay(day)).String(), Basis: graph.Bounded}
		}
	}
	return graph.Period{}
}
