// Package api is the GraphQL API: gqlgen's generated code (exec.go), the
// resolvers of schema.graphqls' questions, and their transport over HTTP.
package api

import (
	"context"
	"errors"
	"fmt"

	"armsgraph/graph"
	"armsgraph/graph/api/view"
)

// resolver answers the questions; types other than Query resolve themselves,
// see package view.
type resolver struct{}

// Query is the resolver of the questions.
func (resolver) Query() QueryResolver { return query{} }

type query struct{}

func (query) Node(ctx context.Context, id string) (view.Node, error) {
	s := session(ctx)
	if claim, err := s.ClaimByID(ctx, id); claim != nil || err != nil {
		return claim, err
	}
	if document, err := s.DocumentByID(ctx, id); !errors.Is(err, graph.ErrNotFound) {
		return document, err
	}
	if party := s.PartyByID(id); party != nil {
		return party, nil
	}
	return nil, nil
}

func (query) Party(ctx context.Context, id string) (*view.Party, error) {
	return session(ctx).PartyByID(id), nil
}

func (query) Parties(ctx context.Context, filter *graph.PartyFilter, first int, after *string) (*view.PartyConnection, error) {
	return session(ctx).Parties(ctx, value(filter), first, after)
}

func (query) Document(ctx context.Context, id string) (*view.Document, error) {
	document, err := session(ctx).DocumentByID(ctx, id)
	if errors.Is(err, graph.ErrNotFound) {
		return nil, nil
	}
	return document, err
}

func (query) Documents(ctx context.Context, filter *graph.DocumentFilter, by *view.DocumentOrder, first int, after *string) (*view.DocumentConnection, error) {
	var order *graph.Order
	if by != nil {
		order = &graph.Order{Field: string(by.Field), Descending: by.Direction == view.DirectionDesc}
	}
	return session(ctx).Documents(ctx, value(filter), order, first, after)
}

func (query) Claim(ctx context.Context, id string) (*view.Claim, error) {
	return session(ctx).ClaimByID(ctx, id)
}

func (query) Claims(ctx context.Context, filter *graph.ClaimFilter, by *view.ClaimOrder, first int, after *string) (*view.ClaimConnection, error) {
	var order *graph.Order
	if by != nil {
		order = &graph.Order{Field: string(by.Field), Descending: by.Direction == view.DirectionDesc}
	}
	return session(ctx).Claims(ctx, value(filter), order, first, after)
}

func (query) Routes(ctx context.Context, from, to string, via, avoid []string, exact bool, maxLegs int, basis *graph.RouteBasis,
	timeOrder graph.TimeOrder, filter *graph.ClaimFilter, orderBy graph.RouteOrder, first int, after *string) (*view.RouteConnection, error) {
	if first < 0 || first > graph.MaxFirst {
		return nil, fmt.Errorf("%w first %d: ask for 0 to %d", graph.ErrInvalid, first, graph.MaxFirst)
	}
	return session(ctx).Routes(ctx, graph.RouteQuery{
		From: from, To: to, Via: via, Avoid: avoid, Exact: exact, MaxLegs: maxLegs, Basis: value(basis), TimeOrder: timeOrder,
		Filter: value(filter), OrderBy: orderBy, Page: graph.Page{First: first, After: value(after)},
	})
}

func (query) Stats(ctx context.Context) (*graph.Stats, error) { return session(ctx).Stats(), nil }

// value is what the pointer points to, or the zero value.
func value[T any](pointer *T) T {
	if pointer == nil {
		var zero T
		return zero
	}
	return *pointer
}

type sessionKey struct{}

// session is the session of the request; see Server.
func session(ctx context.Context) *view.Session {
	return ctx.Value(sessionKey{}).(*view.Session)
}
