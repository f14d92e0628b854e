package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
)

// add writes a document that is not there.
func (w *writer) add(ctx context.Context, e *prepared) error {
	w.lastDocument++
	key, d := w.lastDocument, &e.Document
	err := w.documents.add(ctx, w.tx, key, d.ID, d.Title, orNull(d.Publisher), orNull(d.PublishedOn.EDTF),
		orNull(d.PublishedOn.Text), orNull(d.URL), orNull(d.Language), d.MediaType, e.Fingerprint, e.digest,
		int64(w.revision), d.Text)
	if err != nil {
		return err
	}
	w.documentWords.add(key, e.words)
	spellings, err := w.parties.mention(ctx, e.Named())
	if err != nil {
		return err
	}
	err = w.outlines.add(ctx, w.tx, key, jsonList(spellings), e.sketch, e.outlines)
	if err != nil {
		return err
	}
	for i := range e.Claims {
		if err := w.claims.add(ctx, key, &e.Claims[i], e.claimWords[i]); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) flush(ctx context.Context) error {
	for _, table := range []*rows{&w.documents, &w.outlines} {
		if err := table.flush(ctx, w.tx); err != nil {
			return err
		}
	}
	if err := w.parties.flush(ctx); err != nil {
		return err
	}
	if err := w.claims.flush(ctx); err != nil {
		return err
	}
	if err := w.documentWords.flush(ctx, w.tx); err != nil {
		return err
	}
	return w.claims.words.flush(ctx, w.tx)
}

// claimWriter adds claims with all that belongs to them.
type claimWriter struct {
	tx      *sql.Tx
	parties *partyWriter
	last    int64

	claims, stops, statements, participants, supports, sums, quantities rows
	words                                                               wordRows
}

func newClaimWriter(tx *sql.Tx, in *inserts, last int64, parties *partyWriter) *claimWriter {
	return &claimWriter{tx: tx, parties: parties, last: last,
		claims: rows{insert: &in.claim}, stops: rows{insert: &in.stop}, statements: rows{insert: &in.statement},
		participants: rows{insert: &in.participant}, supports: rows{insert: &in.support},
		sums: rows{insert: &in.sum}, quantities: rows{insert: &in.quantity}, words: wordRows{insert: &in.claimWords}}
}

func (w *claimWriter) flush(ctx context.Context) error {
	for _, table := range []*rows{&w.claims, &w.stops, &w.statements, &w.participants, &w.supports,
		&w.sums, &w.quantities} {
		if err := table.flush(ctx, w.tx); err != nil {
			return err
		}
	}
	return nil
}

func (w *claimWriter) add(ctx context.Context, document int64, c *graph.Claim, words string) error {
	w.last++
	key, e := w.last, c.Evidence
	earliest, latest := bounds(c.Period.EDTF)
	err := w.claims.add(ctx, w.tx, key, c.ID, document, c.Ordinal, string(c.Polarity), orNull(c.Negation), orNull(c.Status),
		orNull(c.Stage), orNull(c.Authorisation), orNull(goodsList(c.Goods)), orNull(c.GoodsText),
		orNull(c.Period.EDTF), orNull(c.Period.Text), orNull(c.Period.Basis), earliest, latest,
		orNull(c.Reading), orNull(c.Extractor), e.Quote, e.Start, e.End, pageOrNull(e.Page))
	if err != nil {
		return err
	}
	w.words.add(key, words)
	for place, party := range c.Route {
		if err := w.stops.add(ctx, w.tx, key, place, w.parties.keys[party.ID]); err != nil {
			return err
		}
	}
	if err := w.addStatements(ctx, key, c); err != nil {
		return err
	}
	if err := w.addDetails(ctx, key, c); err != nil {
		return err
	}
	return w.addAmounts(ctx, key, c)
}

func (w *claimWriter) addStatements(ctx context.Context, key int64, c *graph.Claim) error {
	for rank, s := range c.Statements {
		e := s.Evidence
		err := w.statements.add(ctx, w.tx, key, rank, w.parties.keys[s.By.ID], orNull(s.Cue), orNull(s.Hedge),
			orNull(s.SaidOn.EDTF), orNull(s.SaidOn.Text), orNull(s.Stance), orNull(s.Attribution), flag(s.Origin),
			quoteBeside(c, e), e.Start, e.End, pageOrNull(e.Page))
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *claimWriter) addDetails(ctx context.Context, key int64, c *graph.Claim) error {
	for rank, p := range c.Participants {
		e := p.Evidence
		err := w.participants.add(ctx, w.tx, key, rank, w.parties.keys[p.Party.ID], orNull(p.Role),
			quoteBeside(c, e), e.Start, e.End, pageOrNull(e.Page))
		if err != nil {
			return err
		}
	}
	for rank, s := range c.Supports {
		e := s.Evidence
		err := w.supports.add(ctx, w.tx, key, rank, s.Field, orNull(s.Resolution),
			quoteBeside(c, e), e.Start, e.End, pageOrNull(e.Page))
		if err != nil {
			return err
		}
	}
	return nil
}

func (w *claimWriter) addAmounts(ctx context.Context, key int64, c *graph.Claim) error {
	if v := c.Value; v != nil {
		err := w.sums.add(ctx, w.tx, key, v.ID, v.Amount, v.Min, v.Max, v.Currency, flag(v.Approximate), v.Text)
		if err != nil {
			return err
		}
	}
	if q := c.Quantity; q != nil {
		return w.quantities.add(ctx, w.tx, key, q.ID, q.Amount, q.Min, q.Max, q.Unit, flag(q.Approximate), q.Text)
	}
	return nil
}

// quoteBeside is the words of an evidence, or NULL where they are the claim's.
func quoteBeside(c *graph.Claim, e graph.Evidence) any {
	if e.Quote == c.Evidence.Quote {
		return nil
	}
	return e.Quote
}

func goodsList(goods []graph.Goods) string {
	var list strings.Builder
	for i, g := range goods {
		if i > 0 {
			list.WriteByte(',')
		}
		list.WriteString(string(g))
	}
	return list.String()
}

// bounds are the first and last day of a period, NULL where it is open.
func bounds(period string) (earliest, latest any) {
	date, err := edtf.Parse(period)
	if err != nil {
		return nil, nil
	}
	if day, known := date.Earliest(); known {
		earliest = day.String()
	}
	if day, known := date.Latest(); known {
		latest = day.String()
	}
	return earliest, latest
}
