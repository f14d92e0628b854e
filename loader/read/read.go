// Package read turns files into documents: bytes of plain text, Markdown, HTML
// or PDF become a graph.Document with its text and metadata. A file that
// cannot be read as one is refused with its reason.
package read

import (
	"fmt"
	"strings"
	"unicode"

	"armsgraph/graph"
	"armsgraph/loader/read/dateline"
	"armsgraph/loader/read/decode"
	"armsgraph/loader/read/frontmatter"
	"armsgraph/loader/read/page"
	"armsgraph/loader/read/pdf"
)

// DefaultMaxBytes is the length in bytes beyond which a file is refused.
const DefaultMaxBytes = 16 << 20

// Options say how files are read. The zero Options are the usual ones.
type Options struct {
	// MaxBytes is the length beyond which a file is refused; 0 is
	// DefaultMaxBytes.
	MaxBytes int64
	// Metadata goes before all that a document or sidecar says.
	Metadata Metadata
}

func (o Options) maxBytes() int64 {
	if o.MaxBytes > 0 {
		return o.MaxBytes
	}
	return DefaultMaxBytes
}

// Document reads the file as a document. The error is a *Refusal.
func (r Raw) Document(options Options) (graph.Document, error) {
	document, err := r.document(options)
	if err != nil {
		return graph.Document{}, &Refusal{Name: r.Name, Reason: err}
	}
	return document, nil
}

func (r Raw) document(options Options) (graph.Document, error) {
	if int64(len(r.Bytes)) > options.maxBytes() {
		return graph.Document{}, tooLong(options.maxBytes())
	}
	sidecar, err := parseSidecar(r.Sidecar)
	if err != nil {
		return graph.Document{}, err
	}
	mediaType := mediaTypeOf(r.Name, r.Bytes)
	text, said, err := parse(r.Bytes, mediaType)
	if err != nil {
		return graph.Document{}, err
	}
	metadata := options.Metadata.or(sidecar).or(said).or(headOf(text, mediaType))
	publishedOn, err := metadata.period()
	if err != nil {
		return graph.Document{}, err
	}
	return graph.Document{
		ID:          r.ID(),
		Title:       metadata.Title,
		Publisher:   metadata.Publisher,
		PublishedOn: publishedOn,
		URL:         metadata.URL,
		Language:    metadata.Language,
		MediaType:   mediaType,
		Text:        text,
	}, nil
}

// parse returns the text of the bytes and what the document says of itself in
// front matter or markup.
func parse(raw []byte, mediaType string) (string, Metadata, error) {
	if mediaType == mediaPDF {
		if len(raw) == 0 {
			return "", Metadata{}, ErrEmpty
		}
		text, err := pdf.Text(raw)
		return text, Metadata{}, err
	}
	text, _, err := decode.Text(raw, mediaType == mediaHTML)
	if err != nil {
		return "", Metadata{}, err
	}
	if strings.TrimSpace(text) == "" {
		return "", Metadata{}, ErrEmpty
	}
	switch mediaType {
	case mediaHTML:
		return parsePage(text)
	case MediaMarkdown:
		return parseMarkdown(text)
	}
	return text, Metadata{}, nil
}

func parsePage(markup string) (string, Metadata, error) {
	read, err := page.Read(markup)
	if err != nil {
		return "", Metadata{}, err
	}
	return read.Text, Metadata{Title: read.Title, Publisher: read.Publisher, Published: read.Published,
		URL: read.URL, Language: read.Language}, nil
}

func parseMarkdown(text string) (string, Metadata, error) {
	block, _ := frontmatter.Split(text)
	fields, err := frontmatter.Parse(block)
	if err != nil {
		return "", Metadata{}, fmt.Errorf("%w: front matter: %w", ErrMetadata, err)
	}
	return text, Metadata(fields), nil
}

// headOf is what the first lines of the text say of it.
func headOf(text, mediaType string) Metadata {
	if mediaType == MediaMarkdown {
		_, start := frontmatter.Split(text)
		text = text[start:]
	}
	head := dateline.Find(text)
	return Metadata{Title: titleLine(text), Publisher: head.Agency, Published: head.Words}
}

const titleBytes = 200

// titleLine is the first line with letters, without Markdown's marks, cut at a
// word where it is a whole paragraph; empty where no line has letters.
func titleLine(text string) string {
	for line := range strings.Lines(text) {
		line = strings.Join(strings.Fields(strings.Trim(line, "#*_> \t\n")), " ")
		if !strings.ContainsFunc(line, unicode.IsLetter) {
			continue
		}
		if len(line) <= titleBytes {
			return line
		}
		cut := strings.LastIndexByte(line[:titleBytes], ' ')
		if cut < titleBytes/2 {
			cut = titleBytes
		}
		return strings.ToValidUTF8(line[:cut], "") + " …"
	}
	return ""
}
