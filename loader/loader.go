// Package loader takes documents into a store: sources are read, claims are
// extracted, every quote is verified, and batches are committed. The outcome
// does not depend on the order of the sources.
package loader

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"runtime"

	"armsgraph/graph"
	"armsgraph/loader/progress"
	"armsgraph/loader/read"
	"armsgraph/loader/sources"
)

// Extractor finds claims in documents.
type Extractor interface {
	// Extract returns the document with its claims and the parties that they
	// name. It is a pure function of the document, safe for concurrent use;
	// the fingerprint is the loader's to set.
	Extract(document graph.Document) graph.Extraction
	// Version is name and version ("rules/1"): documents that another version
	// read are read again.
	Version() string
}

// ErrSingle is returned where metadata is given for other than one document.
var ErrSingle = errors.New("metadata can be given for a single document only")

// Loader loads documents. Extractor must be set, the rest has usable zeros.
type Loader struct {
	Extractor Extractor
	Read      read.Options
	Stdin     io.Reader // for the path "-"; nil is an empty stream
	// Workers is the number of documents that are worked on at a time; 0 is
	// one for each processor.
	Workers int
	// CommitEvery is the most documents in one commit; 0 is DefaultCommitEvery.
	// What was committed stays where a load is interrupted.
	CommitEvery int
	Progress    progress.Reporter // nil for none
}

// Load reads sources into the store and reports what came of them. Documents
// whose bytes, sidecar, metadata and extractor are those of the stored ones
// are passed over before they are read; of several files with the same bytes
// one is taken, one with a sidecar before one without. An error ends the load;
// the report tells what was committed until then. A document that cannot be
// read is no error: it is in the report.
func (l *Loader) Load(ctx context.Context, store graph.Store, list []sources.Source) (Report, error) {
	report := newReport()
	if l.Read.Metadata != (read.Metadata{}) && len(list) != 1 {
		return report, fmt.Errorf("load %d documents: %w", len(list), ErrSingle)
	}
	show := l.reporter()
	defer show.End()
	chosen, err := l.survey(ctx, list, &report, show)
	if err != nil {
		return report, err
	}
	changed, err := l.changed(ctx, store, chosen, &report, show)
	if err != nil {
		return report, err
	}
	show.Begin("loading", len(changed))
	batch := batch{store: store, report: &report, most: l.commitEvery()}
	err = inOrder(ctx, l.workers(), len(changed),
		func(i int) outcome { return l.extract(changed[i]) },
		func(i int, result outcome) error {
			defer show.Step()
			if result.err != nil {
				report.reject(result.err)
				return nil
			}
			report.refuse(result.refused...)
			return batch.add(ctx, result.extraction)
		})
	if err == nil {
		err = batch.commit(ctx)
	}
	return report, err
}

// changed returns the surveyed documents that the store does not hold as they
// are.
func (l *Loader) changed(ctx context.Context, store graph.Store, chosen []surveyed, report *Report, show progress.Reporter) ([]surveyed, error) {
	const asked = 1000 // ids in one question
	show.Begin("comparing", len(chosen))
	changed := chosen[:0]
	for start := 0; start < len(chosen); start += asked {
		part := chosen[start:min(start+asked, len(chosen))]
		ids := make([]string, len(part))
		for i, document := range part {
			ids[i] = document.id()
		}
		stored, err := store.Fingerprints(ctx, ids)
		if err != nil {
			return nil, fmt.Errorf("compare with the store: %w", err)
		}
		for i, document := range part {
			if stored[ids[i]] == l.fingerprint(document.digest) {
				report.Unchanged++
			} else {
				changed = append(changed, document)
			}
			show.Step()
		}
	}
	return changed, nil
}

// fingerprint is what the store remembers of a document's reading.
func (l *Loader) fingerprint(digest [sha256.Size]byte) string {
	sum := sha256.New()
	io.WriteString(sum, l.Extractor.Version())
	sum.Write(digest[:])
	return hex.EncodeToString(sum.Sum(nil))
}

func (l *Loader) workers() int {
	if l.Workers > 0 {
		return l.Workers
	}
	return runtime.GOMAXPROCS(0)
}

func (l *Loader) commitEvery() int {
	if l.CommitEvery > 0 {
		return l.CommitEvery
	}
	return DefaultCommitEvery
}

func (l *Loader) reporter() progress.Reporter {
	if l.Progress == nil {
		return progress.None
	}
	return l.Progress
}
