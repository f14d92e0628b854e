// Package page reads web pages: their main text, block by block, and what they
// say of themselves.
package page

import (
	"errors"
	"fmt"
	"strings"

	trafilatura "github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
)

// Errors of Read.
var (
	// ErrTooDeep is returned for a page nested deeper than the parser allows
	// (512 elements) or with more elements than the limit.
	ErrTooDeep = errors.New("HTML too deep or too large")
	// ErrNoText is returned for a page without readable text.
	ErrNoText = errors.New("no readable text in the page")
)

// elementLimit bounds the time that the search for the main text takes; long
// reports have some thousands.
const elementLimit = 100_000

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

// Read reads a page in decoded HTML. The error wraps ErrTooDeep or ErrNoText.
func Read(markup string) (Page, error) {
	document, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		return Page{}, fmt.Errorf("%w: %v", ErrTooDeep, err)
	}
	if elements := countElements(document); elements > elementLimit {
		return Page{}, fmt.Errorf("%w: %d elements, at most %d are read", ErrTooDeep, elements, elementLimit)
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

func countElements(node *html.Node) int {
	count := 0
	for n := range node.Descendants() {
		if n.Type == html.ElementNode {
			count++
		}
	}
	return count
}
