package sqlite

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// memoryReaders is the number of reads at a time in a memory store.
const memoryReaders = 16

// OpenMemory opens a store that is gone when it is closed or the program ends,
// however it ends. SQLite's own memory databases have no write-ahead log, so a
// write would shut out readers; this is a file in the system's temporary folder
// that has lost its name, and is never synced.
func OpenMemory(ctx context.Context) (*Store, error) {
	store, err := openMemory(ctx)
	if err != nil {
		return nil, fmt.Errorf("open store memory: (it needs room in the temporary folder): %w", err)
	}
	return store, nil
}

func openMemory(ctx context.Context) (*Store, error) {
	folder, err := os.MkdirTemp("", "armsgraph-*")
	if err != nil {
		return nil, err
	}
	store, err := open(ctx, filepath.Join(folder, "memory.db"))
	if err != nil {
		return nil, errors.Join(err, os.RemoveAll(folder))
	}
	store.name, store.remove = "memory:", folder
	if err := store.keepReaders(ctx); err != nil {
		return nil, errors.Join(err, store.Close())
	}
	// Systems that cannot remove open files leave that to Close.
	_ = os.RemoveAll(folder)
	return store, nil
}

// keepReaders opens all connections while the file still has its name.
func (s *Store) keepReaders(ctx context.Context) error {
	if _, err := s.write.ExecContext(ctx, `PRAGMA synchronous = OFF`); err != nil {
		return err
	}
	s.read.SetMaxOpenConns(memoryReaders)
	s.read.SetMaxIdleConns(memoryReaders)
	for range memoryReaders {
		connection, err := s.read.Conn(ctx)
		if err != nil {
			return err
		}
		defer connection.Close()
		if _, err := revisionIn(ctx, connection); err != nil {
			return err
		}
	}
	return nil
}
