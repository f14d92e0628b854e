package read

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"armsgraph/graph"
)

const sidecarEnding = ".meta.yaml"

// sidecarLimit bounds a sidecar's bytes.
const sidecarLimit = 16 << 10

// IsSidecar reports whether a file holds metadata of the file beside it.
func IsSidecar(name string) bool { return strings.HasSuffix(name, sidecarEnding) }

// Open reads a file and its sidecar from the file system. The error is a
// *Refusal.
func Open(path string, options Options) (Raw, error) {
	return fromFiles(path, options, os.Stat, func(name string) (fs.File, error) { return os.Open(name) })
}

// OpenIn reads a file and its sidecar from files that need not be on disk. The
// error is a *Refusal.
func OpenIn(files fs.FS, path string, options Options) (Raw, error) {
	return fromFiles(path, options, func(name string) (fs.FileInfo, error) { return fs.Stat(files, name) }, files.Open)
}

// FromStream reads a stream such as standard input to its end. The error is a
// *Refusal.
func FromStream(name string, stream io.Reader, options Options) (Raw, error) {
	raw, err := readBounded(stream, options.maxBytes())
	if err != nil {
		return Raw{}, &Refusal{Name: name, Reason: err}
	}
	return Raw{Name: name, Bytes: raw}, nil
}

// File opens a file and reads it as a document. The error is a *Refusal.
func File(path string, options Options) (graph.Document, error) {
	raw, err := Open(path, options)
	if err != nil {
		return graph.Document{}, err
	}
	return raw.Document(options)
}

type (
	stat func(name string) (fs.FileInfo, error)
	open func(name string) (fs.File, error)
)

func fromFiles(path string, options Options, stat stat, open open) (Raw, error) {
	raw, err := readFile(path, options.maxBytes(), stat, open)
	if err != nil {
		return Raw{}, &Refusal{Name: path, Reason: err}
	}
	sidecar, err := readFile(path+sidecarEnding, sidecarLimit, stat, open)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return Raw{}, &Refusal{Name: path, Reason: fmt.Errorf("%w: sidecar: %w", ErrMetadata, reasonOf(err))}
	}
	return Raw{Name: path, Bytes: raw, Sidecar: sidecar}, nil
}

// readFile reads a regular file whole. It looks before it opens, since opening
// a pipe would wait for a writer, and compares size and time afterwards.
func readFile(path string, limit int64, stat stat, open open) ([]byte, error) {
	before, err := stat(path)
	if err != nil {
		return nil, err
	}
	switch {
	case before.IsDir():
		return nil, fmt.Errorf("%w: a folder", ErrNotRegular)
	case !before.Mode().IsRegular():
		return nil, fmt.Errorf("%w: name - to read from a pipe", ErrNotRegular)
	case before.Size() > limit:
		return nil, tooLong(limit)
	}
	file, err := open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close() // nothing was written that could be lost
	raw, err := readBounded(file, limit)
	if err != nil {
		return nil, err
	}
	after, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if after.Size() != int64(len(raw)) || after.Size() != before.Size() || !after.ModTime().Equal(before.ModTime()) {
		return nil, ErrChanged
	}
	return raw, nil
}

func readBounded(from io.Reader, limit int64) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(from, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(raw)) > limit {
		return nil, tooLong(limit)
	}
	return raw, nil
}
