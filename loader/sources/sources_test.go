package sources

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"armsgraph/loader/read"
)

// tree makes a folder of files, named by their paths, makes it the working
// directory and lets link add links.
func tree(t *testing.T, link func(), paths ...string) {
	t.Helper()
	t.Chdir(t.TempDir())
	for _, path := range paths {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(path), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if link != nil {
		link()
	}
}

func names(list []Source) []string {
	var names []string
	for _, source := range list {
		names = append(names, source.Name)
	}
	return names
}

func TestList(t *testing.T) {
	files := []string{"b.txt", "a.md", "c.html", "c.html.meta.yaml", ".hidden.txt", "picture.png", "noending",
		"sub/d.txt", "sub/deep/e.txt", ".git/f.txt", "other/g.log", "odd[1].txt"}
	tests := map[string]struct{ paths, want string }{
		"a folder":                    {"sub", "sub/d.txt sub/deep/e.txt"},
		"a folder, in order":          {".", "a.md b.txt c.html odd[1].txt sub/d.txt sub/deep/e.txt"},
		"files as named":              {"b.txt a.md", "b.txt a.md"},
		"a file of any name":          {"noending .hidden.txt", "noending .hidden.txt"},
		"each once":                   {"b.txt ./b.txt . sub", "b.txt a.md c.html odd[1].txt sub/d.txt sub/deep/e.txt"},
		"standard input":              {"- b.txt -", "- b.txt"},
		"a pattern":                   {"*.txt", "b.txt odd[1].txt"},
		"a pattern of deeper folders": {"**/*.txt", "b.txt odd[1].txt sub/d.txt sub/deep/e.txt"},
		"a pattern of folders":        {"s*", "sub/d.txt sub/deep/e.txt"},
		"alternatives":                {"{a,b}.*", "a.md b.txt"},
		"a file that looks like one":  {"odd[1].txt", "odd[1].txt"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			tree(t, nil, files...)
			list, refused := List(strings.Fields(test.paths))
			if got := strings.Join(names(list), " "); got != test.want || len(refused) > 0 {
				t.Fatalf("List = %s, %v; want %s", got, refused, test.want)
			}
		})
	}
}

func TestListRefuses(t *testing.T) {
	tests := map[string]struct {
		path string
		link func()
		want error
		rest string // what is listed all the same
	}{
		"a missing file":                {"none.txt", nil, fs.ErrNotExist, ""},
		"a pattern without matches":     {"*.pdf", nil, ErrNoMatch, ""},
		"a broken pattern":              {"[", nil, nil, ""},
		"a sidecar":                     {"a.txt.meta.yaml", nil, ErrSidecar, ""},
		"a folder without documents":    {"empty", nil, ErrNoFiles, ""},
		"a link to itself":              {".", func() { os.Symlink("loop.txt", "loop.txt") }, syscall.ELOOP, "a.txt sub/b.txt"},
		"a link to nothing":             {".", func() { os.Symlink("nowhere", "z.txt") }, fs.ErrNotExist, "a.txt sub/b.txt"},
		"links that lead to each other": {".", func() { os.Symlink("y", "x"); os.Symlink("x", "y") }, syscall.ELOOP, "a.txt sub/b.txt"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			tree(t, test.link, "a.txt", "a.txt.meta.yaml", "sub/b.txt", "empty/.keep")
			list, refused := List([]string{test.path})
			if len(refused) == 0 || test.want != nil && !errors.Is(refused[0], test.want) {
				t.Fatalf("refused %v; want %v", refused, test.want)
			}
			if got := strings.Join(names(list), " "); got != test.rest {
				t.Fatalf("listed %s; want %s", got, test.rest)
			}
		})
	}
}

// Links are followed, and a folder that is its own grandchild is read once.
func TestListFollowsLinksOnce(t *testing.T) {
	tree(t, func() {
		os.Symlink("..", "sub/up")
		os.Symlink("../sub", "other/sub")
		os.Symlink("../a.txt", "other/linked.txt")
	}, "a.txt", "sub/b.txt", "other/c.txt")
	list, refused := List([]string{"."})
	want := []string{"a.txt", "other/c.txt", "other/linked.txt", "other/sub/b.txt"}
	if got := names(list); !cmp.Equal(got, want) || len(refused) > 0 {
		t.Fatalf("List = %v, %v; want %v", got, refused, want)
	}
}

func TestListNamesAFolderThatCannotBeRead(t *testing.T) {
	if os.Geteuid() == 0 {
		t.Skip("root may read every folder")
	}
	tree(t, func() { os.Chmod("closed", 0) }, "a.txt", "closed/b.txt")
	t.Cleanup(func() { os.Chmod("closed", 0o755) })
	list, refused := List([]string{"."})
	if len(refused) != 1 || !errors.Is(refused[0], fs.ErrPermission) || len(list) != 1 {
		t.Fatalf("List = %v, %v", names(list), refused)
	}
}

func TestEmbedded(t *testing.T) {
	files := fstest.MapFS{"b.md": {Data: []byte("B")}, "a.md": {Data: []byte("A")}, "x.go": {}, "sub/c.txt": {Data: []byte("C")}}
	list, err := Embedded(files)
	if err != nil || !cmp.Equal(names(list), []string{"a.md", "b.md", "sub/c.txt"}) {
		t.Fatalf("Embedded = %v, %v", names(list), err)
	}
	raw, err := list[2].Open(nil, read.Options{})
	if err != nil || string(raw.Bytes) != "C" {
		t.Fatalf("Open = %q, %v", raw.Bytes, err)
	}
}

func TestOpenReadsStandardInput(t *testing.T) {
	list, _ := List([]string{"-"})
	raw, err := list[0].Open(strings.NewReader("rifles"), read.Options{})
	if err != nil || string(raw.Bytes) != "rifles" || raw.Name != "-" {
		t.Fatalf("Open = %+v, %v", raw, err)
	}
	if _, err := list[0].Open(strings.NewReader("rifles"), read.Options{MaxBytes: 5}); !errors.Is(err, read.ErrTooLong) {
		t.Fatalf("a long stream: %v", err)
	}
}
