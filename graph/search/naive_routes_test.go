package search_test

import (
	"cmp"
	"math"
	"slices"

	"armsgraph/graph"
)

// answer is a route with what decides its rank.
type answer struct {
	path             []string
	chained          bool
	whole            []fact
	legs             [][]fact
	corroboration    int
	weakest, sum     int
	earliest, latest int
	basis            graph.PeriodBasis
	goods            []graph.Goods // of chained routes
}

// routes answers a route query whole, in order.
func (w *world) routes(q graph.RouteQuery) []answer {
	claims := w.selected(q.Filter, true)
	var answers []answer
	for _, path := range w.paths(q, claims) {
		a := answer{path: path, whole: w.stating(path, claims)}
		a.chained = len(a.whole) == 0
		if a.chained && q.Basis == graph.AssertedRoute || !a.chained && q.Basis == graph.ChainedRoute {
			continue
		}
		if a.chained {
			if slices.ContainsFunc(path, func(p string) bool { return w.parties[p].Kind == graph.Unnamed }) {
				continue
			}
			if a.goods = w.carried(path, claims, q.TimeOrder); len(a.goods) == 0 {
				continue
			}
		}
		w.describe(&a, claims)
		answers = append(answers, a)
	}
	slices.SortFunc(answers, func(a, b answer) int { return a.compare(&b, q.OrderBy) })
	return answers
}

func (a *answer) compare(b *answer, order graph.RouteOrder) int {
	flag := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	date := 0
	switch order {
	case graph.EarliestFirst:
		date = cmp.Or(cmp.Compare(flag(a.earliest == math.MinInt32), flag(b.earliest == math.MinInt32)), cmp.Compare(a.earliest, b.earliest))
	case graph.LatestFirst:
		date = cmp.Or(cmp.Compare(flag(a.latest == math.MaxInt32), flag(b.latest == math.MaxInt32)), cmp.Compare(b.latest, a.latest))
	}
	return cmp.Or(cmp.Compare(flag(a.chained), flag(b.chained)), date, cmp.Compare(b.corroboration, a.corroboration),
		cmp.Compare(b.weakest, a.weakest), cmp.Compare(len(a.path), len(b.path)), cmp.Compare(b.sum, a.sum), slices.Compare(a.path, b.path))
}

// paths is all walks over legs of claims from one party to the other on which
// nobody stands twice.
func (w *world) paths(q graph.RouteQuery, claims []fact) [][]string {
	next := map[string]map[string]bool{}
	for _, f := range claims {
		for i := range len(f.Route) - 1 {
			if next[f.Route[i]] == nil {
				next[f.Route[i]] = map[string]bool{}
			}
			next[f.Route[i]][f.Route[i+1]] = true
		}
	}
	var found [][]string
	var extend func(path []string)
	extend = func(path []string) {
		if len(path) > 1 && w.means(q.To, path[len(path)-1], q.Exact) && w.fits(q, path) {
			found = append(found, slices.Clone(path))
		}
		if len(path) > q.MaxLegs {
			return
		}
		for _, to := range sortedKeys(next[path[len(path)-1]]) {
			if !slices.Contains(path, to) {
				extend(append(path, to))
			}
		}
	}
	for _, from := range sortedKeys(w.parties) {
		if w.means(q.From, from, q.Exact) {
			extend([]string{from})
		}
	}
	return found
}

func (w *world) fits(q graph.RouteQuery, path []string) bool {
	for _, avoid := range q.Avoid {
		if slices.ContainsFunc(path, func(p string) bool { return p == avoid || !q.Exact && w.partOf(p, avoid) }) {
			return false
		}
	}
	for _, via := range q.Via {
		if !slices.ContainsFunc(path[1:len(path)-1], func(p string) bool { return w.means(via, p, q.Exact) }) {
			return false
		}
	}
	return true
}

// mayContinue is the claims of a path's leg that may continue it: those that
// begin with the leg, and those whose origin stands on the path already.
func mayContinue(path []string, place int, claims []fact) []fact {
	var fits []fact
	for _, f := range claims {
		i := contains(f.Route, path[place:place+2])
		if i == 0 || i > 0 && slices.Contains(path[:place], f.Route[0]) {
			fits = append(fits, f)
		}
	}
	return fits
}

// carried is the kinds of goods that can go the whole path, by trying every
// choice of claims.
func (w *world) carried(path []string, claims []fact, order graph.TimeOrder) []graph.Goods {
	var all graph.GoodsSet
	choice := make([]fact, len(path)-1)
	var choose func(place int)
	choose = func(place int) {
		if place == len(choice) {
			if inOrder(choice, path, order) {
				goods := graph.AnyGoods
				for _, f := range choice {
					goods &= f.Goods.Carries()
				}
				all |= goods
			}
			return
		}
		for _, f := range mayContinue(path, place, claims) {
			choice[place] = f
			choose(place + 1)
		}
	}
	choose(0)
	if all == graph.AnyGoods {
		return []graph.Goods{graph.Arms}
	}
	return all.List()
}

// inOrder tries whether the chosen claims can be, or are, in order of time.
func inOrder(choice []fact, path []string, order graph.TimeOrder) bool {
	switch order {
	case graph.IgnoreTime:
		return true
	case graph.Certain:
		for i, f := range choice {
			if f.Period.Basis != graph.Stated {
				return false
			}
			if i == 0 || choice[i-1].ID == f.ID && contains(f.Route, path[i-1:i+2]) >= 0 {
				continue
			}
			_, latest := bounds(choice[i-1].Period.EDTF)
			earliest, _ := bounds(f.Period.EDTF)
			if earliest == math.MinInt32 || latest == math.MaxInt32 || latest > earliest {
				return false
			}
		}
		return true
	}
	// Dates can be chosen where no leg must end before an earlier one begins.
	for i := range choice {
		for j := i + 1; j < len(choice); j++ {
			earliest, _ := bounds(choice[i].Period.EDTF)
			_, latest := bounds(choice[j].Period.EDTF)
			if earliest > latest {
				return false
			}
		}
	}
	return true
}

// describe fills in what an answer tells of its legs and dates.
func (w *world) describe(a *answer, claims []fact) {
	a.corroboration = -1
	if !a.chained {
		a.corroboration = w.distinct(a.whole)
	}
	for place := range len(a.path) - 1 {
		var others []fact
		for _, f := range mayContinue(a.path, place, claims) {
			if contains(f.Route, a.path) < 0 {
				others = append(others, f)
			}
		}
		leg := append(slices.Clone(a.whole), others...)
		a.legs = append(a.legs, leg)
		origins := w.distinct(leg)
		a.sum += origins
		if place == 0 || origins < a.weakest {
			a.weakest = origins
		}
	}
	if !a.chained {
		a.earliest, a.latest, a.basis = stretch(a.whole)
		return
	}
	var first, last graph.PeriodBasis
	a.earliest, _, first = stretch(a.legs[0])
	_, a.latest, last = stretch(a.legs[len(a.legs)-1])
	switch {
	case first == graph.Stated && last == graph.Stated:
		a.basis = graph.Stated
	case a.earliest != math.MinInt32 || a.latest != math.MaxInt32:
		a.basis = graph.Bounded
	}
}

// stretch is within which days claims date a transfer: the stated ones if any.
func stretch(facts []fact) (earliest, latest int, basis graph.PeriodBasis) {
	for _, basis := range []graph.PeriodBasis{graph.Stated, graph.Bounded} {
		earliest, latest, known := math.MaxInt, math.MinInt, false
		for _, f := range facts {
			if f.Period.Basis == basis && f.Period.EDTF != "" {
				e, l := bounds(f.Period.EDTF)
				earliest, latest, known = min(earliest, e), max(latest, l), true
			}
		}
		if known {
			return earliest, latest, basis
		}
	}
	return math.MinInt32, math.MaxInt32, ""
}

func (w *world) kind(leg []fact, from, to string) graph.LegKind {
	seen := map[graph.LegKind]bool{}
	for _, f := range leg {
		place := contains(f.Route, []string{from, to})
		switch {
		case f.Polarity == graph.Planned:
			seen[graph.PlansTransferTo] = true
		case f.Stage == graph.Seized && place == len(f.Route)-2:
			seen[graph.BoundFor] = true
		case place == 0:
			return graph.ExportsTo
		default:
			seen[graph.RoutesTo] = true
		}
	}
	for _, kind := range []graph.LegKind{graph.RoutesTo, graph.BoundFor, graph.PlansTransferTo} {
		if seen[kind] {
			return kind
		}
	}
	return ""
}

func ids(facts []fact) []string {
	list := []string{}
	for _, f := range facts {
		list = append(list, f.ID)
	}
	return list
}
