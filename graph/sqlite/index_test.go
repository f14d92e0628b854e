package sqlite_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
)

func hasIndex(t *testing.T, path string) bool {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	var there bool
	if err := db.QueryRow(`SELECT count(*) FROM sqlite_schema WHERE name = 'claim_id'`).Scan(&there); err != nil {
		t.Fatal(err)
	}
	return there
}

// TestIndexAfterLargeLoad follows the index of claim ids through a large load
// that is read, closed, or killed.
func TestIndexAfterLargeLoad(t *testing.T) {
	var batches [][]graph.Extraction
	if err := storetest.Batches(1, 1500, 120, func(batch []graph.Extraction) error {
		batches = append(batches, batch)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	claim := batches[1][0].Claims[0].ID
	load := func(path string) *sqlite.Store {
		store, err := sqlite.Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		for _, batch := range batches {
			if err := store.Put(t.Context(), batch); err != nil {
				t.Fatal(err)
			}
		}
		return store
	}
	closed := filepath.Join(t.TempDir(), "closed.db")
	store := load(closed)
	if hasIndex(t, closed) {
		t.Error("the index stands during the load")
	}
	killed := filepath.Join(t.TempDir(), "killed.db")
	for _, suffix := range []string{"", "-wal"} {
		file, err := os.ReadFile(closed + suffix)
		if err != nil {
			t.Fatal(err)
		}
		write(t, killed+suffix, string(file))
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if !hasIndex(t, closed) {
		t.Error("no index after the close")
	}

	again, err := sqlite.Open(t.Context(), killed)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if !hasIndex(t, killed) {
		t.Error("no index after a kill and a new start")
	}

	read := filepath.Join(t.TempDir(), "read.db")
	reading := load(read)
	defer reading.Close()
	claims, err := reading.Claims(t.Context(), []string{claim})
	if err != nil || len(claims) != 1 {
		t.Errorf("read %d claims: %v", len(claims), err)
	}
	if !hasIndex(t, read) {
		t.Error("no index after a read")
	}
}
