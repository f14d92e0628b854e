package segment_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"armsgraph/loader/extract/segment"

	"pgregory.net/rapid"
)

var mediaTypes = []string{"text/plain", "text/markdown", "text/html; charset=utf-8", "application/pdf"}

// check reports what is wrong with a segmentation: offsets that do not give
// back their text, parts out of order, overlapping or outside their block.
func check(s segment.Segmented) string {
	end := 0
	for _, b := range s.Blocks {
		if b.Start < end || b.End < b.Start || b.End > len(s.Text) {
			return "block out of order"
		}
		end = b.End
		for _, c := range b.Cells {
			if c.Start < b.Start || c.End > b.End || c.End < c.Start {
				return "cell outside its row"
			}
		}
	}
	end = 0
	for _, x := range s.Sentences {
		b := s.Blocks[x.Block]
		if len(x.Tokens) == 0 || x.Start != x.Tokens[0].Start || x.End != x.Tokens[len(x.Tokens)-1].End {
			return "sentence does not end with its tokens"
		}
		if x.Start < b.Start || x.End > b.End {
			return "sentence outside its block"
		}
		for _, t := range x.Tokens {
			if t.Start < end || t.End <= t.Start || t.End > len(s.Text) || s.Text[t.Start:t.End] != t.Text {
				return "token " + t.Text + " is not at its offsets"
			}
			if strings.TrimSpace(t.Text) != t.Text {
				return "token with space"
			}
			end = t.End
		}
	}
	return ""
}

func TestOffsetsHoldForAnyText(t *testing.T) {
	words := rapid.SampledFrom([]string{"Serbia", "U.S.", "No.", "4", "said", "…", ".", "?", "\"", "”", "\n", "\n\n", "\f", "\t",
		"|", "- ", "* ", "**", "_", "[a](b)", "# ", "---", "> ", "1. ", " ", "  ", "   ", "€800m", "S-400", "’s", "n't", "\\", "`", "<b>", "é", "\u00a0"})
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.OneOf(words, rapid.String())).Draw(t, "parts"), rapid.SampledFrom([]string{"", " "}).Draw(t, "glue"))
		mediaType := rapid.SampledFrom(mediaTypes).Draw(t, "type")
		if fault := check(segment.Split(text, mediaType)); fault != "" {
			t.Fatalf("%s: %q", fault, text)
		}
	})
}

// Words of plain text are never lost: what is outside all tokens is space,
// a list mark, a drawn line or the frame of a table.
func TestPlainTextKeepsItsLetters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.StringMatching(`[A-Z]?[a-z]{2,6}[.,?]?`)).Draw(t, "words"), rapid.SampledFrom([]string{" ", "\n", "\n\n"}).Draw(t, "glue"))
		letters := func(s string) string {
			return strings.Map(func(r rune) rune {
				if r <= ' ' {
					return -1
				}
				return r
			}, s)
		}
		if got := strings.Join(tokens(segment.Split(text, "text/plain")), ""); got != letters(text) {
			t.Fatalf("got %q of %q", got, text)
		}
	})
}

func FuzzSplit(f *testing.F) {
	f.Add("It sought membership.Russia alleges \"it did.\" He left.\n\n- a | b\n", uint8(0))
	f.Add("---\ntitle: x\n---\n# Head\n\n**Bold** [link](http://example.org) `code`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", uint8(1))
	f.Add("Name\tSum\nx\t1\n", uint8(2))
	f.Add("- 1 -\nwrapped at the\nwidth\f\nand on", uint8(3))
	f.Fuzz(func(t *testing.T, text string, kind uint8) {
		if !utf8.ValidString(text) {
			t.Skip("documents are decoded before they are segmented")
		}
		if fault := check(segment.Split(text, mediaTypes[int(kind)%len(mediaTypes)])); fault != "" {
			t.Fatal(fault)
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	paragraph := "The Russian foreign intelligence agency (SVR) labelled the alleged transfers as a \"stab in the back,\" accusing Serbia's " +
		"defense industry of channeling weapons to Ukraine through countries allied with NATO, such as the Czech Republic, Poland, Bulgaria, and " +
		"unnamed African nations. In a statement released Thursday, it put their worth at €800 million.\n"
	text := strings.Repeat(paragraph, 2000)
	for _, mediaType := range mediaTypes[:2] {
		b.Run(mediaType, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				segment.Split(text, mediaType)
			}
		})
	}
}
