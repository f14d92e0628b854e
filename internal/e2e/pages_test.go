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
	"armsgraph/internal/program"
)

func TestMain(m *testing.M) {
	code := neo4jtest.Main(m)
	program.Remove()
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

// load reads the documents into a store.
func load(t *testing.T, store string) {
	t.Helper()
	if code, out, complaints := program.Run(t, "load", "--store", store, documents); code != 0 {
		t.Fatalf("load into %s: exit code %d\n%s%s", store, code, out, complaints)
	}
}

func TestPagesOverSQLite(t *testing.T) {
	browser(t)
	store := "sqlite:" + filepath.Join(t.TempDir(), "pages.db")
	load(t, store)
	var pictures []string
	if folder := os.Getenv("ARMSGRAPH_PICTURES"); folder != "" {
		pictures = []string{"--pictures", folder}
	}
	drive(t, program.Serve(t, "--store", store).URL, pictures...)
}

func TestPagesOverNeo4j(t *testing.T) {
	browser(t)
	server := neo4jtest.Shared(t)
	t.Setenv("ARMSGRAPH_NEO4J_USER", server.User)
	t.Setenv("ARMSGRAPH_NEO4J_PASSWORD", server.Password)
	load(t, server.URL)
	drive(t, program.Serve(t, "--store", server.URL).URL, "--skip", "looksRight")
}
