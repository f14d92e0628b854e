package extract

import (
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/refer"
)

// This file reads who did as another one did: "Spain sent Kyiv tanks; Portugal and
// Norway did too", "So did Canada."

// alike makes claims of those who are said to have done the same as who was told
// of last, in a sentence or the one before.
func (r *reader) alike(i int, mentions []mention.Mention) {
	who, at := r.didSo(i, mentions)
	if len(who) == 0 || len(r.pending) == 0 {
		return
	}
	last := r.pending[len(r.pending)-1]
	sentence := &r.text.Segments.Sentences[i]
	same := last.sentence.Index == i && last.sentence.Tree.Words[last.first.Frame.Word].Start < at
	if !same && (last.sentence.Index != i-1 || !r.text.SameBlock(i, i-1)) || last.draft.Judgement.Polarity == graph.Negated {
		return
	}
	for _, ref := range who {
		d := *last.draft
		d.Route = slices.Clone(d.Route)
		place := 0
		if last.first.Frame.Predicate.Class == frame.Acquire {
			place = len(d.Route) - 1
		}
		if len(d.Route) != 2 || slices.ContainsFunc(d.Route, func(o refer.Ref) bool { return o.Party.Code() == ref.Party.Code() }) {
			continue
		}
		d.Route[place] = ref
		d.Evidence = claim.Span{Start: last.sentence.Start, End: sentence.End}
		d.Quantity, d.Value = nil, nil
		r.pending = append(r.pending, pending{sentence: last.sentence, draft: &d, first: last.first, moves: last.moves})
	}
}

// didSo is the parties of "so did X", "as did X" and "X did too", and where the
// words begin.
func (r *reader) didSo(i int, mentions []mention.Mention) ([]refer.Ref, int) {
	tokens := r.text.Segments.Sentences[i].Tokens
	word := func(k int) string {
		if k < 0 || k >= len(tokens) {
			return ""
		}
		return strings.ToLower(tokens[k].Text)
	}
	for k := range tokens {
		if w := word(k); w != "did" && w != "has" && w != "have" {
			continue
		}
		before, after := word(k-1), word(k+1)
		switch {
		case before == "so" || before == "as":
			return partiesFrom(mentions, k+1, word), tokens[k].Start
		case after == "too" || after == "likewise" || after == "so" && word(k+2) != "that" || after == "the" && word(k+2) == "same" || after == "as" && word(k+2) == "well":
			return partiesUpTo(mentions, k, word), tokens[k].Start
		}
	}
	return nil, 0
}

// joinsList reports whether nothing but a comma, "and" or "the" stands between two
// tokens.
func joinsList(from, to int, word func(int) string) bool {
	for k := from; k < to; k++ {
		switch word(k) {
		case ",", "and", "the", "both":
		default:
			return false
		}
	}
	return true
}

// partiesFrom is the list of parties that begins at a token.
func partiesFrom(mentions []mention.Mention, at int, word func(int) string) []refer.Ref {
	var refs []refer.Ref
	for k := range mentions {
		m := frame.Mention{Mention: mentions[k]}
		if m.First < at || !m.OnRoute() || m.Party == nil || m.Adjective() {
			continue
		}
		if !joinsList(at, m.First, word) {
			break
		}
		refs, at = append(refs, refer.Of(&m)), m.Last
	}
	return refs
}

// partiesUpTo is the list of parties that ends at a token.
func partiesUpTo(mentions []mention.Mention, at int, word func(int) string) []refer.Ref {
	var refs []refer.Ref
	for k := len(mentions) - 1; k >= 0; k-- {
		m := frame.Mention{Mention: mentions[k]}
		if m.Last > at || !m.OnRoute() || m.Party == nil || m.Adjective() {
			continue
		}
		if !joinsList(m.Last, at, word) {
			break
		}
		refs, at = append(refs, refer.Of(&m)), m.First
	}
	slices.Reverse(refs)
	return refs
}
