package amounts_test

import (
	"fmt"
	"math"
	"strings"
	"testing"
	"unicode/utf8"

	"armsgraph/loader/extract/amounts"

	"pgregory.net/rapid"
)

type reporter interface {
	Helper()
	Errorf(string, ...any)
}

func FuzzFind(f *testing.F) {
	for _, seed := range []string{
		"approximately 800 million euros ($908-909 million) worth", "14 Leopard 2A6 tanks, ten MiG-29s and one hundred and six guns", "C$14 billion, 35 lakh rupees",
		"the first four of thirteen jets", "tens of thousands of rifles; half a million", "1 234 567.89 tonnes", "US$ 5bn or €4.6bn", "D-marks 5 - 3 (40) 155-mm",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) { checkAmounts(t, text, amounts.Find(text)) })
}

// checkAmounts checks what holds for every text: spans in order that do not
// overlap, the words at their place, and numbers that make sense.
func checkAmounts(t reporter, text string, found []amounts.Amount) {
	t.Helper()
	end := 0
	for _, a := range found {
		if a.Start < end || a.End <= a.Start || a.End > len(text) || text[a.Start:a.End] != a.Text {
			t.Errorf("bad span %d-%d of %q", a.Start, a.End, text)
			return
		}
		end = a.End
		if utf8.ValidString(text) && !utf8.ValidString(a.Text) {
			t.Errorf("%q cuts a character", a.Text)
		}
		if math.IsNaN(a.Amount) || math.IsInf(a.Amount, 0) || math.IsInf(a.Max, 0) || a.Amount < 0 || a.Min < 0 || a.Max < 0 || a.Min > 0 && a.Max > 0 && a.Min > a.Max {
			t.Errorf("%q gives %v within %v and %v", a.Text, a.Amount, a.Min, a.Max)
		}
		if a.Vague != (a.Amount == 0 && a.Min > 0) {
			t.Errorf("%q is vague: %v, amount %v, at least %v", a.Text, a.Vague, a.Amount, a.Min)
		}
		if (a.Kind == amounts.Quantity) != (a.Unit != "") && !(a.Kind != amounts.Quantity && a.Unit == "") {
			t.Errorf("%q has kind %d and unit %q", a.Text, a.Kind, a.Unit)
		}
		checkAmounts(t, text, a.Alternates)
		if n := len(a.Alternates); n > 0 {
			end = a.Alternates[n-1].End
		}
	}
}

// TestHostileTextIsRead ends only if no reading costs more than its length.
func TestHostileTextIsRead(t *testing.T) {
	for _, piece := range []string{"1, ", "more than ", "million ", "5 million million ", "123 ", "$1 (", "half a ", "two or ", "a few ", "(5) ", "$1 or €"} {
		text := strings.Repeat(piece, 5_000)
		checkAmounts(t, text, amounts.Find(text))
	}
}

func TestNumbersAreReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(2, 999_999).Draw(t, "n")
		for _, figure := range []string{fmt.Sprint(n), grouped(n), inWords(n)} {
			text := "They sent " + figure + " rifles to the port."
			found := amounts.Find(text)
			if len(found) != 1 || found[0].Amount != float64(n) || found[0].Unit != "rifles" {
				t.Fatalf("%q gives %+v", text, found)
			}
			if checkAmounts(t, text, found); t.Failed() {
				return
			}
		}
		for _, sum := range []string{"$" + grouped(n), grouped(n) + " dollars", inWords(n) + " dollars", "USD " + grouped(n)} {
			found := amounts.Find("They paid " + sum + ".")
			if len(found) != 1 || found[0].Amount != float64(n) || found[0].Currency != "USD" {
				t.Fatalf("%q gives %+v", sum, found)
			}
		}
	})
}

func grouped(n int) string {
	if n < 1000 {
		return fmt.Sprint(n)
	}
	return fmt.Sprintf("%d,%03d", n/1000, n%1000)
}

func inWords(n int) string {
	low := strings.Fields("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen")
	high := strings.Fields("- - twenty thirty forty fifty sixty seventy eighty ninety")
	switch {
	case n < 20:
		return low[n]
	case n < 100 && n%10 == 0:
		return high[n/10]
	case n < 100:
		return high[n/10] + "-" + low[n%10]
	case n < 1000 && n%100 == 0:
		return low[n/100] + " hundred"
	case n < 1000:
		return low[n/100] + " hundred and " + inWords(n%100)
	case n%1000 == 0:
		return inWords(n/1000) + " thousand"
	case n%1000 < 100:
		return inWords(n/1000) + " thousand and " + inWords(n%1000)
	}
	return inWords(n/1000) + " thousand " + inWords(n%1000)
}

var fragments = []string{
	"some", "up to", "5", "4,500", "2.5", "million", "bn", "hundred", "dozen", "half a", "ten", "twenty", "-", "/", "$", "€", "USD", "euros", "pounds", "of", "the", "rifles", "T-72s",
	"aircraft", "and", "or", "to", "between", "(", ")", ".", ",", "several", "thousands", "mm", "%", "May", "in", "2014", "MiG-29", "a", "battery", "C", "Swiss", "francs", "cents", "\n", "\n\n", "é",
}

func TestAnyTextGivesSoundAmounts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.SampledFrom(fragments), 1, 30).Draw(t, "fragments")
		text := strings.Join(words, rapid.SampledFrom([]string{" ", ""}).Draw(t, "gap"))
		checkAmounts(t, text, amounts.Find(text))
	})
}
