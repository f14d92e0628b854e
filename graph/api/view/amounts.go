package view

import "armsgraph/graph"

// Period is a stretch of time.
type Period struct {
	Edtf     string
	Earliest string
	Latest   string
	Text     *string
	Basis    *graph.PeriodBasis
}

func period(p graph.Period) *Period {
	if p.IsZero() {
		return nil
	}
	v := &Period{Edtf: p.EDTF, Text: optional(p.Text), Basis: optional(p.Basis)}
	v.Earliest, v.Latest = p.Days()
	return v
}

// Money is a sum.
type Money struct {
	ID          string
	Amount      float64
	Min, Max    *float64
	Currency    string
	Approximate bool
	Text        string
}

func money(m *graph.Money) *Money {
	if m == nil {
		return nil
	}
	v := &Money{ID: m.ID, Amount: m.Amount, Currency: m.Currency, Approximate: m.Approximate, Text: m.Text}
	v.Min, v.Max = bounds(m.Min, m.Max)
	return v
}

// Quantity is an amount of goods.
type Quantity struct {
	ID          string
	Amount      float64
	Min, Max    *float64
	Unit        *string
	Approximate bool
	Text        string
}

func quantity(q *graph.Quantity) *Quantity {
	if q == nil {
		return nil
	}
	v := &Quantity{ID: q.ID, Amount: q.Amount, Unit: optional(q.Unit), Approximate: q.Approximate, Text: q.Text}
	v.Min, v.Max = bounds(q.Min, q.Max)
	return v
}

// bounds is nil and nil where no range was told.
func bounds(low, high float64) (*float64, *float64) {
	if low == high {
		return nil, nil
	}
	return &low, &high
}
