// Package export writes what a store holds for other programs: claims, legs
// and routes as CSV, JSON Lines, GraphML and GEXF, streamed, each row with
// every qualifier of its claim.
package export

import (
	"context"
	"fmt"
	"io"

	"armsgraph/graph"
)

// Source is what is exported: the catalogue of a store.
type Source interface {
	Claims(ctx context.Context, f graph.ClaimFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Claim], error)
	ClaimsByID(ctx context.Context, ids []string) ([]graph.Claim, error)
	DocumentsByID(ctx context.Context, ids []string) ([]graph.Document, error)
	Legs(ctx context.Context, party string, side graph.LegSide, f graph.ClaimFilter, p graph.Page) (graph.Connection[graph.Leg], error)
	Parties(ctx context.Context, f graph.PartyFilter, p graph.Page) (graph.Connection[graph.Party], error)
	Routes(ctx context.Context, q graph.RouteQuery) (graph.Connection[graph.Route], error)
	Disputes(ids []string) map[string][]string
	Polarities(ids []string) []graph.Polarity
	Statuses(ids []string) []graph.Status
	Readings(ids []string) []graph.Reading
}

// Format is a file format.
type Format string

// The formats, named as their file extensions.
const (
	CSV       Format = "csv"
	JSONLines Format = "jsonl"
	GraphML   Format = "graphml"
	GEXF      Format = "gexf"
)

// Formats lists the formats.
var Formats = []Format{CSV, JSONLines, GraphML, GEXF}

// MediaType is the format's media type.
func (f Format) MediaType() string {
	switch f {
	case CSV:
		return "text/csv; charset=utf-8"
	case JSONLines:
		return "application/jsonl; charset=utf-8"
	case GraphML:
		return "application/graphml+xml; charset=utf-8"
	}
	return "application/gexf+xml; charset=utf-8"
}

// nodesFirst tells whether the format has all nodes before its edges.
func (f Format) nodesFirst() bool { return f == GEXF }

// pageSize is how many elements are fetched at a time.
const pageSize = graph.MaxFirst

// Claims writes the claims that a filter selects, in the order of the
// documents; in the graph formats an edge for each leg of each claim.
func Claims(ctx context.Context, w io.Writer, source Source, f graph.ClaimFilter, format Format) error {
	out, err := newSink(w, format, claimColumns.fields())
	if err != nil {
		return err
	}
	pages := func(visit func(graph.Connection[graph.Claim]) error) error { return claimPages(ctx, source, f, visit) }
	if format.nodesFirst() {
		err = pages(func(found graph.Connection[graph.Claim]) error {
			for i := range found.Edges {
				if err := out.parties(found.Edges[i].Node.Route...); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	err = pages(func(found graph.Connection[graph.Claim]) error {
		rows, err := claimRows(ctx, source, found)
		if err != nil {
			return err
		}
		for i := range rows {
			if err := out.claim(&rows[i]); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	return out.close()
}

func claimPages(ctx context.Context, source Source, f graph.ClaimFilter, visit func(graph.Connection[graph.Claim]) error) error {
	page := graph.Page{First: pageSize}
	for {
		found, err := source.Claims(ctx, f, &graph.Order{Field: "DOCUMENT"}, page)
		if err != nil {
			return fmt.Errorf("export claims: %w", err)
		}
		if err := visit(found); err != nil {
			return err
		}
		if !found.HasNext || len(found.Edges) == 0 {
			return nil
		}
		page.After = found.Edges[len(found.Edges)-1].Cursor
	}
}

// Legs writes every leg of claims that a filter selects, with its counts.
func Legs(ctx context.Context, w io.Writer, source Source, f graph.ClaimFilter, format Format) error {
	out, err := newSink(w, format, legColumns.fields())
	if err != nil {
		return err
	}
	if format.nodesFirst() {
		if err := eachLeg(ctx, source, f, func(leg graph.Leg) error { return out.parties(leg.From, leg.To) }); err != nil {
			return err
		}
	}
	err = eachLeg(ctx, source, f, func(leg graph.Leg) error {
		return out.edge(leg.ID, leg.From, leg.To, legColumns.values(legRow{leg, qualifiersOf(source, leg.Claims)}))
	})
	if err != nil {
		return err
	}
	return out.close()
}

func eachLeg(ctx context.Context, source Source, f graph.ClaimFilter, visit func(graph.Leg) error) error {
	return eachParty(ctx, source, func(party graph.Party) error {
		page := graph.Page{First: pageSize}
		for {
			found, err := source.Legs(ctx, party.ID, graph.Receives, f, page)
			if err != nil {
				return fmt.Errorf("export legs into %s: %w", party.ID, err)
			}
			for _, edge := range found.Edges {
				// A state's list holds the legs of its companies too.
				if edge.Node.To.ID != party.ID {
					continue
				}
				if err := visit(edge.Node); err != nil {
					return err
				}
			}
			if !found.HasNext || len(found.Edges) == 0 {
				return nil
			}
			page.After = found.Edges[len(found.Edges)-1].Cursor
		}
	})
}

// Routes writes the routes that a question finds; in the graph formats an edge
// for each leg of each route.
func Routes(ctx context.Context, w io.Writer, source Source, q graph.RouteQuery, format Format) error {
	found, err := source.Routes(ctx, q)
	if err != nil {
		return fmt.Errorf("export routes: %w", err)
	}
	out, err := newSink(w, format, routeColumns.fields())
	if err != nil {
		return err
	}
	for _, edge := range found.Edges {
		if err := out.parties(edge.Node.Parties...); err != nil {
			return err
		}
	}
	for _, edge := range found.Edges {
		if err := out.route(routeRow{edge.Node, qualifiersOf(source, claimsBehind(edge.Node))}); err != nil {
			return err
		}
	}
	return out.close()
}

func eachParty(ctx context.Context, source Source, visit func(graph.Party) error) error {
	page := graph.Page{First: pageSize}
	for {
		found, err := source.Parties(ctx, graph.PartyFilter{}, page)
		if err != nil {
			return fmt.Errorf("export parties: %w", err)
		}
		for _, edge := range found.Edges {
			if err := visit(edge.Node); err != nil {
				return err
			}
		}
		if !found.HasNext || len(found.Edges) == 0 {
			return nil
		}
		page.After = found.Edges[len(found.Edges)-1].Cursor
	}
}
