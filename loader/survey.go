package loader

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"strings"

	"armsgraph/loader/progress"
	"armsgraph/loader/read"
	"armsgraph/loader/sources"
)

// surveyed is a source whose bytes were seen, but not kept: only standard
// input, which cannot be read twice, is.
type surveyed struct {
	source  sources.Source
	bytes   [sha256.Size]byte // the document's id
	digest  [sha256.Size]byte // see read.Raw.Digest
	sidecar bool
	kept    *read.Raw
	err     error
}

func (s surveyed) id() string { return hex.EncodeToString(s.bytes[:]) }

// before reports whether s is taken, not other, where both have the same
// bytes: in an order that does not depend on that of the sources.
func (s surveyed) before(other surveyed) bool {
	if s.sidecar != other.sidecar {
		return s.sidecar
	}
	return bytes.Compare(s.digest[:], other.digest[:]) < 0
}

// survey looks at all sources and chooses one of each document.
func (l *Loader) survey(ctx context.Context, list []sources.Source, report *Report, show progress.Reporter) ([]surveyed, error) {
	show.Begin("reading", len(list))
	var chosen []surveyed
	place := make(map[[sha256.Size]byte]int, len(list))
	err := inOrder(ctx, l.workers(), len(list),
		func(i int) surveyed { return l.look(list[i]) },
		func(i int, seen surveyed) error {
			show.Step()
			if seen.err != nil {
				report.reject(seen.err)
				return nil
			}
			at, copied := place[seen.bytes]
			switch {
			case !copied:
				place[seen.bytes] = len(chosen)
				chosen = append(chosen, seen)
				return nil
			case seen.before(chosen[at]):
				chosen[at] = seen
			}
			report.Copies++
			return nil
		})
	return chosen, err
}

func (l *Loader) look(source sources.Source) surveyed {
	raw, err := l.open(source)
	if err != nil {
		return surveyed{source: source, err: err}
	}
	seen := surveyed{source: source, bytes: sha256.Sum256(raw.Bytes), digest: raw.Digest(l.Read), sidecar: raw.Sidecar != nil}
	if source.Name == sources.Stdin {
		seen.kept = &raw
	}
	return seen
}

func (l *Loader) open(source sources.Source) (read.Raw, error) {
	stdin := l.Stdin
	if stdin == nil {
		stdin = io.Reader(strings.NewReader(""))
	}
	return source.Open(stdin, l.Read)
}
