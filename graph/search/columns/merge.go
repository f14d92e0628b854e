package columns

import (
	"maps"
	"slices"
	"strings"

	"armsgraph/graph"
)

// merger makes columns of former ones, less the documents that changed, and a
// draft of what came in their place.
type merger struct {
	old   *Columns
	draft *draft
	c     *Columns

	dropped                                            []bool   // documents of old
	keptParties, keptRoutes, keptSets, keptPeriods     []bool   // of old
	oldParties, oldRoutes, oldSets, oldPeriods, oldDoc []uint32 // where they stand now
	newParties, newRoutes, newSets, newPeriods, newDoc []uint32 // of the draft
}

func merge(old *Columns, d *draft, stored []graph.Party) *Columns {
	m := &merger{old: old, draft: d, c: &Columns{odd: maps.Clone(old.odd)}}
	if m.c.odd == nil {
		m.c.odd = map[Hash]string{}
	}
	maps.Copy(m.c.odd, d.odd)
	m.keep()
	m.mergeParties(stored)
	m.mergePeriods()
	m.mergeDocuments()
	m.mergeSpeakers()
	m.mergeRoutes()
	m.mergeClaims()
	m.c.traits = distinct(m.c.Claims.Traits)
	m.c.Documents.findSources(m.c.Periods)
	m.c.Legs = newLegs(m.c)
	m.c.Routes.corroborate(m.c)
	m.c.Routes.dispute(m.c)
	return m.c
}

// keep finds what the remaining claims and documents of the former columns use.
func (m *merger) keep() {
	old := m.old
	m.dropped = make([]bool, old.Documents.Len())
	m.keptParties, m.keptRoutes = make([]bool, old.Parties.Len()), make([]bool, old.Routes.Len())
	m.keptSets, m.keptPeriods = make([]bool, old.Speakers.Len()), make([]bool, len(old.Periods))
	for i, id := range old.Documents.ID {
		if m.draft.changed[id] {
			m.dropped[i] = true
			continue
		}
		m.keptPeriods[old.Documents.Published.At(uint32(i))] = true
	}
	for route := range uint32(old.Routes.Len()) {
		first, end := old.Routes.Claims(route)
		for claim := first; claim < end; claim++ {
			if !m.dropped[old.Claims.Document.At(claim)] {
				m.keptRoutes[route] = true
				m.keptSets[old.Claims.Speakers.At(claim)] = true
				m.keptPeriods[old.Claims.Period.At(claim)] = true
			}
		}
		if m.keptRoutes[route] {
			for _, party := range old.Routes.Parties(route) {
				m.keptParties[party] = true
			}
		}
	}
}

// mergeParties takes the parties as the store has them now. One that is gone
// from there already stays without a name until the next update.
func (m *merger) mergeParties(stored []graph.Party) {
	routed := m.routedParties()
	var numbered, speakers []graph.Party
	for _, p := range stored {
		if p.Kind != graph.Unnamed || routed[p.ID] {
			numbered = append(numbered, p)
			delete(routed, p.ID)
		} else {
			speakers = append(speakers, p)
		}
	}
	for id := range routed {
		numbered = append(numbered, graph.Party{ID: id, Kind: graph.Unnamed, Name: id})
	}
	byID := func(a, b graph.Party) int { return strings.Compare(a.ID, b.ID) }
	slices.SortFunc(numbered, byID)
	slices.SortFunc(speakers, byID)
	m.c.Parties = newParties(numbered, speakers, len(stored))
	numbers := make(map[string]uint32, len(numbered))
	for i := range numbered {
		numbers[numbered[i].ID] = uint32(i)
	}
	number := func(id string) uint32 {
		if i, ok := numbers[id]; ok {
			return i
		}
		return None
	}
	m.oldParties = make([]uint32, m.old.Parties.Len())
	for i := range m.oldParties {
		m.oldParties[i] = number(m.old.Parties.ID(uint32(i)))
	}
	m.newParties = make([]uint32, len(m.draft.parties.list))
	for i, id := range m.draft.parties.list {
		m.newParties[i] = number(id)
	}
}

// routedParties is the ids of all parties on routes.
func (m *merger) routedParties() map[string]bool {
	ids := map[string]bool{}
	for i, kept := range m.keptParties {
		if kept {
			ids[m.old.Parties.ID(uint32(i))] = true
		}
	}
	onRoute := make([]bool, len(m.draft.parties.list))
	for _, packed := range m.draft.routes.list {
		for _, party := range words(packed) {
			if !onRoute[party] {
				onRoute[party] = true
				ids[m.draft.parties.list[party]] = true
			}
		}
	}
	return ids
}

func (m *merger) mergePeriods() {
	var merged interned[Days]
	m.oldPeriods = make([]uint32, len(m.old.Periods))
	for i, days := range m.old.Periods {
		if m.keptPeriods[i] {
			m.oldPeriods[i] = merged.number(days)
		}
	}
	m.newPeriods = make([]uint32, len(m.draft.periods.list))
	for i, days := range m.draft.periods.list {
		m.newPeriods[i] = merged.number(days)
	}
	m.c.Periods = slices.Clone(merged.list)
}

func (m *merger) mergeDocuments() {
	type source struct {
		documentDraft
		number uint32
		old    bool
	}
	var all []source
	for i := range uint32(m.old.Documents.Len()) {
		if !m.dropped[i] {
			d := m.old.Documents.draft(i)
			d.published = m.oldPeriods[d.published]
			if d.publisherParty != None {
				d.publisherParty = m.oldParties[d.publisherParty]
			}
			all = append(all, source{d, i, true})
		}
	}
	for i, d := range m.draft.documents {
		d.published = m.newPeriods[d.published]
		if d.publisherParty != None {
			d.publisherParty = m.newParties[d.publisherParty]
		}
		all = append(all, source{d, uint32(i), false})
	}
	slices.SortFunc(all, func(a, b source) int { return a.id.Compare(b.id) })
	m.oldDoc, m.newDoc = make([]uint32, m.old.Documents.Len()), make([]uint32, len(m.draft.documents))
	drafts := make([]documentDraft, len(all))
	for i, s := range all {
		drafts[i] = s.documentDraft
		if s.old {
			m.oldDoc[s.number] = uint32(i)
		} else {
			m.newDoc[s.number] = uint32(i)
		}
	}
	m.c.Documents = newDocuments(drafts)
}

func (m *merger) mergeSpeakers() {
	var merged packs
	repack := func(set []Speaker, parties []uint32) uint32 {
		moved := make([]Speaker, 0, len(set))
		for _, s := range set {
			if party := parties[s.Party()]; party != None {
				moved = append(moved, Speaker(party)<<partyShift|s&(originFlag|publisherFlag))
			}
		}
		return merged.pack(packSet(nil, moved))
	}
	m.oldSets = make([]uint32, m.old.Speakers.Len())
	for i, kept := range m.keptSets {
		if kept {
			m.oldSets[i] = repack(m.old.Speakers.Of(uint32(i)), m.oldParties)
		}
	}
	m.newSets = make([]uint32, len(m.draft.sets.list))
	for i, packed := range m.draft.sets.list {
		m.newSets[i] = repack(unpackSet(packed), m.newParties)
	}
	sets := make([][]Speaker, len(merged.list))
	for i, packed := range merged.list {
		sets[i] = unpackSet(packed)
	}
	m.c.Speakers = newSpeakers(sets, &m.c.Parties)
}

func unpackSet(packed string) []Speaker {
	set := make([]Speaker, 0, len(packed)/4)
	for _, word := range words(packed) {
		set = append(set, Speaker(word))
	}
	return set
}
