package dates

import "strings"

// class is the kind of a token.
type class uint8

const (
	none     class = iota // a word or sign that no date contains
	number                // digits alone
	ordinal               // 29th, second
	cardinal              // two
	decade                // 1980s, '90s, eighties
	month
	weekday
	weekdayShort
	season
	unit     // day, week …
	function // see word
	period   // Q3, H1
	fiscal   // FY2023
	sign     // one byte of punctuation, in value; dashes are '-', quotes '\”
	breaking // a blank line
)

// token is a piece of the text that may belong to a date expression.
type token struct {
	start, end int32
	value      int32
	class      class
	word       word
	digits     uint8
	glued      bool // no space before it
	line       bool // first of its line
	capital    bool // begins with a capital letter
}

const longestWord = 13

// lex returns the tokens of a text; none where no date can stand in it.
func lex(text string) []token {
	if !mayHoldDate(text) {
		return nil
	}
	l := lexer{text: text, tokens: make([]token, 0, len(text)/5)}
	for l.at < len(text) {
		l.step()
	}
	return l.tokens
}

// mayHoldDate looks for a digit or a word that a date could begin with or hang
// on, without building tokens: most sentences have none.
func mayHoldDate(text string) bool {
	for i := 0; i < len(text); {
		switch byteKinds[text[i]] {
		case kindDigit:
			return true
		case kindLetter:
			end := i + 1
			for end < len(text) && byteKinds[text[end]] >= kindLetter {
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

type lexer struct {
	text     string
	tokens   []token
	at       int
	spaced   bool
	newlines int
}

func (l *lexer) step() {
	c := l.text[l.at]
	switch byteKinds[c] {
	case kindSpace:
		if c == '\n' || c == '\f' {
			l.newlines++
		}
		l.spaced = true
		l.at++
	case kindDigit:
		l.digits()
	case kindLetter:
		l.letters()
	case kindHigh:
		l.high()
	default:
		l.emit(token{class: sign, value: int32(c)}, l.at+1)
	}
}

// emit appends the token that ends at end.
func (l *lexer) emit(t token, end int) {
	if l.newlines > 1 {
		l.tokens = append(l.tokens, token{class: breaking, start: int32(l.at), end: int32(l.at), line: true})
	}
	t.start, t.end = int32(l.at), int32(end)
	t.glued = !l.spaced && l.at > 0
	t.line = l.newlines > 0 || len(l.tokens) == 0
	l.tokens = append(l.tokens, t)
	l.newlines, l.spaced = 0, false
	l.at = end
}

// high reads a character beyond ASCII: dashes, quotes and spaces are signs,
// every other one is a letter.
func (l *lexer) high() {
	rest := l.text[l.at:]
	if len(rest) > 1 && rest[:2] == "\u00a0" {
		l.spaced = true
		l.at += 2
		return
	}
	if len(rest) > 2 && rest[:2] == "\xe2\x80" {
		switch b := rest[2]; {
		case b >= 0x90 && b <= 0x95:
			l.emit(token{class: sign, value: '-', word: dashWord(b)}, l.at+3)
			return
		case b == 0x98 || b == 0x99:
			l.emit(token{class: sign, value: '\''}, l.at+3)
			return
		case b <= 0x8a || b == 0xaf:
			l.spaced = true
			l.at += 3
			return
		case b < 0xb0:
			l.emit(token{class: sign, value: '"'}, l.at+3)
			return
		}
	}
	l.letters()
}

// dashWord tells a dash, which only joins the ends of a range, from a hyphen.
func dashWord(b byte) word {
	if b <= 0x91 {
		return noWord
	}
	return wordDash
}

func (l *lexer) letters() {
	end := l.at + 1
	for l.letterAt(end) {
		end++
	}
	t := token{capital: l.text[l.at]&0x20 == 0}
	switch {
	case end < len(l.text) && byteKinds[l.text[end]] == kindDigit:
		t, end = l.mixed(end)
	default:
		if entry, known := lookUp(l.text[l.at:end]); known {
			t.class, t.word, t.value = entry.class, entry.word, entry.value
		}
	}
	l.emit(t, end)
}

// mixed reads letters that run into digits: Q3, H1, FY2023 and Oct2 are dates,
// G36 and T72 are not.
func (l *lexer) mixed(digitsStart int) (token, int) {
	end := digitsStart
	value := int32(0)
	for end < len(l.text) && byteKinds[l.text[end]] == kindDigit {
		if end-digitsStart < 5 {
			value = 10*value + int32(l.text[end]-'0')
		}
		end++
	}
	count := end - digitsStart
	for end < len(l.text) && (l.letterAt(end) || byteKinds[l.text[end]] == kindDigit) {
		end++
		count = 0
	}
	t := token{value: value, digits: uint8(min(count, 9))}
	switch name := strings.ToLower(l.text[l.at:digitsStart]); {
	case name == "q" && count == 1 && value >= 1 && value <= 4:
		t.class, t.word = period, wordQuarter
	case name == "h" && count == 1 && value >= 1 && value <= 2:
		t.class, t.word = period, wordHalf
	case name == "fy" && (count == 2 || count == 4):
		t.class = fiscal
	default:
		return token{}, end
	}
	return t, end
}

func (l *lexer) digits() {
	end := l.at
	value := int32(0)
	for end < len(l.text) && byteKinds[l.text[end]] == kindDigit {
		if end-l.at < 5 {
			value = 10*value + int32(l.text[end]-'0')
		}
		end++
	}
	t := token{class: number, value: value, digits: uint8(min(end-l.at, 9))}
	switch {
	case l.groupFollows(end):
		// 1,500 is no date, whatever its parts are.
		for l.groupFollows(end) {
			end += 4
		}
		t.class = none
	case l.letterAt(end):
		t, end = l.suffixed(t, end)
	}
	l.emit(t, end)
}

// letterAt reports whether a letter stands at an offset; dashes, quotes and
// spaces beyond ASCII are none.
func (l *lexer) letterAt(at int) bool {
	if at >= len(l.text) {
		return false
	}
	switch byteKinds[l.text[at]] {
	case kindLetter:
		return true
	case kindHigh:
		return at+1 >= len(l.text) || !(l.text[at] == 0xe2 && l.text[at+1] == 0x80 || l.text[at] == 0xc2 && l.text[at+1] == 0xa0)
	}
	return false
}

func (l *lexer) groupFollows(at int) bool {
	t := l.text
	return at+3 < len(t) && t[at] == ',' && byteKinds[t[at+1]] == kindDigit && byteKinds[t[at+2]] == kindDigit &&
		byteKinds[t[at+3]] == kindDigit && (at+4 >= len(t) || byteKinds[t[at+4]] != kindDigit)
}

// suffixed reads digits with letters after them: 29th is an ordinal, 1980s a
// decade, 155mm nothing.
func (l *lexer) suffixed(t token, at int) (token, int) {
	end := at
	for end < len(l.text) && (l.letterAt(end) || byteKinds[l.text[end]] == kindDigit) {
		end++
	}
	switch suffix := l.text[at:end]; {
	case suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th" || suffix == "TH" || suffix == "ST":
		t.class = ordinal
	case suffix == "s" && t.value%10 == 0 && (t.digits == 4 || t.digits == 2 && t.value >= 20):
		t.class = decade
	default:
		t.class = none
	}
	return t, end
}

type byteKind uint8

const (
	kindSign byteKind = iota
	kindSpace
	kindDigit
	kindLetter
	kindHigh
)

var byteKinds = func() (kinds [256]byteKind) {
	for c := range kinds {
		switch {
		case c <= ' ':
			kinds[c] = kindSpace
		case c >= '0' && c <= '9':
			kinds[c] = kindDigit
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			kinds[c] = kindLetter
		case c >= 0x80:
			kinds[c] = kindHigh
		}
	}
	return kinds
}()
