package page

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/markusmobius/go-htmldate"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"armsgraph/loader/read/dateline"
)

// Names of meta elements, the strongest first.
var (
	publisherNames = []string{"og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher", "publisher", "application-name"}
	publishedNames = []string{"article:published_time", "og:article:published_time", "citation_publication_date", "dc.date.issued",
		"dcterms.issued", "dcterms.created", "datepublished", "publish_date", "pubdate", "date", "dc.date", "dcterms.date"}
	titleNames = []string{"og:title", "citation_title", "dc.title", "dcterms.title"}
)

// describe reads what the page's markup says of the page.
func describe(document *html.Node) Page {
	metas := metaElements(document)
	page := Page{
		Title:     first(metas, titleNames),
		Publisher: first(metas, publisherNames),
		Published: published(document, metas),
		URL:       first(metas, []string{"og:url"}),
	}
	for node := range document.Descendants() {
		switch {
		case node.DataAtom == atom.Html:
			fill(&page.Language, attribute(node, "lang"))
		case node.DataAtom == atom.Link && strings.EqualFold(attribute(node, "rel"), "canonical"):
			fill(&page.URL, attribute(node, "href"))
		case node.DataAtom == atom.Body:
			return page
		}
	}
	return page
}

// linkedPublished is schema.org's date of publication in a page's JSON-LD.
var linkedPublished = regexp.MustCompile(`"datePublished"\s*:\s*"([^"]{4,40})"`)

// published is the date in the page's markup. Meta elements and JSON-LD go
// before go-htmldate, which makes a year or a month a day. The words of the
// text are no part of the markup: a date in a sentence dates no page.
func published(document *html.Node, metas map[string]string) string {
	for _, name := range publishedNames {
		if _, err := dateline.Parse(metas[name]); err == nil {
			return metas[name]
		}
	}
	if value := inLinkedJSON(document); value != "" {
		return value
	}
	found, err := htmldate.FromDocument(document, htmldate.Options{
		UseOriginalDate:     true,
		SkipExtensiveSearch: true,
		MinDate:             time.Date(1800, 1, 1, 0, 0, 0, 0, time.UTC),
	})
	switch {
	case err != nil || found.IsZero() || inHeading(document, found.SrcString):
		return ""
	case tellsDay(found.SrcString, found.DateTime):
		return found.Format(time.DateOnly)
	}
	if _, err := dateline.Parse(found.SrcString); err == nil {
		return found.SrcString
	}
	return ""
}

// inHeading reports whether the words stand in the page's title or headline,
// where a date tells what the page is about.
func inHeading(document *html.Node, words string) bool {
	for node := range document.Descendants() {
		if (node.DataAtom == atom.Title || node.DataAtom == atom.H1) && strings.Contains(blocks(node, unread), words) {
			return true
		}
	}
	return false
}

func inLinkedJSON(document *html.Node) string {
	for node := range document.Descendants() {
		if node.DataAtom != atom.Script || !strings.EqualFold(attribute(node, "type"), "application/ld+json") || node.FirstChild == nil {
			continue
		}
		if m := linkedPublished.FindStringSubmatch(node.FirstChild.Data); m != nil {
			if _, err := dateline.Parse(m[1]); err == nil {
				return m[1]
			}
		}
	}
	return ""
}

var digits = regexp.MustCompile(`\d+`)

// tellsDay reports whether the words hold the day's year and number, so that
// the day was read and not filled in.
func tellsDay(words string, day time.Time) bool {
	var year, number bool
	for _, run := range digits.FindAllString(words, -1) {
		switch {
		case len(run) == 8: // 20240228
			return strings.Contains(run, day.Format("20060102"))
		case len(run) == 4:
			year = year || run == strconv.Itoa(day.Year())
		case len(run) <= 2:
			number = number || strings.TrimLeft(run, "0") == strconv.Itoa(day.Day())
		}
	}
	return year && number
}

func metaElements(document *html.Node) map[string]string {
	metas := map[string]string{}
	for node := range document.Descendants() {
		if node.DataAtom != atom.Meta {
			continue
		}
		for _, key := range []string{"property", "name", "itemprop"} {
			name := strings.ToLower(attribute(node, key))
			if content := flat(attribute(node, "content")); name != "" && content != "" && metas[name] == "" {
				metas[name] = content
			}
		}
	}
	return metas
}

func first(metas map[string]string, names []string) string {
	for _, name := range names {
		if metas[name] != "" {
			return metas[name]
		}
	}
	return ""
}

func attribute(node *html.Node, name string) string {
	for _, a := range node.Attr {
		if a.Key == name {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}
