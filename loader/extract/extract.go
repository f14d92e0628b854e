// Package extract reads documents: a document goes in, the claims that it
// makes come out. It ties the stages together; each is a package of its own.
package extract

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/absent"
	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/issuer"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/listing"
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

// reader reads one document.
type reader struct {
	doc       *graph.Document
	model     *syntax.Model
	builder   *claim.Builder
	memory    *refer.Memory
	claims    []graph.Claim
	notes     *Explanation // nil where nobody asks
	text      *setting.Document
	voices    *attribute.Listener
	home      graph.Party // the state whose office issued the document
	pending   []pending
	onExports bool     // its heading says that it tells of exports
	wanted    []wanted // requests and plans that a later clause may decide
	discourse *absent.Discourse
	gaps      *[]Gap      // nil where nobody asks
	meant     []MeantNote // of the sentence at hand
	found     [][]mention.Mention
	voyage    *voyage // of a vehicle whose load is not told yet
	armsAt    int     // the last sentence that named arms
	seized    *stage.Seizures
	taken     map[*refer.Cargo]bool // cargoes told to have been seized
}

func newReader(doc *graph.Document, notes *Explanation) *reader {
	return &reader{doc: doc, model: syntax.Default(), memory: refer.NewMemory(), discourse: absent.New(), taken: map[*refer.Cargo]bool{}, notes: notes, armsAt: -1 << 20,
		builder: claim.NewBuilder(doc, Version, lexicon.ByCode)}
}

func (r *reader) read() {
	segments := segment.Split(r.doc.Text, r.doc.MediaType)
	published, _ := edtf.Parse(r.doc.PublishedOn.EDTF)
	r.text = setting.New(segments, published, dates.Find(r.doc.Text, dates.Anchor{Published: published, Narrative: true}),
		listing.Amounts(r.doc.Text, &segments, amounts.Find(r.doc.Text)))
	found := mention.Find(segments, lexicon.Default())
	r.text.Parse = func(i int) *frame.Sentence {
		s := &segments.Sentences[i]
		return parse.Sentence(r.model, i, r.doc.Text, s, found[i], r.noise(s))
	}
	r.found = found
	r.memory.OnArms = onArms(found)
	r.voices = attribute.Listen(r.doc, r.text, found)
	r.seized = stage.FindSeizures(&r.text.Segments, found)
	home, speaks := issuer.Of(r.doc, r.voices.Voice(), segments, found)
	if speaks {
		r.voices.Issue(home)
	}
	r.home, r.onExports = home, issuer.OnExports(r.doc.Text, segments)
	if !namesArms(found) && !arming(r.doc.Text) && r.notes == nil || fiction(segments) {
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
	lists := listing.Worth(r.text, i, mentions)
	worth := r.worth(i, sentence, mentions) // also notes where arms were named
	if !lists && !worth {
		if r.mayDecide(i, sentence) {
			r.decide(i, sentence)
		}
		s := parse.Flat(i, r.doc.Text, sentence, mentions)
		r.memory.Resolve(s, nil)
		r.explain(s, nil, nil)
		r.memory.Observe(s)
		r.discourse.Observe(s)
		r.boards(i, mentions)
		r.alike(i, mentions)
		return
	}
	s := parse.Sentence(r.model, i, r.doc.Text, sentence, mentions, r.noise(sentence))
	frames := frame.Link(frame.Find(s))
	if lists {
		frames = listing.Frames(r.text, s, frames)
	}
	r.text.Note(s, frames)
	r.memory.We = r.we(frames)
	moves := r.memory.Resolve(s, frames)
	readings := r.claim(s, moves)
	r.explain(s, moves, readings)
	r.noteWanted(s, readings)
	r.verdicts(s)
	r.boards(i, mentions)
	r.alike(i, mentions)
	for i := range moves {
		if m := &moves[i]; m.Cargo != nil && len(m.Cargo.Origin) == 0 && len(m.From) > 0 {
			m.Cargo.Origin = contextual(route.Origin(m))
		}
	}
	r.memory.Observe(s)
	r.discourse.Observe(s)
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

// remember notes who gave a cargo first, and the ways that are told of it.
func (r *reader) remember(cargo *refer.Cargo, ways []route.Route, judged polarity.Judgement) {
	if len(ways) == 0 {
		return
	}
	if judged.Polarity != graph.Negated {
		cargo.Ways = nil
		for _, way := range ways {
			cargo.Ways = append(cargo.Ways, contextual(way.Parties))
		}
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
		Evidence: claim.Span{Start: s.Start, End: max(s.End, r.answered(s).End)},
	}
}
