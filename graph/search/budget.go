package search

import "context"

// budget bounds a search by a number of steps, so that the same question has
// the same answer on every machine, and stops it when its context ends.
type budget struct {
	ctx   context.Context
	left  int
	spent bool // the steps ran out
	err   error
	tick  int
}

// take pays for some steps and reports whether the search may go on.
func (b *budget) take(steps int) bool {
	if b.tick += steps; b.tick >= checkEvery {
		b.tick = 0
		b.err = b.ctx.Err()
	}
	b.left -= steps
	b.spent = b.spent || b.left < 0
	return !b.spent && b.err == nil
}
