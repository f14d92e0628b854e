package neo4j_test

import (
	"io"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/internal/neo4jtest"
	"armsgraph/internal/program"
)

// TestProgramOnNeo4j runs the real program on both stores with the sample
// documents: the same output from every command, and a server that answers.
func TestProgramOnNeo4j(t *testing.T) {
	server := neo4jtest.Shared(t)
	t.Setenv("ARMSGRAPH_NEO4J_USER", server.User)
	t.Setenv("ARMSGRAPH_NEO4J_PASSWORD", server.Password)
	samples, err := filepath.Abs(filepath.Join("..", "..", "documents"))
	if err != nil {
		t.Fatal(err)
	}
	stores := [2]string{"sqlite:" + filepath.Join(t.TempDir(), "store.db"), server.URL}
	for _, store := range stores {
		if code, _, complaints := program.Run(t, "load", "--store", store, samples); code != 0 {
			t.Fatalf("load into %s: exit code %d: %s", store, code, complaints)
		}
	}
	for _, command := range [][]string{
		{"stats", "--format", "json"},
		{"routes", "--from", "RS", "--to", "UA", "--basis", "any", "--format", "json"},
		{"export", "claims", "--format", "jsonl"},
		{"export", "legs", "--format", "csv"},
	} {
		var outputs [2]string
		for i, store := range stores {
			code, out, complaints := program.Run(t, append(command, "--store", store)...)
			if code != 0 || out == "" {
				t.Fatalf("%v on %s: exit code %d: %s", command, store, code, complaints)
			}
			outputs[i] = out
		}
		if outputs[0] != outputs[1] {
			t.Errorf("%v differs:\n%s\n%s", command, outputs[0], outputs[1])
		}
	}
	serving := program.Serve(t, "--store", server.URL)
	for path, holds := range map[string]string{"/readyz": "", "/neo4j/guide.html": "Arms transfers", "/export/legs.csv": "Serbia"} {
		response, err := http.Get(serving.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		body, err := io.ReadAll(response.Body)
		response.Body.Close()
		if err != nil || response.StatusCode != http.StatusOK || !strings.Contains(string(body), holds) {
			t.Errorf("%s: %s %v", path, response.Status, err)
		}
	}
}
