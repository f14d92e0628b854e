package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestCompound is the length in bytes from which on no mark joins more to a
// word: it keeps the work linear in the text's length.
const longestCompound = 120

// connector gives the length of the mark at stop if it joins the word that
// began at pos, and whose last part began at part, to what follows; else 0.
func (t *tokenizer) connector(pos, part, stop, end int) int {
	n := markLength(t.src[stop:end])
	next := stop + n
	if n == 0 || next >= end || stop-pos > longestCompound {
		return 0
	}
	c := classes[t.src[next]]
	if c != letter && c != digit {
		if c != high {
			return 0
		}
		if r, _ := utf8.DecodeRuneInString(t.src[next:end]); !isWordRune(r) {
			return 0
		}
	}
	if t.joins(t.src[stop], pos, part, stop, next, end) {
		return n
	}
	return 0
}

// markLength gives the length of the mark with which s begins if such a mark
// can stand inside a word.
func markLength(s string) int {
	switch s[0] {
	case '-', '.', ',', ':', '/', '&', '_', '@', '\'':
		return 1
	case 0xe2:
		for _, m := range [...]string{"’", "‐", "‑"} {
			if strings.HasPrefix(s, m) {
				return len(m)
			}
		}
	}
	return 0
}

func (t *tokenizer) joins(c byte, pos, part, stop, next, end int) bool {
	before, after := classes[t.src[stop-1]], classes[t.src[next]]
	switch c {
	case '_', '@':
		return true
	case '&':
		return before == letter && after == letter
	case ',', ':':
		return before == digit && after == digit
	case '.':
		return t.stopJoins(part, stop, next, end)
	case '/':
		return t.slashJoins(pos, part, stop, next, end)
	case '-':
		return t.hyphenJoins(pos, part, stop, next, end)
	case '\'':
		return !t.isClitic(stop, next, end)
	}
	if strings.HasPrefix(t.src[stop:end], "’") {
		return !t.isClitic(stop, next, end)
	}
	return t.hyphenJoins(pos, part, stop, next, end)
}

func (t *tokenizer) isClitic(stop, next, end int) bool {
	suffix := t.src[next:t.run(next, end)]
	return cliticSuffixes[suffix] || (suffix == "t" || suffix == "T") && t.src[stop-1]|0x20 == 'n'
}

// stopJoins: decimals, initials ("U.S"), addresses ("example.org"); not the
// full stop that lacks its space ("membership.Russia").
func (t *tokenizer) stopJoins(part, stop, next, end int) bool {
	if classes[t.src[stop-1]] == digit {
		return classes[t.src[next]] == digit
	}
	after, _ := utf8.DecodeRuneInString(t.src[next:end])
	if !unicode.IsLetter(after) {
		return false
	}
	length := utf8.RuneCountInString(t.src[part:stop])
	if unicode.IsLower(after) {
		return true
	}
	if length == 1 || length == 2 && t.run(next, end)-next == 1 {
		return true
	}
	return false
}

// slashJoins: numbers ("9/11"), single letters ("km/h"), designations
// ("AN/APG-83", "GBU-39/B"); other words are parted.
func (t *tokenizer) slashJoins(pos, part, stop, next, end int) bool {
	right := t.run(next, end)
	if classes[t.src[stop-1]] == digit || classes[t.src[next]] == digit {
		return classes[t.src[stop-1]] == classes[t.src[next]] || right-next == 1
	}
	if stop-part == 1 || right-next == 1 {
		return true
	}
	return isUpper(t.src[pos:stop]) && isUpper(t.src[next:right]) && stop-pos <= 4 &&
		right+1 < end && t.src[right] == '-' && classes[t.src[right+1]] == digit
}

// hyphenJoins: prefixes ("anti-tank"), single letters ("X-ray"), designations
// ("S-400", "AIM-120C-8") and dates of ISO 8601; other compounds are parted.
func (t *tokenizer) hyphenJoins(pos, part, stop, next, end int) bool {
	right := t.run(next, end)
	left := t.src[part:stop]
	if classes[t.src[next]] == digit {
		if classes[left[0]] == digit && strings.IndexFunc(left, unicode.IsLetter) < 0 {
			return t.isDatePart(pos, stop, next, right)
		}
		first, _ := utf8.DecodeRuneInString(left)
		return unicode.IsUpper(first) || hasDigit(t.src[pos:stop]) || prefixes[strings.ToLower(left)]
	}
	if hasDigit(t.src[pos:stop]) {
		return classes[left[0]] != digit && strings.IndexFunc(t.src[pos:stop], unicode.IsUpper) >= 0 &&
			(hasDigit(t.src[next:right]) || right-next <= 2 && isUpper(t.src[next:right]))
	}
	return part == pos && (utf8.RuneCountInString(left) == 1 || prefixes[strings.ToLower(left)])
}

// isDatePart reports whether the hyphen at stop is one of the two in a date
// such as 2023-05-18.
func (t *tokenizer) isDatePart(pos, stop, next, right int) bool {
	if right-next != 2 {
		return false
	}
	if stop-pos == len("2023-05") {
		return true
	}
	return stop-pos == len("2023") && right+2 < len(t.src) && t.src[right] == '-' &&
		classes[t.src[right+1]] == digit && classes[t.src[right+2]] == digit
}

func hasDigit(s string) bool { return strings.ContainsAny(s, "0123456789") }

func isUpper(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
}

// takesStop reports whether the full stop at stop belongs to the word that
// began at pos: an abbreviation or initials.
func (t *tokenizer) takesStop(pos, stop, end int) bool {
	if stop+1 < end && t.src[stop+1] == '.' {
		return false
	}
	word := t.src[pos:stop]
	first, n := utf8.DecodeRuneInString(word)
	if n == len(word) && unicode.IsUpper(first) || isInitials(word) {
		return true
	}
	if len(word) > longestAbbreviation {
		return false
	}
	switch abbreviations[strings.ToLower(word)] {
	case beforeNumber:
		return t.numberFollows(stop+1, end)
	case beforeName:
		return unicode.IsUpper(first) && t.nameFollows(stop+1, end)
	case monthName, companyForm:
		return unicode.IsUpper(first)
	case insideSentence, closing:
		return true
	}
	return false
}

// isInitials reports whether word is letters parted by stops: "U.S", "a.m", "Ph.D".
func isInitials(word string) bool {
	if strings.IndexByte(word, '.') < 0 {
		return false
	}
	for part := range strings.SplitSeq(word, ".") {
		if n := utf8.RuneCountInString(part); n == 0 || n > 2 || hasDigit(part) || n == 2 && isUpper(part) {
			return false
		}
	}
	return true
}

func (t *tokenizer) numberFollows(pos, end int) bool {
	for pos < end && classes[t.src[pos]] == space {
		pos++
	}
	return pos < end && (classes[t.src[pos]] == digit || pos+1 < end && classes[t.src[pos+1]] == digit)
}

func (t *tokenizer) nameFollows(pos, end int) bool {
	for pos < end && classes[t.src[pos]] == space {
		pos++
	}
	if pos >= end {
		return false
	}
	r, _ := utf8.DecodeRuneInString(t.src[pos:end])
	return unicode.IsUpper(r) || r == '-' || r == '(' || r == '‑'
}
