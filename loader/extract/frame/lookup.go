package frame

import (
	"strings"

	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/mention"
)

// This file tells which predicate of transfer a verb or a noun is, by its lemma,
// its particle and what stands with it.

// hyphenated reports whether a word is the end of a compound: "Swiss-made".
func (s *Sentence) hyphenated(word int) bool {
	return word > 0 && s.Tree.Words[word-1].Lower == "-"
}

// verbPredicate looks a verb up, with its particle if it has one.
func (s *Sentence) verbPredicate(v *clause.Verb) (Predicate, bool) {
	if s.Tree.Words[v.Main].Lemma == "lease" && s.leasesCarrier(v.Main) {
		return Predicate{}, false
	}
	found := predicates().verbs[s.Tree.Words[v.Main].Lemma]
	if s.hasFrom(v) {
		return Predicate{Lemma: "have", Class: Acquire}, true
	}
	if len(found) == 0 || s.stands(v) {
		return Predicate{}, false
	}
	var plain *Predicate
	for i := range found {
		switch {
		case found[i].Particle == "":
			plain = &found[i]
		case s.hasParticle(v, found[i].Particle):
			if found[i].Lemma == "pay" && !s.Tree.Is(v.Main, "acl") && !s.paysParty(v) {
				return Predicate{}, false // who pays for goods need not get them; "that Peru had paid for" did
			}
			return found[i], true
		}
	}
	if plain == nil || plain.Class == Load && s.takesBack(v) || s.lists(v) {
		return Predicate{}, false
	}
	if plain.Lemma == "take" && (s.vehicle(s.childWithPrep(v.Main, "from")) || s.vehicle(s.childWithPrep(v.Main, "off"))) {
		return predicates().verbs["seize"][0], true // "taken by marines from a dhow"
	}
	if plain.Lemma == "take" && s.takesFrom(v) || s.hiresFrom(v) {
		taken := *plain
		taken.Class = Acquire
		return taken, true
	}
	return *plain, true
}

// ceases are words that leave "went on" without a way.
var ceases = map[string]bool{"": true, ".": true, ",": true, ";": true, "until": true, "despite": true, "as": true, "after": true, "for": true}

// stands reports whether a particle makes a verb of going tell of no way: "come
// off another line", "went ahead".
func (s *Sentence) stands(v *clause.Verb) bool {
	switch s.Tree.Words[v.Main].Lemma {
	case "follow":
		subject := s.Subject(v.Main)
		return !v.Passive && (s.Tree.Child(v.Main, "obj") >= 0 || // "it follows a probe"
			subject >= 0 && (s.Tree.Words[subject].Lower == "who" || s.Tree.Words[subject].Lower == "he")) // "who had followed by submarine"
	case "come", "go":
		l := s.wordAt(v.Last)
		return l == "off" || l == "about" || l == "ahead" || l == "of" || // "nothing came of it"
			l == "on" && ceases[s.wordAt(v.Last+1)] // "deliveries went on."
	case "take":
		if happens[s.wordAt(v.Last)] {
			return true
		}
		for _, c := range s.Tree.Children(v.Main) {
			for _, p := range s.Tree.Children(c) {
				if c > v.Main && s.Tree.Is(p, "case") && s.Tree.Words[p].Lower == "off" {
					return true // "took the rifles off the rebels"
				}
			}
		}
	case "get":
		return strays[s.wordAt(v.Last)] // "got over it"
	}
	return false
}

// happens are nouns after "take" that make it tell of no movement: "took place".
var happens = map[string]bool{"place": true, "part": true, "effect": true, "note": true, "care": true, "aim": true, "office": true,
	"shape": true, "advantage": true, "command": true, "power": true}

// takesFrom reports whether a party takes goods for itself: "took its
// submarines from Germany", and not from one place to another.
func (s *Sentence) takesFrom(v *clause.Verb) bool {
	if v.Passive || !s.isParty(s.Subject(v.Main)) {
		return false
	}
	from := s.childWithPrep(v.Main, "from")
	if from < 0 {
		if object := s.Tree.Child(v.Main, "obj"); object >= 0 {
			from = s.childWithPrep(object, "from")
		}
	}
	return from >= 0 && s.isParty(from) && s.childWithPrep(v.Main, "to") < 0
}

// strays are words after "get" with which it is no word of transfer.
var strays = map[string]bool{"over": true, "away": true, "rid": true, "along": true, "up": true, "out": true, "off": true, "round": true,
	"around": true, "back": true, "ready": true, "on": true, "used": true}

// hasParticle looks for a particle among the verb's children and in the few
// words after it: "handed the jets over".
func (s *Sentence) hasParticle(v *clause.Verb, particle string) bool {
	t := s.Tree
	switch {
	case particle == "in":
		return s.inward(v.Last)
	case particle == "for" && t.Words[v.Main].Lemma == "pay" && (s.frontedFor(v) || s.paysParty(v)):
		return true
	case particle == "for" && t.Words[v.Main].Lemma == "ask":
		if w := s.childWithPrep(v.Main, "for"); w >= 0 && s.GoodsHead(w) >= 0 {
			return true
		}
	}
	for _, c := range t.Children(v.Main) {
		if c > v.Main && t.Words[c].Lower == particle {
			return true
		}
	}
	return v.Last < len(t.Words) && t.Words[v.Last].Lower == particle
}

// titledSale reports whether a noun in capitals is a sale by the name of its
// programme: "a possible Foreign Military Sale".
func (s *Sentence) titledSale(word int) bool {
	l := s.Tree.Words[word].Lower
	return (l == "sale" || l == "sales") && word > 0 && strings.HasPrefix(s.Tree.Words[word-1].Lower, "military")
}

// inward reports whether "in" at a word is a verb's particle, not a preposition:
// "smuggled in 30,000 rifles", "were flown in from".
func (s *Sentence) inward(word int) bool {
	t := s.Tree
	if word+1 >= len(t.Words) || t.Words[word].Lower != "in" {
		return false
	}
	if t.Words[word+1].Lower == "from" {
		return true
	}
	for i := word + 1; i < len(t.Words) && i < word+4; i++ {
		if s.Military(i) != nil {
			return !s.vehicle(i)
		}
		if !t.Tagged(i, "CD") && !t.Tagged(i, "JJ") && !t.Tagged(i, "DT") {
			return false
		}
	}
	return false
}

func (s *Sentence) nounPredicate(word int) (Predicate, bool) {
	if !s.Tree.Tagged(word, "NN") || s.Tree.Tagged(word, "NNP") && !s.titledSale(word) {
		return Predicate{}, false
	}
	if m := s.MentionAt(word); m != nil && m.Kind != mention.Goods {
		return Predicate{}, false
	}
	found := predicates().nouns[s.Tree.Words[word].Lemma]
	if len(found) == 0 || s.inLots(word) {
		return Predicate{}, false
	}
	return found[0], true
}

// inLots reports whether a noun only tells in how many lots goods went: "sold
// in three consignments".
func (s *Sentence) inLots(word int) bool {
	return s.Tree.Child(word, "nummod") >= 0 && s.Prep(word) == "in"
}
