package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// rowsTogether is how many rows one INSERT carries: a statement for each row
// would halve the speed of a load.
const rowsTogether = 50

// insert is the prepared statements that add rows to one table.
type insert struct {
	table, columns string
	width          int
	one, many      *sql.Stmt
}

type inserts struct {
	document, outline, party, spelling                          insert
	claim, stop, statement, participant, support, sum, quantity insert
	claimWords, documentWords                                   insert
}

func (in *inserts) prepare(ctx context.Context, db *sql.DB) error {
	for _, table := range []struct {
		insert        *insert
		name, columns string
	}{
		{&in.document, "document", `key, id, title, publisher, published_on, published_on_words, url, language, media_type, fingerprint, digest, revision, text`},
		{&in.outline, "outline", `document, spellings, sketch, claims`},
		{&in.party, "party", `key, id, kind, name, iso2, iso3, part_of, area, lexical`},
		{&in.spelling, "spelling", `key, party, kind, name, iso2, iso3, part_of, area, lexical, documents`},
		{&in.claim, "claim", `key, id, document, ordinal, polarity, negation, status, stage, authorisation, goods, goods_words,
			period, period_words, period_basis, earliest, latest, reading, extractor, quote, start, "end", page`},
		{&in.stop, "stop", `claim, place, party`},
		{&in.statement, "statement", `claim, rank, party, cue, hedge, said_on, said_on_words, stance, attribution, origin, quote, start, "end", page`},
		{&in.participant, "participant", `claim, rank, party, role, quote, start, "end", page`},
		{&in.support, "support", `claim, rank, field, resolution, quote, start, "end", page`},
		{&in.sum, "sum", `claim, id, amount, min, max, currency, approximate, words`},
		{&in.quantity, "quantity", `claim, id, amount, min, max, unit, approximate, words`},
		{&in.claimWords, "claim_words", `rowid, words`},
		{&in.documentWords, "document_words", `rowid, words`},
	} {
		*table.insert = insert{table: table.name, columns: table.columns, width: strings.Count(table.columns, ",") + 1}
		if err := table.insert.prepare(ctx, db); err != nil {
			return err
		}
	}
	return nil
}

func (in *insert) prepare(ctx context.Context, db *sql.DB) error {
	row := "(?" + strings.Repeat(",?", in.width-1) + ")"
	head := fmt.Sprintf(`INSERT INTO %s (%s) VALUES `, in.table, in.columns)
	var err error
	if in.one, err = db.PrepareContext(ctx, head+row); err != nil {
		return err
	}
	in.many, err = db.PrepareContext(ctx, head+row+strings.Repeat(","+row, rowsTogether-1))
	return err
}

// rows collects rows for one table and inserts them together.
type rows struct {
	insert  *insert
	pending []any
	many    *sql.Stmt // in the transaction
}

func (r *rows) add(ctx context.Context, tx *sql.Tx, values ...any) error {
	r.pending = append(r.pending, values...)
	if len(r.pending) < rowsTogether*r.insert.width {
		return nil
	}
	if r.many == nil {
		r.many = tx.StmtContext(ctx, r.insert.many)
	}
	_, err := r.many.ExecContext(ctx, r.pending...)
	r.pending = r.pending[:0]
	return err
}

func (r *rows) flush(ctx context.Context, tx *sql.Tx) error {
	if len(r.pending) == 0 {
		return nil
	}
	one := tx.StmtContext(ctx, r.insert.one)
	for ; len(r.pending) > 0; r.pending = r.pending[r.insert.width:] {
		if _, err := one.ExecContext(ctx, r.pending[:r.insert.width]...); err != nil {
			return err
		}
	}
	return nil
}

// wordRows collects rows for a full-text index. They are inserted one by one
// and after all else: any statement of several rows sets a savepoint, at which
// the index would write its pending words out as a small segment of its own.
type wordRows struct {
	insert *insert
	keys   []int64
	words  []string
}

func (r *wordRows) add(key int64, words string) {
	r.keys = append(r.keys, key)
	r.words = append(r.words, words)
}

func (r *wordRows) flush(ctx context.Context, tx *sql.Tx) error {
	if len(r.keys) == 0 {
		return nil
	}
	one := tx.StmtContext(ctx, r.insert.one)
	for i, key := range r.keys {
		if _, err := one.ExecContext(ctx, key, r.words[i]); err != nil {
			return err
		}
	}
	r.keys, r.words = nil, nil
	return nil
}

// orNull stores an empty text as NULL, which is what the tables' readers expect
// of an absent one.
func orNull[T ~string](text T) any {
	if text == "" {
		return nil
	}
	return string(text)
}

func pageOrNull(page int) any {
	if page == 0 {
		return nil
	}
	return page
}

func flag(set bool) int {
	if set {
		return 1
	}
	return 0
}
