package claim

import (
	"slices"
	"strconv"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/refer"
)

// Builder makes the claims of one document.
type Builder struct {
	doc       *graph.Document
	extractor string
	points    codePoints
	breaks    []int // bytes of the form feeds between the pages of a PDF file
	ordinals  map[string]int
	parties   map[string]graph.Party
	states    func(code string) (graph.Party, bool)
}

// NewBuilder prepares for a document; extractor is what the claims name as
// their reader, states finds a state by its code.
func NewBuilder(doc *graph.Document, extractor string, states func(code string) (graph.Party, bool)) *Builder {
	b := &Builder{doc: doc, extractor: extractor, points: newCodePoints(doc.Text),
		ordinals: map[string]int{}, parties: map[string]graph.Party{}, states: states}
	for i := range len(doc.Text) {
		if doc.Text[i] == '\f' {
			b.breaks = append(b.breaks, i)
		}
	}
	return b
}

// Build makes a claim of a draft.
func (b *Builder) Build(d *Draft) graph.Claim {
	c := graph.Claim{
		DocumentID: b.doc.ID,
		Polarity:   d.Judgement.Polarity,
		Negation:   d.Judgement.Negation,
		Stage:      d.Stage, Authorisation: d.Licensed,
		Goods:     d.Goods.List(),
		GoodsText: b.words(d.GoodsWords),
		Evidence:  b.evidence(d.Evidence),
		Reading:   graph.Machine,
		Extractor: b.extractor,
	}
	for _, ref := range d.Route {
		c.Route = append(c.Route, b.called(ref))
	}
	b.identify(&c)
	b.amounts(&c, d)
	b.statements(&c, d)
	b.period(&c, d)
	for _, p := range d.Participants {
		party := b.called(p.Ref)
		if party.Kind == graph.Unnamed {
			party.ID = c.ID + ".p" + strconv.Itoa(len(c.Participants))
		}
		c.Participants = append(c.Participants, graph.Participant{Party: party, Role: p.Role,
			Evidence: b.evidence(p.Evidence)})
	}
	b.supports(&c, d)
	if d.Voice != nil && len(c.Statements) > len(d.Speakers) {
		b.heard(&c, 0, *d.Voice)
	}
	for i, sp := range d.Speakers {
		b.heard(&c, len(c.Statements)-len(d.Speakers)+i, sp)
	}
	for _, p := range c.Route {
		b.remember(p)
	}
	for _, s := range c.Statements {
		b.remember(s.By)
	}
	return c
}

// identify gives the claim its ordinal and ids.
func (b *Builder) identify(c *graph.Claim) {
	first := graph.ClaimID(c.DocumentID, c.Route, c.Polarity, c.Evidence.Start, c.Evidence.End, 0)
	c.Ordinal = b.ordinals[first]
	b.ordinals[first]++
	c.ID = graph.ClaimID(c.DocumentID, c.Route, c.Polarity, c.Evidence.Start, c.Evidence.End, c.Ordinal)
	for i := range c.Route {
		if c.Route[i].Kind == graph.Unnamed {
			c.Route[i].ID = graph.UnnamedID(c.ID, i)
		}
	}
}

// called is a party as its claim names it: one without a name by the words that
// stand for it, "unnamed African nations".
func (b *Builder) called(ref refer.Ref) graph.Party {
	party := ref.Party
	const longest = 80
	if party.Kind != graph.Unnamed || ref.Resolution != graph.ByDescription || ref.End-ref.Start > longest {
		return party
	}
	words := strings.Join(strings.Fields(b.words(spanOf(ref))), " ")
	if strings.Contains(strings.ToLower(words), strings.ToLower(party.Name)) {
		party.Name = words
	}
	return party
}

// page is the page of a PDF file that a byte of its text stands on, from 1; 0 of
// other documents, which have none.
func (b *Builder) page(offset int) int {
	if b.doc.MediaType != "application/pdf" {
		return 0
	}
	before, _ := slices.BinarySearch(b.breaks, offset)
	return before + 1
}

// remember keeps the state that a party is part of, for the stores.
func (b *Builder) remember(p graph.Party) {
	if p.PartOf == "" {
		return
	}
	if state, ok := b.states(p.PartOf); ok {
		b.parties[state.ID] = state
	}
}

// Parties is the states that parties of the claims built so far are part of,
// in the order of their ids.
func (b *Builder) Parties() []graph.Party {
	parties := make([]graph.Party, 0, len(b.parties))
	for _, p := range b.parties {
		parties = append(parties, p)
	}
	slices.SortFunc(parties, func(a, b graph.Party) int {
		switch {
		case a.ID < b.ID:
			return -1
		case a.ID > b.ID:
			return 1
		}
		return 0
	})
	return parties
}

func (b *Builder) amounts(c *graph.Claim, d *Draft) {
	if q := d.Quantity; q != nil {
		c.Quantity = &graph.Quantity{ID: b.sumID(q.Words), Amount: q.Amount, Min: q.Min, Max: q.Max, Unit: q.Unit,
			Approximate: q.Approximate, Text: b.words(q.Words)}
	}
	if v := d.Value; v != nil {
		c.Value = &graph.Money{ID: b.sumID(v.Words), Amount: v.Amount, Min: v.Min, Max: v.Max, Currency: v.Unit,
			Approximate: v.Approximate, Text: b.words(v.Words)}
	}
}

func (b *Builder) sumID(words Span) string {
	return graph.SumID(b.doc.ID, b.points.of(words.Start), b.points.of(words.End))
}

func (b *Builder) supports(c *graph.Claim, d *Draft) {
	add := func(field string, how graph.Resolution, words Span) {
		if words.End > words.Start {
			c.Supports = append(c.Supports, graph.Support{Field: field, Resolution: how, Evidence: b.evidence(words)})
		}
	}
	for i, ref := range d.Route {
		add("route."+strconv.Itoa(i), ref.Resolution, spanOf(ref))
	}
	if d.GoodsHere.End > d.GoodsHere.Start {
		add("goods", graph.ByPronoun, d.GoodsHere)
	}
	add("goods", d.GoodsBy, d.GoodsWords)
	if d.Quantity != nil {
		add("quantity", graph.ByName, d.Quantity.Words)
	}
	if d.Value != nil {
		add("value", graph.ByName, d.Value.Words)
	}
	add("period", d.PeriodBy, d.PeriodWords)
	if d.Period.Text == "" && c.Period.EDTF != "" {
		add("period", graph.ByContext, d.Made.Words)
	}
}

func spanOf(ref refer.Ref) Span { return Span{ref.Start, ref.End} }

func (b *Builder) words(s Span) string { return b.doc.Text[s.Start:s.End] }

func (b *Builder) evidence(s Span) graph.Evidence {
	return graph.Evidence{Quote: b.words(s), Start: b.points.of(s.Start), End: b.points.of(s.End), Page: b.page(s.Start)}
}
