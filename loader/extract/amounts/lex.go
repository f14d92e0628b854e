package amounts

import "armsgraph/loader/extract/bytekind"

type class uint8

const (
	none     class = iota // any other word
	figure                // 4,500 or 2.5
	model                 // letters and digits mixed: 2A6, G36, 155mm
	digitish              // ordinals and dates: 29th, 1980s
	small                 // one to nineteen
	tens                  // twenty to ninety
	hundred
	scale // thousand, million, bn
	dozen
	half     // half, quarter
	currency // a sign, a code or a name
	sign
	breaking
)

// token is a word, a number or a sign.
type token struct {
	start, end int32
	value      float64
	class      class
	grouped    bool // a figure with thousands separators
	plain      bool // a figure of digits alone
	plural     bool // hundreds, dozens
	glued      bool // no space before it
	line       bool // first of its line
	capital    bool
	upper      bool // all letters are capitals
	sort       currencySort
	code       uint16 // index into currencies
	symbol     byte   // of a sign
}

// lex returns the tokens of a text; none where no amount can stand in it.
func lex(text string) []token {
	if !mayHoldAmount(text) {
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
		l.figure()
	case bytekind.Letter:
		l.word()
	case bytekind.High:
		l.high()
	default:
		if c == '$' {
			l.emit(token{class: currency, sort: currencySign, code: dollarSign}, l.at+1)
			return
		}
		l.emit(token{class: sign, symbol: c}, l.at+1)
	}
}

func (l *lexer) emit(t token, end int) {
	if l.newlines > 1 {
		l.tokens = append(l.tokens, token{class: breaking, start: int32(l.at), end: int32(l.at), line: true})
	}
	t.start, t.end = int32(l.at), int32(end)
	t.glued = !l.spaced && l.newlines == 0 && l.at > 0
	t.line = l.newlines > 0 || len(l.tokens) == 0
	l.tokens = append(l.tokens, t)
	l.newlines, l.spaced = 0, false
	l.at = end
}

// high reads a character beyond ASCII: currency signs, dashes, quotes, spaces;
// every other one is a letter.
func (l *lexer) high() {
	rest := l.text[l.at:]
	for size := 2; size <= 3 && size <= len(rest); size++ {
		if code, found := currencySigns[rest[:size]]; found {
			l.emit(token{class: currency, sort: currencySign, code: code}, l.at+size)
			return
		}
	}
	punctuation, size := bytekind.PunctuationAt(l.text, l.at)
	switch end := l.at + size; punctuation {
	case bytekind.Blank:
		l.spaced = true
		l.at = end
	case bytekind.Hyphen, bytekind.Dash:
		l.emit(token{class: sign, symbol: '-'}, end)
	case bytekind.Apostrophe, bytekind.Quote:
		l.emit(token{class: sign, symbol: '\''}, end)
	default:
		l.word()
	}
}

// largest bounds figures: beyond it they are account and telephone numbers.
const largest = 1e15

// letterAt reports whether a letter stands at an offset: no currency sign, of
// which those beyond ASCII begin with C2 or E2 82.
func (l *lexer) letterAt(at int) bool {
	if !bytekind.LetterAt(l.text, at) {
		return false
	}
	return l.text[at] != 0xc2 && !(l.text[at] == 0xe2 && at+1 < len(l.text) && l.text[at+1] == 0x82)
}

func (l *lexer) word() {
	end := l.at + 1
	for l.letterAt(end) {
		end++
	}
	t := token{capital: l.text[l.at]&0x20 == 0}
	t.upper = t.capital && (end == l.at+1 || l.text[end-1]&0x20 == 0)
	entry, known := lookUp(l.text[l.at:end])
	if end < len(l.text) && bytekind.Of[l.text[end]] == bytekind.Digit {
		if known && entry.class == currency && entry.sort == currencyCode && t.upper {
			l.emit(entry, end)
			return
		}
		for end < len(l.text) && (l.letterAt(end) || bytekind.Of[l.text[end]] == bytekind.Digit) {
			end++
		}
		t.class = model
		l.emit(t, end)
		return
	}
	if known && (entry.sort != currencyCode || t.upper || commonCodes[lowerASCII(l.text[l.at:end])]) {
		entry.capital, entry.upper = t.capital, t.upper
		t = entry
	}
	l.emit(t, end)
}

// figure reads digits with their separators, and what is glued to them: 4,500,
// 2.5, 5bn, 29th, 155mm.
func (l *lexer) figure() {
	end, grouped := l.digits(l.at)
	start := l.at
	t := token{class: figure, grouped: grouped, plain: !grouped}
	if end+1 < len(l.text) && l.text[end] == '.' && bytekind.Of[l.text[end+1]] == bytekind.Digit {
		fraction, _ := l.digits(end + 1)
		if fraction+1 < len(l.text) && l.text[fraction] == '.' && bytekind.Of[l.text[fraction+1]] == bytekind.Digit {
			// 29.5.2025, 192.168.1.2
			l.emit(token{class: digitish}, fraction)
			return
		}
		end, t.plain = fraction, false
	}
	if t.value = parseFigure(l.text[start:end]); t.value > largest {
		l.emit(token{class: digitish}, end)
		return
	}
	if !l.letterAt(end) {
		l.emit(t, end)
		return
	}
	l.suffix(t, end)
}

// suffix reads letters that hang on a figure: a magnitude, a currency, or what
// makes it no number.
func (l *lexer) suffix(t token, at int) {
	end := at
	for l.letterAt(end) {
		end++
	}
	suffix := l.text[at:end]
	if end < len(l.text) && bytekind.Of[l.text[end]] == bytekind.Digit {
		for end < len(l.text) && (l.letterAt(end) || bytekind.Of[l.text[end]] == bytekind.Digit) {
			end++
		}
		l.emit(token{class: model}, end)
		return
	}
	if last := len(l.tokens) - 1; last >= 1 && !l.spaced && l.tokens[last].class == sign && l.tokens[last].symbol == '-' && l.tokens[last].glued &&
		(l.tokens[last-1].class == none || l.tokens[last-1].class == model) {
		// "MFI-9B" is no nine billion.
		l.emit(token{class: modelOrPlural(suffix)}, end)
		return
	}
	switch entry, known := vocabulary[lowerASCII(suffix)]; {
	case known && (entry.class == scale && suffix != "M" || entry.class == currency && entry.sort != currencyName), gluedScales[suffix] > 0:
		l.emit(t, at)
		if value := gluedScales[suffix]; value > 0 {
			entry = token{class: scale, value: value}
		}
		l.emit(entry, end)
	case suffix == "st" || suffix == "nd" || suffix == "rd" || suffix == "th" || suffix == "s":
		l.emit(token{class: digitish}, end)
	default:
		l.emit(token{class: model}, end)
	}
}

func modelOrPlural(suffix string) class {
	if suffix == "s" {
		return digitish
	}
	return model
}

// digits returns the end of a run of digits that may be grouped: 12,400 and
// 12,34,567.
func (l *lexer) digits(at int) (end int, grouped bool) {
	end = at
	for end < len(l.text) && bytekind.Of[l.text[end]] == bytekind.Digit {
		end++
	}
	for end-at <= 3 || grouped {
		size := l.groupAt(end)
		if size == 0 {
			break
		}
		end, grouped = end+1+size, true
	}
	return end, grouped
}

// groupAt returns the number of digits of the group after a comma: three, or
// two where further groups follow, as in India.
func (l *lexer) groupAt(at int) int {
	if at >= len(l.text) || l.text[at] != ',' {
		return 0
	}
	size := 0
	for at+1+size < len(l.text) && bytekind.Of[l.text[at+1+size]] == bytekind.Digit {
		size++
	}
	if size == 3 || size == 2 && l.groupAt(at+3) > 0 {
		return size
	}
	return 0
}
