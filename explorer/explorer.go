// Package explorer holds the pages that armsgraph serves to a browser: the
// explorer at / and GraphiQL at /graphiql. They are built from this folder by
// `npm run build` and embedded; a binary that was built without them serves
// the API alone.
package explorer

import (
	"embed"
	"io/fs"
)

//go:embed all:dist
var dist embed.FS

// Pages is the tree of built pages and their assets. Its root holds
// index.html, graphiql.html and assets/ where Built is true, and is empty but
// for a placeholder otherwise.
func Pages() fs.FS {
	pages, err := fs.Sub(dist, "dist")
	if err != nil {
		panic("explorer: the embedded folder dist is missing: " + err.Error())
	}
	return pages
}

// Built tells whether the pages were built before the binary was.
func Built() bool {
	_, err := fs.Stat(Pages(), "index.html")
	return err == nil
}
