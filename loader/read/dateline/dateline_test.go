package dateline

import (
	"errors"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	paragraph := strings.Repeat("The rifles went from Sofia to Split. ", 8)
	tests := map[string]struct{ text, date, agency string }{
		"label":                      {"Headline\nPublished: 9 March 2013\n\nText", "2013-03-09", ""},
		"label without colon":        {"Headline\nUpdated 12 March 2014\n", "2014-03-12", ""},
		"label and a year":           {"Headline\nPublished: 2008\n", "2008", ""},
		"label in brackets":          {"A CHRONOLOGY, 1974-2000\n(Annex C. Compiled January 2002.)\n", "2002-01", ""},
		"label with weekday":         {"Head\nPublished on Friday, 2 August 2024\n", "2024-08-02", ""},
		"dateline":                   {"Headline\n\nLONDON, 2 April 2012 (Feature) - " + paragraph, "2012-04-02", ""},
		"dateline of a line":         {"Headline\n\nBy our Balkans correspondent\nSOFIA, January 20, 2023\n\n" + paragraph, "2023-01-20", ""},
		"dateline with agency":       {"Headline\nBELGRADE, June 23, 2025 (Reuters) – " + paragraph, "2025-06-23", "Reuters"},
		"dateline without date":      {"Headline\nLONDON (Reuters) - " + paragraph, "", "Reuters"},
		"two places":                 {"Headline\nISLAMABAD/LONDON, Aug 24, 2022 - " + paragraph, "2022-08-24", ""},
		"place in two parts":         {"Headline\nUNITED NATIONS, New York, 30 June 1993 - " + paragraph, "1993-06-30", ""},
		"no agency":                  {"Headline\nZAGREB (Agencies) - " + paragraph, "", ""},
		"a line that is a date":      {"Headline\n20 December 2000\n\n" + paragraph, "2000-12-20", ""},
		"weekday":                    {"PRESS REVIEW\nFriday, 31 July 2020\n", "2020-07-31", ""},
		"after a comma":              {"Headline\nPolicy brief, 9 February 2009\n", "2009-02-09", ""},
		"season":                     {"RUNNERS AND RAMS\nGuide to the gallery (leaflet, spring 2008)\n", "2008-21", ""},
		"days":                       {"ACROSS THE CURTAIN\nAbstracts. Tampere, 21-22 November 2013\n", "2013-11-21/2013-11-22", ""},
		"between bars":               {"Headline\nBy our Asia desk | 28 February 2024 | 4 min read\n", "2024-02-28", ""},
		"ISO":                        {"Headline\n2024-06-22\n", "2024-06-22", ""},
		"markup":                     {"# Headline\n\n*Published 3 May 2024*\n\n" + paragraph, "2024-05-03", ""},
		"in the title":               {"FACT CHECK, 6 September 2017\n", "2017-09-06", ""},
		"a month in a title":         {"THE MONTH IN MOVEMENTS: DECEMBER 2023\n\n" + paragraph, "", ""},
		"a year in a subtitle":       {"Inquiry\nInquiry into the diversion of arms, 2001: chronology\n\n" + paragraph, "", ""},
		"in a sentence":              {"Headline\nThe ship left Odesa on 3 May 1999.\n", "", ""},
		"in the first paragraph":     {"Headline\n\n" + paragraph + "SOFIA, 3 May 1999 -", "", ""},
		"behind the first paragraph": {"Headline\n\n" + paragraph + "\n\nSOFIA, 3 May 1999\n", "", ""},
		"no such day":                {"Headline\nPublished: 30 February 2013\n", "", ""},
		"nothing":                    {"", "", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			head := Find(test.text)
			if head.Date.String() != test.date || head.Agency != test.agency {
				t.Fatalf("Find = %s, %q; want %s, %q", head.Date, head.Agency, test.date, test.agency)
			}
			if (head.Words == "") != (test.date == "") || !strings.Contains(test.text, head.Words) {
				t.Fatalf("words are %q", head.Words)
			}
		})
	}
}

func TestParse(t *testing.T) {
	tests := map[string]string{
		"2024-06-22": "2024-06-22", "2024-06": "2024-06", "2008": "2008", "2022-02-24/2024-06": "2022-02-24/2024-06",
		"2024-02-28T07:15:00+09:00": "2024-02-28", "2024-02-28 23:59:59 -0800": "2024-02-28",
		"22 June 2024": "2024-06-22", "June 22, 2024": "2024-06-22", "Sept. 3rd, 2021": "2021-09-03",
		"Mon 3 May 2021": "2021-05-03", "May 2021": "2021-05", "autumn of 1999": "1999-23", "28.2.2024": "2024-02-28",
		"3/4 March 1999": "1999-03-03/1999-03-04", " 2024 ": "2024",
	}
	for words, want := range tests {
		if date, err := Parse(words); err != nil || date.String() != want {
			t.Errorf("Parse(%q) = %s, %v; want %s", words, date, err, want)
		}
	}
	for _, words := range []string{"", "Thursday", "last month", "2024-13", "31 June 2024", "32.1.2024", "2/3/2024", "5-3 May 2020", "22 June 2024 or so"} {
		if date, err := Parse(words); !errors.Is(err, ErrNoDate) {
			t.Errorf("Parse(%q) = %s, %v; want ErrNoDate", words, date, err)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{"H\nSOFIA, 3 May 1999 (Reuters) - x", "Published: 0000-00-00", "99 May 9999", "1-99 May 2000", "# \n*\n>\n2024"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		head := Find(text)
		if !head.Date.IsZero() && !strings.Contains(text, head.Words) {
			t.Fatalf("Find(%q) has words %q that are not there", text, head.Words)
		}
	})
}
