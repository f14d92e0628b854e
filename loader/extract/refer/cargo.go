package refer

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
)

// cargoNouns stand for goods that were named before.
var cargoNouns = map[string]bool{"cargo": true, "shipment": true, "consignment": true, "load": true, "freight": true, "crate": true,
	"container": true, "box": true, "batch": true, "goods": true, "good": true, "material": true, "materiel": true, "equipment": true,
	"lot": true, "score": true, "rest": true, "class": true, "item": true, "piece": true, "delivery": true, "machine": true, "vehicle": true, "aircraft": true,
	"plane": true, "jet": true, "vessel": true, "ship": true, "hardware": true, "stuff": true, "one": true, "first": true, "all": true, "per": true,
	"some": true, "most": true, "half": true, "none": true, "part": true, "many": true, "each": true, "both": true, "dozen": true,
	"present": true, "gift": true, "haul": true, "system": true, "launcher": true, "gun": true, "remainder": true, "cent": true, "percent": true, "%": true, "quarter": true, "share": true, "bulk": true, "majority": true, "regiment": true, "battery": true, "squadron": true, "device": true, "third": true,
	"parcel": true, "portion": true, "pallet": true, "planeload": true, "shipload": true, "truckload": true, "carload": true, "boatload": true}

// deliveries are nouns that mean a delivery of the goods spoken of.
var deliveries = map[string]bool{"delivery": true, "shipment": true, "supply": true, "export": true, "sale": true, "transfer": true, "import": true,
	"consignment": true, "re-export": true, "supplier": true}

// deals are nouns that mean a deal for them, where somebody ends it.
var deals = map[string]bool{"deal": true, "order": true, "contract": true, "purchase": true}

// delivers reports whether a noun without goods means the goods spoken of.
func delivers(f *frame.Frame) bool {
	if f.Sentence.Prep(f.Word) == "for" {
		return false // "a letter for delivery"
	}
	if f.Predicate.Lemma == "import" && len(f.From)+len(f.Givers) == 0 {
		return false // "nor are imports covered"
	}
	return deliveries[f.Predicate.Lemma] || deals[f.Predicate.Lemma] && (f.Governor == frame.Cancel || f.Governor == frame.Halt)
}

// carriers are words for what carries goods as a rule.
var carriers = map[string]bool{"ship": true, "vessel": true, "boat": true, "aircraft": true, "plane": true, "airplane": true,
	"aeroplane": true, "ships": true, "vessels": true, "boats": true, "planes": true, "craft": true}

// resolveGoods finds the cargo of a frame: named in it, meant by a pronoun or a
// description in it, or, where the predicate needs none, arms in general.
func (m *Memory) resolveGoods(s *frame.Sentence, f *frame.Frame, move *Move) {
	for _, word := range f.Goods {
		if cargo := m.cargoAt(s, word, move); cargo != nil {
			move.Cargo = cargo
			return
		}
	}
	if f.Predicate.Noun && len(m.cargoes) == 0 && delivers(f) && m.OnArms && !s.NamesCivil(f.Word) && len(f.Goods) == 0 {
		w := s.Tree.Words[f.Word]
		move.Cargo = &Cargo{Goods: graph.NewGoodsSet(graph.Arms), Arms: true, Start: w.Start, End: w.End, Sentence: s.Index, Word: -1}
		return
	}
	if f.Predicate.Noun && len(m.cargoes) > 0 && delivers(f) {
		last := m.cargoes[len(m.cargoes)-1]
		if m.lastCargo(s, f.Word, move) != nil {
			last = m.lastCargo(s, f.Word, move)
		}
		if s.Index-last.Seen <= 6 && last.Arms && !s.NamesCivil(f.Word) && (m.OnArms || m.civilAt <= last.Seen) {
			move.Cargo, move.ByPronoun = last, true
			return
		}
		if m.OnArms && !s.NamesCivil(f.Word) && len(f.Goods) == 0 {
			w := s.Tree.Words[f.Word]
			move.Cargo = &Cargo{Goods: graph.NewGoodsSet(graph.Arms), Arms: true, Start: w.Start, End: w.End, Sentence: s.Index, Word: -1}
			return
		}
	}
	if cargo := m.nearGoods(s, f, move); cargo != nil {
		move.Cargo = cargo
		return
	}
	if cargo := m.leftOut(s, f, move); cargo != nil {
		move.Cargo = cargo
		return
	}
	if f.Predicate.Class == frame.Equip && len(f.Goods) == 0 {
		w := s.Tree.Words[f.Word]
		move.Cargo = &Cargo{Goods: graph.NewGoodsSet(graph.Arms), Arms: true, Start: w.Start, End: w.End, Sentence: s.Index, Word: -1}
	}
}

func (m *Memory) cargoAt(s *frame.Sentence, word int, move *Move) *Cargo {
	if head := s.GoodsHead(word); head >= 0 {
		if s.Ferries(head) && travels[move.Frame.Predicate.Class] {
			return nil // "three cargo aircraft landed": what they carried is not told
		}
		cargo := m.named(s, head)
		move.GoodsText = [2]int{cargo.Start, cargo.End}
		return cargo
	}
	w := s.Tree.Words[word]
	if carried := s.Carried(word); carried >= 0 && s.MentionAt(word) == nil {
		return m.named(s, carried) // "flights carrying missiles"
	}
	if s.Measures(word) {
		return m.lastCargo(s, word, move)
	}
	if mention := s.MentionAt(word); mention != nil && mention.Goods == lexicon.Neutral && !mention.OnRoute() {
		if carried := s.Carried(word); carried >= 0 {
			return m.named(s, carried)
		}
		if anyGoods(s, word) {
			return nil
		}
		if cargo := m.lastCargo(s, word, move); cargo != nil {
			return cargo
		}
		return m.firstAfter(s, word)
	}
	if w.Tag == "CD" || someOf(s, word) {
		return m.lastCargo(s, word, move)
	}
	if w.Lower == "they" && m.topicAt >= 0 && m.topicAt == s.Index-1 {
		return nil // "Carnations were everywhere. They came from"
	}
	switch w.Lower {
	case "she", "her", "it", "they", "them", "these", "those", "this", "that", "which", "none", "all", "some", "most", "both", "nothing", "anything", "something", "everything":
	default:
		if !cargoNouns[w.Lemma] {
			return nil
		}
	}
	if cargo := m.lastCargo(s, word, move); cargo != nil {
		return cargo
	}
	return m.anyArms(s, word, move.Frame)
}

// anyArms is arms in general, for "nothing" and "anything" in a text about
// arms that has not spoken of goods shortly before: "had sold nothing to Iran".
func (m *Memory) anyArms(s *frame.Sentence, word int, f *frame.Frame) *Cargo {
	w := s.Tree.Words[word]
	if !m.OnArms || f.Verb == nil || word < f.Word || w.Lower != "nothing" && w.Lower != "anything" || s.NamesCivil(word) {
		return nil
	}
	return &Cargo{Goods: graph.NewGoodsSet(graph.Arms), Arms: true, Start: w.Start, End: w.End, Sentence: s.Index, Word: word}
}

// anyGoods reports whether "goods" stands for goods of any kind and none that
// were named: "in four cases goods merely crossed the country".
func anyGoods(s *frame.Sentence, word int) bool {
	w := s.Tree.Words[word]
	return w.Lower == "goods" && s.Tree.Child(word, "det", "nmod:poss", "nummod", "amod", "acl") < 0
}

// travels are classes of predicates whose subject goes by itself.
var travels = map[frame.Class]bool{frame.Go: true, frame.Land: true, frame.Leave: true, frame.Reach: true, frame.Cross: true}

// someOf reports whether "of them" follows a word: "twenty of them".
func someOf(s *frame.Sentence, word int) bool {
	words := s.Tree.Words
	if word+2 >= len(words) || words[word+1].Lower != "of" {
		return false
	}
	switch words[word+2].Lower {
	case "them", "these", "those":
		return true
	}
	return false
}

// lastCargo is the goods spoken of last before a word that stands for them.
func (m *Memory) lastCargo(s *frame.Sentence, word int, move *Move) *Cargo {
	last := m.likeliest(s, word)
	if last == nil {
		return nil
	}
	last.Seen = s.Index
	w := s.Tree.Words[word]
	move.ByPronoun = true
	move.GoodsText = [2]int{w.Start, w.End}
	return last
}

// likeliest is the goods spoken of last of those that a word may stand for:
// what only carried goods and parts give way to what was named before them.
func (m *Memory) likeliest(s *frame.Sentence, word int) *Cargo {
	var second *Cargo
	kinds := kindsOf[s.Tree.Words[word].Lemma]
	for i := len(m.cargoes) - 1; i >= 0; i-- {
		last := m.cargoes[i]
		if last.Sentence == s.Index && last.Word >= word {
			continue
		}
		if s.Index-last.Seen > 3 {
			break
		}
		parts := countsPieces(s, word) && last.Goods == graph.NewGoodsSet(graph.Parts)
		if parts || last.Vehicle && len(last.Origin) == 0 && len(kinds) == 0 || len(kinds) > 0 && last.Goods&graph.NewGoodsSet(kinds...) == 0 {
			if second == nil {
				second = last
			}
			continue
		}
		return last
	}
	return second
}

// kindsOf are the kinds of goods that general nouns may stand for.
var kindsOf = map[string][]graph.Goods{
	"vehicle": {graph.Armour, graph.Other}, "aircraft": {graph.Aircraft, graph.Drones, graph.Helicopters}, "plane": {graph.Aircraft}, "jet": {graph.Aircraft},
	"vessel": {graph.Ships}, "ship": {graph.Ships}, "launcher": {graph.Missiles, graph.AirDefence, graph.Artillery}, "gun": {graph.Artillery, graph.SmallArms, graph.AirDefence},
}

// countsPieces reports whether a word counts whole pieces of goods, not parts
// of them: "bought seventeen", "sent one".
func countsPieces(s *frame.Sentence, word int) bool {
	w := s.Tree.Words[word]
	return w.Tag == "CD" || w.Lemma == "one"
}

// firstAfter is the goods named after a word in its sentence: "six cargoes:
// 210 tonnes of rifles".
func (m *Memory) firstAfter(s *frame.Sentence, word int) *Cargo {
	for i := word + 1; i < len(s.Tree.Words); i++ {
		if cargo := m.byWord[[2]int{s.Index, i}]; cargo != nil {
			return cargo
		}
	}
	return nil
}

// named is the cargo that a goods mention introduces, one for each mention.
func (m *Memory) named(s *frame.Sentence, word int) *Cargo {
	key := [2]int{s.Index, word}
	if cargo := m.byWord[key]; cargo != nil {
		return cargo
	}
	mention := s.MentionAt(word)
	cargo := &Cargo{Arms: s.Military(word) != nil, Vehicle: carries(s, word), Start: mention.Start, End: mention.End, Sentence: s.Index, Word: word}
	cargo.Goods = s.GoodsKinds(word)
	for _, maker := range s.Makers(word) {
		cargo.Makers = append(cargo.Makers, Of(s.MentionAt(maker)))
	}
	cargo.Seen = s.Index
	cargo.Known = m.spokenOf(s, word, cargo)
	for _, w := range s.GoodsList(word) {
		m.byWord[[2]int{s.Index, w}] = cargo
	}
	m.byWord[key] = cargo
	m.cargoes = append(m.cargoes, cargo)
	return cargo
}

// carries reports whether goods are named by a bare word for what carries goods
// as a rule, or as transport: "the ship", "transport aircraft", not "patrol
// boats".
func carries(s *frame.Sentence, word int) bool {
	mention := s.MentionAt(word)
	if !carriers[strings.ToLower(mention.Noun)] {
		return false
	}
	if mention.Last-mention.First == 1 {
		return true
	}
	for i := word - 1; i >= 0 && s.Tree.Words[i].Start >= mention.Start; i-- {
		if l := s.Tree.Words[i].Lower; l == "transport" || l == "cargo" {
			return true
		}
	}
	return false
}

// spokenOf is the cargo of an earlier sentence that definite goods mean: "the
// rifles"; nil where there is none.
func (m *Memory) spokenOf(s *frame.Sentence, word int, cargo *Cargo) *Cargo {
	if !cargo.Arms || len(cargo.Makers) > 0 || carriers[s.MentionAt(word).Noun] || !s.Definite(word) {
		return nil
	}
	const reach = 6
	for i := len(m.cargoes) - 1; i >= 0; i-- {
		before := m.cargoes[i]
		if s.Index-before.Seen > reach {
			return nil
		}
		if before.Sentence < s.Index && before.Arms && len(before.Origin) > 0 && alike(before.Goods, cargo.Goods) {
			return before
		}
	}
	return nil
}

// alike reports whether two cargoes may be the same goods by their kinds.
func alike(a, b graph.GoodsSet) bool {
	arms := graph.NewGoodsSet(graph.Arms)
	return a&b != 0 || a == arms || b == arms
}

// Told is the ways that the text has told of goods, as these or as what they
// are known to be.
func (c *Cargo) Told() [][]Ref {
	if len(c.Ways) == 0 && c.Known != nil {
		return c.Known.Ways
	}
	return c.Ways
}
