// Package extract reads documents: a document goes in, the claims that it
// makes come out. It ties the stages together; each is a package of its own.
package extract

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/parse"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/stage"
	"armsgraph/loader/extract/syntax"
)

// Version is the name and version of this extractor; a document that was read
// by another one is read again.
const Version = "rules/1"

// Read extracts the claims of a document.
func Read(doc graph.Document) graph.Extraction {
	r := newReader(&doc, nil)
	r.read()
	return graph.Extraction{Document: doc, Claims: r.claims, Parties: r.builder.Parties()}
}

// Trace is called with every sentence read; for development.
var Trace func(*frame.Sentence, []frame.Frame)

// reader reads one document.
type reader struct {
	doc     *graph.Document
	model   *syntax.Model
	builder *claim.Builder
	memory  *refer.Memory
	claims  []graph.Claim
	notes   *Explanation // nil where nobody asks
	text    *setting.Document
	voices  *attribute.Listener
	home    graph.Party // the state whose office issued the document
	pending []pending
	armsAt  int // the last sentence that named arms
	seized  *stage.Seizures
	taken   map[*refer.Cargo]bool // cargoes told to have been seized
}

func newReader(doc *graph.Document, notes *Explanation) *reader {
	return &reader{doc: doc, model: syntax.Default(), memory: refer.NewMemory(), taken: map[*refer.Cargo]bool{}, notes: notes, armsAt: -1 << 20,
		builder: claim.NewBuilder(doc, Version, stateByCode)}
}

func stateByCode(code string) (graph.Party, bool) {
	if p := lexicon.Default().Party(code); p != nil {
		return p.Party, true
	}
	return graph.Party{}, false
}

func (r *reader) read() {
	segments := segment.Split(r.doc.Text, r.doc.MediaType)
	published, _ := edtf.Parse(r.doc.PublishedOn.EDTF)
	r.text = setting.New(segments, published, dates.Find(r.doc.Text, dates.Anchor{Published: published, Narrative: true}), amounts.Find(r.doc.Text))
	found := mention.Find(segments, lexicon.Default())
	r.text.Parse = func(i int) *frame.Sentence {
		s := &segments.Sentences[i]
		return parse.Sentence(r.model, i, r.doc.Text, s, found[i], r.noise(s))
	}
	r.memory.OnArms = onArms(found)
	r.voices = attribute.Listen(r.doc, r.text, found)
	r.seized = stage.FindSeizures(&r.text.Segments, found)
	r.home = homeOf(r.doc, segments, found)
	if !namesArms(found) && r.notes == nil || fiction(segments) {
		return
	}
	for i := range segments.Sentences {
		r.sentence(i, found[i])
	}
	r.finish()
}

// onArms reports whether a document names arms often enough to be about them.
func onArms(found [][]mention.Mention) bool {
	arms, civil := 0, 0
	for _, mentions := range found {
		for i := range mentions {
			switch m := &mentions[i]; {
			case m.Kind == mention.Goods && m.Goods == lexicon.Military:
				arms++
			case m.Kind == mention.Goods && m.Goods == lexicon.Civil:
				civil++
			}
		}
	}
	return arms >= 3 && arms > civil
}

// sentence reads one sentence.
func (r *reader) sentence(i int, mentions []mention.Mention) {
	sentence := &r.text.Segments.Sentences[i]
	if !r.worth(i, sentence, mentions) {
		s := parse.Flat(i, r.doc.Text, sentence, mentions)
		r.memory.Resolve(s, nil)
		r.explain(s, nil, nil)
		r.memory.Observe(s)
		return
	}
	s := parse.Sentence(r.model, i, r.doc.Text, sentence, mentions, r.noise(sentence))
	frames := frame.Link(frame.Find(s))
	if Trace != nil {
		Trace(s, frames)
	}
	r.text.Note(s, frames)
	r.memory.We = r.we(frames)
	moves := r.memory.Resolve(s, frames)
	r.explain(s, moves, r.claim(s, moves))
	for i := range moves {
		if m := &moves[i]; m.Cargo != nil && len(m.Cargo.Origin) == 0 && len(m.From) > 0 {
			m.Cargo.Origin = contextual(route.Origin(m))
		}
	}
	r.memory.Observe(s)
}

// we is the state for which a sentence says "we": its speaker's, or whose
// office issued the document.
func (r *reader) we(frames []frame.Frame) graph.Party {
	for i := range frames {
		speakers := r.voices.Of(&frames[i])
		if len(speakers) == 0 {
			continue
		}
		sp := speakers[len(speakers)-1]
		if state, ok := stateByCode(sp.State); ok && !sp.Anonymous && state.Kind == graph.State {
			return state
		}
	}
	return r.home
}

// noise is the dates and sums of a sentence.
func (r *reader) noise(s *segment.Sentence) parse.Noise {
	var n parse.Noise
	for _, d := range r.text.DatesIn(s.Start, s.End) {
		n.Dates = append(n.Dates, parse.Span{Start: d.Start, End: d.End})
	}
	for _, a := range r.text.AmountsIn(s.Start, s.End) {
		if a.Kind == amounts.Money {
			n.Sums = append(n.Sums, parse.Span{Start: a.Start, End: a.End})
		}
	}
	return n
}

// reading is a move with what the words make of it.
type reading struct {
	move     *refer.Move
	judged   polarity.Judgement
	speakers []attribute.Speaker
}

// claim makes claims of a sentence's moves and returns how it read them.
func (r *reader) claim(s *frame.Sentence, moves []refer.Move) []reading {
	var readings []reading
	for i := range moves {
		m := &moves[i]
		if m.Cargo == nil || !m.Cargo.Arms {
			continue
		}
		if m.Frame.Verb == nil && r.text.Segments.Blocks[r.text.Segments.Sentences[s.Index].Block].Kind == segment.Heading {
			continue // a heading names what is told below
		}
		switch m.Frame.Predicate.Class {
		case frame.Produce:
			if len(m.Receivers) > 0 {
				break // "to be built for Ukraine by"
			}
			m.Cargo.Makers = append(m.Cargo.Makers, m.Makers...)
			continue
		case frame.Seize:
			continue
		}
		speakers := r.voices.Of(m.Frame)
		readings = append(readings, reading{m, settled(polarity.Of(m.Frame), speakers), speakers})
	}
	r.noteSeizures(readings)
	readings = passedOn(halted(readings))
	for left := readings; len(left) > 0; {
		first := left[0]
		var group []*refer.Move
		var rest []reading
		for _, reading := range left {
			if reading.move.Cargo == first.move.Cargo && reading.judged.Polarity == first.judged.Polarity {
				group = append(group, reading.move)
			} else {
				rest = append(rest, reading)
			}
		}
		left = rest
		if !first.judged.Claimed() {
			continue
		}
		borrow(group, rest)
		ways := route.Assemble(context(group, first, rest), r.defaults(s, first))
		r.remember(first.move.Cargo, ways)
		for _, way := range ways {
			r.pending = append(r.pending, pending{s, r.draft(s, first, way), first.move, way.Moves})
		}
	}
	return readings
}

// passedOn takes a transfer that is told as licensed or agreed for done where
// its receiver is told to have passed the goods on.
func passedOn(readings []reading) []reading {
	for i := range readings {
		plan := &readings[i]
		if plan.judged.Polarity != graph.Planned {
			continue
		}
		for j := range readings {
			next := &readings[j]
			if next.move.Cargo == plan.move.Cargo && next.judged.Polarity == graph.Affirmed &&
				(route.Follows(plan.move, next.move) || bare(next.move) && next.move.Frame.Predicate.Stage == graph.Delivered) {
				plan.judged = next.judged
			}
		}
	}
	return readings
}

// settled lets no denial become an affirmation: what somebody denies by the
// order of the words is denied, whatever the tree says.
func settled(j polarity.Judgement, speakers []attribute.Speaker) polarity.Judgement {
	if n := len(speakers); n > 0 && speakers[n-1].Denies && j.Polarity == graph.Affirmed {
		return polarity.Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: speakers[n-1].Cue}
	}
	return j
}

// halted lets a sentence that tells of a plan for goods and then of its end
// negate the plan: "jets which it had agreed to buy were cancelled".
func halted(readings []reading) []reading {
	for i := range readings {
		end := &readings[i]
		if end.judged.Polarity != graph.Negated || whole(end.move) {
			continue
		}
		for j := range readings {
			plan := &readings[j]
			if j != i && plan.move.Cargo == end.move.Cargo && plan.judged.Polarity == graph.Planned {
				plan.judged = end.judged
			}
		}
	}
	return readings
}

// whole reports whether a move says from whom and to whom.
func whole(m *refer.Move) bool {
	return len(m.Receivers) > 0 && len(m.Givers)+len(m.From)+len(m.Sources) > 0
}

// bare reports whether a move names no party.
func bare(m *refer.Move) bool {
	return len(m.Receivers)+len(m.Givers)+len(m.From)+len(m.Sources)+len(m.Places)+len(m.Vias) == 0
}

// borrow lets moves without a receiver have the buyer of the same goods: "held
// back missiles that Peru had paid for".
func borrow(group []*refer.Move, others []reading) {
	told := slices.IndexFunc(group, func(m *refer.Move) bool { return len(m.Receivers) > 0 })
	if told >= 0 {
		for _, move := range group {
			if len(move.Receivers) == 0 && len(move.Givers) > 0 && move.ByPronoun && len(move.Places) == 0 {
				move.Receivers = group[told].Receivers // "sent fourteen to Ukraine, and Slovakia thirteen"
			}
		}
		return
	}
	for _, other := range others {
		if other.move.Cargo == group[0].Cargo && len(other.move.Receivers) > 0 && other.judged.Claimed() {
			group[0].Receivers = other.move.Receivers
			return
		}
	}
}

// context puts moves of the same goods that the sentence told before in front
// of moves that do not say where they start: "is being bought from the United
// States and will be given to Ukraine".
func context(group []*refer.Move, first reading, others []reading) []*refer.Move {
	for _, move := range group {
		if len(move.Givers) > 0 || len(move.From) > 0 || len(move.Sources) > 0 {
			return group
		}
	}
	var before []*refer.Move
	for _, other := range others {
		if other.move.Cargo == first.move.Cargo && other.move.Frame.Word < first.move.Frame.Word && len(other.move.Receivers) > 0 &&
			other.judged.Claimed() && other.judged.Polarity != graph.Negated {
			before = append(before, other.move)
		}
	}
	return append(before, group...)
}

// defaults are the parties that a way lacks and that the speaker or the
// document's office stand for.
func (r *reader) defaults(s *frame.Sentence, first reading) route.Defaults {
	d := route.Defaults{Giver: r.spokenFor(first)}
	switch first.move.Frame.Predicate.Class {
	case frame.Supply, frame.Move, frame.Land:
		if len(d.Giver) == 0 {
			d.Giver = r.ours(s.Start)
		}
	case frame.Go, frame.Acquire:
		d.Receiver = r.ours(s.Start)
		if len(d.Receiver) == 0 {
			d.Receiver = r.speaksAt(first)
		}
	}
	return d
}

// speaksAt is the state of an official who says that goods arrived: at home.
func (r *reader) speaksAt(first reading) []refer.Ref {
	if len(first.speakers) == 0 || first.move.Frame.Predicate.Class != frame.Go {
		return nil
	}
	sp := first.speakers[len(first.speakers)-1]
	state, ok := stateByCode(sp.State)
	if !ok || sp.Anonymous || sp.Reports || state.Kind != graph.State {
		return nil
	}
	return []refer.Ref{{Party: state, Resolution: graph.ByContext, Start: sp.Start, End: sp.End}}
}

// spokenFor is the state whose government says, of goods that somebody passed
// on or did not, who it was: its own.
func (r *reader) spokenFor(first reading) []refer.Ref {
	if len(first.speakers) == 0 || first.move.Frame.Predicate.Class != frame.Supply {
		return nil
	}
	sp := first.speakers[len(first.speakers)-1]
	state, ok := stateByCode(sp.State)
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

// remember notes who gave a cargo first.
func (r *reader) remember(cargo *refer.Cargo, ways []route.Route) {
	if len(ways) == 0 {
		return
	}
	parties := ways[0].Parties
	cargo.Recipient = contextual(parties[len(parties)-1:])
	if len(cargo.Origin) == 0 {
		cargo.Origin = contextual(parties[:1])
	}
}

// contextual is parties as another sentence takes them from the context.
func contextual(refs []refer.Ref) []refer.Ref {
	out := slices.Clone(refs)
	for i := range out {
		out[i].Resolution = graph.ByContext
	}
	return out
}

func (r *reader) draft(s *frame.Sentence, first reading, way route.Route) *claim.Draft {
	cargo := first.move.Cargo
	return &claim.Draft{
		Route: way.Parties, Judgement: first.judged, Speakers: first.speakers, Voice: r.voices.Voice(), Hedge: r.voices.Hedge(first.move.Frame),
		Goods: cargo.Goods, GoodsWords: claim.Span{Start: cargo.Start, End: cargo.End}, GoodsBy: graph.ByName,
		Evidence: claim.Span{Start: s.Start, End: s.End},
	}
}
