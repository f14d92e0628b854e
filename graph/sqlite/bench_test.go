package sqlite_test

import (
	"flag"
	"path/filepath"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
)

var benchmarkClaims = flag.Int("claims", 100_000, "claims that the benchmarks load")

// BenchmarkLoad loads generated claims into an empty file, from the first row
// to the last index.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		var batches [][]graph.Extraction
		if err := storetest.Batches(1, *benchmarkClaims, 500, func(batch []graph.Extraction) error {
			batches = append(batches, batch)
			return nil
		}); err != nil {
			b.Fatal(err)
		}
		store, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "bench.db"))
		if err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		for _, batch := range batches {
			if err := store.Put(b.Context(), batch); err != nil {
				b.Fatal(err)
			}
		}
		if err := store.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(*benchmarkClaims*b.N)/b.Elapsed().Seconds(), "claims/s")
}
