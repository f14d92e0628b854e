package dates

import (
	"strings"

	"armsgraph/loader/extract/bytekind"
)

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

var (
	// papers are what "from 2023" or "dated 2023" dates, without beginning there.
	papers = set("document", "documents", "report", "reports", "paper", "papers", "photo", "photos", "photograph", "photographs", "picture",
		"pictures", "image", "images", "imagery", "video", "videos", "footage", "letter", "letters", "cable", "cables", "memo", "memos", "contract", "contracts",
		"agreement", "agreements", "law", "figures", "statement", "interview", "certificate", "certificates", "decree", "resolution", "archive", "archives",
		"dating", "date", "dates", "dated", "records", "record", "list", "invoice", "invoices", "licence", "license", "licences", "licenses", "order", "orders",
		"deal", "study", "article", "edition", "email", "emails", "message", "messages", "minutes", "recording", "leak", "leaks", "file", "files", "note", "notes",
		"treaty", "embargo", "ban", "data", "transcript", "manifest", "contents", "drawings", "drawing", "model", "models", "rifles", "guns", "ammunition")
	// titles stand before people whose names are months.
	titles = set("mr", "mrs", "ms", "miss", "theresa", "minister", "premier", "secretary", "lady", "sir", "president", "brian", "james", "general",
		"colonel", "major", "captain", "sergeant", "dr", "judge", "lord", "john", "robert", "chancellor")
	// serials stand before figures that are no years.
	serials = set("resolution", "resolutions", "number", "no", "nos", "article", "articles", "section", "paragraph", "page", "pages", "p", "pp", "room", "flight",
		"model", "chapter", "figure", "table", "note", "telegram", "tel", "version", "act", "regulation", "directive", "boeing", "airbus",
		"block", "mark", "mk", "item", "file", "case", "type", "class", "usd", "eur", "gbp", "chf", "some", "nearly", "almost", "exactly", "only", "another",
		"fully", "further", "roughly", "least", "than", "or", "worth", "cost", "costing", "paid", "killed", "wounded", "bought", "sold", "ordered", "carrying", "with", "are", "were")
	// counters stand after figures that are seldom years; measures never follow years.
	counters = set("people", "percent", "per", "or", "more", "additional", "new", "such", "other", "kalashnikov", "aircraft", "ammunition", "odd", "men")
	measures = set("tonnes", "tons", "tonne", "ton", "kg", "kilograms", "kilogrammes", "km", "kilometres", "kilometers", "metres", "meters", "m", "mm", "cm",
		"miles", "feet", "ft", "hours", "hrs", "dollars", "euros", "pounds", "roubles", "rubles", "million", "billion", "bn", "mn", "rpm", "hp", "usd", "eur", "gmt")
	// notPlurals end in s without being things that are counted.
	notPlurals = set("is", "its", "his", "this", "as", "was", "has", "does", "plus", "across", "towards", "thus", "always", "perhaps", "besides",
		"us", "sales", "shipments", "deliveries", "exports", "imports", "arms", "weapons", "afterwards", "whereas", "yes", "talks", "elections", "sanctions", "plans", "less", "unless",
		"ships", "says", "rules", "protests", "accords", "series", "congress", "news", "agrees", "goes", "comes", "sends", "sells", "buys", "gets", "receives", "delivers", "becomes", "begins")
	futures = set("will", "shall", "due", "expected", "expects", "expect", "scheduled", "planned", "plans", "plan", "slated", "ll", "supposed", "intends", "promised")
	pasts   = set("was", "were", "had", "has", "have", "said", "told", "did", "reported", "announced", "signed", "wrote", "confirmed",
		"delivered", "arrived", "sent", "sold", "bought", "received", "flown", "shipped", "ordered", "found", "became", "says", "denied", "began")
	// auxiliaries show that "since" gives a reason.
	auxiliaries = set("has", "have", "had", "is", "are", "was", "were", "would", "could", "can", "cannot", "may", "might", "does", "did", "do", "not", "no", "it", "they", "he", "she", "we")
	// nameMonths are months that are also names or other words.
	nameMonths = map[int]bool{3: true, 4: true, 5: true, 6: true, 8: true}
)

// lower returns the text of a token in lower case.
func (p *parser) lower(i int) string {
	if i < 0 || i >= len(p.tokens) {
		return ""
	}
	return strings.ToLower(p.text[p.tokens[i].start:p.tokens[i].end])
}

// endsClause reports whether nothing but punctuation, or a word that opens
// something new, stands at a token.
func (p *parser) endsClause(i int) bool {
	t := p.at(i)
	if t.class == breaking || t.class == sign && !p.isSign(i, '-') {
		return true
	}
	if t.line {
		return true
	}
	return p.is(i, wordAnd, wordOr, wordThe, wordA, wordBy, wordFrom, wordTo, wordIn, wordOn, wordOf, wordAt, wordAfter, wordBefore, wordThrough,
		wordFor, wordDuring, wordThen, wordOver, wordUntil, wordThat, wordThis)
}

// paperBefore reports whether the words before a "from" are of a kind that a
// date merely dates: "a leaked document from 2023".
func (p *parser) paperBefore(i int) bool {
	before := p.lower(i - 1)
	return papers[before] || p.is(i-1, wordBusiness)
}

// opensClause reports whether a token is the first of its clause.
func (p *parser) opensClause(i int) bool {
	before := p.at(i - 1)
	return before.class == breaking || p.at(i).line || p.strictEnd(i-1) || p.is(i-1, wordAnd)
}

// prepositionBefore reports whether the word before a token announces a date.
func (p *parser) prepositionBefore(i int) bool {
	if p.is(i-1, wordThe, wordA) {
		i--
	}
	return p.is(i-1, wordIn, wordOn, wordOf, wordDuring, wordSince, wordUntil, wordFrom, wordTo, wordBy, wordBefore, wordAfter, wordBetween,
		wordThrough, wordOver, wordFor, wordAt, wordAnd, wordAgo, wordWithin)
}

// speaksOfFuture reports whether the nearest verb before a token, in the same
// sentence, is one of the future.
func (p *parser) speaksOfFuture(i int) bool {
	return p.tense(i) == future
}

// tense is what the verbs before a date say about it.
type tense uint8

const (
	timeless tense = iota
	past
	future
)

func (p *parser) tense(i int) tense {
	for j := i - 1; j >= 0 && j >= i-14; j-- {
		t := p.tokens[j]
		if t.class == breaking || p.isSign(j, '.') && !p.at(j+1).glued || p.isSign(j, ';') || p.isSign(j, ':') {
			return timeless
		}
		switch w := p.lower(j); {
		case futures[w] && !pasts[p.lower(j-1)]:
			return future
		case pasts[w], futures[w]:
			return past
		case w == "to" && (p.lower(j+1) == "be" || p.lower(j-1) == "is" || p.lower(j-1) == "are"):
			return future
		}
	}
	return timeless
}

// plausibleYear reports whether four figures, standing alone, are a year.
// Prepositions are strong (in, since) or weak (of, to, about).
func (p *parser) plausibleYear(i int, announced bool) bool {
	t := p.at(i)
	if t.class != number || t.digits != 4 || t.value < 1400 || t.value > 2100 || p.gluedBefore(i) || p.gluedAfter(i) {
		return false
	}
	if p.isSign(i-1, '.') && p.lower(i-2) == "no" || p.isSign(i-1, '#') || p.currencyBefore(i) {
		return false
	}
	after := p.lower(i + 1)
	if !p.at(i+1).line && (measures[after] || p.isSign(i+1, '%')) {
		return false
	}
	if p.is(i-1, wordBetween) || p.is(i-1, wordAnd, wordTo) && p.year4(i-2) || p.is(i-1, wordIn, wordSince, wordUntil, wordDuring, wordEarly, wordLate, wordMid) || p.is(i-1, wordThe, wordOf) && !p.counted(i) {
		return true
	}
	if p.is(i-2, wordPre, wordPost) || announced && !p.counted(i) && !counters[after] {
		return true
	}
	if serials[p.lower(i-1)] || p.counted(i) || counters[after] && !p.at(i+1).line && !p.is(i+2, wordLater, wordEarlier) {
		return false
	}
	return p.standsAlone(i)
}

// standsAlone accepts a year in brackets, at the beginning of a line, after a
// month or a comma, or before a dash.
func (p *parser) standsAlone(i int) bool {
	before, after := p.at(i-1), p.at(i+1)
	if p.is(i+1, wordTo, wordUntil, wordThrough) && p.year4(i+2) && !p.counted(i+2) ||
		p.is(i+1, wordOr, wordAnd) && p.is(i+2, wordLater, wordEarlier, wordOnward) {
		return true
	}
	if before.class == function && !p.is(i-1, wordAbout, wordNo, wordThan, wordAs, wordOr, wordFew) {
		return true
	}
	if before.class == sign && (before.value == '(' || before.value == '[') {
		return after.class != none || !after.glued
	}
	if p.isSign(i-1, ',') && after.line {
		return true // a heading: "Exports of defence materiel, 2019"
	}
	if p.isSign(i-1, ',') && p.year4(i-2) {
		return p.endsClause(i + 1)
	}
	if p.isSign(i-1, ',') && (after.line || after.class == breaking || p.isSign(i+1, ';')) {
		return true // a title: "Exports of war materiel, 2019"
	}
	return before.class == breaking || p.at(i).line && (after.class == sign || after.class == breaking || after.line)
}

// year4 reports whether four figures that may be a year stand at a token.
func (p *parser) year4(i int) bool {
	t := p.at(i)
	return t.class == number && t.digits == 4 && t.value >= 1400 && t.value <= 2100
}

// counted reports whether a figure counts the noun after it: "2000 rifles".
func (p *parser) counted(i int) bool {
	t := p.at(i + 1)
	if t.class == breaking || t.class == sign || t.glued || t.line || t.class == month || t.class == function {
		return false
	}
	for j := i + 1; j <= i+2 && !p.at(j).line && p.at(j).class != sign; j++ {
		w := p.lower(j)
		if p.at(j).capital || len(w) < 4 {
			continue
		}
		if strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && !notPlurals[w] && !pasts[w] && !strings.HasSuffix(w, "us") {
			return true
		}
		if p.at(j).class != none || strings.HasSuffix(w, "ed") {
			break
		}
	}
	return false
}

// gluedBefore reports whether a figure hangs on a name: MiG-29, No.5, 3.14.
func (p *parser) gluedBefore(i int) bool {
	if !p.at(i).glued {
		return false
	}
	before := p.at(i - 1)
	if before.class != sign {
		return before.class != function || before.word != wordDash
	}
	if before.word == wordDash {
		return false
	}
	switch before.value {
	case '(', '[', '"', '\'', ',', ';', ':', '*', '>', '~':
		return false
	case '-':
		return before.glued && !p.is(i-2, wordEarly, wordMid, wordLate, wordPre, wordPost) && p.at(i-2).class == none
	case '/':
		return p.at(i-2).class != number && p.at(i-2).class != month || !before.glued
	case '.':
		return endsInDigit(p.lower(i-2)) || p.at(i-2).class == none && before.glued && len(p.lower(i-2)) == 1
	}
	return true
}

func endsInDigit(text string) bool {
	return text != "" && bytekind.Of[text[len(text)-1]] == bytekind.Digit
}

// gluedAfter reports whether a figure is the head of something longer: 2000-pound, 19.99.
func (p *parser) gluedAfter(i int) bool {
	after := p.at(i + 1)
	if !after.glued || after.class != sign {
		return after.glued && after.class != sign && after.class != breaking
	}
	third := p.at(i + 2)
	switch after.value {
	case '/':
		return third.glued && third.class != number && third.class != month
	case '-':
		return after.word != wordDash && third.glued && (third.class == none || third.class == unit) && !p.is(i+2, wordTo)
	case '.', ':':
		return third.glued && third.class == number
	}
	return after.value == '%' || after.value == '\\'
}

func (p *parser) currencyBefore(i int) bool {
	if i == 0 {
		return false
	}
	start := int(p.at(i).start)
	before := strings.TrimRight(p.text[max(0, start-4):start], " ")
	for _, s := range []string{"$", "€", "£", "¥", "₩", "₹", "₪", "₽"} {
		if strings.HasSuffix(before, s) {
			return true
		}
	}
	return false
}
