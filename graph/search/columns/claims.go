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
	Document Column
	Place    Column // among the claims of the document, in the order of reading
	Traits   []Traits
	Goods    []graph.GoodsSet
	Period   Column // a place in Columns.Periods
	Speakers Column // a set in Columns.Speakers
	byID     Column
}

// Len is the number of claims.
func (c *Claims) Len() int { return len(c.ID) }

// Find returns the claim of an id.
func (c *Claims) Find(id string) (uint32, bool) {
	hash, _ := HashOf(id)
	i, found := sort.Find(c.byID.Len(), func(i int) int { return hash.Compare(c.ID[c.byID.At(uint32(i))]) })
	if !found {
		return None, false
	}
	return c.byID.At(uint32(i)), true
}

// rows collects claims in order.
type rows struct {
	id                                []Hash
	document, place, period, speakers []uint32
	traits                            []Traits
	goods                             []graph.GoodsSet
}

func newRows(size int) *rows {
	return &rows{id: make([]Hash, 0, size), document: make([]uint32, 0, size), place: make([]uint32, 0, size), traits: make([]Traits, 0, size),
		goods: make([]graph.GoodsSet, 0, size), period: make([]uint32, 0, size), speakers: make([]uint32, 0, size)}
}

func (r *rows) append(next *row) {
	r.id = append(r.id, next.id)
	r.document = append(r.document, next.document)
	r.place = append(r.place, next.place)
	r.traits = append(r.traits, next.traits)
	r.goods = append(r.goods, next.goods)
	r.period = append(r.period, next.period)
	r.speakers = append(r.speakers, next.speakers)
}

func (r *rows) claims() Claims {
	c := Claims{ID: r.id, Document: newColumn(r.document), Place: newColumn(r.place), Traits: r.traits, Goods: r.goods,
		Period: newColumn(r.period), Speakers: newColumn(r.speakers)}
	c.index()
	return c
}

func (c *Claims) row(i uint32) row {
	return row{id: c.ID[i], document: c.Document.At(i), place: c.Place.At(i), traits: c.Traits[i], goods: c.Goods[i],
		period: c.Period.At(i), speakers: c.Speakers.At(i)}
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
	order := make([]uint32, len(keys))
	for i, k := range keys {
		order[i] = k.claim
	}
	c.byID = newColumn(order)
}

// row is one claim on its way into the columns.
type row struct {
	id       Hash
	route    uint32
	document uint32
	period   uint32
	speakers uint32
	place    uint32
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
