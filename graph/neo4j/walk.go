package neo4j

import (
	"context"
	"fmt"
	"slices"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
)

// walkTogether is how many documents Walk holds in memory at a time.
const walkTogether = 16

// Walk streams everything; see graph.Store. Neo4j has no transaction that sees
// one commit only, so the documents are copied to a file, those that change
// meanwhile again, until nothing changes; then they are read from there.
func (s *Store) Walk(ctx context.Context, yield func(graph.Extraction) error) error {
	copied, err := newSpool()
	if err != nil {
		return s.fail("walk", err)
	}
	defer copied.close()
	var parties map[string]graph.Party
	since := graph.Revision(0)
	for first := true; ; first = false {
		var written, forgotten []string
		revision, err := s.consistent(ctx, "walk", func(tx neo4j.ManagedTransaction) (err error) {
			if written, forgotten, err = changedIn(ctx, tx, since); err != nil {
				return err
			}
			parties, err = partiesIn(ctx, tx, nil)
			return err
		})
		if err != nil {
			return err
		}
		if !first && revision == since {
			break
		}
		copied.forget(forgotten)
		for ids := range slices.Chunk(written, walkTogether) {
			if err := s.copyDocuments(ctx, ids, copied); err != nil {
				return err
			}
		}
		since = revision
	}
	return copied.each(func(e graph.Extraction) error {
		if err := nameParties(e.Claims, parties); err != nil {
			return s.fail("walk", err)
		}
		for i, party := range e.Parties {
			e.Parties[i] = parties[party.ID]
		}
		e.KeepBeside()
		return yield(e)
	})
}

// changedIn lists the ids of what was written and forgotten since a revision.
func changedIn(ctx context.Context, tx neo4j.ManagedTransaction, since graph.Revision) (written, forgotten []string, err error) {
	with := parameters{"since": int64(since)}
	for _, list := range []struct {
		ids   *[]string
		query string
	}{
		{&written, `MATCH (d:Document) WHERE d.revision > $since RETURN d.id`},
		{&forgotten, `MATCH (f:Forgotten) WHERE f.revision > $since RETURN f.id`},
	} {
		err := each(ctx, tx, func(values []any) error {
			id, _ := values[0].(string)
			*list.ids = append(*list.ids, id)
			return nil
		}, list.query, with)
		if err != nil {
			return nil, nil, err
		}
	}
	return written, forgotten, nil
}

// copyDocuments copies documents with their claims, whose parties are ids only.
func (s *Store) copyDocuments(ctx context.Context, ids []string, copied *spool) error {
	var extractions []graph.Extraction
	_, err := s.consistent(ctx, "walk", func(tx neo4j.ManagedTransaction) error {
		extractions = extractions[:0]
		documents, err := documentsIn(ctx, tx, ids)
		if err != nil {
			return err
		}
		at := map[string]int{}
		for i, document := range documents {
			at[document.ID] = i
			extractions = append(extractions, graph.Extraction{Document: document})
		}
		claims, err := claimsIn(ctx, tx, `MATCH (d:Document)<-[:EVIDENCED_BY]-(c:Claim) WHERE d.id IN $ids`, ids)
		if err != nil {
			return err
		}
		for _, claim := range claims {
			i, there := at[claim.DocumentID]
			if !there {
				return fmt.Errorf("document %s: %w", claim.DocumentID, errUnstable)
			}
			extractions[i].Claims = append(extractions[i].Claims, claim)
		}
		return each(ctx, tx, func(values []any) error {
			document, _ := values[0].(string)
			party, _ := values[1].(string)
			i, there := at[document]
			if !there {
				return fmt.Errorf("document %s: %w", document, errUnstable)
			}
			extractions[i].Parties = append(extractions[i].Parties, graph.Party{ID: party})
			return nil
		}, `MATCH (d:Document)-[:NAMES]->(p:Party) WHERE d.id IN $ids RETURN DISTINCT d.id, p.id`, parameters{"ids": ids})
	})
	if err != nil {
		return err
	}
	for _, e := range extractions {
		if err := copied.put(e); err != nil {
			return s.fail("walk", err)
		}
	}
	return nil
}
