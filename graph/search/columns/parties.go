package columns

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"armsgraph/graph"
)

// Parties is the parties of a store, ordered by id.
type Parties struct {
	List []graph.Party
	// Origin is as whom a party counts where it is the origin of a claim: an
	// organ, company or citizen of a state as the state, an unnamed party not
	// at all (None).
	Origin []uint32
	// Parent is the party that it is part of, or None.
	Parent []uint32
	// Stored is how many of them the store holds.
	Stored int

	parts     []uint32 // ordered by parent
	partFirst []uint32
	alpha3    map[string]uint32
}

func newParties(list []graph.Party, stored int) Parties {
	p := Parties{List: list, Stored: stored, alpha3: map[string]uint32{}}
	p.Parent = make([]uint32, len(list))
	for i := range list {
		p.Parent[i] = None
		if parent, ok := p.Find(list[i].PartOf); ok && list[i].PartOf != "" && parent != uint32(i) {
			p.Parent[i] = parent
		}
		if list[i].Kind == graph.State && list[i].ISO3 != "" {
			p.alpha3[list[i].ISO3] = uint32(i)
		}
	}
	p.Origin = make([]uint32, len(list))
	for i := range list {
		p.Origin[i] = p.originOf(uint32(i))
	}
	p.parts, p.partFirst = group(len(list), p.Parent)
	return p
}

// group orders places by what they belong to: the members of k are
// members[first[k]:first[k+1]], ascending. What belongs to None is left out.
func group(groups int, of []uint32) (members, first []uint32) {
	first = make([]uint32, groups+1)
	total := 0
	for _, k := range of {
		if k != None {
			first[k+1]++
			total++
		}
	}
	for k := range groups {
		first[k+1] += first[k]
	}
	members = make([]uint32, total)
	next := slices.Clone(first)
	for i, k := range of {
		if k != None {
			members[next[k]] = uint32(i)
			next[k]++
		}
	}
	return members, first
}

// maxDepth bounds chains of parties that are part of each other, which broken
// input could close to a ring.
const maxDepth = 8

func (p *Parties) originOf(i uint32) uint32 {
	if p.List[i].Kind == graph.Unnamed {
		return None
	}
	for range maxDepth {
		switch p.List[i].Kind {
		case graph.Agency, graph.Company, graph.Person:
		default:
			return i
		}
		if p.Parent[i] == None {
			return i
		}
		i = p.Parent[i]
	}
	return i
}

// Find returns the party of an id.
func (p *Parties) Find(id string) (uint32, bool) {
	i, found := slices.BinarySearchFunc(p.List, id, func(party graph.Party, id string) int { return cmp.Compare(party.ID, id) })
	return uint32(i), found
}

// Resolve returns the party of an id, or a state by its alpha-2 or alpha-3 code
// in capital or small letters.
func (p *Parties) Resolve(id string) (uint32, bool) {
	if i, ok := p.Find(id); ok {
		return i, true
	}
	code := strings.ToUpper(id)
	if i, ok := p.alpha3[code]; ok {
		return i, true
	}
	if i, ok := p.Find(code); ok && p.List[i].Kind == graph.State {
		return i, true
	}
	return None, false
}

// WithParts is a party and everything that is part of it, ascending.
func (p *Parties) WithParts(i uint32) []uint32 {
	all := []uint32{i}
	for next := 0; next < len(all); next++ {
		for _, part := range p.parts[p.partFirst[all[next]]:p.partFirst[all[next]+1]] {
			if !slices.Contains(all, part) {
				all = append(all, part)
			}
		}
	}
	slices.Sort(all)
	return all
}

// Named reports whether a party may begin, end or join routes.
func (p *Parties) Named(i uint32) bool { return p.List[i].Kind != graph.Unnamed }

// ByName is all parties ordered by name in small letters and then by id.
func (p *Parties) ByName() []uint32 {
	keys := make([]string, len(p.List))
	order := make([]uint32, len(p.List))
	for i := range p.List {
		keys[i], order[i] = strings.ToLower(p.List[i].Name), uint32(i)
	}
	sort.Slice(order, func(a, b int) bool {
		return cmp.Or(strings.Compare(keys[order[a]], keys[order[b]]), cmp.Compare(order[a], order[b])) < 0
	})
	return order
}
