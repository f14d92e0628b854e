package search

import (
	"fmt"

	"armsgraph/graph"
)

// checkPage refuses a page that is too long.
func checkPage(p graph.Page) error {
	if p.First < 0 || p.First > graph.MaxFirst {
		return fmt.Errorf("%w: first is %d, not from 0 to %d", graph.ErrInvalid, p.First, graph.MaxFirst)
	}
	return nil
}

// pageOf makes a page of the first elements after a cursor, of which one more
// may have been found than the page takes.
func pageOf[T, N any](found []T, p graph.Page, total int, node func(T) N, cursor func(T) string) graph.Connection[N] {
	page := graph.Connection[N]{Total: total, HasNext: len(found) > p.First, HasPrevious: p.After != ""}
	for _, item := range found[:min(p.First, len(found))] {
		page.Edges = append(page.Edges, graph.Edge[N]{Cursor: cursor(item), Node: node(item)})
	}
	return page
}

// PageOf cuts a page from a list of ids that is at hand: the claims of a leg or
// of a route. It fails with ErrInvalid for a cursor that is not of such a list.
func PageOf(ids []string, p graph.Page) (graph.Connection[string], error) {
	if err := checkPage(p); err != nil {
		return graph.Connection[string]{}, err
	}
	q := question{list: idList}
	start := 0
	if p.After != "" {
		k, err := q.key(p.After)
		if err != nil {
			return graph.Connection[string]{}, err
		}
		start = k.int() + 1
		if err := k.done(p.After); err != nil || start < 1 {
			return graph.Connection[string]{}, cursorError(p.After)
		}
	}
	start = min(start, len(ids))
	places := make([]int, 0, p.First+1)
	for i := start; i < min(start+p.First+1, len(ids)); i++ {
		places = append(places, i)
	}
	return pageOf(places, p, len(ids), func(i int) string { return ids[i] },
		func(i int) string { return q.cursor(func(k *key) { k.putInt(i) }) }), nil
}
