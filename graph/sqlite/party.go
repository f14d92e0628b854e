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
	mentions  map[int64]int         // documents gained and lost, by spelling

	lastParty, lastSpelling int64
}

func newPartyWriter(tx *sql.Tx, in *inserts, lastParty, lastSpelling int64) *partyWriter {
	return &partyWriter{tx: tx, parties: rows{insert: &in.party}, spellings: rows{insert: &in.spelling},
		keys: map[string]int64{}, records: map[graph.Party]int64{}, touched: map[int64]bool{}, mentions: map[int64]int{},
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

// mention stores the records that one document gives of its parties and
// returns the records' keys.
func (p *partyWriter) mention(ctx context.Context, parties []graph.Party) ([]int64, error) {
	if err := p.learn(ctx, parties); err != nil {
		return nil, err
	}
	var spellings []int64
	for _, party := range parties {
		spelling, err := p.add(ctx, party)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(spellings, spelling) {
			spellings = append(spellings, spelling)
			p.mentions[spelling]++
		}
	}
	return spellings, nil
}

// add stores a party's record where it is new and returns the record's key.
func (p *partyWriter) add(ctx context.Context, party graph.Party) (spelling int64, err error) {
	if spelling, known := p.records[party]; known {
		return spelling, nil
	}
	key := p.keys[party.ID]
	if key == 0 {
		p.lastParty++
		key = p.lastParty
		p.keys[party.ID] = key
		err = p.parties.add(ctx, p.tx, append([]any{key, party.ID}, recordValues(party)...)...)
	} else {
		p.touched[key] = true
	}
	if err != nil {
		return 0, err
	}
	p.lastSpelling++
	p.records[party] = p.lastSpelling
	return p.lastSpelling, p.spellings.add(ctx, p.tx, append(append([]any{p.lastSpelling, key}, recordValues(party)...), 0)...)
}

func recordValues(p graph.Party) []any {
	return []any{string(p.Kind), p.Name, orNull(p.ISO2), orNull(p.ISO3), orNull(p.PartOf), orNull(p.Area), flag(p.Lexical)}
}

// release takes back what the documents (a list of keys) mention.
func (p *partyWriter) release(ctx context.Context, documents string) error {
	return each(ctx, p.tx, func(found *sql.Rows) error {
		var spelling int64
		var lost int
		err := found.Scan(&spelling, &lost)
		p.mentions[spelling] -= lost
		return err
	}, `SELECT s.value, count(*) FROM outline, json_each(outline.spellings) AS s
		WHERE document IN (SELECT value FROM json_each(?)) GROUP BY s.value`, documents)
}

func (p *partyWriter) flush(ctx context.Context) error {
	if err := p.parties.flush(ctx, p.tx); err != nil {
		return err
	}
	return p.spellings.flush(ctx, p.tx)
}

// settle counts the documents of each record, removes the records that no
// document gives any more and the parties that have none left, and gives the
// other touched parties their smallest.
func (p *partyWriter) settle(ctx context.Context) error {
	count, err := p.tx.PrepareContext(ctx, `UPDATE spelling SET documents = documents + ? WHERE key = ? RETURNING party, documents`)
	if err != nil {
		return err
	}
	defer count.Close()
	for spelling, change := range p.mentions {
		if change == 0 {
			continue
		}
		var party, documents int64
		if err := count.QueryRowContext(ctx, change, spelling).Scan(&party, &documents); err != nil {
			return err
		}
		if documents > 0 {
			continue
		}
		p.touched[party] = true
		if _, err := p.tx.ExecContext(ctx, `DELETE FROM spelling WHERE key = ?`, spelling); err != nil {
			return err
		}
	}
	return p.chooseRecords(ctx)
}

func (p *partyWriter) chooseRecords(ctx context.Context) error {
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
