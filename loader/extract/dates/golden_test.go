package dates_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/dates"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const goldenFile = "testdata/expressions.tsv"

// TestExpressions reads a table of sentences: the anchors stand on lines that
// begin with @ (publication, local anchor, order of figures, "narrative"; - for none), then
// each line has a sentence, a tab, and the expressions in it with their dates.
func TestExpressions(t *testing.T) {
	content, err := os.ReadFile(goldenFile)
	if err != nil {
		t.Fatal(err)
	}
	var anchor dates.Anchor
	var rewritten bytes.Buffer
	expressions := 0
	for number, line := range strings.Split(strings.TrimSuffix(string(content), "\n"), "\n") {
		switch {
		case line == "" || strings.HasPrefix(line, "#"):
			fmt.Fprintln(&rewritten, line)
			continue
		case strings.HasPrefix(line, "@"):
			anchor = readAnchor(t, line)
			fmt.Fprintln(&rewritten, line)
			continue
		}
		sentence, want, _ := strings.Cut(line, "\t")
		found := dates.Find(strings.ReplaceAll(sentence, `\n`, "\n"), anchor)
		expressions += len(found)
		got := written(found)
		if got != want && !*update {
			t.Errorf("%s:%d: %q\n got %s\nwant %s", goldenFile, number+1, sentence, got, want)
		}
		fmt.Fprintf(&rewritten, "%s\t%s\n", sentence, got)
	}
	if expressions < 250 {
		t.Errorf("the table has %d expressions, want at least 250", expressions)
	}
	if *update {
		if err := os.WriteFile(goldenFile, rewritten.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func readAnchor(t *testing.T, line string) dates.Anchor {
	t.Helper()
	var anchor dates.Anchor
	fields := strings.Fields(strings.TrimPrefix(line, "@"))
	for i, to := range []*edtf.Date{&anchor.Published, &anchor.Local} {
		if i >= len(fields) || fields[i] == "-" {
			continue
		}
		date, err := edtf.Parse(fields[i])
		if err != nil {
			t.Fatal(err)
		}
		*to = date
	}
	if len(fields) > 2 {
		anchor.Order = map[string]dates.Order{"day-first": dates.DayFirst, "month-first": dates.MonthFirst}[fields[2]]
	}
	anchor.Narrative = len(fields) > 3
	return anchor
}

func written(found []dates.Expression) string {
	var all []string
	for _, e := range found {
		date := e.EDTF()
		if date == "" {
			date = "-"
		}
		all = append(all, strings.ReplaceAll(e.Text, "\n", `\n`)+" = "+date)
	}
	return strings.Join(all, "; ")
}
