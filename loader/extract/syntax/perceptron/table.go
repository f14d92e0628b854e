package perceptron

import (
	"cmp"
	"slices"
)

// Table holds averaged weights, quantised to bytes. It is read-only and safe
// for concurrent use.
type Table struct {
	slots []slot // open addressing
	cells []cell
}

// slot says where a feature's cells stand, and how many they are, so that adding
// them up need not wait to be told by the cells; a zero key is free.
type slot struct {
	key uint32
	at  uint32 // place of the first cell << 8, and the number of cells less one
}

// mostCells bounds the cells of a table, whose places have 24 bits.
const mostCells = 1 << 24

// cell is one weight. The cells of one feature stand together.
type cell struct {
	class uint8
	value int8
}

// row is a feature with its cells.
type row struct {
	key   uint32
	cells []cell
}

// Rounding says how averaged weights become bytes: each is multiplied by Scale
// and rounded; what falls below Least is left out, and so are features that
// were updated less often than Updates.
type Rounding struct {
	Scale   float64
	Least   int
	Updates int
}

// Average gives the table of the learner's averaged weights.
func (l *Learner) Average(r Rounding) *Table {
	var rows []row
	for i, k := range l.keys {
		if k == 0 || int(l.seen[i]) < r.Updates {
			continue
		}
		var cells []cell
		for _, w := range l.rows[i] {
			sum := w.sum + int64(w.value)*(l.step-w.since)
			q := quantise(float64(sum)/float64(max(l.step, 1)), r.Scale)
			if q >= r.Least || -q >= r.Least {
				cells = append(cells, cell{w.class, int8(q)})
			}
		}
		if len(cells) > 0 {
			slices.SortFunc(cells, func(a, b cell) int { return cmp.Compare(a.class, b.class) })
			rows = append(rows, row{k, cells})
		}
	}
	return newTable(rows)
}

// quantise rounds average times scale to a signed byte. The conversion keeps
// the product from being fused with the sum, which would round differently on
// some machines.
func quantise(average, scale float64) int {
	x := float64(average * scale)
	if x < 0 {
		return -min(int(-x+0.5), 127)
	}
	return min(int(x+0.5), 127)
}

// newTable lays the rows out by key, so that equal weights give an equal table.
func newTable(rows []row) *Table {
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.key, b.key) })
	size := 16
	for size < 2*len(rows) {
		size *= 2
	}
	t := &Table{slots: make([]slot, size)}
	for _, r := range rows {
		*t.find(r.key) = slot{r.key, uint32(len(t.cells)<<8 | len(r.cells) - 1)}
		t.cells = append(t.cells, r.cells...)
	}
	return t
}

// find gives the slot of a feature, or the free one where it would be.
func (t *Table) find(key uint32) *slot {
	mask := uint32(len(t.slots) - 1)
	i := spread(key) & mask
	for t.slots[i].key != 0 && t.slots[i].key != key {
		i = (i + 1) & mask
	}
	return &t.slots[i]
}

// Score implements Scorer. The rows are looked up first and added up afterwards,
// so that the memory's answers are waited for together.
func (t *Table) Score(features []uint32, scores []int32) {
	const together = 128
	var found [together]uint32
	for len(features) > 0 {
		some := features[:min(together, len(features))]
		features = features[len(some):]
		n := 0
		for _, f := range some {
			if s := t.find(f); s.key != 0 {
				found[n&(together-1)] = s.at
				n++
			}
		}
		for _, at := range found[:n] {
			first := int(at >> 8)
			for _, c := range t.cells[first : first+1+int(at&0xff)] {
				scores[c.class] += int32(c.value)
			}
		}
	}
}

// Len gives the number of features and of weights in the table.
func (t *Table) Len() (features, weights int) {
	for _, s := range t.slots {
		if s.key != 0 {
			features++
		}
	}
	return features, len(t.cells)
}
