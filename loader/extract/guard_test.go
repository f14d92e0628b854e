package extract_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"armsgraph/graph"
	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract"
	"armsgraph/loader/read"
	"armsgraph/loader/verify"
)

// check fails a test where a store or the loader would refuse an extraction.
func check(t interface {
	Helper()
	Errorf(string, ...any)
}, doc graph.Document) {
	t.Helper()
	extraction := extract.Read(doc)
	if err := extraction.Validate(); err != nil {
		t.Errorf("extraction: %v", err)
	}
	text := verify.NewText(doc.Text)
	for i := range extraction.Claims {
		c := &extraction.Claims[i]
		if err := text.Claim(c); err != nil {
			t.Errorf("claim %s: %v", c.Title(), err)
		}
		for _, party := range c.Parties() {
			if party.Name == "" {
				t.Errorf("claim %s: party %q has no name", c.Title(), party.ID)
			}
		}
	}
}

func documents(t *testing.T) []string {
	t.Helper()
	var files []string
	for _, pattern := range []string{filepath.Join(sharedtest.Path(t, "gold", "docs"), "*"), filepath.Join("..", "..", "documents", "*.md")} {
		found, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	return files
}

func TestEveryExtractionIsOneThatStoresTake(t *testing.T) {
	for _, file := range documents(t) {
		t.Run(filepath.Base(file), func(t *testing.T) {
			doc, err := read.File(file, read.Options{})
			if err != nil {
				t.Fatal(err)
			}
			check(t, doc)
		})
	}
}

// TestMangledTexts cuts, doubles and joins pieces of real documents, so that
// names, quotes and pronouns stand where no writer would put them.
func TestMangledTexts(t *testing.T) {
	var pieces []string
	for i, file := range documents(t) {
		if i%7 != 0 {
			continue
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for piece := range strings.SplitAfterSeq(string(text), " ") {
			pieces = append(pieces, piece)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		for range rapid.IntRange(1, 12).Draw(t, "cuts") {
			from := rapid.IntRange(0, len(pieces)-1).Draw(t, "from")
			n := rapid.IntRange(1, 60).Draw(t, "words")
			b.WriteString(strings.Join(pieces[from:min(from+n, len(pieces))], ""))
			b.WriteString(rapid.SampledFrom([]string{"", " ", "\n\n", "\f", "“", "’s ", ". It ", ", they said, ", "\u200b"}).Draw(t, "joint"))
		}
		media := rapid.SampledFrom([]string{"text/plain", "text/markdown", "text/html", "application/pdf"}).Draw(t, "media type")
		check(t, graph.Document{ID: "d", Text: strings.ToValidUTF8(b.String(), "?"), MediaType: media})
	})
}
