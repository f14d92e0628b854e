package dates

import "armsgraph/loader/extract/bytekind"

const longestWord = 13

// mayHoldDate looks for a digit or a word that a date could begin with or hang
// on, without building tokens: most sentences have none.
func mayHoldDate(text string) bool {
	for i := 0; i < len(text); {
		switch bytekind.Of[text[i]] {
		case bytekind.Digit:
			return true
		case bytekind.Letter:
			end := i + 1
			for end < len(text) && bytekind.Of[text[end]] >= bytekind.Letter {
				end++
			}
			if entry, known := lookUp(text[i:end]); known && (entry.class != function || entry.word == wordSince || entry.word == wordThen) {
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
func lookUp(text string) (entry, bool) {
	if len(text) > longestWord || shapes[text[0]|0x20]&(1<<len(text)) == 0 {
		return entry{}, false
	}
	var lower [longestWord]byte
	for i := 0; i < len(text); i++ {
		lower[i] = text[i] | 0x20
	}
	e, known := vocabulary[string(lower[:len(text)])]
	return e, known
}

// shapes has, for each first letter, a bit for each length that a word of the
// vocabulary has.
var shapes = func() (shapes [256]uint32) {
	for w := range vocabulary {
		shapes[w[0]] |= 1 << len(w)
	}
	return shapes
}()
