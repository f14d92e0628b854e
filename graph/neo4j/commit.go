package neo4j

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
)

// Neo4j isolates transactions as "read committed": a reader may see one
// commit's nodes and not yet its others, and two queries may see two commits.
// So every write announces, in a transaction of its own, which revision it is
// about to commit, and afterwards, in another one, that all of it is there. A
// read is of one commit if before it and after it the announced revision is the
// completed one, and the same.

const (
	// stableRead is how long a read waits for an announced commit before it
	// asks the lock whether its writer is still there.
	stableRead  = time.Second
	unstableGap = 2 * time.Millisecond
	// longestRead is after how long a read that never was of one commit fails.
	longestRead = time.Minute
)

// errUnstable is for what a read misses that one commit would hold.
var errUnstable = errors.New("a commit came in between")

// change runs a write as one transaction, alone among the writers. It is
// given up where write returns false.
func (s *Store) change(ctx context.Context, operation string, write func(neo4j.ManagedTransaction, graph.Revision) (bool, error)) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx)
	announced := graph.Revision(0)
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		revision, err := lock(ctx, tx)
		if err != nil {
			return nil, err
		}
		changed, err := write(tx, revision+1)
		if err != nil || !changed {
			return nil, err
		}
		err = execute(ctx, tx, `MATCH (s:Store {id: 'store'}) SET s.revision = $revision`, parameters{"revision": int64(revision + 1)})
		if err != nil {
			return nil, err
		}
		announced = revision + 1
		return nil, s.mark(ctx, `MATCH (c:Commit {id: 'commit'}) SET c.announced = $revision`, announced)
	})
	switch {
	case announced == 0:
	case err == nil && s.mark(ctx, `MATCH (c:Commit {id: 'commit'}) WHERE c.completed < $revision SET c.completed = $revision`, announced) == nil:
	default:
		// Where the server is gone, the next reader settles it.
		_ = s.settle(context.WithoutCancel(ctx))
	}
	if err != nil {
		return s.fail(operation, err)
	}
	return nil
}

// lock waits until no other writer is at work and returns the revision.
func lock(ctx context.Context, tx neo4j.ManagedTransaction) (graph.Revision, error) {
	revision, err := single[int64](ctx, tx, `MATCH (s:Store {id: 'store'}) SET s.locked = true REMOVE s.locked RETURN s.revision`, nil)
	return graph.Revision(revision), err
}

// mark notes on the node that readers look at how far a commit has come.
func (s *Store) mark(ctx context.Context, statement string, revision graph.Revision) error {
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx)
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		return nil, execute(ctx, tx, statement, parameters{"revision": int64(revision)})
	})
	return err
}

// settle puts right the marks of a writer that is gone.
func (s *Store) settle(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, retryTime)
	defer cancel()
	session := s.session(ctx, neo4j.AccessModeWrite)
	defer session.Close(ctx)
	_, err := session.ExecuteWrite(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
		revision, err := lock(ctx, tx)
		if err != nil {
			return nil, err
		}
		return nil, execute(ctx, tx, `MATCH (c:Commit {id: 'commit'}) SET c.announced = $revision, c.completed = $revision`,
			parameters{"revision": int64(revision)})
	})
	return err
}

// consistent runs a read until all of it is of one commit, and returns that
// commit's revision. read may run several times and keeps nothing of a run
// that failed.
func (s *Store) consistent(ctx context.Context, operation string, read func(neo4j.ManagedTransaction) error) (graph.Revision, error) {
	session := s.session(ctx, neo4j.AccessModeRead)
	defer session.Close(ctx)
	began, settled := time.Now(), time.Now()
	for {
		revision, err := neo4j.ExecuteRead(ctx, session, func(tx neo4j.ManagedTransaction) (graph.Revision, error) {
			before, err := stable(ctx, tx)
			if err != nil {
				return 0, err
			}
			if err := read(tx); err != nil {
				return 0, err
			}
			after, err := stable(ctx, tx)
			if err == nil && after != before {
				err = errUnstable
			}
			return before, err
		})
		switch {
		case err == nil:
			return revision, nil
		case !errors.Is(err, errUnstable):
			return 0, s.fail(operation, err)
		case time.Since(began) > longestRead:
			return 0, s.fail(operation, fmt.Errorf("%w: %w", graph.ErrUnavailable, err))
		case time.Since(settled) > stableRead:
			if err := s.settle(ctx); err != nil {
				return 0, s.fail(operation, err)
			}
			settled = time.Now()
		}
		select {
		case <-ctx.Done():
			return 0, s.fail(operation, ctx.Err())
		case <-time.After(unstableGap):
		}
	}
}

// stable is the completed revision, or errUnstable while another one is
// announced.
func stable(ctx context.Context, tx neo4j.ManagedTransaction) (graph.Revision, error) {
	var announced, completed int64
	err := each(ctx, tx, func(values []any) error {
		var haveAnnounced, haveCompleted bool
		announced, haveAnnounced = values[0].(int64)
		completed, haveCompleted = values[1].(int64)
		if !haveAnnounced || !haveCompleted {
			return fmt.Errorf("the database has lost its revision")
		}
		return nil
	}, `OPTIONAL MATCH (c:Commit {id: 'commit'}) RETURN c.announced, c.completed`, nil)
	if err == nil && announced != completed {
		err = errUnstable
	}
	return graph.Revision(completed), err
}

// Revision returns the newest revision.
func (s *Store) Revision(ctx context.Context) (graph.Revision, error) {
	return s.consistent(ctx, "read revision", func(neo4j.ManagedTransaction) error { return nil })
}
