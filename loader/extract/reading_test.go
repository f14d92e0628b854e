package extract_test

import (
	"context"
	"testing"

	"armsgraph/internal/sharedtest"
	"armsgraph/loader/evaluate"
	"armsgraph/loader/extract"
)

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
