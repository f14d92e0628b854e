package frame

import (
	"sort"

	"armsgraph/loader/extract/clause"
)

// oblique is a noun phrase after a preposition, within a predicate's clause.
type oblique struct {
	word   int
	prep   string
	parent int // the word it hangs on
}

// nominals are the relations that stay within a clause.
var nominals = []string{"obj", "iobj", "nsubj", "obl", "nmod", "conj", "appos", "dep", "advmod", "compound", "amod", "nummod"}

// obliques collects the phrases after prepositions that belong to a predicate,
// also those that hang on its objects, down to the next clause.
func (s *Sentence) obliques(word int) []oblique {
	var found []oblique
	s.collect(word, word, 6, &found)
	sort.SliceStable(found, func(a, b int) bool { return found[a].word < found[b].word })
	return found
}

func (s *Sentence) collect(top, word, depth int, found *[]oblique) {
	t := s.Tree
	if depth == 0 {
		return
	}
	for _, c := range t.Children(word) {
		if v := t.VerbAt(c); v != nil && v.Main == c && !t.Is(c, "nmod") && !t.Is(c, "obl") {
			continue
		}
		if !s.nominal(c) && (s.party(c) == nil || s.Prep(c) == "") {
			continue
		}
		if s.foreign(top, c) {
			continue
		}
		if s.party(c) != nil && s.Prep(c) != "" && !t.Is(c, "conj") && !s.explains(c) || t.Is(c, "obl") || t.Is(c, "nmod") && !t.Is(c, "nmod:poss") || t.Is(c, "advmod") && s.placeAdverb(c) {
			*found = append(*found, oblique{c, s.obliquePrep(c), word})
		}
		s.collect(top, c, depth-1, found)
	}
}

// explains reports whether a party's noun only says who the one before it is:
// "the FDLR, a Hutu militia".
func (s *Sentence) explains(word int) bool {
	t := s.Tree
	head := t.Words[word].Head
	if !t.Is(word, "appos") || head < 0 || s.party(head) == nil {
		return false
	}
	for i := head + 1; i < word; i++ {
		if l := t.Words[i].Lower; l == "a" || l == "an" || l == "the" {
			return true
		}
	}
	return false
}

// foreign reports whether a phrase stands before the predicate but after
// another verb of transfer, to which it then belongs: "weapons sold by Iran
// were flown".
func (s *Sentence) foreign(top, word int) bool {
	t := s.Tree
	if s.Prep(word) == "" {
		return false
	}
	if word > top {
		for i := top + 1; i < word; i++ {
			if v := t.VerbAt(i); v != nil && v.Main == i && routes(t.Words[i].Lemma) && !s.hyphenated(i) {
				return t.Words[word-1].Lower != ","
			}
			if v := t.VerbAt(i); v != nil && v.Main == i && v.Form == clause.Finite && s.ownClause(top, i) && t.Words[i].Rel != "acl:relcl" && !adverbial(t, i) {
				return true // "sold to Abu Dhabi, and the yard is building corvettes, though those are for Qatar"
			}
		}
		return false
	}
	for i := word - 1; i >= 0; i-- {
		if v := t.VerbAt(i); v != nil && v.Main == i {
			return i != top && IsVerb(t.Words[i].Lemma)
		}
		if t.Words[i].Lower == "," || t.Words[i].Lower == ";" {
			return false
		}
	}
	return false
}

// ownClause reports whether a verb has a subject of its own that stands behind
// another word.
func (s *Sentence) ownClause(after, verb int) bool {
	subject := s.Tree.Child(verb, "nsubj")
	return subject > after && subject < verb
}

// adverbial reports whether a verb's clause only adds when or why: "sold, when
// the war began, to Iran".
func adverbial(t *clause.Tree, verb int) bool { return t.Is(verb, "advcl") || t.Is(verb, "parataxis") }

// routes reports whether a verb takes parties after "from" and "to".
func routes(lemma string) bool {
	for _, p := range predicates().verbs[lemma] {
		if p.Class != Seize && p.Class != Produce && !p.Class.Governs() {
			return true
		}
	}
	return false
}

// joined reports whether a verb is joined to another one, so that they share
// what follows: "sold and delivered to".
func (s *Sentence) joined(first, second int) bool {
	for at, i := second, 0; i < 4 && s.Tree.Is(at, "conj"); i++ {
		at = s.Tree.Words[at].Head
		if at == first {
			return true
		}
	}
	return false
}

func (s *Sentence) nominal(word int) bool {
	for _, rel := range nominals {
		if s.Tree.Is(word, rel) {
			return true
		}
	}
	return false
}

func (s *Sentence) placeAdverb(word int) bool {
	l := s.Tree.Words[word].Lower
	return l == "there" || l == "where" || l == "here"
}

func (s *Sentence) obliquePrep(word int) string {
	if p := s.Prep(word); p != "" {
		return p
	}
	if s.placeAdverb(word) {
		return "in"
	}
	return ""
}
