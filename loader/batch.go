package loader

import (
	"context"
	"fmt"

	"armsgraph/graph"
)

// DefaultCommitEvery is the usual number of documents in one commit.
const DefaultCommitEvery = 1000

// More bounds of a batch: commits cost the more the smaller they are, and a
// batch is held in memory.
const (
	batchClaims = 5000
	batchBytes  = 8 << 20 // of text
)

// batch collects extractions until there are enough for a commit.
type batch struct {
	store       graph.Store
	most        int // documents
	report      *Report
	extractions []graph.Extraction
	claims      int
	bytes       int
}

func (b *batch) add(ctx context.Context, extraction graph.Extraction) error {
	b.extractions = append(b.extractions, extraction)
	b.claims += len(extraction.Claims)
	b.bytes += len(extraction.Document.Text)
	if len(b.extractions) < b.most && b.claims < batchClaims && b.bytes < batchBytes {
		return nil
	}
	return b.commit(ctx)
}

func (b *batch) commit(ctx context.Context) error {
	if len(b.extractions) == 0 {
		return nil
	}
	if err := b.store.Put(ctx, b.extractions); err != nil {
		return fmt.Errorf("commit %d documents: %w", len(b.extractions), err)
	}
	for i := range b.extractions {
		b.report.count(&b.extractions[i])
	}
	clear(b.extractions) // so that the texts can go
	b.extractions, b.claims, b.bytes = b.extractions[:0], 0, 0
	return nil
}
