// Package audit_test runs checks of others against the built program.
package audit_test

import (
	"os"
	"os/exec"
	"testing"

	"armsgraph/internal/program"
)

func TestMain(m *testing.M) { program.Main(m) }

// TestAudit runs all 61 checks of the npm package graphql-http against the
// program, with its limits on, and graphql-js' introspection query.
func TestAudit(t *testing.T) {
	node, npm := program.Need(t, "node"), program.Need(t, "npm")
	if _, err := os.Stat("node_modules/graphql-http"); err != nil {
		if out, err := exec.Command(npm, "ci", "--no-audit", "--no-fund", "--loglevel=error").CombinedOutput(); err != nil {
			t.Fatalf("install the audit: %v\n%s", err, out)
		}
	}
	server := program.Serve(t)
	out, err := exec.Command(node, "audit.mjs", server.URL+"/graphql").CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
}
