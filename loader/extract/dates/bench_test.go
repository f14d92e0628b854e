package dates_test

import (
	"strings"
	"testing"

	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/dates"
)

func BenchmarkFind(b *testing.B) {
	anchor := dates.Anchor{Published: edtf.OnDay(edtf.DayOf(2024, 6, 20))}
	for _, c := range []struct{ name, text string }{
		{"plain", "The minister did not say whether the talks would go on, and nobody at the table asked him to explain what had been promised. "},
		{"arms", "Norway sent shells in June 2023, and between 2014 and 2016 Poland delivered tanks; on Thursday the minister denied it. "},
	} {
		text := strings.Repeat(c.text, 400)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				dates.Find(text, anchor)
			}
		})
	}
}
