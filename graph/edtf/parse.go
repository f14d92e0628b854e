package edtf

import (
	"fmt"
	"strings"
)

// Parse reads a date of EDTF level 0 or 1: 1985, 1985-04, 1985-04-12, 198X,
// 19XX, 1985-XX, 1985-04-XX, 1985-XX-XX, 1985-21 (a season), each with "?", "~"
// or "%", and intervals of two of them, of which one end may be ".." (open) or
// empty (unknown). Times of day and years beyond four digits are refused. The
// error wraps ErrSyntax, ErrCalendar or ErrOrder and quotes the text.
func Parse(text string) (Date, error) {
	date, err := parse(text)
	if err != nil {
		return Date{}, fmt.Errorf("read date %q: %w", text, err)
	}
	return date, nil
}

func parse(text string) (Date, error) {
	from, to, interval := strings.Cut(text, "/")
	if !interval {
		p, err := parsePoint(text)
		if err != nil {
			return Date{}, err
		}
		return single(p), nil
	}
	start, err := parseEnd(from)
	if err != nil {
		return Date{}, err
	}
	end, err := parseEnd(to)
	if err != nil {
		return Date{}, err
	}
	if start.ending != known && end.ending != known {
		return Date{}, ErrSyntax
	}
	d := Date{set: true, interval: true, start: start, end: end}
	return d, d.checkOrder()
}

func parseEnd(text string) (point, error) {
	switch text {
	case "..":
		return point{ending: open}, nil
	case "":
		return point{ending: unknown}, nil
	}
	return parsePoint(text)
}

func parsePoint(text string) (point, error) {
	body, qualifier := cutQualifier(text)
	p, rest, err := parseYear(body)
	if err != nil {
		return point{}, err
	}
	p.qualifier = qualifier
	switch {
	case rest == "":
		return p, nil
	case p.precision != PrecisionYear || rest[0] != '-':
		return point{}, ErrSyntax
	}
	month, day, hasDay := strings.Cut(rest[1:], "-")
	if err := p.setMonth(month); err != nil || !hasDay {
		return p, err
	}
	return p, p.setDay(day)
}

func cutQualifier(text string) (string, Qualifier) {
	for q := Uncertain; q <= UncertainApproximate; q++ {
		if body, found := strings.CutSuffix(text, qualifierSigns[q]); found {
			return body, q
		}
	}
	return text, Exact
}

func parseYear(text string) (point, string, error) {
	digits, negative := strings.CutPrefix(text, "-")
	if len(digits) < 4 {
		return point{}, "", ErrSyntax
	}
	p := point{precision: PrecisionYear}
	head := digits[:4]
	switch {
	case strings.HasSuffix(head, "XX"):
		p.precision, head = PrecisionCentury, head[:2]+"00"
	case strings.HasSuffix(head, "X"):
		p.precision, head = PrecisionDecade, head[:3]+"0"
	}
	year, ok := decimal(head)
	if !ok || negative && year == 0 {
		return point{}, "", ErrSyntax
	}
	if negative {
		year = -year
	}
	p.year = int16(year)
	return p, digits[4:], nil
}

func (p *point) setMonth(text string) error {
	if text == "XX" {
		p.masked = 1
		return nil
	}
	number, ok := decimal(text)
	switch {
	case !ok || len(text) != 2:
		return ErrSyntax
	case number >= int(Spring) && number <= int(Winter):
		p.precision, p.season = PrecisionSeason, Season(number)
	case number < 1 || number > 12:
		return ErrCalendar
	default:
		p.precision, p.month = PrecisionMonth, uint8(number)
	}
	return nil
}

func (p *point) setDay(text string) error {
	if p.precision == PrecisionSeason {
		return ErrSyntax
	}
	if text == "XX" {
		p.masked++
		return nil
	}
	number, ok := decimal(text)
	switch {
	case !ok || len(text) != 2 || p.precision != PrecisionMonth:
		return ErrSyntax
	case number < 1 || number > DaysIn(int(p.year), int(p.month)):
		return ErrCalendar
	}
	p.precision, p.day = PrecisionDay, uint8(number)
	return nil
}

func decimal(text string) (int, bool) {
	number := 0
	for i := 0; i < len(text); i++ {
		if text[i] < '0' || text[i] > '9' {
			return 0, false
		}
		number = 10*number + int(text[i]-'0')
	}
	return number, text != ""
}
