package route

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/refer"
)

// athome drops from the end of a route the state in which the armed group lies
// that the goods are for: "weapons for al-Shabaab were landed at Kismayo" go to
// no government.
func athome(refs []refer.Ref) []refer.Ref {
	n := len(refs)
	if n < 3 {
		return refs
	}
	for i := n - 2; i < n; i++ {
		group, place := refs[i], refs[2*n-3-i]
		known := lexicon.Default().Party(group.Party.ID)
		if group.Party.Kind != graph.Group || known == nil || place.Party.ID != known.Home {
			continue
		}
		if place.Resolution == graph.ByPlace || place.Resolution == graph.ByCapital {
			return append(slices.Clone(refs[:n-2]), group)
		}
	}
	return refs
}
