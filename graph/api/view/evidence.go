package view

import (
	"context"
	"unicode/utf8"

	"armsgraph/graph"
)

// contextLength is how many code points stand before and after a quote.
const contextLength = 240

// Evidence is exact words in a document.
type Evidence struct {
	Quote string
	Start int
	End   int
	Page  *int

	document string
	session  *Session
}

func (s *Session) evidence(document string, e graph.Evidence) Evidence {
	v := Evidence{Quote: e.Quote, Start: e.Start, End: e.End, document: document, session: s}
	if e.Page > 0 {
		v.Page = &e.Page
	}
	return v
}

// Before is the text just before the quote.
func (e *Evidence) Before(ctx context.Context) (string, error) {
	document, err := e.session.document(ctx, e.document)
	if err != nil {
		return "", err
	}
	start := byteOffset(document.Text, e.Start)
	from := start
	for range contextLength {
		_, size := utf8.DecodeLastRuneInString(document.Text[:from])
		from -= size
	}
	return document.Text[from:start], nil
}

// After is the text just after the quote.
func (e *Evidence) After(ctx context.Context) (string, error) {
	document, err := e.session.document(ctx, e.document)
	if err != nil {
		return "", err
	}
	rest := document.Text[byteOffset(document.Text, e.End):]
	return rest[:byteOffset(rest, contextLength)], nil
}

// Document is the document that the words stand in.
func (e *Evidence) Document(ctx context.Context) (*Document, error) {
	return e.session.DocumentByID(ctx, e.document)
}

// byteOffset is the offset in bytes of the n-th code point, the text's length
// where it is shorter.
func byteOffset(text string, n int) int {
	if n <= 0 {
		return 0
	}
	for i := range text {
		if n == 0 {
			return i
		}
		n--
	}
	return len(text)
}
