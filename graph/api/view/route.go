package view

import (
	"context"

	"armsgraph/graph"
)

// Route is legs that join into a path.
type Route struct {
	ID            string
	Basis         graph.RouteBasis
	Parties       []Party
	Legs          []Leg
	Corroboration *int
	WeakestLeg    int
	Goods         []graph.Goods
	Earliest      string
	Latest        string
	DateBasis     *graph.PeriodBasis

	route   graph.Route
	session *Session
}

// Route is the view of a route.
func (s *Session) Route(r graph.Route) *Route {
	v := &Route{ID: r.ID, Basis: r.Basis, Parties: s.partyList(r.Parties), Legs: make([]Leg, len(r.Legs)),
		WeakestLeg: r.WeakestLeg, Goods: r.Goods, Earliest: r.Earliest, Latest: r.Latest,
		DateBasis: optional(r.DateBasis), route: r, session: s}
	if r.Corroboration >= 0 {
		v.Corroboration = &r.Corroboration
	}
	for i, leg := range r.Legs {
		v.Legs[i] = *s.Leg(leg)
	}
	s.wantClaims(r.Claims)
	s.wantClaims(r.Disputes)
	return v
}

// Claims is the claims that state the whole route.
func (r *Route) Claims(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return r.session.pageOf(ctx, r.route.Claims, first, after)
}

// Disputes is the claims that rebut the route or a leg of it.
func (r *Route) Disputes(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return r.session.pageOf(ctx, r.route.Disputes, first, after)
}

// Leg is one step from one party to the next.
type Leg struct {
	ID          string
	Kind        graph.LegKind
	From        Party
	To          Party
	OriginCount int
	ClaimCount  int
	Goods       []graph.Goods
	Earliest    string
	Latest      string
	DateBasis   *graph.PeriodBasis

	leg     graph.Leg
	session *Session
}

// Leg is the view of a leg.
func (s *Session) Leg(l graph.Leg) *Leg {
	s.wantClaims(l.Claims)
	s.wantClaims(l.Disputes)
	return &Leg{ID: l.ID, Kind: l.Kind, From: *s.Party(l.From), To: *s.Party(l.To), OriginCount: l.OriginCount,
		ClaimCount: l.ClaimCount, Goods: l.Goods, Earliest: l.Earliest, Latest: l.Latest,
		DateBasis: optional(l.DateBasis), leg: l, session: s}
}

// Claims is the claims that state the leg.
func (l *Leg) Claims(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return l.session.pageOf(ctx, l.leg.Claims, first, after)
}

// Disputes is the claims that rebut the leg.
func (l *Leg) Disputes(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return l.session.pageOf(ctx, l.leg.Disputes, first, after)
}
