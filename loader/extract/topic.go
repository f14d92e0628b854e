package extract

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/segment"
)

// This file says who got goods where a sentence names only who gave them,
// because the text is about him.

// topicReceiver is who got the goods of the claim told last in the paragraph,
// else the state whose name the heading above bears.
func (r *reader) topicReceiver(s *frame.Sentence, first reading) []refer.Ref {
	m := first.move
	switch m.Frame.Predicate.Class {
	case frame.Load, frame.Cross, frame.Land, frame.Leave:
		return nil
	}
	if class := m.Frame.Predicate.Class; (class == frame.Move || class == frame.Go) && byPronoun(m.Givers) {
		return nil
	}
	if len(m.Frame.Receivers)+len(m.Frame.Places) > 0 || !onlyOwn(s, m) {
		return nil // the sentence says whom it means
	}
	if p := r.toldLast(s); p != nil {
		return contextual(p.draft.Route[len(p.draft.Route)-1:])
	}
	return r.headed(s)
}

// byPronoun reports whether only pronouns say who gave goods.
func byPronoun(refs []refer.Ref) bool {
	for _, ref := range refs {
		if ref.Resolution != graph.ByPronoun {
			return false
		}
	}
	return len(refs) > 0
}

// toldLast is the claim told last in a sentence's paragraph.
func (r *reader) toldLast(s *frame.Sentence) *pending {
	for i := len(r.pending) - 1; i >= 0; i-- {
		p := &r.pending[i]
		switch {
		case r.block(p.sentence.Index) != r.block(s.Index):
			return nil
		case p.sentence.Index < s.Index:
			return p
		}
	}
	return nil
}

func (r *reader) block(sentence int) int { return r.text.Segments.Sentences[sentence].Block }

// headed is the state whose name is the heading above a sentence: "Iraq".
func (r *reader) headed(s *frame.Sentence) []refer.Ref {
	at := s.Index
	for at >= 0 && r.text.Segments.Blocks[r.block(at)].Kind != segment.Heading {
		at--
	}
	if at < 0 {
		return nil
	}
	heading := r.text.Segments.Blocks[r.block(at)]
	if len(r.text.DatesIn(heading.Start, heading.End)) > 0 {
		return nil // a dateline
	}
	const name = 4
	if tokens := r.text.Segments.Sentences[at].Tokens; len(tokens) > name {
		return nil
	}
	var only []refer.Ref
	for ; at >= 0 && r.text.Segments.Sentences[at].Start >= heading.Start; at-- {
		for k := range r.found[at] {
			m := frame.Mention{Mention: r.found[at][k]}
			if !m.OnRoute() || m.Adjective() {
				continue
			}
			ref := refer.Of(&m)
			if m.Party == nil || ref.Resolution != graph.ByName && ref.Resolution != graph.ByCapital || ref.Party.Kind != graph.State ||
				len(only) == 1 && only[0].Party.Code() != ref.Party.Code() {
				return nil
			}
			only = []refer.Ref{ref}
		}
	}
	return contextual(only)
}

// onlyOwn reports whether a sentence names no party but those of its move.
func onlyOwn(s *frame.Sentence, m *refer.Move) bool {
	own := map[string]bool{}
	for _, refs := range [][]refer.Ref{m.Givers, m.Receivers, m.Places, m.From, m.Sources, m.Vias, m.Makers, m.Operators, m.Cargo.Makers} {
		for _, ref := range refs {
			own[ref.Party.Code()] = true
		}
	}
	for i := range s.Mentions {
		if x := &s.Mentions[i]; x.OnRoute() && (x.Party == nil || !own[refer.Of(x).Party.Code()]) {
			return false
		}
	}
	return true
}
