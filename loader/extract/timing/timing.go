// Package timing says when a transfer took place: of the dates that stand in a
// sentence it chooses the one that belongs to the transfer's predicate, not to
// a statement about it, a judgement or another event.
package timing

import (
	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/clause"
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
// else by a date that stands alone before it as in a chronology.
func Of(doc *setting.Document, f *frame.Frame, judged polarity.Judgement) Choice {
	s := f.Sentence
	var best *anchored
	cheapest := 0
	found := doc.DatesIn(s.Start, s.End)
	for i := range found {
		a := place(doc, s, &found[i])
		if a.owner == speech || !allows(judged, f, &a) {
			continue
		}
		cost, ok := link(f, &a)
		if ok && (best == nil || cost < cheapest) {
			best, cheapest = &a, cost
		}
	}
	switch {
	case best != nil:
		return best.choice(graph.ByName)
	case judged.Polarity == graph.Planned, judged.Negation == graph.Rebutted:
		return Choice{}
	}
	return heading(doc, s)
}

func (a *anchored) choice(how graph.Resolution) Choice {
	return Choice{Date: a.date, Text: a.Text, Start: a.Start, End: a.End, Resolution: how}
}

// allows reports whether a date may be when what is judged so happens: a plan
// is dated by its fulfilment, not by the day on which it was made.
func allows(judged polarity.Judgement, f *frame.Frame, a *anchored) bool {
	if judged.Polarity != graph.Planned {
		return true
	}
	future := f.Verb != nil && (f.Verb.Modal != "" || f.Verb.Form == clause.Infinitive)
	return a.owner == f.Word && (a.Future || future)
}

// link is how far a date's owner is from a frame's predicate; ok is false
// where the date says nothing of it.
func link(f *frame.Frame, a *anchored) (cost int, ok bool) {
	t := f.Sentence.Tree
	distance := max(t.Words[f.Word].Start-a.End, a.Start-t.Words[f.Word].End, 0) / 8
	if a.owner == nobody {
		return distance + 60, true
	}
	if a.owner == f.Word || f.Verb == nil && behind(f, a) {
		return distance, true
	}
	for at, step := f.Word, 1; step < 8; step++ {
		head := t.Words[at].Head
		if head < 0 || t.Words[at].Rel == "acl:relcl" {
			break
		}
		if tells(t.Words[head].Lemma) && !t.Is(at, "conj") {
			break
		}
		if head == a.owner {
			return distance + 20*step, true
		}
		at = head
	}
	return below(f, a, distance)
}

// behind reports whether a date follows a noun of transfer with no verb
// between them: "the sale of jets to Peru in 1968 was".
func behind(f *frame.Frame, a *anchored) bool {
	t := f.Sentence.Tree
	start := t.Words[f.Word].Start
	if a.Start < start {
		return false
	}
	for _, v := range t.Verbs() {
		if at := t.Words[v.Main].Start; at > start && at < a.Start {
			return false
		}
	}
	return true
}

// below links a date whose owner hangs on the predicate: a verb joined to it,
// or one of a clause that says since when.
func below(f *frame.Frame, a *anchored, distance int) (int, bool) {
	t := f.Sentence.Tree
	for at, step := a.owner, 1; step < 4 && at >= 0; step++ {
		head := t.Words[at].Head
		switch {
		case head < 0:
			return 0, false
		case t.Is(at, "conj") && !tells(t.Words[at].Lemma):
		case t.Is(at, "advcl"), t.Is(at, "obl"), t.Is(at, "nmod"), t.Is(at, "advmod"):
			mark := t.Child(at, "mark", "case")
			if mark < 0 || !whens[t.Words[mark].Lower] {
				return 0, false
			}
			a.date = related(a.date, t.Words[mark].Lower)
		default:
			return 0, false
		}
		if head == f.Word {
			return distance + 25*step, true
		}
		at = head
	}
	return 0, false
}

var whens = words("since after until till before when while as")

// heading is the date that is all of a sentence soon before one in its block:
// the entry of a chronology.
func heading(doc *setting.Document, s *frame.Sentence) Choice {
	for _, i := range doc.Before(s.Index, 4) {
		before := &doc.Segments.Sentences[i]
		found := doc.DatesIn(before.Start, before.End)
		if len(found) == 0 {
			continue
		}
		d := &found[len(found)-1]
		const marks = 6 // a list mark and a full stop
		if d.End-d.Start < before.End-before.Start-marks {
			continue
		}
		return (&anchored{Expression: d, date: d.Date}).choice(graph.ByContext)
	}
	return Choice{}
}
