package segment

import "strings"

// markdown cuts a Markdown text (CommonMark with front matter and tables)
// into regions and blanks its markup.
type markdown struct {
	text  string
	bytes []byte // text with markup blanked
	lines []line
	out   []region
}

func markdownLayout(text string) layout {
	m := markdown{text: text, bytes: []byte(text), lines: splitLines(text)}
	for i := m.frontMatter(); i < len(m.lines); {
		i += m.region(i)
	}
	for _, r := range m.out {
		maskInline(text, m.bytes, r.words, r.End)
	}
	return layout{text: text, source: string(m.bytes), regions: m.out}
}

func (m *markdown) content(i int) string { return m.text[m.lines[i].start:m.lines[i].end] }

// frontMatter gives the number of lines that a leading YAML (---) or TOML
// (+++) block takes.
func (m *markdown) frontMatter() int {
	fence := m.content(0)
	if fence != "---" && fence != "+++" {
		return 0
	}
	for i := 1; i < len(m.lines); i++ {
		if s := m.content(i); s == fence || fence == "---" && s == "..." {
			return i + 1
		}
	}
	return 0
}

// region appends what begins at line i and says how many lines it took.
func (m *markdown) region(i int) int {
	s := m.content(i)
	switch {
	case s == "" || isRule(s) || isDefinition(s):
		return 1
	case strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~"):
		return m.fenced(i)
	case strings.HasPrefix(s, "<!--"):
		return m.comment(i)
	case headingLevel(s) > 0:
		m.heading(i)
		return 1
	case m.isTable(i):
		return m.table(i)
	}
	return m.paragraph(i)
}

// isDefinition recognises a link reference definition: "[name]: address".
func isDefinition(s string) bool {
	end := strings.Index(s, "]:")
	return s[0] == '[' && end > 1 && !strings.HasPrefix(s, "[^") && !strings.Contains(s[:end], "[^")
}

func (m *markdown) fenced(i int) int {
	fence := m.content(i)[:3]
	for k := i + 1; k < len(m.lines); k++ {
		if strings.HasPrefix(m.content(k), fence) {
			return k - i + 1
		}
	}
	return len(m.lines) - i
}

func (m *markdown) comment(i int) int {
	for k := i; k < len(m.lines); k++ {
		if strings.Contains(m.content(k), "-->") {
			return k - i + 1
		}
	}
	return len(m.lines) - i
}

func headingLevel(s string) int {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n > 6 || n < len(s) && s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	return n
}

func (m *markdown) heading(i int) {
	l, level := m.lines[i], headingLevel(m.content(i))
	words := trimLine(m.text, l.start+level, l.end)
	closing := len(strings.TrimRight(m.text[words.start:words.end], "#"))
	m.blank(words.start+closing, words.end)
	m.out = append(m.out, region{Block{Start: l.start, End: l.end, Kind: Heading, Depth: level}, words.start})
}

func (m *markdown) isTable(i int) bool {
	if i+1 >= len(m.lines) || !strings.Contains(m.content(i), "|") {
		return false
	}
	s := m.content(i + 1)
	return isRule(s) && strings.Contains(s, "|") && strings.Contains(s, "-")
}

func (m *markdown) table(i int) int {
	k := i
	for ; k < len(m.lines) && strings.Contains(m.content(k), "|"); k++ {
		if k != i+1 {
			r := rowOf(m.lines[k], pipeCells(m.text, m.lines[k]))
			m.out = append(m.out, r)
		}
	}
	return k - i
}

// paragraph appends a paragraph, list item or quotation. Its lines go on
// until a blank line, another structure or a hard break.
func (m *markdown) paragraph(i int) int {
	r := m.opening(i)
	last := i
	for !m.hardBreak(last) && last+1 < len(m.lines) && m.continues(last+1, r.Kind) {
		last++
		if r.Kind == Quote {
			m.blankMarks(last)
		}
	}
	r.End = m.lines[last].end
	taken := last - i + 1
	if r.Kind == Prose && last+1 < len(m.lines) {
		if level := underline(m.content(last + 1)); level > 0 {
			r.Kind, r.Depth = Heading, level
			taken++
		}
	}
	m.out = append(m.out, r)
	return taken
}

// opening reads the quotation and list marks with which line i begins.
func (m *markdown) opening(i int) region {
	l := m.lines[i]
	r := region{Block: Block{Start: l.start}, words: l.start}
	for r.words < l.end && m.text[r.words] == '>' {
		r.Kind = Quote
		r.Depth++
		r.words = trimLine(m.text, r.words+1, l.end).start
	}
	if n := listMark(m.text[r.words:l.end]); n > 0 {
		if r.Kind == Prose {
			r.Kind, r.Depth = ListItem, l.indent/2+1
		}
		r.words += n
		if box := m.text[r.words:l.end]; len(box) > 3 && box[0] == '[' && box[2] == ']' && box[3] == ' ' {
			r.words += 4
		}
	}
	return r
}

func (m *markdown) hardBreak(i int) bool {
	return strings.HasSuffix(m.content(i), "\\") || strings.HasPrefix(m.text[m.lines[i].end:], "  ")
}

func (m *markdown) continues(i int, kind Kind) bool {
	s := m.content(i)
	if s == "" || isRule(s) || isDefinition(s) || strings.HasPrefix(s, "[^") || headingLevel(s) > 0 || strings.HasPrefix(s, "```") || strings.HasPrefix(s, "~~~") || m.isTable(i) {
		return false
	}
	if s[0] == '>' {
		inner := strings.TrimLeft(s, "> ")
		return kind == Quote && inner != "" && listMark(inner) == 0
	}
	return listMark(s) == 0
}

// underline gives the level of the heading that s underlines.
func underline(s string) int {
	switch {
	case len(s) >= 2 && strings.Trim(s, "=") == "":
		return 1
	case len(s) >= 2 && strings.Trim(s, "-") == "":
		return 2
	}
	return 0
}

func (m *markdown) blankMarks(i int) {
	for k := m.lines[i].start; k < m.lines[i].end && (m.text[k] == '>' || m.text[k] == ' '); k++ {
		m.bytes[k] = ' '
	}
}

func (m *markdown) blank(start, end int) {
	for k := start; k < end; k++ {
		m.bytes[k] = ' '
	}
}
