package loader

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/read"
	"armsgraph/loader/read/frontmatter"
	"armsgraph/loader/sketch"
	"armsgraph/loader/sources"
	"armsgraph/loader/verify"
)

// ErrInternal is the reason of a document or claim on which a reader or the
// extractor failed: a mistake of ours, which costs that document or claim only.
var ErrInternal = errors.New("internal error")

// outcome is one document with its claims, or why there is none.
type outcome struct {
	extraction graph.Extraction
	refused    []error // one for each claim that was left out; wraps verify.ErrQuote or ErrInternal
	err        error
}

// Result is what Each tells of one source.
type Result struct {
	Source     sources.Source
	Extraction graph.Extraction
	Refused    []error // one for each claim that was left out; wraps verify.ErrQuote or ErrInternal
	Err        error   // why the source was rejected; a *read.Refusal
}

// Each reads sources and extracts their claims without a store. It calls yield
// for every source, in their order, and ends with yield's error.
func (l *Loader) Each(ctx context.Context, list []sources.Source, yield func(Result) error) error {
	if l.Read.Metadata != (read.Metadata{}) && len(list) != 1 {
		return fmt.Errorf("read %d documents: %w", len(list), ErrSingle)
	}
	return inOrder(ctx, l.workers(), len(list),
		func(i int) outcome {
			seen := l.look(list[i])
			if seen.err != nil {
				return outcome{err: seen.err}
			}
			return l.extract(seen.surveyed)
		},
		func(i int, result outcome) error {
			return yield(Result{Source: list[i], Extraction: result.extraction, Refused: result.refused, Err: result.err})
		})
}

// extract reads a surveyed source again and extracts its claims.
func (l *Loader) extract(seen surveyed) (result outcome) {
	defer func() {
		if failure := recover(); failure != nil {
			result = outcome{err: &read.Refusal{Name: seen.source.Name, Reason: fmt.Errorf("%w: %v", ErrInternal, failure)}}
		}
	}()
	raw, err := l.again(seen)
	if err != nil {
		return outcome{err: err}
	}
	document, err := raw.Document(l.Read)
	if err != nil {
		return outcome{err: err}
	}
	body := document.Text
	if document.MediaType == read.MediaMarkdown {
		_, start := frontmatter.Split(body)
		body = body[start:]
	}
	document.Sketch = sketch.Of(body)
	extraction := l.Extractor.Extract(document)
	extraction.Fingerprint = l.fingerprint(seen.digest)
	refused := dropUnverified(&extraction)
	refused = append(refused, dropInvalid(&extraction)...)
	if err := extraction.Validate(); err != nil {
		return outcome{err: &read.Refusal{Name: seen.source.Name, Reason: fmt.Errorf("%w: %w", ErrInternal, err)}}
	}
	return outcome{extraction: extraction, refused: refused}
}

// again opens a source that was surveyed.
func (l *Loader) again(seen surveyed) (read.Raw, error) {
	if seen.kept != nil {
		return *seen.kept, nil
	}
	raw, err := l.open(seen.source)
	if err == nil && raw.Digest(l.Read) != seen.digest {
		return read.Raw{}, &read.Refusal{Name: seen.source.Name, Reason: read.ErrChanged}
	}
	return raw, err
}

// dropUnverified takes out the claims whose quotes do not stand in the text.
func dropUnverified(extraction *graph.Extraction) []error {
	text := verify.NewText(extraction.Document.Text)
	var refused []error
	kept := extraction.Claims[:0]
	for i := range extraction.Claims {
		if err := text.Claim(&extraction.Claims[i]); err != nil {
			refused = append(refused, fmt.Errorf("claim %s: %w", extraction.Claims[i].ID, err))
			continue
		}
		kept = append(kept, extraction.Claims[i])
	}
	extraction.Claims = kept
	return refused
}

// dropInvalid takes out the claims that no store would take.
func dropInvalid(extraction *graph.Extraction) []error {
	if extraction.Validate() == nil {
		return nil
	}
	var refused []error
	seen := map[string]bool{}
	extraction.Claims = slices.DeleteFunc(extraction.Claims, func(claim graph.Claim) bool {
		alone := graph.Extraction{Document: graph.Document{ID: extraction.Document.ID}, Claims: []graph.Claim{claim}}
		err := alone.Validate()
		switch {
		case err != nil:
			refused = append(refused, fmt.Errorf("%w: %w", ErrInternal, err))
		case seen[claim.ID]:
			refused = append(refused, fmt.Errorf("%w: claim %s stands there twice", ErrInternal, claim.ID))
			return true
		}
		seen[claim.ID] = true
		return err != nil
	})
	return refused
}
