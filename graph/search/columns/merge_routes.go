package columns

import "slices"

// mergeRoutes orders all routes by their parties. Parties keep their order, so
// the former routes are in order already.
func (m *merger) mergeRoutes() {
	fresh := m.draftRoutes()
	var all []uint32
	first := []uint32{0}
	add := func(parties []uint32) uint32 {
		if n := len(first); n > 1 && slices.Equal(all[first[n-2]:], parties) {
			return uint32(n - 2)
		}
		all = append(all, parties...)
		first = append(first, uint32(len(all)))
		return uint32(len(first) - 2)
	}
	m.oldRoutes, m.newRoutes = make([]uint32, m.old.Routes.Len()), make([]uint32, len(fresh))
	moved := []uint32{}
	next := 0
	for i, kept := range m.keptRoutes {
		if !kept {
			continue
		}
		moved = moved[:0]
		for _, party := range m.old.Routes.Parties(uint32(i)) {
			moved = append(moved, m.oldParties[party])
		}
		for ; next < len(fresh) && slices.Compare(fresh[next].parties, moved) <= 0; next++ {
			m.newRoutes[fresh[next].number] = add(fresh[next].parties)
		}
		m.oldRoutes[i] = add(moved)
	}
	for ; next < len(fresh); next++ {
		m.newRoutes[fresh[next].number] = add(fresh[next].parties)
	}
	m.c.Routes = Routes{parties: slices.Clone(all), first: newColumn(first)}
}

type draftRoute struct {
	parties []uint32
	number  uint32
}

func (m *merger) draftRoutes() []draftRoute {
	fresh := make([]draftRoute, len(m.draft.routes.list))
	for i, packed := range m.draft.routes.list {
		fresh[i] = draftRoute{words(packed), uint32(i)}
		for j, party := range fresh[i].parties {
			fresh[i].parties[j] = m.newParties[party]
		}
	}
	slices.SortFunc(fresh, func(a, b draftRoute) int { return slices.Compare(a.parties, b.parties) })
	return fresh
}
