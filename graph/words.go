package graph

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Words splits a text into the words by which MatchClaims and MatchDocuments
// compare: runs of letters, digits and combining marks, composed (NFC) and case
// folded. Both stores index these, so that they find the same.
func Words(text string) []string {
	return strings.Fields(FoldedWords(text))
}

// FoldedWords is Words, joined by spaces.
func FoldedWords(text string) string {
	var folded strings.Builder
	folded.Grow(len(text))
	for i := 0; i < len(text); i++ {
		b := text[i]
		switch {
		case b >= utf8.RuneSelf:
			return foldUnicode(text)
		case 'A' <= b && b <= 'Z':
			folded.WriteByte(b + 'a' - 'A')
		case 'a' <= b && b <= 'z', '0' <= b && b <= '9':
			folded.WriteByte(b)
		default:
			folded.WriteByte(' ')
		}
	}
	return folded.String()
}

func foldUnicode(text string) string {
	folded := norm.NFC.String(cases.Fold().String(text))
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.IsMark(r) {
			return r
		}
		return ' '
	}, folded)
}
