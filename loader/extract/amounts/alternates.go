package amounts

import (
	"strings"
)

// alternates reads the same sum in other currencies: "800 million euros
// ($908-909 million)", "5 billion crowns, or about 450 million dollars".
func (p *parser) alternates(a *Amount, next int) int {
	for {
		j, bracket := next, false
		switch {
		case p.isSign(j, '('):
			bracket = true
			j++
		case p.isSign(j, '/'):
			j++
		case p.isSign(j, ',') && p.isWord(j+1, "or", "equivalent"):
			j += 2
		case p.isWord(j, "or", "equivalent"):
			j++
		default:
			return next
		}
		for p.isWord(j, "or", "equivalent", "to", "equal", "then", "now", "worth", "the") || p.isSign(j, '=') || p.isSign(j, '~') {
			j++
		}
		limit, k := p.limit(j)
		other, end, ok := p.money(k)
		if !ok || other.Currency == a.Currency && !bracket {
			return next
		}
		other = p.bounded(other, limit, j, end)
		a.Alternates = append(a.Alternates, other)
		if bracket {
			for end < len(p.tokens) && !p.isSign(end, ')') && p.at(end).class != breaking && !p.isSign(end, '.') && p.at(end).class != currency && p.at(end).class != figure {
				end++
			}
			if p.isSign(end, ')') {
				end++
			} else if end < len(p.tokens) && (p.at(end).class == currency || p.at(end).class == figure) {
				end = p.restOfBracket(a, end)
			}
		}
		next = end
	}
}

// restOfBracket reads further sums in one bracket.
func (p *parser) restOfBracket(a *Amount, i int) int {
	for i < len(p.tokens) && !p.isSign(i, ')') && p.at(i).class != breaking && !p.isSign(i, '.') {
		limit, j := p.limit(i)
		other, end, ok := p.money(j)
		if !ok {
			i++
			continue
		}
		a.Alternates = append(a.Alternates, p.bounded(other, limit, i, end))
		i = end
	}
	if p.isSign(i, ')') {
		i++
	}
	return i
}

// statedDollar returns the code of dollars where the text says which its are:
// "All amounts are in Canadian dollars".
func (p *parser) statedDollar() string {
	for i := range p.tokens {
		t := p.tokens[i]
		if t.class != currency || t.sort != currencyName || !p.isWord(i, "dollars") || !p.isWord(i-2, "in") && !p.isWord(i-3, "in") {
			continue
		}
		code := currencyEntries[t.code].adjectives[p.word(i-1)]
		if code == "" {
			continue
		}
		for j := i - 3; j >= i-9 && j >= 0; j-- {
			switch strings.TrimSuffix(p.word(j), "s") {
			case "amount", "figure", "value", "price", "sum", "fund":
				return code
			}
		}
	}
	return ""
}
