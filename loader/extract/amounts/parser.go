package amounts

import "strings"

type parser struct {
	text   string
	tokens []token
	// dollar is the code of dollars without a state, where the text says it.
	dollar string
}

// at returns a token; beyond the ends a break.
func (p *parser) at(i int) token {
	if i < 0 || i >= len(p.tokens) {
		return token{class: breaking}
	}
	return p.tokens[i]
}

func (p *parser) isSign(i int, c byte) bool {
	t := p.at(i)
	return t.class == sign && t.symbol == c
}

// word returns the text of a token in lower case; of a break nothing.
func (p *parser) word(i int) string {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return strings.ToLower(p.text[p.tokens[i].start:p.tokens[i].end])
}

func (p *parser) isWord(i int, words ...string) bool {
	if p.at(i).class == breaking {
		return false
	}
	w := p.word(i)
	for _, other := range words {
		if w == other {
			return true
		}
	}
	return false
}

// limit is what the words before a number make of it.
type limit uint8

const (
	exact limit = iota
	about
	atLeast
	atMost
)

var limits = map[string]limit{
	"about": about, "some": about, "around": about, "approximately": about, "roughly": about, "circa": about, "nearly": about, "almost": about,
	"estimated": about, "approx": about, "over": atLeast, "exceeding": atLeast, "under": atMost, "maybe": about, "perhaps": about, "nigh": about,
}

// longLimits are limits of several words, by their first.
var longLimits = map[string][]struct {
	words string
	limit limit
}{
	"more": {{"more than", atLeast}}, "at": {{"at least", atLeast}, {"at most", atMost}}, "up": {{"up to", atMost}}, "less": {{"less than", atMost}},
	"fewer": {{"fewer than", atMost}}, "no": {{"no more than", atMost}, {"no fewer than", atLeast}, {"no less than", atLeast}}, "in": {{"in excess of", atLeast}, {"in the region of", about}},
	"close": {{"close to", about}}, "upwards": {{"upwards of", atLeast}}, "as": {{"as many as", atMost}, {"as much as", atMost}}, "not": {{"not less than", atLeast}, {"not more than", atMost}},
	"an": {{"an estimated", about}}, "well": {{"well over", atLeast}, {"well under", atMost}}, "just": {{"just over", atLeast}, {"just under", atMost}}, "on": {{"on the order of", about}},
}

// limit reads the words before a number and where the number begins.
func (p *parser) limit(i int) (limit, int) {
	w := p.word(i)
	for _, long := range longLimits[w] {
		next, ok := p.phrase(i, long.words)
		if !ok {
			continue
		}
		if limits[p.word(next)] == about {
			next++
		}
		return long.limit, next
	}
	if l, ok := limits[w]; ok {
		next := i + 1
		if l == about && p.isSign(next, '.') && p.at(next).glued {
			next++
		}
		return l, next
	}
	return exact, i
}

func (p *parser) phrase(i int, words string) (next int, ok bool) {
	for _, w := range strings.Fields(words) {
		if p.word(i) != w || p.at(i).class == breaking {
			return i, false
		}
		i++
	}
	return i, true
}

// mayBegin reports whether an amount can begin at a token.
func (p *parser) mayBegin(i int) bool {
	t := p.tokens[i]
	switch t.class {
	case figure, small, tens, hundred, scale, dozen, half, currency:
		return true
	case none:
		length := t.end - t.start
		if length > 13 {
			return false
		}
		return introduces(p.word(i)) && p.numberNear(i)
	}
	return false
}

// introduces reports whether a word may stand before an amount.
func introduces(word string) bool {
	switch word {
	case "a", "an", "between", "several", "from", "few", "many", "tens", "u":
		return true
	}
	if _, ok := longLimits[word]; ok {
		return true
	}
	_, ok := limits[word]
	return ok || dollarPrefixes[word] != ""
}

// numberNear reports whether a number or a currency follows within a few tokens.
func (p *parser) numberNear(i int) bool {
	for j := i + 1; j <= i+5; j++ {
		switch t := p.at(j); t.class {
		case figure, small, tens, hundred, scale, dozen, half, currency:
			return true
		case breaking:
			return false
		case none:
			if p.isWord(j, "a") || p.isWord(j, collectives...) {
				return true
			}
		}
	}
	return false
}
