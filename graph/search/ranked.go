package search

import "slices"

// ranked keeps the first elements of a list in order, as many as its limit, of
// all that are offered.
type ranked[T any] struct {
	limit   int
	compare func(a, b T) int
	items   []T
}

func newRanked[T any](limit int, compare func(a, b T) int) *ranked[T] {
	return &ranked[T]{limit: limit, compare: compare}
}

func (r *ranked[T]) full() bool { return len(r.items) >= r.limit }

func (r *ranked[T]) last() T { return r.items[len(r.items)-1] }

// takes reports whether an element would be kept.
func (r *ranked[T]) takes(item T) bool {
	return r.limit > 0 && (!r.full() || r.compare(item, r.last()) < 0)
}

// offer keeps an element that is among the first.
func (r *ranked[T]) offer(item T) {
	if !r.takes(item) {
		return
	}
	if r.full() {
		r.items = r.items[:len(r.items)-1]
	}
	i, _ := slices.BinarySearchFunc(r.items, item, r.compare)
	r.items = slices.Insert(r.items, i, item)
}
