package columns

import (
	"encoding/hex"
	"sort"
	"strings"

	"armsgraph/graph"
)

// register is parties ordered by id. Unnamed ones are many and differ in little
// but their ids, which begin with the id of a claim or document: what they have
// in common is held once.
type register struct {
	ids    []byte // of all parties, a hash as its bytes
	ends   []uint32
	shape  Column        // of each party, a place in shapes
	shapes []graph.Party // without ids
}

// Marks before an id that begins with a hash, and before any other.
const (
	hashedID byte = iota
	plainID
)

func newRegister(list []graph.Party) register {
	var r register
	var shapes interned[graph.Party]
	numbers := make([]uint32, len(list))
	for i, p := range list {
		r.ids = appendID(r.ids, p.ID)
		r.ends = append(r.ends, uint32(len(r.ids)))
		p.ID = ""
		numbers[i] = shapes.number(p)
	}
	r.shape, r.shapes = newColumn(numbers), shapes.list
	r.ids, r.ends = append([]byte(nil), r.ids...), append([]uint32(nil), r.ends...)
	return r
}

func appendID(ids []byte, id string) []byte {
	const digits = 2 * len(Hash{})
	if len(id) >= digits {
		if h, plain := HashOf(id[:digits]); plain {
			return append(append(append(ids, hashedID), h[:]...), id[digits:]...)
		}
	}
	return append(append(ids, plainID), id...)
}

func (r *register) len() int { return len(r.ends) }

func (r *register) id(i uint32) string {
	packed := r.ids[start(r.ends, i):r.ends[i]]
	if packed[0] == plainID {
		return string(packed[1:])
	}
	hash := packed[1 : 1+len(Hash{})]
	return hex.EncodeToString(hash) + string(packed[1+len(hash):])
}

func (r *register) at(i uint32) graph.Party {
	p := r.shapes[r.shape.At(i)]
	p.ID = r.id(i)
	return p
}

func (r *register) find(id string) (uint32, bool) {
	i, found := sort.Find(r.len(), func(i int) int { return strings.Compare(id, r.id(uint32(i))) })
	return uint32(i), found
}
