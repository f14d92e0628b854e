package segment

import "strings"

// lineMode says how the lines of a text without markup make paragraphs.
type lineMode uint8

const (
	looseLines     lineMode = iota // wrapped or one paragraph a line: found out
	extractedLines                 // one block a line, always
	pagedLines                     // hard-wrapped, in pages
)

// headingWidth is the length in bytes up to which a line may be a heading.
const headingWidth = 110

// plainText cuts a text without markup into regions.
type plainText struct {
	text   string
	mode   lineMode
	lines  []line
	wrap   int    // the width at which the text is wrapped, 0 if it is not
	masked []byte // text without the page numbers inside paragraphs, if any
	out    []region
}

func plainLayout(text string, mode lineMode) layout {
	p := plainText{text: text, mode: mode, lines: splitLines(text)}
	if mode != extractedLines {
		p.wrap = wrapWidth(text, p.lines)
	}
	p.out = make([]region, 0, len(p.lines))
	for i := 0; i < len(p.lines); {
		i += p.region(i)
	}
	l := layout{text: text, source: text, regions: p.out}
	if p.masked != nil {
		l.source = string(p.masked)
	}
	return l
}

func (p *plainText) content(i int) string { return p.text[p.lines[i].start:p.lines[i].end] }

// region appends the region that begins at line i, if any, and says how many
// lines it took.
func (p *plainText) region(i int) int {
	l := p.lines[i]
	if l.blank() || isRule(p.content(i)) || p.mode == pagedLines && p.isFolio(i) {
		return 1
	}
	if rows := tableRows(p.text, p.lines[i:]); len(rows) > 0 {
		p.out = append(p.out, rows...)
		return len(rows)
	}
	r := region{Block: Block{Start: l.start, Kind: Prose}, words: l.start}
	if n := listMark(p.content(i)); n > 0 {
		r.Kind, r.Depth, r.words = ListItem, l.indent/2+1, l.start+n
	} else if p.content(i)[0] == '>' {
		r.Kind, r.Depth = Quote, 1
		for r.words < l.end && (p.text[r.words] == '>' || p.text[r.words] == ' ') {
			r.words++
		}
	}
	last := i
	if r.Kind != Quote {
		last = p.lastLine(i, r.Kind)
	}
	r.End = p.lines[last].end
	if r.Kind == Prose && p.isHeading(r, last) {
		r.Kind = Heading
	}
	p.out = append(p.out, r)
	return last - i + 1
}

// lastLine gives the index of the last line of the paragraph that begins at
// line i. In a paged text a paragraph goes on over the end of a page, past
// blank lines and page numbers.
func (p *plainText) lastLine(i int, kind Kind) int {
	for last := i; ; {
		next := last + 1
		if p.mode == pagedLines {
			next = p.afterPage(next)
		}
		if next >= len(p.lines) || p.lines[next].blank() || !p.joins(last, next, kind == ListItem && p.lines[next].indent > p.lines[i].indent) {
			return last
		}
		p.maskFolios(last+1, next)
		last = next
	}
}

// afterPage gives the first line from next on that is neither blank nor a page
// number if a page begins before it, else next.
func (p *plainText) afterPage(next int) int {
	crossed := false
	for k := next; k < len(p.lines); k++ {
		crossed = crossed || p.lines[k].page
		if !p.lines[k].blank() && !p.isFolio(k) {
			if crossed {
				return k
			}
			return next
		}
	}
	return next
}

func (p *plainText) maskFolios(from, to int) {
	for _, l := range p.lines[from:to] {
		if p.masked == nil {
			p.masked = []byte(p.text)
		}
		fill(p.masked, l.start, l.end)
	}
}

// joins reports whether line next continues line last.
func (p *plainText) joins(last, next int, hanging bool) bool {
	text := p.content(next)
	if listMark(text) > 0 || text[0] == '>' || isRule(text) {
		return false
	}
	above := p.content(last)
	if next > last+1 || p.lines[next].page {
		return startsLower(text) && !closesSentence(above)
	}
	if len(tableRows(p.text, p.lines[next:])) > 0 {
		return false
	}
	if p.mode == extractedLines {
		return false
	}
	if hanging || startsLower(text) && !closesSentence(above) || danglers[above[strings.LastIndexByte(above, ' ')+1:]] {
		return true
	}
	return p.wrap > 0 && p.fills(len(above), text)
}

// fills reports whether a line of the given width was as full as the text's
// width allows: the first word of the next line had no room in it. Paged text
// has letters of unequal widths, so that it is judged less strictly.
func (p *plainText) fills(width int, next string) bool {
	word := strings.IndexAny(next, " \t")
	if word < 0 {
		word = len(next)
	}
	share := 85
	if p.mode == pagedLines {
		share = 75
	}
	return width <= p.wrap+8 && (width+1+word)*100 > p.wrap*share
}

// wrapWidth gives the width in bytes at which the text is hard-wrapped: the
// longest line of 45 to 140 bytes that breaks off inside a sentence, or 0
// where there is none.
func wrapWidth(text string, lines []line) int {
	width := 0
	for i := 1; i < len(lines); i++ {
		above, l := lines[i-1], lines[i]
		if w := above.width(); !l.blank() && w >= 45 && w <= 140 && startsLower(text[l.start:l.end]) && !closesSentence(text[above.start:above.end]) {
			width = max(width, w)
		}
	}
	return width
}

// isHeading reports whether the paragraph r, which ends at line last, is short,
// closes with no punctuation, and has text after it.
func (p *plainText) isHeading(r region, last int) bool {
	s := p.text[r.Start:r.End]
	if len(s) > headingWidth || closesSentence(s) || s[len(s)-1] == ',' || s[len(s)-1] == ';' {
		return false
	}
	for _, l := range p.lines[last+1:] {
		if !l.blank() {
			return true
		}
	}
	return false
}

// isFolio reports whether line i is a page number at the head or foot of its
// page ("12", "- 12 -", "Page 3 of 10").
func (p *plainText) isFolio(i int) bool {
	s := p.content(i)
	if len(s) == 0 || len(s) > 20 || !p.pageEdge(i) {
		return false
	}
	digits := 0
	for _, w := range strings.Fields(s) {
		switch {
		case w == "-" || w == "–" || w == "—" || w == "|" || strings.EqualFold(w, "page") || w == "of" || w == "/":
		case strings.Trim(w, "0123456789/.") == "":
			digits++
		default:
			return false
		}
	}
	return digits > 0
}

func (p *plainText) pageEdge(i int) bool {
	k := i
	for k > 0 && !p.lines[k].page && p.lines[k-1].blank() {
		k--
	}
	if k == 0 || p.lines[k].page {
		return true
	}
	k = i + 1
	for k < len(p.lines) && !p.lines[k].page && p.lines[k].blank() {
		k++
	}
	return k == len(p.lines) || p.lines[k].page
}
