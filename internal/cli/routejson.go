package cli

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"

	"armsgraph/graph"
	"armsgraph/graph/api"
	"armsgraph/graph/search"
)

// routesQuery asks for everything that the schema says of a route.
//
//go:embed routes.graphql
var routesQuery string

// writeRoutesJSON prints routes as GraphQL answers them: the same question is
// asked of the same schema.
func writeRoutesJSON(ctx context.Context, out io.Writer, catalogue *search.Catalogue, q graph.RouteQuery) error {
	server := api.NewServer(catalogue, api.DefaultLimits(), slog.New(slog.DiscardHandler))
	variables := map[string]any{"from": q.From, "to": q.To, "via": q.Via, "avoid": q.Avoid, "exact": q.Exact, "maxLegs": q.MaxLegs,
		"basis": nil, "timeOrder": string(q.TimeOrder), "first": q.Page.First, "filter": nil}
	if q.Basis != "" {
		variables["basis"] = string(q.Basis)
	}
	if len(q.Filter.Polarity) > 0 {
		variables["filter"] = map[string]any{"polarity": q.Filter.Polarity}
	}
	answer, err := server.Ask(ctx, routesQuery, variables)
	if err != nil {
		return fmt.Errorf("routes: %w", err)
	}
	var found struct {
		Routes struct {
			Edges []struct{ Node json.RawMessage }
		}
	}
	if err := json.Unmarshal(answer, &found); err != nil {
		return fmt.Errorf("routes: %w", err)
	}
	nodes := make([]json.RawMessage, len(found.Routes.Edges))
	for i, edge := range found.Routes.Edges {
		nodes[i] = edge.Node
	}
	compact, err := json.Marshal(nodes)
	var indented bytes.Buffer
	err = errors.Join(err, json.Indent(&indented, compact, "", "  "))
	indented.WriteByte('\n')
	_, failed := indented.WriteTo(out)
	return errors.Join(err, failed)
}
