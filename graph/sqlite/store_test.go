package sqlite_test

import (
	"path/filepath"
	"sync"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
)

func TestFile(t *testing.T) {
	var paths sync.Map
	openAt := func(t testing.TB, path string) graph.Store {
		store, err := sqlite.Open(t.Context(), path)
		if err != nil {
			t.Fatal(err)
		}
		paths.Store(store, path)
		return store
	}
	storetest.Run(t, func(t testing.TB) graph.Store {
		return openAt(t, filepath.Join(t.TempDir(), "a b?c=d#e%41.db"))
	}, storetest.Capabilities{Second: func(t testing.TB, first graph.Store) graph.Store {
		path, _ := paths.Load(first)
		return openAt(t, path.(string))
	}, Checks: 50})
}

func TestMemory(t *testing.T) {
	storetest.Run(t, func(t testing.TB) graph.Store {
		store, err := sqlite.OpenMemory(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return store
	}, storetest.Capabilities{Checks: 50})
}
