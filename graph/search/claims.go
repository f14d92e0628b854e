package search

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// Orders of claims and documents, as graph.Order names them.
const (
	orderOccurred  = "OCCURRED"
	orderPublished = "PUBLISHED"
	orderDocument  = "DOCUMENT"
	orderTitle     = "TITLE"
)

// checkEvery is how many routes or documents pass between two looks at the
// context.
const checkEvery = 4096

// claimRank is the place of a claim in an order: its days, where the order is
// one of dates, then the order of reading. What has no day comes last.
type claimRank struct {
	days     columns.Days
	document int // a document's rank, negative where descending
	place    int
	id       columns.Hash
}

func compareClaims(a, b claimRank) int {
	if a.days != b.days {
		return cmp.Or(cmp.Compare(a.days.Earliest, b.days.Earliest), cmp.Compare(a.days.Latest, b.days.Latest))
	}
	return cmp.Or(cmp.Compare(a.document, b.document), cmp.Compare(a.place, b.place), a.id.Compare(b.id))
}

// dayRank turns a period into a rank by its earliest and then its latest day,
// the periods without an earliest day after all others in both directions.
func dayRank(days columns.Days, descending bool) columns.Days {
	if days.Earliest == columns.OpenEarliest {
		return columns.Days{Earliest: columns.OpenLatest, Latest: columns.OpenLatest}
	}
	if descending {
		return columns.Days{Earliest: -days.Earliest, Latest: -days.Latest}
	}
	return days
}

func (s *Snapshot) claimRank(claim uint32, o graph.Order) claimRank {
	c := s.c
	document := c.Claims.Document.At(claim)
	rank := claimRank{document: int(document), place: int(c.Claims.Place.At(claim)), id: c.Claims.ID[claim]}
	switch o.Field {
	case orderOccurred:
		rank.days = dayRank(c.Days(claim), o.Descending)
	case orderPublished:
		rank.days = dayRank(c.Periods[c.Documents.Published.At(document)], o.Descending)
	default:
		if o.Descending {
			rank.document = -rank.document
		}
	}
	return rank
}

// Claims lists the ids of the claims that a filter selects, in the order of
// reading where no order is given; of those on whose route a party stands,
// where one is given.
func (s *Snapshot) Claims(ctx context.Context, party string, f graph.ClaimFilter, o *graph.Order, p graph.Page, match *Match) (graph.Connection[string], error) {
	none := graph.Connection[string]{}
	order, err := checkOrder(o, orderDocument, orderOccurred, orderPublished)
	if err != nil {
		return none, err
	}
	if err := checkPage(p); err != nil {
		return none, err
	}
	chosen, err := newSelection(s.c, &f, match)
	if err != nil {
		return none, err
	}
	on := columns.None
	if party != "" {
		var ok bool
		if on, ok = s.c.Parties.Resolve(party); !ok {
			return none, nil
		}
	}
	q := s.question(claimList, party, f, order)
	var after *claimRank
	if p.After != "" {
		if after, err = s.claimCursor(q, p.After, order); err != nil {
			return none, err
		}
	}
	best := newRanked(p.First+1, func(a, b rankedClaim) int { return compareClaims(a.rank, b.rank) })
	total, err := s.eachClaim(ctx, chosen, on, func(claim uint32) {
		item := rankedClaim{claim, s.claimRank(claim, order)}
		if after == nil || compareClaims(item.rank, *after) > 0 {
			best.offer(item)
		}
	})
	if err != nil {
		return none, err
	}
	return pageOf(best.items, p, total, func(r rankedClaim) string { return s.c.ClaimID(r.claim) },
		func(r rankedClaim) string { return s.claimCursorOf(q, r) }), nil
}

type rankedClaim struct {
	claim uint32
	rank  claimRank
}

// eachClaim visits the selected claims, of routes with a party unless it is
// None, and returns their number.
func (s *Snapshot) eachClaim(ctx context.Context, chosen *selection, on uint32, visit func(claim uint32)) (int, error) {
	total := 0
	for route := range uint32(s.c.Routes.Len()) {
		if route%checkEvery == 0 && ctx.Err() != nil {
			return 0, ctx.Err()
		}
		if !chosen.route(route) || on != columns.None && !slices.Contains(s.c.Routes.Parties(route), on) {
			continue
		}
		first, end := s.c.Routes.Claims(route)
		for claim := first; claim < end; claim++ {
			if chosen.claim(claim, route) {
				total++
				visit(claim)
			}
		}
	}
	return total, nil
}

func (s *Snapshot) claimCursorOf(q question, r rankedClaim) string {
	return q.cursor(func(k *key) {
		k.putInt(int(r.rank.days.Earliest))
		k.putInt(int(r.rank.days.Latest))
		k.putHash(s.c.Documents.ID[s.c.Claims.Document.At(r.claim)])
		k.putInt(r.rank.place)
		k.putHash(r.rank.id)
	})
}

// claimCursor reads the rank behind a cursor. Where its document has gone, the
// rank lies between the documents that stood beside it.
func (s *Snapshot) claimCursor(q question, cursor string, o graph.Order) (*claimRank, error) {
	k, err := q.key(cursor)
	if err != nil {
		return nil, err
	}
	rank := claimRank{days: columns.Days{Earliest: k.int32(), Latest: k.int32()}}
	document, found := s.c.Documents.FindHash(k.hash())
	rank.place, rank.id = k.int(), k.hash()
	rank.document = int(document)
	descending := o.Descending && o.Field == orderDocument
	if descending {
		rank.document = -rank.document
	}
	switch {
	case found:
	case descending:
		rank.place = 1 << 32
	default:
		rank.place = -1
	}
	return &rank, k.done(cursor)
}

// checkOrder returns the order, or the first field ascending where none is
// given; the error names the field.
func checkOrder(o *graph.Order, fields ...string) (graph.Order, error) {
	if o == nil {
		return graph.Order{Field: fields[0]}, nil
	}
	if !slices.Contains(fields, o.Field) {
		return graph.Order{}, fmt.Errorf("%w: orderBy: no order by %q here", graph.ErrInvalid, o.Field)
	}
	return *o, nil
}

// sortByReading orders claims by document and the order of reading.
func (s *Snapshot) sortByReading(claims []uint32) {
	c := &s.c.Claims
	slices.SortFunc(claims, func(a, b uint32) int {
		return cmp.Or(cmp.Compare(c.Document.At(a), c.Document.At(b)), cmp.Compare(c.Place.At(a), c.Place.At(b)), c.ID[a].Compare(c.ID[b]))
	})
}

func (s *Snapshot) claimIDs(claims []uint32) []string {
	ids := make([]string, len(claims))
	for i, claim := range claims {
		ids[i] = s.c.ClaimID(claim)
	}
	return ids
}
