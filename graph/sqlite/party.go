package sqlite

import (
	"context"
	"database/sql"
	"slices"

	"armsgraph/graph"
)

// partyWriter keeps the parties, the records that documents give of them, and
// who mentions them.
type partyWriter struct {
	tx        *sql.Tx
	parties   rows
	spellings rows
	keys      map[string]int64      // of parties, by id
	records   map[graph.Party]int64 // keys of spellings
	touched   map[int64]bool        // parties whose record must be chosen anew
	released  []int64               // spellings that lost a mention

	lastParty, lastSpelling int64
}

func newPartyWriter(tx *sql.Tx, in *inserts, lastParty, lastSpelling int64) *partyWriter {
	return &partyWriter{tx: tx, parties: rows{insert: &in.party}, spellings: rows{insert: &in.spelling},
		keys: map[string]int64{}, records: map[graph.Party]int64{}, touched: map[int64]bool{},
		lastParty: lastParty, lastSpelling: lastSpelling}
}

const partyColumns = `id, kind, name, coalesce(iso2, ''), coalesce(iso3, ''), coalesce(part_of, ''), coalesce(area, ''), lexical`

func partyFields(p *graph.Party) []any {
	return []any{&p.ID, &p.Kind, &p.Name, &p.ISO2, &p.ISO3, &p.PartOf, &p.Area, &p.Lexical}
}

// learn reads what is stored of the parties that an extraction names.
func (p *partyWriter) learn(ctx context.Context, parties []graph.Party) error {
	var unknown []string
	for _, party := range parties {
		if _, known := p.keys[party.ID]; !known {
			unknown = append(unknown, party.ID)
			p.keys[party.ID] = 0
		}
	}
	if len(unknown) == 0 {
		return nil
	}
	found, err := p.tx.QueryContext(ctx, `SELECT s.key, p.key, p.id, s.kind, s.name, coalesce(s.iso2, ''),
		coalesce(s.iso3, ''), coalesce(s.part_of, ''), coalesce(s.area, ''), s.lexical
		FROM party AS p JOIN spelling AS s ON s.party = p.key
		WHERE p.id IN (SELECT value FROM json_each(?))`, jsonList(unknown))
	if err != nil {
		return err
	}
	defer found.Close()
	for found.Next() {
		var spelling, key int64
		var party graph.Party
		if err := found.Scan(append([]any{&spelling, &key}, partyFields(&party)...)...); err != nil {
			return err
		}
		p.keys[party.ID] = key
		p.records[party] = spelling
	}
	return found.Err()
}

// add stores a party's record where it is new and returns the keys of the
// party and the record.
func (p *partyWriter) add(ctx context.Context, party graph.Party) (key, spelling int64, err error) {
	key = p.keys[party.ID]
	if spelling, known := p.records[party]; known {
		return key, spelling, nil
	}
	if key == 0 {
		p.lastParty++
		key = p.lastParty
		p.keys[party.ID] = key
		err = p.parties.add(ctx, p.tx, append([]any{key, party.ID}, recordValues(party)...)...)
	} else {
		p.touched[key] = true
	}
	if err != nil {
		return 0, 0, err
	}
	p.lastSpelling++
	p.records[party] = p.lastSpelling
	return key, p.lastSpelling, p.spellings.add(ctx, p.tx, append([]any{p.lastSpelling, key}, recordValues(party)...)...)
}

func recordValues(p graph.Party) []any {
	return []any{string(p.Kind), p.Name, orNull(p.ISO2), orNull(p.ISO3), orNull(p.PartOf), orNull(p.Area), flag(p.Lexical)}
}

// release notes what the documents (a list of keys) mention, before they go.
func (p *partyWriter) release(ctx context.Context, documents string) error {
	keys, err := keysOf(ctx, p.tx,
		`SELECT DISTINCT spelling FROM mention WHERE document IN (SELECT value FROM json_each(?))`, documents)
	p.released = append(p.released, keys...)
	return err
}

func (p *partyWriter) flush(ctx context.Context) error {
	if err := p.parties.flush(ctx, p.tx); err != nil {
		return err
	}
	return p.spellings.flush(ctx, p.tx)
}

// settle removes the records that nobody mentions any more and the parties
// that have none left, and gives the other touched parties their smallest.
func (p *partyWriter) settle(ctx context.Context) error {
	if len(p.released) > 0 {
		owners, err := keysOf(ctx, p.tx, `DELETE FROM spelling WHERE key IN (SELECT value FROM json_each(?))
			AND NOT EXISTS (SELECT 1 FROM mention WHERE spelling = spelling.key) RETURNING party`, jsonList(p.released))
		if err != nil {
			return err
		}
		for _, key := range owners {
			p.touched[key] = true
		}
	}
	if len(p.touched) == 0 {
		return nil
	}
	records, err := p.smallestRecords(ctx)
	if err != nil {
		return err
	}
	for key := range p.touched {
		if err := p.choose(ctx, key, records[key]); err != nil {
			return err
		}
	}
	return nil
}

func (p *partyWriter) smallestRecords(ctx context.Context) (map[int64]graph.Party, error) {
	var keys []int64
	for key := range p.touched {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	found, err := p.tx.QueryContext(ctx, `SELECT s.party, p.id, s.kind, s.name, coalesce(s.iso2, ''), coalesce(s.iso3, ''),
		coalesce(s.part_of, ''), coalesce(s.area, ''), s.lexical FROM spelling AS s JOIN party AS p ON p.key = s.party
		WHERE s.party IN (SELECT value FROM json_each(?))`, jsonList(keys))
	if err != nil {
		return nil, err
	}
	defer found.Close()
	smallest := map[int64]graph.Party{}
	for found.Next() {
		var key int64
		var record graph.Party
		if err := found.Scan(append([]any{&key}, partyFields(&record)...)...); err != nil {
			return nil, err
		}
		if best, known := smallest[key]; !known || record.Compare(best) < 0 {
			smallest[key] = record
		}
	}
	return smallest, found.Err()
}

func (p *partyWriter) choose(ctx context.Context, key int64, record graph.Party) error {
	if record.ID == "" {
		_, err := p.tx.ExecContext(ctx, `DELETE FROM party WHERE key = ?`, key)
		return err
	}
	_, err := p.tx.ExecContext(ctx, `UPDATE party SET kind = ?, name = ?, iso2 = ?, iso3 = ?, part_of = ?, area = ?, lexical = ?
		WHERE key = ?`, append(recordValues(record), key)...)
	return err
}

func keysOf(ctx context.Context, tx *sql.Tx, query string, args ...any) ([]int64, error) {
	found, err := tx.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var keys []int64
	for found.Next() {
		var key int64
		if err := found.Scan(&key); err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	return keys, found.Err()
}
