package search

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"armsgraph/graph"
)

// pollInterval is how often Run asks the store for its revision: commits show
// up well within two seconds.
const pollInterval = 250 * time.Millisecond

// Catalogue answers questions about what a store holds: it finds by the newest
// complete snapshot and fetches the words from the store in bulk. Its methods
// are safe for concurrent use, and no question waits for an update.
type Catalogue struct {
	store    graph.Store
	updating sync.Mutex
	snapshot atomic.Pointer[Snapshot]
}

// OpenCatalogue reads the store's first snapshot. The caller keeps the store:
// the catalogue does not close it.
func OpenCatalogue(ctx context.Context, store graph.Store) (*Catalogue, error) {
	c := &Catalogue{store: store}
	c.snapshot.Store(emptySnapshot())
	if err := c.Refresh(ctx); err != nil {
		return nil, err
	}
	return c, nil
}

// Run keeps the snapshot up to date until the context ends. Failures are
// logged, once until the store answers again.
func (c *Catalogue) Run(ctx context.Context) {
	ticker := time.NewTicker(pollInterval)
	defer ticker.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		err := c.Refresh(ctx)
		if err != nil && !failing && ctx.Err() == nil {
			slog.WarnContext(ctx, "the snapshot is not up to date", "error", err)
		}
		failing = err != nil
	}
}

// Refresh brings the snapshot up to date with the store.
func (c *Catalogue) Refresh(ctx context.Context) error {
	c.updating.Lock()
	defer c.updating.Unlock()
	former := c.snapshot.Load()
	revision, err := c.store.Revision(ctx)
	if err != nil {
		return fmt.Errorf("ask for the store's revision: %w", err)
	}
	if revision == former.Revision() {
		return nil
	}
	if revision < former.Revision() { // another database stands there now
		former = emptySnapshot()
	}
	next, err := Build(ctx, c.store, former)
	if err != nil {
		return err
	}
	c.snapshot.Store(next)
	return nil
}

// Snapshot is the newest complete snapshot.
func (c *Catalogue) Snapshot() *Snapshot { return c.snapshot.Load() }

// Revision is the revision of the store that answers come from.
func (c *Catalogue) Revision() graph.Revision { return c.Snapshot().Revision() }

// Stats counts what the store holds.
func (c *Catalogue) Stats() graph.Stats { return c.Snapshot().Stats() }

// Party returns a party by its id, or a state by its alpha-2 or alpha-3 code.
func (c *Catalogue) Party(id string) (graph.Party, bool) { return c.Snapshot().Party(id) }

// Disputed tells of each claim whether another rebuts its route or a leg of it.
func (c *Catalogue) Disputed(ids []string) map[string]bool { return c.Snapshot().Disputed(ids) }

// Origins is whom corroboration counts a claim for, each once, ordered by id.
func (c *Catalogue) Origins(claim string) []graph.Party { return c.Snapshot().Origins(claim) }

// Disputes is, for each claim that others rebut, the ids of those.
func (c *Catalogue) Disputes(ids []string) map[string][]string { return c.Snapshot().Disputes(ids) }

// Polarities lists the polarities that some of the claims have.
func (c *Catalogue) Polarities(ids []string) []graph.Polarity { return c.Snapshot().Polarities(ids) }

// Statuses lists the statuses that some of the claims have.
func (c *Catalogue) Statuses(ids []string) []graph.Status { return c.Snapshot().Statuses(ids) }

// Readings lists the readings that some of the claims have.
func (c *Catalogue) Readings(ids []string) []graph.Reading { return c.Snapshot().Readings(ids) }

// Routes finds routes; see Snapshot.Routes.
func (c *Catalogue) Routes(ctx context.Context, q graph.RouteQuery) (graph.Connection[graph.Route], error) {
	s := c.Snapshot()
	match, err := c.matchClaims(ctx, s, q.Filter.Text)
	if err != nil {
		return graph.Connection[graph.Route]{}, err
	}
	return s.Routes(ctx, q, match)
}

// Claims lists the claims that a filter selects, in the order of reading where
// no order is given.
func (c *Catalogue) Claims(ctx context.Context, f graph.ClaimFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Claim], error) {
	return c.claims(ctx, "", f, o, p)
}

// ClaimsOf lists the claims on whose route a party stands.
func (c *Catalogue) ClaimsOf(ctx context.Context, party string, f graph.ClaimFilter, p graph.Page) (graph.Connection[graph.Claim], error) {
	return c.claims(ctx, party, f, nil, p)
}

func (c *Catalogue) claims(ctx context.Context, party string, f graph.ClaimFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Claim], error) {
	s := c.Snapshot()
	match, err := c.matchClaims(ctx, s, f.Text)
	if err != nil {
		return graph.Connection[graph.Claim]{}, err
	}
	found, err := s.Claims(ctx, party, f, o, p, match)
	if err != nil {
		return graph.Connection[graph.Claim]{}, err
	}
	return fetched(found, func(ids []string) ([]graph.Claim, error) { return c.ClaimsByID(ctx, ids) },
		func(claim graph.Claim) string { return claim.ID })
}

// ClaimsByID fetches the claims that are there, in the order of the ids.
func (c *Catalogue) ClaimsByID(ctx context.Context, ids []string) ([]graph.Claim, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return c.store.Claims(ctx, ids)
}

// Documents lists the documents that a filter selects, by id where no order is
// given.
func (c *Catalogue) Documents(ctx context.Context, f graph.DocumentFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Document], error) {
	s := c.Snapshot()
	match, err := c.matchDocuments(ctx, s, f.Text)
	if err != nil {
		return graph.Connection[graph.Document]{}, err
	}
	found, err := s.Documents(ctx, f, o, p, match)
	if err != nil {
		return graph.Connection[graph.Document]{}, err
	}
	return fetched(found, func(ids []string) ([]graph.Document, error) { return c.DocumentsByID(ctx, ids) },
		func(document graph.Document) string { return document.ID })
}

// DocumentsByID fetches the documents that are there, in the order of the ids.
func (c *Catalogue) DocumentsByID(ctx context.Context, ids []string) ([]graph.Document, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return c.store.Documents(ctx, ids)
}

// Parties lists the parties that a filter selects, by name.
func (c *Catalogue) Parties(ctx context.Context, f graph.PartyFilter, p graph.Page) (graph.Connection[graph.Party], error) {
	return c.Snapshot().Parties(ctx, f, p)
}

// Legs lists the legs of a party; see Snapshot.Legs.
func (c *Catalogue) Legs(ctx context.Context, party string, side graph.LegSide, f graph.ClaimFilter, p graph.Page) (graph.Connection[graph.Leg], error) {
	s := c.Snapshot()
	match, err := c.matchClaims(ctx, s, f.Text)
	if err != nil {
		return graph.Connection[graph.Leg]{}, err
	}
	return s.Legs(ctx, party, side, f, p, match)
}

// matchClaims is the claims whose words match a text; nil without a text.
func (c *Catalogue) matchClaims(ctx context.Context, s *Snapshot, text string) (*Match, error) {
	if text == "" {
		return nil, nil
	}
	match := s.NewClaimMatch()
	err := c.store.MatchClaims(ctx, text, func(id string) error { match.Add(id); return nil })
	if err != nil {
		return nil, fmt.Errorf("match claims with %q: %w", text, err)
	}
	return match, nil
}

// matchDocuments is the documents whose words match a text; nil without a text.
func (c *Catalogue) matchDocuments(ctx context.Context, s *Snapshot, text string) (*Match, error) {
	if text == "" {
		return nil, nil
	}
	match := s.NewDocumentMatch()
	err := c.store.MatchDocuments(ctx, text, func(id string) error { match.Add(id); return nil })
	if err != nil {
		return nil, fmt.Errorf("match documents with %q: %w", text, err)
	}
	return match, nil
}

// fetched replaces the ids of a page by what they name. What has gone from the
// store since the snapshot is left out.
func fetched[T any](page graph.Connection[string], fetch func([]string) ([]T, error), id func(T) string) (graph.Connection[T], error) {
	ids := make([]string, len(page.Edges))
	for i, edge := range page.Edges {
		ids[i] = edge.Node
	}
	nodes, err := fetch(ids)
	if err != nil {
		return graph.Connection[T]{}, err
	}
	byID := make(map[string]T, len(nodes))
	for _, node := range nodes {
		byID[id(node)] = node
	}
	found := graph.Connection[T]{HasNext: page.HasNext, HasPrevious: page.HasPrevious, Total: page.Total}
	for _, edge := range page.Edges {
		if node, ok := byID[edge.Node]; ok {
			found.Edges = append(found.Edges, graph.Edge[T]{Cursor: edge.Cursor, Node: node})
		}
	}
	return found, nil
}
