package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/outline"
)

// Changes streams what has changed since a revision; see graph.Store.
func (s *Store) Changes(ctx context.Context, since graph.Revision, yield func(graph.Change) error) (graph.Revision, error) {
	var revision graph.Revision
	err := s.reading(ctx, "read changes", func(tx *sql.Tx) (err error) {
		if revision, err = revisionIn(ctx, tx); err != nil {
			return err
		}
		if since > revision {
			return fmt.Errorf("%w: since revision %d, the newest is %d", graph.ErrInvalid, since, revision)
		}
		if since > 0 {
			if err := forgottenSince(ctx, tx, since, yield); err != nil {
				return err
			}
		}
		return writtenSince(ctx, tx, since, yield)
	})
	if err != nil {
		return 0, err
	}
	return revision, nil
}

func forgottenSince(ctx context.Context, tx *sql.Tx, since graph.Revision, yield func(graph.Change) error) error {
	return each(ctx, tx, func(found *sql.Rows) error {
		change := graph.Change{Forgotten: true}
		if err := found.Scan(&change.DocumentID); err != nil {
			return err
		}
		return yield(change)
	}, `SELECT document_id FROM forgotten WHERE revision > ?`, int64(since))
}

func writtenSince(ctx context.Context, tx *sql.Tx, since graph.Revision, yield func(graph.Change) error) error {
	return each(ctx, tx, func(found *sql.Rows) error {
		var c graph.Change
		var sketch, claims []byte
		err := found.Scan(&c.DocumentID, &c.Title, &c.Publisher, &c.PublishedOn.EDTF, &c.PublishedOn.Text, &sketch, &claims)
		if err != nil {
			return err
		}
		c.Sketch = outline.UnpackSketch(sketch)
		if c.Outlines, err = outline.Unpack(claims); err != nil {
			return fmt.Errorf("document %s: %w", c.DocumentID, err)
		}
		return yield(c)
	}, `SELECT d.id, d.title, coalesce(d.publisher, ''), coalesce(d.published_on, ''), coalesce(d.published_on_words, ''),
		o.sketch, o.claims FROM document AS d JOIN outline AS o ON o.document = d.key WHERE d.revision > ?`, int64(since))
}

// MatchClaims finds claims by the words of their quotes; see graph.Store.
func (s *Store) MatchClaims(ctx context.Context, text string, yield func(string) error) error {
	return s.match(ctx, "search claims", text, yield,
		`SELECT c.id FROM claim_words AS w JOIN claim AS c ON c.key = w.rowid WHERE claim_words MATCH ?`)
}

// MatchDocuments finds documents by the words of their texts; see graph.Store.
func (s *Store) MatchDocuments(ctx context.Context, text string, yield func(string) error) error {
	return s.match(ctx, "search documents", text, yield,
		`SELECT d.id FROM document_words AS w JOIN document AS d ON d.key = w.rowid WHERE document_words MATCH ?`)
}

func (s *Store) match(ctx context.Context, operation, text string, yield func(string) error, query string) error {
	words := graph.Words(text)
	if len(words) == 0 {
		return nil
	}
	return s.reading(ctx, operation, func(tx *sql.Tx) error {
		return each(ctx, tx, func(found *sql.Rows) error {
			var id string
			if err := found.Scan(&id); err != nil {
				return err
			}
			return yield(id)
		}, query, `"`+strings.Join(words, `" AND "`)+`"`)
	})
}

// walkTogether is how many documents Walk holds in memory at a time.
const walkTogether = 16

// Walk streams everything; see graph.Store.
func (s *Store) Walk(ctx context.Context, yield func(graph.Extraction) error) error {
	return s.reading(ctx, "walk", func(tx *sql.Tx) error {
		after := ""
		for {
			extractions, err := extractionsAfter(ctx, tx, after)
			if err != nil || len(extractions) == 0 {
				return err
			}
			for _, e := range extractions {
				if err := yield(e); err != nil {
					return err
				}
			}
			after = extractions[len(extractions)-1].Document.ID
		}
	})
}

// extractionsAfter reads the documents that follow an id.
func extractionsAfter(ctx context.Context, tx *sql.Tx, after string) ([]graph.Extraction, error) {
	var extractions []graph.Extraction
	var keys []int64
	at, atKey := map[string]int{}, map[int64]int{}
	err := each(ctx, tx, func(found *sql.Rows) error {
		var key int64
		var e graph.Extraction
		err := found.Scan(documentFields(&key, &e.Document)...)
		at[e.Document.ID], atKey[key] = len(extractions), len(extractions)
		keys, extractions = append(keys, key), append(extractions, e)
		return err
	}, `SELECT `+documentColumns+` FROM document WHERE id > ? ORDER BY id LIMIT ?`, after, walkTogether)
	if err != nil || len(keys) == 0 {
		return nil, err
	}
	claims, err := claimsWhere(ctx, tx, `c.document IN (SELECT value FROM json_each(?))`, jsonList(keys))
	if err != nil {
		return nil, err
	}
	for _, claim := range claims {
		e := &extractions[at[claim.DocumentID]]
		e.Claims = append(e.Claims, claim)
	}
	err = each(ctx, tx, func(found *sql.Rows) error {
		var key int64
		var party graph.Party
		err := found.Scan(append([]any{&key}, partyFields(&party)...)...)
		e := &extractions[atKey[key]]
		e.Parties = append(e.Parties, party)
		return err
	}, `SELECT document, `+partyColumns+` FROM party JOIN
		(SELECT DISTINCT o.document, s.party FROM outline AS o, json_each(o.spellings) AS m JOIN spelling AS s ON s.key = m.value
		WHERE o.document IN (SELECT value FROM json_each(?))) AS named ON named.party = party.key`, jsonList(keys))
	for i := range extractions {
		extractions[i].KeepBeside()
	}
	return extractions, err
}
