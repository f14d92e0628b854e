package e2e_test

import (
	"encoding/json"
	"os/exec"
	"path/filepath"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
	"armsgraph/internal/program"
)

// BenchmarkExplorer measures the explorer over a store of 2,800 claims, which
// are some 5,000 legs: first paint in ms, transfer in bytes (gzipped), frames
// a second while the map and the network are panned.
func BenchmarkExplorer(b *testing.B) {
	browser(b)
	path := filepath.Join(b.TempDir(), "many.db")
	store, err := sqlite.Open(b.Context(), path)
	if err != nil {
		b.Fatal(err)
	}
	put := func(batch []graph.Extraction) error { return store.Put(b.Context(), batch) }
	if err := storetest.Batches(7, 2800, 50, put); err != nil {
		b.Fatal(err)
	}
	if err := store.Close(); err != nil {
		b.Fatal(err)
	}
	url := program.Serve(b, "--store", "sqlite:"+path).URL
	for b.Loop() {
		command := exec.CommandContext(b.Context(), "node", "test/e2e/measure.mjs", "--url", url)
		command.Dir = pages
		out, err := command.Output()
		if err != nil {
			b.Fatalf("measure: %v\n%s", err, out)
		}
		var figures struct{ Paint, Transfer, Legs, Frames, NetworkFrames float64 }
		if err := json.Unmarshal(out, &figures); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(figures.Legs, "legs")
		b.ReportMetric(figures.Paint, "ms-to-paint")
		b.ReportMetric(figures.Transfer, "bytes-gzipped")
		b.ReportMetric(figures.Frames, "map-frames/s")
		b.ReportMetric(figures.NetworkFrames, "network-frames/s")
	}
}
