package extract

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
)

// when chooses the date expression of a sentence that dates a move: the one
// nearest to its predicate that does not belong to a verb of speech. A date
// that stands alone before the sentence, as in a chronology, dates it too.
func (r *reader) when(s *frame.Sentence, f *frame.Frame) (graph.Period, claim.Span) {
	trigger := s.Tree.Words[f.Word]
	var best *dates.Expression
	nearest := 1 << 30
	for i := range r.dates {
		d := &r.dates[i]
		if d.Start < s.Start || d.End > s.End || r.spoken(s, d) {
			continue
		}
		distance := trigger.Start - d.End
		if d.Start > trigger.Start {
			distance = d.Start - trigger.End
		}
		distance += 40 * verbsBetween(s, d, f.Word)
		if distance < nearest {
			best, nearest = d, distance
		}
	}
	if best == nil {
		best = r.heading(s)
	}
	if best == nil {
		return graph.Period{}, claim.Span{}
	}
	return graph.Period{EDTF: best.EDTF(), Text: best.Text}, claim.Span{Start: best.Start, End: best.End}
}

// spoken reports whether a date says when somebody spoke: it stands in an aside
// or right after a verb of speech.
func (r *reader) spoken(s *frame.Sentence, d *dates.Expression) bool {
	for _, a := range s.Asides {
		words := a.Tree.Words
		if len(words) > 0 && d.Start >= words[0].Start && d.End <= words[len(words)-1].End+24 {
			return true
		}
	}
	return dated(s, d)
}

// verbsBetween counts the main verbs between a date and a word.
func verbsBetween(s *frame.Sentence, d *dates.Expression, word int) int {
	n := 0
	trigger := s.Tree.Words[word].Start
	for _, v := range s.Tree.Verbs() {
		at := s.Tree.Words[v.Main].Start
		if v.Main != word && (at > d.Start && at < trigger || at < d.Start && at > trigger) {
			n++
		}
	}
	return n
}

// dated reports whether the verb before a date, or right after it, is one of
// speech.
func dated(s *frame.Sentence, d *dates.Expression) bool {
	last := -1
	for _, v := range s.Tree.Verbs() {
		if s.Tree.Words[v.Main].Start < d.Start {
			last = v.Main
		}
	}
	return last >= 0 && isSpeech(s.Tree.Words[last].Lemma)
}

// heading is a date that is all of the sentence before, or begins the block.
func (r *reader) heading(s *frame.Sentence) *dates.Expression {
	sentences := r.segments.Sentences
	for i := s.Index - 1; i >= 0 && i >= s.Index-4; i-- {
		before := &sentences[i]
		if before.Block != sentences[s.Index].Block {
			return nil
		}
		for j := range r.dates {
			d := &r.dates[j]
			if d.Start >= before.Start && d.End <= before.End {
				if d.End-d.Start >= before.End-before.Start-6 {
					return d
				}
				return nil
			}
		}
	}
	return nil
}
