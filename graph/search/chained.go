package search

// The budgets of one question, in steps: legs looked at and claims read.
const (
	searchSteps = 6_000_000
	// countSteps is what may be spent on counting routes beyond the page.
	countSteps = 20_000
	// certainSteps is what a claim costs in a journey of which the order must be
	// certain: such claims are sorted.
	certainSteps = 4
)

// chained joins legs to the best routes after a mark, at most so many.
//
// It goes down by thresholds: it walks only over legs with at least T origins,
// and lowers T until enough routes stand; within one T it goes leg by leg. A
// route found at T is worth exactly T, since a better one was found before, so
// this is exact for the order BEST. It is complete where it ends before there
// are enough, unless the budget ran out.
func (f *finder) chained(after *mark, wanted int) (found []*candidate, complete bool) {
	start := f.strongest()
	if after != nil && after.chained {
		start = min(start, after.weakest)
	}
	for least := start; least >= 0; least-- {
		reach := f.reachable(least)
		for legs := 2; legs <= f.q.maxLegs; legs++ {
			if len(found) >= wanted {
				return found, false
			}
			found = append(found, f.class(after, wanted-len(found), least, legs, reach)...)
			if f.budget.spent || f.budget.err != nil {
				return found, false
			}
		}
	}
	return found, true
}

// strongest bounds the origins of the weakest leg of any route.
func (f *finder) strongest() int {
	out, in := 0, 0
	legs := &f.c.Legs
	for party := range uint32(f.c.Parties.Len()) {
		if f.q.from.has(party) {
			for _, leg := range legs.Best(party)[:min(1, len(legs.Best(party)))] {
				out = max(out, int(legs.Origins[leg]))
			}
		}
		if f.q.to.has(party) {
			for _, leg := range legs.Into(party) {
				in = max(in, int(legs.Origins[leg]))
			}
		}
	}
	return min(out, in)
}

// class finds the best routes of a number of legs whose weakest leg has just so
// many origins.
func (f *finder) class(after *mark, wanted, least, legs int, reach []uint8) []*candidate {
	best := newRanked(wanted, compareCandidates)
	var most [][]int
	w := &walk{f: f, least: least, legs: legs, reach: reach}
	w.found = func(path *candidate) {
		if path.weakest == least && after.before(&f.c.Parties, path) && best.takes(path) {
			best.offer(path.keep())
		}
	}
	w.hopeless = func(path []uint32, sum, remaining int) bool {
		if !best.full() {
			return false
		}
		if most == nil {
			most = f.mostOrigins(least, legs)
		}
		last := best.last()
		reachable := sum + most[remaining][path[len(path)-1]]
		return reachable < last.sum || reachable == last.sum && follows(path, last.path)
	}
	w.run()
	return best.items
}

// follows reports whether everything that begins with a path ranks after
// another path of the same length or more.
func follows(path, other []uint32) bool {
	for i, party := range path {
		if party != other[i] {
			return party > other[i]
		}
	}
	return false
}

func (c *candidate) keep() *candidate {
	kept := *c
	kept.path = append([]uint32(nil), c.path...)
	return &kept
}

// mostOrigins bounds, for each number of legs and each party, the sum of
// origins over so many legs from there to a destination.
func (f *finder) mostOrigins(least, legs int) [][]int {
	const no = -1 << 30
	most := make([][]int, legs)
	for n := range most {
		most[n] = make([]int, f.c.Parties.Len())
		for party := range most[n] {
			most[n][party] = no
			if n == 0 && f.q.to.has(uint32(party)) {
				most[n][party] = 0
			}
		}
		if n == 0 {
			continue
		}
		f.budget.take(f.c.Legs.Len() / 8)
		for leg, origins := range f.c.Legs.Origins {
			if int(origins) >= least {
				from := f.c.Legs.From[leg]
				most[n][from] = max(most[n][from], int(origins)+most[n-1][f.c.Legs.To[leg]])
			}
		}
	}
	return most
}

// chainedByDate joins legs to all routes and keeps the first after a mark by
// date, at most so many, with the number of all.
func (f *finder) chainedByDate(after *mark, wanted int) (found []*candidate, count int, complete bool) {
	best := newRanked(wanted, compareCandidates)
	complete = f.everyChain(func(path *candidate) {
		count++
		days, _ := f.chainDays(path)
		path.day = dateRank(f.q.orderBy, days)
		if after.before(&f.c.Parties, path) && best.takes(path) {
			best.offer(path.keep())
		}
	})
	return best.items, count, complete
}

// everyChain visits all chained routes; false where the budget ran out.
func (f *finder) everyChain(visit func(*candidate)) bool {
	reach := f.reachable(0)
	for legs := 2; legs <= f.q.maxLegs; legs++ {
		(&walk{f: f, legs: legs, reach: reach, found: visit}).run()
	}
	return !f.budget.spent && f.budget.err == nil
}

// countChained counts all chained routes with a small budget of its own; -1
// where it does not last.
func (f *finder) countChained() int {
	former := *f.budget
	f.budget.left = min(countSteps, f.budget.left)
	count := 0
	complete := f.everyChain(func(*candidate) { count++ })
	err := f.budget.err
	*f.budget = former
	f.budget.err = err
	if !complete {
		return -1
	}
	return count
}

// admitted is the claims of a leg that may continue a path, and the number of
// their distinct origins.
func (f *finder) admitted(leg uint32, path []uint32) (crowds []*crowd, origins int) {
	crowds = f.room[len(path)][:0]
	f.views.admitted(leg, path, func(c *crowd) {
		crowds = append(crowds, c)
		f.budget.take(len(c.carriers) * f.carrierSteps)
	})
	f.room[len(path)] = crowds
	switch len(crowds) {
	case 0:
		return nil, 0
	case 1:
		return crowds, len(crowds[0].facts.origins)
	}
	f.tally.Reset()
	for _, c := range crowds {
		for _, origin := range c.facts.origins {
			f.tally.Add(origin)
		}
	}
	return crowds, f.tally.Count
}
