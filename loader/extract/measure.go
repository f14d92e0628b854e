package extract

import (
	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/claim"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
)

// quantity is the amount that stands in the goods' noun phrase, or right before
// it.
func (r *reader) quantity(s *frame.Sentence, move *refer.Move) *claim.Amount {
	words := move.GoodsText
	if words[1] == 0 {
		words = [2]int{move.Cargo.Start, move.Cargo.End}
	}
	found := r.text.AmountsIn(s.Start, s.End)
	for i := range found {
		a := &found[i]
		if a.Kind != amounts.Quantity || a.Vague {
			continue
		}
		const near = 24
		if a.Start < words[1] && a.End+near > words[0] {
			return amountOf(a, a.Unit)
		}
	}
	return nil
}

// value is the sum of the sentence that is nearest to the goods.
func (r *reader) value(s *frame.Sentence, move *refer.Move) *claim.Amount {
	var best *amounts.Amount
	nearest := 1 << 30
	trigger := s.Tree.Words[move.Frame.Word].Start
	found := r.text.AmountsIn(s.Start, s.End)
	for i := range found {
		a := &found[i]
		if a.Kind != amounts.Money || a.Currency == "" {
			continue
		}
		distance := max(trigger-a.End, a.Start-trigger)
		if distance < nearest {
			best, nearest = a, distance
		}
	}
	if best == nil {
		return nil
	}
	return amountOf(best, best.Currency)
}

func amountOf(a *amounts.Amount, unit string) *claim.Amount {
	low, high := a.Min, a.Max
	if low == 0 && high == 0 {
		low, high = a.Amount, a.Amount
	}
	return &claim.Amount{Amount: a.Amount, Min: low, Max: high, Unit: unit, Approximate: a.Approximate,
		Words: claim.Span{Start: a.Start, End: a.End}}
}
