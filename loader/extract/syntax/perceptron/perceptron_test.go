package perceptron_test

import (
	"errors"
	"testing"

	"armsgraph/loader/extract/syntax/perceptron"

	"pgregory.net/rapid"
)

const classes = 5

// learnt trains on random examples of which the feature class+1 tells the class.
func learnt(t *rapid.T) *perceptron.Learner {
	l := perceptron.NewLearner()
	for range 200 {
		class := rapid.IntRange(0, classes-1).Draw(t, "class")
		features := []uint32{uint32(class + 1), rapid.Uint32Range(10, 1<<20).Draw(t, "noise")}
		if guess := best(l, features); guess != class {
			l.Update(features, class, 1)
			l.Update(features, guess, -1)
		}
		l.Advance()
	}
	return l
}

func best(s perceptron.Scorer, features []uint32) int {
	scores := make([]int32, classes)
	s.Score(features, scores)
	top := 0
	for c, v := range scores {
		if v > scores[top] {
			top = c
		}
	}
	return top
}

func TestLearns(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := learnt(t).Average(perceptron.Rounding{Scale: 8, Least: 1})
		for class := range classes {
			scores := make([]int32, classes)
			table.Score([]uint32{uint32(class + 1)}, scores)
			for other, v := range scores {
				if other != class && v > scores[class] {
					t.Fatalf("class %d scores %v", class, scores)
				}
			}
		}
	})
}

func TestEncodingKeepsTheTable(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		table := learnt(t).Average(perceptron.Rounding{Scale: 50, Least: 1, Updates: 1})
		b := table.AppendBinary(nil)
		back, rest, err := perceptron.Decode(append(b, 7), classes)
		if err != nil || len(rest) != 1 {
			t.Fatalf("decode: %v, %d bytes left", err, len(rest))
		}
		if string(back.AppendBinary(nil)) != string(b) {
			t.Fatal("decoding changed the table")
		}
		for f := range uint32(1000) {
			want, got := make([]int32, classes), make([]int32, classes)
			table.Score([]uint32{f + 1}, want)
			back.Score([]uint32{f + 1}, got)
			for c := range want {
				if got[c] != want[c] {
					t.Fatalf("feature %d class %d: got %d, want %d", f, c, got[c], want[c])
				}
			}
		}
	})
}

func TestRoundingDropsRareFeatures(t *testing.T) {
	l := perceptron.NewLearner()
	l.Update([]uint32{1}, 2, 1)
	for range 3 {
		l.Update([]uint32{2}, 2, 1)
	}
	l.Advance()
	features, weights := l.Average(perceptron.Rounding{Scale: 8, Least: 1, Updates: 2}).Len()
	if features != 1 || weights != 1 {
		t.Errorf("%d features, %d weights; want one of each", features, weights)
	}
}

func FuzzDecode(f *testing.F) {
	l := perceptron.NewLearner()
	l.Update([]uint32{1, 5, 1 << 31}, 2, 1)
	l.Advance()
	f.Add(l.Average(perceptron.Rounding{Scale: 8, Least: 1}).AppendBinary(nil))
	f.Fuzz(func(t *testing.T, b []byte) {
		table, _, err := perceptron.Decode(b, classes)
		if err != nil {
			if !errors.Is(err, perceptron.ErrCorrupt) {
				t.Fatal(err)
			}
			return
		}
		best(table, []uint32{1, 2, 3})
	})
}
