package extract

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
	"armsgraph/loader/extract/segment"
)

// This file says who got or gave goods where a sentence names only the other, or
// neither, because the text is about him.

// topicGiver is who gave the goods of the claim told last in the paragraph.
func (r *reader) topicGiver(s *frame.Sentence, first reading) []refer.Ref {
	m := first.move
	if len(m.Frame.Givers)+len(m.Frame.From)+len(m.Vias) > 0 || len(m.Receivers)+len(m.Places) == 0 || !onlyOwn(s, m) {
		return nil
	}
	switch m.Frame.Predicate.Class {
	case frame.Acquire, frame.Request, frame.Equip:
		return nil // who buys may buy anywhere
	}
	if p := r.toldLast(s); p != nil && s.Index-p.sentence.Index <= 2 && p.draft.Judgement.Polarity != graph.Negated {
		return contextual(p.draft.Route[:1])
	}
	return nil
}

// labelled is the party whose name alone opens the paragraph of a sentence as its
// label: "EMBRAER. Six aircraft were turned over to Mauritania".
func (r *reader) labelled(s *frame.Sentence) []refer.Ref {
	all := r.text.Segments.Sentences
	first := s.Index
	for first > 0 && all[first-1].Block == all[s.Index].Block {
		first--
	}
	const longest = 6
	if tokens := all[first].Tokens; first == s.Index || len(tokens) > longest || len(tokens) < 2 || tokens[len(tokens)-1].Text != "." && tokens[len(tokens)-1].Text != ":" {
		return nil
	}
	var only []refer.Ref
	for k := range r.found[first] {
		m := frame.Mention{Mention: r.found[first][k]}
		if !m.OnRoute() || m.Party == nil || m.First > 0 || m.Last != len(all[first].Tokens)-1 || m.How == graph.ByCapital || m.How == graph.ByPlace {
			return nil // a dateline, or more than a name
		}
		only = []refer.Ref{refer.Of(&m)}
	}
	return contextual(only)
}

// resumed is the way of the claim told last in the paragraph, for a sentence that
// names no party: "Ten helicopters have been delivered since March".
func (r *reader) resumed(s *frame.Sentence, group []*refer.Move) []route.Route {
	m := group[0]
	if !bare(m) || m.Frame.Verb == nil || len(m.Frame.Givers)+len(m.Frame.Receivers) > 0 || !r.quiet(s) {
		return nil
	}
	switch m.Frame.Predicate.Class {
	case frame.Supply, frame.Go, frame.Permit, frame.Halt, frame.Cancel, frame.Refuse:
	default:
		return nil
	}
	p := r.toldLast(s)
	if p == nil || s.Index-p.sentence.Index > 2 {
		return nil
	}
	return []route.Route{{Parties: contextual(p.draft.Route), Moves: group}}
}

// quiet reports whether a sentence names nobody who may stand on a route.
func (r *reader) quiet(s *frame.Sentence) bool {
	for i := range s.Mentions {
		if s.Mentions[i].OnRoute() {
			return false
		}
	}
	return true
}

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
