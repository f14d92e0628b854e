package columns

import (
	"cmp"
	"slices"
)

// Texts are copied from paper to paper. Documents whose sketches overlap
// strongly are one group, and whoever published its text first counts as the
// origin of what any of them states by itself.
//
// A sketch is the smallest hashes of a text's shingles (Broder, "On the
// resemblance and containment of documents", 1997): the share that two of them
// have in common among the smallest of both estimates the share of shingles.
const (
	sketchLength = 16  // hashes that are kept
	sketchLeast  = 8   // fewer tell nothing
	sketchKeys   = 8   // of two texts that are one, one of the smallest is shared almost surely
	resemblance  = 0.5 // from this share on two texts are one
	maxCompared  = 32  // groups of one shingle that a document is compared with
)

// shorten keeps the upper halves of the smallest hashes.
func shorten(sketch []uint64) []uint32 {
	sorted := slices.Clone(sketch)
	slices.Sort(sorted)
	short := make([]uint32, 0, sketchLength)
	for _, hash := range sorted {
		if upper := uint32(hash >> 32); len(short) == 0 || short[len(short)-1] != upper {
			short = append(short, upper)
		}
		if len(short) == sketchLength {
			break
		}
	}
	if len(short) < sketchLeast {
		return nil
	}
	return short
}

// resemble reports whether two sketches are those of one text.
func resemble(a, b []uint32) bool {
	seen, shared := 0, 0
	for seen < sketchLength && (len(a) > 0 || len(b) > 0) {
		seen++
		switch {
		case len(b) == 0 || len(a) > 0 && a[0] < b[0]:
			a = a[1:]
		case len(a) == 0 || b[0] < a[0]:
			b = b[1:]
		default:
			shared++
			a, b = a[1:], b[1:]
		}
	}
	return float64(shared) >= resemblance*float64(seen)
}

// findSources sets the Source of the documents.
func (d *Documents) findSources(periods []Days) {
	groups := d.groups()
	sources := make([]uint32, d.Len())
	first := map[uint32]uint32{} // the earliest document of each group whose publisher speaks
	size := map[uint32]int{}
	for i := range uint32(d.Len()) {
		root := groups.root(i)
		size[root]++
		if d.publisherParty.At(i) == None {
			continue
		}
		if best, ok := first[root]; !ok || periods[d.Published.At(i)].before(periods[d.Published.At(best)]) {
			first[root] = i
		}
	}
	for i := range uint32(d.Len()) {
		root := groups.root(i)
		sources[i] = None
		if source, ok := first[root]; ok && size[root] > 1 {
			sources[i] = d.publisherParty.At(source)
		}
	}
	d.Source = newColumn(sources)
}

// before orders dates of publication; unknown ones come last.
func (d Days) before(other Days) bool {
	if d.Latest != other.Latest {
		return d.Latest < other.Latest
	}
	return d.Earliest != OpenEarliest && (other.Earliest == OpenEarliest || d.Earliest < other.Earliest)
}

// forest joins documents to groups.
type forest []uint32

func (f forest) root(i uint32) uint32 {
	for f[i] != i {
		f[i] = f[f[i]]
		i = f[i]
	}
	return i
}

func (f forest) join(a, b uint32) {
	a, b = f.root(a), f.root(b)
	f[max(a, b)] = min(a, b)
}

// groups compares the documents that share a hash. It goes by hashes and ids,
// so that the same documents give the same groups in whatever order they came.
func (d *Documents) groups() forest {
	groups := make(forest, d.Len())
	type holder struct{ hash, document uint32 }
	var holders []holder
	for i := range uint32(d.Len()) {
		groups[i] = i
		sketch := d.sketchOf(i)
		for _, hash := range sketch[:min(sketchKeys, len(sketch))] {
			holders = append(holders, holder{hash, i})
		}
	}
	slices.SortFunc(holders, func(a, b holder) int {
		return cmp.Or(cmp.Compare(a.hash, b.hash), cmp.Compare(a.document, b.document))
	})
	for len(holders) > 0 {
		end := slices.IndexFunc(holders, func(h holder) bool { return h.hash != holders[0].hash })
		if end < 0 {
			end = len(holders)
		}
		var heads []uint32
		for _, h := range holders[:end] {
			if !d.joinOne(groups, heads, h.document) && len(heads) < maxCompared {
				heads = append(heads, h.document)
			}
		}
		holders = holders[end:]
	}
	return groups
}

// joinOne joins a document to the groups of those heads whose text it has.
func (d *Documents) joinOne(groups forest, heads []uint32, document uint32) (joined bool) {
	for _, head := range heads {
		if groups.root(head) == groups.root(document) {
			joined = true
		} else if resemble(d.sketchOf(head), d.sketchOf(document)) {
			groups.join(head, document)
			joined = true
		}
	}
	return joined
}
