// Package sharedtest finds the annotated documents and yardsticks that stand
// beside a checkout, for the tests that use them. Nothing outside tests may
// depend on them.
package sharedtest

import (
	"os"
	"path/filepath"
	"testing"
)

// Path returns the path of a file or folder of the yardsticks, for example
// Path(t, "gold", "gold.jsonl"). They stand in the folder named by
// ARMSGRAPH_SHARED, else in ../shared beside the module's root. Where they are
// absent the test is skipped, in CI it fails.
func Path(t testing.TB, elements ...string) string {
	t.Helper()
	root := os.Getenv("ARMSGRAPH_SHARED")
	if root == "" {
		root = filepath.Join(moduleRoot(t), "..", "shared")
	}
	path := filepath.Join(append([]string{root}, elements...)...)
	if _, err := os.Stat(path); err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("yardstick %s is missing", filepath.Join(elements...))
		}
		t.Skipf("yardstick %s is not beside this checkout", filepath.Join(elements...))
	}
	return path
}

func moduleRoot(t testing.TB) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the working directory")
		}
		dir = parent
	}
}
