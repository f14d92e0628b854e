package amounts

import "strings"

// quantity reads what a number counts: the noun phrase after it.
func (p *parser) quantity(n numeral, first, after int) (Amount, int, bool) {
	a := Amount{Kind: Quantity, Amount: n.value, Min: n.min, Max: n.max, Approximate: n.near, Vague: n.vague}
	nounAt := after
	if p.isWord(after, "of") && (n.vague || p.isWord(after-1, "pair", "pairs")) {
		nounAt++
	}
	head, next := p.headNoun(nounAt)
	if n.value == 1 && !n.article && head >= 0 && !singles[p.word(head)] && !measureUnits[p.word(head)] {
		return Amount{}, after, false
	}
	if head < 0 {
		return p.countAlone(a, n, first, after)
	}
	if p.leftOut(head, n) || n.decimal && !measureUnits[p.word(head)] {
		return Amount{}, next, false
	}
	if p.isWord(head, "others", "ones") {
		a.Kind = Count
		return a, next, true
	}
	a.Unit = p.unit(head)
	return a, next, true
}

// unit returns a noun with what is tied to it by hyphens: "T-72s".
func (p *parser) unit(head int) string {
	first := head
	if p.at(head).class == digitish && p.numberedModel(head) {
		first--
	}
	for p.isSign(first-1, '-') && p.at(first-1).glued && p.at(first).glued && p.at(first-2).class != breaking {
		first -= 2
	}
	return p.text[p.tokens[first].start:p.tokens[head].end]
}

// countAlone reads a number without a noun, or one that takes its noun from the
// number after it: "eight and ten MiG-29s", "the first four of thirteen jets".
func (p *parser) countAlone(a Amount, n numeral, first, after int) (Amount, int, bool) {
	j := after
	joined := p.isWord(j, "and", "or", "to") || p.isSign(j, ',')
	of := p.isWord(j, "of")
	if joined || of {
		whole := j + 1
		if of && p.isWord(whole, "the", "its", "their", "these", "those", "his", "her", "our") {
			whole++
		}
		if m, k, ok := p.numeral(whole); ok && !m.vague && !p.isNoAmount(m, whole, k) {
			if head, _ := p.headNoun(k); head >= 0 && !p.leftOut(head, m) {
				a.Unit = p.unit(head)
				if of {
					a.Of = m.value
				}
				return a, after, true
			}
		}
	}
	a.Kind = Count
	return a, after, p.standsForThings(n, first, after)
}

// standsForThings tells a number that stands for things ("bought seventeen
// from") from one that does not ("one", "at nine", a list number).
func (p *parser) standsForThings(n numeral, first, after int) bool {
	switch {
	case n.decimal, n.value == 1 && !n.article && !p.isWord(first-1, "them", "us", "him"):
		return false
	case n.article && p.isWord(after, "of") || n.vague:
		return true
	case n.figures && !n.grouped && !n.scaled && (n.value >= 1000 || p.isWord(first-1, "in", "at", "on", "by")):
		return false
	}
	return !p.isWord(first-1, "at", "page", "chapter", "age", "aged", "question", "version", "part")
}

// headNoun finds the noun that a number counts and where its phrase ends; -1
// where no noun stands beside it.
func (p *parser) headNoun(i int) (head, next int) {
	start := i
	if p.isWord(i, "of") {
		if !p.isWord(i+1, "the", "its", "their", "his", "her", "our", "these", "those") || p.isWord(i+2, "same") && p.isWord(i+3, "in", "on") {
			return -1, start
		}
		i += 2
	}
	switch {
	case p.isWord(i, "and") || p.isSign(i, ','):
		return -1, start
	case measureUnits[p.word(i)]:
		return i, i + 1
	}
	head = p.pluralHead(i, p.isWord(start-1, "one", "1"))
	if head < 0 {
		head = p.modelHead(i)
	}
	if head < 0 {
		return -1, start
	}
	return head, head + 1
}

// pluralHead finds the plural that a phrase is about: the first one in small
// letters, else the last name ("31 Abrams tanks", "50 T-72s"). After "one" it is
// a singular.
func (p *parser) pluralHead(i int, one bool) int {
	head, passedAnd := -1, false
	for j := i; j < i+9; j++ {
		t := p.at(j)
		switch {
		case p.endsPhrase(j):
			if head >= 0 || passedAnd || j == i || !p.isWord(j, "and", "or") || !p.modifierFollows(j+1) {
				return head
			}
			// "six light and medium helicopters"
			passedAnd = true
		case t.class == sign:
		case p.isWord(j, collectives...) || one && singles[p.word(j)]:
			return j
		case p.countable(j):
			head = j
			if !modifierPlurals[p.word(j)] && !t.capital && t.class != model {
				return head
			}
		case head >= 0 && strings.HasSuffix(p.word(j), "ed"):
			return head
		}
	}
	return head
}

// endsPhrase reports whether a token cannot stand in a noun phrase.
func (p *parser) endsPhrase(j int) bool {
	t := p.at(j)
	if t.class != breaking && t.class != sign && (p.tied(j) || p.tied(j+2) && t.class != figure) {
		// "laid-up craft", "two-seat models"
		return false
	}
	switch t.class {
	case breaking, small, tens, hundred, scale, dozen, half, currency:
		return true
	case digitish:
		return !p.tied(j) && !p.numberedModel(j)
	case sign:
		if t.symbol == '-' || t.symbol == '/' {
			return !t.glued || !p.at(j+1).glued
		}
		if t.symbol == '"' || t.symbol == '*' || t.symbol == '\'' {
			return false
		}
		return true
	case figure:
		// "Leopard 2A6" is a model; "Bell 205" too.
		return t.grouped || !p.isWord(j+1, "mm", "cm", "millimetre", "millimeter") && !p.at(j-1).capital && !t.glued && !p.tied(j+2)
	}
	return phraseEnds[p.word(j)]
}

// singleUnit reads "a battery of", "a Pantsir-S1 battery": one of what an army
// or a carrier counts by.
func (p *parser) singleUnit(i int) (Amount, int, bool) {
	if !p.isWord(i, "a", "an") {
		return Amount{}, i, false
	}
	for j := i + 1; j <= i+6; j++ {
		if p.isWord(j, collectives...) {
			a := Amount{Kind: Quantity, Amount: 1, Unit: p.word(j)}
			return p.bounded(a, exact, i, j+1), j + 1, j == i+1 || p.at(i+1).capital || p.at(i+1).class == model
		}
		if t := p.at(j); !t.capital && t.class != model && t.class != figure && !p.isSign(j, '-') {
			break
		}
	}
	return Amount{}, i, false
}

// tied reports whether a hyphen ties a token to the word before it.
func (p *parser) tied(j int) bool {
	return p.at(j).glued && p.isSign(j-1, '-') && p.at(j-1).glued
}

// numberedModel reports whether a token is the number of a model in the plural:
// "Cessna 337s".
func (p *parser) numberedModel(j int) bool {
	t := p.at(j)
	return p.at(j-1).capital && !t.glued && t.end-t.start <= 4
}

// modifierFollows reports whether "light and" is followed by more of the phrase.
func (p *parser) modifierFollows(j int) bool {
	t := p.at(j)
	return (t.class == none || t.class == model) && !phraseEnds[p.word(j)]
}

// countable reports whether a word can be the noun that is counted: a plural,
// or a noun without one.
func (p *parser) countable(j int) bool {
	w := p.word(j)
	if p.at(j).class == digitish {
		return strings.HasSuffix(w, "s") && (p.tied(j) || p.numberedModel(j))
	}
	if p.at(j).class != none && p.at(j).class != model && !p.endsInS(j) {
		return false
	}
	if p.isSign(j+1, '-') && p.at(j+1).glued && p.at(j+2).glued {
		return false
	}
	return invariants[w] && !p.tied(j) || p.endsInS(j)
}

func (p *parser) endsInS(j int) bool {
	w := p.word(j)
	if w == "s" && p.isSign(j-1, '\'') && p.at(j).glued {
		return false
	}
	if len(w) < 3 || !strings.HasSuffix(w, "s") || strings.HasSuffix(w, "ss") || notPlural[w] {
		return false
	}
	if p.at(j).class == model {
		return true
	}
	return !p.isSign(j+1, '\'') || !p.at(j+1).glued || !p.isWord(j+2, "s")
}

// modelHead returns the last word of a model without a noun: "seventeen Gripen",
// "twenty-one MiG-21".
func (p *parser) modelHead(i int) int {
	head := -1
	if p.isWord(i-2, "the") && p.at(i-1).class == figure {
		// "the 40 Committee"
		return -1
	}
	for j := i; j < i+5 && !p.endsPhrase(j) && !p.at(j).line; j++ {
		t := p.at(j)
		if t.class == model || t.capital && t.class == none || t.class == figure && p.at(j-1).class == sign {
			head = j
		} else if t.class != sign && head >= 0 {
			break
		}
	}
	return head
}

// leftOut reports whether a noun is nothing that is transferred: people, time,
// distances, votes.
func (p *parser) leftOut(head int, n numeral) bool {
	w := p.word(head)
	if uncounted[w] || strings.HasSuffix(w, "men") || p.at(head).capital && (strings.HasSuffix(w, "ians") || strings.HasSuffix(w, "icans")) {
		return true
	}
	return n.figures && !n.grouped && !n.scaled && n.value >= 1900 && n.value <= 2100 && p.yearBefore(head, n)
}

// yearBefore tells "in 2014 rebels" from "2000 rifles".
func (p *parser) yearBefore(head int, n numeral) bool {
	for j := head - 1; j >= max(0, head-8); j-- {
		if p.at(j).class == figure && p.at(j).value == n.value {
			return p.isWord(j-1, "in", "since", "by", "until", "from", "of", "the", "after", "before", "during", "early", "late", "mid", "between", "to", "and") && (j-1 < 0 || !p.isWord(j-1, "of", "from", "to", "and") || n.value > 2000)
		}
	}
	return false
}
