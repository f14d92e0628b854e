package claim

import (
	"armsgraph/graph"
	"armsgraph/graph/edtf"
)

// period is when the transfer took place: as the text states it, else as far as
// what is known bounds it.
func (b *Builder) period(c *graph.Claim, d *Draft) {
	if d.Period.EDTF != "" || d.Period.Text != "" {
		c.Period = d.Period
		c.Period.Basis = graph.Stated
		return
	}
	var date edtf.Date
	switch c.Polarity {
	case graph.Affirmed:
		// What happened lies before the day on which it was told.
		if day, known := told(c.Statements, b.doc.PublishedOn).Latest(); known {
			date = edtf.Until(edtf.OnDay(day))
		}
	case graph.Planned:
		if day, known := b.planned(c, d).Earliest(); known {
			date = edtf.Since(edtf.OnDay(day))
		}
	}
	if !date.IsZero() {
		c.Period = graph.Period{EDTF: date.String(), Basis: graph.Bounded}
	}
}

// planned is the date after which a plan's fulfilment lies: its making, else
// the statement that tells of it. A plan of which a text tells as of a thing of
// the past may have come true or to nothing long before the publication, so
// that nothing follows from that.
func (b *Builder) planned(c *graph.Claim, d *Draft) edtf.Date {
	if !d.Made.Date.IsZero() {
		return d.Made.Date
	}
	inner := c.Statements
	if len(inner) > len(d.Speakers) {
		inner = inner[len(inner)-len(d.Speakers):]
	}
	if date := told(inner, graph.Period{}); !date.IsZero() {
		return date
	}
	if d.Made.Past {
		return edtf.Date{}
	}
	return told(nil, b.doc.PublishedOn)
}

// told is the date of the innermost dated statement, else the one given.
func told(statements []graph.Statement, otherwise graph.Period) edtf.Date {
	for i := len(statements) - 1; i >= 0; i-- {
		if date, err := edtf.Parse(statements[i].SaidOn.EDTF); err == nil {
			return date
		}
	}
	date, err := edtf.Parse(otherwise.EDTF)
	if err != nil {
		return edtf.Date{}
	}
	return date
}
