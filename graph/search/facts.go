package search

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// facts is what several claims together say of one leg or route.
type facts struct {
	claims          int
	goods           graph.GoodsSet
	stated, bounded hull
	kinds           kindSet
	origins         []uint32 // distinct, ascending
}

// add takes in a claim in which the leg stands at a place of a route.
func (f *facts) add(c *columns.Columns, claim uint32, place, parties int) {
	traits := c.Claims.Traits[claim]
	f.claims++
	f.goods |= c.Claims.Goods[claim]
	f.kinds |= kindBit(graph.LegKindOf(place, parties, traits.Polarity(), traits.Stage()))
	switch traits.Basis() {
	case graph.Stated:
		f.stated.add(c.Days(claim))
	case graph.Bounded:
		f.bounded.add(c.Days(claim))
	}
	if !traits.Counts() {
		return
	}
	var room [4]uint32
	for _, origin := range c.AppendOrigins(room[:0], claim) {
		f.addOrigin(origin)
	}
}

func (f *facts) addOrigin(origin uint32) {
	if i, found := slices.BinarySearch(f.origins, origin); !found {
		f.origins = slices.Insert(f.origins, i, origin)
	}
}

// join takes in what other claims say.
func (f *facts) join(other *facts) {
	f.claims += other.claims
	f.goods |= other.goods
	f.kinds |= other.kinds
	f.stated.join(other.stated)
	f.bounded.join(other.bounded)
	for _, origin := range other.origins {
		f.addOrigin(origin)
	}
}

// days is the stretch within which the claims date the transfer: that of the
// stated periods where there is one, else that of the bounds.
func (f *facts) days() (columns.Days, graph.PeriodBasis) {
	switch {
	case f.stated.set:
		return f.stated.days, graph.Stated
	case f.bounded.set:
		return f.bounded.days, graph.Bounded
	}
	return columns.Unknown, ""
}

// hull is the shortest period that holds others; one open end opens it.
type hull struct {
	set  bool
	days columns.Days
}

func (h *hull) add(days columns.Days) {
	if days.Known() {
		h.join(hull{true, days})
	}
}

func (h *hull) join(other hull) {
	switch {
	case !other.set:
	case !h.set:
		*h = other
	default:
		h.days.Earliest = min(h.days.Earliest, other.days.Earliest)
		h.days.Latest = max(h.days.Latest, other.days.Latest)
	}
}

// kindSet is the kinds that a leg has in claims.
type kindSet uint8

var kindOrder = []graph.LegKind{graph.ExportsTo, graph.RoutesTo, graph.BoundFor, graph.PlansTransferTo}

func kindBit(kind graph.LegKind) kindSet { return 1 << (slices.Index(kindOrder, kind) & 7) }

// kind is the kind of the leg: EXPORTS_TO where a claim begins with it, else
// ROUTES_TO where a cargo took it, else BOUND_FOR where one was seized before,
// else planned.
func (k kindSet) kind() graph.LegKind {
	for _, kind := range kindOrder {
		if k&kindBit(kind) != 0 {
			return kind
		}
	}
	return ""
}
