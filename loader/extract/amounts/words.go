package amounts

// words reads a number in words: "ninety-six", "three thousand two hundred",
// "a hundred and fifty", "two and a half million".
func (p *parser) words(i int) (numeral, int, bool) {
	var n numeral
	total, group := 0.0, 0.0
	next := i
	if p.isWord(i, "a", "an") {
		if c := p.at(i + 1).class; c != hundred && c != scale && c != dozen || p.at(i+1).plural {
			return numeral{}, i, false
		}
		n.article, next = true, i+1
	}
	begun := false
	for {
		j := next
		if begun && (p.isSign(j, '-') && p.at(j).glued || p.isWord(j, "and") && p.continues(j+1, group, total)) {
			j++
		}
		t := p.at(j)
		if t.plural && (t.class != dozen || !begun) || t.class == breaking {
			break
		}
		value, sum, ok := addWord(t, group, total)
		if !ok {
			break
		}
		n.scaled = n.scaled || t.class == scale || t.class == hundred || t.class == dozen
		group, total, next, begun = value, sum, j+1, true
		if half, end, ok := p.andHalf(next); ok {
			if p.at(end).class == scale && total > 0 {
				break
			}
			if p.at(end).class == scale || group > 0 {
				group, next = group+half, end
			} else {
				total, next = total+half*t.value, end
			}
		}
	}
	n.value = total + group
	return n, next, begun && n.value > 0
}

// addWord adds a number word to what was read; false where it begins a new number.
func addWord(t token, group, total float64) (newGroup, newTotal float64, ok bool) {
	switch t.class {
	case small:
		lastDigits := int(group) % 100
		if lastDigits == 0 || lastDigits%10 == 0 && lastDigits >= 20 && t.value < 10 {
			return group + t.value, total, true
		}
	case tens:
		if int(group)%100 == 0 {
			return group + t.value, total, true
		}
	case hundred:
		if group < 100 {
			return max(group, 1) * 100, total, true
		}
	case scale:
		if group == 0 && total > 0 && total < 1e12 {
			return 0, total * t.value, true
		}
		if total == 0 || t.value < total {
			return 0, total + max(group, 1)*t.value, true
		}
	case dozen:
		if total == 0 && group < 100 {
			return max(group, 1) * t.value, total, true
		}
	}
	return group, total, false
}

// continues tells "hundred and fifty" from "eight and ten".
func (p *parser) continues(i int, group, total float64) bool {
	t := p.at(i)
	switch t.class {
	case small, tens:
		return group >= 100 && int(group)%100 == 0 || group == 0 && total >= 1000
	}
	return false
}

// vague reads "several hundred", "a few thousand", "tens of thousands", "dozens".
func (p *parser) vague(i int) (numeral, int, bool) {
	j := i
	if p.isWord(j, "a") && p.isWord(j+1, "few", "couple") {
		j++
	}
	if p.isWord(j, "several", "few", "many", "couple") {
		j++
		if p.isWord(j, "of") && p.word(j-1) == "couple" {
			j++
		}
		magnitude, next := 1.0, j
		for c := p.at(next).class; c == hundred || c == scale || c == dozen; c = p.at(next).class {
			magnitude *= p.at(next).value
			next++
		}
		return numeral{vague: true, min: 2 * magnitude, scaled: true}, next, next > j && magnitude > 1
	}
	magnitude, next := 1.0, i
	switch {
	case p.isWord(i, "tens") && p.isWord(i+1, "of") && p.at(i+2).plural:
		magnitude, next = 10*p.at(i+2).value, i+3
	case p.at(i).plural && p.at(i).class != half:
		magnitude, next = p.at(i).value, i+1
		if p.isWord(next, "of") && p.at(next+1).plural && p.at(next+1).class != half {
			magnitude, next = magnitude*p.at(next+1).value, next+2
		}
	default:
		return numeral{}, i, false
	}
	return numeral{vague: true, min: 2 * magnitude, scaled: true}, next, true
}

// fraction reads "half a million", "half a dozen", "a quarter of a million",
// "three quarters of a billion".
func (p *parser) fraction(i int) (numeral, int, bool) {
	j, parts := i, 1.0
	if p.isWord(j, "a") && p.at(j+1).class == half || p.at(j).class == small && p.at(j).value < 4 && p.at(j+1).class == half {
		if p.at(j).class == small {
			parts = p.at(j).value
		}
		j++
	}
	if p.at(j).class != half {
		return numeral{}, i, false
	}
	value := parts * p.at(j).value
	j++
	if p.isWord(j, "of") {
		j++
	}
	if p.isWord(j, "a", "an") {
		j++
	}
	of := p.at(j)
	if of.class != scale && of.class != dozen || of.plural {
		return numeral{}, i, false
	}
	return numeral{value: value * of.value, scaled: true}, j + 1, true
}
