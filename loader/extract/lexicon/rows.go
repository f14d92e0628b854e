package lexicon

import (
	"bufio"
	"errors"
	"fmt"
	"io/fs"
	"strings"
)

// FactError says which line of which file of facts is wrong, and why.
type FactError struct {
	File   string
	Line   int
	Reason string
}

func (e *FactError) Error() string {
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Reason)
}

// origin is the line that a fact comes from.
type origin struct {
	file string
	line int
}

func (o origin) errorf(format string, args ...any) error {
	return &FactError{File: o.file, Line: o.line, Reason: fmt.Sprintf(format, args...)}
}

// row is one line of facts, its columns parted by tabs.
type row struct {
	origin
	columns []string
}

// column is the trimmed column i, or "" beyond the last.
func (r row) column(i int) string {
	if i >= len(r.columns) {
		return ""
	}
	return strings.TrimSpace(r.columns[i])
}

// surfaces are the alternatives of column i.
func (r row) surfaces(i int) []surface {
	var out []surface
	for _, s := range strings.Split(r.column(i), "|") {
		if s = strings.TrimSpace(s); s == "" {
			continue
		}
		text, ambiguous := strings.CutSuffix(s, "?")
		out = append(out, surface{text: text, ambiguous: ambiguous})
	}
	return out
}

// surface is a spelling and whether it often means something else.
type surface struct {
	text      string
	ambiguous bool
}

// readRows reads a file of facts; lines that begin with # and empty lines are
// left out. A line with more columns than the file has, or fewer than it
// needs, is an error.
func readRows(fsys fs.FS, file string, least, most int) ([]row, error) {
	f, err := fsys.Open(file)
	if err != nil {
		return nil, fmt.Errorf("open facts: %w", err)
	}
	defer f.Close()
	var rows []row
	var errs []error
	lines := bufio.NewScanner(f)
	for n := 1; lines.Scan(); n++ {
		text := lines.Text()
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		r := row{origin{file, n}, strings.Split(text, "\t")}
		if len(r.columns) < least || len(r.columns) > most {
			errs = append(errs, r.errorf("%d columns, want %d to %d", len(r.columns), least, most))
			continue
		}
		rows = append(rows, r)
	}
	if err := lines.Err(); err != nil {
		errs = append(errs, fmt.Errorf("read facts %s: %w", file, err))
	}
	return rows, errors.Join(errs...)
}
