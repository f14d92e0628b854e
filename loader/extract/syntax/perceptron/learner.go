// Package perceptron is a sparse averaged perceptron over hashed features
// (Collins 2002, "Discriminative Training Methods for Hidden Markov Models"):
// a Learner is trained, its average becomes a Table of small integers.
//
// All arithmetic is on integers, so that the same training gives the same
// table on every machine.
package perceptron

import "slices"

// Scorer adds up, for every class, the weights of the features that are set.
type Scorer interface {
	// Score adds to scores[class] the weights of the features.
	Score(features []uint32, scores []int32)
}

// Learner holds the weights while they are trained. Features are hashes; zero
// stands for no feature. It is not safe for concurrent use.
type Learner struct {
	keys []uint32 // open addressing, zero is free
	rows [][]weight
	seen []uint32 // updates of each row
	used int
	step int64
	full bool // takes no more features
}

// weight is the weight of a feature for one class, with the sum of its values
// over the steps before since.
type weight struct {
	class uint8
	value int32
	since int64
	sum   int64
}

// NewLearner returns a learner without weights.
func NewLearner() *Learner {
	const slots = 1 << 16
	return &Learner{keys: make([]uint32, slots), rows: make([][]weight, slots), seen: make([]uint32, slots)}
}

// spread mixes a feature's bits for the place in a table.
func spread(key uint32) uint32 { return key * 0x9e3779b1 >> 7 }

func slotOf(key uint32, keys []uint32) int {
	mask := len(keys) - 1
	i := int(spread(key)) & mask
	for keys[i] != 0 && keys[i] != key {
		i = (i + 1) & mask
	}
	return i
}

// Score implements Scorer with the present weights.
func (l *Learner) Score(features []uint32, scores []int32) {
	for _, f := range features {
		for _, w := range l.rows[slotOf(f, l.keys)] {
			scores[w.class] += w.value
		}
	}
}

// Update adds by to the weights of the features for the class.
func (l *Learner) Update(features []uint32, class int, by int32) {
	for _, f := range features {
		if f != 0 {
			l.update(f, uint8(class), by)
		}
	}
}

func (l *Learner) update(f uint32, class uint8, by int32) {
	slot := slotOf(f, l.keys)
	if l.keys[slot] == 0 {
		if l.full {
			return
		}
		if l.used*2 >= len(l.keys) {
			l.grow()
			slot = slotOf(f, l.keys)
		}
		l.keys[slot] = f
		l.used++
	}
	l.seen[slot]++
	row := l.rows[slot]
	for i := range row {
		if w := &row[i]; w.class == class {
			w.sum += int64(w.value) * (l.step - w.since)
			w.since = l.step
			w.value += by
			return
		}
	}
	l.rows[slot] = append(row, weight{class: class, value: by, since: l.step})
}

func (l *Learner) grow() { l.rehash(2*len(l.keys), func(int) bool { return true }) }

// rehash moves the rows that keep wants to a table of the given size.
func (l *Learner) rehash(size int, keep func(slot int) bool) {
	keys, rows, seen := make([]uint32, size), make([][]weight, size), make([]uint32, size)
	for i, k := range l.keys {
		if k != 0 && keep(i) {
			slot := slotOf(k, keys)
			keys[slot], rows[slot], seen[slot] = k, l.rows[i], l.seen[i]
		}
	}
	l.keys, l.rows, l.seen = keys, rows, seen
}

// Keep forgets all but about the n features that were updated most often, and
// takes no new ones from then on: the weights of these learn to do without the
// others.
func (l *Learner) Keep(n int) {
	var counts []uint32
	for i, k := range l.keys {
		if k != 0 {
			counts = append(counts, l.seen[i])
		}
	}
	l.full = true
	if len(counts) <= n {
		return
	}
	slices.Sort(counts)
	least := counts[len(counts)-n] + 1
	size, kept := 16, 0
	for i, k := range l.keys {
		if k != 0 && l.seen[i] >= least {
			kept++
		}
	}
	for size < 2*kept {
		size *= 2
	}
	l.rehash(size, func(slot int) bool { return l.seen[slot] >= least })
	l.used = kept
}

// Advance ends one training example: averages count examples.
func (l *Learner) Advance() { l.step++ }
