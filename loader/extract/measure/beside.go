package measure

import (
	"strings"

	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/setting"
)

// Beside is the sum that a list gives a party of its own: in brackets right
// behind its name ("Singapore (EUR 94 million), Brazil (EUR 8 million)"), or, of
// several sums in a sentence, the one that follows its name or stands before
// "for" and its name ("and China $267 million", "94 million euros for
// Singapore"); nil where there is none. The name stands between two bytes.
func Beside(doc *setting.Document, sentence [2]int, start, end int) *claim.Amount {
	const near = 4
	text := doc.Segments.Text
	several := 0
	for _, a := range doc.AmountsIn(sentence[0], sentence[1]) {
		if a.Kind == amounts.Money && a.Currency != "" {
			several++
		}
	}
	for _, a := range doc.AmountsIn(max(0, start-96), min(end+64, len(text))) {
		if a.Kind != amounts.Money || a.Currency == "" {
			continue
		}
		switch {
		case a.Start >= end && a.Start-end <= near && strings.TrimSpace(text[end:a.Start]) == "(":
			return claim.AmountOf(&a)
		case several < 2 || a.Start < sentence[0] || a.End > sentence[1]:
		case a.Start >= end && text[end:a.Start] == " ", a.End <= start && leads(text[a.End:start]):
			return claim.AmountOf(&a)
		}
	}
	return nil
}

// leads reports whether only "for" or "to" and an article stand between a sum
// and a name.
func leads(between string) bool {
	w := strings.Fields(between)
	return (len(w) == 1 || len(w) == 2 && w[1] == "the") && (w[0] == "for" || w[0] == "to")
}
