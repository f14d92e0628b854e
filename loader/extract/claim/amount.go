package claim

import "armsgraph/loader/extract/amounts"

// AmountOf is a sum or quantity as a claim carries it.
func AmountOf(a *amounts.Amount) *Amount {
	unit := a.Unit
	if a.Kind == amounts.Money {
		unit = a.Currency
	}
	low, high := a.Min, a.Max
	if low == 0 && high == 0 {
		low, high = a.Amount, a.Amount
	}
	return &Amount{Amount: a.Amount, Min: low, Max: high, Unit: unit, Approximate: a.Approximate,
		Words: Span{Start: a.Start, End: a.End}}
}
