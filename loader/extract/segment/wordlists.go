package segment

// usage says what stands around an abbreviation, and with that whether its
// full stop can end a sentence.
type usage uint8

const (
	noAbbreviation usage = iota
	beforeNumber         // "No. 4": an abbreviation only before a number
	beforeName           // "Gen. Haftar": only before a capital, never last
	insideSentence       // "e.g.": never last in a sentence
	monthName            // "Sept.": last only before a word that opens a sentence
	companyForm          // "Ltd.": likewise
	closing              // "etc.": last before any capital
)

const longestAbbreviation = 8

var abbreviations = func() map[string]usage {
	m := map[string]usage{}
	for use, words := range map[usage][]string{
		beforeNumber: {"no", "nos", "nr", "art", "arts", "fig", "figs", "res", "para", "paras", "p", "pp",
			"vol", "vols", "ch", "cl", "ca", "c", "approx", "doc", "app", "op", "reg", "tel", "ext", "sect", "pop"},
		beforeName: {"mr", "mrs", "ms", "mme", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cmdr", "cdr", "cmdre",
			"adm", "sgt", "brig", "pte", "cpl", "pvt", "rev", "hon", "sen", "rep", "reps", "sens", "gov", "pres", "amb", "st", "mt",
			"ft", "fr", "messrs", "ste", "supt", "insp", "atty", "asst", "dep", "min", "sec", "spc", "eng"},
		insideSentence: {"ref", "eg", "ie", "cf", "viz", "vs", "v", "incl", "resp", "est", "esp", "dept", "univ", "assn", "intl", "natl", "govt", "e.g", "i.e"},
		monthName:      {"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"},
		companyForm:    {"co", "ltd", "inc", "corp", "bros", "cie", "jr", "sr", "mfg", "pty", "bhd", "gmbh"},
		closing:        {"etc", "al"},
	} {
		for _, w := range words {
			m[w] = use
		}
	}
	return m
}()

// openers are words that, capitalised after an abbreviation, open a sentence.
var openers = setOf("The", "A", "An", "This", "That", "These", "Those", "It", "He", "She", "They", "We", "You", "I",
	"In", "On", "At", "By", "For", "From", "To", "With", "Under", "After", "Before", "During", "Since", "Until", "When",
	"While", "As", "If", "But", "And", "Or", "Yet", "So", "Nor", "Not", "No", "His", "Her", "Its", "Their", "Our", "Both",
	"Most", "Many", "Some", "Several", "Each", "All", "Another", "Other", "However", "Although", "Though", "Because",
	"According", "Last", "Earlier", "Later", "Meanwhile", "There", "Then", "Here", "What", "Who", "Where", "Why", "How",
	"One", "Two", "Three", "Neither", "Nobody", "Nothing", "Once", "Only", "Over", "Despite", "Asked", "Among", "Such")

// speechVerbs follow a quoted question and the name of who asked it.
var speechVerbs = setOf("asked", "asks", "said", "says", "wondered", "wonders", "wrote", "writes", "replied", "replies",
	"answered", "answers", "added", "adds", "told", "tells", "exclaimed", "demanded", "cried", "shouted", "joked", "quipped")

var cliticSuffixes = setOf("s", "S", "m", "M", "d", "D", "re", "RE", "ve", "VE", "ll", "LL")

var dollarPrefixes = setOf("US", "A", "C", "HK", "NZ", "AU", "CA", "S", "R", "NT", "U")

// prefixes are joined to the word after their hyphen, as in the treebank.
var prefixes = setOf("anti", "mid", "re", "co", "non", "ex", "pre", "post", "counter", "multi", "semi", "sub", "ultra",
	"pro", "un", "inter", "intra", "trans", "quasi", "pan", "mini", "micro", "neo", "vice", "extra", "supra", "pseudo")

// units are split from the number they are joined to.
var units = setOf("m", "mn", "mln", "bn", "tn", "trn", "k", "mm", "cm", "km", "kg", "lb", "lbs", "t", "kt", "kW", "MW",
	"GW", "ft", "nm", "mph", "kph", "km²", "hp", "am", "pm", "AM", "PM", "million", "billion", "tonnes", "tons", "cal", "in")

func setOf(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}

// danglers are words after which no line ends but for want of room.
var danglers = setOf("the", "a", "an", "of", "to", "in", "and", "or", "for", "by", "with", "from", "at", "on", "that", "which", "into", "between")
