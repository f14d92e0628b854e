// Package verify checks that every word an extractor quotes stands in the
// document where it says.
package verify

import (
	"errors"
	"fmt"
	"unicode/utf8"

	"armsgraph/graph"
)

// ErrQuote is wrapped by the error of a claim whose evidence does not stand in
// the text.
var ErrQuote = errors.New("quote is not in the text")

// Text finds code points in a document's text.
type Text struct {
	text string
	// marks holds the byte offset of every markEvery-th code point; nil where
	// all characters are single bytes.
	marks []int
}

const markEvery = 256

// NewText prepares a document's text.
func NewText(text string) *Text {
	t := &Text{text: text}
	if utf8.RuneCountInString(text) == len(text) {
		return t
	}
	count := 0
	for at := range text {
		if count%markEvery == 0 {
			t.marks = append(t.marks, at)
		}
		count++
	}
	return t
}

// Claim checks all evidence of a claim: its own, its statements', its
// participants' and its supports'. A statement that follows from the
// document's metadata, such as its publisher's, may have none. The error wraps
// ErrQuote and names the field.
func (t *Text) Claim(claim *graph.Claim) error {
	if claim.Evidence.Quote == "" {
		return fmt.Errorf("evidence: %w: it is empty", ErrQuote)
	}
	if err := t.evidence(claim.Evidence); err != nil {
		return fmt.Errorf("evidence: %w", err)
	}
	for i, statement := range claim.Statements {
		if err := t.evidence(statement.Evidence); err != nil {
			return fmt.Errorf("statements.%d: %w", i, err)
		}
	}
	for i, participant := range claim.Participants {
		if err := t.evidence(participant.Evidence); err != nil {
			return fmt.Errorf("participants.%d: %w", i, err)
		}
	}
	for _, support := range claim.Supports {
		if err := t.evidence(support.Evidence); err != nil {
			return fmt.Errorf("support of %s: %w", support.Field, err)
		}
	}
	return nil
}

func (t *Text) evidence(e graph.Evidence) error {
	if e == (graph.Evidence{}) {
		return nil
	}
	start, found := t.offset(e.Start)
	if found && e.Quote != "" && e.End-e.Start == utf8.RuneCountInString(e.Quote) {
		if rest := t.text[start:]; len(rest) >= len(e.Quote) && rest[:len(e.Quote)] == e.Quote {
			return nil
		}
	}
	return fmt.Errorf("%w at characters %d to %d: %.60q", ErrQuote, e.Start, e.End, e.Quote)
}

// offset is the byte offset of a code point; false where the text has none.
func (t *Text) offset(point int) (int, bool) {
	if point < 0 {
		return 0, false
	}
	if t.marks == nil {
		return min(point, len(t.text)), point < len(t.text)
	}
	mark := point / markEvery
	if mark >= len(t.marks) {
		return 0, false
	}
	at := t.marks[mark]
	for range point % markEvery {
		_, size := utf8.DecodeRuneInString(t.text[at:])
		if size == 0 {
			return 0, false
		}
		at += size
	}
	return at, at < len(t.text)
}
