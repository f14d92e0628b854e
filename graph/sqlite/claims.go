package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"armsgraph/graph"
)

// hydration assembles claims from their tables, with one statement a table
// whatever the number of claims.
type hydration struct {
	tx      *sql.Tx
	claims  []graph.Claim
	at      map[int64]int // place in claims, by key
	keys    string        // list of the keys
	parties map[int64]graph.Party
}

// claimsWhere reads the claims (table c) that a condition selects, in the order
// of their ids.
func claimsWhere(ctx context.Context, tx *sql.Tx, condition string, args ...any) ([]graph.Claim, error) {
	h := &hydration{tx: tx, at: map[int64]int{}, parties: map[int64]graph.Party{}}
	if err := h.readClaims(ctx, condition, args); err != nil || len(h.claims) == 0 {
		return nil, err
	}
	for _, read := range []func(context.Context) error{h.readParties, h.readStops, h.readStatements,
		h.readParticipants, h.readSupports, h.readSums, h.readQuantities} {
		if err := read(ctx); err != nil {
			return nil, err
		}
	}
	return h.claims, nil
}

func (h *hydration) readClaims(ctx context.Context, condition string, args []any) error {
	var keys []int64
	err := each(ctx, h.tx, func(found *sql.Rows) error {
		var key int64
		var goods string
		var c graph.Claim
		err := found.Scan(&key, &c.ID, &c.DocumentID, &c.Ordinal, &c.Polarity, &c.Negation, &c.Status, &c.Stage,
			&c.Authorisation, &goods, &c.GoodsText, &c.Period.EDTF, &c.Period.Text, &c.Period.Basis, &c.Reading, &c.Extractor,
			&c.Evidence.Quote, &c.Evidence.Start, &c.Evidence.End, &c.Evidence.Page)
		if goods != "" {
			for kind := range strings.SplitSeq(goods, ",") {
				c.Goods = append(c.Goods, graph.Goods(kind))
			}
		}
		h.at[key] = len(h.claims)
		h.claims = append(h.claims, c)
		keys = append(keys, key)
		return err
	}, `SELECT c.key, c.id, d.id, c.ordinal, c.polarity, coalesce(c.negation, ''), coalesce(c.status, ''), coalesce(c.stage, ''),
		coalesce(c.authorisation, ''), coalesce(c.goods, ''), coalesce(c.goods_words, ''), coalesce(c.period, ''),
		coalesce(c.period_words, ''), coalesce(c.period_basis, ''), coalesce(c.reading, ''), coalesce(c.extractor, ''),
		c.quote, c.start, c."end", coalesce(c.page, 0)
		FROM claim AS c JOIN document AS d ON d.key = c.document WHERE `+condition+` ORDER BY c.id`, args...)
	h.keys = jsonList(keys)
	return err
}

const ofClaims = ` WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY claim`

func (h *hydration) readParties(ctx context.Context) error {
	const claims = ` WHERE claim IN (SELECT value FROM json_each(?1))`
	return each(ctx, h.tx, func(found *sql.Rows) error {
		var key int64
		var party graph.Party
		err := found.Scan(append([]any{&key}, partyFields(&party)...)...)
		h.parties[key] = party
		return err
	}, `SELECT key, `+partyColumns+` FROM party WHERE key IN (SELECT party FROM stop`+claims+
		` UNION SELECT party FROM statement`+claims+` UNION SELECT party FROM participant`+claims+`)`, h.keys)
}

func (h *hydration) readStops(ctx context.Context) error {
	return each(ctx, h.tx, func(found *sql.Rows) error {
		var claim, party int64
		err := found.Scan(&claim, &party)
		c := &h.claims[h.at[claim]]
		c.Route = append(c.Route, h.parties[party])
		return err
	}, `SELECT claim, party FROM stop`+ofClaims+`, place`, h.keys)
}

func (h *hydration) readStatements(ctx context.Context) error {
	return each(ctx, h.tx, func(found *sql.Rows) error {
		var claim, party int64
		var quote sql.NullString
		var s graph.Statement
		e := &s.Evidence
		err := found.Scan(&claim, &party, &s.Cue, &s.Hedge, &s.SaidOn.EDTF, &s.SaidOn.Text, &s.Stance, &s.Attribution,
			&s.Origin, &quote, &e.Start, &e.End, &e.Page)
		c := &h.claims[h.at[claim]]
		s.By, e.Quote = h.parties[party], quoteOf(c, quote)
		c.Statements = append(c.Statements, s)
		return err
	}, `SELECT claim, party, coalesce(cue, ''), coalesce(hedge, ''), coalesce(said_on, ''), coalesce(said_on_words, ''),
		coalesce(stance, ''), coalesce(attribution, ''), origin, quote, start, "end", coalesce(page, 0)
		FROM statement`+ofClaims+`, rank`, h.keys)
}

func (h *hydration) readParticipants(ctx context.Context) error {
	return each(ctx, h.tx, func(found *sql.Rows) error {
		var claim, party int64
		var quote sql.NullString
		var p graph.Participant
		e := &p.Evidence
		err := found.Scan(&claim, &party, &p.Role, &quote, &e.Start, &e.End, &e.Page)
		c := &h.claims[h.at[claim]]
		p.Party, e.Quote = h.parties[party], quoteOf(c, quote)
		c.Participants = append(c.Participants, p)
		return err
	}, `SELECT claim, party, coalesce(role, ''), quote, start, "end", coalesce(page, 0)
		FROM participant`+ofClaims+`, rank`, h.keys)
}

func (h *hydration) readSupports(ctx context.Context) error {
	return each(ctx, h.tx, func(found *sql.Rows) error {
		var claim int64
		var quote sql.NullString
		var s graph.Support
		e := &s.Evidence
		err := found.Scan(&claim, &s.Field, &s.Resolution, &quote, &e.Start, &e.End, &e.Page)
		c := &h.claims[h.at[claim]]
		e.Quote = quoteOf(c, quote)
		c.Supports = append(c.Supports, s)
		return err
	}, `SELECT claim, field, coalesce(resolution, ''), quote, start, "end", coalesce(page, 0)
		FROM support`+ofClaims+`, rank`, h.keys)
}

func (h *hydration) readSums(ctx context.Context) error {
	return each(ctx, h.tx, func(found *sql.Rows) error {
		var claim int64
		var m graph.Money
		err := found.Scan(&claim, &m.ID, &m.Amount, &m.Min, &m.Max, &m.Currency, &m.Approximate, &m.Text)
		h.claims[h.at[claim]].Value = &m
		return err
	}, `SELECT claim, id, amount, min, max, currency, approximate, words FROM sum`+ofClaims, h.keys)
}

func (h *hydration) readQuantities(ctx context.Context) error {
	return each(ctx, h.tx, func(found *sql.Rows) error {
		var claim int64
		var q graph.Quantity
		err := found.Scan(&claim, &q.ID, &q.Amount, &q.Min, &q.Max, &q.Unit, &q.Approximate, &q.Text)
		h.claims[h.at[claim]].Quantity = &q
		return err
	}, `SELECT claim, id, amount, min, max, unit, approximate, words FROM quantity`+ofClaims, h.keys)
}

func quoteOf(c *graph.Claim, quote sql.NullString) string {
	if quote.Valid {
		return quote.String
	}
	return c.Evidence.Quote
}
