package sqlite

import (
	"context"
)

// Ids of claims are hashes: kept in order while a large database is first
// loaded, their index would be written to all over at every commit. So a large
// load into an empty database drops the index, and it is created anew when the
// claims are first read, when the store is closed, or, where the program was
// killed before, when the store is next opened. Without the index everything
// is answered all the same, only more slowly.

// largeLoad is the number of claims in a batch that begins a large load.
const largeLoad = 1000

// dropIndex drops the index where the batch begins a large load.
func (w *writer) dropIndex(ctx context.Context, batch []prepared) error {
	claims := 0
	for i := range batch {
		claims += len(batch[i].Claims)
	}
	if w.claims.last > 0 || claims < largeLoad {
		return nil
	}
	w.unindexed = true
	_, err := w.tx.ExecContext(ctx, `DROP INDEX IF EXISTS claim_id`)
	return err
}

// createIndex creates the index where it is not there.
func (s *Store) createIndex(ctx context.Context) error {
	_, err := s.write.ExecContext(ctx, `CREATE INDEX IF NOT EXISTS claim_id ON claim (id)`)
	if err == nil {
		s.unindexed.Store(false)
	}
	return err
}

// indexed creates the index where it waits and no write is at work.
func (s *Store) indexed(ctx context.Context) error {
	if !s.unindexed.Load() || s.write.Stats().InUse > 0 {
		return nil
	}
	return s.createIndex(ctx)
}
