package search

import (
	"fmt"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// routeQuestion is a RouteQuery made ready for the columns.
type routeQuestion struct {
	from, to  placeSet
	via       []placeSet
	blocked   placeSet // parties that no route may pass: avoided ones
	maxLegs   int
	asserted  bool // which bases are asked for
	chained   bool
	timeOrder graph.TimeOrder
	orderBy   graph.RouteOrder
	chosen    *selection
}

// ask checks a query. The error wraps ErrInvalid and names the argument.
func (s *Snapshot) ask(q *graph.RouteQuery, match *Match) (*routeQuestion, error) {
	r := &routeQuestion{maxLegs: q.MaxLegs, asserted: q.Basis != graph.ChainedRoute, chained: q.Basis != graph.AssertedRoute,
		timeOrder: q.TimeOrder, orderBy: q.OrderBy}
	if q.MaxLegs < 1 || q.MaxLegs > graph.MaxLegs {
		return nil, fmt.Errorf("%w: maxLegs is %d, not from 1 to %d", graph.ErrInvalid, q.MaxLegs, graph.MaxLegs)
	}
	if err := checkPage(q.Page); err != nil {
		return nil, err
	}
	if err := r.checkWords(q); err != nil {
		return nil, err
	}
	var err error
	if r.chosen, err = newMovingSelection(s.c, q.Filter, match); err != nil {
		return nil, err
	}
	if err := r.setParties(&s.c.Parties, q); err != nil {
		return nil, err
	}
	return r, nil
}

func (r *routeQuestion) checkWords(q *graph.RouteQuery) error {
	switch q.Basis {
	case "", graph.AssertedRoute, graph.ChainedRoute:
	default:
		return fmt.Errorf("%w: basis %q", graph.ErrInvalid, q.Basis)
	}
	switch q.TimeOrder {
	case "":
		r.timeOrder = graph.Possible
	case graph.Possible, graph.Certain, graph.IgnoreTime:
	default:
		return fmt.Errorf("%w: timeOrder %q", graph.ErrInvalid, q.TimeOrder)
	}
	switch q.OrderBy {
	case "":
		r.orderBy = graph.Best
	case graph.Best, graph.EarliestFirst, graph.LatestFirst:
	default:
		return fmt.Errorf("%w: orderBy %q", graph.ErrInvalid, q.OrderBy)
	}
	return nil
}

func (r *routeQuestion) setParties(p *columns.Parties, q *graph.RouteQuery) error {
	from, err := stop(p, "from", q.From)
	if err != nil {
		return err
	}
	to, err := stop(p, "to", q.To)
	if err != nil {
		return err
	}
	if from == to {
		return fmt.Errorf("%w: from and to are both %s", graph.ErrInvalid, p.ID(from))
	}
	r.from, r.to = partySet(p, from, q.Exact), partySet(p, to, q.Exact)
	for _, id := range q.Via {
		via, err := stop(p, "via", id)
		if err != nil {
			return err
		}
		r.via = append(r.via, partySet(p, via, q.Exact))
	}
	r.blocked = newPlaceSet(p.Len())
	for _, id := range q.Avoid {
		avoid, ok := p.Resolve(id)
		if !ok {
			return fmt.Errorf("%w: avoid: there is no party %q", graph.ErrInvalid, id)
		}
		members := []uint32{avoid}
		if !q.Exact {
			members = p.WithParts(avoid)
		}
		for _, member := range members {
			r.blocked.add(member)
		}
	}
	return nil
}

// stop finds a party that a route is to begin with, end with or pass.
func stop(p *columns.Parties, argument, id string) (uint32, error) {
	party, ok := p.Resolve(id)
	if !ok {
		return 0, fmt.Errorf("%w: %s: there is no party %q", graph.ErrInvalid, argument, id)
	}
	if !p.Named(party) {
		return 0, fmt.Errorf("%w: %s: %q is an unnamed party", graph.ErrInvalid, argument, id)
	}
	return party, nil
}

// passes reports whether the stops between the ends of a path hold every party
// that it must go by.
func (r *routeQuestion) passes(path []uint32) bool {
	for _, via := range r.via {
		met := false
		for _, party := range path[1 : len(path)-1] {
			met = met || via.has(party)
		}
		if !met {
			return false
		}
	}
	return true
}
