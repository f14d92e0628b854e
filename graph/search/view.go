package search

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// carrier is what a claim lets go over a leg: kinds of goods, within days.
type carrier struct {
	claim uint32
	goods graph.GoodsSet
	columns.Days
	stated bool
}

// crowd is the claims of a leg whose routes begin with one party.
type crowd struct {
	start    uint32
	facts    facts
	carriers []carrier
}

// views are the legs as a question sees them: the selected claims by where
// their routes begin, read when a search first asks for them.
type views struct {
	c      *columns.Columns
	chosen *selection
	order  graph.TimeOrder
	budget *budget
	made   map[uint32][]*crowd // by leg
}

// crowd is the claims of a leg whose routes begin with a party; nil where there
// are none.
func (v *views) crowd(leg, start uint32) *crowd {
	made := v.made[leg]
	for _, c := range made {
		if c.start == start {
			return c.orNil()
		}
	}
	c := v.read(leg, start)
	v.made[leg] = append(made, c)
	return c.orNil()
}

func (c *crowd) orNil() *crowd {
	if c.facts.claims == 0 {
		return nil
	}
	return c
}

func (v *views) read(leg, start uint32) *crowd {
	c := &crowd{start: start}
	from := v.c.Legs.From[leg]
	for route := range v.c.RoutesFrom(leg, start).All {
		if !v.chosen.route(route) {
			continue
		}
		parties := v.c.Routes.Parties(route)
		first, end := v.c.Routes.Claims(route)
		v.budget.take(int(end - first))
		for claim := first; claim < end; claim++ {
			if v.chosen.claim(claim, route) {
				c.add(v, claim, slices.Index(parties, from), len(parties))
			}
		}
	}
	return c
}

// admitted calls yield with the claims of a leg that may continue a path, which
// ends where the leg begins: those that begin with the leg, and those that
// carry goods of a party that stands on the path already. The goods of all
// others come from somewhere else.
func (v *views) admitted(leg uint32, path []uint32, yield func(*crowd)) {
	for _, start := range path {
		if c := v.crowd(leg, start); c != nil {
			yield(c)
		}
	}
}

func (c *crowd) add(v *views, claim uint32, place, parties int) {
	c.facts.add(v.c, claim, place, parties)
	next := carrier{claim: claim, goods: v.c.Claims.Goods[claim].Carries(), Days: v.c.Days(claim),
		stated: v.c.Claims.Traits[claim].Basis() == graph.Stated}
	switch v.order {
	case graph.Certain:
		c.carriers = append(c.carriers, next)
		return
	case graph.IgnoreTime:
		next.Days = columns.Unknown
	}
	// A claim that allows no goods and no days beyond another's changes nothing.
	for _, other := range c.carriers {
		if other.covers(next) {
			return
		}
	}
	c.carriers = slices.DeleteFunc(c.carriers, next.covers)
	c.carriers = append(c.carriers, next)
}

func (c carrier) covers(other carrier) bool {
	return c.Earliest <= other.Earliest && c.Latest >= other.Latest && c.goods&other.goods == other.goods
}
