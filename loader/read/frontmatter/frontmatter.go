// Package frontmatter reads what a document says of itself in YAML: the block
// at the head of a Markdown file, or a file beside the document.
package frontmatter

import (
	"cmp"
	"errors"
	"fmt"
	"regexp"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/lexer"
	tokens "github.com/goccy/go-yaml/token"
)

// ErrYAML is returned for a block that is no mapping of plain values.
var ErrYAML = errors.New("unreadable YAML")

// sizeLimit bounds a block: real ones have a few hundred bytes, and the parser
// takes time quadratic in the depth of nesting.
const sizeLimit = 16 << 10

// Fields are the values that a document can state of itself, as written; empty
// where it does not.
type Fields struct {
	Title     string
	Publisher string
	Published string
	URL       string
	Language  string
}

// spellings are the keys that are read; others are left alone.
type spellings struct {
	Title       string `yaml:"title"`
	Publisher   string `yaml:"publisher"`
	Published   string `yaml:"published"`
	PublishedOn string `yaml:"publishedOn"`
	Date        string `yaml:"date"`
	URL         string `yaml:"url"`
	Language    string `yaml:"language"`
	Lang        string `yaml:"lang"`
}

var key = regexp.MustCompile(`^\s*(?:#.*|["']?[\pL_][\pL\pN_ .-]*["']?\s*:(?:\s.*)?)?$`)

// Split returns the YAML at the head of a Markdown text and the byte offset
// where the text behind it begins; "" and 0 where there is no such block: a
// rule between two paragraphs is none.
func Split(text string) (block string, bodyStart int) {
	first, rest, found := strings.Cut(text, "\n")
	if !found || strings.TrimRight(first, " \t") != "---" {
		return "", 0
	}
	start := len(text) - len(rest)
	at := start
	for line := range strings.Lines(rest) {
		mark := strings.TrimRight(line, " \t\n")
		switch {
		case mark == "---" || mark == "...":
			return text[start:at], at + len(line)
		case at == start && !key.MatchString(mark), at-start > sizeLimit:
			return "", 0
		}
		at += len(line)
	}
	return "", 0
}

// Parse reads a block. The error wraps ErrYAML.
func Parse(block string) (Fields, error) {
	if len(block) > sizeLimit {
		return Fields{}, fmt.Errorf("%w: longer than %d bytes", ErrYAML, sizeLimit)
	}
	for _, token := range lexer.Tokenize(block) {
		if token.Type == tokens.AliasType { // a few lines of them can stand for terabytes
			return Fields{}, fmt.Errorf("%w: line %d has an alias", ErrYAML, token.Position.Line)
		}
	}
	var read spellings
	if err := yaml.Unmarshal([]byte(block), &read); err != nil {
		return Fields{}, fmt.Errorf("%w: %s", ErrYAML, firstLine(yaml.FormatError(err, false, false)))
	}
	return Fields{
		Title:     flat(read.Title),
		Publisher: flat(read.Publisher),
		Published: flat(cmp.Or(read.Published, read.PublishedOn, read.Date)),
		URL:       flat(read.URL),
		Language:  flat(cmp.Or(read.Language, read.Lang)),
	}, nil
}

func flat(value string) string { return strings.Join(strings.Fields(value), " ") }

// firstLine leaves out the excerpt that the parser adds to its messages.
func firstLine(message string) string {
	line, _, _ := strings.Cut(message, "\n")
	return line
}
