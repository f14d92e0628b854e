package listing

import (
	"sort"
	"strconv"
	"strings"

	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/segment"
)

// Amounts adds to the amounts of a text those of tables whose unit stands in the
// first row or in the words above: "Exported, million €" over "355.1".
func Amounts(text string, seg *segment.Segmented, found []amounts.Amount) []amounts.Amount {
	var cells []amounts.Amount
	for i := 0; i < len(seg.Blocks); {
		if seg.Blocks[i].Kind != segment.TableRow {
			i++
			continue
		}
		end := i
		for end < len(seg.Blocks) && seg.Blocks[end].Kind == segment.TableRow {
			end++
		}
		lead := ""
		if i > 0 {
			lead = text[seg.Blocks[i-1].Start:seg.Blocks[i-1].End]
		}
		cells = append(cells, tableAmounts(text, seg.Blocks[i:end], lead)...)
		i = end
	}
	if len(cells) == 0 {
		return found
	}
	out := make([]amounts.Amount, 0, len(found)+len(cells))
	for _, a := range found {
		k := sort.Search(len(cells), func(k int) bool { return cells[k].End > a.Start })
		if k == len(cells) || cells[k].Start >= a.End {
			out = append(out, a)
		}
	}
	out = append(out, cells...)
	sort.SliceStable(out, func(a, b int) bool { return out[a].Start < out[b].Start })
	return out
}

// tableAmounts reads the columns of sums and numbers of one table.
func tableAmounts(text string, rows []segment.Block, lead string) []amounts.Amount {
	var found []amounts.Amount
	header := rows[0].Cells
	for _, row := range rows[1:] {
		if len(row.Cells) != len(header) {
			continue
		}
		for k, cell := range row.Cells {
			unit := strings.ToLower(text[header[k].Start:header[k].End])
			number, ok := numberOf(text[cell.Start:cell.End])
			if !ok {
				continue
			}
			a := amounts.Amount{Start: cell.Start, End: cell.End, Text: text[cell.Start:cell.End]}
			if currency, scale := moneyOf(text[header[k].Start:header[k].End], lead, unit); currency != "" {
				a.Kind, a.Currency, a.Amount = amounts.Money, currency, number*scale
				found = append(found, a)
			} else if countsGoods(unit) && number == float64(int(number)) {
				a.Kind, a.Unit, a.Amount = amounts.Quantity, "items", number
				found = append(found, a)
			}
		}
	}
	return found
}

// numberOf reads a cell that holds a number and nothing else.
func numberOf(cell string) (float64, bool) {
	cell = strings.NewReplacer(",", "", " ", "", "\u00a0", "", "'", "").Replace(strings.TrimSpace(cell))
	n, err := strconv.ParseFloat(cell, 64)
	return n, err == nil && cell != ""
}

// countsGoods reports whether the head of a column says that it counts goods.
func countsGoods(unit string) bool {
	for _, w := range [...]string{"items", "number", "quantity", "units", "pieces"} {
		if strings.Contains(unit, w) {
			return true
		}
	}
	return false
}

// moneyOf is the currency and the scale of a column of sums, told by its head or,
// for a column of values, by the words above the table.
func moneyOf(head, lead, unit string) (string, float64) {
	if currency, scale := unitOf(head); currency != "" {
		return currency, scale
	}
	for _, w := range [...]string{"value", "exported", "realised", "amount", "total", "sum", "worth", "price", "cost", "exports", "deliveries"} {
		if strings.Contains(unit, w) {
			return unitOf(lead)
		}
	}
	return "", 1
}

// unitOf finds a currency and a scale in words such as "EUR million", "Value
// (US$ m)", "million €".
func unitOf(words string) (string, float64) {
	scale, currency := 1.0, ""
	for _, w := range strings.FieldsFunc(words, func(r rune) bool { return strings.ContainsRune(" (),;:|", r) }) {
		switch strings.ToLower(w) {
		case "million", "millions", "m", "mn", "mio":
			scale = 1e6
		case "billion", "billions", "bn":
			scale = 1e9
		case "thousand", "thousands", "000", "'000":
			scale = 1e3
		case "km":
			if w == "KM" {
				currency = "BAM" // convertible marks; elsewhere kilometres
			}
		default:
			if currency != "" || len(w) > 12 {
				continue
			}
			for _, trial := range [...]string{w + " 5 million", "5 million " + w} {
				if found := amounts.Find(trial); len(found) == 1 && found[0].Kind == amounts.Money && found[0].Currency != "" {
					currency = found[0].Currency
				}
			}
		}
	}
	return currency, scale
}
