package mention_test

import (
	"strings"
	"testing"

	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// BenchmarkFind reads the gold documents as one text, which is far denser in
// names than general news.
func BenchmarkFind(b *testing.B) {
	var all strings.Builder
	for _, r := range readGold(b) {
		all.WriteString(r.text + "\n\n")
	}
	bench(b, all.String())
}

// BenchmarkFindNews reads text that names next to nothing.
func BenchmarkFindNews(b *testing.B) {
	bench(b, strings.Repeat("The committee met again on Tuesday to hear from residents about the new library, which "+
		"has been closed since the flood in spring. Nobody expected a quick answer.\n\n", 2000))
}

func bench(b *testing.B, text string) {
	seg := segment.Split(text, "text/plain")
	lex := lexicon.Default()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		mention.Find(seg, lex)
	}
}
