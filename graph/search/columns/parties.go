package columns

import (
	"maps"
	"slices"
	"strings"

	"armsgraph/graph"
)

// Parties is the parties of a store. Those that are named or stand on a route
// have a number, by which all else refers to them; they are ordered by id.
// Unnamed speakers have none: they corroborate nothing, begin, end and join
// nothing, and can only be listed.
type Parties struct {
	// Origin is as whom a party counts where it is the origin of a claim: an
	// organ, company or citizen of a state as the state, an unnamed party not
	// at all (None).
	Origin []uint32
	// Parent is the party that it is part of, or None.
	Parent []uint32
	// Stored is how many parties the store holds.
	Stored int

	numbered  register
	speakers  register
	parts     []uint32 // ordered by parent
	partFirst []uint32
	alpha3    map[string]uint32
	byName    Column // of all, the unnamed speakers after the others
}

// newParties takes lists that are ordered by id.
func newParties(numbered, speakers []graph.Party, stored int) Parties {
	p := Parties{numbered: newRegister(numbered), speakers: newRegister(speakers), Stored: stored, alpha3: map[string]uint32{}}
	p.Parent, p.Origin = make([]uint32, len(numbered)), make([]uint32, len(numbered))
	for i := range numbered {
		p.Parent[i] = None
		if numbered[i].PartOf != "" {
			if parent, ok := p.Find(numbered[i].PartOf); ok && parent != uint32(i) {
				p.Parent[i] = parent
			}
		}
		if numbered[i].Kind == graph.State && numbered[i].ISO3 != "" {
			p.alpha3[numbered[i].ISO3] = uint32(i)
		}
	}
	for i := range numbered {
		p.Origin[i] = p.originOf(uint32(i))
	}
	p.parts, p.partFirst = group(len(numbered), p.Parent)
	p.orderByName()
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
	if p.kind(i) == graph.Unnamed {
		return None
	}
	for range maxDepth {
		switch p.kind(i) {
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

func (p *Parties) kind(i uint32) graph.PartyKind {
	return p.numbered.shapes[p.numbered.shape.At(i)].Kind
}

// Len is the number of parties that have a number.
func (p *Parties) Len() int { return p.numbered.len() }

// At is the party of a number.
func (p *Parties) At(i uint32) graph.Party { return p.numbered.at(i) }

// ID is the id of the party of a number.
func (p *Parties) ID(i uint32) string { return p.numbered.id(i) }

// Named reports whether a party may begin, end or join routes.
func (p *Parties) Named(i uint32) bool { return p.Origin[i] != None }

// Find returns the number of the party of an id.
func (p *Parties) Find(id string) (uint32, bool) { return p.numbered.find(id) }

// Resolve returns the number of the party of an id, or of a state by its alpha-2
// or alpha-3 code in capital or small letters.
func (p *Parties) Resolve(id string) (uint32, bool) {
	if i, ok := p.Find(id); ok {
		return i, true
	}
	code := strings.ToUpper(id)
	if i, ok := p.alpha3[code]; ok {
		return i, true
	}
	if i, ok := p.Find(code); ok && p.kind(i) == graph.State {
		return i, true
	}
	return None, false
}

// Party returns any party, unnamed speakers too.
func (p *Parties) Party(id string) (graph.Party, bool) {
	if i, ok := p.Resolve(id); ok {
		return p.At(i), true
	}
	if i, ok := p.speakers.find(id); ok {
		return p.speakers.at(i), true
	}
	return graph.Party{}, false
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

// orderByName orders all parties by name in small letters, then the unnamed
// speakers after the others, then by id.
func (p *Parties) orderByName() {
	names := make([]string, p.Len()+p.speakers.len())
	lower := map[string]string{} // many parties share a name
	for i := range names {
		name := p.shapeOf(uint32(i)).Name
		if _, ok := lower[name]; !ok {
			lower[name] = strings.ToLower(name)
		}
		names[i] = lower[name]
	}
	sorted := slices.Compact(slices.Sorted(maps.Values(lower)))
	rank := make(map[string]uint32, len(sorted))
	for i, name := range sorted {
		rank[name] = uint32(i)
	}
	ranks := make([]uint32, len(names))
	for i, name := range names {
		ranks[i] = rank[name]
	}
	order, _ := group(len(sorted), ranks)
	p.byName = newColumn(order)
}

// shapeOf is what a party has in common with others: all but its id.
func (p *Parties) shapeOf(i uint32) *graph.Party {
	if i < uint32(p.Len()) {
		return &p.numbered.shapes[p.numbered.shape.At(i)]
	}
	return &p.speakers.shapes[p.speakers.shape.At(i-uint32(p.Len()))]
}

func (p *Parties) listed(i uint32) graph.Party {
	if i < uint32(p.Len()) {
		return p.At(i)
	}
	return p.speakers.at(i - uint32(p.Len()))
}

// List calls yield with all parties that fit, ordered by name in small letters,
// then the unnamed speakers after the others, then by id, until it returns
// false. fits sees a party without its id, once for all that differ in no more.
func (p *Parties) List(fits func(*graph.Party) bool, yield func(Listed) bool) {
	known := map[*graph.Party]bool{}
	for n := range uint32(p.byName.Len()) {
		i := p.byName.At(n)
		shape := p.shapeOf(i)
		fit, ok := known[shape]
		if !ok {
			fit = fits(shape)
			known[shape] = fit
		}
		if fit && !yield(Listed{p, i}) {
			return
		}
	}
}

// Listed is one party of a list.
type Listed struct {
	parties *Parties
	place   uint32
}

// Party is the party.
func (l Listed) Party() graph.Party { return l.parties.listed(l.place) }

// Speaker reports whether it is unnamed and does no more than speak.
func (l Listed) Speaker() bool { return l.place >= uint32(l.parties.Len()) }
