package read

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"armsgraph/graph"
)

func TestDocument(t *testing.T) {
	const markdown = "---\ntitle: A\npublisher: P\npublished: 2024-06\nurl: https://example.org/a\nlanguage: en\n---\n\n# Heading\n\nBody.\n"
	tests := map[string]struct {
		name, raw string
		want      graph.Document
	}{
		"text": {"a.txt", "Rifles for Split\r\n\r\nSOFIA, January 20, 2023 (Reuters) - They left.\r\n", graph.Document{
			Title: "Rifles for Split", Publisher: "Reuters", MediaType: "text/plain",
			PublishedOn: graph.Period{EDTF: "2023-01-20", Text: "January 20, 2023"},
			Text:        "Rifles for Split\n\nSOFIA, January 20, 2023 (Reuters) - They left.\n"}},
		"markdown": {"a.md", markdown, graph.Document{
			Title: "A", Publisher: "P", URL: "https://example.org/a", Language: "en", MediaType: "text/markdown",
			PublishedOn: graph.Period{EDTF: "2024-06", Text: "2024-06"}, Text: markdown}},
		"markdown without front matter": {"a.MD", "# Heading\n\nPublished: 2008\n", graph.Document{
			Title: "Heading", MediaType: "text/markdown", PublishedOn: graph.Period{EDTF: "2008", Text: "2008"},
			Text: "# Heading\n\nPublished: 2008\n"}},
		"front matter of a text is text": {"a.txt", "---\ntitle: A\n---\n", graph.Document{
			Title: "title: A", MediaType: "text/plain", Text: "---\ntitle: A\n---\n"}},
		"html": {"a.html", "<html lang=en><title>A</title><meta name=date content=2008-05><p>Rifles.</p>", graph.Document{
			Title: "A", Language: "en", MediaType: "text/html", PublishedOn: graph.Period{EDTF: "2008-05", Text: "2008-05"},
			Text: "Rifles."}},
		"html without an ending":     {"-", "\n<!DOCTYPE html><p>Rifles.</p>", graph.Document{Title: "Rifles.", MediaType: "text/html", Text: "Rifles."}},
		"markdown without an ending": {"-", "---\ntitle: A\n---\nBody", graph.Document{Title: "A", MediaType: "text/markdown", Text: "---\ntitle: A\n---\nBody"}},
		"unknown ending":             {"a.log", "Rifles.", graph.Document{Title: "Rifles.", MediaType: "text/plain", Text: "Rifles."}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			sum := sha256.Sum256([]byte(test.raw))
			test.want.ID = hex.EncodeToString(sum[:])
			got, err := Raw{Name: test.name, Bytes: []byte(test.raw)}.Document(Options{})
			if err != nil || !cmp.Equal(got, test.want) {
				t.Fatalf("Document: %v\n%s", err, cmp.Diff(test.want, got))
			}
		})
	}
}

func TestTitleFallsBackToTheFirstLine(t *testing.T) {
	paragraph := strings.Repeat("Rifles went to Split. ", 20)
	tests := map[string]string{
		"\n\n  Two   words \nmore": "Two words",
		"## Heading":               "Heading",
		"---\n\n9\nAfter a rule":   "After a rule",
		"1999":                     "",
		paragraph:                  strings.TrimSuffix(paragraph[:198], " ") + " …",
		strings.Repeat("š", 300):   strings.Repeat("š", 100) + " …",
	}
	for text, want := range tests {
		if document, err := (Raw{Name: "a.txt", Bytes: []byte(text)}).Document(Options{}); err != nil || document.Title != want {
			t.Errorf("the title of %.30q is %q, %v; want %q", text, document.Title, err, want)
		}
	}
}

func documentIn(files fs.FS, name string, options Options) (graph.Document, error) {
	raw, err := OpenIn(files, name, options)
	if err != nil {
		return graph.Document{}, err
	}
	return raw.Document(options)
}

func TestMetadataOrder(t *testing.T) {
	const file = "---\ntitle: front\npublisher: front\npublished: 2003\n---\n# line\n\nPublished: 2004\n"
	const sidecar = "title: sidecar\npublished: 2002\n"
	files := fstest.MapFS{
		"bare.md":           {Data: []byte("# line\n\nPublished: 2004\n")},
		"front.md":          {Data: []byte(file)},
		"both.md":           {Data: []byte(file)},
		"both.md.meta.yaml": {Data: []byte(sidecar)},
	}
	flags := Metadata{Published: "1 May 2001", URL: "https://example.org/flag"}
	tests := map[string]struct {
		name  string
		flags Metadata
		want  graph.Document
	}{
		"a line":       {"bare.md", Metadata{}, graph.Document{Title: "line", PublishedOn: graph.Period{EDTF: "2004", Text: "2004"}}},
		"front matter": {"front.md", Metadata{}, graph.Document{Title: "front", Publisher: "front", PublishedOn: graph.Period{EDTF: "2003", Text: "2003"}}},
		"sidecar":      {"both.md", Metadata{}, graph.Document{Title: "sidecar", Publisher: "front", PublishedOn: graph.Period{EDTF: "2002", Text: "2002"}}},
		"flags": {"both.md", flags, graph.Document{Title: "sidecar", Publisher: "front", URL: "https://example.org/flag",
			PublishedOn: graph.Period{EDTF: "2001-05-01", Text: "1 May 2001"}}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			got, err := documentIn(files, test.name, Options{Metadata: test.flags})
			if err != nil {
				t.Fatal(err)
			}
			got.ID, got.Text, got.MediaType = "", "", ""
			if !cmp.Equal(got, test.want) {
				t.Fatal(cmp.Diff(test.want, got))
			}
		})
	}
}

func TestRefusal(t *testing.T) {
	files := fstest.MapFS{
		"front.md":           {Data: []byte("---\ntitle: [a\n---\n")},
		"date.md":            {Data: []byte("---\npublished: last Thursday\n---\nBody")},
		"side.txt":           {Data: []byte("Body")},
		"side.txt.meta.yaml": {Data: []byte("- a")},
		"day.txt":            {Data: []byte("Body")},
		"day.txt.meta.yaml":  {Data: []byte("published: 2024-02-30")},
		"folder/a.txt":       {Data: []byte("Body")},
		"pipe":               {Mode: fs.ModeNamedPipe},
	}
	tests := map[string]struct {
		name, message string
		want          error
	}{
		"missing":      {"none.txt", "read none.txt: file does not exist", fs.ErrNotExist},
		"front matter": {"front.md", "read front.md: unreadable metadata: front matter: unreadable YAML:", ErrMetadata},
		"date":         {"date.md", `read date.md: unreadable metadata: published: not a date: "last Thursday"`, ErrMetadata},
		"sidecar":      {"side.txt", "read side.txt: unreadable metadata: sidecar: unreadable YAML:", ErrMetadata},
		"sidecar date": {"day.txt", `read day.txt: unreadable metadata: published: not a date: "2024-02-30"`, ErrMetadata},
		"folder":       {"folder", "read folder: no regular file: a folder", ErrNotRegular},
		"pipe":         {"pipe", "read pipe: no regular file: name - to read from a pipe", ErrNotRegular},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := documentIn(files, test.name, Options{})
			var refusal *Refusal
			if !errors.As(err, &refusal) || refusal.Name != test.name || !errors.Is(err, test.want) {
				t.Fatalf("it returned %v; want a Refusal for %v", err, test.want)
			}
			if !strings.HasPrefix(err.Error(), test.message) || strings.Contains(err.Error(), "\n") {
				t.Fatalf("the message is %q; want %q", err, test.message)
			}
		})
	}
}

func TestKnown(t *testing.T) {
	tests := map[string]bool{"a.txt": true, "b/a.MD": true, "a.html": true, "a.txt.meta.yaml": false, ".a.txt": false,
		"a.png": false, "a": false, ".txt": false, "txt": false}
	for name, want := range tests {
		if got := Known(name); got != want {
			t.Errorf("Known(%q) = %v; want %v", name, got, want)
		}
	}
}
