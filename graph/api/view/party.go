package view

import (
	"context"

	"armsgraph/graph"
)

// Party is somebody who gives, passes on or receives goods, or says so.
type Party struct {
	ID   string
	Kind graph.PartyKind
	Name string
	Iso2 *string
	Iso3 *string

	partOf  string
	session *Session
}

// IsNode marks a party as a Node.
func (Party) IsNode() {}

// Party is the view of a party.
func (s *Session) Party(p graph.Party) *Party {
	return &Party{ID: p.ID, Kind: p.Kind, Name: p.Name, Iso2: optional(p.ISO2), Iso3: optional(p.ISO3), partOf: p.PartOf, session: s}
}

func (s *Session) partyList(parties []graph.Party) []Party {
	views := make([]Party, len(parties))
	for i, p := range parties {
		views[i] = *s.Party(p)
	}
	return views
}

// PartOf is the state that the party belongs to.
func (p *Party) PartOf() *Party {
	if p.partOf == "" {
		return nil
	}
	state, ok := p.session.source.Party(p.partOf)
	if !ok {
		return nil
	}
	return p.session.Party(state)
}

// ExportsTo is the legs out of the party that begin a claim.
func (p *Party) ExportsTo(ctx context.Context, filter *graph.ClaimFilter, first int, after *string) (*LegConnection, error) {
	return p.legs(ctx, graph.Exports, filter, first, after)
}

// RoutesTo is the legs out of the party with goods from further back.
func (p *Party) RoutesTo(ctx context.Context, filter *graph.ClaimFilter, first int, after *string) (*LegConnection, error) {
	return p.legs(ctx, graph.Routes, filter, first, after)
}

// ReceivesFrom is the legs into the party.
func (p *Party) ReceivesFrom(ctx context.Context, filter *graph.ClaimFilter, first int, after *string) (*LegConnection, error) {
	return p.legs(ctx, graph.Receives, filter, first, after)
}

func (p *Party) legs(ctx context.Context, direction graph.LegSide, filter *graph.ClaimFilter, first int, after *string) (*LegConnection, error) {
	page, err := p.session.page(first, after)
	if err != nil {
		return nil, err
	}
	legs, err := p.session.source.Legs(ctx, p.ID, direction, value(filter), page)
	if err != nil {
		return nil, err
	}
	return p.session.legConnection(legs), nil
}

// Claims is the claims with the party on their route.
func (p *Party) Claims(ctx context.Context, filter *graph.ClaimFilter, first int, after *string) (*ClaimConnection, error) {
	page, err := p.session.page(first, after)
	if err != nil {
		return nil, err
	}
	found, err := p.session.source.ClaimsOf(ctx, p.ID, value(filter), page)
	if err != nil {
		return nil, err
	}
	return p.session.claimConnection(found), nil
}

// value is what the pointer points to, or the zero value.
func value[T any](pointer *T) T {
	if pointer == nil {
		var zero T
		return zero
	}
	return *pointer
}
