package extract

import (
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/parse"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
	"armsgraph/loader/extract/segment"
)

// This file lets a clause that only says "this was refused" or "the order was
// dropped" negate the request or the plan that was told before it.

// wanted is a request or a plan that a later clause may turn down or end.
type wanted struct {
	sentence *frame.Sentence
	reading  reading
}

// reach is how many sentences after a request its refusal may stand.
const reach = 2

// noteWanted remembers the requests and plans of a sentence.
func (r *reader) noteWanted(s *frame.Sentence, readings []reading) {
	for _, each := range readings {
		if j := each.judged; j.Open || j.Asked || j.Polarity == graph.Planned {
			r.wanted = append(r.wanted, wanted{s, each})
		}
	}
}

// mayDecide reports whether a sentence that names nothing may decide a request
// told shortly before.
func (r *reader) mayDecide(i int, s *segment.Sentence) bool {
	n := len(r.wanted)
	if n == 0 || i-r.wanted[n-1].sentence.Index > reach {
		return false
	}
	const longest = 40 // words: verdicts are short
	return len(s.Tokens) <= longest
}

// decide reads the verdicts of a sentence that was passed over.
func (r *reader) decide(i int, sentence *segment.Sentence) {
	s := parse.Sentence(r.model, i, r.doc.Text, sentence, r.found[i], r.noise(sentence))
	r.verdicts(s)
}

// verdicts lets the verdicts of a sentence act on what was wanted before.
func (r *reader) verdicts(s *frame.Sentence) {
	if len(r.wanted) == 0 {
		return
	}
	for _, v := range polarity.Verdicts(s) {
		if w, ok := r.target(s, v); ok {
			r.turnDown(s, w, v)
		}
	}
}

// target is the request or plan that a verdict is about: the last one before it
// that nothing has decided yet.
func (r *reader) target(s *frame.Sentence, v polarity.Verdict) (wanted, bool) {
	own := slices.ContainsFunc(s.Mentions, func(m frame.Mention) bool {
		return m.Word < v.Word && (s.Military(m.Word) != nil || m.OnRoute() && m.Party != nil && m.Word != v.Agent && s.Prep(m.Word) != "by")
	})
	for i := len(r.wanted) - 1; i >= 0; i-- {
		w := r.wanted[i]
		switch {
		case own && w.sentence.Index != s.Index:
			return wanted{}, false // it decides what it names itself
		case s.Index-w.sentence.Index > reach:
			return wanted{}, false
		case w.sentence.Index == s.Index && w.reading.move.Frame.Word >= v.Word, r.decided(s, w):
			continue
		}
		r.wanted = slices.Delete(r.wanted, i, i+1)
		return w, true
	}
	return wanted{}, false
}

// decided reports whether the sentence negates a request by itself.
func (r *reader) decided(s *frame.Sentence, w wanted) bool {
	return slices.ContainsFunc(r.pending, func(p pending) bool {
		return p.sentence.Index == s.Index && p.first.Cargo == w.reading.move.Cargo && p.draft.Judgement.Polarity == graph.Negated
	})
}

// turnDown drafts the claim that what was wanted did not come about.
func (r *reader) turnDown(s *frame.Sentence, w wanted, v polarity.Verdict) {
	first := w.reading
	if v.Denial && first.judged.Polarity == graph.Planned {
		v.Negation = graph.Rebutted
	}
	first.judged = polarity.Judgement{Polarity: graph.Negated, Negation: v.Negation, Reason: s.Tree.Words[v.Word].Lemma}
	moves := []*refer.Move{first.move}
	defaults := r.defaults(w.sentence, first)
	if agent := r.agentOf(s, v); len(agent) > 0 && v.Negation == graph.Refused {
		defaults.Giver = agent
	}
	ways := route.Assemble(moves, defaults)
	for _, way := range ways {
		d := r.draft(w.sentence, first, way)
		d.Evidence = claim.Span{Start: w.sentence.Start, End: s.End}
		r.pending = append(r.pending, pending{sentence: w.sentence, draft: d, first: first.move, moves: way.Moves, verdict: r.verdictWords(s, w, v)})
	}
}

// verdictWords is where the date of a verdict may stand: its clause.
func (r *reader) verdictWords(s *frame.Sentence, w wanted, v polarity.Verdict) claim.Span {
	if s.Index != w.sentence.Index {
		return claim.Span{Start: s.Start, End: s.End}
	}
	start := s.Tree.Words[v.Word].Start
	if at := strings.LastIndexAny(r.doc.Text[s.Start:start], ",;"); at >= 0 {
		start = s.Start + at
	}
	return claim.Span{Start: start, End: s.End}
}

// agentOf is the party that decided.
func (r *reader) agentOf(s *frame.Sentence, v polarity.Verdict) []refer.Ref {
	m := s.MentionAt(v.Agent)
	if m == nil || !m.OnRoute() || m.Party == nil {
		return nil
	}
	return []refer.Ref{refer.Of(m)}
}
