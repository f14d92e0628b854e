package segment

import (
	"strings"
	"unicode/utf8"
)

// line is one line of the text; start and end leave out surrounding space.
type line struct {
	start, end int
	indent     int  // columns before start
	page       bool // first line after a form feed
}

func (l line) blank() bool { return l.start == l.end }

func (l line) width() int { return l.end - l.start }

// splitLines cuts text at line feeds and form feeds.
func splitLines(text string) []line {
	lines := make([]line, 0, strings.Count(text, "\n")+strings.Count(text, "\f")+1)
	page := false
	for pos := 0; pos <= len(text); {
		end := pos + lineLength(text[pos:])
		l := trimLine(text, pos, end)
		l.page = page
		lines = append(lines, l)
		page = end < len(text) && text[end] == '\f'
		pos = end + 1
	}
	return lines
}

func lineLength(s string) int {
	n := strings.IndexByte(s, '\n')
	if n < 0 {
		n = len(s)
	}
	if f := strings.IndexByte(s[:n], '\f'); f >= 0 {
		return f
	}
	return n
}

func trimLine(text string, start, end int) line {
	l := line{start: start, end: end}
	for l.start < l.end && (text[l.start] == ' ' || text[l.start] == '\t' || text[l.start] == '\r') {
		l.indent++
		if text[l.start] == '\t' {
			l.indent += 3
		}
		l.start++
	}
	for l.end > l.start && (text[l.end-1] == ' ' || text[l.end-1] == '\t' || text[l.end-1] == '\r') {
		l.end--
	}
	return l
}

// listMark gives the length of the mark and the space after it with which s
// begins a list item ("- ", "* ", "• ", "1. ", "(a) "), or 0.
func listMark(s string) int {
	n := 0
	switch {
	case s == "":
		return 0
	case s[0] == '-' || s[0] == '*' || s[0] == '+':
		n = 1
	case strings.HasPrefix(s, "•") || strings.HasPrefix(s, "‣") || strings.HasPrefix(s, "–") || strings.HasPrefix(s, "▪"):
		_, n = utf8.DecodeRuneInString(s)
	default:
		n = enumerator(s)
	}
	if n == 0 || n >= len(s) || s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	return n
}

// enumerator gives the length of "12.", "12)", "a)" or "(iv)" at the start of
// s. Four digits are a year, a single capital an initial.
func enumerator(s string) int {
	open := s[0] == '('
	i := 0
	if open {
		i = 1
	}
	from := i
	for i < len(s) && i-from < 4 && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == from {
		for i < len(s) && i-from < 4 && s[i] >= 'a' && s[i] <= 'z' {
			i++
		}
		if !open && i-from != 1 {
			return 0
		}
	}
	if i == from || i-from > 3 || i >= len(s) {
		return 0
	}
	if s[i] == ')' || s[i] == '.' && !open {
		return i + 1
	}
	return 0
}

// isRule reports whether s is a drawn line: three or more of -=_*~+|: and
// spaces, nothing else.
func isRule(s string) bool {
	marks := 0
	for i := range len(s) {
		switch s[i] {
		case '-', '=', '_', '*', '~', '+', '|', ':':
			marks++
		case ' ', '\t':
		default:
			return false
		}
	}
	return marks >= 3
}

func startsLower(s string) bool {
	if s == "" {
		return false
	}
	if s[0] < utf8.RuneSelf {
		return s[0] >= 'a' && s[0] <= 'z'
	}
	r, _ := utf8.DecodeRuneInString(s)
	return isLower(r)
}

// closesSentence reports whether s ends in a full stop, question mark,
// exclamation mark or colon, closing quotes and brackets aside.
func closesSentence(s string) bool {
	for s != "" {
		r, n := utf8.DecodeLastRuneInString(s)
		switch r {
		case '.', '!', '?', ':', '…':
			return true
		case '"', '\'', '”', '’', ')', ']', '»':
			s = s[:len(s)-n]
		default:
			return false
		}
	}
	return false
}
