package attribute

import (
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
)

// BenchmarkListen measures hearing every speaker of a text, mentions aside.
func BenchmarkListen(b *testing.B) {
	text := strings.Repeat("Moscow denied that it had supplied any jets to Libya. The rifles were smuggled from Iran to Yemen, the U.S. 5th Fleet said. "+
		"According to two diplomats, shells were flown to Chad. The weather was fine, and the ministry said nothing.\n\n", 200)
	seg := segment.Split(text, "text/plain")
	found := mention.Find(seg, lexicon.Default())
	document := setting.New(seg, edtf.Date{}, nil, nil)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		l := Listen(&graph.Document{Text: text}, document, found)
		l.readTo(len(seg.Sentences) - 1)
	}
}
