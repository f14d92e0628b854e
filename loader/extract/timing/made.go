package timing

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/adverbial"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/setting"
)

// Made is the date on which the plan that a frame tells of was made; the zero
// Choice where its sentence gives none.
func Made(doc *setting.Document, f *frame.Frame) Choice {
	s := f.Sentence
	var best Choice
	cheapest := 0
	for _, d := range doc.DatesIn(s.Start, s.End) {
		a := adverbial.Place(doc, s, d.Start, d.End)
		cost, ok := adverbial.Link(f, &a)
		ok = ok || adverbial.Governs(f, &a)
		if ok && a.Owner >= 0 && !d.Date.IsZero() && past(doc, d.Date) && (best.Text == "" || cost < cheapest) {
			best, cheapest = choice(&d, a.Relation, graph.ByName), cost
		}
	}
	return best
}

// Past reports whether a frame is told as a thing of the past: by a verb in the
// past tense, or one that had been or was to be.
func Past(f *frame.Frame) bool {
	t := f.Sentence.Tree
	var top *clause.Verb
	for at, step := f.Word, 0; at >= 0 && step < 8; at, step = t.Words[at].Head, step+1 {
		if step > 0 && adverbial.Tells(t.Words[at].Lemma) && top != nil {
			break
		}
		if v := t.VerbAt(at); v != nil && v.Form == clause.Finite {
			top = v
		}
	}
	if top == nil {
		return false
	}
	switch t.Words[top.First].Lower {
	case "had", "was", "were", "'d", "would":
		return true
	}
	return top.Past && t.Words[top.First].Tag == "VBD"
}

// Arrives reports whether a second frame tells how goods came that a first one
// only tells were bought or ordered: their coming is the transfer's date.
func Arrives(first, second *frame.Frame) bool {
	switch first.Predicate.Lemma {
	case "buy", "order", "purchase", "contract":
	default:
		return false
	}
	switch second.Predicate.Lemma {
	case "arrive", "reach", "land", "deliver", "unload":
		return second.Verb != nil && !second.Verb.Negated && second.Verb.Modal == ""
	}
	return false
}
