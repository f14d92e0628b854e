package search

import "armsgraph/graph/search/columns"

// placeSet is a set of places in a column.
type placeSet []uint64

func newPlaceSet(size int) placeSet { return make(placeSet, (size+63)/64) }

func (b placeSet) add(i uint32)      { b[i/64] |= 1 << (i % 64) }
func (b placeSet) has(i uint32) bool { return b[i/64]>>(i%64)&1 == 1 }

// Match is the claims or documents that a text filter leaves.
type Match struct {
	found placeSet
	find  func(id string) (uint32, bool)
}

// Add adds a claim or document by its id; an unknown one is left out.
func (m *Match) Add(id string) {
	if i, ok := m.find(id); ok {
		m.found.add(i)
	}
}

func (m *Match) holds(i uint32) bool { return m == nil || m.found.has(i) }

// NewClaimMatch is an empty match of claims.
func (s *Snapshot) NewClaimMatch() *Match { return newMatch(s.c.Claims.Len(), s.c.Claims.Find) }

// NewDocumentMatch is an empty match of documents.
func (s *Snapshot) NewDocumentMatch() *Match {
	return newMatch(s.c.Documents.Len(), s.c.Documents.Find)
}

func newMatch(size int, find func(string) (uint32, bool)) *Match {
	return &Match{found: newPlaceSet(size), find: find}
}

// partySet is the parties that a question means by an id: the party itself,
// and its parts unless it is meant alone. An unnamed party is never meant.
func partySet(p *columns.Parties, party uint32, exact bool) placeSet {
	members := []uint32{party}
	if !exact {
		members = p.WithParts(party)
	}
	set := newPlaceSet(p.Len())
	for _, member := range members {
		if p.Named(member) {
			set.add(member)
		}
	}
	return set
}
