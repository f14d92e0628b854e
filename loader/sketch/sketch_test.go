package sketch

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// The sketch is the smallest hashes of all shingles, computed here the long way.
func TestSketchIsTheSmallestShingles(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom([]string{"rifles", "went", "to", "Angola", "Sofia", "a", "b"}), 0, 300).Draw(t, "words")
		var all []uint64
		for start := 0; start+shingleWords <= len(words); start++ {
			all = append(all, Of(strings.Join(words[start:start+shingleWords], " "))...)
		}
		slices.Sort(all)
		all = slices.Compact(all)
		if len(words) > 0 && len(words) < shingleWords {
			all = Of(strings.Join(words, "\n"))
		}
		want := all[:min(len(all), Size)]
		if got := Of(strings.Join(words, " ")); !slices.Equal(got, want) {
			t.Fatalf("Of gives %d hashes, want %d: %x, %x", len(got), len(want), got, want)
		}
	})
}

func TestSketchTellsCopiesFromOthers(t *testing.T) {
	text := func(seed string) string {
		var words []string
		for i := range 400 {
			words = append(words, fmt.Sprintf("%s%d", seed, i*i%377))
		}
		return strings.Join(words, " ")
	}
	original := text("wort")
	edited := strings.Replace(strings.ToUpper(original), "WORT16 ", "WORT16, ALSO ", 1)
	tests := map[string]struct {
		other    string
		min, max int
	}{
		"same words in other dress": {"«" + strings.ReplaceAll(original, " ", ",\n") + "»", Size, Size},
		"an edited copy":            {edited, Size * 3 / 4, Size},
		"another headline":          {"Another headline\n\n" + original, Size * 3 / 4, Size},
		"another text":              {text("slovo"), 0, 0},
		"its second half":           {strings.Join(strings.Fields(original)[200:], " "), Size / 4, Size * 3 / 4},
	}
	sketch := Of(original)
	if len(sketch) != Size || !slices.IsSorted(sketch) {
		t.Fatalf("sketch of %d hashes", len(sketch))
	}
	for name, test := range tests {
		shared := 0
		for _, hash := range Of(test.other) {
			if slices.Contains(sketch, hash) {
				shared++
			}
		}
		if shared < test.min || shared > test.max {
			t.Errorf("%s shares %d hashes of %d", name, shared, Size)
		}
	}
	if Of(" .,\n") != nil {
		t.Error("a text without words has a sketch")
	}
}

func BenchmarkOf(b *testing.B) {
	text := strings.Repeat("The rifles went from Sofia to Split, and on to the coast of Angola by sea. ", 1000)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Of(text)
	}
}
