package search

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// Polarities lists the polarities that some of the claims have, each once.
func (s *Snapshot) Polarities(ids []string) []graph.Polarity {
	return had(s, ids, graph.AllPolarities, columns.Traits.Polarity)
}

// Statuses lists the statuses that some of the claims have, each once.
func (s *Snapshot) Statuses(ids []string) []graph.Status {
	return had(s, ids, graph.AllStatuses, columns.Traits.Status)
}

// Readings lists the readings that some of the claims have, each once.
func (s *Snapshot) Readings(ids []string) []graph.Reading {
	return had(s, ids, graph.AllReadings, columns.Traits.Reading)
}

// had is the values of a vocabulary that some of the claims have, in its order.
func had[T comparable](s *Snapshot, ids []string, vocabulary []T, trait func(columns.Traits) T) []T {
	var found []T
	for _, id := range ids {
		if len(found) == len(vocabulary) {
			break
		}
		claim, ok := s.c.Claims.Find(id)
		if !ok {
			continue
		}
		if value := trait(s.c.Claims.Traits[claim]); slices.Contains(vocabulary, value) && !slices.Contains(found, value) {
			found = append(found, value)
		}
	}
	slices.SortFunc(found, func(a, b T) int { return slices.Index(vocabulary, a) - slices.Index(vocabulary, b) })
	return found
}
