package sqlite_test

import (
	"flag"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
)

var benchmarkClaims = flag.Int("claims", 100_000, "claims that the benchmarks load")

// claimsTogether is the size of the loader's batches.
const claimsTogether = 5000

// BenchmarkLoad loads generated claims into an empty file, from the first row
// to the last index. Beside the rate by the clock it reports the rate by the
// processor's time, which other programs on the machine do not change.
func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		store, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "bench.db"))
		if err != nil {
			b.Fatal(err)
		}
		var used time.Duration
		measured := func(work func() error) error {
			before := processorTime(b)
			b.StartTimer()
			err := work()
			b.StopTimer()
			used += processorTime(b) - before
			return err
		}
		b.StopTimer()
		err = storetest.Batches(1, *benchmarkClaims, claimsTogether/10, func(batch []graph.Extraction) error {
			return measured(func() error { return store.Put(b.Context(), batch) })
		})
		if err != nil {
			b.Fatal(err)
		}
		if err := measured(store.Close); err != nil {
			b.Fatal(err)
		}
		b.StartTimer()
		b.ReportMetric(float64(*benchmarkClaims)/used.Seconds(), "claims/cpu-s")
	}
	b.ReportMetric(float64(*benchmarkClaims*b.N)/b.Elapsed().Seconds(), "claims/s")
}

func processorTime(b *testing.B) time.Duration {
	b.Helper()
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		b.Fatal(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
