package issuer

import (
	"testing"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

func TestOf(t *testing.T) {
	for _, c := range []struct {
		name, publisher, text string
		want                  string
		speaks                bool
	}{
		{"the publisher is an office", "Ministry of Foreign Affairs of Norway", "The ship left port.", "NO", false},
		{"a title announces exports", "", "Exports of war materiel from Switzerland\n\nDeliveries rose.", "CH", false},
		{"a release is dated from a place", "", "PRESS RELEASE\n\nWarsaw, 4 December 2023\n\nThe jets have left.", "PL", true},
		{"a newspaper is no office", "The Daily Courier", "Serbia sold rockets to Canada.", "", false},
		{"a long first line is no heading", "", "The ministry of defence of Poland has said, in an answer of more than a hundred and sixty characters to a question that nobody in the room could remember having asked, that it sold rockets.", "", false},
	} {
		seg := segment.Split(c.text, "text/plain")
		doc := graph.Document{Text: c.text, Publisher: c.publisher}
		got, speaks := Of(&doc, nil, seg, mention.Find(seg, lexicon.Default()))
		if got.ID != c.want || speaks != c.speaks {
			t.Errorf("%s: got %q, %v, want %q, %v", c.name, got.ID, speaks, c.want, c.speaks)
		}
	}
}

func TestOnExports(t *testing.T) {
	for text, want := range map[string]bool{
		"Report on arms exports in 2020\n\nNothing went.": true,
		"Report on fisheries\n\nNothing went.":            false,
	} {
		if got := OnExports(text, segment.Split(text, "text/plain")); got != want {
			t.Errorf("OnExports(%q) = %v, want %v", text, got, want)
		}
	}
}
