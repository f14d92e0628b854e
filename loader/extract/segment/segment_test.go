package segment_test

import (
	"slices"
	"strings"
	"testing"

	"armsgraph/loader/extract/segment"
)

func sentences(s segment.Segmented) []string {
	var out []string
	for _, x := range s.Sentences {
		out = append(out, s.Text[x.Start:x.End])
	}
	return out
}

func tokens(s segment.Segmented) []string {
	var out []string
	for _, x := range s.Sentences {
		for _, t := range x.Tokens {
			out = append(out, t.Text)
		}
	}
	return out
}

func equal(t *testing.T, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got\n  %s\nwant\n  %s", strings.Join(got, "\n  "), strings.Join(want, "\n  "))
	}
}

// Each case is one paragraph, its sentences joined by a space.
func TestSentences(t *testing.T) {
	for name, want := range map[string][]string{
		"title before a name":           {"Mr. Smith met Gen. Haftar.", "They spoke."},
		"rank in two parts":             {"It was Lt.-Col. North who denied it.", "So did others."},
		"initials":                      {"J. P. Smith of J.P. Morgan sold it.", "It sank."},
		"state in initials, inside":     {"The U.S. Army bought it."},
		"state in initials, at the end": {"It came from the U.S.", "The ship sank."},
		"saint":                         {"It left St. Petersburg.", "It sank."},
		"number sign":                   {"Transmittal No. 24-07 was sent.", "Resolution No. 4 was not."},
		"no as a word":                  {"Do gifts slow it?", "No.", "The line is another."},
		"latin":                         {"Arms, e.g. rifles, went there, i.e. to Iran.", "None came back."},
		"month":                         {"On Jan. 26 it left.", "It came in Sept. 2024."},
		"hour":                          {"It left at 4 a.m. on Monday.", "It came at 5 p.m.", "Nobody saw it."},
		"company":                       {"Norinco Co. Ltd. sold it.", "It was sold by Acme Corp.", "The firm denied it."},
		"decimal":                       {"It cost 2.5 million dollars.", "It weighed 1,200.5 t."},
		"closing quote":                 {`"It is fiction," he said.`, `"We sold nothing."`, "He left."},
		"curly quotes":                  {"He said: “We sold nothing.”", "“None,” she said."},
		"question and its speaker":      {`"Whose rifles?" Smith asked.`, "Nobody knew."},
		"question inside quotes":        {`"Whose rifles?" he asked.`, `"Have you seen our bridges?"`, "The minister laughed."},
		"ellipsis":                      {"They waited... and waited.", "Then it came...", "It sank."},
		"brackets":                      {"(It did not.)", "Then it did (see p. 4).", "It sank."},
		"year at the end":               {"It began in 1989.", "27 April was too late."},
		"Roman number at the end":       {"It was Letfallah II.", "27 April 2012 was the day."},
		"calibre":                       {"They sent .50 guns.", "They sent 7.62 mm rounds."},
		"name with a small article":     {"The trucks crossed.", "al-Shabaab took them."},
	} {
		t.Run(name, func(t *testing.T) {
			equal(t, sentences(segment.Split(strings.Join(want, " "), "text/plain")), want)
		})
	}
}

func TestMissingSpaceAfterFullStop(t *testing.T) {
	got := sentences(segment.Split("It sought membership.Russia alleges it did.\" He left.", "text/plain"))
	equal(t, got, []string{"It sought membership.", "Russia alleges it did.\"", "He left."})
}

func TestTokens(t *testing.T) {
	for text, want := range map[string]string{
		"Serbia's men didn't, can't, cannot":          "Serbia|'s|men|did|n't|,|ca|n't|,|can|not",
		"Serbia’s men didn’t":                         "Serbia|’s|men|did|n’t",
		"the U.S.'s \"Stinger\"’s 1990's, 'so'":       "the|U.S.|'s|\"|Stinger|\"|’s|1990|'s|,|'|so|'",
		"U.S.-made Lt.-Col. North":                    "U.S.|-|made|Lt.|-|Col.|North",
		"nations' arms":                               "nations|'|arms",
		"Côte d'Ivoire, Sana'a, O'Brien":              "Côte|d'Ivoire|,|Sana'a|,|O'Brien",
		"Serbian-made anti-tank arms, mid-2023":       "Serbian|-|made|anti-tank|arms|,|mid-2023",
		"S-400, MiG-29s, Mi-171E, AIM-120C-8, SA-7s":  "S-400|,|MiG-29s|,|Mi-171E|,|AIM-120C-8|,|SA-7s",
		"AN/APG-83 and GBU-39/B and/or 30-year-old":   "AN/APG-83|and|GBU-39/B|and|/|or|30|-|year|-|old",
		"€800m, $4bn, US$5.5 million, $3B, 155mm":     "€|800|m|,|$|4|bn|,|US$|5.5|million|,|$|3|B|,|155|mm",
		"1,200 in 2023-05-18 at 10:30, 9/11, 21st":    "1,200|in|2023-05-18|at|10:30|,|9/11|,|21st",
		"1974-2000 (1980s)":                           "1974|-|2000|(|1980s|)",
		"GDELS‑Santa Bárbara":                         "GDELS|‑|Santa|Bárbara",
		"see https://example.org/a_b?c=d. Or x@y.org": "see|https://example.org/a_b?c=d|.|Or|x@y.org",
		"Q&A: \"Yes!!\" -- he… said...":               "Q&A|:|\"|Yes|!!|\"|--|he|…|said|...",
		"ten\u00a0tons\u200b of it":                   "ten|tons|of|it",
	} {
		t.Run(text, func(t *testing.T) {
			equal(t, tokens(segment.Split(text, "text/plain")), strings.Split(want, "|"))
		})
	}
}

func TestHyphenatedWordsOfTheTreebankStyle(t *testing.T) {
	got := tokens(segment.Split("The surface-to-air e-mail of X-ray Guinea-Bissau", "text/plain"))
	equal(t, got, strings.Split("The|surface|-|to|-|air|e-mail|of|X-ray|Guinea|-|Bissau", "|"))
}

// A text without an end of a sentence is cut, so that no sentence takes long to
// read.
func TestSentencesAreNotEndless(t *testing.T) {
	found := segment.Split(strings.Repeat("Serbia shipped arms to Ukraine and ", 2000), "text/plain")
	tokens := 0
	for _, s := range found.Sentences {
		if len(s.Tokens) > 1000 {
			t.Errorf("a sentence has %d tokens", len(s.Tokens))
		}
		tokens += len(s.Tokens)
	}
	if tokens != 12_000 {
		t.Errorf("%d tokens, want 12,000", tokens)
	}
}
