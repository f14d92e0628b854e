package parse

import (
	"strings"
	"unicode"

	"armsgraph/loader/extract/segment"
)

// inCapitals reports whether a sentence is written in capitals, as telegrams
// and headlines are.
func inCapitals(tokens []segment.Token) bool {
	const enough = 2 // words in capitals of more than three letters
	words := 0
	for _, token := range tokens {
		for _, r := range token.Text {
			if unicode.IsLower(r) {
				return false
			}
		}
		if len(token.Text) > 3 && unicode.IsUpper(rune(token.Text[0])) {
			words++
		}
	}
	return words >= enough
}

// telegraphed is a word of a sentence in capitals as the parser knows it: in
// small letters, and "from" for the "ex" of telegrams.
func telegraphed(tokens []segment.Token, i int) string {
	word := strings.ToLower(tokens[i].Text)
	if word == "ex" && i+1 < len(tokens) && len(tokens[i+1].Text) > 2 {
		return "from"
	}
	return word
}
