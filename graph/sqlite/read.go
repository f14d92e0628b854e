package sqlite

import (
	"context"
	"database/sql"

	"armsgraph/graph"
)

// reading runs a read as one transaction: everything in it is of one commit.
func (s *Store) reading(ctx context.Context, operation string, read func(*sql.Tx) error) error {
	tx, err := s.read.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return s.fail(operation, err)
	}
	defer tx.Rollback()
	if err := read(tx); err != nil {
		return s.fail(operation, err)
	}
	return nil
}

// each calls scan for every row of a query.
func each(ctx context.Context, tx *sql.Tx, scan func(*sql.Rows) error, query string, args ...any) error {
	found, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return err
	}
	defer found.Close()
	for found.Next() {
		if err := scan(found); err != nil {
			return err
		}
	}
	return found.Err()
}

// Fingerprints returns the fingerprints of documents; see graph.Store.
func (s *Store) Fingerprints(ctx context.Context, documents []string) (map[string]string, error) {
	fingerprints := make(map[string]string, len(documents))
	err := s.reading(ctx, "read fingerprints", func(tx *sql.Tx) error {
		return each(ctx, tx, func(found *sql.Rows) error {
			var id, fingerprint string
			err := found.Scan(&id, &fingerprint)
			fingerprints[id] = fingerprint
			return err
		}, `SELECT id, fingerprint FROM document WHERE id IN (SELECT value FROM json_each(?))`, jsonList(documents))
	})
	return fingerprints, err
}

const documentColumns = `key, id, title, coalesce(publisher, ''), coalesce(published_on, ''), coalesce(published_on_words, ''),
	coalesce(url, ''), coalesce(language, ''), media_type, text`

func documentFields(key *int64, d *graph.Document) []any {
	return []any{key, &d.ID, &d.Title, &d.Publisher, &d.PublishedOn.EDTF, &d.PublishedOn.Text,
		&d.URL, &d.Language, &d.MediaType, &d.Text}
}

// Documents returns documents with their text; see graph.Store.
func (s *Store) Documents(ctx context.Context, ids []string) ([]graph.Document, error) {
	var documents []graph.Document
	err := s.reading(ctx, "read documents", func(tx *sql.Tx) error {
		return each(ctx, tx, func(found *sql.Rows) error {
			var key int64
			var document graph.Document
			err := found.Scan(documentFields(&key, &document)...)
			documents = append(documents, document)
			return err
		}, `SELECT `+documentColumns+` FROM document WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`, jsonList(ids))
	})
	return documents, err
}

// Claims returns claims with everything belonging to them; see graph.Store.
func (s *Store) Claims(ctx context.Context, ids []string) ([]graph.Claim, error) {
	if err := s.indexed(ctx); err != nil {
		return nil, s.fail("create index", err)
	}
	var claims []graph.Claim
	err := s.reading(ctx, "read claims", func(tx *sql.Tx) (err error) {
		claims, err = claimsWhere(ctx, tx, `c.id IN (SELECT value FROM json_each(?))`, jsonList(ids))
		return err
	})
	return claims, err
}

// Parties returns parties, all of them where ids is nil; see graph.Store.
func (s *Store) Parties(ctx context.Context, ids []string) ([]graph.Party, error) {
	query, args := `SELECT `+partyColumns+` FROM party ORDER BY id`, []any(nil)
	if ids != nil {
		query = `SELECT ` + partyColumns + ` FROM party WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`
		args = []any{jsonList(ids)}
	}
	var parties []graph.Party
	err := s.reading(ctx, "read parties", func(tx *sql.Tx) error {
		return each(ctx, tx, func(found *sql.Rows) error {
			var party graph.Party
			err := found.Scan(partyFields(&party)...)
			parties = append(parties, party)
			return err
		}, query, args...)
	})
	return parties, err
}
