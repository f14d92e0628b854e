package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// headBytes is where the head of a page ends at the latest.
const headBytes = 64 << 10

// readWhole reads all text of a page from its tags, one after the other, with
// time and memory linear in its length and no tree.
func readWhole(markup string) (Page, error) {
	page := Page{}
	if document, err := html.Parse(strings.NewReader(head(markup))); err == nil {
		page = describe(document)
		for node := range document.Descendants() {
			if node.DataAtom == atom.Title {
				fill(&page.Title, blocks(node, nil))
			}
		}
	}
	for _, skip := range []map[atom.Atom]bool{unreadOutsideMain, unread} {
		w := &tagWriter{blockWriter: blockWriter{skip: skip}}
		w.read(markup)
		if page.Text = strings.Join(w.lines, "\n"); page.Text != "" {
			return page, nil
		}
	}
	return Page{}, ErrNoText
}

func head(markup string) string {
	markup = markup[:min(len(markup), headBytes)]
	if end := strings.Index(strings.ToLower(markup), "</head"); end >= 0 {
		return markup[:min(end, len(markup))]
	}
	return markup
}

// tagWriter writes blocks from a stream of tags.
type tagWriter struct {
	blockWriter
	skipped atom.Atom // the element whose end is waited for
	depth   int       // of elements of that name
	cells   []string  // of the row
}

func (w *tagWriter) read(markup string) {
	tokens := html.NewTokenizer(strings.NewReader(markup))
	for {
		switch tokens.Next() {
		case html.ErrorToken:
			w.endRow()
			return
		case html.TextToken:
			if w.skipped == 0 {
				w.block.Write(tokens.Text())
			}
		case html.StartTagToken:
			w.start(nameOf(tokens))
		case html.SelfClosingTagToken:
			w.boundary(nameOf(tokens))
		case html.EndTagToken:
			w.end(nameOf(tokens))
		}
	}
}

func nameOf(tokens *html.Tokenizer) atom.Atom {
	name, _ := tokens.TagName()
	return atom.Lookup(name)
}

func (w *tagWriter) start(name atom.Atom) {
	switch {
	case w.skipped != 0:
		if name == w.skipped {
			w.depth++
		}
	case w.skip[name]:
		w.skipped, w.depth = name, 1
	default:
		w.boundary(name)
	}
}

func (w *tagWriter) end(name atom.Atom) {
	switch {
	case w.skipped == 0:
		w.boundary(name)
	case name == w.skipped:
		if w.depth--; w.depth == 0 {
			w.skipped = 0
		}
	}
}

// boundary ends what stands before a tag: a cell, a row or a block.
func (w *tagWriter) boundary(name atom.Atom) {
	switch {
	case w.skipped != 0:
	case name == atom.Td || name == atom.Th:
		if cell := w.take(); cell != "" {
			w.cells = append(w.cells, cell)
		}
	case name == atom.Tr || name == atom.Table:
		w.endRow()
	case blockElements[name] && len(w.cells) > 0:
		w.block.WriteByte(' ')
	case blockElements[name]:
		w.endBlock()
	}
}

func (w *tagWriter) endRow() {
	if rest := w.take(); rest != "" {
		w.cells = append(w.cells, rest)
	}
	w.add(strings.Join(w.cells, "\t"))
	w.cells = w.cells[:0]
}
