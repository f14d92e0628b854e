package frame

import (
	"slices"

	"armsgraph/loader/extract/clause"
)

// complete fills roles that the tree left empty by the order of the words:
// goods beside the verb, a doer before it, a receiver right after it.
func (s *Sentence) complete(f *Frame) {
	if f.Verb == nil || f.Predicate.Class == Produce {
		return
	}
	s.shifted(f)
	f.wayFrom()
	if w := s.preposed(f); w >= 0 {
		f.Goods = []int{w}
	}
	if w := s.relativeOf(f); w >= 0 {
		f.Goods = []int{w}
	}
	if !s.anyGoods(f.Goods) {
		if w := s.goodsBeside(f); w >= 0 {
			f.Goods = append([]int{w}, f.Goods...)
		}
	}
	s.fronted(f)
	s.granted(f)
	if f.Verb.Passive || f.Intransitive() {
		return
	}
	doer := &f.Givers
	if f.Predicate.Class == Acquire || f.Predicate.Class == Request {
		doer = &f.Receivers
	}
	if (len(*doer) == 0 || !s.mayAct((*doer)[0]) || s.inset((*doer)[0], f)) && !s.BlamedFor(f.Word) {
		if w := s.partyBefore(f); w >= 0 {
			*doer = append([]int{w}, *doer...)
		}
	}
	if f.Predicate.Class == Move && len(*doer) == 0 && len(f.Operators) == 0 {
		f.Operators = s.carrierBefore(f)
	}
	if f.Predicate.Class == Equip && len(f.Receivers) == 0 {
		f.equipped()
	}
	if len(f.Receivers) == 0 && doer != &f.Receivers {
		f.receiverAfter()
	}
}

// goodsBeside is the goods that stand where a verb's subject or object would;
// -1 where none do.
func (s *Sentence) goodsBeside(f *Frame) int {
	if !f.Verb.Passive && !f.Intransitive() {
		return s.goodsAfter(f)
	}
	if w := s.surfaceSubject(f.Word); w >= 0 {
		return w
	}
	return s.described(f)
}

// equipped makes the party right after a verb of equipping its receiver.
func (f *Frame) equipped() {
	s := f.Sentence
	for w := f.Verb.Last; w < len(s.Tree.Words) && w < f.Verb.Last+3; w++ {
		if s.party(w) != nil && !s.party(w).Adjective() {
			f.add(&f.Receivers, w)
			return
		}
	}
}

// receiverAfter makes the party or pronoun right after a verb of giving its
// receiver, where goods follow or stand before the verb.
func (f *Frame) receiverAfter() {
	s := f.Sentence
	w := f.Verb.Last
	for w < len(s.Tree.Words) && s.Tree.Words[w].Tag == "DT" {
		w++
	}
	switch {
	case w >= len(s.Tree.Words):
	case s.party(w) != nil && !s.party(w).Adjective() && s.goodsFollow(w+1):
		f.add(&f.Receivers, w)
	case s.party(w) != nil && !s.party(w).Adjective() && len(f.Goods) > 0 && f.Goods[0] < f.Word && s.relative(f) && s.Prep(w) == "":
		f.add(&f.Receivers, w) // "everything that America sent Israel"
	case s.Tree.Tagged(w, "PRP") && len(f.Goods) > 0 && f.Goods[0] < f.Word && s.GoodsHead(f.Goods[0]) >= 0:
		f.add(&f.Receivers, w) // "the jets that France had given them"
	}
}

// described is the goods that a participle before them describes: "Sent by
// Chad for an overhaul, the jets were"; -1 where there are none.
func (s *Sentence) described(f *Frame) int {
	t := s.Tree
	if f.Verb.Form != clause.Participle || f.Verb.First > 0 && t.Words[f.Verb.First-1].Lower != "," && !t.Tagged(f.Verb.First-1, "RB") {
		return -1
	}
	const longest = 25
	for i := f.Verb.Last; i < len(t.Words)-1 && i < f.Verb.Last+longest; i++ {
		if t.Words[i].Lower != "," {
			continue
		}
		if w := s.goodsAfterWord(i + 1); w >= 0 && s.surfacePrep(w) == "" {
			return w
		}
		if t.Tagged(i+1, "PRP") && s.party(i+1) == nil {
			return i + 1
		}
	}
	return -1
}

// shifted reads goods that stand behind the receiver because they are long: "pass
// on to Ukraine 12,400 rounds that it had acquired".
func (s *Sentence) shifted(f *Frame) {
	t := s.Tree
	if f.Verb.Passive || f.Predicate.Class != Supply && f.Predicate.Class != Move || len(f.Goods) > 0 && s.GoodsHead(f.Goods[0]) >= 0 {
		return
	}
	i := f.Verb.Last
	for i < len(t.Words) && (t.Words[i].Tag == "RP" || t.Words[i].Lower == "on" || t.Words[i].Lower == "over" || t.Words[i].Lower == "back") {
		i++
	}
	if i+1 >= len(t.Words) || t.Words[i].Lower != "to" {
		return
	}
	i++
	if t.Words[i].Tag == "DT" {
		i++
	}
	if i < len(t.Words) && s.party(i) != nil && !s.party(i).Adjective() && s.goodsFollow(i+1) {
		f.Receivers, f.Goods = []int{i}, []int{s.goodsAfterWord(i + 1)}
	}
}

// relative reports whether a verb's clause describes its goods.
func (s *Sentence) relative(f *Frame) bool {
	rel := s.Tree.Words[f.Word].Rel
	return (rel == "acl:relcl" || rel == "acl") && !f.Verb.Passive && s.Tree.Words[f.Word].Head < f.Word
}

// controls reports whether a verb has the frame's as its complement, so that
// they share the subject: "intends to hand".
func (s *Sentence) controls(verb int, f *Frame) bool {
	v := s.Tree.VerbAt(verb)
	return v != nil && v.Main == verb && f.Verb.Form == clause.Infinitive && v.Last == f.Verb.First && !v.Passive
}

// goOn gives a verb without a subject of its own the goods of the one that "and"
// joins it to: "were flown to Poland, where crews were trained, and driven on".
func (s *Sentence) goOn(frames []Frame) {
	for i := range frames {
		f := &frames[i]
		if f.Verb == nil || !f.Verb.Passive && f.Predicate.Class != Go || f.Predicate.Class.Governs() || s.anyGoods(f.Goods) || !s.afterAnd(f.Verb.First) {
			continue
		}
		for j := i - 1; j >= 0; j-- {
			before := &frames[j]
			if before.Verb != nil && before.Verb.Form == clause.Finite && s.anyGoods(before.Goods) && (before.Verb.Passive || before.Predicate.Class == Go || before.Predicate.Class == Cross) {
				f.Goods = append(slices.Clone(before.Goods), f.Goods...)
				break
			}
		}
	}
}
