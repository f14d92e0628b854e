package search

import (
	"slices"

	"armsgraph/graph"
)

// asserted reads routes off the claims: the paths from one party to the other
// that stand in the route of one selected claim, in order and without a gap.
// Unnamed parties may stand within them.
func (f *finder) asserted() map[string]*candidate {
	paths := map[string]*candidate{}
	legs := &f.c.Legs
	for from := range uint32(f.c.Parties.Len()) {
		if !f.q.from.has(from) {
			continue
		}
		first, end := legs.Out(from)
		for leg := first; leg < end; leg++ {
			for route := range legs.Routes(leg).All {
				// This list is always whole: only the end of the context stops it.
				if f.budget.take(1); f.budget.err != nil {
					return nil
				}
				f.readRoute(route, from, paths)
			}
		}
	}
	for key, path := range paths {
		if !f.rankAsserted(path) {
			delete(paths, key)
		}
	}
	return paths
}

// readRoute adds the paths of one route of claims that begin with a party.
func (f *finder) readRoute(route, from uint32, paths map[string]*candidate) {
	if !f.q.chosen.route(route) {
		return
	}
	parties := f.c.Routes.Parties(route)
	parties = parties[slices.Index(parties, from):]
	for i, party := range parties {
		if f.q.blocked.has(party) || i > f.q.maxLegs {
			return
		}
		if i == 0 || !f.q.to.has(party) || !f.q.passes(parties[:i+1]) {
			continue
		}
		key := pathKey(parties[:i+1])
		if paths[key] == nil {
			paths[key] = &candidate{path: parties[: i+1 : i+1]}
		}
		paths[key].routes = append(paths[key].routes, route)
	}
}

// rankAsserted ranks a path by the selected claims that state it; false where
// there are none.
func (f *finder) rankAsserted(path *candidate) bool {
	whole, _ := f.whole(path, 0)
	if whole.claims == 0 {
		return false
	}
	days, _ := whole.days()
	path.goods = whole.goods
	path.rank = rank{corroboration: len(whole.origins), legs: len(path.path) - 1, day: dateRank(f.q.orderBy, days)}
	for i := range path.legs {
		leg := f.legFacts(path, i)
		if i == 0 || len(leg.origins) < path.weakest {
			path.weakest = len(leg.origins)
		}
		path.sum += len(leg.origins)
	}
	return true
}

// whole is what the claims that state a whole path say of its leg at a place,
// and of those what the ones say that begin before the path.
func (f *finder) whole(path *candidate, place int) (all, from facts) {
	for _, route := range path.routes {
		parties := f.c.Routes.Parties(route)
		offset := slices.Index(parties, path.path[0])
		first, end := f.c.Routes.Claims(route)
		f.budget.take(int(end - first))
		for claim := first; claim < end; claim++ {
			if !f.q.chosen.claim(claim, route) {
				continue
			}
			all.add(f.c, claim, offset+place, len(parties))
			if offset > 0 {
				from.add(f.c, claim, offset+place, len(parties))
			}
		}
	}
	return all, from
}

// legFacts is what the claims of a leg of a route say: those that may continue
// the path before it, and on an asserted route all that state the whole.
func (f *finder) legFacts(path *candidate, place int) facts {
	var leg facts
	id, _ := f.c.Legs.Find(path.path[place], path.path[place+1])
	f.views.admitted(id, path.path[:place+1], func(c *crowd) { leg.join(&c.facts) })
	if !path.chained {
		_, outside := f.whole(path, place)
		leg.join(&outside)
	}
	return leg
}

// goodsOf is the kinds of goods of a set, where all kinds are just arms.
func goodsOf(set graph.GoodsSet) []graph.Goods {
	if set == graph.AnyGoods {
		return []graph.Goods{graph.Arms}
	}
	return set.List()
}
