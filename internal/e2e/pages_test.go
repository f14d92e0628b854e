// Package e2e_test drives the shipped program as its users do: a browser on
// its pages, over each store.
package e2e_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"armsgraph/explorer"
	"armsgraph/internal/neo4jtest"
)

func TestMain(m *testing.M) {
	code := neo4jtest.Main(m)
	if program.path != "" {
		_ = os.RemoveAll(filepath.Dir(program.path))
	}
	os.Exit(code)
}

// The folders of the pages and of the documents that are served.
const (
	pages     = "../../explorer"
	documents = "../../documents"
)

// browser skips where the pages cannot be driven; in CI that is a failure.
func browser(t testing.TB) {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser is not short")
	}
	missing := t.Skipf
	if os.Getenv("CI") != "" {
		missing = t.Fatalf
	}
	chromium := os.Getenv("CHROMIUM")
	if chromium == "" {
		chromium = "/usr/bin/chromium"
	}
	if _, err := exec.LookPath("node"); err != nil {
		missing("Node.js is not installed")
	}
	if _, err := os.Stat(chromium); err != nil {
		missing("there is no %s; name another browser in CHROMIUM", chromium)
	}
	if _, err := os.Stat(filepath.Join(pages, "node_modules", "playwright-core")); err != nil || !explorer.Built() {
		missing("the pages are not built: run make pages")
	}
}

// drive runs the browser's checks against a server.
func drive(t *testing.T, url string, args ...string) {
	t.Helper()
	command := exec.CommandContext(t.Context(), "node", append([]string{"test/e2e/run.mjs", "--url", url}, args...)...)
	command.Dir = pages
	out, err := command.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Errorf("the browser's checks: %v", err)
	}
}

func TestPagesOverSQLite(t *testing.T) {
	browser(t)
	store := "sqlite:" + filepath.Join(t.TempDir(), "pages.db")
	run(t, nil, "load", "--store", store, documents)
	var pictures []string
	if folder := os.Getenv("ARMSGRAPH_PICTURES"); folder != "" {
		pictures = []string{"--pictures", folder}
	}
	drive(t, serve(t, nil, "--store", store), pictures...)
}

func TestPagesOverNeo4j(t *testing.T) {
	browser(t)
	server := neo4jtest.Shared(t)
	env := []string{"ARMSGRAPH_NEO4J_USER=" + server.User, "ARMSGRAPH_NEO4J_PASSWORD=" + server.Password}
	run(t, env, "load", "--store", server.URL, documents)
	drive(t, serve(t, env, "--store", server.URL), "--skip", "looksRight")
}
