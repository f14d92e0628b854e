package amounts_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"armsgraph/loader/extract/amounts"
)

var update = flag.Bool("update", false, "rewrite the golden files")

const goldenFile = "testdata/amounts.tsv"

// TestAmounts reads a table of sentences, each with a tab and the amounts in it:
// the words, the value (with ~ where approximate and the bounds), and the
// currency or the unit; "?" stands for an assumed currency, "count" for a number
// alone.
func TestAmounts(t *testing.T) {
	content, err := os.ReadFile(goldenFile)
	if err != nil {
		t.Fatal(err)
	}
	var rewritten bytes.Buffer
	found := 0
	for number, line := range strings.Split(strings.TrimSuffix(string(content), "\n"), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			fmt.Fprintln(&rewritten, line)
			continue
		}
		sentence, want, _ := strings.Cut(line, "\t")
		all := amounts.Find(strings.ReplaceAll(sentence, `\n`, "\n"))
		found += len(all)
		got := written(all)
		if got != want && !*update {
			t.Errorf("%s:%d: %q\n got %s\nwant %s", goldenFile, number+1, sentence, got, want)
		}
		fmt.Fprintf(&rewritten, "%s\t%s\n", sentence, got)
	}
	if found < 150 {
		t.Errorf("the table has %d amounts, want at least 150", found)
	}
	if *update {
		if err := os.WriteFile(goldenFile, rewritten.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

func written(all []amounts.Amount) string {
	var texts []string
	for _, a := range all {
		texts = append(texts, writtenOne(a))
	}
	return strings.Join(texts, "; ")
}

func writtenOne(a amounts.Amount) string {
	plain := func(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
	text := strings.ReplaceAll(a.Text, "\n", `\n`) + " = "
	if a.Approximate {
		text += "~"
	}
	text += plain(a.Amount)
	if a.Min != 0 || a.Max != 0 {
		bound := func(v float64) string {
			if v == 0 {
				return ""
			}
			return plain(v)
		}
		text += " [" + bound(a.Min) + ".." + bound(a.Max) + "]"
	}
	switch a.Kind {
	case amounts.Count:
		text += " count"
	case amounts.Money:
		text += " " + a.Currency
		if a.Assumed {
			text += "?"
		}
	default:
		text += " " + a.Unit
	}
	if a.Of != 0 {
		text += " of " + plain(a.Of)
	}
	if len(a.Alternates) > 0 {
		text += " (" + written(a.Alternates) + ")"
	}
	return text
}
