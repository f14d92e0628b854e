package search

// walk goes along all paths of a given number of legs that joined claims allow,
// depth first. A leg counts only if at least `least` distinct origins of claims
// that may continue the path affirm it.
type walk struct {
	f     *finder
	least int
	legs  int
	// reach is the least number of legs from each party to a destination over
	// legs with so many origins; above graph.MaxLegs where there is no way.
	reach []uint8
	// hopeless says of a path, the sum of its origins and the legs that
	// remain that nothing beyond it is wanted.
	hopeless func(path []uint32, sum, remaining int) bool
	found    func(path *candidate)

	path   []uint32
	counts []int
}

const unreachable = 255

// run starts from every party of the question.
func (w *walk) run() {
	for from := range uint32(w.f.c.Parties.Len()) {
		if w.f.q.from.has(from) && !w.f.q.blocked.has(from) && int(w.reach[from]) <= w.legs {
			w.path = append(w.path[:0], from)
			w.step(newJourney(w.f.q.timeOrder), 0)
		}
	}
}

// step extends the path by every leg that it may take.
func (w *walk) step(j journey, sum int) {
	f, from := w.f, w.path[len(w.path)-1]
	remaining := w.legs - len(w.path) // after the next leg
	for _, leg := range f.c.Legs.Best(from) {
		if int(f.c.Legs.Origins[leg]) < w.least || !f.budget.take(len(w.path)) {
			return
		}
		to := f.c.Legs.To[leg]
		if int(w.reach[to]) > remaining || remaining == 0 && !f.q.to.has(to) || w.passed(to) {
			continue
		}
		crowds, origins := f.admitted(leg, w.path)
		if len(crowds) == 0 || origins < w.least {
			continue
		}
		w.path = append(w.path, to)
		if w.wanted(sum+origins, remaining) {
			w.counts = append(w.counts, origins)
			w.goOn(j.next(crowds), sum+origins, remaining)
			w.counts = w.counts[:len(w.counts)-1]
		}
		w.path = w.path[:len(w.path)-1]
	}
}

// wanted reports whether the path, and what lies beyond it, can be an answer, as
// far as its parties and origins tell.
func (w *walk) wanted(sum, remaining int) bool {
	if w.hopeless != nil && w.hopeless(w.path, sum, remaining) {
		return false
	}
	return remaining > 0 || w.f.q.passes(w.path) && w.f.stated[pathKey(w.path)] == nil
}

func (w *walk) goOn(j journey, sum, remaining int) {
	if j == nil {
		return
	}
	if remaining > 0 {
		w.step(j, sum)
		return
	}
	weakest := w.counts[0]
	for _, count := range w.counts {
		weakest = min(weakest, count)
	}
	w.found(&candidate{rank: rank{chained: true, weakest: weakest, legs: w.legs, sum: sum}, path: w.path, goods: j.goods()})
}

func (w *walk) passed(party uint32) bool {
	for _, p := range w.path {
		if p == party {
			return true
		}
	}
	return false
}

// reachable counts for every party the legs from it to a destination of the
// question, over legs that at least so many origins affirm.
func (f *finder) reachable(least int) []uint8 {
	reach := make([]uint8, f.c.Parties.Len())
	var front []uint32
	for party := range reach {
		reach[party] = unreachable
		if f.q.to.has(uint32(party)) && !f.q.blocked.has(uint32(party)) {
			reach[party] = 0
			front = append(front, uint32(party))
		}
	}
	for legs := uint8(1); int(legs) <= f.q.maxLegs && len(front) > 0; legs++ {
		var next []uint32
		for _, to := range front {
			f.budget.take(len(f.c.Legs.Into(to)) / 8)
			for _, leg := range f.c.Legs.Into(to) {
				from := f.c.Legs.From[leg]
				if reach[from] == unreachable && int(f.c.Legs.Origins[leg]) >= least && !f.q.blocked.has(from) && f.c.Parties.Named(from) {
					reach[from] = legs
					next = append(next, from)
				}
			}
		}
		front = next
	}
	return reach
}
