package frame

// This file reads who got arms from who uses them: "the guns used by the gangs
// come from", "fired American-supplied missiles".

// uses are verbs of who has arms.
var uses = map[string]bool{"use": true, "carry": true, "hold": true, "possess": true, "wield": true, "field": true, "operate": true,
	"employ": true, "own": true, "fire": true, "launch": true, "deploy": true, "parade": true, "lose": true}

// sights are verbs of who was found to have arms: "have been seen with".
var sights = map[string]bool{"see": true, "spot": true, "find": true, "film": true, "photograph": true, "recover": true, "identify": true}

// user makes who uses goods that came from somebody their receiver.
func (f *Frame) user() {
	told := f.Predicate.Class == Go && len(f.From) > 0 || f.Predicate.Class == Supply && f.Verb.Passive && len(f.Givers) > 0
	if !told || f.received() {
		return
	}
	for _, g := range f.Goods {
		if head := f.Sentence.GoodsHead(g); head >= 0 {
			f.add(&f.Receivers, f.Sentence.userOf(head))
		}
	}
}

// userOf is who uses some goods; -1 where the sentence does not say.
func (s *Sentence) userOf(goods int) int {
	t := s.Tree
	for _, c := range t.Children(goods) {
		if t.Is(c, "acl") && uses[t.Words[c].Lemma] {
			return s.childWithPrep(c, "by")
		}
	}
	head := t.Words[goods].Head
	if head < 0 || t.VerbAt(head) == nil || !uses[t.Words[head].Lemma] && !sights[t.Words[head].Lemma] || t.VerbAt(head).Negated {
		return -1
	}
	user := -1
	switch {
	case t.Is(goods, "nsubj") && t.VerbAt(head).Passive && sights[t.Words[head].Lemma]:
		user = s.childWithPrep(head, "with")
	case t.Is(goods, "obj") && uses[t.Words[head].Lemma]:
		user = s.Subject(head)
	case t.Is(goods, "nsubj") && t.VerbAt(head).Passive:
		user = s.childWithPrep(head, "by")
	}
	if !s.isParty(user) {
		return -1
	}
	return user
}

// supplied reads the adjective of goods that somebody supplied to who uses
// them: "Hezbollah fired Iranian-supplied missiles".
func (s *Sentence) supplied(word int) (Frame, bool) {
	t := s.Tree
	if word < 2 || !s.hyphenated(word) || s.party(word-2) == nil || !t.Is(word, "amod") {
		return Frame{}, false
	}
	goods := t.Words[word].Head
	supply := predicates().verbs[t.Words[word].Lemma]
	if len(supply) == 0 || supply[0].Class != Supply || goods < word || s.GoodsHead(goods) < 0 {
		return Frame{}, false
	}
	receiver := s.userOf(goods)
	if owner := t.Child(goods, "nmod:poss"); owner >= 0 && s.isParty(owner) {
		receiver = owner
	}
	if receiver < 0 {
		return Frame{}, false
	}
	return Frame{Sentence: s, Word: word, Predicate: supply[0], Subject: -1, Givers: []int{word - 2}, Receivers: []int{receiver}, Goods: []int{goods}}, true
}

// asked makes who is asked for goods their giver: "asked Russia for tanks".
func (f *Frame) asked() {
	s := f.Sentence
	if f.Predicate.Class != Request || f.Verb.Passive {
		return
	}
	if object := s.Tree.Child(f.Word, "obj", "iobj"); object >= 0 && s.isParty(object) {
		f.add(&f.Givers, object)
	}
}
