package route

import (
	"slices"

	"armsgraph/loader/extract/refer"
)

// Continue lets routes go on with the ways that the text told of the same goods
// before: "were sold to Poland. … Poland passed them on to Ukraine".
func Continue(routes []Route, told [][]refer.Ref) []Route {
	if len(told) == 0 {
		return routes
	}
	out := make([]Route, 0, len(routes))
	for _, r := range routes {
		out = append(out, Route{longer(r, told), r.Moves})
	}
	return out
}

// longer is a route with the way before it that ends where it starts, or that
// its goods had gone before they went on.
func longer(r Route, told [][]refer.Ref) []refer.Ref {
	for _, way := range told {
		if ends(r.Parties, way) {
			continue
		}
		if same(way[len(way)-1].Party, r.Parties[0].Party) {
			return append(slices.Clone(way[:len(way)-1]), r.Parties...)
		}
		if same(way[0].Party, r.Parties[0].Party) && startless(r.Moves[0]) && (r.Moves[0].Frame.Onwards() || r.Moves[0].Frame.OfThose()) {
			return append(slices.Clone(way), r.Parties[1:]...)
		}
	}
	return r.Parties
}

// ends reports whether a way has one of the parties to which a route goes.
func ends(route, way []refer.Ref) bool {
	return overlap(route[1:], way)
}
