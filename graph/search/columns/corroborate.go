package columns

import "math"

// Tally counts distinct parties.
type Tally struct {
	Count int
	seen  []uint32 // by party: the round in which it was counted
	round uint32
}

// NewTally is a tally for a number of parties.
func NewTally(parties int) *Tally { return &Tally{seen: make([]uint32, parties), round: 1} }

// Reset begins to count anew.
func (t *Tally) Reset() { t.Count, t.round = 0, t.round+1 }

// Add counts a party, once.
func (t *Tally) Add(party uint32) {
	if t.seen[party] != t.round {
		t.seen[party] = t.round
		t.Count++
	}
}

// addRoute counts the origins of a route's claims, and tells whether one of
// them counts for corroboration at all.
func (t *Tally) addRoute(c *Columns, route uint32) (affirmed bool) {
	var room [4]uint32
	first, end := c.Routes.Claims(route)
	for claim := first; claim < end; claim++ {
		if !c.Claims.Traits[claim].Counts() {
			continue
		}
		affirmed = true
		for _, origin := range c.AppendOrigins(room[:0], claim) {
			t.Add(origin)
		}
	}
	return affirmed
}

// corroborate counts for each route the distinct origins of the affirmed claims
// that state it, alone or within a longer route. Those of a single leg are
// counted already.
func (r *Routes) corroborate(c *Columns) {
	r.corroboration = make([]uint16, r.Len())
	within := map[uint32][]uint32{} // the longer routes that contain a route of two legs or more
	for route := range uint32(r.Len()) {
		parties := r.Parties(route)
		for length := 3; length < len(parties); length++ {
			for i := 0; i+length <= len(parties); i++ {
				if part, ok := r.Find(parties[i : i+length]); ok {
					within[part] = append(within[part], route)
				}
			}
		}
	}
	tally := NewTally(c.Parties.Len())
	for route := range uint32(r.Len()) {
		if parties := r.Parties(route); len(parties) == 2 {
			if leg, ok := c.Legs.Find(parties[0], parties[1]); ok {
				r.corroboration[route] = clamp(int(c.Legs.Origins[leg]))
			}
			continue
		}
		tally.Reset()
		tally.addRoute(c, route)
		for _, longer := range within[route] {
			tally.addRoute(c, longer)
		}
		r.corroboration[route] = clamp(tally.Count)
	}
}

func clamp(count int) uint16 { return uint16(min(count, math.MaxUint16)) }
