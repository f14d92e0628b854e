package neo4j

import (
	"context"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
	"armsgraph/graph/outline"
)

// match reads all ids before it yields, so that they are of one commit.
func (s *Store) match(ctx context.Context, operation, index, text string, yield func(string) error) error {
	words := graph.Words(text)
	if len(words) == 0 {
		return nil
	}
	// Words are letters, digits and marks in lower case: no syntax of Lucene.
	with := parameters{"index": index, "words": strings.Join(words, " AND ")}
	var ids []string
	_, err := s.consistent(ctx, operation, func(tx neo4j.ManagedTransaction) error {
		ids = ids[:0]
		return each(ctx, tx, func(values []any) error {
			id, _ := values[0].(string)
			ids = append(ids, id)
			return nil
		}, `CALL db.index.fulltext.queryNodes($index, $words) YIELD node RETURN node.id`, with)
	})
	if err != nil {
		return err
	}
	for _, id := range ids {
		if err := yield(id); err != nil {
			return err
		}
	}
	return nil
}

// packedChange is a change whose outlines are still packed: about a hundred
// bytes a claim.
type packedChange struct {
	change   graph.Change
	outlines []byte
}

// Changes streams what has changed since a revision; see graph.Store. It keeps
// all of it packed until the read has proved to be of one commit.
func (s *Store) Changes(ctx context.Context, since graph.Revision, yield func(graph.Change) error) (graph.Revision, error) {
	var changes []packedChange
	revision, err := s.consistent(ctx, "read changes", func(tx neo4j.ManagedTransaction) (err error) {
		changes, err = changesIn(ctx, tx, since)
		return err
	})
	if err != nil {
		return 0, err
	}
	if since > revision {
		return 0, s.fail("read changes", fmt.Errorf("%w: since revision %d, the newest is %d", graph.ErrInvalid, since, revision))
	}
	for _, packed := range changes {
		change := packed.change
		if !change.Forgotten {
			if change.Outlines, err = outline.Unpack(packed.outlines); err != nil {
				return 0, s.fail("read changes", fmt.Errorf("document %s: %w", change.DocumentID, err))
			}
		}
		if err := yield(change); err != nil {
			return 0, err
		}
	}
	return revision, nil
}

func changesIn(ctx context.Context, tx neo4j.ManagedTransaction, since graph.Revision) ([]packedChange, error) {
	var changes []packedChange
	with := parameters{"since": int64(since)}
	err := each(ctx, tx, func(values []any) error {
		properties, _ := values[0].(map[string]any)
		r := record(properties)
		changes = append(changes, packedChange{outlines: r.bytes("outlines"), change: graph.Change{
			DocumentID: r.text("id"), Title: r.text("title"), Publisher: r.text("publisher"),
			PublishedOn: graph.Period{EDTF: r.text("publishedOn"), Text: r.text("publishedOnText")},
			Sketch:      outline.UnpackSketch(r.bytes("sketch"))}})
		return nil
	}, `MATCH (d:Document) WHERE d.revision > $since
		RETURN d {.id, .title, .publisher, .publishedOn, .publishedOnText, .sketch, .outlines}`, with)
	if err != nil || since == 0 {
		return changes, err
	}
	err = each(ctx, tx, func(values []any) error {
		id, _ := values[0].(string)
		changes = append(changes, packedChange{change: graph.Change{DocumentID: id, Forgotten: true}})
		return nil
	}, `MATCH (f:Forgotten) WHERE f.revision > $since RETURN f.id`, with)
	return changes, err
}
