package extract

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/answer"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/polarity"
)

// This file lets answers state what was asked, and verdicts deny what was
// claimed.

// judge judges a frame: what is asked by the answer to it, a quoted claim by
// the verdict on it.
func (r *reader) judge(s *frame.Sentence, f *frame.Frame) polarity.Judgement {
	j := polarity.Of(f)
	switch {
	case j.Asked && f.Asked():
		switch kind, _ := answer.To(r.doc.Text, s.End); kind {
		case answer.Yes:
			return polarity.Stated(f)
		case answer.No:
			return denied(polarity.Stated(f))
		}
	case j.Claimed() && quoted(r.doc.Text[s.Start:s.End]):
		switch answer.ToClaim(r.doc.Text, s.End) {
		case answer.No:
			return denied(j)
		case answer.Open:
			return polarity.Judgement{Reason: "not proven"}
		}
	}
	return j
}

// denied is what a "no" makes of a judgement.
func denied(j polarity.Judgement) polarity.Judgement {
	if j.Polarity == graph.Negated {
		return polarity.Judgement{Reason: "not not"}
	}
	if !j.Claimed() {
		return j
	}
	return polarity.Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: "no"}
}

// quoted reports whether a sentence is somebody's words and nothing else, but
// for a number or a label before them.
func quoted(sentence string) bool {
	const label = 12
	sentence = strings.TrimRight(sentence, "*_ ")
	if !strings.HasSuffix(sentence, "\"") && !strings.HasSuffix(sentence, "”") && !strings.HasSuffix(sentence, "»") {
		return false
	}
	opens := strings.IndexAny(sentence, "\"“«")
	return opens >= 0 && opens <= label
}

// zeroOf reports whether a "no" answers whether anything at all was given.
func zeroOf(first reading) bool {
	f := first.move.Frame
	for _, w := range f.Goods {
		if l := f.Sentence.Tree.Words[w].Lower; l == "anything" || l == "something" {
			return first.judged.Polarity == graph.Negated
		}
	}
	return false
}

// answered is the sentence that answers a question; the zero span where none
// does.
func (r *reader) answered(s *frame.Sentence) claim.Span {
	if !s.Asks() {
		return claim.Span{}
	}
	kind, at := answer.To(r.doc.Text, s.End)
	if kind == answer.None {
		return claim.Span{}
	}
	for i := s.Index + 1; i < len(r.text.Segments.Sentences); i++ {
		if next := &r.text.Segments.Sentences[i]; next.End > at {
			return claim.Span{Start: next.Start, End: r.toldAfter(i)}
		}
	}
	return claim.Span{}
}

// toldAfter is where an answer ends: after a bare "yes" with the sentence that
// tells more.
func (r *reader) toldAfter(i int) int {
	const bare = 4 // tokens of "They have not."
	own := &r.text.Segments.Sentences[i]
	if after := r.text.After(i, 1); len(own.Tokens) <= bare && len(after) > 0 {
		return r.text.Segments.Sentences[after[0]].End
	}
	return own.End
}
