package extract

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
)

// noteSeizures notes the cargoes that a sentence tells to have been seized.
func (r *reader) noteSeizures(readings []reading) {
	for i := range readings {
		if r.seized.Taken(readings[i].move.Frame) {
			r.taken[readings[i].move.Cargo] = true
		}
	}
}

// stages says of each claim how far the transfer had come.
func (r *reader) stages() {
	for i := range r.pending {
		p := &r.pending[i]
		frames := make([]*frame.Frame, len(p.moves))
		for k, move := range p.moves {
			frames[k] = move.Frame
		}
		p.draft.Stage = r.seized.Of(frames, p.draft.Judgement.Polarity, r.taken[p.first.Cargo])
		if p.draft.Stage == graph.Seized {
			r.taken[p.first.Cargo] = true
		}
	}
}
