package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// tokenizer appends the tokens of src, whose bytes stand at the same offsets
// as those of text.
type tokenizer struct {
	text, src string
	tokens    []Token
}

// class sorts bytes; every byte of a multi-byte character is high.
type class uint8

const (
	mark class = iota
	space
	letter
	digit
	high
)

var classes = func() (t [256]class) {
	for b := range t {
		switch {
		case b <= ' ' || b == 0x7f:
			t[b] = space
		case b >= '0' && b <= '9':
			t[b] = digit
		case b|0x20 >= 'a' && b|0x20 <= 'z' && b < 0x80:
			t[b] = letter
		case b >= utf8.RuneSelf:
			t[b] = high
		}
	}
	return t
}()

// emit appends a token, or two where a page's markup was lost between a word
// that opens a phrase and a noun of speech: "followingclaims". Read as one they
// would hide that what follows is only claimed.
func (t *tokenizer) emit(start, end int) {
	if cut := fusedCut(t.src[start:end]); cut > 0 {
		t.tokens = append(t.tokens, Token{Text: t.text[start : start+cut], Start: start, End: start + cut})
		start += cut
	}
	t.tokens = append(t.tokens, Token{Text: t.text[start:end], Start: start, End: end})
}

var (
	phraseOpeners = []string{"following", "after", "amid", "despite", "with", "the"}
	fusedEnds     = map[string]bool{"claims": true, "claim": true, "allegations": true, "accusations": true, "reports": true, "denials": true, "latest": true}
)

// fusedCut is where a fused word comes apart; 0 for any other.
func fusedCut(word string) int {
	const shortest = len("thelatest")
	if len(word) < shortest || len(word) > 24 {
		return 0
	}
	for _, opener := range phraseOpeners {
		if rest, ok := strings.CutPrefix(word, opener); ok && fusedEnds[rest] {
			return len(opener)
		}
	}
	return 0
}

// scan appends the tokens of the bytes from start to end.
func (t *tokenizer) scan(start, end int) {
	for pos := start; pos < end; {
		if stop := t.cliticEnd(pos, end); stop > 0 {
			t.emit(pos, stop)
			pos = stop
			continue
		}
		switch classes[t.src[pos]] {
		case space:
			pos++
		case letter, digit:
			pos = t.word(pos, end)
		case high:
			r, n := utf8.DecodeRuneInString(t.src[pos:end])
			switch {
			case isSpace(r):
				pos += n
			case isWordRune(r):
				pos = t.word(pos, end)
			default:
				t.emit(pos, pos+n)
				pos += n
			}
		default:
			pos = t.marks(pos, end)
		}
	}
}

// marks appends the token of an ASCII mark: a run of the same mark is one
// token, brackets and quotes excepted.
func (t *tokenizer) marks(pos, end int) int {
	c := t.src[pos]
	stop := pos + 1
	switch c {
	case '.':
		if stop < end && classes[t.src[stop]] == digit && (pos == 0 || classes[t.src[pos-1]] == space) {
			return t.word(pos, end)
		}
		fallthrough
	case '-', '!', '?', '*', '=', '_', '~', '#', '`', '\'':
		for stop < end && t.src[stop] == c {
			stop++
		}
	}
	t.emit(pos, stop)
	return stop
}

// cliticEnd gives the end of a clitic that begins at pos and follows a mark, as
// in "the U.S.'s", or 0.
func (t *tokenizer) cliticEnd(pos, end int) int {
	quote := quoteLength(t.src[pos:end])
	if quote == 0 || pos == 0 || classes[t.src[pos-1]] == space {
		return 0
	}
	if stop := t.run(pos+quote, end); cliticSuffixes[t.src[pos+quote:stop]] {
		return stop
	}
	return 0
}

// run gives the end of the letters, digits and combining marks that begin at pos.
func (t *tokenizer) run(pos, end int) int {
	for pos < end {
		switch classes[t.src[pos]] {
		case letter, digit:
			pos++
		case high:
			r, n := utf8.DecodeRuneInString(t.src[pos:end])
			if !isWordRune(r) {
				return pos
			}
			pos += n
		default:
			return pos
		}
	}
	return pos
}

// word appends the tokens of the word that begins at pos and gives its end.
func (t *tokenizer) word(pos, end int) int {
	if stop := urlEnd(t.src[pos:end]); stop > 0 {
		t.emit(pos, pos+stop)
		return pos + stop
	}
	part := pos
	if t.src[part] == '.' {
		part++
	}
	stop := t.run(part, end)
	for stop < end {
		n := t.connector(pos, part, stop, end)
		if n == 0 {
			break
		}
		part = stop + n
		stop = t.run(part, end)
	}
	if stop < end && t.src[stop] == '$' && dollarPrefixes[t.src[pos:stop]] {
		stop++
		t.emit(pos, stop)
		return stop
	}
	if stop < end && t.src[stop] == '.' && t.takesStop(pos, stop, end) {
		stop++
		t.emit(pos, stop)
		return stop
	}
	return t.clitics(pos, stop, end)
}

// clitics appends the word src[pos:stop] with its negation, number unit or
// following clitic split off, and gives the end of what it took.
func (t *tokenizer) clitics(pos, stop, end int) int {
	word := t.src[pos:stop]
	quote := quoteLength(t.src[stop:end])
	if quote > 0 {
		tail := t.run(stop+quote, end)
		suffix := t.src[stop+quote : tail]
		if (suffix == "t" || suffix == "T") && len(word) > 1 && word[len(word)-1]|0x20 == 'n' {
			t.emit(pos, stop-1)
			t.emit(stop-1, tail)
			return tail
		}
		if cliticSuffixes[suffix] {
			t.emit(pos, stop)
			t.emit(stop, tail)
			return tail
		}
	}
	switch cut := t.unitCut(pos, stop); {
	case cut > pos:
		t.emit(pos, cut)
		t.emit(cut, stop)
	case strings.EqualFold(word, "cannot"):
		t.emit(pos, pos+3)
		t.emit(pos+3, stop)
	default:
		t.emit(pos, stop)
	}
	return stop
}

// unitCut gives the offset at which a number joined to a unit ("155mm",
// "800m") ends, or pos. A capital M, B or K is a unit after a currency sign.
func (t *tokenizer) unitCut(pos, stop int) int {
	cut := pos
	for cut < stop && (classes[t.src[cut]] == digit || t.src[cut] == '.' || t.src[cut] == ',') {
		cut++
	}
	if cut == pos || cut == stop {
		return pos
	}
	unit := t.src[cut:stop]
	if units[unit] {
		return cut
	}
	if len(unit) == 1 && strings.Contains("MBKT", unit) && t.afterCurrency(pos) {
		return cut
	}
	return pos
}

func (t *tokenizer) afterCurrency(pos int) bool {
	if len(t.tokens) == 0 || t.tokens[len(t.tokens)-1].End != pos {
		return false
	}
	r, _ := utf8.DecodeLastRuneInString(t.tokens[len(t.tokens)-1].Text)
	return unicode.Is(unicode.Sc, r)
}

// urlEnd gives the length of the web address with which s begins, or 0.
func urlEnd(s string) int {
	if s[0] != 'h' && s[0] != 'w' && s[0] != 'f' ||
		!strings.HasPrefix(s, "http://") && !strings.HasPrefix(s, "https://") && !strings.HasPrefix(s, "www.") && !strings.HasPrefix(s, "ftp://") {
		return 0
	}
	n := strings.IndexFunc(s, func(r rune) bool { return isSpace(r) || strings.ContainsRune("<>\"”“|", r) })
	if n < 0 {
		n = len(s)
	}
	return len(strings.TrimRight(s[:n], ".,;:!?)]'"))
}

func quoteLength(s string) int {
	switch {
	case s == "":
		return 0
	case s[0] == '\'':
		return 1
	case strings.HasPrefix(s, "’"):
		return len("’")
	}
	return 0
}

func isSpace(r rune) bool {
	switch r {
	case '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad':
		return true
	}
	return r <= ' ' || r == 0x7f || unicode.IsSpace(r)
}

func isWordRune(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.Nd) }

func isLower(r rune) bool { return unicode.IsLower(r) }
