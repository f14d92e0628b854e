// Package graph is the domain of armsgraph: parties, claims, legs, routes,
// documents and the store interface. It imports no other package of the
// project. Package graph/search finds routes and lists in what a store holds.
package graph

import (
	"cmp"
	"strconv"
)

// Party is somebody who can give, pass on or receive goods, or say so: a state,
// an armed group, a company, an agency, a person, an organisation, a
// publication, a region, or an unnamed one.
type Party struct {
	// ID is a state's code (ISO 3166-1 alpha-2, withdrawn codes for former
	// states), a group's stable code, <state>-<slug> or a slug for others, and
	// claim id and place for an unnamed party.
	ID   string
	Kind PartyKind
	Name string
	ISO2 string // empty where the party is no state
	ISO3 string
	// PartOf is the id of the state that an agency, company or person belongs
	// to; empty where there is none or none is known.
	PartOf string
	// Area is the region told of an unnamed party ("Africa"); else empty.
	Area string
	// Lexical is true where the name comes from the lexicon; else it is a
	// spelling found in a document.
	Lexical bool
}

// Code is the party's code in an extracted line: the state's code, the group's
// code, "?" with the area for an unnamed party, the state's code for a company
// or agency of a state, else the name.
func (p Party) Code() string {
	switch {
	case p.Kind == Unnamed:
		return "?" + p.Area
	case p.Kind == State || p.Kind == Group:
		return p.ID
	case p.PartOf != "" && (p.Kind == Company || p.Kind == Agency):
		return p.PartOf
	}
	return p.Name
}

// UnnamedID is the id of the unnamed party at a place (0 is the origin) of a
// claim's route, so that two unnamed parties are never one.
func UnnamedID(claimID string, place int) string {
	return claimID + "." + strconv.Itoa(place)
}

// Compare orders records of one party that different documents give: one from
// the lexicon before any other, then by name and the remaining fields.
func (p Party) Compare(q Party) int {
	switch {
	case p.Lexical && !q.Lexical:
		return -1
	case q.Lexical && !p.Lexical:
		return 1
	}
	return cmp.Or(cmp.Compare(p.Name, q.Name), cmp.Compare(p.Kind, q.Kind), cmp.Compare(p.PartOf, q.PartOf),
		cmp.Compare(p.ISO2, q.ISO2), cmp.Compare(p.ISO3, q.ISO3), cmp.Compare(p.Area, q.Area))
}
