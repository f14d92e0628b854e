package page

import (
	"maps"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blockElements begin and end a block; inside a table row they are set off by blanks.
var blockElements = map[atom.Atom]bool{
	atom.P: true, atom.H1: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Li: true, atom.Ul: true, atom.Ol: true, atom.Dl: true, atom.Dt: true, atom.Dd: true, atom.Div: true,
	atom.Section: true, atom.Article: true, atom.Main: true, atom.Header: true, atom.Footer: true, atom.Aside: true,
	atom.Blockquote: true, atom.Pre: true, atom.Table: true, atom.Tr: true, atom.Caption: true, atom.Figure: true,
	atom.Figcaption: true, atom.Br: true, atom.Hr: true, atom.Address: true, atom.Details: true, atom.Summary: true,
	atom.Body: true, atom.Td: true, atom.Th: true,
}

// unread elements hold no text for readers.
var unread = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Template: true, atom.Noscript: true, atom.Svg: true, atom.Head: true,
}

// unreadOutsideMain are unread elements and those that hold a site's furniture.
var unreadOutsideMain = func() map[atom.Atom]bool {
	all := maps.Clone(unread)
	for _, element := range []atom.Atom{atom.Nav, atom.Header, atom.Footer, atom.Aside, atom.Form, atom.Button, atom.Select} {
		all[element] = true
	}
	return all
}()

// blocks is the text below a node, a line for each block.
func blocks(node *html.Node, skip map[atom.Atom]bool) string {
	w := &blockWriter{skip: skip}
	w.walk(node)
	w.endBlock()
	return strings.Join(w.lines, "\n")
}

type blockWriter struct {
	skip  map[atom.Atom]bool
	lines []string
	block strings.Builder
	row   int // depth of rows: inside one, blocks are cells' parts
}

func (w *blockWriter) walk(node *html.Node) {
	element := elementOf(node)
	switch {
	case node.Type == html.TextNode:
		w.block.WriteString(node.Data)
		return
	case node.Type == html.ElementNode && w.skip[element]:
		return
	}
	switch {
	case element == atom.Tr:
		w.writeRow(node)
	case blockElements[element] && w.row == 0:
		w.endBlock()
		w.children(node)
		w.endBlock()
	case blockElements[element]:
		w.block.WriteByte(' ')
		w.children(node)
		w.block.WriteByte(' ')
	default:
		w.children(node)
	}
}

// elementOf is what kind of element a node is; nodes that go-trafilatura made say
// so only by their name.
func elementOf(node *html.Node) atom.Atom {
	if node.DataAtom == 0 && node.Type == html.ElementNode {
		return atom.Lookup([]byte(node.Data))
	}
	return node.DataAtom
}

func (w *blockWriter) children(node *html.Node) {
	for child := range node.ChildNodes() {
		w.walk(child)
	}
}

// writeRow writes a table row as one block. A row inside a cell is part of it.
func (w *blockWriter) writeRow(row *html.Node) {
	if w.row > 0 {
		w.children(row)
		return
	}
	w.endBlock()
	w.row++
	var cells []string
	for cell := range row.ChildNodes() {
		w.walk(cell)
		if cell.Type == html.ElementNode {
			cells = append(cells, w.take())
		}
	}
	w.row--
	w.add(strings.TrimRight(strings.Join(cells, "\t"), "\t"))
}

func (w *blockWriter) take() string {
	text := collapse(w.block.String())
	w.block.Reset()
	return text
}

func (w *blockWriter) endBlock() { w.add(w.take()) }

func (w *blockWriter) add(line string) {
	if line != "" {
		w.lines = append(w.lines, line)
	}
}

// collapse makes runs of HTML's white space one blank and trims the ends; a
// no-break space is no white space and stays.
func collapse(text string) string {
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool {
		return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f'
	}), " ")
}
