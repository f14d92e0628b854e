package evaluate

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"armsgraph/graph/line"
)

var tags = regexp.MustCompile(`<[^>]*>`)

// visible is a file's text with white space runs made single; of HTML without
// its tags.
func visible(name, text string) string {
	if ext := filepath.Ext(name); ext == ".html" || ext == ".htm" {
		text = html.UnescapeString(tags.ReplaceAllString(text, " "))
	}
	return strings.Join(strings.Fields(text), " ")
}

// CheckVerbatim counts the claims whose quote does not stand in the text or
// Markdown file of their document in a folder.
func (r *Result) CheckVerbatim(docs string, claims []line.Line) {
	texts := map[string]string{}
	r.NotVerbatim.Of = len(claims)
	for i := range claims {
		name := filepath.Base(claims[i].Document)
		if ext := filepath.Ext(name); ext != ".txt" && ext != ".md" {
			continue
		}
		text, read := texts[name]
		if !read {
			if raw, err := os.ReadFile(filepath.Join(docs, name)); err == nil {
				text = visible(name, string(raw))
			}
			texts[name] = text
		}
		quote := strings.Join(strings.Fields(claims[i].Evidence.Quote), " ")
		if quote == "" || !strings.Contains(text, quote) {
			r.NotVerbatim.Right++
		}
	}
}
