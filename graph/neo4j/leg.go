package neo4j

import (
	"fmt"
	"strings"

	"armsgraph/graph"
)

// legID is the id of the relationship that is a claim's leg.
func legID(claim string, place int) string { return fmt.Sprintf("%s.%d", claim, place) }

// legRow is the properties of the leg that begins at a place of a claim's
// route: everything that a reader of the edge must see.
func legRow(d *graph.Document, c *graph.Claim, place int) record {
	row := record{"id": legID(c.ID, place), "place": place, "claimId": c.ID, "documentId": d.ID, "source": sourceOf(d),
		"goods": goodsTexts(c.Goods), "quote": c.Evidence.Quote, "caption": caption(d, c), "polarity": string(c.Polarity)}
	if speaker := principal(c); speaker != nil {
		row["statedBy"] = speaker.By.Name
	}
	row.set("sourceDate", d.PublishedOn.EDTF)
	row.set("date", c.Period.EDTF)
	row.set("dateBasis", string(c.Period.Basis))
	row.setDays(c.Period.EDTF)
	row.set("status", string(c.Status))
	row.set("negation", string(c.Negation))
	row.set("stage", string(c.Stage))
	row.set("reading", string(c.Reading))
	return row
}

// principal is the claim's origin, else its innermost speaker.
func principal(c *graph.Claim) *graph.Statement {
	for i := range c.Statements {
		if c.Statements[i].Origin {
			return &c.Statements[i]
		}
	}
	if len(c.Statements) == 0 {
		return nil
	}
	return &c.Statements[len(c.Statements)-1]
}

// caption says how the claim stands, by whom and when: "alleged by SVR,
// 2025-05-29".
func caption(d *graph.Document, c *graph.Claim) string {
	standing := strings.ToLower(string(c.Status))
	if c.Polarity == graph.Negated {
		standing = strings.ToLower(string(c.Negation))
	}
	if standing == "" {
		standing = strings.ToLower(string(c.Polarity))
	}
	if c.Polarity == graph.Planned {
		standing = "planned, " + standing
	}
	text, date := standing, d.PublishedOn.EDTF
	if speaker := principal(c); speaker != nil {
		text += " by " + speaker.By.Name
		if speaker.SaidOn.EDTF != "" {
			date = speaker.SaidOn.EDTF
		}
	}
	if date != "" {
		text += ", " + date
	}
	return text
}
