package export

import (
	"context"
	"fmt"
	"strconv"
	"strings"

	"armsgraph/graph"
)

// field is a column's name and whether its values are numbers.
type field struct {
	name   string
	number bool
}

// column is a field and how its value is read off an element.
type column[T any] struct {
	field
	value func(T) string
}

type columns[T any] []column[T]

func (c columns[T]) fields() []field {
	fields := make([]field, len(c))
	for i := range c {
		fields[i] = c[i].field
	}
	return fields
}

func (c columns[T]) values(element T) []string {
	values := make([]string, len(c))
	for i := range c {
		values[i] = c[i].value(element)
	}
	return values
}

func text[T any](name string, value func(T) string) column[T] {
	return column[T]{field{name: name}, value}
}

func number[T any](name string, value func(T) string) column[T] {
	return column[T]{field{name: name, number: true}, value}
}

// claimRow is a claim with what its row needs beside it.
type claimRow struct {
	*graph.Claim
	document graph.Document
	disputes []string
}

func claimRows(ctx context.Context, source Source, found graph.Connection[graph.Claim]) ([]claimRow, error) {
	rows := make([]claimRow, len(found.Edges))
	ids, wanted, seen := make([]string, len(found.Edges)), []string{}, map[string]bool{}
	for i := range found.Edges {
		claim := &found.Edges[i].Node
		rows[i].Claim, ids[i] = claim, claim.ID
		if !seen[claim.DocumentID] {
			seen[claim.DocumentID] = true
			wanted = append(wanted, claim.DocumentID)
		}
	}
	documents, err := source.DocumentsByID(ctx, wanted)
	if err != nil {
		return nil, fmt.Errorf("export claims: %w", err)
	}
	byID := make(map[string]graph.Document, len(documents))
	for _, d := range documents {
		byID[d.ID] = d
	}
	disputes := source.Disputes(ids)
	for i := range rows {
		rows[i].document, rows[i].disputes = byID[rows[i].DocumentID], disputes[rows[i].ID]
	}
	return rows, nil
}

var claimColumns = columns[*claimRow]{
	text("claim", func(c *claimRow) string { return c.ID }),
	text("route", func(c *claimRow) string { return routeCodes(c.Route) }),
	text("route_names", func(c *claimRow) string { return routeNames(c.Route) }),
	text("polarity", func(c *claimRow) string { return string(c.Polarity) }),
	text("negation", func(c *claimRow) string { return string(c.Negation) }),
	text("status", func(c *claimRow) string { return string(c.Status) }),
	text("stage", func(c *claimRow) string { return string(c.Stage) }),
	text("authorisation", func(c *claimRow) string { return string(c.Authorisation) }),
	text("goods", func(c *claimRow) string { return slugs(c.Goods) }),
	text("goods_text", func(c *claimRow) string { return c.GoodsText }),
	number("quantity", func(c *claimRow) string {
		if c.Quantity == nil {
			return ""
		}
		return decimal(c.Quantity.Amount)
	}),
	text("unit", func(c *claimRow) string {
		if c.Quantity == nil {
			return ""
		}
		return c.Quantity.Unit
	}),
	text("quantity_text", func(c *claimRow) string {
		if c.Quantity == nil {
			return ""
		}
		return c.Quantity.Text
	}),
	number("value", func(c *claimRow) string {
		if c.Value == nil {
			return ""
		}
		return decimal(c.Value.Amount)
	}),
	text("currency", func(c *claimRow) string {
		if c.Value == nil {
			return ""
		}
		return c.Value.Currency
	}),
	text("value_id", func(c *claimRow) string {
		if c.Value == nil {
			return ""
		}
		return c.Value.ID
	}),
	text("value_text", func(c *claimRow) string {
		if c.Value == nil {
			return ""
		}
		return c.Value.Text
	}),
	text("date", func(c *claimRow) string { return c.Period.EDTF }),
	text("date_basis", func(c *claimRow) string { return string(c.Period.Basis) }),
	text("earliest", func(c *claimRow) string { earliest, _ := c.Period.Days(); return earliest }),
	text("latest", func(c *claimRow) string { _, latest := c.Period.Days(); return latest }),
	text("stated_by", func(c *claimRow) string { return statedBy(c.Claim) }),
	text("origin", func(c *claimRow) string { return partyNames(c.Origins()) }),
	text("participants", func(c *claimRow) string { return participants(c.Claim) }),
	text("reading", func(c *claimRow) string { return string(c.Reading) }),
	text("disputed_by", func(c *claimRow) string { return strings.Join(c.disputes, " ") }),
	text("quote", func(c *claimRow) string { return c.Evidence.Quote }),
	number("start", func(c *claimRow) string { return strconv.Itoa(c.Evidence.Start) }),
	number("end", func(c *claimRow) string { return strconv.Itoa(c.Evidence.End) }),
	text("publisher", func(c *claimRow) string { return c.document.Publisher }),
	text("title", func(c *claimRow) string { return c.document.Title }),
	text("published", func(c *claimRow) string { return c.document.PublishedOn.EDTF }),
	text("url", func(c *claimRow) string { return c.document.URL }),
	text("document", func(c *claimRow) string { return c.DocumentID }),
	text("extractor", func(c *claimRow) string { return c.Extractor }),
}

func routeCodes(parties []graph.Party) string {
	codes := make([]string, len(parties))
	for i, p := range parties {
		codes[i] = p.Code()
	}
	return strings.Join(codes, ">")
}

func routeNames(parties []graph.Party) string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = p.Name
	}
	return strings.Join(names, " > ")
}

func partyNames(parties []graph.Party) string {
	names := make([]string, len(parties))
	for i, p := range parties {
		names[i] = p.Name
	}
	return strings.Join(names, "; ")
}

func slugs(goods []graph.Goods) string {
	words := make([]string, len(goods))
	for i, g := range goods {
		words[i] = g.Slug()
	}
	return strings.Join(words, " ")
}

// statedBy tells the asserters, outermost first, with
// the day and the hedge: "Euronews (REPORTS, 2024-06-20); …".
func statedBy(c *graph.Claim) string {
	words := make([]string, len(c.Statements))
	for i, s := range c.Statements {
		words[i] = s.By.Name + " (" + string(s.Stance)
		if s.SaidOn.EDTF != "" {
			words[i] += ", " + s.SaidOn.EDTF
		}
		if s.Hedge != "" {
			words[i] += ", “" + s.Hedge + "”"
		}
		words[i] += ")"
	}
	return strings.Join(words, "; ")
}

func participants(c *graph.Claim) string {
	words := make([]string, len(c.Participants))
	for i, p := range c.Participants {
		words[i] = string(p.Role) + ": " + p.Party.Name
	}
	return strings.Join(words, "; ")
}

func decimal(value float64) string { return strconv.FormatFloat(value, 'f', -1, 64) }
