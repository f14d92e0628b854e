package search

import (
	"encoding/binary"
	"slices"
)

// listing writes out the claims of the routes of one answer. Routes share many
// legs, and legs can have many claims: what they share is held once.
type listing struct {
	f        *finder
	ids      map[uint32]string   // by claim
	sorted   map[string][]uint32 // by leg and where its claims' routes begin
	written  map[string][]string // the same, as ids
	disputes map[uint32][]string // by leg
}

func newListing(f *finder) *listing {
	return &listing{f: f, ids: map[uint32]string{}, sorted: map[string][]uint32{}, written: map[string][]string{}, disputes: map[uint32][]string{}}
}

func (l *listing) write(claims []uint32) []string {
	ids := make([]string, len(claims))
	for i, claim := range claims {
		id, ok := l.ids[claim]
		if !ok {
			id = l.f.c.ClaimID(claim)
			l.ids[claim] = id
		}
		ids[i] = id
	}
	return ids
}

// leg is the claims behind finder.legFacts: those that state the whole route
// first, then in the order of reading.
func (l *listing) leg(path *candidate, place int) []string {
	leg, _ := l.f.c.Legs.Find(path.path[place], path.path[place+1])
	key := l.key(leg, path.path[:place+1])
	claims := l.continuing(key, leg, path.path[:place+1])
	if path.chained {
		ids, ok := l.written[key]
		if !ok {
			ids = l.write(claims)
			l.written[key] = ids
		}
		return ids
	}
	whole := l.f.wholeClaims(path)
	states := make(map[uint32]bool, len(whole))
	for _, claim := range whole {
		states[claim] = true
	}
	for _, claim := range claims {
		if !states[claim] {
			whole = append(whole, claim)
		}
	}
	return l.write(whole)
}

// key names a leg and those parties of a path from which claims on it come.
func (l *listing) key(leg uint32, path []uint32) string {
	key := binary.NativeEndian.AppendUint32(nil, leg)
	l.f.views.admitted(leg, path, func(c *crowd) { key = binary.NativeEndian.AppendUint32(key, c.start) })
	return string(key)
}

// continuing is the claims that may continue a path over a leg, in the order of
// reading.
func (l *listing) continuing(key string, leg uint32, path []uint32) []uint32 {
	claims, ok := l.sorted[key]
	if ok {
		return claims
	}
	for _, start := range path {
		for route := range l.f.c.RoutesFrom(leg, start).All {
			claims = l.f.appendClaims(claims, route)
		}
	}
	l.f.s.sortByReading(claims)
	l.sorted[key] = claims
	return claims
}

// rebuttals is the claims that rebut a leg.
func (l *listing) rebuttals(leg uint32) []string {
	ids, ok := l.disputes[leg]
	if !ok {
		ids = l.f.s.rebuttals([]uint32{l.f.c.Legs.From[leg], l.f.c.Legs.To[leg]})
		l.disputes[leg] = ids
	}
	return ids
}

// wholeClaims is the claims that state a whole route, in the order of reading.
func (f *finder) wholeClaims(path *candidate) []uint32 {
	var claims []uint32
	for _, route := range path.routes {
		claims = f.appendClaims(claims, route)
	}
	f.s.sortByReading(claims)
	return slices.Clip(claims)
}

// appendClaims appends the selected claims of a route.
func (f *finder) appendClaims(claims []uint32, route uint32) []uint32 {
	if !f.q.chosen.route(route) {
		return claims
	}
	first, end := f.c.Routes.Claims(route)
	for claim := first; claim < end; claim++ {
		if f.q.chosen.claim(claim, route) {
			claims = append(claims, claim)
		}
	}
	return claims
}
