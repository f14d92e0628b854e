package search

import (
	"fmt"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/graph/search/columns"
)

// span is a stretch of days that a period may lie in.
type span struct {
	set           bool
	after, before int32
}

// newSpan reads two days; the error names the argument.
func newSpan(name, after, before string) (span, error) {
	s := span{after != "" || before != "", columns.OpenEarliest, columns.OpenLatest}
	if after != "" {
		day, err := edtf.ParseDay(after)
		if err != nil {
			return s, fmt.Errorf("%w: %sAfter: %w", graph.ErrInvalid, name, err)
		}
		s.after = int32(day)
	}
	if before != "" {
		day, err := edtf.ParseDay(before)
		if err != nil {
			return s, fmt.Errorf("%w: %sBefore: %w", graph.ErrInvalid, name, err)
		}
		s.before = int32(day)
	}
	return s, nil
}

func (s span) holds(days columns.Days) bool { return !s.set || days.MayLie(s.after, s.before) }

// selection is a claim filter made ready for the columns.
type selection struct {
	c                   *columns.Columns
	traits              *columns.TraitFilter
	goods               graph.GoodsSet
	from, via, to       placeSet // nil selects all
	speakers            []bool   // by set of speakers; nil selects all
	document            uint32   // None selects all
	publishers          []bool
	occurred, published span
	byDocument          bool // whether the document matters
	corroboration       int
	disputed            *bool
	match               *Match
	// none is set where the filter names what is not there.
	none bool
}

func newSelection(c *columns.Columns, f *graph.ClaimFilter, match *Match) (*selection, error) {
	s := &selection{c: c, traits: c.TraitFilter(f), goods: graph.NewGoodsSet(f.Goods...), document: columns.None,
		corroboration: f.MinCorroboration, disputed: f.Disputed, match: match}
	var err error
	if s.occurred, err = newSpan("occurred", f.OccurredAfter, f.OccurredBefore); err != nil {
		return nil, err
	}
	if s.published, err = newSpan("published", f.PublishedAfter, f.PublishedBefore); err != nil {
		return nil, err
	}
	s.from, s.via, s.to = s.parties(f.From), s.parties(f.Via), s.parties(f.To)
	if f.StatedBy != "" {
		s.speakers = s.statedBy(s.parties(f.StatedBy))
	}
	if f.Document != "" {
		var ok bool
		s.document, ok = c.Documents.Find(f.Document)
		s.none = s.none || !ok
	}
	if f.Publisher != "" {
		s.publishers = c.Documents.ByPublisher(f.Publisher)
	}
	s.byDocument = f.Document != "" || f.Publisher != "" || s.published.set
	return s, nil
}

// newMovingSelection is a selection of claims that make legs and routes:
// affirmed unless the filter says otherwise, never negated, never rejected.
func newMovingSelection(c *columns.Columns, f graph.ClaimFilter, match *Match) (*selection, error) {
	for _, polarity := range f.Polarity {
		if polarity == graph.Negated {
			return nil, fmt.Errorf("%w: polarity: a NEGATED claim makes no leg and no route", graph.ErrInvalid)
		}
	}
	if len(f.Polarity) == 0 {
		f.Polarity = []graph.Polarity{graph.Affirmed}
	}
	s, err := newSelection(c, &f, match)
	if err != nil {
		return nil, err
	}
	s.traits.WithoutRejected(c)
	return s, nil
}

func (s *selection) parties(id string) placeSet {
	if id == "" {
		return nil
	}
	party, ok := s.c.Parties.Resolve(id)
	if !ok {
		s.none = true
		return newPlaceSet(s.c.Parties.Len())
	}
	return partySet(&s.c.Parties, party, false)
}

func (s *selection) statedBy(parties placeSet) []bool {
	speakers := make([]bool, s.c.Speakers.Len())
	for set := range speakers {
		for _, speaker := range s.c.Speakers.Of(uint32(set)) {
			speakers[set] = speakers[set] || parties.has(speaker.Party())
		}
	}
	return speakers
}

// route reports whether the filter may select claims of a route.
func (s *selection) route(route uint32) bool {
	if s.none || s.c.Routes.Corroboration(route) < s.corroboration {
		return false
	}
	if s.from == nil && s.via == nil && s.to == nil {
		return true
	}
	parties := s.c.Routes.Parties(route)
	last := len(parties) - 1
	if s.from != nil && !s.from.has(parties[0]) || s.to != nil && !s.to.has(parties[last]) {
		return false
	}
	if s.via == nil {
		return true
	}
	for _, party := range parties[1:last] {
		if s.via.has(party) {
			return true
		}
	}
	return false
}

// claim reports whether the filter selects a claim of a route that it may
// select.
func (s *selection) claim(claim, route uint32) bool {
	c := s.c
	if !s.traits.Holds(c.Claims.Traits[claim]) {
		return false
	}
	if s.goods != 0 && s.goods&c.Claims.Goods[claim] == 0 || !s.match.holds(claim) {
		return false
	}
	if s.occurred.set && !s.occurred.holds(c.Days(claim)) {
		return false
	}
	if s.speakers != nil && !s.speakers[c.Claims.Speakers.At(claim)] {
		return false
	}
	if s.disputed != nil && *s.disputed != c.Disputed(claim, route) {
		return false
	}
	return !s.byDocument || s.inDocument(c.Claims.Document.At(claim))
}

func (s *selection) inDocument(document uint32) bool {
	d := &s.c.Documents
	if s.document != columns.None && s.document != document {
		return false
	}
	if s.publishers != nil {
		if publisher := d.Publisher.At(document); publisher == columns.None || !s.publishers[publisher] {
			return false
		}
	}
	return s.published.holds(s.c.Periods[d.Published.At(document)])
}
