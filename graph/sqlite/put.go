package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"

	"armsgraph/graph"
)

// Put writes the extractions; see graph.Store.
func (s *Store) Put(ctx context.Context, batch []graph.Extraction) error {
	if err := graph.ValidateBatch(batch); err != nil {
		return err
	}
	prepared := prepareAll(batch)
	return s.change(ctx, "write documents", func(w *writer) error {
		return w.put(ctx, prepared)
	})
}

// Forget removes documents; see graph.Store.
func (s *Store) Forget(ctx context.Context, documents ...string) ([]string, error) {
	var forgotten []string
	err := s.change(ctx, "forget documents", func(w *writer) (err error) {
		forgotten, err = w.forget(ctx, documents)
		return err
	})
	if err != nil {
		return nil, err
	}
	return forgotten, nil
}

// change runs a write as one transaction, which is given up where the write
// changed nothing.
func (s *Store) change(ctx context.Context, operation string, write func(*writer) error) error {
	if s.readOnly {
		return s.fail(operation, graph.ErrReadOnly)
	}
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return s.fail(operation, err)
	}
	defer tx.Rollback()
	w, err := newWriter(ctx, tx, &s.inserts)
	if err != nil {
		return s.fail(operation, err)
	}
	if err := write(w); err != nil {
		return s.fail(operation, err)
	}
	if !w.changed {
		return nil
	}
	if err := w.finish(ctx); err != nil {
		return s.fail(operation, err)
	}
	if err := tx.Commit(); err != nil {
		return s.fail(operation, err)
	}
	if w.unindexed {
		s.unindexed.Store(true)
	}
	return nil
}

// writer is one write transaction.
type writer struct {
	tx       *sql.Tx
	revision graph.Revision // of what is written
	changed  bool
	// unindexed is set where the write dropped the index of claim ids.
	unindexed bool
	parties   *partyWriter
	claims    *claimWriter

	lastDocument        int64
	documents, outlines rows
	documentWords       wordRows
}

func newWriter(ctx context.Context, tx *sql.Tx, in *inserts) (*writer, error) {
	w := &writer{tx: tx, documents: rows{insert: &in.document}, outlines: rows{insert: &in.outline},
		documentWords: wordRows{insert: &in.documentWords}}
	var lastClaim, lastParty, lastSpelling int64
	err := tx.QueryRowContext(ctx, `SELECT revision,
		(SELECT coalesce(max(key), 0) FROM document), (SELECT coalesce(max(key), 0) FROM claim),
		(SELECT coalesce(max(key), 0) FROM party), (SELECT coalesce(max(key), 0) FROM spelling) FROM store`).
		Scan(&w.revision, &w.lastDocument, &lastClaim, &lastParty, &lastSpelling)
	if err != nil {
		return nil, err
	}
	w.revision++
	w.parties = newPartyWriter(tx, in, lastParty, lastSpelling)
	w.claims = newClaimWriter(tx, in, lastClaim, w.parties)
	return w, nil
}

// finish settles the parties and moves the revision.
func (w *writer) finish(ctx context.Context) error {
	if err := w.parties.settle(ctx); err != nil {
		return err
	}
	_, err := w.tx.ExecContext(ctx, `UPDATE store SET revision = ?`, int64(w.revision))
	return err
}

// stored is what is known of a document that is there.
type stored struct {
	key    int64
	id     string
	digest []byte
}

func (w *writer) stored(ctx context.Context, ids []string) (map[string]stored, error) {
	found, err := w.tx.QueryContext(ctx,
		`SELECT key, id, digest FROM document WHERE id IN (SELECT value FROM json_each(?))`, jsonList(ids))
	if err != nil {
		return nil, err
	}
	defer found.Close()
	documents := map[string]stored{}
	for found.Next() {
		var d stored
		if err := found.Scan(&d.key, &d.id, &d.digest); err != nil {
			return nil, err
		}
		documents[d.id] = d
	}
	return documents, found.Err()
}

func (w *writer) put(ctx context.Context, batch []prepared) error {
	ids := make([]string, len(batch))
	for i := range batch {
		ids[i] = batch[i].Document.ID
	}
	there, err := w.stored(ctx, ids)
	if err != nil {
		return err
	}
	var replaced []stored
	var news []*prepared
	for i := range batch {
		old, known := there[ids[i]]
		if known && bytes.Equal(old.digest, batch[i].digest) {
			continue
		}
		if known {
			replaced = append(replaced, old)
		}
		news = append(news, &batch[i])
	}
	if len(news) == 0 {
		return nil
	}
	w.changed = true
	if err := w.dropIndex(ctx, batch); err != nil {
		return err
	}
	if err := w.remove(ctx, replaced); err != nil {
		return err
	}
	for _, e := range news {
		if err := w.add(ctx, e); err != nil {
			return err
		}
	}
	if err := w.flush(ctx); err != nil {
		return err
	}
	_, err = w.tx.ExecContext(ctx, `DELETE FROM forgotten WHERE document_id IN (SELECT value FROM json_each(?))`, jsonList(ids))
	return err
}

func (w *writer) forget(ctx context.Context, ids []string) ([]string, error) {
	there, err := w.stored(ctx, ids)
	if err != nil || len(there) == 0 {
		return nil, err
	}
	w.changed = true
	var removed []stored
	var forgotten []string
	for _, id := range ids {
		document, known := there[id]
		if !known {
			continue
		}
		delete(there, id)
		removed = append(removed, document)
		forgotten = append(forgotten, id)
		_, err := w.tx.ExecContext(ctx, `INSERT OR REPLACE INTO forgotten VALUES (?, ?)`, id, int64(w.revision))
		if err != nil {
			return nil, err
		}
	}
	return forgotten, w.remove(ctx, removed)
}

// remove deletes documents with all that belongs to them.
func (w *writer) remove(ctx context.Context, documents []stored) error {
	if len(documents) == 0 {
		return nil
	}
	keys := make([]int64, len(documents))
	for i, d := range documents {
		keys[i] = d.key
	}
	list := jsonList(keys)
	if err := w.parties.release(ctx, list); err != nil {
		return err
	}
	const claims = `(SELECT key FROM claim WHERE document IN (SELECT value FROM json_each(?)))`
	for _, statement := range []string{
		`DELETE FROM claim_words WHERE rowid IN ` + claims,
		`DELETE FROM stop WHERE claim IN ` + claims,
		`DELETE FROM statement WHERE claim IN ` + claims,
		`DELETE FROM participant WHERE claim IN ` + claims,
		`DELETE FROM support WHERE claim IN ` + claims,
		`DELETE FROM sum WHERE claim IN ` + claims,
		`DELETE FROM quantity WHERE claim IN ` + claims,
		`DELETE FROM claim WHERE document IN (SELECT value FROM json_each(?))`,
		`DELETE FROM document_words WHERE rowid IN (SELECT value FROM json_each(?))`,
		`DELETE FROM outline WHERE document IN (SELECT value FROM json_each(?))`,
		`DELETE FROM document WHERE key IN (SELECT value FROM json_each(?))`,
	} {
		if _, err := w.tx.ExecContext(ctx, statement, list); err != nil {
			return err
		}
	}
	return nil
}

// jsonList is a list as an argument of json_each, so that one statement takes
// any number of keys.
func jsonList[T int64 | string](list []T) string {
	if list == nil {
		return "[]"
	}
	encoded, err := json.Marshal(list)
	if err != nil {
		panic(err) // neither numbers nor strings can fail
	}
	return string(encoded)
}
