package search

import (
	"fmt"
	"strconv"

	"armsgraph/graph"
)

// PageOf cuts a page from a list of ids that is at hand: the claims of a leg or
// of a route. It fails with ErrInvalid for a cursor that is not one of its own.
func PageOf(ids []string, page graph.Page) (graph.Connection[string], error) {
	start := 0
	if page.After != "" {
		after, err := strconv.Atoi(page.After)
		if err != nil {
			return graph.Connection[string]{}, fmt.Errorf("%w: cursor %q", graph.ErrInvalid, page.After)
		}
		start = after + 1
	}
	found := graph.Connection[string]{Total: len(ids), HasPrevious: start > 0}
	for i := start; i < len(ids) && i < start+page.First; i++ {
		found.Edges = append(found.Edges, graph.Edge[string]{Cursor: strconv.Itoa(i), Node: ids[i]})
	}
	found.HasNext = start+page.First < len(ids)
	return found, nil
}
