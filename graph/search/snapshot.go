// Package search finds routes, legs, claims, documents and parties in what a
// store holds. Snapshot is one revision of it, without words; Catalogue keeps
// the newest snapshot and fetches the words from the store.
//
// Subpackage columns holds a snapshot's columns, and what follows from them
// alone: who counts as one origin, and what disputes what.
package search

import (
	"context"
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// Snapshot is one revision of a store: what the search and the filters need,
// without words. It never changes.
type Snapshot struct {
	c     *columns.Columns
	stats graph.Stats
}

func emptySnapshot() *Snapshot { return &Snapshot{c: &columns.Columns{}} }

// Build reads what has changed in a store since a former snapshot of it, and
// returns the newest; the former one stays as it is. former may be nil.
func Build(ctx context.Context, store graph.Store, former *Snapshot) (*Snapshot, error) {
	if former == nil {
		former = emptySnapshot()
	}
	c, err := columns.Build(ctx, store, former.c)
	if err != nil {
		return nil, err
	}
	return &Snapshot{c: c, stats: count(c)}, nil
}

// count fills the statistics: legs are pairs of parties between which at least
// one claim affirms a transfer.
func count(c *columns.Columns) graph.Stats {
	stats := graph.Stats{Documents: c.Documents.Len(), Parties: c.Parties.Stored, Claims: c.Claims.Len(), Legs: c.Legs.Affirmed}
	polarities, statuses := map[graph.Polarity]int{}, map[graph.Status]int{}
	for _, t := range c.Claims.Traits {
		polarities[t.Polarity()]++
		statuses[t.Status()]++
	}
	for _, p := range []graph.Polarity{graph.Affirmed, graph.Planned, graph.Negated} {
		stats.ByPolarity = append(stats.ByPolarity, graph.Count{Key: string(p), Claims: polarities[p]})
	}
	for _, s := range []graph.Status{graph.Alleged, graph.Reported, graph.Acknowledged} {
		stats.ByStatus = append(stats.ByStatus, graph.Count{Key: string(s), Claims: statuses[s]})
	}
	return stats
}

// Revision is the revision of the store that the snapshot shows.
func (s *Snapshot) Revision() graph.Revision { return s.c.Revision }

// Stats counts what the store holds.
func (s *Snapshot) Stats() graph.Stats { return s.stats }

// Party returns a party by its id, or a state by its alpha-2 or alpha-3 code.
func (s *Snapshot) Party(id string) (graph.Party, bool) { return s.c.Parties.Party(id) }

// Disputed tells of each claim whether another rebuts its route or a part of
// it.
func (s *Snapshot) Disputed(ids []string) map[string]bool {
	disputed := make(map[string]bool, len(ids))
	for _, id := range ids {
		if claim, ok := s.c.Claims.Find(id); ok {
			disputed[id] = s.c.Disputed(claim, s.c.Routes.Of(claim))
		}
	}
	return disputed
}

// Disputes is, for each claim that others rebut, the ids of those.
func (s *Snapshot) Disputes(ids []string) map[string][]string {
	disputes := map[string][]string{}
	for _, id := range ids {
		claim, ok := s.c.Claims.Find(id)
		if !ok {
			continue
		}
		if route := s.c.Routes.Of(claim); s.c.Disputed(claim, route) {
			disputes[id] = s.rebuttals(s.c.Routes.Parties(route))
		}
	}
	return disputes
}

// Origins is whom corroboration counts a claim for, each once, ordered by id;
// none where the claim is not there.
func (s *Snapshot) Origins(id string) []graph.Party {
	claim, ok := s.c.Claims.Find(id)
	if !ok {
		return nil
	}
	counted := s.c.AppendOrigins(nil, claim)
	slices.Sort(counted)
	counted = slices.Compact(counted)
	origins := make([]graph.Party, len(counted))
	for i, party := range counted {
		origins[i] = s.c.Parties.At(party)
	}
	return origins
}

// rebuttals is the ids of the claims that rebut a route of these parties or a
// part of it, in the order of reading.
func (s *Snapshot) rebuttals(parties []uint32) []string {
	claims := s.c.Disputes(parties)
	s.sortByReading(claims)
	return s.claimIDs(claims)
}
