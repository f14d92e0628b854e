package extract_test

import (
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract"
)

// TestTranscript hears who has the floor in an account of a debate.
func TestTranscript(t *testing.T) {
	text := "STORTING, question time\n\nMember: Where are the rifles?\n\nMinister of Defence: In their boxes. Norway delivered howitzers to Estonia in 2018.\n\n" +
		"That was all.\n\nMr. Hagen: France sold tanks to Chad.\n\nNotes\n\nSweden sold jets to Hungary.\n"
	var got []string
	for _, c := range extract.Read(graph.Document{ID: "transcript", Text: text, MediaType: "text/plain"}).Claims {
		last := c.Statements[len(c.Statements)-1]
		got = append(got, c.Route[0].Code()+">"+c.Route[1].Code()+" "+string(last.Stance)+" "+last.By.Name)
	}
	want := []string{"NO>EE ACKNOWLEDGES Minister of Defence", "FR>TD ALLEGES Mr. Hagen", "SE>HU REPORTS Storting"}
	if !slices.Equal(got, want) {
		t.Errorf("got %s, want %s", strings.Join(got, "; "), strings.Join(want, "; "))
	}
}
