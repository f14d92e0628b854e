package edtf

import (
	"fmt"
	"time"
)

// Day is one day of the proleptic Gregorian calendar, counted from
// 1970-01-01, which is 0.
type Day int32

const secondsPerDay = 24 * 60 * 60

// DayOf returns the day of a year, a month from 1 to 12 and a day of the
// month. A day that the month does not have runs over into the next one, as
// with time.Date.
func DayOf(year, month, day int) Day {
	return Day(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / secondsPerDay)
}

// DayOfTime returns the day that a time has in its own location.
func DayOfTime(t time.Time) Day {
	return DayOf(t.Year(), int(t.Month()), t.Day())
}

// Time returns midnight of the day in UTC.
func (d Day) Time() time.Time {
	return time.Unix(int64(d)*secondsPerDay, 0).UTC()
}

// Date returns the year, the month and the day of the month.
func (d Day) Date() (year, month, day int) {
	t := d.Time()
	return t.Year(), int(t.Month()), t.Day()
}

// Weekday returns the day of the week.
func (d Day) Weekday() time.Weekday {
	return d.Time().Weekday()
}

// String writes the day as YYYY-MM-DD.
func (d Day) String() string {
	y, m, day := d.Date()
	return fmt.Sprintf("%s-%02d-%02d", yearText(y), m, day)
}

// ParseDay reads a day written as YYYY-MM-DD. The error wraps ErrSyntax or
// ErrCalendar.
func ParseDay(text string) (Day, error) {
	date, err := Parse(text)
	if err != nil {
		return 0, err
	}
	if date.Precision() != PrecisionDay {
		return 0, fmt.Errorf("read day %q: %w: no single day", text, ErrSyntax)
	}
	day, _ := date.Earliest()
	return day, nil
}

// DaysIn returns the number of days of a month from 1 to 12.
func DaysIn(year, month int) int {
	return time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

func yearText(year int) string {
	if year < 0 {
		return fmt.Sprintf("-%04d", -year)
	}
	return fmt.Sprintf("%04d", year)
}
