package crashtest

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/internal/program"
)

// A file that cannot be written costs one clear line and exit code 1, and stays
// as it is.
func TestReadOnlyFile(t *testing.T) {
	corpus := writeCorpus(t)
	file := filepath.Join(t.TempDir(), "read-only.db")
	if code, _, stderr := program.Run(t, "load", "--store", "sqlite:"+file, filepath.Join(corpus, "000.txt")); code != 0 {
		t.Fatal(stderr)
	}
	before, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(file, 0o444); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{
		{"load", "--store", "sqlite:" + file, corpus},
		{"forget", "--store", "sqlite:" + file, strings.Repeat("0", 64)},
	} {
		code, _, stderr := program.Run(t, args...)
		if code != 1 || strings.Count(stderr, "\n") != 1 || !strings.Contains(stderr, "read-only") {
			t.Errorf("%s: exit code %d, %q; want 1 and one line", args[0], code, stderr)
		}
	}
	if after, err := os.ReadFile(file); err != nil || !bytes.Equal(before, after) {
		t.Errorf("the file was changed, %v", err)
	}
	if code, out, stderr := program.Run(t, "stats", "--store", "sqlite:"+file); code != 0 || !strings.Contains(out, "documents") {
		t.Errorf("stats of the read-only file: exit code %d, %s", code, stderr)
	}
}

// Where the disk is full, a load ends with one clear line and exit code 1; what
// stands in the file is whole documents.
func TestFullDisk(t *testing.T) {
	corpus := writeCorpus(t)
	disk := smallDisk(t, "600k")
	file := filepath.Join(disk, "full.db")
	code, _, stderr := program.Run(t, "load", "--commit-every", "10", "--store", "sqlite:"+file, corpus)
	if code != 1 || strings.Count(stderr, "\n") != 1 || !strings.Contains(stderr, "disk is full") {
		t.Fatalf("exit code %d, %q; want 1 and one line", code, stderr)
	}
	// With room again, the same load goes through.
	elsewhere := filepath.Join(t.TempDir(), "moved.db")
	for _, suffix := range []string{"", "-wal"} {
		if content, err := os.ReadFile(file + suffix); err == nil {
			if err := os.WriteFile(elsewhere+suffix, content, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	undisturbed := filepath.Join(t.TempDir(), "undisturbed.db")
	mustLoad(t, undisturbed, corpus)
	want, whole := contents(t, undisturbed)
	_, found := contents(t, elsewhere)
	for id, digest := range found {
		if whole[id] != digest {
			t.Errorf("document %s is not whole", id)
		}
	}
	mustLoad(t, elsewhere, corpus)
	if digest, _ := contents(t, elsewhere); digest != want {
		t.Errorf("digest %s after loading again, want %s", digest, want)
	}
	t.Logf("%d of %d documents were written before the disk was full", len(found), documents)
}
