// Package amounts finds sums of money and quantities in English text.
//
// Conventions:
//
//   - Amount.Amount is the number that is stated; of a range ("2 to 3 million")
//     it is the lower end, and Min and Max are the ends.
//   - "more than", "at least" and "over" set Min, "up to" and "less than" set Max,
//     and these, "some", "about", "nearly" and ranges make an amount approximate.
//   - "Several hundred" and "thousands of" are Vague: no number is stated, so
//     Amount is 0 and Min is twice the magnitude.
//   - Unit is the head noun of what is counted, as it is written: "tanks" in "24
//     Leopard 2A6 tanks", "T-72s" in "50 T-72s", "tonnes" in "68 tonnes of rifles".
//   - A number whose noun stands elsewhere ("bought seventeen from the Portuguese")
//     is a Count.
//   - People, votes, time, distances, calibres, percentages, ages, dates, model
//     and serial numbers are left out.
package amounts

// Kind tells what an amount measures.
type Kind uint8

// The kinds.
const (
	Money    Kind = iota // a sum in a currency
	Quantity             // a number of things, or a weight of them
	Count                // a number whose noun is not beside it
)

// Amount is one sum or quantity. Start and End are byte offsets into the text,
// half open; Text is what stands between them, "some" and "up to" included.
type Amount struct {
	Kind        Kind
	Start, End  int
	Text        string
	Amount      float64
	Min, Max    float64 // 0 where there is no bound
	Approximate bool
	Vague       bool
	// Currency is the ISO 4217 code of Money, former codes included; empty where
	// the words do not tell which ("francs").
	Currency string
	// Assumed: the currency's words fit several states ("$", "pounds") and
	// Currency is the commonest.
	Assumed bool
	// Unit is the head noun of a Quantity.
	Unit string
	// Of is set where the noun belongs to a larger number: "the first four of
	// thirteen jets".
	Of float64
	// Alternates are the same sum in other currencies, from brackets or after "or".
	Alternates []Amount
}

// Find returns the amounts of a text in order; alternates only within theirs.
func Find(text string) []Amount {
	tokens := lex(text)
	if len(tokens) == 0 {
		return nil
	}
	p := &parser{text: text, tokens: tokens}
	p.dollar = p.statedDollar()
	var found []Amount
	for i := 0; i < len(p.tokens); {
		if !p.mayBegin(i) {
			i++
			continue
		}
		amount, next, ok := p.amount(i)
		switch {
		case ok:
			found = append(found, amount)
			i = next
		case next > i:
			i = next
		default:
			i++
		}
	}
	return found
}

// amount reads the amount that begins at a token, with the words before its
// number. Next is past everything read, also where it is no amount.
func (p *parser) amount(i int) (Amount, int, bool) {
	limit, j := p.limit(i)
	if money, next, ok := p.money(j); ok {
		money = p.bounded(money, limit, i, next)
		next = p.alternates(&money, next)
		return money, next, true
	}
	n, after, ok := p.numeralOrRange(j)
	if !ok {
		return p.singleUnit(j)
	}
	if p.isNoAmount(n, j, after) {
		return Amount{}, p.past(after), false
	}
	quantity, next, ok := p.quantity(n, j, after)
	if !ok {
		return Amount{}, p.past(max(after, next)), false
	}
	return p.bounded(quantity, limit, i, next), next, true
}

// past steps over what hangs on a number that is no amount: -mm, -year-old.
func (p *parser) past(i int) int {
	for p.at(i).glued && p.at(i).class != breaking && i < len(p.tokens) && !p.isSign(i, ',') && !p.isSign(i, '(') {
		i++
	}
	return i
}

// bounded applies the words before and after a number: "more than", "or so".
func (p *parser) bounded(a Amount, limit limit, first, next int) Amount {
	switch limit {
	case atLeast:
		a.Min = max(a.Min, a.Amount)
	case atMost:
		a.Max = max(a.Max, a.Amount)
	}
	a.Approximate = a.Approximate || limit != exact || a.Vague || a.Max > a.Min && a.Min > 0
	a.Start, a.End = int(p.tokens[first].start), int(p.tokens[next-1].end)
	a.Text = p.text[a.Start:a.End]
	return a
}
