package lexicon

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Shape is how a piece is spelled, as far as names and common words differ by it.
type Shape uint8

// The shapes: a piece may be capitalised, and may be in capitals throughout.
const (
	Capitalised Shape = 1 << iota
	AllCapitals
)

// maxPiece is the longest piece in bytes that the lexicon can hold; longer
// ones match nothing.
const maxPiece = 48

// latin maps letters of Latin script beyond ASCII to their plain lower-case
// spelling, so that "Vučić" and "Vucic" are one name.
var latin = plainLatin()

func plainLatin() map[rune]string {
	table := map[rune]string{
		'ł': "l", 'đ': "d", 'ø': "o", 'ı': "i", 'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th", 'ð': "d", 'ə': "a",
		'ʻ': "", 'ʼ': "",
	}
	for _, block := range [][2]rune{{0xC0, 0x24F}, {0x1E00, 0x1EFF}} {
		for r := block[0]; r <= block[1]; r++ {
			lower := unicode.ToLower(r)
			if plain, ok := table[lower]; ok {
				table[r] = plain
				continue
			}
			if base, _ := utf8.DecodeRuneInString(norm.NFD.String(string(lower))); base < utf8.RuneSelf {
				table[r] = string(base)
			}
		}
	}
	for r := rune(0x300); r <= 0x36F; r++ {
		table[r] = "" // combining marks of decomposed text
	}
	return table
}

// fold writes the plain lower-case spelling of a piece without its full stops
// into buf, and tells its shape.
func fold(buf []byte, piece string) ([]byte, Shape) {
	var shape Shape
	first, letters, lower := true, 0, 0
	for i := 0; i < len(piece); {
		c := piece[i]
		if c < utf8.RuneSelf {
			i++
			switch {
			case 'a' <= c && c <= 'z':
				letters, lower = letters+1, lower+1
			case 'A' <= c && c <= 'Z':
				if first {
					shape |= Capitalised
				}
				letters++
				c += 'a' - 'A'
			case c == '.':
				continue
			}
			first = false
			buf = append(buf, c)
			continue
		}
		r, size := utf8.DecodeRuneInString(piece[i:])
		i += size
		if unicode.IsUpper(r) {
			if first {
				shape |= Capitalised
			}
			letters++
		} else if unicode.IsLetter(r) {
			letters, lower = letters+1, lower+1
		}
		first = false
		if plain, ok := latin[r]; ok {
			buf = append(buf, plain...)
		} else {
			buf = utf8.AppendRune(buf, unicode.ToLower(r))
		}
	}
	if letters > 0 && lower == 0 {
		shape |= AllCapitals
	}
	return buf, shape
}

// cut gives the bounds of the next piece of a token from offset i: pieces are
// parted by hyphens, apostrophes and slashes. ok is false at the token's end.
func cut(token string, i int) (start, end int, ok bool) {
	for i < len(token) {
		n := separator(token[i:])
		if n == 0 {
			break
		}
		i += n
	}
	start = i
	for i < len(token) && separator(token[i:]) == 0 {
		i++
	}
	return start, i, start < i
}

// separator is the length of the hyphen, apostrophe or slash at the start of
// s, or 0.
func separator(s string) int {
	switch s[0] {
	case '-', '\'', '/', '`':
		return 1
	case 0xE2: // U+2010 to U+2014 and U+2018, U+2019
		if len(s) >= 3 && s[1] == 0x80 {
			if c := s[2]; c >= 0x90 && c <= 0x94 || c == 0x98 || c == 0x99 {
				return 3
			}
		}
	}
	return 0
}
