package extract_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/internal/sharedtest"
	"armsgraph/loader/evaluate"
	"armsgraph/loader/extract"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestReading reads the exercises and compares what it scores with what it
// scored before: a change of the reading shows what it won and lost.
func TestReading(t *testing.T) {
	const golden = "testdata/reading/scores.tsv"
	files, err := filepath.Glob("testdata/reading/*/gold.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no exercises: %v", err)
	}
	var b strings.Builder
	b.WriteString("# theme\tright\twrong\tmissed\n")
	for _, file := range files {
		r := score(t, file)
		if r.NotVerbatim.Right > 0 {
			t.Errorf("%s: quotes that do not stand in the text: %s", file, r.NotVerbatim)
		}
		fmt.Fprintf(&b, "%s\t%d\t%d\t%d\n", filepath.Base(filepath.Dir(file)), r.TP, r.FP, r.FN)
	}
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.String(); got != string(want) {
		t.Errorf("the exercises score\n%swant\n%srun with -update where the change is meant", got, want)
	}
}

// TestReadingHoldsItsFloors scores the annotated documents that the rules were
// made with and those that nobody looked at.
func TestReadingHoldsItsFloors(t *testing.T) {
	for _, floor := range []struct {
		folder        string
		precision, f1 float64
		spurious      int
	}{
		{"gold", 0.92, 0.85, 1},
		{"blind", 0.78, 0.64, 3},
	} {
		r := score(t, sharedtest.Path(t, floor.folder, "gold.jsonl"))
		if r.Precision() < floor.precision || r.F1() < floor.f1 || r.Spurious > floor.spurious {
			t.Errorf("%s: precision %.3f, F1 %.3f, %d claims from documents that have none; want %.2f, %.2f, %d",
				floor.folder, r.Precision(), r.F1(), r.Spurious, floor.precision, floor.f1, floor.spurious)
		}
	}
}

func score(t *testing.T, file string) *evaluate.Result {
	t.Helper()
	r, err := evaluate.Run(context.Background(), file, extract.Read)
	if err != nil {
		t.Fatal(err)
	}
	return r
}
