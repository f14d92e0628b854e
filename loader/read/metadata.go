package read

import (
	"cmp"
	"fmt"

	"armsgraph/graph"
	"armsgraph/loader/read/dateline"
	"armsgraph/loader/read/decode"
	"armsgraph/loader/read/frontmatter"
)

// Metadata is what is said of a document, as written; empty where nothing is.
// Published is EDTF, an ISO 8601 time or an English date.
type Metadata frontmatter.Fields

// or fills what m does not say from a weaker source.
func (m Metadata) or(weaker Metadata) Metadata {
	return Metadata{
		Title:     cmp.Or(m.Title, weaker.Title),
		Publisher: cmp.Or(m.Publisher, weaker.Publisher),
		Published: cmp.Or(m.Published, weaker.Published),
		URL:       cmp.Or(m.URL, weaker.URL),
		Language:  cmp.Or(m.Language, weaker.Language),
	}
}

// period is the date of publication. A date that was written and cannot be
// read is refused, not left out: the document would seem to have none.
func (m Metadata) period() (graph.Period, error) {
	if m.Published == "" {
		return graph.Period{}, nil
	}
	date, err := dateline.Parse(m.Published)
	if err != nil {
		return graph.Period{}, fmt.Errorf("%w: published: %w", ErrMetadata, err)
	}
	return graph.Period{EDTF: date.String(), Text: m.Published}, nil
}

// parseSidecar reads the file beside a document.
func parseSidecar(raw []byte) (Metadata, error) {
	text, _, err := decode.Text(raw, false)
	if err != nil {
		return Metadata{}, fmt.Errorf("%w: sidecar: %w", ErrMetadata, err)
	}
	fields, err := frontmatter.Parse(text)
	if err != nil {
		return Metadata{}, fmt.Errorf("%w: sidecar: %w", ErrMetadata, err)
	}
	return Metadata(fields), nil
}
