package segment

import "strings"

// tableRows gives the table rows with which the lines begin: every line with
// a tab inside, and runs of lines whose cells are parted by pipes or stand in
// aligned columns.
func tableRows(text string, lines []line) []region {
	s := text[lines[0].start:lines[0].end]
	if strings.IndexByte(s, '\t') >= 0 {
		return []region{rowOf(lines[0], tabCells(text, lines[0]))}
	}
	if pipes := strings.Count(s, "|"); pipes > 0 {
		return pipeRows(text, lines, pipes)
	}
	if strings.Contains(s, "   ") {
		return alignedRows(text, lines)
	}
	return nil
}

func rowOf(l line, cells []Span) region {
	return region{Block: Block{Start: l.start, End: l.end, Kind: TableRow, Cells: cells}, words: l.start}
}

func tabCells(text string, l line) []Span {
	return cellsBetween(text, l, func(s string) (int, int) {
		i := strings.IndexByte(s, '\t')
		return i, i + 1
	})
}

func pipeCells(text string, l line) []Span {
	if text[l.start] == '|' {
		l.start++
	}
	if l.end > l.start && text[l.end-1] == '|' {
		l.end--
	}
	return cellsBetween(text, l, func(s string) (int, int) {
		i := strings.IndexByte(s, '|')
		return i, i + 1
	})
}

// columnCells cuts a line at runs of three or more spaces.
func columnCells(text string, l line) []Span {
	return cellsBetween(text, l, func(s string) (int, int) {
		i := strings.Index(s, "   ")
		end := i
		for i >= 0 && end < len(s) && s[end] == ' ' {
			end++
		}
		return i, end
	})
}

// cellsBetween cuts the line at the separators that next finds; next gives a
// separator's start and end, its start negative where there is none.
func cellsBetween(text string, l line, next func(string) (int, int)) []Span {
	var cells []Span
	for pos := l.start; ; {
		start, end := next(text[pos:l.end])
		if start < 0 {
			return append(cells, trimmed(text, pos, l.end))
		}
		cells = append(cells, trimmed(text, pos, pos+start))
		pos += end
	}
}

func trimmed(text string, start, end int) Span {
	l := trimLine(text, start, end)
	return Span{l.start, l.end}
}

// pipeRows takes lines that begin with a pipe, and two or more lines with
// equally many pipes; a single line with a pipe is prose.
func pipeRows(text string, lines []line, pipes int) []region {
	var rows []region
	framed := text[lines[0].start] == '|'
	for _, l := range lines {
		s := text[l.start:l.end]
		if l.blank() || isRule(s) || strings.Count(s, "|") != pipes {
			break
		}
		rows = append(rows, rowOf(l, pipeCells(text, l)))
	}
	if len(rows) < 2 && !framed && pipes < 2 {
		return nil
	}
	return rows
}

// alignedRows takes two or more lines with equally many cells whose second
// cells begin or end in the same column.
func alignedRows(text string, lines []line) []region {
	var rows []region
	var above []Span
	base := 0
	for _, l := range lines {
		if l.blank() {
			break
		}
		cells := columnCells(text, l)
		start := l.start - l.indent
		if len(cells) < 2 || above != nil && !aligned(above, base, cells, start) {
			break
		}
		rows = append(rows, rowOf(l, cells))
		above, base = cells, start
	}
	if len(rows) < 2 {
		return nil
	}
	return rows
}

func aligned(a []Span, aBase int, b []Span, bBase int) bool {
	return len(a) == len(b) && (a[1].Start-aBase == b[1].Start-bBase || a[1].End-aBase == b[1].End-bBase)
}
