package search

import (
	"cmp"
	"encoding/binary"
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/search/columns"
)

// rank is the place of a route among all: a total order.
//
// Asserted routes come first. Where routes are asked for by date, those follow
// each other by the day, the undated last. Then more origins of the whole and
// of the weakest leg, fewer legs, the larger sum of the legs' origins, and the
// parties' ids decide.
type rank struct {
	chained       bool
	day           int32
	corroboration int // 0 on chained routes
	weakest       int
	legs          int
	sum           int
}

func (r rank) compare(other rank) int {
	return cmp.Or(compareFlags(r.chained, other.chained), cmp.Compare(r.day, other.day),
		cmp.Compare(other.corroboration, r.corroboration), cmp.Compare(other.weakest, r.weakest),
		cmp.Compare(r.legs, other.legs), cmp.Compare(other.sum, r.sum))
}

func compareFlags(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// candidate is a route that was found. Parties are ordered by id, so their
// places compare as their ids do.
type candidate struct {
	rank
	path   []uint32
	goods  graph.GoodsSet
	routes []uint32 // of claims that contain an asserted path
}

func compareCandidates(a, b *candidate) int {
	return cmp.Or(a.rank.compare(b.rank), slices.Compare(a.path, b.path))
}

// pathKey is a path as the key of a map.
func pathKey(path []uint32) string {
	key := make([]byte, 0, 4*(graph.MaxLegs+1))
	for _, party := range path {
		key = binary.NativeEndian.AppendUint32(key, party)
	}
	return string(key)
}

// dateRank is the day by which a route is ordered; 0 where dates do not
// matter.
func dateRank(order graph.RouteOrder, days columns.Days) int32 {
	switch {
	case order == graph.EarliestFirst && days.Earliest == columns.OpenEarliest,
		order == graph.LatestFirst && days.Latest == columns.OpenLatest:
		return columns.OpenLatest
	case order == graph.EarliestFirst:
		return days.Earliest
	case order == graph.LatestFirst:
		return -days.Latest
	}
	return 0
}

// mark is the rank of the last route of the page before.
type mark struct {
	rank
	ids []string
}

// before reports whether a route follows the mark; every route follows none.
func (m *mark) before(p *columns.Parties, c *candidate) bool {
	if m == nil {
		return true
	}
	if order := m.rank.compare(c.rank); order != 0 {
		return order < 0
	}
	for i, party := range c.path {
		if i >= len(m.ids) {
			return true
		}
		if order := strings.Compare(m.ids[i], p.ID(party)); order != 0 {
			return order < 0
		}
	}
	return false
}

func (s *Snapshot) routeCursor(q question, c *candidate) string {
	return q.cursor(func(k *key) {
		chained := 0
		if c.chained {
			chained = 1
		}
		for _, n := range []int{chained, int(c.day), c.corroboration, c.weakest, c.legs, c.sum} {
			k.putInt(n)
		}
		for _, party := range c.path {
			k.putText(s.c.Parties.ID(party))
		}
	})
}

// readMark reads the cursor of a page of routes; nil where there is none.
func readMark(q question, cursor string) (*mark, error) {
	if cursor == "" {
		return nil, nil
	}
	k, err := q.key(cursor)
	if err != nil {
		return nil, err
	}
	m := &mark{rank: rank{chained: k.int() == 1, day: k.int32(), corroboration: k.int(), weakest: k.int(), legs: k.int(), sum: k.int()}}
	for range m.legs + 1 {
		if k.err != nil {
			break
		}
		m.ids = append(m.ids, k.text())
	}
	return m, k.done(cursor)
}
