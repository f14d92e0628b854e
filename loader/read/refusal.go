package read

import (
	"errors"
	"fmt"
	"io/fs"

	"armsgraph/loader/read/decode"
	"armsgraph/loader/read/page"
	"armsgraph/loader/read/pdf"
)

// Reasons for which a file is refused; a Refusal wraps one of them, or the
// error of the file system (fs.ErrNotExist, fs.ErrPermission).
var (
	ErrEmpty      = errors.New("empty")
	ErrBinary     = decode.ErrBinary
	ErrTooLong    = errors.New("too long")
	ErrNoText     = page.ErrNoText
	ErrDamagedPDF = pdf.ErrDamaged
	ErrProtected  = pdf.ErrProtected
	ErrScanned    = pdf.ErrNoText
	ErrTooSlow    = pdf.ErrTooSlow
	ErrMetadata   = errors.New("unreadable metadata")
	ErrChanged    = errors.New("changed while it was read")
	ErrNotRegular = errors.New("no regular file")
)

// Refusal says which file was refused and why, in one line.
type Refusal struct {
	Name   string // the path as given; "-" for standard input
	Reason error
}

func (r *Refusal) Error() string { return fmt.Sprintf("read %s: %v", r.Name, reasonOf(r.Reason)) }

// Unwrap gives the reason to errors.Is.
func (r *Refusal) Unwrap() error { return r.Reason }

// reasonOf leaves out the path that the file system's errors repeat.
func reasonOf(err error) error {
	var inPath *fs.PathError
	if errors.As(err, &inPath) {
		return inPath.Err
	}
	return err
}

func tooLong(limit int64) error {
	if limit >= 1<<20 {
		return fmt.Errorf("%w: more than %d MiB", ErrTooLong, limit>>20)
	}
	return fmt.Errorf("%w: more than %d bytes", ErrTooLong, limit)
}
