// Package browser holds what makes the graph readable in Neo4j Browser: a style
// file and a guide.
package browser

import (
	"embed"
	"net/http"
)

// Path is where the server serves the files.
const Path = "/neo4j/"

// Files holds style.grass and guide.html.
//
//go:embed style.grass guide.html
var Files embed.FS

// Handler serves the files below Path, to pages of any origin: Neo4j Browser
// is on another, and nothing in them is private.
func Handler() http.Handler {
	files := http.StripPrefix(Path, http.FileServerFS(Files))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Access-Control-Allow-Origin", "*")
		if r.URL.Path == Path+"style.grass" {
			w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		}
		files.ServeHTTP(w, r)
	})
}
