// Package view shapes the domain for GraphQL: each type here is a type of
// schema.graphqls, its fields and methods are the type's fields. Words are
// fetched through a Session, in bulk, when a field that needs them is asked
// for.
package view

import (
	"context"

	"armsgraph/graph"
)

// Node is anything with an id of its own.
type Node interface{ IsNode() }

// Source is what the views ask: the catalogue of a store.
type Source interface {
	Routes(ctx context.Context, q graph.RouteQuery) (graph.Connection[graph.Route], error)
	Claims(ctx context.Context, f graph.ClaimFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Claim], error)
	ClaimsOf(ctx context.Context, party string, f graph.ClaimFilter, p graph.Page) (graph.Connection[graph.Claim], error)
	ClaimsByID(ctx context.Context, ids []string) ([]graph.Claim, error)
	Documents(ctx context.Context, f graph.DocumentFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Document], error)
	DocumentsByID(ctx context.Context, ids []string) ([]graph.Document, error)
	Parties(ctx context.Context, f graph.PartyFilter, p graph.Page) (graph.Connection[graph.Party], error)
	Party(id string) (graph.Party, bool)
	Disputed(ids []string) map[string]bool
	Disputes(ids []string) map[string][]string
	Origins(claim string) []graph.Party
	Stats() graph.Stats
	Legs(ctx context.Context, party string, d graph.LegSide, f graph.ClaimFilter, p graph.Page) (graph.Connection[graph.Leg], error)
}
