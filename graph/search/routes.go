package search

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// finder answers one question for routes.
type finder struct {
	s      *Snapshot
	c      *columns.Columns
	q      *routeQuestion
	views  *views
	budget *budget
	tally  *columns.Tally
	stated map[string]*candidate // the asserted paths
	room   [graph.MaxLegs + 1][]*crowd
	// carrierSteps is what each claim costs that a leg lets through.
	carrierSteps int
}

// Routes finds routes between two parties. It fails with ErrInvalid for an
// unknown or unnamed party, a limit exceeded, a NEGATED polarity in the filter
// and a cursor that is not of this question. match, where not nil, limits the
// claims to those it holds.
//
// An asserted route is read off the claims. A chained route joins claims under
// three rules: a leg that is not the first of its claim continues only a path
// on which that claim's origin stands already; some one kind of goods can go
// the whole way; and the legs can be, or are, in order of time. Unnamed parties
// join nothing. To a leg of a route belong the claims that may continue the
// path before it, and those that state the whole route.
func (s *Snapshot) Routes(ctx context.Context, query graph.RouteQuery, match *Match) (graph.Connection[graph.Route], error) {
	none := graph.Connection[graph.Route]{}
	asked, err := s.ask(&query, match)
	if err != nil {
		return none, err
	}
	page := query.Page
	query.Page = graph.Page{}
	q := s.question(routeList, query)
	after, err := readMark(q, page.After)
	if err != nil {
		return none, err
	}
	b := &budget{ctx: ctx, left: searchSteps, err: ctx.Err()}
	f := &finder{s: s, c: s.c, q: asked, budget: b, tally: columns.NewTally(s.c.Parties.Len()),
		views: &views{c: s.c, chosen: asked.chosen, order: asked.timeOrder, budget: b, made: map[uint32][]*crowd{}}}
	if f.carrierSteps = 1; asked.timeOrder == graph.Certain {
		f.carrierSteps = certainSteps
	}
	found, total, partial := f.find(after, page.First+1)
	if b.err != nil {
		return none, b.err
	}
	l := newListing(f)
	answer := pageOf(found, page, total, func(c *candidate) graph.Route { return f.route(c, l) }, func(c *candidate) string { return s.routeCursor(q, c) })
	answer.Partial = partial
	return answer, b.err
}

// find returns the first routes after a mark, at most so many, and the number
// of all; -1 where they were not all counted. It is partial where the budget
// ran out.
func (f *finder) find(after *mark, wanted int) (found []*candidate, total int, partial bool) {
	f.stated = f.asserted()
	if f.q.asserted {
		total = len(f.stated)
		for _, path := range f.stated {
			if after.before(&f.c.Parties, path) {
				found = append(found, path)
			}
		}
		slices.SortFunc(found, compareCandidates)
	}
	if !f.q.chained {
		return found[:min(wanted, len(found))], total, false
	}
	if f.q.orderBy != graph.Best {
		chains, count, complete := f.chainedByDate(after, wanted)
		found = append(found, chains...)
		if !complete {
			return found[:min(wanted, len(found))], -1, true
		}
		return found[:min(wanted, len(found))], total + count, false
	}
	if len(found) < wanted {
		chains, complete := f.chained(after, wanted-len(found))
		found = append(found, chains...)
		partial = !complete && len(found) < wanted
	}
	count := -1
	if !partial {
		count = f.countChained()
	}
	if count < 0 {
		return found[:min(wanted, len(found))], -1, partial
	}
	return found[:min(wanted, len(found))], total + count, partial
}

// route is the answer for a path that was found.
func (f *finder) route(path *candidate, l *listing) graph.Route {
	route := graph.Route{Basis: graph.ChainedRoute, Corroboration: -1, WeakestLeg: path.weakest, Goods: goodsOf(path.goods),
		Disputes: f.s.rebuttals(path.path)}
	var days columns.Days
	if path.chained {
		days, route.DateBasis = f.chainDays(path)
	} else {
		whole, _ := f.whole(path, 0)
		days, route.DateBasis = whole.days()
		route.Basis, route.Corroboration = graph.AssertedRoute, path.corroboration
		route.Claims = l.write(f.wholeClaims(path))
	}
	route.Earliest, route.Latest = columns.Text(days.Earliest), columns.Text(days.Latest)
	route.ID = f.s.pathID(string(route.Basis), path.path)
	for _, party := range path.path {
		route.Parties = append(route.Parties, f.c.Parties.At(party))
	}
	for place := range path.legs {
		leg := f.legFacts(path, place)
		id, _ := f.c.Legs.Find(path.path[place], path.path[place+1])
		answer := f.s.leg(&leg, id)
		answer.Claims, answer.Disputes = l.leg(path, place), l.rebuttals(id)
		answer.ID = route.ID + "#" + strconv.Itoa(place)
		route.Legs = append(route.Legs, answer)
	}
	return route
}

// chainDays is from the first day of a chained route's first leg to the last
// day of its last one; stated where both legs are.
func (f *finder) chainDays(path *candidate) (columns.Days, graph.PeriodBasis) {
	first, last := f.legFacts(path, 0), f.legFacts(path, len(path.path)-2)
	begins, firstBasis := first.days()
	ends, lastBasis := last.days()
	days := columns.Days{Earliest: begins.Earliest, Latest: ends.Latest}
	switch {
	case firstBasis == graph.Stated && lastBasis == graph.Stated:
		return days, graph.Stated
	case days.Known():
		return days, graph.Bounded
	}
	return days, ""
}

// pathID is the id of a route, a leg of a party or the like: what it is, and
// its parties' ids.
func (s *Snapshot) pathID(what string, path []uint32) string {
	ids := make([]string, len(path))
	for i, party := range path {
		ids[i] = s.c.Parties.ID(party)
	}
	return strings.ToLower(what) + ":" + strings.Join(ids, ">")
}

// leg is the answer for a leg, without an id and the ids of claims.
func (s *Snapshot) leg(f *facts, leg uint32) graph.Leg {
	days, basis := f.days()
	return graph.Leg{Kind: f.kinds.kind(), From: s.c.Parties.At(s.c.Legs.From[leg]), To: s.c.Parties.At(s.c.Legs.To[leg]), OriginCount: len(f.origins),
		ClaimCount: f.claims, Goods: f.goods.List(), Earliest: columns.Text(days.Earliest), Latest: columns.Text(days.Latest),
		DateBasis: basis}
}
