package neo4j_test

import (
	"slices"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/internal/neo4jtest"
	"armsgraph/internal/sharedtest"
	"armsgraph/loader"
	"armsgraph/loader/extract"
	"armsgraph/loader/sources"
)

type extractor struct{}

func (extractor) Extract(d graph.Document) graph.Extraction { return extract.Read(d) }

func (extractor) Version() string { return extract.Version }

// TestGoldAnswersEqualSQLite loads the annotated documents into both stores, in
// opposite orders, and asks both everything.
func TestGoldAnswersEqualSQLite(t *testing.T) {
	documents, refused := sources.List([]string{sharedtest.Path(t, "gold", "docs")})
	if len(refused) > 0 || len(documents) == 0 {
		t.Fatalf("%d documents, refused %v", len(documents), refused)
	}
	embedded, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer embedded.Close()
	store := open(t, neo4jtest.Shared(t))
	defer store.Close()
	for _, s := range []graph.Store{embedded, store} {
		loading := loader.Loader{Extractor: extractor{}}
		if _, err := loading.Load(t.Context(), s, documents); err != nil {
			t.Fatal(err)
		}
		slices.Reverse(documents)
	}
	compareAnswers(t, embedded, store)
}
