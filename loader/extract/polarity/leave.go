package polarity

import (
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// notLet reports whether a verb in its base form tells what somebody would not
// let happen: "would not let the parts go to". The tree often loses it.
func notLet(f *frame.Frame) bool {
	t, v := f.Sentence.Tree, f.Verb
	if v == nil || v.Form != clause.Finite || v.Last-v.First != 1 || t.Words[v.Main].Tag != "VB" && t.Words[v.Main].Tag != "VBP" {
		return false
	}
	const longest = 14
	for i := v.First - 1; i >= 0 && i >= v.First-longest; i-- {
		if l := t.Words[i].Lower; l == ";" || l == ":" || l == "that" {
			return false
		}
		other := t.VerbAt(i)
		switch {
		case other == nil || other.Form == clause.Participle:
		case t.Words[other.Main].Lemma == "let":
			return other.Negated
		default:
			return false
		}
	}
	return false
}
