package search

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// Parties lists the parties that a filter selects, by name and then by id;
// unnamed ones that only speak come after others of their name.
func (s *Snapshot) Parties(ctx context.Context, f graph.PartyFilter, p graph.Page) (graph.Connection[graph.Party], error) {
	none := graph.Connection[graph.Party]{}
	if err := checkPage(p); err != nil {
		return none, err
	}
	q := s.question(partyList, f)
	after, err := readPartyMark(q, p.After)
	if err != nil {
		return none, err
	}
	whole := f.PartOf
	if i, ok := s.c.Parties.Resolve(f.PartOf); ok {
		whole = s.c.Parties.ID(i)
	}
	fits := partyFilter(&f, whole)
	var found []partyMark
	total := 0
	s.c.Parties.List(fits, func(listed columns.Listed) bool {
		if total++; total%checkEvery == 0 && ctx.Err() != nil {
			return false
		}
		if len(found) <= p.First {
			if m := newPartyMark(listed); after == nil || m.compare(*after) > 0 {
				found = append(found, m)
			}
		}
		return true
	})
	if ctx.Err() != nil {
		return none, ctx.Err()
	}
	return pageOf(found, p, total, func(m partyMark) graph.Party { return m.party }, func(m partyMark) string {
		return q.cursor(m.put)
	}), nil
}

// partyMark is the place of a party in the list.
type partyMark struct {
	name    string // in small letters
	speaker int    // 1 for an unnamed speaker
	party   graph.Party
}

func newPartyMark(l columns.Listed) partyMark {
	m := partyMark{party: l.Party()}
	m.name = strings.ToLower(m.party.Name)
	if l.Speaker() {
		m.speaker = 1
	}
	return m
}

func (m partyMark) compare(other partyMark) int {
	return cmp.Or(cmp.Compare(m.name, other.name), cmp.Compare(m.speaker, other.speaker), cmp.Compare(m.party.ID, other.party.ID))
}

func (m partyMark) put(k *key) {
	k.putText(m.name)
	k.putInt(m.speaker)
	k.putText(m.party.ID)
}

// readPartyMark reads the place behind a cursor; nil where there is none.
func readPartyMark(q question, cursor string) (*partyMark, error) {
	if cursor == "" {
		return nil, nil
	}
	k, err := q.key(cursor)
	if err != nil {
		return nil, err
	}
	m := &partyMark{name: k.text(), speaker: k.int(), party: graph.Party{ID: k.text()}}
	return m, k.done(cursor)
}

// partyFilter reports whether the filter selects a party; whole is the id behind
// PartOf.
func partyFilter(f *graph.PartyFilter, whole string) func(*graph.Party) bool {
	name := strings.ToLower(f.Name)
	return func(party *graph.Party) bool {
		return (len(f.Kind) == 0 || slices.Contains(f.Kind, party.Kind)) && (f.PartOf == "" || party.PartOf == whole) &&
			strings.Contains(strings.ToLower(party.Name), name)
	}
}
