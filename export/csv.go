package export

import (
	"bufio"
	"encoding/csv"
	"strings"

	"armsgraph/graph"
)

// table writes CSV (RFC 4180) with a header. A text that a spreadsheet would
// take for a formula gets an apostrophe before it, see Cell.
type table struct {
	out    *bufio.Writer
	csv    *csv.Writer
	fields []field
}

func newTable(out *bufio.Writer, fields []field) (*table, error) {
	t := &table{out: out, csv: csv.NewWriter(out), fields: fields}
	names := make([]string, len(fields))
	for i, f := range fields {
		names[i] = f.name
	}
	return t, t.csv.Write(names)
}

func (t *table) node(graph.Party) error { return nil }

func (t *table) edge(_ string, _, _ graph.Party, values []string) error {
	cells := make([]string, len(values))
	for i, value := range values {
		cells[i] = value
		if !t.fields[i].number {
			cells[i] = Cell(value)
		}
	}
	return t.csv.Write(cells)
}

func (t *table) close() error {
	t.csv.Flush()
	if err := t.csv.Error(); err != nil {
		return err
	}
	return t.out.Flush()
}

// formulaStarts are the characters by which spreadsheets know a formula, see
// OWASP's page on CSV injection.
const formulaStarts = "=+-@\t\r"

// Cell is a text as a CSV cell that no spreadsheet runs: one that begins with
// =, +, -, @, a tab or a return, after any apostrophes, gets one apostrophe
// more. Taking that away gives the text back; JSON Lines has it as it is.
func Cell(text string) string {
	if rest := strings.TrimLeft(text, "'"); rest != "" && strings.ContainsRune(formulaStarts, rune(rest[0])) {
		return "'" + text
	}
	return text
}
