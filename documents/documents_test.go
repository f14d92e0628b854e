package documents_test

import (
	"io/fs"
	"strings"
	"testing"

	"armsgraph/documents"
	"armsgraph/loader/read"
)

// Every sample says what it is and where it comes from.
func TestSamples(t *testing.T) {
	names, err := fs.Glob(documents.Files, "*.md")
	if err != nil || len(names) < 10 {
		t.Fatalf("%d samples, %v; want at least 10", len(names), err)
	}
	titles := map[string]string{}
	for _, name := range names {
		raw, err := read.OpenIn(documents.Files, name, read.Options{})
		if err != nil {
			t.Fatal(err)
		}
		document, err := raw.Document(read.Options{})
		if err != nil {
			t.Error(err)
			continue
		}
		if document.Title == "" || document.Publisher != "armsgraph samples" || document.PublishedOn.EDTF == "" || document.Language != "en" {
			t.Errorf("%s: metadata is incomplete: %q, %q, %q, %q", name, document.Title, document.Publisher, document.PublishedOn.EDTF, document.Language)
		}
		if other, twice := titles[document.Title]; twice {
			t.Errorf("%s and %s share the title %q", name, other, document.Title)
		}
		titles[document.Title] = name
		if !strings.Contains(document.Text, "This is a summary of public reporting") {
			t.Errorf("%s does not say that it is a summary", name)
		}
		if cites := strings.Contains(document.Text, "The address above leads to the source"); cites != (document.URL != "") {
			t.Errorf("%s: url is %q, cited is %v", name, document.URL, cites)
		}
	}
}
