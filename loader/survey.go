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
	chosen := make([]surveyed, 0, len(list))
	place := make(map[[sha256.Size]byte]uint32, len(list))
	err := inOrder(ctx, l.workers(), len(list),
		func(i int) look { return l.look(list[i]) },
		func(i int, seen look) error {
			show.Step()
			if seen.err != nil {
				report.reject(seen.err)
				return nil
			}
			at, copied := place[seen.bytes]
			switch {
			case !copied:
				place[seen.bytes] = uint32(len(chosen))
				chosen = append(chosen, seen.surveyed)
				return nil
			case seen.before(chosen[at]):
				chosen[at] = seen.surveyed
			}
			report.Copies++
			return nil
		})
	return chosen, err
}

// look is one source as it was surveyed, or why it cannot be read.
type look struct {
	surveyed
	err error
}

func (l *Loader) look(source sources.Source) look {
	raw, err := l.open(source)
	if err != nil {
		return look{err: err}
	}
	seen := surveyed{source: source, bytes: sha256.Sum256(raw.Bytes), digest: raw.Digest(l.Read), sidecar: raw.Sidecar != nil}
	if source.Name == sources.Stdin {
		seen.kept = &raw
	}
	return look{surveyed: seen}
}

func (l *Loader) open(source sources.Source) (read.Raw, error) {
	stdin := l.Stdin
	if stdin == nil {
		stdin = io.Reader(strings.NewReader(""))
	}
	return source.Open(stdin, l.Read)
}
