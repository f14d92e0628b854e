package graph

import (
	"cmp"
	"fmt"
	"slices"
)

// ValidateBatch reports why Put refuses a batch; the error wraps ErrInvalid.
func ValidateBatch(batch []Extraction) error {
	seen := make(map[string]bool, len(batch))
	for i := range batch {
		if err := batch[i].Validate(); err != nil {
			return err
		}
		id := batch[i].Document.ID
		if seen[id] {
			return fmt.Errorf("%w: document %s stands in the batch twice", ErrInvalid, id)
		}
		seen[id] = true
	}
	return nil
}

// Named lists the parties that the extraction names, some of them repeatedly.
func (e *Extraction) Named() []Party {
	parties := slices.Clone(e.Parties)
	for i := range e.Claims {
		parties = append(parties, e.Claims[i].Parties()...)
	}
	return parties
}

// Outlines is the outlines of the claims.
func (e *Extraction) Outlines() []Outline {
	outlines := make([]Outline, len(e.Claims))
	for i := range e.Claims {
		outlines[i] = OutlineOf(&e.Claims[i])
	}
	return outlines
}

// KeepBeside limits Parties to those that no claim names, ordered by id, as
// Walk gives them.
func (e *Extraction) KeepBeside() {
	named := map[string]bool{}
	for i := range e.Claims {
		for _, party := range e.Claims[i].Parties() {
			named[party.ID] = true
		}
	}
	e.Parties = slices.DeleteFunc(e.Parties, func(p Party) bool { return named[p.ID] })
	slices.SortFunc(e.Parties, func(a, b Party) int { return cmp.Compare(a.ID, b.ID) })
}
