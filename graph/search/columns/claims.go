package columns

import (
	"encoding/binary"
	"slices"
	"sort"

	"armsgraph/graph"
)

// Claims is the columns of the claims, ordered by route and then by id.
type Claims struct {
	ID       []Hash
	Document []uint32
	Place    []uint16 // among the claims of the document, in the order of reading
	Traits   []Traits
	Goods    []graph.GoodsSet
	Period   []uint32
	Speakers []uint32
	byID     []uint32
}

// Len is the number of claims.
func (c *Claims) Len() int { return len(c.ID) }

// Find returns the claim of an id.
func (c *Claims) Find(id string) (uint32, bool) {
	hash, _ := HashOf(id)
	i, found := sort.Find(len(c.byID), func(i int) int { return hash.Compare(c.ID[c.byID[i]]) })
	if !found {
		return None, false
	}
	return c.byID[i], true
}

func newClaims(size int) Claims {
	return Claims{ID: make([]Hash, 0, size), Document: make([]uint32, 0, size), Place: make([]uint16, 0, size), Traits: make([]Traits, 0, size),
		Goods: make([]graph.GoodsSet, 0, size), Period: make([]uint32, 0, size), Speakers: make([]uint32, 0, size)}
}

func (c *Claims) append(r *row) {
	c.ID = append(c.ID, r.id)
	c.Document = append(c.Document, r.document)
	c.Place = append(c.Place, r.place)
	c.Traits = append(c.Traits, r.traits)
	c.Goods = append(c.Goods, r.goods)
	c.Period = append(c.Period, r.period)
	c.Speakers = append(c.Speakers, r.speakers)
}

func (c *Claims) row(i int) row {
	return row{id: c.ID[i], document: c.Document[i], place: c.Place[i], traits: c.Traits[i], goods: c.Goods[i],
		period: c.Period[i], speakers: c.Speakers[i]}
}

// index orders the claims by id.
func (c *Claims) index() {
	type key struct {
		prefix uint64
		claim  uint32
	}
	keys := make([]key, len(c.ID))
	for i := range c.ID {
		keys[i] = key{binary.BigEndian.Uint64(c.ID[i][:]), uint32(i)}
	}
	slices.SortFunc(keys, func(a, b key) int {
		switch {
		case a.prefix < b.prefix:
			return -1
		case a.prefix > b.prefix:
			return 1
		}
		return c.ID[a.claim].Compare(c.ID[b.claim])
	})
	c.byID = make([]uint32, len(keys))
	for i, k := range keys {
		c.byID[i] = k.claim
	}
}

// row is one claim on its way into the columns.
type row struct {
	id       Hash
	route    uint32
	document uint32
	period   uint32
	speakers uint32
	place    uint16
	traits   Traits
	goods    graph.GoodsSet
}

func compareRows(a, b *row) int {
	if a.route != b.route {
		if a.route < b.route {
			return -1
		}
		return 1
	}
	return a.id.Compare(b.id)
}
