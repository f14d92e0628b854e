package columns

import (
	"cmp"
	"slices"
	"sort"
)

// Legs is the distinct legs of claims that affirm or plan a transfer and whose
// reading is not rejected, ordered by their parties.
type Legs struct {
	From, To []uint32
	// Origins is how many distinct origins affirm the leg, in any claim: no
	// filter and no route finds more of them.
	Origins []uint32
	// Affirmed is how many legs at least one claim affirms.
	Affirmed int

	first      []uint32 // of a party's legs
	best       []uint32 // the legs of each party, most origins first
	into       []uint32 // ordered by the party that receives
	intoFirst  []uint32
	routes     Column // of each leg, ascending
	routeFirst []uint32
}

// Len is the number of legs.
func (l *Legs) Len() int { return len(l.From) }

// Out is the legs that leave a party: from first to before end.
func (l *Legs) Out(party uint32) (first, end uint32) { return l.first[party], l.first[party+1] }

// Best is the legs that leave a party, most origins first.
func (l *Legs) Best(party uint32) []uint32 { return l.best[l.first[party]:l.first[party+1]] }

// Into is the legs that end at a party, ascending.
func (l *Legs) Into(party uint32) []uint32 {
	return l.into[l.intoFirst[party]:l.intoFirst[party+1]]
}

// Routes is the routes that contain a leg, ascending.
func (l *Legs) Routes(leg uint32) Span {
	return Span{&l.routes, l.routeFirst[leg], l.routeFirst[leg+1]}
}

// RoutesFrom is the routes that contain a leg and begin with a party, ascending.
func (c *Columns) RoutesFrom(leg, start uint32) Span {
	all := c.Legs.Routes(leg)
	begins := func(i int) uint32 { return c.Routes.parties[c.Routes.first.At(all.column.At(all.first+uint32(i)))] }
	first := sort.Search(all.Len(), func(i int) bool { return begins(i) >= start })
	end := first + sort.Search(all.Len()-first, func(i int) bool { return begins(first+i) > start })
	return Span{all.column, all.first + uint32(first), all.first + uint32(end)}
}

// Find returns the leg between two parties.
func (l *Legs) Find(from, to uint32) (uint32, bool) {
	first, end := l.Out(from)
	i, found := sort.Find(int(end-first), func(i int) int { return cmp.Compare(to, l.To[first+uint32(i)]) })
	return first + uint32(i), found
}

func newLegs(c *Columns) Legs {
	var froms, tos, routes []uint32
	for route := range uint32(c.Routes.Len()) {
		if !c.moves(route) {
			continue
		}
		parties := c.Routes.Parties(route)
		for i := range len(parties) - 1 {
			froms, tos, routes = append(froms, parties[i]), append(tos, parties[i+1]), append(routes, route)
		}
	}
	// Two stable passes order the steps by both parties and keep the routes
	// of each leg ascending.
	size := c.Parties.Len()
	byTo, _ := group(size, tos)
	order, _ := group(size, pick(froms, byTo))
	var l Legs
	legRoutes := make([]uint32, 0, len(routes))
	for _, i := range order {
		step := byTo[i]
		from, to := froms[step], tos[step]
		if n := l.Len(); n == 0 || l.From[n-1] != from || l.To[n-1] != to {
			l.From, l.To = append(l.From, from), append(l.To, to)
			l.routeFirst = append(l.routeFirst, uint32(len(legRoutes)))
		}
		legRoutes = append(legRoutes, routes[step])
	}
	l.routeFirst = append(l.routeFirst, uint32(len(legRoutes)))
	l.routes = newColumn(legRoutes)
	l.From, l.To, l.routeFirst = slices.Clip(l.From), slices.Clip(l.To), slices.Clip(l.routeFirst)
	_, l.first = group(size, l.From)
	l.into, l.intoFirst = group(size, l.To)
	l.countOrigins(c)
	return l
}

func pick(values, places []uint32) []uint32 {
	picked := make([]uint32, len(places))
	for i, place := range places {
		picked[i] = values[place]
	}
	return picked
}

// moves reports whether a claim of the route affirms or plans a transfer.
func (c *Columns) moves(route uint32) bool {
	first, end := c.Routes.Claims(route)
	for claim := first; claim < end; claim++ {
		if t := c.Claims.Traits[claim]; polarities.number(t) <= 2 && !t.Rejected() {
			return true
		}
	}
	return false
}

func (l *Legs) countOrigins(c *Columns) {
	l.Origins, l.best = make([]uint32, l.Len()), make([]uint32, l.Len())
	tally := NewTally(c.Parties.Len())
	for leg := range uint32(l.Len()) {
		tally.Reset()
		affirmed := false
		for route := range l.Routes(leg).All {
			affirmed = tally.addRoute(c, route) || affirmed
		}
		l.Origins[leg], l.best[leg] = uint32(tally.Count), leg
		if affirmed {
			l.Affirmed++
		}
	}
	for party := range uint32(c.Parties.Len()) {
		slices.SortFunc(l.Best(party), func(a, b uint32) int {
			return cmp.Or(cmp.Compare(l.Origins[b], l.Origins[a]), cmp.Compare(a, b))
		})
	}
}
