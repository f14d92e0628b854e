package neo4j_test

import (
	"os"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/neo4j"
	"armsgraph/graph/storetest"
	"armsgraph/internal/neo4jtest"
	"armsgraph/internal/program"
)

func TestMain(m *testing.M) {
	code := neo4jtest.Main(m)
	program.Remove()
	os.Exit(code)
}

// open opens another handle on the shared server's database.
func open(t testing.TB, server *neo4jtest.Server) *neo4j.Store {
	t.Helper()
	store, err := neo4j.Open(t.Context(), server.URL, server.User, server.Password)
	if err != nil {
		t.Fatal(err)
	}
	return store
}

func TestStore(t *testing.T) {
	var server *neo4jtest.Server
	storetest.Run(t, func(t testing.TB) graph.Store {
		server = neo4jtest.Shared(t)
		return open(t, server)
	}, storetest.Capabilities{
		Second: func(t testing.TB, first graph.Store) graph.Store { return open(t, server) },
		Checks: 10,
	})
}
