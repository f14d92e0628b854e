// Package documents holds the sample documents: short summaries, in our own
// words, of public reporting on arms transfers. Each names its sources and
// dates in the text and adds no finding of its own.
package documents

import "embed"

// Files holds the sample documents as Markdown with YAML front matter, all in
// its root folder.
//
//go:embed *.md
var Files embed.FS
