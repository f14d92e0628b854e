// Package sources turns paths, folders, patterns and "-" into the list of files
// to load.
package sources

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/bmatcuk/doublestar/v4"

	"armsgraph/loader/read"
)

// Reasons for which a path gives no source, beside those of the file system.
var (
	ErrNoMatch = errors.New("no file matches the pattern")
	ErrSidecar = errors.New("metadata of the file beside it, no document")
	ErrNoFiles = errors.New("no documents in the folder")
)

// Stdin is the path of standard input.
const Stdin = "-"

// Source is one file that is to be read.
type Source struct {
	Name  string // as given, or as found below a folder as given
	files fs.FS  // nil for the operating system's files
}

// Open reads the file's bytes; standard input from stdin. The error is a
// *read.Refusal.
func (s Source) Open(stdin io.Reader, options read.Options) (read.Raw, error) {
	switch {
	case s.files != nil:
		return read.OpenIn(s.files, s.Name, options)
	case s.Name == Stdin:
		return read.FromStream(Stdin, stdin, options)
	}
	return read.Open(s.Name, options)
}

// Embedded lists the documents below the root of files that need not be on
// disk, in the order of their names.
func Embedded(files fs.FS) ([]Source, error) {
	var list []Source
	err := fs.WalkDir(files, ".", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && read.Known(path) {
			list = append(list, Source{Name: path, files: files})
		}
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("list embedded documents: %w", err)
	}
	return list, nil
}

// List finds the files that the paths name, in their order, each once: a file
// whatever its name, the documents in a folder and all folders below it, in
// the order of names, the files and folders that a pattern matches (with ** for
// any folders but links to them), and "-" for standard input. Links are followed, also to
// folders, of which each is read once. Hidden files, sidecars and files that
// are no documents by their ending are left out of folders. What cannot be
// listed is refused, each with its reason, and the rest is listed.
func List(paths []string) ([]Source, []*read.Refusal) {
	l := lister{listed: map[string]bool{}, visited: map[string]bool{}}
	for _, path := range paths {
		l.path(path)
	}
	return l.sources, l.refused
}

type lister struct {
	sources []Source
	refused []*read.Refusal
	listed  map[string]bool // clean paths of files
	visited map[string]bool // folders, by their path without links
}

func (l *lister) path(path string) {
	if path == Stdin {
		l.add(path)
		return
	}
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		l.named(path)
	case err == nil && read.IsSidecar(path):
		l.refuse(path, ErrSidecar)
	case err == nil:
		l.add(path)
	case errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(path, "*?[{"):
		l.pattern(path)
	default:
		l.refuse(path, err)
	}
}

// named lists a folder that was named, not found: having nothing to read in it
// is a mistake.
func (l *lister) named(folder string) {
	before := len(l.sources) + len(l.refused)
	seen := len(l.visited)
	l.folder(folder)
	if len(l.sources)+len(l.refused) == before && len(l.visited) > seen {
		l.refuse(folder, ErrNoFiles)
	}
}

func (l *lister) pattern(pattern string) {
	matches, err := doublestar.FilepathGlob(pattern, doublestar.WithNoHidden(), doublestar.WithNoFollow())
	if err != nil {
		l.refuse(pattern, err)
		return
	}
	slices.Sort(matches)
	before := len(l.sources) + len(l.refused)
	for _, match := range matches {
		l.entry(match)
	}
	if len(l.sources)+len(l.refused) == before {
		l.refuse(pattern, ErrNoMatch)
	}
}

func (l *lister) folder(folder string) {
	real, err := filepath.EvalSymlinks(folder)
	if err == nil {
		real, err = filepath.Abs(real)
	}
	if err != nil {
		l.refuse(folder, err)
		return
	}
	if l.visited[real] {
		return
	}
	l.visited[real] = true
	entries, err := os.ReadDir(folder) // sorted by name; what was read before an error counts
	if err != nil {
		l.refuse(folder, err)
	}
	for _, entry := range entries {
		if !strings.HasPrefix(entry.Name(), ".") {
			l.entry(filepath.Join(folder, entry.Name()))
		}
	}
}

// entry lists what was found at a path, if it can hold documents.
func (l *lister) entry(path string) {
	info, err := os.Stat(path)
	switch {
	case err != nil:
		l.refuse(path, err)
	case info.IsDir():
		l.folder(path)
	case read.Known(path):
		l.add(path)
	}
}

func (l *lister) add(path string) {
	clean := filepath.Clean(path)
	if !l.listed[clean] {
		l.listed[clean] = true
		l.sources = append(l.sources, Source{Name: path})
	}
}

func (l *lister) refuse(path string, reason error) {
	l.refused = append(l.refused, &read.Refusal{Name: path, Reason: reason})
}
