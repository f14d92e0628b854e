package dateline

import (
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"armsgraph/graph/edtf"
)

// ErrNoDate is returned for words that are no date of publication.
var ErrNoDate = errors.New("not a date")

const (
	monthWords = `(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?`
	weekday    = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thurs?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?`
	dayNumber  = `\d{1,2}(?:st|nd|rd|th)?`
	// dateWords is an expression without capturing groups.
	dateWords = `(?i:` + weekday + `(?:` + dayNumber + `(?: ?[-–/] ?` + dayNumber + `)? ` + monthWords + `,? \d{4}` +
		`|` + monthWords + ` ` + dayNumber + `(?: ?[-–/] ?` + dayNumber + `)?,? \d{4}` +
		`|\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4}` +
		`|` + monthWords + `,? \d{4}|(?:spring|summer|autumn|fall|winter),? (?:of )?\d{4}|\d{4}))`
)

var (
	onlyDate   = regexp.MustCompile(`^` + dateWords + `$`)
	isoDay     = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$`)
	dotted     = regexp.MustCompile(`^(\d{1,2})\.(\d{1,2})\.(\d{4})$`)
	wordOrDays = regexp.MustCompile(`\pL+|\d+`)
)

// Parse reads a date of publication: EDTF, an ISO 8601 time, of which the day
// counts in the time's own zone, or English words from a year to a day. The
// precision is that of the words. The error wraps ErrNoDate.
func Parse(words string) (edtf.Date, error) {
	words = strings.TrimSpace(words)
	if m := isoDay.FindStringSubmatch(words); m != nil {
		words = m[1]
	}
	if date, err := edtf.Parse(words); err == nil && !date.IsZero() {
		return date, nil
	}
	if m := dotted.FindStringSubmatch(words); m != nil {
		return fromDay(words, number(m[3]), number(m[2]), number(m[1]))
	}
	if !onlyDate.MatchString(words) {
		return edtf.Date{}, fmt.Errorf("%w: %q", ErrNoDate, words)
	}
	return fromEnglish(words)
}

func fromEnglish(words string) (edtf.Date, error) {
	var month, year int
	var season edtf.Season
	var days []int
	for _, word := range wordOrDays.FindAllString(words, -1) {
		lower := strings.ToLower(word)
		switch {
		case word[0] >= '0' && word[0] <= '9' && len(word) == 4:
			year = number(word)
		case word[0] >= '0' && word[0] <= '9':
			days = append(days, number(word))
		case seasons[lower] != 0:
			season = seasons[lower]
		case len(lower) >= 3 && months[lower[:3]] != 0 && !strings.HasSuffix(lower, "day"):
			month = months[lower[:3]]
		}
	}
	switch {
	case len(days) == 2:
		return fromDays(words, year, month, days)
	case len(days) == 1:
		return fromDay(words, year, month, days[0])
	case month != 0:
		return edtf.Month(year, month), nil
	case season != 0:
		return edtf.InSeason(year, season), nil
	}
	return edtf.Year(year), nil
}

func fromDays(words string, year, month int, days []int) (edtf.Date, error) {
	from, err := fromDay(words, year, month, days[0])
	if err != nil {
		return edtf.Date{}, err
	}
	to, err := fromDay(words, year, month, days[1])
	if err != nil {
		return edtf.Date{}, err
	}
	span, err := edtf.Between(from, to)
	if err != nil {
		return edtf.Date{}, fmt.Errorf("%w: %q: %w", ErrNoDate, words, err)
	}
	return span, nil
}

func fromDay(words string, year, month, day int) (edtf.Date, error) {
	if month < 1 || month > 12 || day < 1 || day > edtf.DaysIn(year, month) {
		return edtf.Date{}, fmt.Errorf("%w: %q", ErrNoDate, words)
	}
	return edtf.OnDay(edtf.DayOf(year, month, day)), nil
}

func number(digits string) int {
	n, _ := strconv.Atoi(digits) // at most four digits
	return n
}

var (
	months = map[string]int{"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6,
		"jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11, "dec": 12}
	seasons = map[string]edtf.Season{"spring": edtf.Spring, "summer": edtf.Summer,
		"autumn": edtf.Autumn, "fall": edtf.Autumn, "winter": edtf.Winter}
)
