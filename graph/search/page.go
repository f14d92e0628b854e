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
