// Package dateline finds where the head of a text says when it was published:
// a "Published:" line, a line that is a date with little beside it, or the
// dateline before the first sentence ("SOFIA, January 20, 2023 (Reuters) -").
package dateline

import (
	"regexp"
	"strings"

	"armsgraph/graph/edtf"
)

// Head is what the head of a text says of its publication.
type Head struct {
	Date   edtf.Date // the zero Date where it says nothing
	Words  string    // the words of the date
	Agency string    // the wire agency of the dateline, else empty
}

const (
	headLines   = 8   // lines that are not blank
	lineLimit   = 120 // bytes, beyond which a line is more than a heading
	firstLimit  = 200 // bytes, beyond which a line is the first paragraph
	placeLimit  = 60  // bytes before the date of a dateline
	windowBytes = 240 // of a paragraph, for its dateline
)

// place is up to six words with capitals, of which the last may follow a comma.
const (
	placeWord = `\p{Lu}[\p{L}\p{M}.'’-]*`
	place     = placeWord + `(?:[ /]+(?:(?:of|de|da|do|la|el|al) )?` + placeWord + `){0,4}(?:, ` + placeWord + `(?: ` + placeWord + `)?)?`
)

var (
	label = regexp.MustCompile(`(?i)(?:^|[(.;|] ?)(?:(?:first |last )?published|publication date|date(?: of publication)?|posted|issued?|updated|compiled|reviewed|submitted|dated)\b(?: on| of|:)?:?\s+`)
	// dated is a place of up to a few words, a date, perhaps a bracket, then
	// the dash of a dateline or the end.
	dated = regexp.MustCompile(`^(` + place + `)[,.:]? ?\(?(` + dateWords + `)\)?\.?(?: ?\(([^)]{1,30})\))?(?:\s*$|\s*[-–—:]+\s)`)
	// undated is a dateline without a date.
	undated = regexp.MustCompile(`^` + place + ` \(([^)]{1,30})\)\s*[-–—:]+\s`)
	// trailing is a date at the end of a short line, set off from what stands
	// before it.
	trailing = regexp.MustCompile(`(?:^|[,(:–—-] ?|\. )((?:` + dateWords + `))\)?\.?(?: ?\([^)]{1,30}\))?\s*$`)
	leading  = regexp.MustCompile(`^(?:` + dateWords + `)`)
	markup   = regexp.MustCompile(`^[#*_>\s]+|[*_\s]+$`)
	segments = regexp.MustCompile(`\s+[|·•]\s+`)
)

// Find reads the head of a text. What is not certain is left out: a month in a
// title or a date inside a sentence dates nothing.
func Find(text string) Head {
	var found Head
	seen := 0
	for line := range strings.Lines(text) {
		line = markup.ReplaceAllString(strings.TrimSpace(window(line)), "")
		if line == "" {
			continue
		}
		if found.Date.IsZero() {
			found.Date, found.Words = dateOf(line, seen == 0)
		}
		if agency := agencyOf(line); agency != "" {
			found.Agency = agency
		}
		seen++
		if seen == headLines || len(line) > firstLimit {
			break
		}
	}
	return found
}

func window(line string) string {
	if len(line) <= windowBytes {
		return line
	}
	return strings.ToValidUTF8(line[:windowBytes], "")
}

// dateOf reads one line of the head. In the title only a whole day counts.
func dateOf(line string, title bool) (edtf.Date, string) {
	if at := label.FindStringIndex(line); at != nil && len(line) <= firstLimit {
		if words := leading.FindString(line[at[1]:]); words != "" {
			return parsed(words)
		}
	}
	if m := dated.FindStringSubmatch(line); m != nil && len(m[1]) <= placeLimit && dates(m[2], title) {
		return parsed(m[2])
	}
	if len(line) > lineLimit {
		return edtf.Date{}, ""
	}
	for _, segment := range segments.Split(line, -1) {
		m := trailing.FindStringSubmatch(segment)
		if m != nil && dates(m[1], title) {
			return parsed(m[1])
		}
	}
	return edtf.Date{}, ""
}

func parsed(words string) (edtf.Date, string) {
	date, err := Parse(words)
	if err != nil {
		return edtf.Date{}, ""
	}
	return date, words
}

// dates reports whether words without a label are enough to date a text: a
// year is not, and in a title only a day is.
func dates(words string, title bool) bool {
	date, err := Parse(words)
	return err == nil && date.Precision() != edtf.PrecisionYear && (!title || date.Precision() == edtf.PrecisionDay)
}

// agencies are the wire services whose name in a dateline says who published.
var agencies = map[string]string{
	"reuters": "Reuters", "ap": "Associated Press", "associated press": "Associated Press",
	"afp": "Agence France-Presse", "upi": "United Press International", "dpa": "dpa", "tass": "TASS",
	"itar-tass": "ITAR-TASS", "interfax": "Interfax", "ria novosti": "RIA Novosti", "xinhua": "Xinhua",
	"efe": "EFE", "ansa": "ANSA", "anadolu": "Anadolu Agency", "aa": "Anadolu Agency", "tanjug": "Tanjug",
	"kyodo": "Kyodo News", "yonhap": "Yonhap", "pti": "Press Trust of India", "irna": "IRNA", "bloomberg": "Bloomberg",
	"bta": "BTA", "ctk": "ČTK", "čtk": "ČTK", "pap": "PAP", "hina": "HINA", "ukrinform": "Ukrinform",
}

func agencyOf(line string) string {
	if m := undated.FindStringSubmatch(line); m != nil {
		return agencies[strings.ToLower(m[1])]
	}
	if m := dated.FindStringSubmatch(line); m != nil {
		return agencies[strings.ToLower(m[len(m)-1])]
	}
	return ""
}
