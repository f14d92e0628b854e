package measure

import (
	"strings"

	"armsgraph/loader/extract/amounts"
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
	return behind(doc, &found[0], goods)
}

// them is the number that a sentence gives its goods in passing: "patrol boats
// from China, four of them, due next year".
func them(doc *setting.Document, goods, end int) *claim.Amount {
	text := doc.Segments.Text
	for _, a := range doc.AmountsIn(goods, end) {
		before := strings.TrimRight(text[goods:a.Start], " ")
		after := strings.TrimLeft(text[a.End:end], " ")
		if usable(doc, &a) && strings.HasPrefix(after, "of them") && pauses(before) {
			return claim.AmountOf(&a)
		}
	}
	return nil
}

// pauses reports whether words end with a mark.
func pauses(before string) bool {
	for _, mark := range [...]string{",", ":", ";", "(", "–", "—", "-"} {
		if strings.HasSuffix(before, mark) {
			return true
		}
	}
	return false
}

// behind is a number that stands behind goods which end at a byte.
func behind(doc *setting.Document, a *amounts.Amount, goods int) *claim.Amount {
	const near = 24
	text := doc.Segments.Text
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
