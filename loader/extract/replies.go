package extract

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/polarity"
)

// reply attaches to the claims what others say of them elsewhere in the
// document. It changes no claim's status.
func (r *reader) reply() {
	if len(r.claims) == 0 {
		return
	}
	told := map[int]bool{} // sentences that tell a claim of their own
	for i := range r.pending {
		told[r.pending[i].sentence.Index] = true
	}
	for i := range r.pending {
		if d := r.pending[i].draft; d.Judgement.Negation == graph.Rebutted && len(d.Speakers) > 0 {
			r.rebut(i, d)
		}
	}
	for _, reply := range r.voices.Replies() {
		if reply.Same || !told[reply.Sentence] {
			r.answer(reply)
		}
	}
}

// rebut attaches a rebuttal that names goods and route to the claims of that
// route.
func (r *reader) rebut(rebuttal int, d *claim.Draft) {
	denied := r.claims[rebuttal].Route
	for i := range r.claims {
		c := &r.claims[i]
		if c.Polarity == graph.Affirmed && covers(c.Route, denied) {
			r.builder.Reply(c, d, d.Speakers[len(d.Speakers)-1], graph.Rebuts, d.Evidence)
		}
	}
}

// covers reports whether a route goes from the first party of another one to
// its last, by way of those between.
func covers(route, other []graph.Party) bool {
	k := 0
	for _, party := range route {
		if k < len(other) && party.Kind != graph.Unnamed && party.Code() == other[k].Code() {
			k++
		}
	}
	return k == len(other)
}

// answer attaches a general reply to the claims told before it that concern
// its speaker: a rebuttal of accusations to what others allege, an
// acknowledgement to what was told last.
func (r *reader) answer(reply attribute.Reply) {
	sentence := r.text.Segments.Sentences[reply.Sentence]
	evidence := claim.Span{Start: sentence.Start, End: sentence.End}
	last := -1
	var answered []int
	for i := len(r.pending) - 1; i >= 0; i-- {
		p, c := &r.pending[i], &r.claims[i]
		if p.sentence.Index > reply.Sentence || p.sentence.Index == reply.Sentence && (!reply.Same || reply.At < p.sentence.Tree.Words[p.first.Frame.Word].Start) || c.Polarity == graph.Negated || !concerns(c, reply.Speaker) || c.Status == graph.Acknowledged ||
			reply.Accusations && c.Status != graph.Alleged {
			continue
		}
		if last < 0 {
			last = p.sentence.Index
		}
		if reply.Accusations || p.sentence.Index == last {
			r.builder.Reply(c, p.draft, reply.Speaker, reply.Stance, evidence)
			answered = append(answered, i)
		}
	}
	if reply.Stance == graph.Rebuts && reply.Whole && len(answered) == 1 {
		r.deny(reply, answered[0])
	}
}

// deny makes of a rebuttal of the one transfer told last ("Chad denied it") a
// negated claim of its own: what is denied is not told anew, but meant.
func (r *reader) deny(reply attribute.Reply, told int) {
	const near = 2
	p := r.pending[told]
	if reply.Sentence-p.sentence.Index > near {
		return
	}
	for i := range r.claims {
		spelt := r.pending[i].sentence.Index - reply.Sentence // "Chad denied it. No arms, it said, had"
		if c := &r.claims[i]; c.Polarity == graph.Negated && (spelt == 0 || spelt == 1 || covers(r.claims[told].Route, c.Route)) {
			return
		}
	}
	sentence := r.text.Segments.Sentences[reply.Sentence]
	route := slices.Clone(p.draft.Route)
	if sentence.Start != p.draft.Evidence.Start {
		route = contextual(route)
	}
	d := &claim.Draft{Route: route, Judgement: polarity.Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: reply.Speaker.Cue},
		Speakers: []attribute.Speaker{reply.Speaker}, Voice: p.draft.Voice, Goods: p.draft.Goods, GoodsWords: p.draft.GoodsWords,
		GoodsBy: graph.ByContext, Evidence: claim.Span{Start: sentence.Start, End: sentence.End}}
	p.draft = d
	r.pending = append(r.pending, p)
	r.claims = append(r.claims, r.builder.Build(d))
}

// concerns reports whether a claim's route has a party for whom the speaker
// speaks.
func concerns(c *graph.Claim, sp attribute.Speaker) bool {
	for _, party := range c.Route {
		if sp.State != "" && party.Code() == sp.State || sp.Party.ID != "" && party.ID == sp.Party.ID {
			return true
		}
	}
	return false
}

// dateSpeaker says when a claim's innermost speaker spoke.
func (r *reader) dateSpeaker(p *pending) {
	if len(p.draft.Speakers) == 0 {
		return
	}
	last := &p.draft.Speakers[len(p.draft.Speakers)-1]
	if last.On.IsZero() {
		last.On = r.voices.DatedNear(*last, p.sentence.Index)
	}
}
