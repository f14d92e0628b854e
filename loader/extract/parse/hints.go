package parse

import (
	"strings"

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
		t.settle(i, word)
	}
}

// settle sets the tag of a word by itself and its neighbours.
func (t *tagger) settle(i int, word string) {
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
