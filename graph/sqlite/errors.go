package sqlite

import (
	"context"
	"errors"
	"fmt"
	"syscall"

	"modernc.org/sqlite"
	lib "modernc.org/sqlite/lib"

	"armsgraph/graph"
)

// Errors of the file itself.
var (
	// ErrForeign: the file is no database of this program.
	ErrForeign = errors.New("not a database of armsgraph")
	// ErrNewer: a newer version of the program wrote the file.
	ErrNewer = errors.New("written by a newer version of armsgraph")
	// ErrCorrupt: the file is damaged.
	ErrCorrupt = errors.New("database file is damaged")
	// ErrFull: there is no room left for the file.
	ErrFull = errors.New("disk is full")
)

// fail names the operation and the store in an error.
func (s *Store) fail(operation string, err error) error {
	return fmt.Errorf("%s in store %s: %w", operation, s.name, classify(err))
}

// classify says in plain words what SQLite means, under an error by which callers
// can decide.
func classify(err error) error {
	var failure *sqlite.Error
	if !errors.As(err, &failure) {
		return err
	}
	switch failure.Code() & 0xff {
	case lib.SQLITE_READONLY:
		return fmt.Errorf("%w (%w)", graph.ErrReadOnly, err)
	case lib.SQLITE_FULL:
		return fmt.Errorf("%w (%w)", ErrFull, err)
	case lib.SQLITE_CORRUPT:
		return fmt.Errorf("%w (%w)", ErrCorrupt, err)
	case lib.SQLITE_NOTADB:
		return fmt.Errorf("%w, or damaged (%w)", ErrForeign, err)
	case lib.SQLITE_BUSY:
		return fmt.Errorf("%w: another program keeps writing (%w)", graph.ErrUnavailable, err)
	case lib.SQLITE_IOERR, lib.SQLITE_CANTOPEN:
		return fmt.Errorf("%w: the file cannot be read or written (%w)", graph.ErrUnavailable, err)
	case lib.SQLITE_INTERRUPT:
		return fmt.Errorf("%w (%w)", context.Canceled, err)
	}
	return err
}

func cannotOpen(err error) bool {
	var failure *sqlite.Error
	if !errors.As(err, &failure) {
		return false
	}
	code := failure.Code() & 0xff
	return code == lib.SQLITE_CANTOPEN || code == lib.SQLITE_READONLY || code == lib.SQLITE_IOERR
}

func isReadOnlyFileSystem(err error) bool { return errors.Is(err, syscall.EROFS) }
