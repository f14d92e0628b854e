package columns

import (
	"slices"
	"sort"
)

// Routes is the distinct routes of claims, ordered by their parties.
type Routes struct {
	parties []uint32
	first   Column // of a route's parties
	claims  Column // of a route's first claim
	// disputed tells the routes that a claim rebuts, whole or in part.
	disputed []uint64
	rebutted trie
	// corroboration is the number of distinct origins that state the route.
	corroboration []uint16
}

// Len is the number of routes.
func (r *Routes) Len() int { return max(r.first.Len()-1, 0) }

// Parties is a route's parties.
func (r *Routes) Parties(route uint32) []uint32 {
	return r.parties[r.first.At(route):r.first.At(route+1)]
}

// Claims is the claims of a route: from first to before end.
func (r *Routes) Claims(route uint32) (first, end uint32) {
	return r.claims.At(route), r.claims.At(route + 1)
}

// Find returns the route that has just these parties.
func (r *Routes) Find(parties []uint32) (uint32, bool) {
	i, found := sort.Find(r.Len(), func(i int) int { return slices.Compare(parties, r.Parties(uint32(i))) })
	return uint32(i), found
}

// Of returns the route of a claim.
func (r *Routes) Of(claim uint32) uint32 {
	return uint32(sort.Search(r.Len(), func(i int) bool { return r.claims.At(uint32(i)+1) > claim }))
}

// Disputed reports whether a claim rebuts the route, or a part of it.
func (r *Routes) Disputed(route uint32) bool {
	return r.disputed[route/64]>>(route%64)&1 == 1
}

// Corroboration is the number of distinct origins that state the route, alone
// or within a longer one.
func (r *Routes) Corroboration(route uint32) int { return int(r.corroboration[route]) }
