package dates

import (
	"strings"

	"armsgraph/loader/extract/bytekind"
)

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

type lexer struct {
	text     string
	tokens   []token
	at       int
	spaced   bool
	newlines int
}

func (l *lexer) step() {
	c := l.text[l.at]
	switch bytekind.Of[c] {
	case bytekind.Space:
		if c == '\n' || c == '\f' {
			l.newlines++
		}
		l.spaced = true
		l.at++
	case bytekind.Digit:
		l.digits()
	case bytekind.Letter:
		l.letters()
	case bytekind.High:
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
	punctuation, size := bytekind.PunctuationAt(l.text, l.at)
	switch end := l.at + size; punctuation {
	case bytekind.Blank:
		l.spaced = true
		l.at = end
	case bytekind.Hyphen:
		l.emit(token{class: sign, value: '-'}, end)
	case bytekind.Dash:
		// Unlike a hyphen, it only joins the ends of a range.
		l.emit(token{class: sign, value: '-', word: wordDash}, end)
	case bytekind.Apostrophe:
		l.emit(token{class: sign, value: '\''}, end)
	case bytekind.Quote:
		l.emit(token{class: sign, value: '"'}, end)
	default:
		l.letters()
	}
}

func (l *lexer) letters() {
	end := l.at + 1
	for bytekind.LetterAt(l.text, end) {
		end++
	}
	t := token{capital: l.text[l.at]&0x20 == 0}
	switch {
	case end < len(l.text) && bytekind.Of[l.text[end]] == bytekind.Digit:
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
	for end < len(l.text) && bytekind.Of[l.text[end]] == bytekind.Digit {
		if end-digitsStart < 5 {
			value = 10*value + int32(l.text[end]-'0')
		}
		end++
	}
	count := end - digitsStart
	for end < len(l.text) && (bytekind.LetterAt(l.text, end) || bytekind.Of[l.text[end]] == bytekind.Digit) {
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
	for end < len(l.text) && bytekind.Of[l.text[end]] == bytekind.Digit {
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
	case bytekind.LetterAt(l.text, end):
		t, end = l.suffixed(t, end)
	}
	l.emit(t, end)
}

func (l *lexer) groupFollows(at int) bool {
	t := l.text
	return at+3 < len(t) && t[at] == ',' && bytekind.Of[t[at+1]] == bytekind.Digit && bytekind.Of[t[at+2]] == bytekind.Digit &&
		bytekind.Of[t[at+3]] == bytekind.Digit && (at+4 >= len(t) || bytekind.Of[t[at+4]] != bytekind.Digit)
}

// suffixed reads digits with letters after them: 29th is an ordinal, 1980s a
// decade, 155mm nothing.
func (l *lexer) suffixed(t token, at int) (token, int) {
	end := at
	for end < len(l.text) && (bytekind.LetterAt(l.text, end) || bytekind.Of[l.text[end]] == bytekind.Digit) {
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
