package extract

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/measure"
	"armsgraph/loader/extract/participant"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/timing"
)

// pending is a claim that waits for what the rest of the text says of its
// goods.
type pending struct {
	sentence *frame.Sentence
	draft    *claim.Draft
	first    *refer.Move
	moves    []*refer.Move
	verdict  claim.Span // of the clause that turned down or ended what was wanted
}

// finish completes the claims and builds them, in the order of the text.
func (r *reader) finish() {
	r.stages()
	for i := range r.pending {
		r.dateSpeaker(&r.pending[i])
		r.complete(&r.pending[i])
		r.claims = append(r.claims, r.builder.Build(r.pending[i].draft))
	}
	r.reply()
	r.explainClaims()
}

func (r *reader) complete(p *pending) {
	d := p.draft
	r.date(p)
	r.former(p)
	r.participants(p)
	goodsBy(p)
	for _, i := range [...]int{len(d.Route) - 1, 0} {
		if at := d.Route[i]; d.Value == nil && at.End > at.Start {
			d.Value = measure.Beside(r.text, [2]int{p.sentence.Start, p.sentence.End}, at.Start, at.End)
		}
	}
	if answer := r.answered(p.sentence); answer.End > 0 {
		d.Quantity = measure.Answered(r.text, p.first.Cargo, answer.Start, answer.End)
	}
	for _, move := range p.moves {
		if d.Quantity == nil && !r.otherNumbers(p) {
			d.Quantity = measure.Quantity(r.text, move, d.Judgement.Polarity == graph.Negated)
		}
		if d.Value == nil {
			d.Value = measure.Value(r.text, move)
		}
	}
	if d.Quantity == nil && d.Judgement.Polarity == graph.Planned && len(p.moves) > 0 && p.first.Frame.Verb == nil && p.first.Frame.Predicate.Lemma == "sale" {
		d.Quantity = measure.Requested(r.text, p.first)
	}
}

// otherNumbers reports whether a recipient got another number than the one told
// of the recipient before it: "17 to Mali, and smaller numbers to Niger".
func (r *reader) otherNumbers(p *pending) bool {
	last := p.draft.Route[len(p.draft.Route)-1]
	const near = 60
	from := max(p.sentence.Start, last.Start-near)
	if last.Start < from || last.Start > p.sentence.End {
		return false
	}
	before := strings.ToLower(r.doc.Text[from:last.Start])
	return strings.Contains(before, "numbers to") || strings.Contains(before, "quantities to")
}

// date dates a claim by its first move, else by the other moves of its route.
func (r *reader) date(p *pending) {
	seized := p.draft.Stage == graph.Seized
	found := timing.In(r.text, p.verdict.Start, p.verdict.End)
	if found.Text == "" {
		found = timing.Of(r.text, p.first.Frame, p.draft.Judgement, seized)
	}
	for _, move := range p.moves {
		if found.Text == "" || timing.Arrives(p.first.Frame, move.Frame) {
			if c := timing.Of(r.text, move.Frame, p.draft.Judgement, seized); found.Text == "" || c.Resolution == graph.ByName {
				found = c
			}
		}
	}
	if found.Text == "" && p.draft.Judgement.Polarity == graph.Affirmed {
		found = timing.Around(r.text, p.first)
	}
	if answer := r.answered(p.sentence); found.Text == "" && answer.End > 0 {
		found = timing.In(r.text, answer.Start, answer.End)
	}
	p.draft.Period = graph.Period{EDTF: found.Date.String(), Text: found.Text}
	p.draft.PeriodWords = claim.Span{Start: found.Start, End: found.End}
	p.draft.PeriodBy = found.Resolution
	if p.draft.Judgement.Polarity == graph.Planned {
		made := timing.Made(r.text, p.first.Frame)
		p.draft.Made = claim.Made{Date: made.Date, Words: claim.Span{Start: made.Start, End: made.End}, Past: timing.Past(p.first.Frame)}
	}
}

// participants adds the parties beside the route, each with the sentence that
// tells of it.
func (r *reader) participants(p *pending) {
	switch {
	case p.draft.Judgement.Negation == graph.Refused, p.draft.Judgement.Negation == graph.Halted, p.draft.Stage == graph.Seized:
	case p.draft.Judgement.Polarity != graph.Affirmed:
		return
	}
	goods := p.first.Cargo.Sentence
	if known := p.first.Cargo.Known; known != nil {
		goods = min(goods, known.Sentence)
	}
	all := participant.Declared(r.text, p.sentence.Index, goods, p.draft.Route, p.draft.Judgement.Polarity == graph.Affirmed)
	all = append(all, participant.Beside(r.text, p.first, p.draft.Route, p.draft.Stage == graph.Seized)...)
	for _, found := range all {
		s := &r.text.Segments.Sentences[found.Sentence]
		p.draft.Participants = append(p.draft.Participants, claim.Participant{Ref: found.Ref, Role: found.Role,
			Evidence: claim.Span{Start: s.Start, End: s.End}})
	}
}

// goodsBy says how the goods were found: named in the claim's sentence, by a
// pronoun there, or by what the text spoke of before.
func goodsBy(p *pending) {
	d, move := p.draft, p.first
	if move.Cargo.Sentence == p.sentence.Index && move.Cargo.Word >= 0 {
		return
	}
	d.GoodsBy = graph.ByContext
	if words := move.GoodsText; move.ByPronoun && (words[0] != d.GoodsWords.Start || words[1] != d.GoodsWords.End) {
		d.GoodsHere = claim.Span{Start: words[0], End: words[1]}
	}
}
