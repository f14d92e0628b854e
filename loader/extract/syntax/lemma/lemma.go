// Package lemma gives English words their base forms by rule, with short lists
// of the words that follow none.
package lemma

import (
	"cmp"
	_ "embed"
	"strings"
	"unicode/utf8"
)

//go:embed irregular.txt
var irregularVerbs string

// verbs maps irregular past forms to their base.
var verbs = func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(irregularVerbs) {
		if forms := strings.Fields(line); len(forms) > 1 && forms[0] != "#" {
			for _, f := range forms[1:] {
				if _, ok := m[f]; !ok {
					m[f] = forms[0]
				}
			}
		}
	}
	for _, base := range unchanged {
		m[base] = base
	}
	return m
}()

// Of gives the base form of a word with the given part of speech (UPOS) and
// Penn Treebank tag, in lower case except for proper nouns: "sold" as VBD is
// "sell", "companies" as NNS is "company".
func Of(form, pos, tag string) string {
	if pos == "PROPN" || pos == "X" || pos == "SYM" && form != "" && !isASCIILetter(form[0]) {
		return form
	}
	word := strings.ToLower(form)
	if strings.Contains(word, "’") {
		word = strings.ReplaceAll(word, "’", "'")
	}
	switch pos {
	case "VERB", "AUX":
		return cmp.Or(verb(word, tag), word)
	case "NOUN":
		if tag == "NNS" {
			return cmp.Or(noun(word), word)
		}
	case "ADJ", "ADV":
		return cmp.Or(adjective(word, tag), word)
	case "PRON", "DET", "PART":
		if base, ok := closed[word]; ok {
			if word == "her" && tag == "PRP" {
				return "she"
			}
			return base
		}
	case "PUNCT":
		return form
	}
	return word
}

func isASCIILetter(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

func verb(word, tag string) string {
	switch tag {
	case "MD":
		if base, ok := modals[word]; ok {
			return base
		}
		return word
	case "VB", "VBP":
		if base, ok := finite[word]; ok {
			return base
		}
		return word
	}
	if base, ok := finite[word]; ok {
		return base
	}
	switch tag {
	case "VBZ":
		return stripS(word)
	case "VBG":
		return participle(word)
	case "VBD", "VBN":
		if base, ok := verbs[word]; ok {
			return base
		}
		return past(word)
	}
	return word
}

// stripS undoes the ending of the third person: "goes", "carries", "ships".
func stripS(word string) string {
	n := len(word)
	switch {
	case strings.HasSuffix(word, "ies") && n > 4:
		return word[:n-3] + "y"
	case hasAnySuffix(word, "sses", "shes", "ches", "xes", "zzes", "oes", "focuses"):
		return word[:n-2]
	case strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss"):
		return word[:n-1]
	}
	return word
}

func participle(word string) string {
	stem, ok := strings.CutSuffix(word, "ing")
	if !ok || len(stem) < 2 {
		if word == "dying" || word == "lying" || word == "tying" {
			return word[:1] + "ie"
		}
		return word
	}
	switch word {
	case "dying", "lying", "tying", "underlying", "vying":
		return strings.TrimSuffix(stem, "y") + "ie"
	}
	return fromStem(stem)
}

func past(word string) string {
	if stem, ok := strings.CutSuffix(word, "ied"); ok {
		if len(stem) == 1 {
			return stem + "ie"
		}
		return stem + "y"
	}
	if strings.HasSuffix(word, "eed") {
		if len(word) <= 4 {
			return word
		}
		return word[:len(word)-1]
	}
	if stem, ok := strings.CutSuffix(word, "ed"); ok && len(stem) > 1 {
		return fromStem(stem)
	}
	return word
}

// fromStem restores what -ed or -ing took away: a silent e, or one of two
// consonants.
func fromStem(stem string) string {
	n := len(stem)
	last := stem[n-1]
	if last >= utf8.RuneSelf {
		return stem
	}
	if n > 2 && last == stem[n-2] && strings.IndexByte("bdgmnprt", last) >= 0 && !keepsDouble[stem] {
		return stem[:n-1]
	}
	if n > 3 && last == 'l' && stem[n-2] == 'l' && singleL[stem] {
		return stem[:n-1]
	}
	if n > 2 && strings.HasSuffix(stem, "ck") && droppedK[stem] {
		return stem[:n-1]
	}
	if takesE(stem) {
		return stem + "e"
	}
	return stem
}

// takesE reports whether a silent e was dropped after the stem.
func takesE(stem string) bool {
	if silentE[stem] {
		return true
	}
	if noE[stem] {
		return false
	}
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	switch last {
	case 'c', 'v', 'u':
		return true
	case 'z':
		return before != 'z' && before != 't'
	case 'g':
		return before == 'r' || before == 'd' || before == 'a' || before == 'l' || before == 'n' && n > 3 && (stem[n-3] == 'a' || stem[n-3] == 'e' || stem[n-3] == 'u')
	case 's':
		return before != 's' && (before != 'u' || n > 2 && isVowel(stem[n-3]) || n <= 4)
	case 'l':
		return !isVowel(before) && before != 'l' && before != 'r' && before != 'w'
	case 't':
		return before == 'a' && n > 2 && (!isVowel(stem[n-3]) || stem[n-3] == 'i' || stem[n-3] == 'u') || before == 'u' && n > 4
	case 'd', 'r', 'b', 'k', 'm', 'n', 'p':
		return silentAfterVowel(stem)
	}
	return false
}

// silentAfterVowel: one vowel before the last consonant, in a word of one
// syllable ("fir-ed", "mak-ing") or with an ending that asks for e.
func silentAfterVowel(stem string) bool {
	n := len(stem)
	if !isVowel(stem[n-2]) || n > 2 && isVowel(stem[n-3]) && !(stem[n-3] == 'u' && n > 3 && stem[n-4] == 'q') {
		return false
	}
	if hasAnySuffix(stem, "id", "ud", "od", "ad", "ib", "ir", "ur", "ar", "ok", "ak", "ik", "yp", "op", "ap", "um", "am", "im", "in", "un") {
		return true
	}
	return syllables(stem) == 1 && stem[n-2] != 'e'
}

func syllables(s string) int {
	n := 0
	for i := range len(s) {
		if isVowel(s[i]) && (i == 0 || !isVowel(s[i-1])) {
			n++
		}
	}
	return n
}

func isVowel(b byte) bool { return strings.IndexByte("aeiouy", b) >= 0 }

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, x := range suffixes {
		if strings.HasSuffix(s, x) {
			return true
		}
	}
	return false
}

func noun(word string) string {
	if base, ok := plurals[word]; ok {
		return base
	}
	n := len(word)
	switch {
	case strings.HasSuffix(word, "men") && n > 3:
		return word[:n-2] + "an"
	case strings.HasSuffix(word, "ies") && n > 4:
		return word[:n-3] + "y"
	case hasAnySuffix(word, "sses", "shes", "ches", "xes", "zzes"):
		return word[:n-2]
	case strings.HasSuffix(word, "ss") || strings.HasSuffix(word, "us") || n < 3:
		return word
	case strings.HasSuffix(word, "'s"):
		return word[:n-2]
	case strings.HasSuffix(word, "s"):
		return word[:n-1]
	}
	return word
}

func adjective(word, tag string) string {
	switch tag {
	case "JJR", "RBR", "JJS", "RBS":
	default:
		if word == "n't" {
			return "not"
		}
		return word
	}
	if base, ok := comparatives[word]; ok {
		if tag[0] == 'R' && base == "good" {
			return "well"
		}
		return base
	}
	suffix := "er"
	if tag == "JJS" || tag == "RBS" {
		suffix = "est"
	}
	stem, ok := strings.CutSuffix(word, suffix)
	if !ok || len(stem) < 2 {
		return word
	}
	if base, ok := strings.CutSuffix(stem, "i"); ok {
		return base + "y"
	}
	n := len(stem)
	if n > 2 && stem[n-1] == stem[n-2] && strings.IndexByte("bdgmnt", stem[n-1]) >= 0 {
		return stem[:n-1]
	}
	if stem[n-1] != 'e' && adjectiveE[stem] {
		return stem + "e"
	}
	return stem
}
