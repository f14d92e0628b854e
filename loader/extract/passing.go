package extract

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/polarity"
)

// inPassing makes a claim of each denial that takes up a transfer in the
// sentence that tells of it: "accused Iran of arming the Houthis, which Tehran
// denied" alleges a transfer and denies it.
func (r *reader) inPassing() {
	r.denied = map[int]bool{}
	for _, reply := range r.voices.Replies() {
		if reply.Same && reply.Stance == graph.Rebuts {
			r.deny(reply)
		}
	}
}

// deny adds the denials of what a reply's sentence tells, after it.
func (r *reader) deny(reply attribute.Reply) {
	for i := 0; i < len(r.pending); i++ {
		told := r.pending[i]
		if told.sentence.Index != reply.Sentence || told.draft.Judgement.Polarity != graph.Affirmed || !onRoute(told.draft, reply.Speaker) {
			continue
		}
		d := *told.draft
		d.Judgement = polarity.Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: reply.Speaker.Cue}
		d.Speakers, d.Hedge = []attribute.Speaker{reply.Speaker}, ""
		i++
		r.pending = slices.Insert(r.pending, i, pending{told.sentence, &d, told.first, told.moves})
		r.denied[reply.Sentence] = true
	}
}

// onRoute reports whether a speaker speaks for a party of a draft's route.
func onRoute(d *claim.Draft, sp attribute.Speaker) bool {
	for _, ref := range d.Route {
		if sp.State != "" && ref.Party.Code() == sp.State || sp.Party.ID != "" && ref.Party.ID == sp.Party.ID {
			return true
		}
	}
	return false
}
