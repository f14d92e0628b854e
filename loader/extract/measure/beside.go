package measure

import (
	"strings"

	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/setting"
)

// Beside is the sum in brackets right behind a recipient's name, of a list that
// gives each recipient his own: "Singapore (EUR 94 million), Brazil (EUR 8
// million)"; nil where there is none. End is a byte, where the name ends.
func Beside(doc *setting.Document, end int) *claim.Amount {
	const near = 4
	for _, a := range doc.AmountsIn(end, min(end+64, len(doc.Segments.Text))) {
		if a.Kind == amounts.Money && a.Currency != "" && a.Start-end <= near && strings.TrimSpace(doc.Segments.Text[end:a.Start]) == "(" {
			return claim.AmountOf(&a)
		}
	}
	return nil
}
