package extract

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/answer"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/refer"
)

// This file lets answers state what was asked, and verdicts deny what was
// claimed.

// judge judges a frame: what is asked by the answer to it, a quoted claim by
// the verdict on it.
func (r *reader) judge(s *frame.Sentence, move *refer.Move) polarity.Judgement {
	f := move.Frame
	j := polarity.Of(f)
	switch {
	case j.Asked && len(move.Givers) > 0 && move.Givers[0].Resolution == graph.ByContext && asksWho(f):
		return polarity.Stated(f)
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

// asksWho reports whether a question asks who gave the goods.
func asksWho(f *frame.Frame) bool {
	return len(f.Givers) == 1 && f.Sentence.Tree.Words[f.Givers[0]].Lower == "who"
}

// name gives a question for the giver those whom the sentence after it names
// and nothing else: "Who armed the Front?" "Algeria and Libya."
func (r *reader) name(s *frame.Sentence, move *refer.Move) {
	next := s.Index + 1
	if !s.Asks() || !asksWho(move.Frame) || len(move.Receivers) == 0 || next >= len(r.found) {
		return
	}
	named := r.found[next]
	covered := 0
	var givers []refer.Ref
	for k := range named {
		m := frame.Mention{Mention: named[k]}
		if !m.OnRoute() || m.Party == nil || m.Adjective() {
			return
		}
		covered += named[k].Last - named[k].First
		givers = append(givers, refer.Of(&m))
	}
	for _, token := range r.text.Segments.Sentences[next].Tokens {
		switch strings.ToLower(token.Text) {
		case "and", ",", ".", "the", "both", "mainly", "chiefly", "a", ":":
			covered++
		}
	}
	if covered >= len(r.text.Segments.Sentences[next].Tokens) {
		move.Givers = contextual(givers)
	}
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
	if next := s.Index + 1; kind == answer.None && next < len(r.text.Segments.Sentences) {
		span := &r.text.Segments.Sentences[next] // who it was
		return claim.Span{Start: span.Start, End: span.End}
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
