package neo4j

import (
	"context"
	"flag"
	"runtime"
	"testing"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
	"armsgraph/graph/search"
	"armsgraph/graph/storetest"
	"armsgraph/internal/neo4jtest"
)

var benchmarkClaims = flag.Int("claims", 10_000, "claims that the benchmarks load")

// documentsTogether is the loader's batch of 5,000 claims.
const documentsTogether = 500

func benchmarkStore(b *testing.B) *Store {
	b.Helper()
	server := neo4jtest.Shared(b)
	store, err := Open(b.Context(), server.URL, server.User, server.Password)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { store.Close() })
	return store
}

// BenchmarkLoad loads generated claims into an empty database: through the
// store, and the same rows with the driver alone.
func BenchmarkLoad(b *testing.B) {
	warmUp(b)
	for _, way := range []struct {
		name  string
		write func(context.Context, *Store, []graph.Extraction) error
	}{
		{"Plain", writePlain},
		{"Store", func(ctx context.Context, s *Store, batch []graph.Extraction) error { return s.Put(ctx, batch) }},
	} {
		b.Run(way.name, func(b *testing.B) {
			for b.Loop() {
				b.StopTimer()
				store := benchmarkStore(b)
				err := storetest.Batches(1, *benchmarkClaims, documentsTogether, func(batch []graph.Extraction) error {
					b.StartTimer()
					defer b.StopTimer()
					return way.write(b.Context(), store, batch)
				})
				if err != nil {
					b.Fatal(err)
				}
				b.StartTimer()
			}
			b.ReportMetric(float64(*benchmarkClaims*b.N)/b.Elapsed().Seconds(), "claims/s")
			var memory runtime.MemStats
			runtime.ReadMemStats(&memory)
			b.ReportMetric(float64(memory.HeapSys)/(1<<20), "heap-MiB")
		})
	}
}

// warmUp lets the server compile what a load needs.
func warmUp(b *testing.B) {
	b.Helper()
	store := benchmarkStore(b)
	err := storetest.Batches(2, 4*10*documentsTogether, documentsTogether, func(batch []graph.Extraction) error {
		return store.Put(b.Context(), batch)
	})
	if err != nil {
		b.Fatal(err)
	}
}

// writePlain writes a batch's rows in one transaction of UNWIND statements,
// without what the store does beside: no lock, no comparison, no announcement.
func writePlain(ctx context.Context, s *Store, batch []graph.Extraction) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx)
	extractions := make([]*graph.Extraction, len(batch))
	for i := range batch {
		extractions[i] = &batch[i]
	}
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		w := &writer{tx: tx, revision: 1}
		return nil, w.add(ctx, extractions, map[string][]byte{})
	})
	return err
}

// cypherRoutes is the cookbook's query for stated routes, limited to what the
// search is asked for.
const cypherRoutes = `MATCH (from:Party {id: $from})<-[:FROM|VIA]-(c:Claim {polarity: 'AFFIRMED'})-[:VIA|TO]->(to:Party {id: $to})
WHERE coalesce(c.reading, '') <> 'REJECTED'
WITH c, [i IN range(0, size(c.route) - 1) WHERE c.route[i] = from.id][0] AS first,
        [i IN range(0, size(c.route) - 1) WHERE c.route[i] = to.id][0] AS last
WHERE first < last
OPTIONAL MATCH (c)-[:STATED_BY {origin: true}]->(o:Party)
RETURN c.route[first..last + 1] AS route, count(DISTINCT o) AS origins
ORDER BY origins DESC, size(route), route LIMIT 10`

// BenchmarkRoutes asks for the ten best stated routes between two parties:
// the search with its snapshot, and Cypher.
func BenchmarkRoutes(b *testing.B) {
	store := benchmarkStore(b)
	err := storetest.Batches(1, *benchmarkClaims, documentsTogether, func(batch []graph.Extraction) error {
		return store.Put(b.Context(), batch)
	})
	if err != nil {
		b.Fatal(err)
	}
	var catalogue *search.Catalogue
	b.Run("Snapshot", func(b *testing.B) {
		for b.Loop() {
			if catalogue, err = search.OpenCatalogue(b.Context(), store); err != nil {
				b.Fatal(err)
			}
		}
	})
	query := graph.RouteQuery{From: "GROUP1", To: "GROUP2", MaxLegs: 3, Basis: graph.AssertedRoute,
		TimeOrder: graph.Possible, OrderBy: graph.Best, Page: graph.Page{First: 10}}
	found := 0
	b.Run("Search", func(b *testing.B) {
		for b.Loop() {
			routes, err := catalogue.Routes(b.Context(), query)
			if err != nil {
				b.Fatal(err)
			}
			found = len(routes.Edges)
		}
	})
	b.Run("Cypher", func(b *testing.B) {
		session := store.session(b.Context(), neo4j.AccessModeRead)
		defer session.Close(b.Context())
		for b.Loop() {
			rows := 0
			_, err := session.ExecuteRead(b.Context(), func(tx neo4j.ManagedTransaction) (any, error) {
				return nil, each(b.Context(), tx, func([]any) error { rows++; return nil }, cypherRoutes,
					parameters{"from": query.From, "to": query.To})
			})
			if err != nil || rows != found {
				b.Fatalf("%d routes, the search found %d: %v", rows, found, err)
			}
		}
	})
}
