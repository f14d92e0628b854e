package graph

import "context"

// Snapshot answers questions from one revision of a store, without words:
// claims, documents and parties come as ids, to be fetched from the store.
type Snapshot interface {
	Revision() Revision
	// Routes fails with ErrInvalid for an unknown party, a limit exceeded or a
	// NEGATED polarity in the filter. match, where not nil, limits claims to
	// those it holds (a text filter's).
	Routes(ctx context.Context, q RouteQuery, match map[string]bool) (Connection[Route], error)
	Claims(ctx context.Context, f ClaimFilter, o *Order, p Page, match map[string]bool) (Connection[string], error)
	Documents(ctx context.Context, f DocumentFilter, o *Order, p Page, match map[string]bool) (Connection[string], error)
	Parties(ctx context.Context, f PartyFilter, p Page) (Connection[Party], error)
	Party(id string) (Party, bool)
	Stats() Stats
}
