// Package sqlite keeps documents and claims in one SQLite file that people can
// open with sqlite3, pandas or Datasette too: readable tables, and the views
// v_documents, v_claims, v_legs and v_statements.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"sync/atomic"

	_ "modernc.org/sqlite" // the database/sql driver "sqlite", without cgo

	"armsgraph/graph"
)

// Store is a graph.Store on one SQLite file. One write runs at a time, reads
// run beside it and see the last commit.
type Store struct {
	name     string // in messages
	read     *sql.DB
	write    *sql.DB
	readOnly bool
	remove   string // folder to remove at Close; empty for a named file
	inserts  inserts
	// unindexed is set while the index of claim ids waits for a large load's
	// end, see index.go.
	unindexed atomic.Bool
}

var _ graph.Store = (*Store)(nil)

// Open opens the database in a file and creates it where there is none. A file
// without permission to write is opened for reading: what would change it fails
// with graph.ErrReadOnly.
func Open(ctx context.Context, path string) (*Store, error) {
	store, err := open(ctx, path)
	if err != nil {
		return nil, fmt.Errorf("open store sqlite:%s: %w", path, err)
	}
	return store, nil
}

func open(ctx context.Context, path string) (*Store, error) {
	absolute, err := filepath.Abs(path)
	if err != nil {
		return nil, err
	}
	readOnly, err := examine(absolute)
	if err != nil {
		return nil, err
	}
	s := &Store{name: "sqlite:" + path, readOnly: readOnly}
	if readOnly {
		err = s.connectReadOnly(ctx, absolute)
	} else {
		err = s.connect(ctx, absolute)
	}
	if err != nil {
		return nil, errors.Join(err, s.Close())
	}
	return s, nil
}

// examine looks at the file before SQLite does, whose messages do not say what
// is wrong with a path.
func examine(path string) (readOnly bool, err error) {
	if folder, err := os.Stat(filepath.Dir(path)); err != nil || !folder.IsDir() {
		return false, fmt.Errorf("there is no folder %s", filepath.Dir(path))
	}
	file, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, err
	case file.IsDir():
		return false, errors.New("it is a folder")
	case file.Mode().Perm()&0o222 == 0:
		return true, nil
	}
	handle, err := os.OpenFile(path, os.O_RDWR, 0)
	switch {
	case errors.Is(err, fs.ErrPermission), isReadOnlyFileSystem(err):
		return true, nil
	case err != nil:
		return false, err
	}
	return false, handle.Close()
}

// address is the data source name of a file, with settings for each connection.
func address(path string, settings url.Values) string {
	file := url.URL{Scheme: "file", Path: filepath.ToSlash(path), RawQuery: settings.Encode()}
	return file.String()
}

const (
	// waitForWriter is how long, in ms, a write waits for another program's.
	waitForWriter = "busy_timeout(60000)"
	idleReaders   = 8
)

func (s *Store) connect(ctx context.Context, path string) error {
	var err error
	s.write, err = sql.Open("sqlite", address(path, url.Values{"_txlock": {"immediate"},
		"_pragma": {waitForWriter, "page_size(8192)", "journal_mode(WAL)", "synchronous(NORMAL)", "cache_size(-131072)",
			"wal_autocheckpoint(8000)", "temp_store(MEMORY)"}}))
	if err != nil {
		return err
	}
	s.write.SetMaxOpenConns(1)
	if err := migrate(ctx, s.write); err != nil {
		return err
	}
	if err := s.createIndex(ctx); err != nil {
		return classify(err)
	}
	if err := s.inserts.prepare(ctx, s.write); err != nil {
		return classify(err)
	}
	s.read, err = sql.Open("sqlite", address(path, url.Values{
		"_pragma": {waitForWriter, "query_only(1)", "temp_store(MEMORY)"}}))
	if err != nil {
		return err
	}
	s.read.SetMaxIdleConns(idleReaders)
	return classify(s.read.PingContext(ctx))
}

// connectReadOnly opens the file as it stands; where not even the files beside
// it can be written, SQLite must be told that nobody changes it.
func (s *Store) connectReadOnly(ctx context.Context, path string) error {
	for _, settings := range []url.Values{{"mode": {"ro"}}, {"mode": {"ro"}, "immutable": {"1"}}} {
		settings["_pragma"] = []string{waitForWriter, "query_only(1)", "temp_store(MEMORY)"}
		read, err := sql.Open("sqlite", address(path, settings))
		if err != nil {
			return err
		}
		s.read = read
		if err = checkSchema(ctx, read); err == nil {
			return nil
		}
		if settings.Has("immutable") || !cannotOpen(err) {
			return err
		}
		read.Close()
	}
	return nil
}

// Ping fails with graph.ErrUnavailable where the file cannot be read.
func (s *Store) Ping(ctx context.Context) error {
	if _, err := s.Revision(ctx); err != nil {
		return fmt.Errorf("%w: %w", graph.ErrUnavailable, err)
	}
	return nil
}

// Revision returns the newest revision.
func (s *Store) Revision(ctx context.Context) (graph.Revision, error) {
	revision, err := revisionIn(ctx, s.read)
	if err != nil {
		return 0, s.fail("read revision", err)
	}
	return revision, nil
}

type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func revisionIn(ctx context.Context, q querier) (graph.Revision, error) {
	var revision int64
	err := q.QueryRowContext(ctx, `SELECT revision FROM store`).Scan(&revision)
	return graph.Revision(revision), err
}

// Close closes the file; a memory store is gone then.
func (s *Store) Close() error {
	var errs []error
	if s.unindexed.Load() && s.remove == "" {
		errs = append(errs, s.createIndex(context.Background()))
	}
	if s.read != nil {
		errs = append(errs, s.read.Close())
	}
	if s.write != nil {
		errs = append(errs, s.write.Close())
	}
	if s.remove != "" {
		errs = append(errs, os.RemoveAll(s.remove))
	}
	if err := errors.Join(errs...); err != nil {
		return fmt.Errorf("close store %s: %w", s.name, err)
	}
	return nil
}
