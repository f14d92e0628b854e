package crashtest

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"armsgraph/documents"
	"armsgraph/graph"
	"armsgraph/graph/sqlite"
)

var (
	kills = flag.Int("kills", 20, "how often a load is killed")
	seed  = flag.Uint64("seed", 0, "of the moments; 0 draws one")
)

// copies is how often each sample document is loaded, under another text.
const copies = 12

// build builds the program.
func build(t *testing.T) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "armsgraph")
	command := exec.Command("go", "build", "-o", program, "armsgraph")
	if output, err := command.CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, output)
	}
	return program
}

// corpus writes the sample documents several times, each time another one.
func corpus(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	err := fs.WalkDir(documents.Files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(documents.Files, path)
		if err != nil {
			return err
		}
		for n := range copies {
			name := filepath.Join(folder, fmt.Sprintf("%d-%s", n, filepath.Base(path)))
			if err := os.WriteFile(name, fmt.Appendf(nil, "%s\nCopy %d.\n", text, n), 0o666); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return folder
}

func load(program, store, folder string) *exec.Cmd {
	command := exec.Command(program, "load", "--store", "sqlite:"+store, folder)
	command.Env = append(os.Environ(), "GOMAXPROCS=2")
	return command
}

func digest(t *testing.T, path string) string {
	t.Helper()
	store, err := sqlite.Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	sum, err := graph.Digest(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	return sum
}

// TestKilledLoads kills loads at random moments, loads again, and compares the
// databases' digests with an undisturbed load's.
func TestKilledLoads(t *testing.T) {
	program, folder := build(t), corpus(t)
	undisturbed := filepath.Join(t.TempDir(), "whole.db")
	began := time.Now()
	if output, err := load(program, undisturbed, folder).CombinedOutput(); err != nil {
		t.Fatalf("load: %v\n%s", err, output)
	}
	length := time.Since(began)
	want := digest(t, undisturbed)
	if *seed == 0 {
		*seed = rand.Uint64()
	}
	t.Logf("seed %d; a load takes %v", *seed, length.Round(time.Millisecond))
	moments := rand.New(rand.NewPCG(*seed, 0))
	killed := 0
	for n := range *kills {
		store := filepath.Join(t.TempDir(), fmt.Sprintf("%d.db", n))
		moment := time.Duration(moments.Int64N(int64(length)))
		if kill(t, load(program, store, folder), moment) {
			killed++
		}
		if output, err := load(program, store, folder).CombinedOutput(); err != nil {
			t.Fatalf("load after a kill at %v: %v\n%s", moment, err, output)
		}
		if got := digest(t, store); got != want {
			t.Fatalf("after a kill at %v the digest is %s, want %s", moment, got, want)
		}
	}
	t.Logf("%d of %d loads were killed before their end", killed, *kills)
	if killed == 0 {
		t.Error("no load was killed")
	}
}

// kill starts a command and kills it after a while; it reports whether the
// command had not ended before.
func kill(t *testing.T, command *exec.Cmd, after time.Duration) bool {
	t.Helper()
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	time.Sleep(after)
	if err := command.Process.Kill(); err != nil && !errors.Is(err, os.ErrProcessDone) {
		t.Fatal(err)
	}
	return command.Wait() != nil
}
