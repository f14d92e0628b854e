package pattern_test

import (
	"slices"
	"strings"
	"testing"

	"armsgraph/loader/extract/syntax/pattern"
)

func TestTreesAreTrees(t *testing.T) {
	trees, err := pattern.Trees(20, 1)
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range trees {
		roots := 0
		for i, h := range s.Heads {
			if h < 0 {
				roots++
			}
			if (h < 0) != (s.Rels[i] == "root") || strings.HasPrefix(s.Tags[i], "|") || s.Forms[i] == "" {
				t.Errorf("%v: word %d is %s %s < %d", s.Forms, i, s.Tags[i], s.Rels[i], h)
			}
		}
		if roots != 1 {
			t.Errorf("%v has %d roots", s.Forms, roots)
		}
	}
}

func TestTreesDependOnTheSeedOnly(t *testing.T) {
	text := func(seed uint64) []string {
		trees, err := pattern.Trees(3, seed)
		if err != nil {
			t.Fatal(err)
		}
		var out []string
		for _, s := range trees {
			out = append(out, strings.Join(s.Forms, " "))
		}
		return out
	}
	if !slices.Equal(text(7), text(7)) || slices.Equal(text(7), text(8)) {
		t.Error("sentences do not follow from the seed")
	}
}
