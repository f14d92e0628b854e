package neo4j

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"armsgraph/graph"
)

// Errors of the connection.
var (
	// ErrCredentials: the server does not accept user and password.
	ErrCredentials = errors.New("Neo4j refuses user or password: check ARMSGRAPH_NEO4J_USER and ARMSGRAPH_NEO4J_PASSWORD")
	// ErrDatabase: the server has no database of that name.
	ErrDatabase = errors.New("Neo4j has no such database: check the path of the address")
	// ErrNewer: a newer version of the program wrote the database.
	ErrNewer = errors.New("written by a newer version of armsgraph")
)

func (s *Store) fail(operation string, err error) error {
	return fmt.Errorf("%s in store %s: %w", operation, s.name, classify(err))
}

// classify puts an error by which callers can decide over the driver's.
func classify(err error) error {
	if err == nil || errors.Is(err, graph.ErrUnavailable) || errors.Is(err, graph.ErrReadOnly) {
		return err
	}
	var server *neo4j.Neo4jError
	if errors.As(err, &server) {
		return classifyServer(server, err)
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	var connection *neo4j.ConnectivityError
	var exhausted *neo4j.TransactionExecutionLimit
	if errors.As(err, &connection) || errors.As(err, &exhausted) {
		return fmt.Errorf("%w: is Neo4j running there, and is the port its Bolt port (7687)? (%w)", graph.ErrUnavailable, err)
	}
	return err
}

func classifyServer(server *neo4j.Neo4jError, err error) error {
	switch {
	case strings.HasPrefix(server.Code, "Neo.ClientError.Security.Unauthorized"),
		strings.HasPrefix(server.Code, "Neo.ClientError.Security.Authentication"),
		strings.HasPrefix(server.Code, "Neo.ClientError.Security.CredentialsExpired"):
		return fmt.Errorf("%w (%w)", ErrCredentials, err)
	case server.Code == "Neo.ClientError.Database.DatabaseNotFound":
		return fmt.Errorf("%w (%w)", ErrDatabase, err)
	case strings.Contains(server.Code, "Forbidden"), strings.Contains(server.Code, "ReadOnly"),
		server.Code == "Neo.ClientError.Statement.AccessMode":
		return fmt.Errorf("%w (%w)", graph.ErrReadOnly, err)
	case strings.HasPrefix(server.Code, "Neo.TransientError"),
		server.Code == "Neo.DatabaseError.Database.DatabaseLimitReached":
		return fmt.Errorf("%w (%w)", graph.ErrUnavailable, err)
	}
	return err
}
