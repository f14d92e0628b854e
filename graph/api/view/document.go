package view

import (
	"context"

	"armsgraph/graph"
)

// Document is one text that was loaded.
type Document struct {
	ID          string
	Title       string
	Publisher   *string
	PublishedOn *Period
	URL         *string
	Language    *string
	MediaType   string
	Sha256      string
	Text        string

	session *Session
}

// IsNode marks a document as a Node.
func (Document) IsNode() {}

// Document is the view of a document.
func (s *Session) Document(d *graph.Document) *Document {
	return &Document{ID: d.ID, Title: d.Title, Publisher: optional(d.Publisher), PublishedOn: period(d.PublishedOn),
		URL: optional(d.URL), Language: optional(d.Language), MediaType: d.MediaType, Sha256: d.ID, Text: d.Text, session: s}
}

// Claims is what is claimed in the document, in the order of the text.
func (d *Document) Claims(ctx context.Context, first int, after *string) (*ClaimConnection, error) {
	return d.session.Claims(ctx, graph.ClaimFilter{Document: d.ID}, &graph.Order{Field: "DOCUMENT"}, first, after)
}
