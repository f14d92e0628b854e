package frame

import "armsgraph/loader/extract/clause"

// hasFrom reports whether "have" tells that its subject got arms from somebody:
// "Oman had twelve from Britain", "the rebels have had rifles from Libya".
func (s *Sentence) hasFrom(v *clause.Verb) bool {
	t := s.Tree
	if t.Words[v.Main].Lemma != "have" || v.Modal != "" || !s.isParty(s.Subject(v.Main)) {
		return false
	}
	const farthest = 9
	goods := t.Is(v.Main, "acl") && t.Words[v.Main].Head >= 0 && s.GoodsHead(t.Words[v.Main].Head) >= 0 // "rifles that it had from"
	for i := v.Last; i < len(t.Words)-1 && i < v.Last+farthest; i++ {
		switch {
		case t.VerbAt(i) != nil, t.Words[i].Lower == ",", t.Words[i].Lower == ";":
			return false
		case s.Military(i) != nil || t.Words[i].Tag == "CD":
			goods = true
		case t.Words[i].Lower == "from":
			return goods && s.partyWithin(i+1, 3)
		case t.Tagged(i, "IN") && t.Words[i].Lower != "of":
			return false
		}
	}
	return false
}

// partyWithin reports whether one of the next words names a party.
func (s *Sentence) partyWithin(from, words int) bool {
	for i := from; i < len(s.Tree.Words) && i < from+words; i++ {
		if p := s.party(i); p != nil && !p.Adjective() {
			return true
		}
	}
	return false
}

// prize is the ship or lorry that was seized, which carried what a participle
// after it tells: "customs seized the Eksund, carrying arms"; -1 where there is none.
func (s *Sentence) prize(v *clause.Verb) int {
	t := s.Tree
	head := t.Words[v.Main].Head
	if v.Form != clause.Gerund || head < 0 || head > v.Main || !t.Is(v.Main, "advcl") || !carries[t.Words[v.Main].Lemma] {
		return -1
	}
	for _, p := range predicates().verbs[t.Words[head].Lemma] {
		if p.Class == Seize && p.Particle == "" {
			return s.ownObject(head)
		}
	}
	return -1
}

var carries = map[string]bool{"carry": true, "transport": true, "bring": true, "ferry": true, "haul": true}

// have reads "let X have goods".
func (f *Frame) have() {
	t := f.Sentence.Tree
	if f.Predicate.Particle != "have" {
		return
	}
	for i := f.Verb.Last; i < len(t.Words) && i < f.Verb.Last+8; i++ {
		if t.Words[i].Lower == "have" {
			if w := f.Sentence.goodsAfterWord(i + 1); w >= 0 {
				f.Goods = []int{w}
			}
			for j := f.Verb.Last; j < i; j++ {
				if f.Sentence.party(j) != nil && !f.Sentence.party(j).Adjective() {
					f.Receivers = []int{j}
				}
			}
			return
		}
	}
}
