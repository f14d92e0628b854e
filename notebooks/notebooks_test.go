// Package notebooks_test runs the notebooks against the real program and a
// real Neo4j.
package notebooks_test

import (
	"crypto/sha256"
	"encoding/hex"
	"flag"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"armsgraph/internal/neo4jtest"
	"armsgraph/internal/program"
)

var update = flag.Bool("update", false, "keep the outputs in the notebooks")

func TestMain(m *testing.M) {
	code := neo4jtest.Main(m)
	program.Remove()
	os.Exit(code)
}

// python is the interpreter of a virtual environment with what
// requirements.txt names, made once for each of its versions.
func python(t *testing.T) string {
	t.Helper()
	base := program.Need(t, "python3")
	requirements, err := os.ReadFile("requirements.txt")
	if err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256(requirements)
	folder := filepath.Join(cache, "armsgraph", "python-"+hex.EncodeToString(sum[:6]))
	interpreter := filepath.Join(folder, "bin", "python")
	ready := filepath.Join(folder, "ready")
	if _, err := os.Stat(ready); err == nil {
		return interpreter
	}
	for _, command := range [][]string{
		{base, "-m", "venv", folder},
		{interpreter, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", "requirements.txt"},
	} {
		if out, err := exec.Command(command[0], command[1:]...).CombinedOutput(); err != nil {
			t.Fatalf("%v: %v\n%s", command, err, out)
		}
	}
	if err := os.WriteFile(ready, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	return interpreter
}

func execute(t *testing.T, notebook string, environment ...string) {
	t.Helper()
	args := []string{"run.py", notebook}
	if *update {
		args = append(args, "--update")
	}
	command := exec.Command(python(t), args...)
	command.Env = append(os.Environ(), environment...)
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", notebook, err, out)
	}
}

func TestRoutes(t *testing.T) {
	server := program.Serve(t)
	execute(t, "routes.ipynb", "ARMSGRAPH_URL="+server.URL)
}

func TestNeo4j(t *testing.T) {
	server := neo4jtest.Shared(t)
	t.Setenv("ARMSGRAPH_NEO4J_USER", server.User)
	t.Setenv("ARMSGRAPH_NEO4J_PASSWORD", server.Password)
	if code, _, stderr := program.Run(t, "load", "--store", server.URL, "../documents"); code != 0 {
		t.Fatalf("load: exit code %d\n%s", code, stderr)
	}
	execute(t, "neo4j.ipynb", "ARMSGRAPH_NEO4J_URL="+server.URL)
}
