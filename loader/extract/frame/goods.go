package frame

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
)

// GoodsHead is the mention of goods that a noun phrase speaks of: its head, or
// what its head measures ("a batch of rifles", "69 per cent of the arms"); -1
// where there is none.
func (s *Sentence) GoodsHead(word int) int {
	t := s.Tree
	for i := 0; i < 4; i++ {
		if s.goods(word) != nil {
			if carried := s.Carried(word); carried >= 0 && s.vehicle(word) {
				return carried
			}
			if s.Measures(word) {
				return -1
			}
			return word
		}
		next := -1
		for _, c := range t.Children(word) {
			if s.goods(c) != nil && (t.Is(c, "compound") || t.Is(c, "amod") || t.Is(c, "appos") || t.Is(c, "nmod:poss") || t.Is(c, "conj")) {
				return c
			}
			if t.Is(c, "appos") && c > word && next < 0 && s.GoodsHead(c) >= 0 {
				return s.GoodsHead(c) // "the cargo, thirty tonnes of rockets"
			}
			if t.Is(c, "nmod") && (s.Prep(c) == "of" || s.Prep(c) == "in" && s.sum(word)) && next < 0 {
				next = c
			}
		}
		if next < 0 {
			if inner := s.designated(word); inner >= 0 {
				return inner
			}
			return s.counted(word)
		}
		word = next
	}
	return -1
}

// counted is the goods right after a number that the tree takes for a noun of
// its own: "seven hundred tonnes of rifles"; -1 where there are none.
func (s *Sentence) counted(number int) int {
	if s.Tree.Words[number].Tag != "CD" {
		return -1
	}
	last := number + 3
	if number+1 < len(s.Tree.Words) && s.Tree.Words[number+1].Lower == "of" {
		last += 3 // "two of the three launchers"
	}
	for i := number + 1; i < len(s.Tree.Words) && i <= last; i++ {
		if s.Military(i) != nil {
			return i
		}
		switch s.Tree.Words[i].Tag {
		case "CD", "JJ", "HYPH":
		case "IN", "DT", "PRP$":
			if last == number+3 || i > number+2 {
				return -1
			}
		default:
			return -1
		}
	}
	return -1
}

// designated is the goods whose make or batch a noun tells: "F-16 Block 70s";
// -1 where it tells none.
func (s *Sentence) designated(word int) int {
	t := s.Tree
	for i := word - 1; i >= 0 && i >= word-3; i-- {
		if s.Military(i) != nil {
			return i
		}
		if !t.Is(i, "compound") || !t.Tagged(i, "NN") || s.MentionAt(i) != nil {
			return -1
		}
	}
	return -1
}

// Carried is the goods that a vehicle or flight carries: "flights carrying
// missiles", "a ship with arms"; -1 where none are named.
func (s *Sentence) Carried(word int) int {
	t := s.Tree
	for _, c := range t.Children(word) {
		if t.Is(c, "acl") && (t.Words[c].Lemma == "load" || t.Words[c].Lemma == "carry" || t.Words[c].Lemma == "bring" || t.Words[c].Lemma == "transport") {
			if object := t.Child(c, "obj"); object >= 0 && object != word {
				return s.GoodsHead(object)
			}
			if load := s.childWithPrep(c, "with"); load >= 0 && load != word && s.Military(max(s.GoodsHead(load), 0)) != nil {
				return s.GoodsHead(load)
			}
		}
		if t.Is(c, "nmod") && (s.Prep(c) == "with" || s.Prep(c) == "of") && s.Military(c) != nil {
			return c
		}
	}
	return -1
}

// vehicles are words for what carries goods.
var vehicles = map[string]bool{"ship": true, "vessel": true, "boat": true, "aircraft": true, "plane": true, "freighter": true, "dhow": true,
	"trawler": true, "steamer": true, "helicopter": true, "truck": true, "tanker": true, "ferry": true, "flight": true, "train": true, "lorry": true, "convoy": true, "jet": true, "airplane": true}

// vehicle reports whether a noun is a word for what carries goods.
func (s *Sentence) vehicle(word int) bool {
	if word < 0 || !s.Tree.Tagged(word, "NN") {
		return false
	}
	words := strings.Fields(s.Tree.Words[word].Lower)
	return IsVehicle(words[len(words)-1])
}

// IsVehicle reports whether a noun, in small letters, is a word for what
// carries goods.
func IsVehicle(noun string) bool { return vehicles[noun] || vehicles[strings.TrimSuffix(noun, "s")] }

// Ferries reports whether a goods mention is a ship or aircraft that is called a
// carrier of other goods: "a cargo aircraft", "the transport planes".
func (s *Sentence) Ferries(word int) bool {
	m := s.goods(word)
	if m == nil || !s.vehicle(word) && m.Noun != "aircraft" && m.Noun != "planes" && m.Noun != "ships" {
		return false
	}
	for _, w := range strings.Fields(s.Tree.Words[word].Lower) {
		if ferrying[w] {
			return true
		}
	}
	return word > 0 && ferrying[s.Tree.Words[word-1].Lower]
}

var ferrying = map[string]bool{"cargo": true, "transport": true, "merchant": true, "passenger": true, "freight": true, "supply": true,
	"container": true, "chartered": true, "charter": true, "commercial": true, "civilian": true, "relief": true}

// NamesCivil reports whether goods that are no arms are named beside a word.
func (s *Sentence) NamesCivil(word int) bool {
	const before, after = 6, 10
	for i := range s.Mentions {
		if m := &s.Mentions[i]; m.Kind == mention.Goods && m.Goods == lexicon.Civil && m.Word > word-before && m.Word < word+after && !s.tells(min(m.Word, word), max(m.Word, word)) {
			return true
		}
	}
	return false
}

// tells reports whether a verb with a tense stands between two words.
func (s *Sentence) tells(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if v := s.Tree.VerbAt(i); v != nil && v.Form == clause.Finite {
			return true
		}
	}
	return false
}

// Measures reports whether a noun only measures what a pronoun after "of"
// stands for: "part of them", "all of it".
func (s *Sentence) Measures(word int) bool {
	of := s.childWithPrep(word, "of")
	return of >= 0 && s.Tree.Tagged(of, "PRP")
}

// GoodsList is the words of a list of goods to which a goods mention belongs.
func (s *Sentence) GoodsList(word int) []int {
	list := []int{word}
	for i := word + 1; i < len(s.Tree.Words); i++ {
		m := s.MentionAt(i)
		switch {
		case s.Military(i) != nil:
			list = append(list, i)
		case m != nil && m.Adjective():
		case m != nil || !s.withinGoods(i):
			return list
		}
	}
	return list
}

// withinGoods reports whether a word may stand between the goods of one list.
func (s *Sentence) withinGoods(i int) bool {
	w := s.Tree.Words[i]
	switch w.Lower {
	case ",", "and", "or", "other", "of", "various":
		return true
	}
	return w.Tag == "CD" || w.Tag == "JJ" || w.Tag == "DT" || (w.Tag == "NN" || w.Tag == "NNP") && s.Tree.Is(i, "compound")
}

// GoodsKinds is the kinds of goods of the list that begins at a mention.
func (s *Sentence) GoodsKinds(word int) graph.GoodsSet {
	var set graph.GoodsSet
	for _, w := range s.GoodsList(word) {
		if m := s.Military(w); m != nil {
			set |= graph.NewGoodsSet(m.Class)
		}
	}
	return set
}

// Definite reports whether the words of goods take them as known: "the rifles",
// "these weapons".
func (s *Sentence) Definite(word int) bool {
	definite := false
	for _, c := range s.Tree.Children(word) {
		if s.Tree.Is(c, "acl") || s.Tree.Is(c, "nmod") {
			return false // "the jets that it had ordered"
		}
		switch s.Tree.Words[c].Lower {
		case "the", "these", "those", "this", "that", "such":
			definite = true
		}
	}
	return definite
}

// sum reports whether a noun is an amount of money: "$1 billion in arms",
// "millions of dollars' worth".
func (s *Sentence) sum(word int) bool {
	switch s.Tree.Words[word].Lemma {
	case "$", "€", "£", "dollar", "euro", "pound", "billion", "million", "worth":
		return true
	}
	return s.Tree.Words[word].Tag == "CD" || s.Tree.Words[word].Tag == "$"
}
