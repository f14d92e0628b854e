package neo4j

import (
	"bytes"
	"context"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
)

// rowsTogether is how many rows one UNWIND takes.
const rowsTogether = 2000

// writer is one write transaction.
type writer struct {
	tx       neo4j.ManagedTransaction
	revision graph.Revision // of what is written
}

// merge runs a statement that begins with UNWIND $rows over all rows.
func (w *writer) merge(ctx context.Context, rows []record, statement string) error {
	for part := range slices.Chunk(rows, rowsTogether) {
		list := make([]any, len(part))
		for i, row := range part {
			list[i] = map[string]any(row)
		}
		if err := execute(ctx, w.tx, statement, parameters{"rows": list}); err != nil {
			return err
		}
	}
	return nil
}

// Put writes the extractions; see graph.Store.
func (s *Store) Put(ctx context.Context, batch []graph.Extraction) error {
	if err := graph.ValidateBatch(batch); err != nil {
		return err
	}
	digests := map[string][]byte{}
	for i := range batch {
		digests[batch[i].Document.ID] = batch[i].Digest()
	}
	return s.change(ctx, "write documents", func(tx neo4j.ManagedTransaction, revision graph.Revision) (bool, error) {
		w := &writer{tx: tx, revision: revision}
		return w.put(ctx, batch, digests)
	})
}

// Forget removes documents; see graph.Store.
func (s *Store) Forget(ctx context.Context, documents ...string) ([]string, error) {
	var forgotten []string
	err := s.change(ctx, "forget documents", func(tx neo4j.ManagedTransaction, revision graph.Revision) (bool, error) {
		w := &writer{tx: tx, revision: revision}
		there, err := w.stored(ctx, documents)
		if err != nil || len(there) == 0 {
			return false, err
		}
		forgotten = nil
		var rows []record
		for id := range there {
			forgotten = append(forgotten, id)
			rows = append(rows, record{"id": id, "revision": int64(revision)})
		}
		if err := w.remove(ctx, forgotten, nil); err != nil {
			return false, err
		}
		return true, w.merge(ctx, rows, `UNWIND $rows AS row MERGE (f:Forgotten {id: row.id}) SET f.revision = row.revision`)
	})
	if err != nil {
		return nil, err
	}
	return forgotten, nil
}

// stored is the digests of the documents that are there.
func (w *writer) stored(ctx context.Context, ids []string) (map[string][]byte, error) {
	there := map[string][]byte{}
	err := each(ctx, w.tx, func(values []any) error {
		id, _ := values[0].(string)
		there[id], _ = values[1].([]byte)
		return nil
	}, `MATCH (d:Document) WHERE d.id IN $ids RETURN d.id, d.digest`, parameters{"ids": ids})
	return there, err
}

func (w *writer) put(ctx context.Context, batch []graph.Extraction, digests map[string][]byte) (bool, error) {
	ids := make([]string, len(batch))
	for i := range batch {
		ids[i] = batch[i].Document.ID
	}
	there, err := w.stored(ctx, ids)
	if err != nil {
		return false, err
	}
	var replaced, written []string
	var news []*graph.Extraction
	for i := range batch {
		id := ids[i]
		digest, known := there[id]
		if known && bytes.Equal(digest, digests[id]) {
			continue
		}
		if known {
			replaced = append(replaced, id)
		}
		written = append(written, id)
		news = append(news, &batch[i])
	}
	if len(news) == 0 {
		return false, nil
	}
	if err := w.remove(ctx, replaced, news); err != nil {
		return false, err
	}
	if err := w.add(ctx, news, digests); err != nil {
		return false, err
	}
	return true, execute(ctx, w.tx, `MATCH (f:Forgotten) WHERE f.id IN $ids DELETE f`, parameters{"ids": written})
}

// remove deletes documents with their claims, legs and mentions, and settles
// the parties that they named, but for those that the extractions which take
// their place name again.
func (w *writer) remove(ctx context.Context, documents []string, replacements []*graph.Extraction) error {
	if len(documents) == 0 {
		return nil
	}
	with := parameters{"ids": documents}
	legs := map[graph.LegKind][]string{}
	err := each(ctx, w.tx, func(values []any) error {
		c := record{"id": values[0], "polarity": values[1], "stage": values[2]}
		stops, _ := values[3].(int64)
		for place := range int(stops) - 1 {
			kind := graph.LegKindOf(place, int(stops), graph.Polarity(c.text("polarity")), graph.Stage(c.text("stage")))
			legs[kind] = append(legs[kind], legID(c.text("id"), place))
		}
		return nil
	}, `MATCH (d:Document)<-[:EVIDENCED_BY]-(c:Claim) WHERE d.id IN $ids RETURN c.id, c.polarity, c.stage, size(c.route)`, with)
	if err != nil {
		return err
	}
	for kind, ids := range legs {
		err := execute(ctx, w.tx, `UNWIND $ids AS id MATCH ()-[l:`+string(kind)+` {id: id}]->() DELETE l`, parameters{"ids": ids})
		if err != nil {
			return err
		}
	}
	released, err := w.releasedParties(ctx, documents)
	if err != nil {
		return err
	}
	err = execute(ctx, w.tx, `MATCH (d:Document) WHERE d.id IN $ids
		OPTIONAL MATCH (d)<-[:EVIDENCED_BY]-(c:Claim) DETACH DELETE c, d`, with)
	if err != nil {
		return err
	}
	return w.settleParties(ctx, released, replacements)
}

// add writes documents that are not there.
func (w *writer) add(ctx context.Context, extractions []*graph.Extraction, digests map[string][]byte) error {
	var documents, mentions []record
	for _, e := range extractions {
		documents = append(documents, record{"id": e.Document.ID, "properties": map[string]any(documentRow(e, digests[e.Document.ID], w.revision))})
		mentions = append(mentions, mentionRows(e)...)
	}
	if err := w.addParties(ctx, extractions); err != nil {
		return err
	}
	if err := w.merge(ctx, documents, `UNWIND $rows AS row MERGE (d:Document {id: row.id}) SET d = row.properties`); err != nil {
		return err
	}
	if err := w.merge(ctx, mentions, `UNWIND $rows AS row MATCH (d:Document {id: row.document}) MATCH (p:Party {id: row.party})
		MERGE (d)-[:NAMES {record: row.record}]->(p)`); err != nil {
		return err
	}
	return w.addClaims(ctx, extractions)
}

func (w *writer) addClaims(ctx context.Context, extractions []*graph.Extraction) error {
	rows := claimRowsOf(extractions)
	for _, part := range []struct {
		rows      []record
		statement string
	}{
		{rows.claims, `UNWIND $rows AS row MATCH (d:Document {id: row.document})
			MERGE (c:Claim {id: row.id}) SET c = row.properties MERGE (c)-[e:EVIDENCED_BY]->(d) SET e = row.evidence`},
		{rows.origins, `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (p:Party {id: row.party}) MERGE (c)-[:FROM]->(p)`},
		{rows.transits, `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (p:Party {id: row.party}) MERGE (c)-[:VIA {order: row.order}]->(p)`},
		{rows.recipients, `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (p:Party {id: row.party}) MERGE (c)-[:TO]->(p)`},
		{rows.statements, `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (p:Party {id: row.party})
			MERGE (c)-[s:STATED_BY {rank: row.rank}]->(p) SET s = row.properties`},
		{rows.participants, `UNWIND $rows AS row MATCH (c:Claim {id: row.claim}) MATCH (p:Party {id: row.party})
			MERGE (c)-[s:PARTICIPANT {rank: row.rank}]->(p) SET s = row.properties`},
	} {
		if err := w.merge(ctx, part.rows, part.statement); err != nil {
			return err
		}
	}
	for _, kind := range legKinds {
		err := w.merge(ctx, rows.legs[kind], `UNWIND $rows AS row MATCH (a:Party {id: row.from}) MATCH (b:Party {id: row.to})
			MERGE (a)-[l:`+string(kind)+` {id: row.id}]->(b) SET l = row.properties`)
		if err != nil {
			return err
		}
	}
	return nil
}

// claimRows is what the claims of a batch become.
type claimRows struct {
	claims, origins, transits, recipients, statements, participants []record
	legs                                                            map[graph.LegKind][]record
}

func claimRowsOf(extractions []*graph.Extraction) *claimRows {
	rows := &claimRows{legs: map[graph.LegKind][]record{}}
	for _, e := range extractions {
		for i := range e.Claims {
			rows.add(&e.Document, &e.Claims[i])
		}
	}
	return rows
}

func (r *claimRows) add(d *graph.Document, c *graph.Claim) {
	evidence := record{}
	evidence.setEvidence(c.Evidence)
	r.claims = append(r.claims, record{"id": c.ID, "document": d.ID,
		"properties": map[string]any(claimRow(c)), "evidence": map[string]any(evidence)})
	last := len(c.Route) - 1
	r.origins = append(r.origins, record{"claim": c.ID, "party": c.Route[0].ID})
	r.recipients = append(r.recipients, record{"claim": c.ID, "party": c.Route[last].ID})
	for order := 1; order < last; order++ {
		r.transits = append(r.transits, record{"claim": c.ID, "party": c.Route[order].ID, "order": order})
	}
	for rank := range c.Statements {
		s := &c.Statements[rank]
		r.statements = append(r.statements, record{"claim": c.ID, "party": s.By.ID, "rank": rank,
			"properties": map[string]any(statementRow(s, rank))})
	}
	for rank := range c.Participants {
		p := &c.Participants[rank]
		r.participants = append(r.participants, record{"claim": c.ID, "party": p.Party.ID, "rank": rank,
			"properties": map[string]any(participantRow(p, rank))})
	}
	for place := range last {
		kind := graph.LegKindOf(place, len(c.Route), c.Polarity, c.Stage)
		r.legs[kind] = append(r.legs[kind], record{"id": legID(c.ID, place), "from": c.Route[place].ID,
			"to": c.Route[place+1].ID, "properties": map[string]any(legRow(d, c, place))})
	}
}
