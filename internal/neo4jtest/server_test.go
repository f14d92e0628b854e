package neo4jtest_test

import (
	"os"
	"testing"

	"armsgraph/internal/neo4jtest"
)

func TestMain(m *testing.M) { os.Exit(neo4jtest.Main(m)) }

func TestSharedServerAnswers(t *testing.T) {
	server := neo4jtest.Shared(t)
	driver, err := server.Driver()
	if err != nil {
		t.Fatal(err)
	}
	defer driver.Close(t.Context())
	if err := driver.VerifyConnectivity(t.Context()); err != nil {
		t.Error(err)
	}
}
