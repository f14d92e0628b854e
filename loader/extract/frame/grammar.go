package frame

import "armsgraph/loader/extract/clause"

// beyondVerb reports whether another verb stands between a verb and a noun after
// it, which then is the other one's: "flew to Cairo to discuss the purchase".
func (s *Sentence) beyondVerb(verb, noun int) bool {
	for i := verb + 1; i < noun; i++ {
		if v := s.Tree.VerbAt(i); v != nil && v.Main == i && v.Form == clause.Infinitive && v.First > verb {
			return true
		}
	}
	return false
}

// ownObject is a verb's object: goods before a relative pronoun.
func (s *Sentence) ownObject(verb int) int {
	own := -1
	for _, c := range s.Tree.Children(verb) {
		if s.Tree.Is(c, "obj") && !s.beyondVerb(verb, c) && (own < 0 || s.antecedent(own) != own && s.GoodsHead(c) >= 0) {
			own = c
		}
	}
	return own
}

// afterPrep reports whether a noun stands after a preposition, and so cannot be
// a subject whatever the tree says.
func (s *Sentence) afterPrep(word int) bool {
	switch s.Prep(word) {
	case "by", "from", "to", "via", "with", "for":
		return true
	}
	return false
}

// antecedent is what a relative pronoun stands for, else the word itself.
func (s *Sentence) antecedent(word int) int {
	t := s.Tree
	if t.Words[word].Lower == "what" {
		return word // it has no antecedent: "what it sold was"
	}
	switch t.Words[word].Tag {
	case "WDT", "WP", "WP$", "WRB":
	default:
		if l := t.Words[word].Lower; l != "which" && l != "who" && l != "whom" && (l != "that" || t.Words[word].Tag == "DT") {
			return word
		}
	}
	for at, i := word, 0; at >= 0 && i < 12; at, i = t.Words[at].Head, i+1 {
		head := t.Words[at].Head
		if t.Is(at, "acl") && head >= 0 && head < word {
			return head
		}
		if t.Is(at, "conj") && head >= 0 && head < word && t.Child(head, "cop") >= 0 && t.Tagged(head, "NN") {
			return head // "it was a Zairean general, …, who ferried"
		}
	}
	return s.nounBefore(word)
}

// nounBefore is the nearest noun or mention before a word; the fallback where
// the tree has none to offer.
func (s *Sentence) nounBefore(word int) int {
	for i := word - 1; i >= 0; i-- {
		if s.MentionAt(i) != nil && !s.MentionAt(i).Adjective() || s.Tree.Tagged(i, "NN") {
			return i
		}
	}
	return word
}

// Prep is the preposition before the noun phrase that a word heads, reduced to
// one of: from, to, via, by, in, for, with, of, or itself.
func (s *Sentence) Prep(word int) string {
	t := s.Tree
	for i := 0; i < 6; i++ {
		last := -1
		for _, c := range t.Children(word) {
			if c < word && (t.Is(c, "case") || t.Is(c, "mark") && (t.Words[c].Tag == "IN" || t.Words[word].Tag == "WDT")) {
				last = c
			}
		}
		if last > 0 && t.Words[last].Lower == "of" && t.Words[last-1].Lower == "out" {
			return "from"
		}
		if last > 0 && t.Words[last].Lower == "to" && t.Words[last-1].Lower == "according" {
			return "according"
		}
		if last >= 0 {
			if p := directions[t.Words[last].Lower]; p != "" {
				return p
			}
			return t.Words[last].Lower
		}
		if !t.Is(word, "conj") && !t.Is(word, "appos") && !t.Is(word, "flat") {
			return ""
		}
		word = t.Words[word].Head
		if word < 0 {
			return ""
		}
	}
	return ""
}

var directions = map[string]string{
	"from": "from", "to": "to", "into": "to", "onto": "to", "toward": "to", "towards": "to",
	"via": "via", "through": "via", "across": "via", "over": "via", "by": "by",
	"in": "in", "at": "in", "near": "in", "on": "on", "off": "in", "inside": "in", "for": "for", "with": "with", "of": "of",
}

// childWithPrep is the first nominal child with one of the prepositions; -1
// where there is none.
func (s *Sentence) childWithPrep(word int, preps ...string) int {
	for _, c := range s.Tree.Children(word) {
		if !s.Tree.Is(c, "nmod") && !s.Tree.Is(c, "obl") {
			continue
		}
		p := s.Prep(c)
		for _, want := range preps {
			if p == want {
				return c
			}
		}
	}
	return -1
}

// OfWord is the noun phrase after "of" that hangs on a word; -1 where there is
// none.
func (s *Sentence) OfWord(word int) int { return s.childWithPrep(word, "of") }

// demonym is the child that names a party as an adjective or compound of a
// noun ("Russian tanks"); -1 where there is none.
func (s *Sentence) demonym(noun int) int {
	for _, c := range s.Tree.Children(noun) {
		if m := s.party(c); m != nil && c < noun && (m.Adjective() || s.Tree.Is(c, "compound") || s.Tree.Is(c, "amod")) {
			return c
		}
	}
	return -1
}

// Finite is the verb group with tense that a word belongs to or hangs on; nil
// where there is none.
func (s *Sentence) Finite(word int) *clause.Verb {
	for at, i := word, 0; at >= 0 && i < 4; at, i = s.Tree.Words[at].Head, i+1 {
		if v := s.Tree.VerbAt(at); v != nil && v.Form == clause.Finite {
			return v
		}
	}
	return nil
}

// OpensWithPronoun reports whether a sentence begins with a pronoun.
func (s *Sentence) OpensWithPronoun() bool {
	switch s.Tree.Words[0].Lower {
	case "they", "it", "none", "neither", "he", "she", "nothing", "not", "nor", "no", "we":
		return true
	}
	return false
}

// exposes are verbs of who finds out what others planned: "exposed a plot to
// smuggle rifles".
var exposes = map[string]bool{"expose": true, "uncover": true, "foil": true, "thwart": true, "discover": true, "reveal": true, "investigate": true,
	"bust": true, "condemn": true, "denounce": true, "describe": true, "report": true, "unmask": true}
