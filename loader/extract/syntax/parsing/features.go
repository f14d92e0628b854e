package parsing

import (
	"armsgraph/loader/extract/syntax/perceptron"
)

// sentence holds what the features need of each place.
type sentence struct {
	n      int
	forms  []uint64
	lemmas []uint64
	tags   []uint64 // tag plus two; the root is 1
	coarse []uint64 // tags without their inflection
}

const lookahead = 3

func (s *sentence) set(in Sentence, coarse []uint8) {
	s.n = len(in.Words)
	size := s.n + firstWord + lookahead
	s.forms = append(s.forms[:0], make([]uint64, size)...)
	s.lemmas = append(s.lemmas[:0], make([]uint64, size)...)
	s.tags = append(s.tags[:0], make([]uint64, size)...)
	s.coarse = append(s.coarse[:0], make([]uint64, size)...)
	s.tags[rootPlace], s.coarse[rootPlace] = 1, 1
	for i, w := range in.Words {
		s.forms[i+firstWord] = w.Form
		s.lemmas[i+firstWord] = in.Lemmas[i]
		s.tags[i+firstWord] = uint64(in.Tags[i]) + 2
		s.coarse[i+firstWord] = uint64(coarse[in.Tags[i]]) + 2
	}
}

var none node

func distance(from, to int32) uint64 {
	switch d := to - from; {
	case to == nowhere:
		return 0
	case d <= 4:
		return uint64(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	default:
		return 7
	}
}

// features appends the features of a state: words and tags of the stack's top
// three and the buffer's first three, their outermost dependents, distances,
// valencies and relation sets (after Zhang and Nivre 2011), and the function
// words of phrases, which decide where they are attached.
func (x *sentence) features(st state, out []uint32) []uint32 {
	s0, s1, s2, b0 := st.top, &none, &none, &none
	if s0.below != nil {
		s1 = s0.below
		if s1.below != nil {
			s2 = s1.below
		}
	}
	b1, b2 := int32(nowhere), int32(nowhere)
	if st.front != nil {
		b0 = st.front
		b1, b2 = b0.place+1, b0.place+2
	}
	f := collector{x: x, out: out}
	f.single(s0, s1, s2, b0, b1, b2)
	f.pairs(s0, s1, s2, b0, b1, b2)
	f.dependents(s0, s1, b0, b1)
	f.phrases(s0, s1, s2, b0, b1)
	return f.out
}

// collector numbers the templates in the order in which they are added.
type collector struct {
	x        *sentence
	template uint64
	out      []uint32
}

func (f *collector) add(a, b, c uint64) {
	f.template++
	f.out = append(f.out, perceptron.Feature(f.template, a, b, c))
}

// join makes one value of two small ones or of a hash and a small one.
func join(a, b uint64) uint64 { return a*1021 + b }

func (f *collector) single(s0, s1, s2, b0 *node, b1, b2 int32) {
	w, t := f.x.forms, f.x.tags
	for _, p := range [...]int32{s0.place, s1.place, b0.place, b1} {
		f.add(w[p], 0, 0)
		f.add(t[p], 0, 0)
		f.add(w[p], t[p], 0)
	}
	f.add(w[s2.place], t[s2.place], 0)
	f.add(t[s2.place], 0, 0)
	f.add(w[b2], 0, 0)
	f.add(t[b2], 0, 0)
}

func (f *collector) pairs(s0, s1, s2, b0 *node, b1, b2 int32) {
	w, l, t, c := f.x.forms, f.x.lemmas, f.x.tags, f.x.coarse
	for _, p := range [...]int32{b0.place, s1.place} {
		f.add(l[s0.place], l[p], 0)
		f.add(join(w[s0.place], t[s0.place]), t[p], 0)
		f.add(t[s0.place], join(w[p], t[p]), 0)
		f.add(t[s0.place], w[p], 0)
		f.add(w[s0.place], t[p], 0)
		f.add(t[s0.place], t[p], 0)
	}
	f.add(l[s1.place], l[b0.place], 0)
	f.add(t[s1.place], w[b0.place], 0)
	f.add(w[s1.place], t[b0.place], 0)
	f.add(t[s1.place], t[b0.place], 0)
	f.add(t[b0.place], t[b1], 0)
	f.add(w[b0.place], t[b1], 0)
	f.add(w[b0.place], w[b1], 0)
	f.add(t[s0.place], t[b0.place], t[b1])
	f.add(w[s0.place], t[b0.place], t[b1])
	f.add(t[s0.place], w[b0.place], t[b1])
	f.add(t[b0.place], t[b1], t[b2])
	f.add(t[s1.place], t[s0.place], t[b0.place])
	f.add(t[s1.place], t[s0.place], w[b0.place])
	f.add(w[s1.place], t[s0.place], t[b0.place])
	f.add(t[s1.place], w[s0.place], t[b0.place])
	f.add(t[s2.place], t[s1.place], t[s0.place])
	f.add(c[s2.place], join(c[s1.place], c[s0.place]), join(t[b0.place], c[b1]))
	f.add(join(t[s1.place], t[s0.place]), t[b0.place], t[b1])
}

func (f *collector) dependents(s0, s1, b0 *node, b1 int32) {
	w, t := f.x.forms, f.x.tags
	near, far := distance(s0.place, b0.place), distance(s1.place, s0.place)
	f.add(w[s0.place], near, 0)
	f.add(t[s0.place], near, 0)
	f.add(w[b0.place], near, 0)
	f.add(t[b0.place], near, t[s0.place])
	f.add(w[s1.place], far, 0)
	f.add(t[s1.place], far, t[s0.place])
	f.add(w[s0.place], far, 0)
	for _, n := range [...]*node{s0, s1, b0} {
		f.add(t[n.place], uint64(n.lefts), uint64(n.rights))
		f.add(w[n.place], uint64(n.lefts), uint64(n.rights))
		f.add(t[n.place], n.rels, 0)
		f.add(w[n.place], n.rels, 0)
		f.add(t[n.place], uint64(n.left.rel), t[n.left.place])
		f.add(w[n.left.place], t[n.place], 0)
		f.add(t[n.place], join(uint64(n.left.rel), uint64(n.left2.rel)), t[n.left2.place])
	}
	for _, n := range [...]*node{s0, s1} {
		f.add(t[n.place], uint64(n.right.rel), t[n.right.place])
		f.add(w[n.right.place], t[n.place], 0)
		f.add(t[n.place], join(uint64(n.right.rel), uint64(n.right2.rel)), t[n.right2.place])
	}
	f.add(t[s0.place], join(t[b0.place], t[s0.left.place]), 0)
	f.add(t[s0.place], join(t[b0.place], t[s0.right.place]), uint64(s0.right.rel))
	f.add(t[s0.place], join(t[b0.place], t[b0.left.place]), uint64(b0.left.rel))
	f.add(t[s1.place], join(t[s0.place], t[s0.left.place]), uint64(s0.left.rel))
	f.add(t[s1.place], join(t[s0.place], t[s0.right.place]), uint64(s0.right.rel))
	f.add(t[s1.place], join(t[s0.place], t[s1.right.place]), uint64(s1.right.rel))
	f.add(t[s1.place], join(t[s0.place], t[s1.left.place]), uint64(s1.left.rel))
	f.add(t[s0.place], t[b0.place], s0.rels)
	f.add(t[s1.place], t[s0.place], s1.rels)
	f.add(t[s1.place], t[s0.place], s0.rels)
	f.add(t[s0.place], t[b0.place], b0.rels)
	f.add(w[s0.place], w[b1], t[b0.place])
}

func (f *collector) phrases(s0, s1, s2, b0 *node, b1 int32) {
	w, t, c := f.x.lemmas, f.x.tags, f.x.coarse
	m0, m1 := w[s0.marker], w[s1.marker]
	f.add(w[s1.place], m0, 0)
	f.add(t[s1.place], m0, t[s0.place])
	f.add(w[s1.place], m0, t[s0.place])
	f.add(w[s1.place], m0, w[s0.place])
	f.add(w[s2.place], m0, t[s1.place])
	f.add(t[s1.place], m0, s1.rels)
	f.add(m1, m0, t[s1.place])
	f.add(w[s1.place], w[b0.place], t[s0.place])
	f.add(w[s1.place], w[b0.place], w[s0.place])
	f.add(t[s1.place], w[b0.place], w[s0.place])
	f.add(t[s1.place], join(w[b0.place], t[s0.place]), t[b1])
	f.add(w[s0.place], w[b0.place], t[b1])
	f.add(join(c[s1.place], c[s0.place]), w[b0.place], w[b1])
	f.add(w[s2.place], w[b0.place], join(c[s1.place], c[s0.place]))
	f.add(m0, w[b0.place], join(c[s1.place], c[s0.place]))
}
