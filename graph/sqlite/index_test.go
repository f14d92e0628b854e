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

// largeLoad loads enough for the index to wait, and does not close the store.
func largeLoad(t *testing.T, path string) (store *sqlite.Store, claim string) {
	t.Helper()
	store, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	err = storetest.Batches(1, 1500, 120, func(batch []graph.Extraction) error {
		claim = batch[0].Claims[0].ID
		return store.Put(t.Context(), batch)
	})
	if err != nil {
		t.Fatal(err)
	}
	if hasIndex(t, path) {
		t.Error("the index stands during the load")
	}
	return store, claim
}

func TestIndexAfterClose(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	store, _ := largeLoad(t, path)
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if !hasIndex(t, path) {
		t.Error("no index after the close")
	}
}

func TestIndexAfterRead(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	store, claim := largeLoad(t, path)
	claims, err := store.Claims(t.Context(), []string{claim})
	if err != nil || len(claims) != 1 {
		t.Errorf("read %d claims: %v", len(claims), err)
	}
	if !hasIndex(t, path) {
		t.Error("no index after a read")
	}
}

// TestIndexAfterKill opens what a program leaves that is killed during a load.
func TestIndexAfterKill(t *testing.T) {
	path, left := filepath.Join(t.TempDir(), "store.db"), filepath.Join(t.TempDir(), "left.db")
	largeLoad(t, path)
	for _, suffix := range []string{"", "-wal"} {
		file, err := os.ReadFile(path + suffix)
		if err != nil {
			t.Fatal(err)
		}
		write(t, left+suffix, string(file))
	}
	again, err := sqlite.Open(t.Context(), left)
	if err != nil {
		t.Fatal(err)
	}
	defer again.Close()
	if !hasIndex(t, left) {
		t.Error("no index after a new start")
	}
}
