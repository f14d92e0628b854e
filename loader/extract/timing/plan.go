package timing

import (
	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/adverbial"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/setting"
)

// fulfilments are verbs and nouns of what makes a plan true.
var fulfilments = map[string]bool{"deliver": true, "delivery": true, "deliveries": true, "arrive": true, "arrival": true, "follow": true,
	"receive": true, "hand": true, "due": true, "expect": true, "complete": true, "begin": true, "start": true, "last": true, "ship": true,
	"enter": true, "come": true, "shipment": true}

// delivery is when what a frame plans is to come true, as its sentence or one
// of the two after it says: "the first two arrive next year, the last in 2032".
func delivery(doc *setting.Document, f *frame.Frame) Choice {
	for rank, i := range append([]int{f.Sentence.Index}, doc.After(f.Sentence.Index, 2)...) {
		span := &doc.Segments.Sentences[i]
		if rank > 0 && len(doc.Frames[i]) > 2 {
			continue
		}
		var found []dates.Expression
		for _, d := range doc.DatesIn(span.Start, span.End) {
			s := doc.Sentence(i)
			a := adverbial.Place(doc, s, d.Start, d.End)
			if a.Owner != adverbial.Speech && ahead(doc, &d) && (fulfils(s, a.Owner) || len(found) > 0) {
				found = append(found, d)
			}
		}
		if len(found) > 0 {
			c := choice(&found[0], "", graph.ByContext)
			if last := found[len(found)-1]; len(found) > 1 {
				if span, err := edtf.Between(found[0].Date.From(), last.Date.To()); err == nil && !span.IsZero() {
					c.Date, c.End = span, last.End
					c.Text = doc.Segments.Text[c.Start:c.End]
				}
			}
			return c
		}
	}
	return Choice{}
}

// fulfils reports whether a date's owner tells of deliveries, or hangs on a word
// that does.
func fulfils(s *frame.Sentence, owner int) bool {
	if owner < 0 {
		return false
	}
	if fulfilments[s.Tree.Words[owner].Lemma] {
		return true
	}
	for _, c := range s.Tree.Children(owner) {
		if fulfilments[s.Tree.Words[c].Lemma] {
			return true
		}
	}
	return false
}

// ahead reports whether a date ends after the text was published, or, where
// that is not known, whether its words speak of the future.
func ahead(doc *setting.Document, d *dates.Expression) bool {
	published, known := doc.Published.Earliest()
	if !known {
		return d.Future
	}
	last, ends := d.Date.Latest()
	return !d.Date.IsZero() && (!ends || last >= published)
}
