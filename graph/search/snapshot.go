// Package search finds routes, legs, claims, documents and parties in what a
// store holds. Snapshot is one revision of it in compact columns, without
// words; Catalogue keeps the newest snapshot and fetches the words.
package search

import (
	"context"
	"errors"

	"armsgraph/graph"
)

var errPending = errors.New("search is not built yet")

// Snapshot is one revision of a store: what the search and the filters need,
// without words. It never changes. The zero Snapshot is an empty store's.
type Snapshot struct {
	revision graph.Revision
}

// Revision is the revision of the store that the snapshot shows.
func (s *Snapshot) Revision() graph.Revision { return s.revision }

// Match is the claims or documents that a text filter leaves.
type Match struct{}

// Add adds a claim or document by its id; an unknown one is left out.
func (m *Match) Add(id string) {}

// NewClaimMatch is an empty match of claims.
func (s *Snapshot) NewClaimMatch() *Match { return &Match{} }

// NewDocumentMatch is an empty match of documents.
func (s *Snapshot) NewDocumentMatch() *Match { return &Match{} }

// Build reads the changes of a store since a former snapshot of it.
func Build(ctx context.Context, store graph.Store, former *Snapshot) (*Snapshot, error) {
	revision, err := store.Revision(ctx)
	return &Snapshot{revision: revision}, err
}

// Stats counts what the store holds.
func (s *Snapshot) Stats() graph.Stats { return graph.Stats{} }

// Party returns a party by its id, or a state by its alpha-2 or alpha-3 code.
func (s *Snapshot) Party(id string) (graph.Party, bool) { return graph.Party{}, false }

// Disputed tells of each claim whether another rebuts its route or a leg of it.
func (s *Snapshot) Disputed(ids []string) map[string]bool { return nil }

// Routes finds routes between two parties, best first.
func (s *Snapshot) Routes(ctx context.Context, q graph.RouteQuery, match *Match) (graph.Connection[graph.Route], error) {
	return graph.Connection[graph.Route]{}, errPending
}

// Claims lists ids of claims; of those on whose route a party stands, where one is given.
func (s *Snapshot) Claims(ctx context.Context, party string, f graph.ClaimFilter, o *graph.Order, p graph.Page, match *Match) (graph.Connection[string], error) {
	return graph.Connection[string]{}, errPending
}

// Documents lists ids of documents.
func (s *Snapshot) Documents(ctx context.Context, f graph.DocumentFilter, o *graph.Order, p graph.Page, match *Match) (graph.Connection[string], error) {
	return graph.Connection[string]{}, errPending
}

// Parties lists parties by name.
func (s *Snapshot) Parties(ctx context.Context, f graph.PartyFilter, p graph.Page) (graph.Connection[graph.Party], error) {
	return graph.Connection[graph.Party]{}, errPending
}

// Legs lists the legs of a party, the best corroborated first.
func (s *Snapshot) Legs(ctx context.Context, party string, side graph.LegSide, f graph.ClaimFilter, p graph.Page, match *Match) (graph.Connection[graph.Leg], error) {
	return graph.Connection[graph.Leg]{}, errPending
}
