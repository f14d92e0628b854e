package amounts

import "strings"

// currencyEntry is what a currency token names.
type currencyEntry struct {
	code       string
	assumed    bool
	part       bool // a hundredth: cents
	millions   bool // MUSD
	adjectives map[string]string
}

// dollarSign is the place of "$" among the entries.
const dollarSign = 0

var (
	currencyEntries = []currencyEntry{dollarSign: {code: "USD", assumed: true}}
	currencySigns   = map[string]uint16{}
	// commonCodes are read in small letters too; others are words ("try", "mad").
	commonCodes = map[string]bool{"usd": true, "eur": true, "gbp": true, "chf": true, "rmb": true}
	vocabulary  = buildVocabulary()
	// gluedScales are magnitudes that are read only where they hang on a figure.
	gluedScales = map[string]float64{"m": 1e6, "k": 1e3, "K": 1e3, "b": 1e9, "M": 1e6, "B": 1e9, "mio": 1e6, "MM": 1e6, "tn": 1e12}
)

func buildVocabulary() map[string]token {
	v := map[string]token{}
	addNumbers(v)
	addCurrencies(v)
	for _, w := range collectives {
		v[w] = token{}
	}
	return v
}

func addNumbers(v map[string]token) {
	for i, w := range strings.Fields("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen") {
		v[w] = token{class: small, value: float64(i + 1)}
	}
	for i, w := range strings.Fields("twenty thirty forty fifty sixty seventy eighty ninety") {
		v[w] = token{class: tens, value: float64(10 * (i + 2))}
	}
	v["hundred"] = token{class: hundred, value: 100}
	v["hundreds"] = token{class: hundred, value: 100, plural: true}
	for value, words := range map[float64]string{
		1e3: "thousand", 1e5: "lakh lac", 1e6: "million mn mln mil", 1e7: "crore", 1e9: "billion bn bln milliard", 1e12: "trillion trn tln",
	} {
		for _, w := range strings.Fields(words) {
			v[w] = token{class: scale, value: value}
			if len(w) > 3 {
				v[w+"s"] = token{class: scale, value: value, plural: true}
			}
		}
	}
	v["dozen"] = token{class: dozen, value: 12}
	v["dozens"] = token{class: dozen, value: 12, plural: true}
	v["score"] = token{class: dozen, value: 20}
	v["scores"] = token{class: dozen, value: 20, plural: true}
	v["pair"] = token{class: dozen, value: 2}
	v["half"] = token{class: half, value: 0.5}
	v["quarter"] = token{class: half, value: 0.25}
	v["quarters"] = token{class: half, value: 0.25, plural: true}
}

func addCurrencies(v map[string]token) {
	add := func(words []string, e currencyEntry, sort currencySort) {
		currencyEntries = append(currencyEntries, e)
		for _, w := range words {
			v[w] = token{class: currency, sort: sort, code: uint16(len(currencyEntries) - 1)}
		}
	}
	for _, c := range shared {
		add(c.names, currencyEntry{code: c.code, assumed: c.assumed, adjectives: c.adjectives}, currencyName)
		if len(c.parts) > 0 {
			add(c.parts, currencyEntry{code: c.code, assumed: c.assumed, part: true}, currencyName)
		}
	}
	for code, names := range single {
		add(names, currencyEntry{code: code}, currencyName)
	}
	for _, code := range currencyCodes {
		iso := code
		if formal, other := everydayCodes[code]; other {
			iso = formal
		}
		add([]string{strings.ToLower(code)}, currencyEntry{code: iso}, currencyCode)
		add([]string{"m" + strings.ToLower(code)}, currencyEntry{code: iso, millions: true}, currencyCode)
	}
	for text, code := range currencySignNames {
		currencyEntries = append(currencyEntries, currencyEntry{code: code, assumed: text == "£" || text == "¥"})
		currencySigns[text] = uint16(len(currencyEntries) - 1)
	}
}
