package frame

import "slices"

// repeated splits a frame whose verb is told once for several transfers, each
// with its own "to" and its own "by" or "from": "sold to Egypt by France, a third
// to Morocco by Spain". It keeps the first and returns the others.
func (f *Frame) repeated() []Frame {
	s := f.Sentence
	starts := &f.Givers
	if len(f.From) > 1 {
		starts = &f.From
	}
	n := len(f.Receivers)
	if n < 2 || len(*starts) != n {
		return nil
	}
	prep := map[*[]int]string{&f.Givers: "by", &f.From: "from"}[starts]
	from, to := slices.Clone(*starts), slices.Clone(f.Receivers)
	slices.Sort(from)
	slices.Sort(to)
	for i := range n {
		if s.surfacePrep(from[i]) != prep || s.surfacePrep(to[i]) != "to" || from[i] < f.Word || to[i] < f.Word {
			return nil
		}
		if i > 0 && (min(from[i], to[i]) < max(from[i-1], to[i-1]) || (from[i] < to[i]) != (from[i-1] < to[i-1])) {
			return nil
		}
	}
	more := make([]Frame, 0, n-1)
	for i := 1; i < n; i++ {
		next := *f
		next.Receivers = []int{to[i]}
		if prep == "by" {
			next.Givers = []int{from[i]}
		} else {
			next.From = []int{from[i]}
		}
		more = append(more, next)
	}
	*starts, f.Receivers = []int{from[0]}, []int{to[0]}
	return more
}
