package parse

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/syntax"
	"armsgraph/loader/extract/syntax/lemma"
)

// tagger settles tags of words that matter here and that a tagger trained on
// other matters often gets wrong: whether "supplied" is active, whether
// "denies" is a verb, whether "that" opens a clause.
type tagger struct {
	units    []unit
	mentions []mention.Mention
}

// known reports whether a lemma is a verb of transfer or of speech, or governs
// one.
func known(verb string) bool {
	return frame.IsVerb(verb) || attribute.IsCue(verb) || polarity.IsCue(verb)
}

func (t *tagger) run() {
	for i := range t.units {
		u := &t.units[i]
		word := strings.ToLower(u.form)
		if u.tag == "" && u.mention >= 0 && transfers[word] && t.word(i+1) == "of" {
			u.tag, u.pos = "NN", "NOUN"
		}
		if u.tag != "" || u.mention >= 0 {
			continue
		}
		switch {
		case word == "over" && isBe[t.word(i-1)] && wars[t.word(i-2)]: // "by the time the war was over"
			t.units[i].tag, t.units[i].pos = "RB", "ADV"
		case word == "cease" && strings.HasSuffix(t.word(i-1), "s") && (i+1 == len(t.units) || t.word(i+1) == "."): // "shipments cease"
			t.units[i].tag, t.units[i].pos = "VBP", "VERB"
		case word == "lease" && i > 0 && t.units[i-1].mention >= 0 && i+1 < len(t.units) && t.units[i+1].mention >= 0:
			t.units[i].tag, t.units[i].pos = "VBP", "VERB"
		case t.asked(i, word):
			t.units[i].tag, t.units[i].pos = "VB", "VERB"
		case t.particle(i, word):
		case t.inNoun(i, word):
			t.units[i].tag, t.units[i].pos = "JJ", "ADJ"
		case trade[word] && papers[t.word(i+1)]:
			t.units[i].tag, t.units[i].pos = "NN", "NOUN"
		case word == "neighbouring" || word == "neighboring":
			t.units[i].tag, t.units[i].pos = "JJ", "ADJ"
		case word == "cost" && i+1 < len(t.units) && t.units[i+1].form == "millions":
			t.units[i].tag, t.units[i].pos = "VBD", "VERB"
		case word == "won" && t.endsNoun(i-1):
			t.units[i].tag, t.units[i].pos = "VBD", "VERB"
		case word == "that":
			t.that(i)
		case transfers[word] && t.transferNoun(i, word):
			t.units[i].tag, t.units[i].pos = "NN", "NOUN"
		case word == "come" && strings.HasSuffix(t.word(i-1), "s") && prepositions[t.word(i+1)] && t.auxiliary(i) == "":
			t.units[i].tag, t.units[i].pos = "VBP", "VERB"
		case hedges[word]:
			t.hedge(i)
		case word == "works" && (t.word(i-2) == "the" || t.word(i-2) == "a"):
			t.units[i].tag, t.units[i].pos = "NNS", "NOUN"
		case (word == "docking" || word == "landing") && leaves[t.word(i-1)]:
			t.units[i].tag, t.units[i].pos = "NN", "NOUN"
		case numerals[word]:
			t.units[i].tag, t.units[i].pos = "CD", "NUM"
		case word == "indeed":
			t.units[i].tag, t.units[i].pos = "RB", "ADV"
		case strings.HasSuffix(word, "s"):
			t.present(i, word)
		case attribute.IsCue(word) && t.word(i+1) == "that" && t.endsNoun(i-1):
			t.units[i].tag, t.units[i].pos = "VBP", "VERB"
		default:
			t.past(i, word)
		}
	}
}

// leaves are verbs of giving or keeping leave: "denied docking to the ship".
var leaves = map[string]bool{"denied": true, "denies": true, "deny": true, "refused": true, "refuses": true, "refuse": true, "granted": true,
	"permitted": true, "forbade": true}

// numerals are words for numbers that the treebank hardly has.
var numerals = map[string]bool{"thirteen": true, "fourteen": true, "fifteen": true, "sixteen": true, "seventeen": true, "eighteen": true,
	"nineteen": true, "thirty": true, "forty": true, "fifty": true, "sixty": true, "seventy": true, "eighty": true, "ninety": true}

// transferNoun reports whether a word that may be a verb is a noun by its
// neighbours: "the export of".
func (t *tagger) transferNoun(i int, word string) bool {
	return determiners[t.word(i-1)] && prepositions[t.word(i+1)] || t.word(i+1) == "of" && word != "import"
}

// inNoun reports whether a word in -ed stands between a number or article and
// the goods that it describes: "49 retired tanks".
func (t *tagger) inNoun(i int, word string) bool {
	if !strings.HasSuffix(word, "ed") || !t.isGoods(i+1) || known(lemma.Of(word, "VERB", "VBN")) {
		return false
	}
	before := t.word(i - 1)
	return before == "a" || before == "the" || before == "its" || before != "" && before[0] >= '0' && before[0] <= '9'
}

// trade and papers make up the names of papers: "export licences".
var (
	trade  = map[string]bool{"export": true, "import": true, "transit": true, "re-export": true}
	papers = map[string]bool{"licence": true, "licences": true, "license": true, "licenses": true, "permit": true, "permits": true,
		"authorisation": true, "authorisations": true, "authorization": true, "authorizations": true, "approval": true, "approvals": true}
)

// transfers are nouns that are verbs too: "the export of".
var transfers = map[string]bool{"export": true, "re-export": true, "supply": true, "transfer": true, "import": true, "purchase": true,
	"order": true, "loan": true, "lease": true, "gift": true, "release": true, "return": true, "transit": true, "request": true}

var determiners = map[string]bool{"the": true, "a": true, "an": true, "its": true, "their": true, "his": true, "any": true, "no": true,
	"this": true, "that": true, "further": true, "direct": true, "illegal": true}

// hedges are words that soften a number, which else open a phrase of place.
var hedges = map[string]bool{"about": true, "around": true, "over": true, "under": true, "some": true}

// hedge marks "about 6,700" as no preposition.
func (t *tagger) hedge(i int) {
	next := t.word(i + 1)
	if next == "" || next[0] < '0' || next[0] > '9' || t.word(i-1) == "from" {
		return
	}
	t.units[i].tag, t.units[i].pos = "RB", "ADV"
}

// that marks "that" after a verb of speech as a conjunction.
func (t *tagger) that(i int) {
	if !t.startsNoun(i + 1) {
		return
	}
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		word := strings.ToLower(t.units[j].form)
		if word == "," || t.units[j].mention >= 0 && t.mention(j).Kind == mention.Goods {
			return
		}
		if statements[word] {
			t.units[i].tag, t.units[i].pos = "IN", "SCONJ"
			return
		}
		for _, tag := range []string{"VBZ", "VBD", "VBP", "VBG"} {
			if l := lemma.Of(word, "VERB", tag); l != word && attribute.IsCue(l) || tag == "VBP" && attribute.IsCue(word) {
				t.units[i].tag, t.units[i].pos = "IN", "SCONJ"
				return
			}
		}
	}
}

// statements are nouns after which "that" tells what is stated.
var statements = map[string]bool{"claim": true, "claims": true, "allegation": true, "allegations": true, "accusation": true,
	"accusations": true, "evidence": true, "proof": true, "sign": true, "signs": true, "indication": true, "indications": true,
	"news": true, "suspicion": true, "suggestion": true, "rumours": true, "notion": true, "charge": true, "charges": true, "denial": true}

// present marks "denies that", "Iran supplies the" as verbs.
func (t *tagger) present(i int, word string) {
	l := lemma.Of(word, "VERB", "VBZ")
	if l == word || !known(l) || !t.endsNoun(i-1) {
		return
	}
	next := t.word(i + 1)
	switch {
	case attribute.IsCue(l) && (next == "that" || next == "having" || next == "it" || next == "they"),
		next == "no" || next == "any" || next == "the" || next == "a" || next == "its":
	case t.startsNoun(i+1) && t.hasParty(i-1) && next != "from" && next != "to":
	default:
		return
	}
	t.units[i].tag, t.units[i].pos = "VBZ", "VERB"
}

// past tells an active past tense from a participle.
func (t *tagger) past(i int, word string) {
	l := lemma.Of(word, "VERB", "VBD")
	participle := lemma.Of(word, "VERB", "VBN")
	if l == word && participle == word && word != "put" || !known(l) && !known(participle) {
		return
	}
	aux := t.auxiliary(i)
	next := t.word(i + 1)
	switch {
	case aux != "":
		t.units[i].tag = "VBN"
	case reaches[word] && t.hasParty(i+1):
		t.units[i].tag = "VBD"
	case t.endsNoun(t.beforeAdverbs(i)) && (!t.isGoods(t.beforeAdverbs(i)) || t.delivers(i)) && t.startsNoun(i+1):
		t.units[i].tag = "VBD"
	case (t.word(i-1) == "and" || t.word(i-1) == "or" || t.word(i-1) == ",") && (next == "to" || next == "by" || next == "from" || next == "through") && t.passiveBefore(i):
		t.units[i].tag = "VBN"
	case (t.word(i-1) == "and" || t.word(i-1) == "but") && t.isGoods(i+1) && t.hasParty(i-2):
		t.units[i].tag = "VBD" // "a contract with Rafael and barred ships"
	case t.word(i-1) == "," && t.isGoodsBefore(i-2) && prepositions[next] && t.resumes(i):
		t.units[i].tag = "VBN"
	case t.word(t.beforeAdverbs(i)) == "," && t.startsNoun(i+1) && i > 2:
		t.units[i].tag = "VBD"
	case t.isGoods(i-1) && (next == "by" || next == "to" || next == "from" || next == "in" || next == "for" || next == "through" ||
		next == "on" || next == "at" || next == "aboard" || next == "with") && t.laterVerb(i):
		t.units[i].tag = "VBN"
	default:
		return
	}
	t.units[i].pos = "VERB"
}

// reaches are verbs that have a place right after them.
var reaches = map[string]bool{"left": true, "reached": true, "entered": true, "crossed": true}

// delivers reports whether ships or planes before a verb bring the goods right
// after it: "transport planes delivered missiles".
func (t *tagger) delivers(i int) bool {
	if !t.isGoods(i-1) || !t.isGoods(i+1) && !t.isGoods(i+2) {
		return false
	}
	words := strings.Fields(t.word(i - 1))
	return frame.IsVehicle(words[len(words)-1])
}

// auxiliary is the form of "be", "have" or "get" before a word, adverbs aside.
func (t *tagger) auxiliary(i int) string {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		switch w := t.word(j); w {
		case "have", "has", "had", "having", "'ve", "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "am":
			if w == "'s" && t.hasParty(j-1) {
				return ""
			}
			return w
		case "not", "n't", "never", "also", "already", "now", "since", "still", "once", "even", "just", "ever", "reportedly", "secretly", "all",
			"indeed", "later", "twice", "then", "long", "first", "so", "far", "again", "instead", "in", "by":
			if (w == "in" || w == "by") && !months[t.word(j+1)] {
				return ""
			}
		default:
			if !strings.HasSuffix(w, "ly") && !months[w] {
				return ""
			}
		}
	}
	return ""
}

// months are words after "in" that put a date between an auxiliary and its verb:
// "had in January received".
var months = map[string]bool{"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true,
	"august": true, "september": true, "october": true, "november": true, "december": true, "fact": true, "turn": true, "part": true}

// beforeAdverbs is the word before a verb and its adverbs.
func (t *tagger) beforeAdverbs(i int) int {
	j := i - 1
	for j > 0 && j > i-3 {
		w := t.word(j)
		if w != "then" && w != "also" && w != "later" && w != "once" && w != "already" && w != "too" && w != "first" && w != "even" && (!strings.HasSuffix(w, "ly") || t.mention(j) != nil) {
			break
		}
		j--
	}
	return j
}

// passiveBefore reports whether a passive auxiliary stands before a word in its
// clause.
func (t *tagger) passiveBefore(i int) bool {
	for j := i - 1; j > 0; j-- {
		switch t.word(j) {
		case "was", "were", "been", "being", "be", "is", "are":
			return true
		case ";", ":", "which", "who":
			return false
		}
	}
	return false
}

// laterVerb reports whether a finite auxiliary follows, so that the sentence
// has another main verb.
func (t *tagger) laterVerb(i int) bool {
	for j := i + 1; j < len(t.units); j++ {
		switch t.word(j) {
		case "was", "were", "is", "are", "has", "have", "had", "will", "would":
			return true
		case ";", ".":
			return false
		}
	}
	return false
}

// isGoodsBefore reports whether goods, or where they are from, end at a word.
func (t *tagger) isGoodsBefore(i int) bool {
	return t.isGoods(i) || t.hasParty(i) && prepositions[t.word(i-1)] && t.isGoods(i-2)
}

var prepositions = map[string]bool{"by": true, "to": true, "from": true, "in": true, "for": true, "through": true, "via": true, "at": true}

// resumes reports whether a verb follows the next comma, so that what stands
// before is an inset: "rifles, bought through a firm, reached".
func (t *tagger) resumes(i int) bool {
	for j := i + 1; j < len(t.units)-1 && j < i+16; j++ {
		if t.word(j) != "," {
			continue
		}
		next := t.word(j + 1)
		if next == "was" || next == "were" || next == "had" || next == "have" || next == "has" || next == "will" || next == "are" || next == "is" {
			return true
		}
		l := lemma.Of(next, "VERB", "VBD")
		return l != next && (frame.IsVerb(l) && !prepositions[t.word(j+2)] || strings.HasSuffix(next, "ed") && t.startsNoun(j+2))
	}
	return false
}

func (t *tagger) word(i int) string {
	if i < 0 || i >= len(t.units) {
		return ""
	}
	return strings.ToLower(t.units[i].form)
}

func (t *tagger) mention(i int) *mention.Mention {
	if i < 0 || i >= len(t.units) || t.units[i].mention < 0 {
		return nil
	}
	return &t.mentions[t.units[i].mention]
}

func (t *tagger) isGoods(i int) bool {
	m := t.mention(i)
	return m != nil && m.Kind == mention.Goods
}

func (t *tagger) hasParty(i int) bool {
	m := t.mention(i)
	return m != nil && m.Kind != mention.Goods && !adjectival(m)
}

// endsNoun reports whether a noun phrase may end at a word.
func (t *tagger) endsNoun(i int) bool {
	if m := t.mention(i); m != nil {
		return !adjectival(m)
	}
	w := t.word(i)
	switch w {
	case "it", "they", "he", "she", "we", "who", "which", "ministry", "government", "army", "official", "officials", "spokesman", "minister", "president":
		return true
	}
	return false
}

// startsNoun reports whether a noun phrase may begin at a word.
func (t *tagger) startsNoun(i int) bool {
	if t.mention(i) != nil {
		return true
	}
	w := t.word(i)
	switch w {
	case "the", "a", "an", "its", "their", "his", "no", "any", "some", "several", "these", "those", "all", "it", "them", "more",
		"about", "at", "nearly", "almost", "hundreds", "thousands", "dozens", "neither", "both", "two", "three", "four", "five", "six",
		"seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "none", "he", "she", "they", "there", "not",
		"reports", "claims", "allegations", "accusations", "rumours", "rumors", "suggestions":
		return w != "at" || t.word(i+1) == "least"
	}
	return w != "" && (w[0] >= '0' && w[0] <= '9' || w == "$" || w == "€" || w == "£")
}

func adjectival(m *mention.Mention) bool {
	f := frame.Mention{Mention: *m}
	return f.Adjective() && m.Party != nil && m.Party.Kind == graph.State
}

// hintsOf lists the hints of units.
func hintsOf(units []unit) []syntax.Hint {
	var hints []syntax.Hint
	for i, u := range units {
		if u.tag == "" {
			continue
		}
		hint := syntax.Hint{Token: i, Tag: u.tag, Pos: u.pos}
		switch {
		case u.tag == "NNP" || u.tag == "NNPS":
			hint.Pos = "PROPN"
		case u.pos == "" && (u.tag == "NN" || u.tag == "NNS"):
			hint.Pos = "NOUN"
		}
		hints = append(hints, hint)
	}
	return hints
}
