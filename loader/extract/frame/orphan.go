package frame

import (
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/mention"
)

// This file gives arms that no predicate has taken to a predicate that lacks
// goods, by the order of the words alone: "sent them through Sudan rifles that".

// orphans gives each predicate without goods the arms that stand nearest to it
// in its clause and belong to no other predicate.
func (s *Sentence) orphans(frames []Frame) {
	var taken []bool
	for i := range frames {
		f := &frames[i]
		if !f.lacksGoods() {
			continue
		}
		if taken == nil {
			taken = s.takenGoods(frames)
		}
		w := -1
		if s.cleft(f) {
			w = s.toldAfterBe(f, taken)
		}
		if w < 0 && f.goodsComeFirst() {
			w = s.orphanBefore(f, taken)
		}
		if w < 0 {
			w = s.orphanAfter(f, taken)
		}
		if w >= 0 {
			f.Goods = append([]int{w}, f.Goods...)
		}
	}
}

// lacksGoods reports whether a verb of transfer has nothing that it moves but
// words that name no thing: a party, a verb or an adjective taken for a noun.
func (f *Frame) lacksGoods() bool {
	if f.Verb == nil || f.Predicate.Class == Produce || f.Predicate.Class == Seize || f.Predicate.Class.Governs() {
		return false
	}
	s := f.Sentence
	for _, g := range f.Goods {
		tag := s.Tree.Words[g].Tag
		if tag == "WP" {
			continue
		}
		if s.GoodsHead(g) >= 0 || s.MentionAt(g) != nil && s.MentionAt(g).Kind == mention.Goods || tag == "CD" || tag == "DT" || tag == "WDT" || tag == "PRP" && !persons[s.Tree.Words[g].Lower] {
			return false
		}
		if s.MentionAt(g) == nil && s.Tree.Tagged(g, "NN") && !s.misread(f, g) {
			return false
		}
	}
	return true
}

// persons are pronouns that stand for no goods.
var persons = map[string]bool{"itself": true, "themselves": true, "himself": true, "herself": true, "him": true, "he": true,
	"us": true, "we": true, "me": true, "i": true, "you": true}

// misread reports whether a noun is hardly what a verb moves: it is the verb
// of a clause, or stands between the verb and the subject that it has.
func (s *Sentence) misread(f *Frame, word int) bool {
	v := s.Tree.VerbAt(word)
	return v != nil || f.Predicate.Class == Go && s.IsInstitution(word)
}

// takenGoods marks the goods that a predicate has, with the rest of their list.
func (s *Sentence) takenGoods(frames []Frame) []bool {
	taken := make([]bool, len(s.Tree.Words))
	for i := range frames {
		if c := frames[i].Predicate.Class; c == Produce || c == Seize {
			continue // what is made or found may have been sold as well
		}
		for _, g := range frames[i].Goods {
			if head := s.GoodsHead(g); head >= 0 {
				for _, w := range s.GoodsList(head) {
					taken[w] = true
				}
			}
		}
	}
	return taken
}

// goodsComeFirst reports whether what is moved stands before the verb as a rule.
func (f *Frame) goodsComeFirst() bool {
	switch f.Predicate.Class {
	case Go, Reach, Leave, Cross, Land:
		return true
	}
	return f.Verb.Passive || f.Verb.Form == clause.Participle
}

// orphan reports whether a word names arms that are free to be taken.
func (s *Sentence) orphan(word int, taken []bool) bool {
	m := s.Military(word)
	return m != nil && !m.Modifier && !taken[word] && !s.vehicle(word)
}

// orphanBefore is the free arms that stand before a verb as its subject, where
// at most a relative clause or an aside stands between; -1 where there are none.
func (s *Sentence) orphanBefore(f *Frame, taken []bool) int {
	t := s.Tree
	const farthest = 20
	crossed := -1 // a verb between
	for i := f.Verb.First - 1; i >= 0 && i >= f.Verb.First-farthest; i-- {
		if l := t.Words[i].Lower; l == ";" || l == ":" {
			return -1
		}
		if v := t.VerbAt(i); v != nil && v.Main == i && v.Form == clause.Finite {
			if crossed >= 0 {
				return -1
			}
			crossed = i
		}
		if !s.orphan(i, taken) {
			continue
		}
		if p := s.surfacePrep(i); p != "" && p != "of" && !(p == "for" && f.Verb.Form == clause.Infinitive) {
			continue
		}
		if crossed >= 0 && !s.aside(i+1, crossed) {
			return -1
		}
		return i
	}
	return -1
}

// aside reports whether a relative clause or an aside opens between goods and
// the verb of another clause.
func (s *Sentence) aside(from, verb int) bool {
	for i := from; i < verb; i++ {
		switch s.Tree.Words[i].Lower {
		case "which", "that", "whom", "whose", ",", "(", "–", "—":
			return true
		}
	}
	return false
}

// orphanAfter is the free arms that stand after a verb; -1 where there are none.
func (s *Sentence) orphanAfter(f *Frame, taken []bool) int {
	t := s.Tree
	const farthest = 18
	for i := f.Verb.Last; i < len(t.Words) && i < f.Verb.Last+farthest; i++ {
		if v := t.VerbAt(i); v != nil && v.Main == i && v.Form <= clause.Infinitive && s.Military(min(i+1, len(t.Words)-1)) == nil || t.Words[i].Lower == ";" || t.Words[i].Lower == ":" ||
			t.Words[i].Lower == "among" || t.Words[i].Lower == "including" {
			return -1
		}
		if !s.orphan(i, taken) {
			continue
		}
		switch p := s.surfacePrep(i); {
		case p == "with", p != "" && s.Tree.Words[f.Verb.Last].Lower == p && s.next(f.Verb.Last, i):
			return i // "flew in rifles"
		case p != "" && p != "of" || f.goodsComeFirst() && !s.inverted(f):
			return -1
		}
		return i
	}
	return -1
}

// next reports whether nothing but the words of one noun phrase stands between.
func (s *Sentence) next(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if !s.withinGoods(i) {
			return false
		}
	}
	return true
}

// cleft is whether a verb's goods are "what" and told after "is": "what they
// gave Mali is ten helicopters".
func (s *Sentence) cleft(f *Frame) bool {
	t := s.Tree
	for i := f.Verb.First - 1; i >= 0 && i >= f.Verb.First-8; i-- {
		if t.Words[i].Lower == "what" {
			return true
		}
	}
	return false
}

// toldAfterBe is the arms told after the "is" of such a clause; -1 where there are none.
func (s *Sentence) toldAfterBe(f *Frame, taken []bool) int {
	t := s.Tree
	const farthest = 24
	be := false
	for i := f.Verb.Last; i < len(t.Words) && i < f.Verb.Last+farthest; i++ {
		if l := t.Words[i].Lower; l == "is" || l == "are" || l == "was" || l == "were" {
			be = true
		}
		if be && s.orphan(i, taken) {
			if p := s.surfacePrep(i); p == "" || p == "of" {
				return i
			}
		}
	}
	return -1
}

// inverted reports whether a verb stands before its subject: "from Riga will
// come missiles".
func (s *Sentence) inverted(f *Frame) bool {
	t := s.Tree
	for i := f.Verb.First - 1; i >= 0; i-- {
		switch {
		case t.Tagged(i, "IN") || t.Words[i].Tag == "TO":
			return i == 0 || t.Words[i-1].Lower == "," || t.Words[i-1].Lower == "and" || t.Words[i-1].Lower == "but"
		case t.VerbAt(i) != nil || t.Words[i].Lower == ",":
			return false
		}
	}
	return false
}
