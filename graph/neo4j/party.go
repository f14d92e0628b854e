package neo4j

import (
	"context"
	"encoding/json"
	"maps"
	"slices"

	"armsgraph/graph"
)

// recordOf is a party's record as a text, kept on the NAMES relationships and,
// the smallest of them, on the party's node.
func recordOf(p graph.Party) string {
	encoded, err := json.Marshal(p)
	if err != nil {
		panic(err) // a party is texts and a flag
	}
	return string(encoded)
}

func partyOf(text string) (graph.Party, error) {
	var p graph.Party
	err := json.Unmarshal([]byte(text), &p)
	return p, err
}

// partyRow is the properties of a party's node.
func partyRow(p graph.Party) record {
	row := record{"id": p.ID, "name": p.Name, "kind": string(p.Kind), "lexical": p.Lexical, "record": recordOf(p)}
	row.set("iso2", p.ISO2)
	row.set("iso3", p.ISO3)
	row.set("partOf", p.PartOf)
	row.set("area", p.Area)
	return row
}

// mentionRows are the records that a document gives of its parties.
func mentionRows(e *graph.Extraction) []record {
	var rows []record
	seen := map[graph.Party]bool{}
	for _, party := range e.Named() {
		if !seen[party] {
			seen[party] = true
			rows = append(rows, record{"document": e.Document.ID, "party": party.ID, "record": recordOf(party)})
		}
	}
	return rows
}

// smallest is the smallest record of each party that the extractions name.
func smallest(extractions []*graph.Extraction) map[string]graph.Party {
	parties := map[string]graph.Party{}
	for _, e := range extractions {
		for _, party := range e.Named() {
			if best, known := parties[party.ID]; !known || party.Compare(best) < 0 {
				parties[party.ID] = party
			}
		}
	}
	return parties
}

// addParties creates the parties that are not there and renames those that the
// extractions give a smaller record.
func (w *writer) addParties(ctx context.Context, extractions []*graph.Extraction) error {
	parties := smallest(extractions)
	ids := slices.Sorted(maps.Keys(parties))
	err := each(ctx, w.tx, func(values []any) error {
		text, _ := values[0].(string)
		there, err := partyOf(text)
		if err == nil && there.Compare(parties[there.ID]) <= 0 {
			delete(parties, there.ID)
		}
		return err
	}, `MATCH (p:Party) WHERE p.id IN $ids RETURN p.record`, parameters{"ids": ids})
	if err != nil {
		return err
	}
	return w.writeParties(ctx, slices.Collect(maps.Values(parties)))
}

// writeParties writes nodes with their labels, and who is part of whom.
func (w *writer) writeParties(ctx context.Context, parties []graph.Party) error {
	byKind := map[graph.PartyKind][]record{}
	var all []record
	for _, party := range parties {
		row := record{"id": party.ID, "properties": map[string]any(partyRow(party))}
		byKind[party.Kind] = append(byKind[party.Kind], row)
		all = append(all, record{"id": party.ID, "state": party.PartOf})
	}
	for _, kind := range graph.AllPartyKinds {
		err := w.merge(ctx, byKind[kind], `UNWIND $rows AS row MERGE (p:Party {id: row.id})
			REMOVE p:Country:Group:Company:Agency:Person:Organisation:Publication:Region:Unnamed
			SET p:`+kindLabels[kind]+` SET p = row.properties`)
		if err != nil {
			return err
		}
	}
	for _, statement := range []string{
		`UNWIND $rows AS row MATCH (p:Party {id: row.id})-[o:PART_OF]->(state) WHERE state.id <> row.state DELETE o`,
		`UNWIND $rows AS row MATCH (p:Party {id: row.id}) MATCH (state:Party {id: row.state}) MERGE (p)-[:PART_OF]->(state)`,
		`UNWIND $rows AS row MATCH (state:Party {id: row.id}) MATCH (p:Party {partOf: row.id}) MERGE (p)-[:PART_OF]->(state)`,
	} {
		if err := w.merge(ctx, all, statement); err != nil {
			return err
		}
	}
	return nil
}

// releasedParties are the parties that documents name, before they go.
func (w *writer) releasedParties(ctx context.Context, documents []string) ([]string, error) {
	var ids []string
	err := each(ctx, w.tx, func(values []any) error {
		id, _ := values[0].(string)
		ids = append(ids, id)
		return nil
	}, `MATCH (d:Document)-[:NAMES]->(p:Party) WHERE d.id IN $ids RETURN DISTINCT p.id`, parameters{"ids": documents})
	return ids, err
}

// settleParties gives parties that lost mentions the smallest record that is
// left, and removes those that nobody names any more or again.
func (w *writer) settleParties(ctx context.Context, ids []string, replacements []*graph.Extraction) error {
	left := map[string]graph.Party{}
	err := each(ctx, w.tx, func(values []any) error {
		id, _ := values[0].(string)
		left[id] = graph.Party{}
		records, _ := values[1].([]any)
		for _, value := range records {
			text, _ := value.(string)
			party, err := partyOf(text)
			if err != nil {
				return err
			}
			if best := left[id]; best.ID == "" || party.Compare(best) < 0 {
				left[id] = party
			}
		}
		return nil
	}, `MATCH (p:Party) WHERE p.id IN $ids AND NOT EXISTS { MATCH (p)<-[n:NAMES]-() WHERE n.record = p.record }
		RETURN p.id, COLLECT { MATCH (p)<-[n:NAMES]-() RETURN DISTINCT n.record }`, parameters{"ids": ids})
	if err != nil {
		return err
	}
	again := smallest(replacements)
	var orphans []string
	var renamed []graph.Party
	for id, party := range left {
		switch next, named := again[id]; {
		case party.ID != "":
			renamed = append(renamed, party)
		case named:
			renamed = append(renamed, next)
		default:
			orphans = append(orphans, id)
		}
	}
	if err := w.writeParties(ctx, renamed); err != nil {
		return err
	}
	return execute(ctx, w.tx, `MATCH (p:Party) WHERE p.id IN $ids DETACH DELETE p`, parameters{"ids": orphans})
}
