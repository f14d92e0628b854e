package cli

import (
	"io/fs"
	"net/http"
	"path"
	"strings"

	"armsgraph/explorer"
)

// pages serves the explorer and GraphiQL, or says how to build them.
func pages() http.Handler {
	if !explorer.Built() {
		return http.HandlerFunc(pagesMissing)
	}
	tree := explorer.Pages()
	files := http.FileServerFS(tree)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(path.Clean(r.URL.Path), "/")
		if name == "graphiql" {
			name = "graphiql.html"
		}
		if name != "" {
			if _, err := fs.Stat(tree, name); err != nil {
				http.NotFound(w, r)
				return
			}
		}
		if strings.HasPrefix(name, "assets/") {
			w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
		} else {
			w.Header().Set("Cache-Control", "no-cache")
		}
		w.Header().Set("Content-Security-Policy", explorer.Policy(r.URL.Path))
		if name == "graphiql.html" {
			http.ServeFileFS(w, r, tree, name)
			return
		}
		files.ServeHTTP(w, r)
	})
}

func pagesMissing(w http.ResponseWriter, r *http.Request) {
	if r.URL.Path != "/" && r.URL.Path != "/graphiql" {
		http.NotFound(w, r)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Content-Security-Policy", explorer.PagePolicy)
	_, _ = w.Write([]byte(`<!doctype html><html lang="en"><meta charset="utf-8"><title>armsgraph</title>
<h1>armsgraph is running</h1>
<p>This program was built without its pages. Install Node.js with npm and build again with <code>make build</code>.</p>
<p>GraphQL answers at <code>/graphql</code>; <code>/readyz</code> tells whether the store can be reached.</p>
</html>
`))
}
