// Package neo4j keeps documents and claims in a Neo4j database, in the shape
// that docs/cypher.md describes for people who query it themselves.
package neo4j

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"strings"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/config"

	"armsgraph/graph"
)

// Store is a graph.Store on one Neo4j database. Writes go one after another,
// held by a lock on one node; reads take no locks.
type Store struct {
	driver   neo4j.DriverWithContext
	database string
	name     string // in messages, without credentials
	// bookmarks let this store's reads see its own writes in a cluster.
	bookmarks neo4j.BookmarkManager
}

var _ graph.Store = (*Store)(nil)

const (
	defaultDatabase = "neo4j"
	connectTimeout  = 5 * time.Second
	// retryTime is how long the driver repeats what failed for a passing reason.
	retryTime = 10 * time.Second
)

// Open connects to the database at an address of the schemes neo4j, neo4j+s,
// neo4j+ssc, bolt, bolt+s and bolt+ssc, whose path names the database ("neo4j"
// where it is empty), and creates what the schema lacks. Credentials in the
// address come before the given ones.
func Open(ctx context.Context, address, user, password string) (*Store, error) {
	target, err := url.Parse(address)
	if err != nil {
		return nil, fmt.Errorf("open store: address: %w", errors.Unwrap(err))
	}
	if target.User != nil {
		user = target.User.Username()
		password, _ = target.User.Password()
	}
	s := &Store{database: strings.Trim(target.Path, "/"), name: target.Scheme + "://" + target.Host,
		bookmarks: neo4j.NewBookmarkManager(neo4j.BookmarkManagerConfig{})}
	if s.database == "" {
		s.database = defaultDatabase
	}
	credentials := neo4j.NoAuth()
	if user != "" {
		credentials = neo4j.BasicAuth(user, password, "")
	}
	s.driver, err = neo4j.NewDriverWithContext(s.name, credentials, func(c *config.Config) {
		c.SocketConnectTimeout = connectTimeout
		c.MaxTransactionRetryTime = retryTime
		c.ConnectionAcquisitionTimeout = retryTime
	})
	if err != nil {
		return nil, fmt.Errorf("open store %s: %w", s.name, err)
	}
	if err := s.prepare(ctx); err != nil {
		return nil, errors.Join(fmt.Errorf("open store %s: %w", s.name, err), s.driver.Close(ctx))
	}
	return s, nil
}

func (s *Store) prepare(ctx context.Context) error {
	if err := s.driver.VerifyConnectivity(ctx); err != nil {
		return classify(err)
	}
	if err := s.createSchema(ctx); err != nil {
		return classify(err)
	}
	return classify(s.settle(ctx))
}

// Ping fails with graph.ErrUnavailable while the database cannot be reached.
func (s *Store) Ping(ctx context.Context) error {
	if err := s.driver.VerifyConnectivity(ctx); err != nil {
		return s.fail("reach", fmt.Errorf("%w: %w", graph.ErrUnavailable, err))
	}
	return nil
}

// Close closes the connections.
func (s *Store) Close() error {
	if err := s.driver.Close(context.Background()); err != nil {
		return fmt.Errorf("close store %s: %w", s.name, err)
	}
	return nil
}

func (s *Store) session(ctx context.Context, mode neo4j.AccessMode) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.database,
		BookmarkManager: s.bookmarks})
}
