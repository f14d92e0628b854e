// Package tagging assigns parts of speech with an averaged perceptron, from
// left to right. A tag is a pair "UPOS|XPOS" of the Universal Dependencies
// and the Penn Treebank tag, as "VERB|VBN".
package tagging

import (
	"unicode"
	"unicode/utf8"
)

// Word is what the tagger and the parser know of a token: hashes of its parts.
type Word struct {
	Form   uint64    // in lower case, digits as zeros
	exact  uint64    // as written
	suffix [4]uint64 // the last 1 to 4 letters of the form
	prefix [3]uint64 // the first 1 to 3
	shape  uint64    // "MiG-29" is Aa-0, runs cut short
}

// Hash gives a hash of a lemma as Word gives of forms.
func Hash(lemma string) uint64 { return WordOf(lemma).Form }

const (
	hashStart = 0xcbf29ce484222325 // FNV-1a
	hashPrime = 0x100000001b3
)

// WordOf hashes a token. Typographic quotes and dashes count as plain ones.
func WordOf(token string) Word {
	w := Word{Form: hashStart, exact: hashStart, shape: hashStart}
	var letters [4]rune // the last ones, newest first
	n := 0
	var previous rune
	for _, r := range token {
		r = plain(r)
		w.exact = step(w.exact, r)
		lower, class := fold(r)
		if class != previous {
			w.shape = step(w.shape, class)
			previous = class
		}
		w.Form = step(w.Form, lower)
		if n < len(w.prefix) {
			w.prefix[n] = w.Form
		}
		letters[3], letters[2], letters[1], letters[0] = letters[2], letters[1], letters[0], lower
		n++
	}
	h := uint64(hashStart)
	for i := range min(n, len(letters)) {
		h = step(h, letters[i])
		w.suffix[i] = h
	}
	w.Form, w.exact, w.shape = spread(w.Form), spread(w.exact), spread(w.shape)
	return w
}

func step(h uint64, r rune) uint64 { return (h ^ uint64(r)) * hashPrime }

// spread mixes the high bits of an FNV hash into all others.
func spread(h uint64) uint64 {
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return h ^ h>>32
}

func plain(r rune) rune {
	if r < utf8.RuneSelf {
		return r
	}
	switch r {
	case '’', '‘', '´':
		return '\''
	case '“', '”', '«', '»':
		return '"'
	case '–', '—', '‐', '‑', '−':
		return '-'
	}
	return r
}

// fold gives a letter in lower case or zero for a digit, and its class for the
// shape: A, a, 0 or the mark itself.
func fold(r rune) (lower, class rune) {
	switch {
	case r >= 'a' && r <= 'z':
		return r, 'a'
	case r >= 'A' && r <= 'Z':
		return r + 'a' - 'A', 'A'
	case r >= '0' && r <= '9':
		return '0', '0'
	case r < utf8.RuneSelf:
		return r, r
	case unicode.IsUpper(r):
		return unicode.ToLower(r), 'A'
	case unicode.IsLetter(r):
		return r, 'a'
	}
	return r, r
}
