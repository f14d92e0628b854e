// Package page reads web pages: their main text, block by block, and what they
// say of themselves.
package page

import (
	"errors"
	"strings"

	trafilatura "github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// ErrNoText is returned for a page without readable text.
var ErrNoText = errors.New("no readable text in the page")

// Bounds of the search for the main text, beyond which a page is read whole:
// the parser repeats elements, and the search goes through nested lists again
// for each level. Long articles have some ten thousand tags.
const (
	tagLimit  = 60_000
	listLimit = 200_000 // the sum over all elements of the lists they stand in
)

// Page is a page's main text with what its head says. Fields are empty where
// the page does not say.
type Page struct {
	// Text is the blocks of the main text, joined by LF: a paragraph, heading,
	// list item or table row each is one, the cells of a row are joined by
	// tabs. White space inside a block is one blank, as a browser shows it.
	Text      string
	Title     string
	Publisher string
	// Published is the date as the page's markup writes it.
	Published string
	URL       string
	Language  string
}

// Read reads a page in decoded HTML. The error is ErrNoText.
func Read(markup string) (Page, error) {
	if strings.Count(markup, "<") > tagLimit {
		return readWhole(markup)
	}
	document, err := html.Parse(strings.NewReader(markup))
	if err != nil { // nested deeper than the parser's 512 elements
		return readWhole(markup)
	}
	if inLists(document, 0) > listLimit {
		return readWhole(markup)
	}
	page := describe(document)
	page.Text, err = mainText(document, &page)
	if err != nil {
		return Page{}, err
	}
	return page, nil
}

// shortText is the length in bytes below which a main text may have been
// missed, and all of the page's body is taken instead.
const shortText = 250

// mainText finds the main text, and with it what go-trafilatura knows of the
// page beyond its meta elements.
func mainText(document *html.Node, page *Page) (string, error) {
	config := trafilatura.DefaultConfig()
	config.MinExtractedSize = 0 // its rescue of short pages repeats their text
	extracted, err := trafilatura.ExtractDocument(document, trafilatura.Options{
		Config:          config,
		Focus:           trafilatura.FavorRecall,
		ExcludeComments: true,
		HtmlDateMode:    trafilatura.Disabled,
	})
	text := ""
	if err == nil && extracted.ContentNode != nil {
		text = blocks(extracted.ContentNode, unread)
		fill(&page.Title, extracted.Metadata.Title)
		fill(&page.URL, extracted.Metadata.URL)
		if site := extracted.Metadata.Sitename; !strings.Contains(page.URL, site) { // no bare host name
			fill(&page.Publisher, site)
		}
	}
	if len(text) < shortText {
		text = blocks(document, unreadOutsideMain)
	}
	if text == "" {
		return "", ErrNoText
	}
	return text, nil
}

func fill(field *string, value string) {
	if *field == "" {
		*field = flat(value)
	}
}

func flat(value string) string { return strings.Join(strings.Fields(value), " ") }

var lists = map[atom.Atom]bool{atom.Ul: true, atom.Ol: true, atom.Dl: true, atom.Blockquote: true, atom.Table: true}

// inLists sums over the elements below a node the number of lists that each
// stands in, given those around the node.
func inLists(node *html.Node, around int) int {
	if lists[node.DataAtom] {
		around++
	}
	sum := around
	for child := range node.ChildNodes() {
		if child.Type == html.ElementNode {
			sum += inLists(child, around)
		}
	}
	return sum
}
