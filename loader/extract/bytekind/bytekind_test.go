package bytekind_test

import (
	"testing"

	"armsgraph/loader/extract/bytekind"
)

func TestPunctuationAt(t *testing.T) {
	for _, c := range []struct {
		text string
		sign bytekind.Punctuation
		size int
	}{
		{"\u00a0", bytekind.Blank, 2}, {"\u202f", bytekind.Blank, 3}, {"\u2009", bytekind.Blank, 3}, {"–", bytekind.Dash, 3}, {"—", bytekind.Dash, 3},
		{"\u2011", bytekind.Hyphen, 3}, {"’", bytekind.Apostrophe, 3}, {"“", bytekind.Quote, 3}, {"…", bytekind.Quote, 3},
		{"é", bytekind.None, 0}, {"€", bytekind.None, 0}, {"a", bytekind.None, 0}, {"\xe2\x80", bytekind.None, 0},
	} {
		sign, size := bytekind.PunctuationAt("x"+c.text, 1)
		if sign != c.sign || size != c.size {
			t.Errorf("PunctuationAt(%q) = %d, %d, want %d, %d", c.text, sign, size, c.sign, c.size)
		}
	}
}

func TestLetterAt(t *testing.T) {
	for text, want := range map[string]bool{"a": true, "Z": true, "é": true, "Ж": true, "5": false, "-": false, "–": false, " ": false, "\u00a0": false, "": false} {
		if got := bytekind.LetterAt(text, 0); got != want {
			t.Errorf("LetterAt(%q) = %v, want %v", text, got, want)
		}
	}
}
