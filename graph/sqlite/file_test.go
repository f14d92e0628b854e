package sqlite_test

import (
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
)

func filled(t *testing.T, path string) {
	t.Helper()
	store, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Put(t.Context(), []graph.Extraction{example(1)}); err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
}

func example(n int) graph.Extraction {
	text := "Moscow accused Serbia of channeling rockets to Ukraine through Czechia."
	e := storetest.NewExtraction(n, text)
	storetest.AddClaim(&e, 0, len(text), storetest.SVR, storetest.Serbia, storetest.Czechia, storetest.Ukraine)
	return e
}

// execute changes a file behind the store's back.
func execute(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

func TestOpenRefuses(t *testing.T) {
	for name, test := range map[string]struct {
		prepare func(t *testing.T, path string)
		is      error
		says    string
	}{
		"folder missing": {func(t *testing.T, path string) {}, nil, "there is no folder"},
		"a folder":       {func(t *testing.T, path string) { makeFolder(t, path) }, nil, "it is a folder"},
		"newer": {func(t *testing.T, path string) { filled(t, path); execute(t, path, `PRAGMA user_version = 99`) },
			sqlite.ErrNewer, "its schema is 99"},
		"foreign": {func(t *testing.T, path string) { execute(t, path, `CREATE TABLE songs (title)`) }, sqlite.ErrForeign, ""},
		"no database": {func(t *testing.T, path string) {
			write(t, path, strings.Repeat("a page of a novel, not of a database. ", 200))
		}, sqlite.ErrForeign, ""},
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "store.db")
			if name == "folder missing" {
				path = filepath.Join(t.TempDir(), "none", "store.db")
			}
			test.prepare(t, path)
			store, err := sqlite.Open(t.Context(), path)
			if err == nil {
				store.Close()
				t.Fatal("it opened")
			}
			if test.is != nil && !errors.Is(err, test.is) {
				t.Errorf("%v is not %v", err, test.is)
			}
			if !strings.Contains(err.Error(), test.says) || !strings.Contains(err.Error(), path) || strings.Contains(err.Error(), "\n") {
				t.Errorf("unclear: %v", err)
			}
		})
	}
}

func makeFolder(t *testing.T, path string) {
	t.Helper()
	if err := os.Mkdir(path, 0o777); err != nil {
		t.Fatal(err)
	}
}

func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
}

func TestReadOnlyFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	filled(t, path)
	if err := os.Chmod(path, 0o444); err != nil {
		t.Fatal(err)
	}
	store, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	claims, err := store.Claims(t.Context(), []string{example(1).Claims[0].ID})
	if err != nil || len(claims) != 1 {
		t.Errorf("read %d claims: %v", len(claims), err)
	}
	if err := store.Put(t.Context(), []graph.Extraction{example(2)}); !errors.Is(err, graph.ErrReadOnly) {
		t.Errorf("put: %v", err)
	}
	if _, err := store.Forget(t.Context(), example(1).Document.ID); !errors.Is(err, graph.ErrReadOnly) {
		t.Errorf("forget: %v", err)
	}
}

func TestDamagedFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	filled(t, path)
	file, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	const page = 4096
	for at := page; at < len(file); at++ {
		file[at] ^= 0x5a
	}
	write(t, path, string(file))
	store, err := sqlite.Open(t.Context(), path)
	if err == nil {
		_, err = graph.Digest(t.Context(), store)
		store.Close()
	}
	if !errors.Is(err, sqlite.ErrCorrupt) {
		t.Errorf("got %v", err)
	}
}

// TestFullDisk limits the file to fewer pages than a batch needs.
func TestFullDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	filled(t, path)
	store, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	before, err := graph.Digest(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	if err := store.LimitPages(t.Context(), 60); err != nil {
		t.Fatal(err)
	}
	large := example(2)
	large.Document.Text += strings.Repeat("word ", 1<<20)
	if err := store.Put(t.Context(), []graph.Extraction{large}); !errors.Is(err, sqlite.ErrFull) {
		t.Errorf("put: %v", err)
	}
	after, err := graph.Digest(t.Context(), store)
	if err != nil || after != before {
		t.Errorf("digest %s became %s: %v", before, after, err)
	}
}

func TestViews(t *testing.T) {
	path := filepath.Join(t.TempDir(), "store.db")
	filled(t, path)
	db, err := sql.Open("sqlite", path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for query, want := range map[string]string{
		`SELECT route || '; ' || polarity || '; ' || origin || '; ' || source || '; ' || latest FROM v_claims`:  "Serbia → Czechia → Ukraine; AFFIRMED; Foreign Intelligence Service (SVR); Euronews; 2025-05-30",
		`SELECT group_concat(kind || ' ' || from_id || to_id, '; ') FROM (SELECT * FROM v_legs ORDER BY place)`: "EXPORTS_TO RSCZ; ROUTES_TO CZUA",
		`SELECT speaker || ' ' || stance || ': ' || quote FROM v_statements`:                                    "Foreign Intelligence Service (SVR) ALLEGES: " + example(1).Document.Text,
		`SELECT title || '; ' || claims FROM v_documents`:                                                       "Document 1; 1",
	} {
		var got string
		if err := db.QueryRow(query).Scan(&got); err != nil || got != want {
			t.Errorf("%s: %q, want %q (%v)", query, got, want, err)
		}
	}
}
