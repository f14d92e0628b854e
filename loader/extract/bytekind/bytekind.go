// Package bytekind sorts the bytes of UTF-8 text for the lexers of dates and
// amounts, which read bytes, not characters, for speed.
package bytekind

// Kind is what a byte begins or belongs to.
type Kind uint8

// The kinds, in an order that lets a comparison tell words from the rest.
const (
	Sign   Kind = iota // punctuation
	Space              // space, tab, line feed and every other control
	Digit              // 0 to 9
	Letter             // A to Z, a to z
	High               // part of a character beyond ASCII
)

// Of has the kind of each byte.
var Of = func() (kinds [256]Kind) {
	for c := range kinds {
		switch {
		case c <= ' ':
			kinds[c] = Space
		case c >= '0' && c <= '9':
			kinds[c] = Digit
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			kinds[c] = Letter
		case c >= 0x80:
			kinds[c] = High
		}
	}
	return kinds
}()

// Punctuation is a sign beyond ASCII.
type Punctuation uint8

// The signs beyond ASCII that the lexers tell apart.
const (
	None       Punctuation = iota
	Blank                  // no-break and thin spaces
	Hyphen                 // U+2010, U+2011
	Dash                   // figure dash to horizontal bar
	Apostrophe             // U+2018, U+2019
	Quote                  // every other general punctuation
)

// PunctuationAt reads a sign beyond ASCII at an offset and returns its length in
// bytes; None where a letter, or nothing, stands there.
func PunctuationAt(text string, at int) (Punctuation, int) {
	rest := text[at:]
	if len(rest) > 1 && rest[:2] == "\u00a0" {
		return Blank, 2
	}
	if len(rest) < 3 || rest[:2] != "\xe2\x80" {
		return None, 0
	}
	switch b := rest[2]; {
	case b <= 0x8a || b == 0xaf:
		return Blank, 3
	case b == 0x90 || b == 0x91:
		return Hyphen, 3
	case b >= 0x92 && b <= 0x95:
		return Dash, 3
	case b == 0x98 || b == 0x99:
		return Apostrophe, 3
	case b < 0xb0:
		return Quote, 3
	}
	return None, 0
}

// LetterAt reports whether a letter, of whatever script, stands at an offset.
func LetterAt(text string, at int) bool {
	if at >= len(text) {
		return false
	}
	switch Of[text[at]] {
	case Letter:
		return true
	case High:
		sign, _ := PunctuationAt(text, at)
		return sign == None
	}
	return false
}
