package neo4j

import (
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/graph/outline"
)

// documentRow is the properties of a document's node.
func documentRow(e *graph.Extraction, digest []byte, revision graph.Revision) record {
	d := &e.Document
	row := record{"id": d.ID, "title": d.Title, "mediaType": d.MediaType, "text": d.Text, "fingerprint": e.Fingerprint,
		"digest": digest, "revision": int64(revision), "outlines": outline.Pack(e.Outlines()),
		"words": graph.FoldedWords(d.Title + "\n" + d.Text), "source": sourceOf(d)}
	row.set("publisher", d.Publisher)
	row.set("publishedOn", d.PublishedOn.EDTF)
	row.set("publishedOnText", d.PublishedOn.Text)
	row.set("url", d.URL)
	row.set("language", d.Language)
	if len(d.Sketch) > 0 {
		row["sketch"] = outline.PackSketch(d.Sketch)
	}
	if day, known := earliest(d.PublishedOn.EDTF); known {
		row["publishedAt"] = dbtype.Date(day.Time())
	}
	return row
}

// sourceOf names where a document comes from; it is never empty.
func sourceOf(d *graph.Document) string {
	for _, name := range []string{d.Publisher, d.URL, d.Title} {
		if strings.TrimSpace(name) != "" {
			return name
		}
	}
	return d.ID
}

func earliest(period string) (edtf.Day, bool) {
	date, err := edtf.Parse(period)
	if err != nil {
		return 0, false
	}
	return date.Earliest()
}

// setDays adds the first and last day of a period, absent where it is open.
func (r record) setDays(period string) {
	date, err := edtf.Parse(period)
	if err != nil {
		return
	}
	if day, known := date.Earliest(); known {
		r["earliest"] = dbtype.Date(day.Time())
	}
	if day, known := date.Latest(); known {
		r["latest"] = dbtype.Date(day.Time())
	}
}

func (r record) setEvidence(e graph.Evidence) {
	r["quote"], r["start"], r["end"] = e.Quote, e.Start, e.End
	if e.Page != 0 {
		r["page"] = e.Page
	}
}

func goodsTexts(goods []graph.Goods) []string {
	texts := make([]string, len(goods))
	for i, g := range goods {
		texts[i] = string(g)
	}
	return texts
}

// claimRow is the properties of a claim's node.
func claimRow(c *graph.Claim) record {
	row := record{"id": c.ID, "documentId": c.DocumentID, "title": c.Title(), "ordinal": c.Ordinal,
		"polarity": string(c.Polarity), "goods": goodsTexts(c.Goods), "extractor": c.Extractor,
		"words": graph.FoldedWords(c.Evidence.Quote + "\n" + c.GoodsText)}
	route := make([]string, len(c.Route))
	for i, party := range c.Route {
		route[i] = party.ID
	}
	row["route"] = route
	row.set("negation", string(c.Negation))
	row.set("status", string(c.Status))
	row.set("stage", string(c.Stage))
	row.set("authorisation", string(c.Authorisation))
	row.set("goodsText", c.GoodsText)
	row.set("reading", string(c.Reading))
	row.set("date", c.Period.EDTF)
	row.set("dateText", c.Period.Text)
	row.set("dateBasis", string(c.Period.Basis))
	row.setDays(c.Period.EDTF)
	row.setEvidence(c.Evidence)
	row.setAmounts(c)
	row.setSupports(c.Supports)
	return row
}

func (r record) setAmounts(c *graph.Claim) {
	if v := c.Value; v != nil {
		r["valueId"], r["value"], r["valueMin"], r["valueMax"] = v.ID, v.Amount, v.Min, v.Max
		r["currency"], r["valueApproximate"], r["valueText"] = v.Currency, v.Approximate, v.Text
	}
	if q := c.Quantity; q != nil {
		r["quantityId"], r["quantity"], r["quantityMin"], r["quantityMax"] = q.ID, q.Amount, q.Min, q.Max
		r["unit"], r["quantityApproximate"], r["quantityText"] = q.Unit, q.Approximate, q.Text
	}
}

// setSupports keeps the supports in lists of equal length, since a property
// holds no nested values.
func (r record) setSupports(supports []graph.Support) {
	if len(supports) == 0 {
		return
	}
	fields, resolutions, quotes := []string{}, []string{}, []string{}
	var starts, ends, pages []int
	for _, s := range supports {
		fields = append(fields, s.Field)
		resolutions = append(resolutions, string(s.Resolution))
		quotes = append(quotes, s.Evidence.Quote)
		starts, ends, pages = append(starts, s.Evidence.Start), append(ends, s.Evidence.End), append(pages, s.Evidence.Page)
	}
	r["supportFields"], r["supportResolutions"], r["supportQuotes"] = fields, resolutions, quotes
	r["supportStarts"], r["supportEnds"], r["supportPages"] = starts, ends, pages
}

// statementRow is the properties of a STATED_BY relationship.
func statementRow(s *graph.Statement, rank int) record {
	row := record{"rank": rank, "stance": string(s.Stance), "origin": s.Origin}
	row.set("cue", s.Cue)
	row.set("hedge", s.Hedge)
	row.set("date", s.SaidOn.EDTF)
	row.set("dateText", s.SaidOn.Text)
	row.set("attribution", string(s.Attribution))
	row.setEvidence(s.Evidence)
	return row
}

func participantRow(p *graph.Participant, rank int) record {
	row := record{"rank": rank, "role": string(p.Role)}
	row.setEvidence(p.Evidence)
	return row
}
