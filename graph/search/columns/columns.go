// Package columns turns what a store holds into compact columns, without words:
// the changes of a graph.Store go in, Columns come out. Package search answers
// from them.
//
// Claims lie sorted by route and then by id, routes by their parties, parties
// and documents by id, so that the place of an element is also its rank.
package columns

import (
	"context"
	"fmt"

	"armsgraph/graph"
)

// None stands for no party, document or other element.
const None = ^uint32(0)

// Columns is one revision of a store. It never changes. The zero Columns is an
// empty store's.
type Columns struct {
	Revision  graph.Revision
	Parties   Parties
	Documents Documents
	Claims    Claims
	Routes    Routes
	Legs      Legs
	Speakers  Speakers
	Periods   []Days   // each once
	traits    []Traits // that claims have, each once
	odd       map[Hash]string
}

// Build reads what has changed in a store since a former revision of it, and
// returns the newest; former stays as it is.
func Build(ctx context.Context, store graph.Store, former *Columns) (*Columns, error) {
	d := newDraft()
	revision, err := store.Changes(ctx, former.Revision, func(change graph.Change) error {
		d.add(change)
		return ctx.Err()
	})
	if err != nil {
		return nil, fmt.Errorf("read the changes since revision %d: %w", former.Revision, err)
	}
	stored, err := store.Parties(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("read the parties: %w", err)
	}
	c := merge(former, d, stored)
	c.Revision = revision
	return c, nil
}

// ClaimID is the id of a claim, as the store knows it.
func (c *Columns) ClaimID(claim uint32) string { return c.text(c.Claims.ID[claim]) }

// DocumentID is the id of a document, as the store knows it.
func (c *Columns) DocumentID(document uint32) string { return c.text(c.Documents.ID[document]) }

func (c *Columns) text(h Hash) string {
	if id, ok := c.odd[h]; ok {
		return id
	}
	return h.String()
}

// Days is the period of a claim.
func (c *Columns) Days(claim uint32) Days { return c.Periods[c.Claims.Period.At(claim)] }
