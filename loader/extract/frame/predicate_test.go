package frame

import (
	"strings"
	"testing"
)

func TestPredicateTable(t *testing.T) {
	table, err := parsePredicates(predicateTable)
	if err != nil {
		t.Fatal(err)
	}
	for _, lemma := range []string{"supply", "buy", "transfer", "export", "refuse"} {
		if len(table.verbs[lemma]) == 0 {
			t.Errorf("no verb %q", lemma)
		}
	}
	for _, lemma := range []string{"sale", "delivery", "licence"} {
		if len(table.nouns[lemma]) == 0 {
			t.Errorf("no noun %q", lemma)
		}
	}
}

func TestPredicateTableNamesTheWrongLine(t *testing.T) {
	for _, row := range []string{"verb\tsupply", "verb\tsupply\tNONSENSE\t-\t-", "thing\tsupply\tSUPPLY\t-\t-"} {
		_, err := parsePredicates("verb\tgive\tSUPPLY\t-\t-\n" + row + "\n")
		if err == nil || !strings.Contains(err.Error(), ":2") {
			t.Errorf("%q: error %v", row, err)
		}
	}
}
