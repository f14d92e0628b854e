package read

import (
	"bytes"
	"path"
	"strings"
)

const (
	mediaText = "text/plain"
	// MediaMarkdown is the media type of Markdown documents, whose text may begin
	// with front matter.
	MediaMarkdown = "text/markdown"
	mediaHTML     = "text/html"
	mediaPDF      = "application/pdf"
)

// extensions are the file names' endings that tell a format.
var extensions = map[string]string{
	".txt": mediaText, ".text": mediaText,
	".md": MediaMarkdown, ".markdown": MediaMarkdown,
	".html": mediaHTML, ".htm": mediaHTML, ".xhtml": mediaHTML,
	".pdf": mediaPDF,
}

// Known reports whether a file of this name is a document by its ending, and
// no sidecar or hidden file: such are read where a folder is named.
func Known(name string) bool {
	name = path.Base(name)
	return extensions[strings.ToLower(path.Ext(name))] != "" && !strings.HasPrefix(name, ".") && !IsSidecar(name)
}

// mediaTypeOf tells the format by the name's ending, else by the first bytes.
func mediaTypeOf(name string, raw []byte) string {
	if known := extensions[strings.ToLower(path.Ext(name))]; known != "" {
		return known
	}
	head := bytes.TrimPrefix(raw[:min(len(raw), 1024)], []byte("\xEF\xBB\xBF"))
	if bytes.Contains(head, []byte("%PDF-")) {
		return mediaPDF
	}
	lower := bytes.ToLower(bytes.TrimSpace(head))
	for _, start := range []string{"<!doctype html", "<html", "<head", "<?xml"} {
		if bytes.HasPrefix(lower, []byte(start)) {
			return mediaHTML
		}
	}
	if bytes.HasPrefix(head, []byte("---\n")) || bytes.HasPrefix(head, []byte("---\r\n")) {
		return MediaMarkdown
	}
	return mediaText
}
