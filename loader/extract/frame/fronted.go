package frame

import "armsgraph/loader/extract/clause"

// fronted completes what goes or is sent with what stands before its verb: a
// "from" that opens the clause, and a pronoun for the goods.
func (s *Sentence) fronted(f *Frame) {
	if !f.Verb.Passive && !f.Intransitive() && f.Predicate.Class != Move {
		return
	}
	if f.Intransitive() && !s.anyGoods(f.Goods) && f.Verb.First > 0 && pieces[s.wordAt(f.Verb.First-1)] {
		f.Goods = []int{f.Verb.First - 1}
	}
	if len(f.From)+len(f.Sources)+len(f.Givers) > 0 {
		return
	}
	if w := s.openingFrom(f.Verb.First); w >= 0 {
		f.add(&f.From, w)
	}
}

// pieces are pronouns that a verb of going may have for its goods.
var pieces = map[string]bool{"they": true, "it": true, "these": true, "those": true, "some": true, "most": true, "all": true, "others": true}

// openingFrom is the party after a "from" that opens the clause of the verb at
// a word: "from Bulgaria they had come to"; -1 where there is none.
func (s *Sentence) openingFrom(verb int) int {
	t := s.Tree
	first := 0
	for i := verb - 1; i >= 0; i-- {
		if l := t.Words[i].Lower; l == ";" || l == ":" {
			first = i + 1
			break
		}
		if v := t.VerbAt(i); v != nil && v.Main == i && IsVerb(t.Words[i].Lemma) {
			return -1
		}
	}
	for first < verb && (t.Words[first].Tag == "CC" || t.Tagged(first, "RB")) {
		first++
	}
	if s.wordAt(first) == "it" && (s.wordAt(first+1) == "was" || s.wordAt(first+1) == "is") {
		for first += 2; first < verb && t.Tagged(first, "RB"); first++ { // "it was mainly from Libya that"
		}
	}
	if s.wordAt(first) != "from" {
		return -1
	}
	for i := first + 1; i < verb && i <= first+4; i++ {
		if m := s.party(i); m != nil && !m.Adjective() {
			return i
		}
	}
	return -1
}

// granted makes who stands before a passive verb the receiver of the goods right
// after it, where the tree has no subject for it: "the army of X, which has an
// office there, was sent rifles".
func (s *Sentence) granted(f *Frame) {
	if !f.Verb.Passive || f.Predicate.Class != Supply || len(f.Receivers) > 0 || f.Verb.Form != clause.Finite {
		return
	}
	goods := -1
	for i := f.Verb.Last; i < len(s.Tree.Words) && i < f.Verb.Last+4; i++ {
		if tag := s.Tree.Words[i].Tag; s.Military(i) != nil {
			goods = i
			break
		} else if tag != "DT" && tag != "CD" && tag != "JJ" && tag != "RB" {
			break
		}
	}
	if goods < 0 || s.anyGoods(f.Goods) && f.Goods[0] < f.Word {
		return
	}
	if w := s.partyBefore(f); w >= 0 {
		f.Receivers, f.Goods = []int{w}, []int{goods}
	}
}
