package amounts

// money reads a sum in any of its forms.
func (p *parser) money(i int) (Amount, int, bool) {
	for _, read := range []func(*parser, int) (Amount, int, bool){(*parser).currencyFirst, (*parser).currencyLast} {
		if a, next, ok := read(p, i); ok {
			return a, next, true
		}
	}
	return Amount{}, i, false
}

// currencyFirst reads "$48.2 million", "US$ 5bn", "EUR 27.4 million", "$2 to $3
// billion".
func (p *parser) currencyFirst(i int) (Amount, int, bool) {
	start := i
	between := p.isWord(i, "between", "from")
	if between {
		i++
	}
	e, j, ok := p.leadingCurrency(i)
	if !ok {
		return Amount{}, start, false
	}
	_, j = p.limit(j)
	if p.at(j).class != figure && (p.at(j).class != small || p.at(j-1).sort == currencySign) {
		return Amount{}, start, false
	}
	n, next, ok := p.numeral(j)
	if !ok || p.isSign(next, '-') && p.at(next).glued && p.at(next+1).class == model {
		return Amount{}, start, false
	}
	if second, end, ok := p.secondSum(n, next, e, between); ok {
		n, next = second, end
	} else if between {
		return Amount{}, start, false
	}
	n, next, _ = p.rounded(n, next)
	next = p.repeatedName(e, next)
	return p.sum(n, e), next, true
}

// secondSum reads the other end of a range of money: "$908-909 million".
func (p *parser) secondSum(n numeral, next int, e currencyEntry, between bool) (numeral, int, bool) {
	j := next
	if !p.isWord(j, "to") && !p.isSign(j, '-') && !(between && p.isWord(j, "and")) {
		return n, next, false
	}
	j++
	if other, k, ok := p.leadingCurrency(j); ok {
		if other.code != e.code {
			return n, next, false
		}
		j = k
	}
	if p.at(j).class != figure || p.isSign(j-1, '-') && p.at(j-1).glued != p.at(j).glued {
		return n, next, false
	}
	m, end, ok := p.figures(j)
	if !ok {
		return n, next, false
	}
	if m.scaled && !n.scaled && n.value < 1000 {
		n.value *= m.scaleOf()
	}
	if m.value <= n.value {
		return n, next, false
	}
	n.min, n.max, n.near = n.value, m.value, true
	return n, end, true
}

// leadingCurrency reads a sign or code before a number, and the letters before
// a sign: US$, C $, u.s $.
func (p *parser) leadingCurrency(i int) (currencyEntry, int, bool) {
	t := p.at(i)
	if t.class == currency && t.sort != currencyName {
		if t.sort == currencyCode && p.at(i+1).class == currency && p.at(i+1).sort == currencySign {
			return currencyEntries[t.code], i + 2, true
		}
		next := i + 1
		if t.sort == currencyCode && p.isSign(next, '.') && p.at(next).glued {
			next++
		}
		e := currencyEntries[t.code]
		if t.code == dollarSign && p.dollar != "" {
			e = currencyEntry{code: p.dollar}
		}
		return e, next, true
	}
	if t.class == currency && p.isWord(i, "rs", "dollar") {
		next := i + 1
		if p.isSign(next, '.') && p.at(next).glued {
			next++
		}
		return currencyEntries[t.code], next, p.at(next).class == figure
	}
	if p.looseLetter(i) {
		return currencyEntry{}, i, false
	}
	j, prefix := i, ""
	for j < i+4 && (p.at(j).class == none || p.isSign(j, '.')) && p.at(j).class != breaking {
		if !p.isSign(j, '.') {
			prefix += p.word(j)
		}
		j++
	}
	code := dollarPrefixes[prefix]
	ok := code != "" && p.at(j).class == currency && p.at(j).code == dollarSign && p.at(j).sort == currencySign && p.at(j+1).class == figure
	return currencyEntry{code: code}, j + 1, ok
}

// looseLetter reports whether a letter before a dollar sign is a word of its own,
// as in "a $48 million contract": only "A$48 million" is Australian.
func (p *parser) looseLetter(i int) bool {
	t := p.at(i)
	if t.class != none || t.end-t.start != 1 || p.isSign(i+1, '.') || p.isWord(i, "c") && !p.at(i).glued {
		return false
	}
	return !t.capital || !p.at(i+1).glued || t.glued
}

// repeatedName steps over a name that only repeats the sign: "$10 dollars".
func (p *parser) repeatedName(e currencyEntry, next int) int {
	t := p.at(next)
	if t.class == currency && t.sort == currencyName && currencyEntries[t.code].code == e.code && !t.glued {
		return next + 1
	}
	return next
}

// currencyLast reads "800 million euros", "20bn USD", "a million Canadian
// dollars", "500-million-dollar", "10 €".
func (p *parser) currencyLast(i int) (Amount, int, bool) {
	n, j, ok := p.numeralOrRange(i)
	if !ok || p.hangsOnName(i) {
		return Amount{}, i, false
	}
	if p.isSign(j, '-') && p.at(j).glued {
		j++
	}
	if n.vague && p.isWord(j, "of") {
		j++
	}
	if n.vague && p.at(j).plural && p.at(j).class == scale && p.isWord(j+1, "of") {
		j += 2
	}
	e, next, ok := p.trailingCurrency(j)
	if !ok || p.isWeight(j, next) {
		return Amount{}, i, false
	}
	if p.at(next).class == scale && !n.scaled {
		// "75 USD million"
		n.value, next = n.value*p.at(next).value, next+1
	}
	if near, end, ok := p.rounded(n, next); ok {
		n, next = near, end
	}
	a := p.sum(n, e)
	if rest, end, ok := p.cents(e, next); ok {
		a.Amount, next = a.Amount+rest, end
	}
	return a, next, true
}

// trailingCurrency reads a currency after its number, with its state: "Swiss
// francs", "US dollars", "pounds sterling".
func (p *parser) trailingCurrency(i int) (currencyEntry, int, bool) {
	t := p.at(i)
	if t.class == currency {
		if t.sort != currencyName && p.at(i+1).class == figure && p.at(i+1).glued {
			return currencyEntry{}, i, false
		}
		e := currencyEntries[t.code]
		if t.sort == currencyName && p.isWord(i, "won", "marks", "mark", "crowns", "crown", "lei") && p.at(i-1).class != scale {
			return currencyEntry{}, i, false
		}
		next := i + 1
		if p.isWord(i, "deutsche") || p.isWord(next, "sterling") {
			next++
		}
		if e.code == "USD" && e.assumed && p.dollar != "" {
			e.code, e.assumed = p.dollar, false
		}
		return e, next, true
	}
	return p.adjectiveCurrency(i)
}

func (p *parser) adjectiveCurrency(i int) (currencyEntry, int, bool) {
	for words, j := 0, i; words < 3 && (p.at(j).class == none || p.isSign(j, '.')); j++ {
		k := j + 1
		for p.isSign(k, '.') || p.isSign(k, '-') {
			k++
		}
		if name := p.at(k); name.class == currency && name.sort == currencyName {
			e := currencyEntries[name.code]
			adjective := p.word(j)
			if adjective == "s" && p.isSign(j-1, '.') {
				adjective = "us"
			}
			if code, known := e.adjectives[adjective]; known {
				e.code, e.assumed = code, false
				return e, k + 1, true
			}
			return e, k + 1, e.adjectives == nil && words == 0 && !phraseEnds[adjective] && j == i
		}
		if !p.isSign(j, '.') {
			words++
		}
		if words == 1 && p.isWord(j, "d") && p.isSign(j+1, '-') && p.isWord(j+2, "mark", "marks") {
			return currencyEntry{code: "DEM"}, j + 3, true
		}
	}
	return currencyEntry{}, i, false
}

// isWeight tells pounds of explosives and 500-pound bombs from sums.
func (p *parser) isWeight(i, next int) bool {
	if !p.isWord(i, "pound", "pounds") {
		return false
	}
	return p.isWord(next, "of") && !p.isWord(next+1, "sterling") || p.isWord(i, "pound") && p.isSign(i-1, '-') || p.isWord(next, "bomb", "bombs", "warhead", "warheads", "guns")
}

// cents reads "50 cents" or "and fifty" after a sum in dollars.
func (p *parser) cents(e currencyEntry, i int) (float64, int, bool) {
	j := i
	if p.isWord(j, "and") {
		j++
	}
	t := p.at(j)
	if e.part || t.line || t.class != figure && t.class != small && t.class != tens {
		return 0, i, false
	}
	n, next, ok := p.numeral(j)
	if !ok || n.value >= 100 || n.scaled {
		return 0, i, false
	}
	if c := p.at(next); c.class == currency && currencyEntries[c.code].part {
		return n.value / 100, next + 1, true
	}
	ends := p.at(next).class == breaking || p.isSign(next, '.') || p.isSign(next, ',')
	return n.value / 100, next, ends && p.isWord(i, "and") || ends && j == i
}

func (p *parser) sum(n numeral, e currencyEntry) Amount {
	factor := 1.0
	if e.part {
		factor = 0.01
	}
	if e.millions {
		factor = 1e6
	}
	scaled := func(v float64) float64 {
		if factor == 0.01 {
			return v / 100
		}
		return v * factor
	}
	return Amount{Kind: Money, Amount: scaled(n.value), Min: scaled(n.min), Max: scaled(n.max), Approximate: n.near, Vague: n.vague, Currency: e.code, Assumed: e.assumed}
}
