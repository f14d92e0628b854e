package columns

import (
	"cmp"
	"encoding/binary"
	"slices"
)

func (m *merger) mergeClaims() {
	old, rows := m.old, m.draftRows()
	all := newRows(m.remaining() + len(rows))
	ends := make([]uint32, m.c.Routes.Len()+1)
	add := func(r *row) {
		all.append(r)
		ends[r.route+1] = uint32(len(all.id))
	}
	next := 0
	for route := range uint32(old.Routes.Len()) {
		first, end := old.Routes.Claims(route)
		for claim := first; claim < end; claim++ {
			if m.dropped[old.Claims.Document.At(claim)] {
				continue
			}
			r := old.Claims.row(claim)
			r.route, r.document = m.oldRoutes[route], m.oldDoc[r.document]
			r.period, r.speakers = m.oldPeriods[r.period], m.oldSets[r.speakers]
			for ; next < len(rows) && compareRows(rows[next], &r) < 0; next++ {
				add(rows[next])
			}
			add(&r)
		}
	}
	for ; next < len(rows); next++ {
		add(rows[next])
	}
	m.c.Claims, m.c.Routes.claims = all.claims(), newColumn(ends)
}

func (m *merger) remaining() int {
	count := 0
	for claim := range uint32(m.old.Claims.Len()) {
		if !m.dropped[m.old.Claims.Document.At(claim)] {
			count++
		}
	}
	return count
}

// draftRows is the rows of the draft with their final numbers, in order.
func (m *merger) draftRows() []*row {
	type key struct {
		order uint64 // the route, then the beginning of the id
		row   *row
	}
	keys := make([]key, len(m.draft.rows))
	for i := range m.draft.rows {
		r := &m.draft.rows[i]
		r.route, r.document = m.newRoutes[r.route], m.newDoc[r.document]
		r.period, r.speakers = m.newPeriods[r.period], m.newSets[r.speakers]
		keys[i] = key{uint64(r.route)<<32 | uint64(binary.BigEndian.Uint32(r.id[:])), r}
	}
	slices.SortFunc(keys, func(a, b key) int {
		if a.order != b.order {
			return cmp.Compare(a.order, b.order)
		}
		return a.row.id.Compare(b.row.id)
	})
	rows := make([]*row, len(keys))
	for i, k := range keys {
		rows[i] = k.row
	}
	return rows
}
