package columns

import (
	"cmp"
	"encoding/binary"
	"slices"

	"armsgraph/graph"
)

// draft collects the changes of a store. Its parties, routes, sets and periods
// are numbered in the order in which they came.
type draft struct {
	changed   map[Hash]bool // documents written or forgotten
	documents []documentDraft
	rows      []row
	odd       map[Hash]string

	parties  interned[string]
	routes   packs // of party numbers, four bytes each
	sets     packs // of speakers, four bytes each
	periods  interned[Days]
	periodOf map[string]uint32 // by expression
	key      []byte
}

func newDraft() *draft {
	return &draft{changed: map[Hash]bool{}, odd: map[Hash]string{}, periodOf: map[string]uint32{}}
}

// interned numbers values in the order in which they come.
type interned[T comparable] struct {
	numbers map[T]uint32
	list    []T
}

func (n *interned[T]) number(value T) uint32 {
	if i, ok := n.numbers[value]; ok {
		return i
	}
	if n.numbers == nil {
		n.numbers = map[T]uint32{}
	}
	i := uint32(len(n.list))
	n.numbers[value] = i
	n.list = append(n.list, value)
	return i
}

func words(packed string) []uint32 {
	list := make([]uint32, len(packed)/4)
	for i := range list {
		list[i] = binary.NativeEndian.Uint32([]byte(packed[4*i : 4*i+4]))
	}
	return list
}

func (d *draft) hash(id string) Hash {
	h, plain := HashOf(id)
	if !plain {
		d.odd[h] = id
	}
	return h
}

func (d *draft) period(expression string) uint32 {
	i, ok := d.periodOf[expression]
	if !ok {
		i = d.periods.number(DaysOf(expression))
		d.periodOf[expression] = i
	}
	return i
}

func (d *draft) add(change graph.Change) {
	id := d.hash(change.DocumentID)
	d.changed[id] = true
	if change.Forgotten {
		return
	}
	document := documentDraft{id: id, title: change.Title, publisher: change.Publisher, published: d.period(change.PublishedOn.EDTF),
		publisherParty: None, sketch: shorten(change.Sketch)}
	outlines := slices.Clone(change.Outlines)
	slices.SortFunc(outlines, func(a, b graph.Outline) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.ID, b.ID)) })
	for i := range outlines {
		o := &outlines[i]
		if change.Publisher != "" && len(o.Speakers) > 0 && o.Speakers[0].Origin && document.publisherParty == None {
			document.publisherParty = d.parties.number(o.Speakers[0].Party)
		}
		d.rows = append(d.rows, row{id: d.hash(o.ID), route: d.route(o.Route), document: uint32(len(d.documents)),
			period: d.period(o.Period.EDTF), speakers: d.set(o.Speakers, change.Publisher != ""),
			place: uint32(i), traits: traitsOf(o), goods: o.Goods})
	}
	d.documents = append(d.documents, document)
}

func (d *draft) route(parties []string) uint32 {
	d.key = d.key[:0]
	for _, id := range parties {
		d.key = binary.NativeEndian.AppendUint32(d.key, d.parties.number(id))
	}
	return d.routes.pack(d.key)
}

// set numbers a set of speakers. The first speaker of the chain is the
// publisher where the document has one.
func (d *draft) set(speakers []graph.Speaker, published bool) uint32 {
	set := make([]Speaker, 0, 8)
	for i, s := range speakers {
		speaker := Speaker(d.parties.number(s.Party)) << partyShift
		if s.Origin {
			speaker |= originFlag
			if i == 0 && published {
				speaker |= publisherFlag
			}
		}
		set = append(set, speaker)
	}
	d.key = packSet(d.key[:0], set)
	return d.sets.pack(d.key)
}

func packSet(key []byte, set []Speaker) []byte {
	slices.Sort(set)
	for _, speaker := range slices.Compact(set) {
		key = binary.NativeEndian.AppendUint32(key, uint32(speaker))
	}
	return key
}

// packs numbers packed lists, copying one only where it is new.
type packs struct{ interned[string] }

func (p *packs) pack(key []byte) uint32 {
	if i, ok := p.numbers[string(key)]; ok {
		return i
	}
	return p.number(string(key))
}
