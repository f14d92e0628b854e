package search

import (
	"cmp"
	"context"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

const orderID = "ID"

// documentRank is the place of a document in an order.
type documentRank struct {
	days  columns.Days
	title string
	id    columns.Hash
}

// Documents lists the ids of the documents that a filter selects, by id where
// no order is given.
func (s *Snapshot) Documents(ctx context.Context, f graph.DocumentFilter, o *graph.Order, p graph.Page, match *Match) (graph.Connection[string], error) {
	none := graph.Connection[string]{}
	order, err := checkOrder(o, orderID, orderPublished, orderTitle)
	if err != nil {
		return none, err
	}
	if err := checkPage(p); err != nil {
		return none, err
	}
	chosen, err := newSelection(s.c, &graph.ClaimFilter{Publisher: f.Publisher, PublishedAfter: f.PublishedAfter,
		PublishedBefore: f.PublishedBefore}, nil)
	if err != nil {
		return none, err
	}
	q := s.question(documentList, f, order)
	after, err := documentCursor(q, p.After)
	if err != nil {
		return none, err
	}
	compare := func(a, b documentRank) int { return compareDocuments(a, b, order) }
	best, total := newRanked(p.First+1, compare), 0
	for document := range uint32(s.c.Documents.Len()) {
		if document%checkEvery == 0 && ctx.Err() != nil {
			return none, ctx.Err()
		}
		if !chosen.inDocument(document) || !match.holds(document) {
			continue
		}
		total++
		rank := s.documentRank(document, order)
		if after == nil || compare(rank, *after) > 0 {
			best.offer(rank)
		}
	}
	return pageOf(best.items, p, total, func(r documentRank) string {
		document, _ := s.c.Documents.FindHash(r.id)
		return s.c.DocumentID(document)
	}, func(r documentRank) string { return q.cursor(r.put) }), nil
}

func (s *Snapshot) documentRank(document uint32, o graph.Order) documentRank {
	rank := documentRank{id: s.c.Documents.ID[document]}
	switch o.Field {
	case orderPublished:
		rank.days = dayRank(s.c.Periods[s.c.Documents.Published.At(document)], o.Descending)
	case orderTitle:
		rank.title = s.c.Documents.Title(document)
	}
	return rank
}

func compareDocuments(a, b documentRank, o graph.Order) int {
	title := cmp.Compare(a.title, b.title)
	if o.Descending {
		title = -title
	}
	return cmp.Or(cmp.Compare(a.days.Earliest, b.days.Earliest), cmp.Compare(a.days.Latest, b.days.Latest), title, a.id.Compare(b.id))
}

func (r documentRank) put(k *key) {
	k.putInt(int(r.days.Earliest))
	k.putInt(int(r.days.Latest))
	k.putText(r.title)
	k.putHash(r.id)
}

// documentCursor reads the rank behind a cursor; nil where there is none.
func documentCursor(q question, cursor string) (*documentRank, error) {
	if cursor == "" {
		return nil, nil
	}
	k, err := q.key(cursor)
	if err != nil {
		return nil, err
	}
	rank := documentRank{days: columns.Days{Earliest: k.int32(), Latest: k.int32()}, title: k.text(), id: k.hash()}
	return &rank, k.done(cursor)
}
