package extract

import (
	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/lexicon"
)

// times are the days between which former states were, whose heirs took over
// their capitals and the names of their people.
var times = map[string][2]string{
	"SU": {"1922-12-30", "1991-12-26"},
	"CS": {"1918-10-28", "1992-12-31"},
	"YU": {"1918-12-01", "2003-02-04"},
}

// former lets "Prague" and "Czech" mean Czechoslovakia where a claim is dated
// to its time, and the text too where it dates nothing.
func (r *reader) former(p *pending) {
	period := p.draft.Period.EDTF
	if period == "" {
		period = r.doc.PublishedOn.EDTF
	}
	for i := range p.draft.Route {
		ref := &p.draft.Route[i]
		if ref.Party.Kind != graph.State || ref.Resolution != graph.ByCapital && ref.Resolution != graph.ByDemonym && ref.Resolution != graph.ByPlace {
			continue
		}
		code := lexicon.Default().Former(ref.Party.ID)
		if state, ok := lexicon.ByCode(code); ok && within(period, times[code]) {
			ref.Party = state
		}
	}
}

// within reports whether all of a period lies between two days.
func within(period string, between [2]string) bool {
	date, err := edtf.Parse(period)
	first, begins := date.Earliest()
	last, ends := date.Latest()
	if err != nil || !begins || !ends || between[0] == "" {
		return false
	}
	return first >= day(between[0]) && last <= day(between[1])
}

func day(date string) edtf.Day {
	parsed, _ := edtf.Parse(date)
	first, _ := parsed.Earliest()
	return first
}
