// Package timing says when a transfer took place: of the dates that stand in a
// sentence it chooses the one that belongs to the transfer's predicate, not to
// a statement about it, a judgement or another event.
package timing

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/adverbial"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/setting"
)

// Choice is the date of a transfer with the words that tell it. The zero Choice
// is none.
type Choice struct {
	Date       edtf.Date
	Text       string
	Start, End int // bytes
	Resolution graph.Resolution
}

// Of dates a frame of a sentence, judged so, by the dates of its sentence,
// else by a date that stands alone before it as in a chronology. Goods that were
// seized are dated by their seizure where nothing else dates them.
func Of(doc *setting.Document, f *frame.Frame, judged polarity.Judgement, seized bool) Choice {
	s := f.Sentence
	if f.Listed() {
		return In(doc, f.Entry[0], f.Entry[1])
	}
	var best Choice
	cheapest := 0
	for _, d := range doc.DatesIn(s.Start, s.End) {
		a := adverbial.Place(doc, s, d.Start, d.End)
		if a.Owner == adverbial.Speech || !allows(judged, f, &a, &d) {
			continue
		}
		cost, ok := adverbial.Link(f, &a)
		if !ok && (seized || stopped(judged.Negation)) && adverbial.Governs(f, &a) && !saidThen(s, &a, &d, judged) {
			const last = 500
			cost, ok = last, true
		}
		if ok && (best.Text == "" || cost < cheapest) {
			best, cheapest = choice(&d, a.Relation, graph.ByName), cost
		}
	}
	if best.Text == "" && judged.Polarity != graph.Planned && judged.Negation != graph.Rebutted {
		best = free(doc, f)
	}
	switch {
	case best.Text != "":
		return best
	case judged.Polarity == graph.Planned:
		return delivery(doc, f)
	case judged.Negation == graph.Rebutted:
		return Choice{}
	}
	return heading(doc, s)
}

// saidThen reports whether a day of the week belongs to who tells of a seizure:
// "customs said on Tuesday that they had impounded".
func saidThen(s *frame.Sentence, a *adverbial.Anchored, d *dates.Expression, judged polarity.Judgement) bool {
	return !stopped(judged.Negation) && a.Owner >= 0 && adverbial.Tells(s.Tree.Words[a.Owner].Lemma) && strings.HasSuffix(d.Text, "day")
}

// In is the first date between two bytes, where what they say is known to be
// of the transfer.
func In(doc *setting.Document, start, end int) Choice {
	for _, d := range doc.DatesIn(start, end) {
		if !d.Date.IsZero() {
			return choice(&d, "", graph.ByContext)
		}
	}
	return Choice{}
}

// free is the only date of a frame's sentence that no statement and no other
// transfer has a claim to, for a tree that does not tell its owner.
func free(doc *setting.Document, f *frame.Frame) Choice {
	s := f.Sentence
	var only Choice
	nearest := 0
	for _, d := range doc.DatesIn(s.Start, s.End) {
		a := adverbial.Place(doc, s, d.Start, d.End)
		if a.Owner == adverbial.Speech || a.Owner >= 0 && adverbial.Tells(s.Tree.Words[a.Owner].Lemma) || doc.OtherFrame(f, a.Owner) || told(f, &a) {
			continue
		}
		trigger := s.Tree.Words[f.Word]
		if distance := max(trigger.Start-d.End, d.Start-trigger.End); only.Text == "" || distance < nearest {
			only, nearest = choice(&d, a.Relation, graph.ByName), distance
		}
	}
	return only
}

// told reports whether a verb of speech or judgement stands between a date's
// owner and a frame's predicate: "let slip in 1978 that X was selling".
func told(f *frame.Frame, a *adverbial.Anchored) bool {
	_, linked := adverbial.Link(f, a)
	return !linked && adverbial.Governs(f, a)
}

// stopped reports whether a transfer was ended by an act that has a date.
func stopped(n graph.Negation) bool {
	return n == graph.Refused || n == graph.Halted || n == graph.Cancelled
}

func choice(d *dates.Expression, relation string, how graph.Resolution) Choice {
	return Choice{Date: related(d.Date, relation), Text: d.Text, Start: d.Start, End: d.End, Resolution: how}
}

// related is what a preposition before an event makes of the event's date.
func related(date edtf.Date, relation string) edtf.Date {
	if date.IsInterval() {
		return date
	}
	switch relation {
	case "since", "after":
		return edtf.Since(date)
	case "until", "till", "before":
		return edtf.Until(date)
	}
	return date
}

// allows reports whether a date may be when what is judged so happens: a plan
// is dated by its fulfilment, not by the day on which it was made.
func allows(judged polarity.Judgement, f *frame.Frame, a *adverbial.Anchored, d *dates.Expression) bool {
	if judged.Polarity != graph.Planned {
		return true
	}
	future := f.Verb != nil && (f.Verb.Modal != "" || f.Verb.Form == clause.Infinitive)
	return a.Owner == f.Word && (d.Future || future)
}

// heading is the date with which the block of a sentence begins, closed off as
// the label of an entry in a chronology: "2000. July.", "4 November 2009.".
func heading(doc *setting.Document, s *frame.Sentence) Choice {
	const marks = 6 // a list mark, a comma, a full stop
	block := doc.Segments.Blocks[doc.Segments.Sentences[s.Index].Block]
	end := block.Start
	var label *dates.Expression
	found := doc.DatesIn(block.Start, s.Start)
	for i := range found {
		if found[i].Start-end > marks {
			break
		}
		label, end = &found[i], found[i].End
	}
	if label == nil {
		return titled(doc, s.Index)
	}
	if end == len(doc.Segments.Text) || !strings.ContainsRune(".:*\n", rune(doc.Segments.Text[end])) {
		return Choice{}
	}
	return choice(label, "", graph.ByContext)
}

// titled is the date that is all there is in the heading above a sentence.
func titled(doc *setting.Document, sentence int) Choice {
	i := doc.HeadingOf(sentence)
	if i < 0 {
		return Choice{}
	}
	const marks = 6
	span := &doc.Segments.Sentences[i]
	found := doc.DatesIn(span.Start, span.End)
	if len(found) != 1 || span.End-span.Start-(found[0].End-found[0].Start) > marks || found[0].Date == doc.Published {
		return Choice{}
	}
	return choice(&found[0], "", graph.ByContext)
}
