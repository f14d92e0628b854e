package measure

import (
	"strings"

	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/setting"
)

// apposed is the number that is put behind goods: "Su-27s, eight in number",
// "the rifles – 5,000 of them –", "training aircraft (five)".
func apposed(doc *setting.Document, goods, end int) *claim.Amount {
	const near = 24
	found := doc.AmountsIn(goods, min(end, goods+near+24))
	if len(found) == 0 || found[0].Start > goods+near || !usable(doc, &found[0]) {
		return nil
	}
	a, text := &found[0], doc.Segments.Text
	after := strings.TrimLeft(text[a.End:min(len(text), a.End+near)], " ")
	switch strings.TrimSpace(text[goods:a.Start]) {
	case "(":
		if strings.HasPrefix(after, ")") || sums(after) {
			return claim.AmountOf(a)
		}
	case ",", "–", "—", "-", "--":
		if sums(after) {
			return claim.AmountOf(a)
		}
	}
	return nil
}

// sums reports whether the words behind a number make it one of all the goods
// named before.
func sums(after string) bool {
	for _, words := range [...]string{"of them", "of these", "of which", "in number", "in all", "in total", "all told", "altogether", "strong"} {
		if strings.HasPrefix(after, words) {
			return true
		}
	}
	return false
}
