package loader

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"armsgraph/graph/sqlite"
	"armsgraph/loader/sources"
)

// BenchmarkLoad loads many small documents into a SQLite file: speed, and the
// peak resident size, which must not grow with their number. That is of the
// whole program until now, so run each size by itself:
//
//	go test ./loader -bench 'Load/10000$' -benchtime 1x
func BenchmarkLoad(b *testing.B) {
	for _, documents := range []int{1000, 10_000, 100_000} {
		b.Run(strconv.Itoa(documents), func(b *testing.B) { benchmarkLoad(b, documents) })
	}
}

func benchmarkLoad(b *testing.B, documents int) {
	folder := b.TempDir()
	bytes := writeCorpus(b, folder, documents)
	b.SetBytes(int64(bytes))
	b.ReportAllocs()
	for b.Loop() {
		store, err := sqlite.Open(b.Context(), filepath.Join(b.TempDir(), "graph.db"))
		if err != nil {
			b.Fatal(err)
		}
		list, refused := sources.List([]string{folder})
		report, err := (&Loader{Extractor: lineExtractor{version: "v/1"}}).Load(b.Context(), store, list)
		if err != nil || report.Loaded != documents || len(refused) > 0 {
			b.Fatal(report, err, refused)
		}
		if err := store.Close(); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(documents*b.N)/b.Elapsed().Seconds(), "documents/s")
	b.ReportMetric(peakResidentMiB(b), "peak-MiB")
}

// writeCorpus writes documents of about 2 KB with four claims each, a thousand
// to a folder, and returns their bytes.
func writeCorpus(b *testing.B, folder string, documents int) int {
	b.Helper()
	filler := strings.Repeat("The minister said that the harbour would be closed until the inquiry was over. ", 5)
	bytes := 0
	for i := range documents {
		in := filepath.Join(folder, strconv.Itoa(i/1000))
		if i%1000 == 0 {
			if err := os.Mkdir(in, 0o755); err != nil {
				b.Fatal(err)
			}
		}
		var text strings.Builder
		fmt.Fprintf(&text, "Report %d\nSOFIA, 3 May 2021\n\n", i)
		for line := range 4 {
			fmt.Fprintf(&text, "RS>U%c: %d rifles were sent in lorry %d\n%s\n", 'A'+line, i%97, i, filler)
		}
		if err := os.WriteFile(filepath.Join(in, strconv.Itoa(i)+".txt"), []byte(text.String()), 0o644); err != nil {
			b.Fatal(err)
		}
		bytes += text.Len()
	}
	return bytes
}

// peakResidentMiB is the most memory that the program has held; 0 where the
// system does not tell.
func peakResidentMiB(b *testing.B) float64 {
	status, err := os.Open("/proc/self/status")
	if err != nil {
		return 0
	}
	defer status.Close()
	for lines := bufio.NewScanner(status); lines.Scan(); {
		if rest, found := strings.CutPrefix(lines.Text(), "VmHWM:"); found {
			kib, err := strconv.Atoi(strings.Fields(rest)[0])
			if err != nil {
				b.Fatal(err)
			}
			return float64(kib) / 1024
		}
	}
	return 0
}
