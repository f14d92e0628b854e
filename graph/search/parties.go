package search

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"armsgraph/graph"
)

// Parties lists the parties that a filter selects, by name and then by id.
func (s *Snapshot) Parties(ctx context.Context, f graph.PartyFilter, p graph.Page) (graph.Connection[graph.Party], error) {
	none := graph.Connection[graph.Party]{}
	if err := checkPage(p); err != nil {
		return none, err
	}
	q := s.question(partyList, f)
	var afterName, afterID string
	if p.After != "" {
		k, err := q.key(p.After)
		if err != nil {
			return none, err
		}
		afterName, afterID = k.text(), k.text()
		if err := k.done(p.After); err != nil {
			return none, err
		}
	}
	whole := f.PartOf
	if i, ok := s.c.Parties.Resolve(f.PartOf); ok {
		whole = s.c.Parties.List[i].ID
	}
	name := strings.ToLower(f.Name)
	var found []*graph.Party
	total := 0
	for n, i := range s.byName {
		if n%checkEvery == 0 && ctx.Err() != nil {
			return none, ctx.Err()
		}
		party := &s.c.Parties.List[i]
		lower := strings.ToLower(party.Name)
		if len(f.Kind) > 0 && !slices.Contains(f.Kind, party.Kind) || f.PartOf != "" && party.PartOf != whole ||
			!strings.Contains(lower, name) {
			continue
		}
		total++
		after := p.After == "" || cmp.Or(cmp.Compare(lower, afterName), cmp.Compare(party.ID, afterID)) > 0
		if after && len(found) <= p.First {
			found = append(found, party)
		}
	}
	return pageOf(found, p, total, func(party *graph.Party) graph.Party { return *party }, func(party *graph.Party) string {
		return q.cursor(func(k *key) { k.putText(strings.ToLower(party.Name)); k.putText(party.ID) })
	}), nil
}
