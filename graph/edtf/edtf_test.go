package edtf_test

import (
	"encoding/json"
	"errors"
	"slices"
	"testing"
	"time"

	"armsgraph/graph/edtf"

	"pgregory.net/rapid"
)

func TestBounds(t *testing.T) {
	for _, c := range []struct{ text, earliest, latest string }{
		{"1985-04-12", "1985-04-12", "1985-04-12"},
		{"1985-04", "1985-04-01", "1985-04-30"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"1985", "1985-01-01", "1985-12-31"},
		{"198X", "1980-01-01", "1989-12-31"},
		{"19XX", "1900-01-01", "1999-12-31"},
		{"0000", "0000-01-01", "0000-12-31"},
		{"-0044-03-15", "-0044-03-15", "-0044-03-15"},
		{"-004X", "-0049-01-01", "-0040-12-31"},
		{"1985-XX", "1985-01-01", "1985-12-31"},
		{"1985-04-XX", "1985-04-01", "1985-04-30"},
		{"1985-XX-XX", "1985-01-01", "1985-12-31"},
		{"2001-21", "2001-03-01", "2001-05-31"},
		{"2001-22", "2001-06-01", "2001-08-31"},
		{"2001-23", "2001-09-01", "2001-11-30"},
		{"2001-24", "2001-01-01", "2002-02-28"},
		{"1936~", "1936-01-01", "1936-12-31"},
		{"1984-06?", "1984-06-01", "1984-06-30"},
		{"1984%", "1984-01-01", "1984-12-31"},
		{"2022/..", "2022-01-01", ""},
		{"../2025-05-29", "", "2025-05-29"},
		{"2022-02-24/2022-04", "2022-02-24", "2022-04-30"},
		{"1985/", "1985-01-01", ""},
		{"/1985", "", "1985-12-31"},
		{"1964~/2008", "1964-01-01", "2008-12-31"},
		{"2004-06/2006-08-XX", "2004-06-01", "2006-08-31"},
	} {
		date, err := edtf.Parse(c.text)
		if err != nil {
			t.Errorf("Parse(%q): %v", c.text, err)
			continue
		}
		if got := date.String(); got != c.text {
			t.Errorf("Parse(%q).String() = %q", c.text, got)
		}
		if got := bound(date.Earliest()); got != c.earliest {
			t.Errorf("earliest of %s = %q, want %q", c.text, got, c.earliest)
		}
		if got := bound(date.Latest()); got != c.latest {
			t.Errorf("latest of %s = %q, want %q", c.text, got, c.latest)
		}
	}
}

func bound(day edtf.Day, ok bool) string {
	if !ok {
		return ""
	}
	return day.String()
}

func TestParseRefuses(t *testing.T) {
	for _, c := range []struct {
		text string
		want error
	}{
		{"", edtf.ErrSyntax}, {"85", edtf.ErrSyntax}, {"1985-4", edtf.ErrSyntax}, {"1985-04-1", edtf.ErrSyntax},
		{"1985-13", edtf.ErrCalendar}, {"1985-00", edtf.ErrCalendar}, {"1985-02-29", edtf.ErrCalendar},
		{"1985-04-31", edtf.ErrCalendar}, {"1985-04-00", edtf.ErrCalendar}, {"1985-25", edtf.ErrCalendar},
		{"1985-21-01", edtf.ErrSyntax}, {"1985-XX-12", edtf.ErrSyntax}, {"198X-04", edtf.ErrSyntax}, {"1XXX", edtf.ErrSyntax},
		{"..", edtf.ErrSyntax}, {"../..", edtf.ErrSyntax}, {"/", edtf.ErrSyntax}, {"/..", edtf.ErrSyntax}, {"1985/1986/1987", edtf.ErrSyntax},
		{"1986/1985", edtf.ErrOrder}, {"1985-04-12T23:20:30Z", edtf.ErrSyntax}, {"Y170000002", edtf.ErrSyntax},
		{"1985?~", edtf.ErrSyntax}, {"-0000", edtf.ErrSyntax}, {"19850", edtf.ErrSyntax}, {" 1985", edtf.ErrSyntax}, {"1985-04-12-01", edtf.ErrSyntax},
	} {
		if _, err := edtf.Parse(c.text); !errors.Is(err, c.want) {
			t.Errorf("Parse(%q) error = %v, want %v", c.text, err, c.want)
		}
	}
}

func TestConstructors(t *testing.T) {
	day := edtf.DayOf(2022, 2, 24)
	between, err := edtf.Between(edtf.OnDay(day), edtf.Month(2022, 4))
	if err != nil {
		t.Fatal(err)
	}
	for want, date := range map[string]edtf.Date{
		"2022-02-24":         edtf.OnDay(day),
		"2022":               edtf.Year(2022),
		"2022-04":            edtf.Month(2022, 4),
		"2022-22":            edtf.InSeason(2022, edtf.Summer),
		"198X":               edtf.Decade(1984),
		"19XX":               edtf.Century(1984),
		"2022-02-24/2022-04": between,
		"2022/..":            edtf.Since(edtf.Year(2022)),
		"../2022":            edtf.Until(edtf.Year(2022)),
		"../1936~":           edtf.Until(edtf.Year(1936)).Qualified(edtf.Approximate),
		"1936~":              edtf.Year(1936).Qualified(edtf.Approximate),
		"":                   edtf.Since(edtf.Date{}),
	} {
		if got := date.String(); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
	if none := edtf.Since(edtf.Date{}); none != (edtf.Date{}) {
		t.Errorf("Since(no date) = %#v", none)
	}
	if none := edtf.Until(edtf.Since(edtf.Year(2022))); none != (edtf.Date{}) {
		t.Errorf("Until(2022/..) = %#v", none)
	}
	if _, err := edtf.Between(edtf.Year(2022), edtf.Year(2021)); !errors.Is(err, edtf.ErrOrder) {
		t.Errorf("Between(2022, 2021) error = %v, want %v", err, edtf.ErrOrder)
	}
	if same, err := edtf.Between(edtf.Year(2022), edtf.Year(2022)); err != nil || same.IsInterval() {
		t.Errorf("Between(2022, 2022) = %v, %v, want the year", same, err)
	}
}

func TestDay(t *testing.T) {
	if got := edtf.DayOf(1970, 1, 1); got != 0 {
		t.Errorf("DayOf(1970-01-01) = %d, want 0", got)
	}
	day := edtf.DayOfTime(time.Date(2025, 5, 29, 23, 59, 0, 0, time.FixedZone("far east", 14*3600)))
	if day.String() != "2025-05-29" || day.Weekday() != time.Thursday {
		t.Errorf("got %s, a %s, want 2025-05-29, a Thursday", day, day.Weekday())
	}
	if got, err := edtf.ParseDay("2025-05-29"); err != nil || got != day {
		t.Errorf("ParseDay = %v, %v", got, err)
	}
	for _, text := range []string{"2025-05", "2025/2026", "x"} {
		if _, err := edtf.ParseDay(text); !errors.Is(err, edtf.ErrSyntax) {
			t.Errorf("ParseDay(%q) error = %v, want %v", text, err, edtf.ErrSyntax)
		}
	}
}

func TestCompareOrders(t *testing.T) {
	want := []string{"", "../1985", "../2022", "198X", "1985-04", "1985-04?", "1985-04/1986", "1985-04/..", "1985-04-12"}
	got := make([]edtf.Date, len(want))
	for i, text := range want {
		if err := got[len(want)-1-i].UnmarshalText([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	slices.SortFunc(got, edtf.Date.Compare)
	for i, date := range got {
		if date.String() != want[i] {
			t.Errorf("place %d = %q, want %q", i, date, want[i])
		}
	}
}

func TestTextMarshalling(t *testing.T) {
	type period struct{ Date edtf.Date }
	encoded, err := json.Marshal(period{edtf.Since(edtf.Year(2022))})
	if err != nil || string(encoded) != `{"Date":"2022/.."}` {
		t.Fatalf("Marshal = %s, %v", encoded, err)
	}
	var decoded period
	if err := json.Unmarshal(encoded, &decoded); err != nil || decoded.Date.String() != "2022/.." {
		t.Errorf("Unmarshal = %v, %v", decoded, err)
	}
	if err := json.Unmarshal([]byte(`{"Date":"soon"}`), &decoded); !errors.Is(err, edtf.ErrSyntax) {
		t.Errorf("Unmarshal of nonsense: error = %v, want %v", err, edtf.ErrSyntax)
	}
}

func drawDate(t *rapid.T) edtf.Date {
	day := edtf.Day(rapid.Int32Range(-700_000, 700_000).Draw(t, "day"))
	year, month, _ := day.Date()
	season := edtf.Season(rapid.IntRange(21, 24).Draw(t, "season"))
	date := rapid.SampledFrom([]edtf.Date{
		edtf.OnDay(day), edtf.Month(year, month), edtf.Year(year), edtf.Decade(year), edtf.Century(year), edtf.InSeason(year, season),
	}).Draw(t, "date")
	return date.Qualified(edtf.Qualifier(rapid.IntRange(0, 3).Draw(t, "qualifier")))
}

func TestWrittenDatesAreReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawDate(t), drawDate(t)
		dates := []edtf.Date{a, edtf.Since(a), edtf.Until(a)}
		if joined, err := edtf.Between(a, b); err == nil {
			dates = append(dates, joined)
		}
		for _, date := range dates {
			got, err := edtf.Parse(date.String())
			if err != nil || got != date {
				t.Fatalf("Parse(%q) = %v, %v", date, got, err)
			}
		}
	})
}

func TestBoundsAreInOrderAndHeldByTheDate(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawDate(t), drawDate(t)
		first, _ := a.Earliest()
		last, _ := a.Latest()
		if first > last || !a.Contains(first) || !a.Contains(last) || a.Contains(first-1) || a.Contains(last+1) {
			t.Fatalf("bounds of %s are %s and %s", a, first, last)
		}
		if a.Compare(b) != -b.Compare(a) || (a.Compare(b) == 0) != (a == b) {
			t.Fatalf("Compare(%s, %s) = %d, reversed %d", a, b, a.Compare(b), b.Compare(a))
		}
		if round := edtf.DayOf(first.Date()); round != first {
			t.Fatalf("day %d comes back as %d", first, round)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"1985-04-12", "198X", "2022/..", "../2025-05-29", "2001-24~", "-0044?", "1985-XX-XX/1990", "/1985"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		date, err := edtf.Parse(text)
		if err != nil {
			return
		}
		if date.String() != text {
			t.Errorf("%q is written back as %q", text, date)
		}
	})
}
