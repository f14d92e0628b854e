package segment

import "bytes"

// maskInline blanks in b[start:end] the inline markup of text: emphasis, code
// marks, escapes, images, link targets, footnote references and HTML tags.
func maskInline(text string, b []byte, start, end int) {
	for i := start; i < end; {
		switch b[i] {
		case '\\', '`', '~':
			i = maskRun(b, i, end)
		case '*', '_':
			i = maskEmphasis(text[start:end], b[start:end], i-start) + start
		case '!':
			i = maskImage(b, i, end)
		case '[':
			i = maskLink(b, i, end)
		case '<':
			i = maskTag(b, i, end)
		case '&':
			if bytes.HasPrefix(b[i:end], []byte("&nbsp;")) {
				fill(b, i, i+6)
			}
			i++
		default:
			i++
		}
	}
}

func fill(b []byte, start, end int) {
	for i := start; i < end; i++ {
		b[i] = ' '
	}
}

// maskRun blanks a backslash before a mark, backticks, and tildes in pairs.
func maskRun(b []byte, i, end int) int {
	if b[i] == '\\' {
		if i+1 < end && classes[b[i+1]] == mark || i+1 == end {
			b[i] = ' '
			return i + 2
		}
		return i + 1
	}
	stop := runEnd(b, i, end)
	if b[i] == '`' || stop-i == 2 {
		fill(b, i, stop)
	}
	return stop
}

func runEnd(b []byte, i, end int) int {
	stop := i
	for stop < end && b[stop] == b[i] {
		stop++
	}
	return stop
}

// maskEmphasis blanks in b a run of * or _ that opens or closes emphasis in
// text. Marks between spaces or digits, and underscores inside words, stay.
func maskEmphasis(text string, b []byte, i int) int {
	stop := runEnd(b, i, len(b))
	before, after := space, space
	if i > 0 {
		before = classes[text[i-1]]
	}
	if stop < len(b) {
		after = classes[text[stop]]
	}
	isText := before == space && after == space && stop-i < 2 || before == digit && after == digit
	if text[i] == '_' && before != space && before != mark && after != space && after != mark {
		isText = true
	}
	if !isText {
		fill(b, i, stop)
	}
	return stop
}

func maskImage(b []byte, i, end int) int {
	if i+1 >= end || b[i+1] != '[' {
		return i + 1
	}
	label := closerAt(b, i+1, end, '[', ']')
	if label < 0 || label+1 >= end || b[label+1] != '(' {
		return i + 1
	}
	target := closerAt(b, label+1, end, '(', ')')
	if target < 0 {
		return i + 1
	}
	fill(b, i, target+1)
	return target + 1
}

// maskLink blanks the brackets and the target of a link, and all of a
// footnote reference. Other brackets are the text's own.
func maskLink(b []byte, i, end int) int {
	label := closerAt(b, i, end, '[', ']')
	if label < 0 {
		return i + 1
	}
	if b[i+1] == '^' {
		fill(b, i, label+1)
		if label+1 < end && b[label+1] == ':' {
			b[label+1] = ' '
		}
		return label + 1
	}
	if label+1 >= end || b[label+1] != '(' && b[label+1] != '[' {
		return i + 1
	}
	closer := map[byte]byte{'(': ')', '[': ']'}[b[label+1]]
	target := closerAt(b, label+1, end, b[label+1], closer)
	if target < 0 {
		return i + 1
	}
	b[i] = ' '
	fill(b, label, target+1)
	return i + 1
}

// longestTag bounds the search for the end of a tag or label, in bytes.
const longestTag = 500

// closerAt gives the offset of the mark that closes the one at i, or -1.
func closerAt(b []byte, i, end int, open, closer byte) int {
	depth := 0
	for k := i; k < min(end, i+longestTag); k++ {
		switch b[k] {
		case '\\':
			k++
		case open:
			depth++
		case closer:
			if depth--; depth == 0 {
				return k
			}
		}
	}
	return -1
}

// maskTag blanks an HTML tag, a comment or an address in angle brackets.
func maskTag(b []byte, i, end int) int {
	if i+1 >= end || classes[b[i+1]] != letter && b[i+1] != '/' && b[i+1] != '!' {
		return i + 1
	}
	closer := []byte(">")
	if bytes.HasPrefix(b[i:end], []byte("<!--")) {
		closer = []byte("-->")
	}
	n := bytes.Index(b[i:min(end, i+longestTag)], closer)
	if n < 0 {
		return i + 1
	}
	fill(b, i, i+n+len(closer))
	return i + n + len(closer)
}
