package tagging

import "armsgraph/loader/extract/syntax/perceptron"

// view is a sentence as the features see it. Words and classes have two
// entries of padding at each end.
type view struct {
	words         []Word
	classes       []uint64 // ambiguity classes
	last, earlier uint64   // tags of the two words before, plus one
}

const padding = 2

func newView(words []Word, known *dictionary) *view {
	v := &view{
		words:   make([]Word, len(words)+2*padding),
		classes: make([]uint64, len(words)+2*padding),
	}
	copy(v.words[padding:], words)
	for i, w := range words {
		v.classes[i+padding] = known.class(w)
	}
	return v
}

// features appends the features of word i: the words, endings, shapes and
// ambiguity classes around it and the tags before it (after Ratnaparkhi 1996
// and Toutanova et al. 2003).
func (v *view) features(i int, out []uint32) []uint32 {
	i += padding
	w, before, after := &v.words[i], &v.words[i-1], &v.words[i+1]
	class, next := v.classes[i], v.classes[i+1]
	first := uint64(0)
	if i == padding {
		first = 1
	}
	template := uint64(0)
	add := func(a, b, c uint64) {
		template++
		out = append(out, perceptron.Feature(template, a, b, c))
	}
	add(w.Form, 0, 0)
	add(w.exact, first, 0)
	add(before.Form, 0, 0)
	add(after.Form, 0, 0)
	add(v.words[i-2].Form, 0, 0)
	add(v.words[i+2].Form, 0, 0)
	add(w.Form, before.Form, 0)
	add(w.Form, after.Form, 0)
	add(before.Form, after.Form, 0)
	for n := range w.suffix {
		add(w.suffix[n], 0, 0)
	}
	for n := range w.prefix {
		add(w.prefix[n], 0, 0)
	}
	add(w.shape, first, 0)
	add(w.shape, w.suffix[1], 0)
	add(before.shape, w.shape, after.shape)
	add(before.suffix[2], 0, 0)
	add(after.suffix[2], 0, 0)
	add(v.last, 0, 0)
	add(v.last, v.earlier, 0)
	add(v.last, w.Form, 0)
	add(v.last, w.suffix[2], 0)
	add(v.last, w.shape, first)
	add(v.last, after.Form, 0)
	add(v.last, v.earlier, w.Form)
	add(class, 0, 0)
	add(class, v.last, 0)
	add(class, v.last, v.earlier)
	add(class, next, 0)
	add(class, next, v.last)
	add(class, after.Form, 0)
	add(next, v.classes[i+2], w.suffix[2])
	add(v.classes[i-1], class, next)
	return out
}
