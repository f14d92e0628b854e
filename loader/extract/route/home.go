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
		if group, place := refs[i], refs[2*n-3-i]; liesAt(group, place) {
			return append(slices.Clone(refs[:n-2]), group)
		}
	}
	return refs
}

// liesAt reports whether a place is told where an armed group is.
func liesAt(group, place refer.Ref) bool {
	if group.Party.Kind != graph.Group || place.Resolution != graph.ByPlace && place.Resolution != graph.ByCapital {
		return false
	}
	known := lexicon.Default().Party(group.Party.ID)
	return known != nil && place.Party.ID == known.Home
}

// withoutPlaces drops from receivers the places at which the groups among them
// lie: "weapons for al-Shabaab were flown to Kismayo".
func withoutPlaces(stage []refer.Ref) []refer.Ref {
	if len(stage) < 2 {
		return stage
	}
	return slices.DeleteFunc(slices.Clone(stage), func(place refer.Ref) bool {
		return slices.ContainsFunc(stage, func(group refer.Ref) bool { return liesAt(group, place) })
	})
}
