package amounts_test

import (
	"strings"
	"testing"

	"armsgraph/loader/extract/amounts"
)

func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ name, text string }{
		{"plain", "The minister did not say whether the talks would go on, and nobody at the table asked him to explain what had been promised. "},
		{"arms", "Norway sent 4,500 shells worth about 20 million euros ($22 million), and Poland delivered 14 Leopard 2A4 tanks. "},
	} {
		text := strings.Repeat(c.text, 400)
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				amounts.Find(text)
			}
		})
	}
}
