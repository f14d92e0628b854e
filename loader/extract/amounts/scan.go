package amounts

import (
	"strconv"

	"armsgraph/loader/extract/bytekind"
)

// mayHoldAmount looks for a digit, a number word or a currency sign, without
// building tokens: most sentences have none.
func mayHoldAmount(text string) bool {
	for i := 0; i < len(text); {
		switch bytekind.Of[text[i]] {
		case bytekind.Digit, bytekind.High:
			// A character beyond ASCII may be a currency sign.
			if text[i] < 0x80 || text[i] == 0xc2 || text[i] == 0xe2 && i+1 < len(text) && text[i+1] == 0x82 || text[i] >= 0xe0 && text[i] != 0xe2 {
				return true
			}
			i++
		case bytekind.Letter:
			end := i + 1
			for end < len(text) && bytekind.Of[text[end]] >= bytekind.Letter {
				end++
			}
			if t, known := lookUp(text[i:end]); known && t.sort != currencyName {
				return true
			}
			i = end
		default:
			i++
		}
	}
	return false
}

// lookUp finds a word of the vocabulary, whatever its case.
func lookUp(text string) (token, bool) {
	if len(text) > longestWord || shapes[text[0]|0x20]&(1<<len(text)) == 0 {
		return token{}, false
	}
	var lower [longestWord]byte
	for i := 0; i < len(text); i++ {
		lower[i] = text[i] | 0x20
	}
	t, known := vocabulary[string(lower[:len(text)])]
	return t, known
}

// shapes has, for each first letter, a bit for each length that a word of the
// vocabulary has.
var shapes = func() (shapes [256]uint32) {
	for w := range vocabulary {
		shapes[w[0]] |= 1 << len(w)
	}
	return shapes
}()

const longestWord = 14

// parseFigure reads digits, without their commas.
func parseFigure(text string) float64 {
	digits := make([]byte, 0, len(text))
	for i := 0; i < len(text); i++ {
		if text[i] != ',' {
			digits = append(digits, text[i])
		}
	}
	value, err := strconv.ParseFloat(string(digits), 64)
	if err != nil {
		return 0
	}
	return value
}

func lowerASCII(text string) string {
	lower := make([]byte, len(text))
	for i := 0; i < len(text); i++ {
		lower[i] = text[i]
		if text[i] >= 'A' && text[i] <= 'Z' {
			lower[i] |= 0x20
		}
	}
	return string(lower)
}
