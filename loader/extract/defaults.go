package extract

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
)

// This file says who is meant where a sentence leaves a party out.

// we is the state for which a sentence says "we": its speaker's, or whose
// office issued the document.
func (r *reader) we(frames []frame.Frame) graph.Party {
	for i := range frames {
		speakers := r.voices.Of(&frames[i])
		if len(speakers) == 0 {
			continue
		}
		sp := speakers[len(speakers)-1]
		if state, ok := lexicon.ByCode(sp.State); ok && !sp.Anonymous && state.Kind == graph.State {
			return state
		}
	}
	return r.home
}

// defaults are the parties that a way lacks and that the speaker or the
// document's office stand for.
func (r *reader) defaults(s *frame.Sentence, first reading) route.Defaults {
	d := route.Defaults{Giver: r.spokenFor(first)}
	if known := first.move.Cargo.Known; known != nil && first.judged.Polarity == graph.Affirmed && (first.move.Frame.Verb == nil || first.move.Frame.Verb.Passive || len(first.move.Frame.Givers) == 0) {
		d.Giver = known.Origin
	}
	switch first.move.Frame.Predicate.Class {
	case frame.Supply, frame.Move, frame.Land, frame.Permit, frame.Offer, frame.Refuse, frame.Halt, frame.Cancel:
		if len(d.Giver) == 0 && !strangers(first.move) {
			d.Giver = r.ours(s.Start)
		}
	case frame.Go, frame.Acquire:
		if first.move.Frame.Predicate.Lemma == "be" {
			break // "the tanks are German" tells not who has them
		}
		if first.move.Frame.Predicate.Class == frame.Go && first.judged.Polarity != graph.Negated {
			d.Receiver = r.topicReceiver(s, first)
		}
		if len(d.Receiver) == 0 {
			d.Receiver = r.ours(s.Start)
		}
		if len(d.Receiver) == 0 {
			d.Receiver = r.speaksAt(first)
		}
	}
	if len(d.Receiver) == 0 {
		d.Receiver = r.topicReceiver(s, first)
	}
	if len(d.Giver) == 0 {
		d.Giver = r.exporter(s, first)
	}
	if label := r.labelled(s); len(label) > 0 {
		if len(d.Giver) == 0 && len(first.move.Receivers)+len(first.move.Places) > 0 && !strangers(first.move) {
			d.Giver = label
		}
		if len(d.Receiver) == 0 && label[0].Party.Kind == graph.State && len(first.move.Frame.Receivers) == 0 {
			d.Receiver = label
		}
	}
	if len(d.Giver) == 0 {
		d.Giver = r.topicGiver(s, first)
	}
	if athome(first.move.Receivers, d.Giver) {
		d.Giver = nil
	}
	return d
}

// athome reports whether one of the receivers is an armed group of the state
// that would have given: states do not arm those who fight them, so a text that
// means it says so.
func athome(receivers, givers []refer.Ref) bool {
	for _, receiver := range receivers {
		if receiver.Party.Kind != graph.Group {
			continue
		}
		known := lexicon.Default().Party(receiver.Party.ID)
		for _, giver := range givers {
			if known != nil && known.Home == giver.Party.ID {
				return true
			}
		}
	}
	return false
}

// exporter is the state whose office issued a document about its exports, for
// goods that went to somebody or that somebody received.
func (r *reader) exporter(s *frame.Sentence, first reading) []refer.Ref {
	m := first.move
	if r.home.ID == "" || len(m.Frame.Givers)+len(m.Frame.From)+len(m.Vias) > 0 || len(m.Cargo.Makers) > 0 {
		return nil
	}
	switch m.Frame.Predicate.Class {
	case frame.Go, frame.Reach, frame.Acquire:
		if !r.onExports {
			return nil
		}
	default:
		return nil
	}
	for _, ref := range append(m.Receivers[:len(m.Receivers):len(m.Receivers)], m.Places...) {
		if ref.Party.Code() == r.home.Code() {
			return nil
		}
	}
	return r.ours(s.Start)
}

// strangers reports whether a move says that somebody gave who is no organ of a
// state and not known: "the resolution bars any supply".
func strangers(m *refer.Move) bool {
	if len(m.Givers) > 0 {
		return false
	}
	s := m.Frame.Sentence
	for _, w := range m.Frame.Givers {
		if found := s.MentionAt(w); found != nil && found.OnRoute() || s.IsInstitution(w) || s.Tree.Tagged(w, "PRP") {
			return false
		}
	}
	return len(m.Frame.Givers) > 0
}

// speaksAt is the state of an official who says that goods arrived: at home.
func (r *reader) speaksAt(first reading) []refer.Ref {
	if len(first.speakers) == 0 || first.move.Frame.Predicate.Class != frame.Go {
		return nil
	}
	sp := first.speakers[len(first.speakers)-1]
	state, ok := lexicon.ByCode(sp.State)
	if !ok || sp.Anonymous || sp.Reports || sp.Cue == "" || state.Kind != graph.State {
		return nil
	}
	return []refer.Ref{{Party: state, Resolution: graph.ByContext, Start: sp.Start, End: sp.End}}
}

// spokenFor is the state whose government says, of goods that somebody passed
// on or did not, who it was: its own.
func (r *reader) spokenFor(first reading) []refer.Ref {
	if class := first.move.Frame.Predicate.Class; len(first.speakers) == 0 || class != frame.Supply &&
		!((class == frame.Go || class == frame.Reach || class == frame.Move) && first.judged.Negation == graph.Rebutted && len(first.move.Receivers) > 0 && first.move.Receivers[0].Party.Kind == graph.Group) {
		return nil // "Kabul replies that not one rifle has gone to": from Kabul
	}
	sp := first.speakers[len(first.speakers)-1]
	state, ok := lexicon.ByCode(sp.State)
	if !ok || sp.Anonymous || sp.Reports || sp.Accuses || state.Kind != graph.State {
		return nil
	}
	for _, r := range first.move.Receivers {
		if r.Party.Code() == sp.State {
			return nil
		}
	}
	return []refer.Ref{{Party: state, Resolution: graph.ByContext, Start: sp.Start, End: sp.End}}
}

// ours is the state of the document's office as a party meant by the context.
func (r *reader) ours(at int) []refer.Ref {
	if r.home.ID == "" {
		return nil
	}
	return []refer.Ref{{Party: r.home, Resolution: graph.ByContext, Start: at, End: at}}
}
