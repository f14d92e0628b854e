package columns

import "slices"

// A rebuttal disputes what it denies: a claim that denies a route disputes every
// claim, leg and route that holds its parties in their order, with or without
// others between them. So the denial of RS→UA disputes RS→CZ→UA, but the denial
// of RS→CZ→UA does not dispute RS→UA, nor the leg RS→CZ. A party that is denied
// stands for everything that is part of it.

// trie finds the rebutted routes that a list of parties holds.
type trie struct {
	next  map[uint64]uint32 // node and party lead to a node; 0 is the root
	route []uint32          // that ends at a node, or None
}

func (t *trie) add(parties []uint32, route uint32) {
	node := uint32(0)
	for _, party := range parties {
		key := uint64(node)<<32 | uint64(party)
		child, ok := t.next[key]
		if !ok {
			child = uint32(len(t.route))
			t.route = append(t.route, None)
			t.next[key] = child
		}
		node = child
	}
	t.route[node] = route
}

// visit calls yield with each rebutted route that the parties hold, until it
// returns false; one may come twice.
func (t *trie) visit(p *Parties, node uint32, parties []uint32, yield func(route uint32) bool) bool {
	for i, party := range parties {
		for range maxDepth {
			if child, ok := t.next[uint64(node)<<32|uint64(party)]; ok {
				if t.route[child] != None && !yield(t.route[child]) {
					return false
				}
				if !t.visit(p, child, parties[i+1:], yield) {
					return false
				}
			}
			if party = p.Parent[party]; party == None {
				break
			}
		}
	}
	return true
}

// dispute marks the routes that rebuttals dispute.
func (r *Routes) dispute(c *Columns) {
	r.disputed = make([]uint64, (r.Len()+63)/64)
	r.rebutted = trie{next: map[uint64]uint32{}, route: []uint32{None}}
	for route := range uint32(r.Len()) {
		if c.rebuts(route) {
			r.rebutted.add(r.Parties(route), route)
		}
	}
	for route := range uint32(r.Len()) {
		r.rebutted.visit(&c.Parties, 0, r.Parties(route), func(uint32) bool {
			r.disputed[route/64] |= 1 << (route % 64)
			return false
		})
	}
}

func (c *Columns) rebuts(route uint32) bool {
	first, end := c.Routes.Claims(route)
	return slices.ContainsFunc(c.Claims.Traits[first:end], Traits.Rebuts)
}

// Disputes is the claims that rebut a route of these parties or a part of it,
// ascending.
func (c *Columns) Disputes(parties []uint32) []uint32 {
	var claims []uint32
	c.Routes.rebutted.visit(&c.Parties, 0, parties, func(route uint32) bool {
		first, end := c.Routes.Claims(route)
		for claim := first; claim < end; claim++ {
			if c.Claims.Traits[claim].Rebuts() {
				claims = append(claims, claim)
			}
		}
		return true
	})
	slices.Sort(claims)
	return slices.Compact(claims)
}

// Disputed reports whether another claim rebuts what a claim affirms or plans.
func (c *Columns) Disputed(claim, route uint32) bool {
	return polarities.number(c.Claims.Traits[claim]) <= 2 && c.Routes.Disputed(route)
}
