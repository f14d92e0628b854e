package amounts

import "math"

// numeral is a number as it was read.
type numeral struct {
	value    float64
	min, max float64
	near     bool // about, -odd, a range
	vague    bool // several hundred
	figures  bool // written in figures
	decimal  bool // in figures with a fraction, without a magnitude
	grouped  bool
	scaled   bool // has a magnitude: million
	article  bool // "a hundred", "a battery"
}

// numeralOrRange reads a number, or two that are the ends of a range.
func (p *parser) numeralOrRange(i int) (numeral, int, bool) {
	between := p.isWord(i, "between", "from")
	start := i
	if between {
		_, i = p.limit(i + 1)
	}
	n, next, ok := p.numeral(i)
	if !ok {
		return numeral{}, start, false
	}
	if joined, end, ok := p.rangeEnd(n, next, between, start); ok {
		return joined, end, true
	}
	if between {
		return numeral{}, start, false
	}
	return p.rounded(n, next)
}

// rangeEnd reads the second end of a range: "2 to 3 million", "908-909 million".
func (p *parser) rangeEnd(n numeral, next int, between bool, start int) (numeral, int, bool) {
	j := next
	switch {
	case between && p.isWord(j, "and", "to") && (p.word(start) == "between" || p.word(j) == "to"):
	case !between && p.isWord(j, "to") || p.isWord(j, "or") && !n.figures && n.value < 100:
	case p.isSign(j, '-') && p.at(j).glued == p.at(j+1).glued && n.figures && p.at(j+1).class == figure:
	default:
		return numeral{}, next, false
	}
	_, k := p.limit(j + 1)
	m, end, ok := p.numeral(k)
	if !ok || n.vague || m.vague || m.figures != n.figures && !m.scaled {
		return numeral{}, next, false
	}
	if m.scaled && !n.scaled && n.value < 1000 {
		n.value *= m.scaleOf()
	}
	if m.value <= n.value {
		return numeral{}, next, false
	}
	n.min, n.max, n.near, n.scaled = n.value, m.value, true, n.scaled || m.scaled
	n.grouped = n.grouped || m.grouped
	return n, end, true
}

// scaleOf returns the magnitude that a number was written with.
func (n numeral) scaleOf() float64 {
	for _, scale := range []float64{1e12, 1e9, 1e6, 1e3} {
		if n.value >= scale {
			return scale
		}
	}
	return 1
}

// rounded reads "or so", "or more" and "-odd" after a number.
func (p *parser) rounded(n numeral, next int) (numeral, int, bool) {
	switch {
	case p.isWord(next, "or") && p.isWord(next+1, "so"):
		n.near, next = true, next+2
	case p.isWord(next, "or") && p.isWord(next+1, "more"):
		n.near, n.min, next = true, n.value, next+2
	case p.isSign(next, '-') && p.isWord(next+1, "odd"):
		n.near, next = true, next+2
	case p.isWord(next, "odd"):
		n.near, next = true, next+1
	case p.isSign(next, '(') && p.at(next+1).class == figure && p.at(next+1).value == n.value && p.isSign(next+2, ')'):
		next += 3
	}
	return n, next, true
}

// numeral reads one number in figures or words.
func (p *parser) numeral(i int) (numeral, int, bool) {
	if n, next, ok := p.vague(i); ok {
		return n, next, true
	}
	if n, next, ok := p.fraction(i); ok {
		return n, next, true
	}
	if p.at(i).class == figure {
		return p.figures(i)
	}
	return p.words(i)
}

// figures reads digits with their magnitude: 5.43 billion, 3 hundred and 21.
func (p *parser) figures(i int) (numeral, int, bool) {
	t := p.at(i)
	n := numeral{value: t.value, figures: true, grouped: t.grouped}
	next := i + 1
	if value, end, ok := p.spacedGroups(i); ok {
		n.value, n.grouped, next = value, true, end
	}
	last := 1.0
	n.decimal = !t.plain && !t.grouped
	if half, end, ok := p.andHalf(next); ok {
		n.value, next, n.scaled = n.value+half, end, true
	}
	for scales := 0; scales < 2; scales++ {
		j := next
		if p.isSign(j, '-') && p.at(j+1).class == scale {
			j++
		}
		m := p.at(j)
		if m.plural && m.class != dozen || m.class != scale && m.class != hundred && m.class != dozen {
			break
		}
		n.value, n.scaled, next, last = decimal(n.value*m.value), true, j+1, m.value
	}
	if n.scaled {
		n.decimal = false
		if half, end, ok := p.andHalf(next); ok {
			n.value, next = n.value+half*n.scaleOf(), end
		} else if rest, end, ok := p.remainder(n, last, next); ok {
			n.value, next = n.value+rest, end
		}
	}
	return n, next, true
}

// decimal drops what binary fractions add to a product: 8.2 million is 8,200,000.
func decimal(value float64) float64 {
	const digits = 1e6
	if value > 1e12 {
		return value
	}
	return math.Round(value*digits) / digits
}

// andHalf reads "and a half" after a number.
func (p *parser) andHalf(i int) (float64, int, bool) {
	if p.isWord(i, "and") && p.isWord(i+1, "a", "one") && p.at(i+2).class == half && !p.isWord(i+3, "of") {
		return p.at(i + 2).value, i + 3, true
	}
	return 0, i, false
}

// spacedGroups reads thousands that are set apart by spaces: 40 000.
func (p *parser) spacedGroups(i int) (float64, int, bool) {
	first := p.at(i)
	if !first.plain || first.end-first.start > 3 || first.value == 0 {
		return 0, i, false
	}
	value, next := first.value, i+1
	for next < i+5 {
		t := p.at(next)
		if t.class != figure || t.grouped || t.glued || t.line || t.end-t.start != 3 && (t.plain || p.text[t.start+3] != '.') {
			break
		}
		value, next = value*1000+t.value, next+1
	}
	return value, next, next > i+1 && !p.measuresSomethingElse(next)
}

// remainder reads "and 21" after "3 hundred"; magnitude is the hundred.
func (p *parser) remainder(n numeral, magnitude float64, i int) (float64, int, bool) {
	j := i
	if p.isWord(j, "and") {
		j++
	}
	t := p.at(j)
	if t.class != figure || t.value >= magnitude || n.value >= 1e6 || t.line || j == i && magnitude < 1e3 || t.value == 0 || p.at(j+1).class == figure {
		return 0, i, false
	}
	value, next := t.value, j+1
	if p.at(next).class == hundred && !p.at(next).plural {
		if p.isWord(i, "and") {
			return 0, i, false
		}
		value, next = 100*value, next+1
		if p.isWord(next, "and") && p.at(next+1).class == figure && p.at(next+1).value < 100 {
			value, next = value+p.at(next+1).value, next+2
		}
	}
	return value, next, value < magnitude
}
