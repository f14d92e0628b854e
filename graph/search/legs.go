package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"armsgraph/graph"
)

// partyLeg is a leg of a party with the selected claims that it has there.
type partyLeg struct {
	leg      uint32
	from, to uint32
	facts    facts
	claims   []uint32
}

func compareLegs(a, b *partyLeg) int {
	return cmp.Or(cmp.Compare(len(b.facts.origins), len(a.facts.origins)), cmp.Compare(b.facts.claims, a.facts.claims),
		cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to))
}

// Legs lists the legs of a party, those of its parts left out: the ones that
// most origins affirm first, then those with most claims, then by ids. What a
// party exports are the legs of claims that begin with it; what it passes on,
// those of claims that come from further back, so that one pair of parties can
// stand in both lists, each with its own claims.
func (s *Snapshot) Legs(ctx context.Context, party string, side graph.LegSide, f graph.ClaimFilter, p graph.Page, match *Match) (graph.Connection[graph.Leg], error) {
	none := graph.Connection[graph.Leg]{}
	if err := checkPage(p); err != nil {
		return none, err
	}
	of, ok := s.c.Parties.Resolve(party)
	if _, speaker := s.c.Parties.Party(party); !ok && speaker {
		return none, nil // an unnamed speaker, who stands on no route
	}
	if !ok {
		return none, fmt.Errorf("%w: there is no party %q", graph.ErrInvalid, party)
	}
	chosen, err := newMovingSelection(s.c, f, match)
	if err != nil {
		return none, err
	}
	q := s.question(legList, party, side, f)
	after, err := readLegMark(q, p.After)
	if err != nil {
		return none, err
	}
	found, err := s.legsOf(ctx, of, side, chosen)
	if err != nil {
		return none, err
	}
	slices.SortFunc(found, compareLegs)
	total := len(found)
	for len(found) > 0 && !after.before(s, found[0]) {
		found = found[1:]
	}
	return pageOf(found[:min(p.First+1, len(found))], p, total, func(l *partyLeg) graph.Leg {
		s.sortByReading(l.claims)
		leg, ends := s.leg(&l.facts, l.leg), []uint32{l.from, l.to}
		leg.ID, leg.Claims, leg.Disputes = s.pathID(string(side), ends), s.claimIDs(l.claims), s.rebuttals(ends)
		return leg
	}, func(l *partyLeg) string { return s.legCursor(q, l) }), nil
}

func (s *Snapshot) legsOf(ctx context.Context, of uint32, side graph.LegSide, chosen *selection) ([]*partyLeg, error) {
	var legs []uint32
	switch side {
	case graph.Receives:
		legs = s.c.Legs.Into(of)
	case graph.Exports, graph.Routes:
		legs = s.c.Legs.Best(of)
	default:
		return nil, fmt.Errorf("%w: legs: no side %q", graph.ErrInvalid, side)
	}
	var found []*partyLeg
	for _, leg := range legs {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if l := s.partyLeg(leg, side, chosen); l.facts.claims > 0 {
			found = append(found, l)
		}
	}
	return found, nil
}

func (s *Snapshot) partyLeg(leg uint32, side graph.LegSide, chosen *selection) *partyLeg {
	l := &partyLeg{leg: leg, from: s.c.Legs.From[leg], to: s.c.Legs.To[leg]}
	for route := range s.c.Legs.Routes(leg).All {
		parties := s.c.Routes.Parties(route)
		place := slices.Index(parties, l.from)
		if side == graph.Exports && place > 0 || side == graph.Routes && place == 0 || !chosen.route(route) {
			continue
		}
		first, end := s.c.Routes.Claims(route)
		for claim := first; claim < end; claim++ {
			if chosen.claim(claim, route) {
				l.facts.add(s.c, claim, place, len(parties))
				l.claims = append(l.claims, claim)
			}
		}
	}
	return l
}

// legMark is the rank of the last leg of the page before.
type legMark struct {
	origins, claims int
	from, to        string
}

// before reports whether a leg follows the mark; every leg follows none.
func (m *legMark) before(s *Snapshot, l *partyLeg) bool {
	if m == nil {
		return true
	}
	p := &s.c.Parties
	return cmp.Or(cmp.Compare(len(l.facts.origins), m.origins), cmp.Compare(l.facts.claims, m.claims),
		cmp.Compare(m.from, p.ID(l.from)), cmp.Compare(m.to, p.ID(l.to))) < 0
}

func (s *Snapshot) legCursor(q question, l *partyLeg) string {
	return q.cursor(func(k *key) {
		k.putInt(len(l.facts.origins))
		k.putInt(l.facts.claims)
		k.putText(s.c.Parties.ID(l.from))
		k.putText(s.c.Parties.ID(l.to))
	})
}

func readLegMark(q question, cursor string) (*legMark, error) {
	if cursor == "" {
		return nil, nil
	}
	k, err := q.key(cursor)
	if err != nil {
		return nil, err
	}
	m := &legMark{origins: k.int(), claims: k.int(), from: k.text(), to: k.text()}
	return m, k.done(cursor)
}
