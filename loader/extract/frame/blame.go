package frame

import "armsgraph/loader/extract/clause"

// This file finds who did what somebody is punished, blamed or thanked for:
// "sanctioned Iran for sending drones to Russia" tells that Iran sent them.

// BlamedFor reports whether a verb is what "for" gives as a reason: "for
// sending".
func (s *Sentence) BlamedFor(verb int) bool {
	v := s.Tree.VerbAt(verb)
	if v == nil || v.Form != clause.Gerund || v.First == 0 {
		return false
	}
	before := s.Tree.Words[v.First-1].Lower
	return before == "for" || before == "over" && v.First > 1 && s.penalty(v.First-2)
}

// penalties are nouns for what is laid upon somebody.
var penalties = map[string]bool{"sanction": true, "penalty": true, "fine": true, "restriction": true, "charge": true, "proceeding": true,
	"embargo": true, "indictment": true, "ban": true, "warrant": true, "complaint": true, "lawsuit": true, "case": true, "measure": true, "tariff": true}

func (s *Sentence) penalty(word int) bool { return penalties[s.Tree.Words[word].Lemma] }

// culprit is whoever is blamed, by the verb that a reason hangs on or by the
// noun before it; -1 where nobody is.
func (s *Sentence) culprit(verb, head int) int {
	t := s.Tree
	v := t.VerbAt(head)
	object := head
	if v != nil {
		if v.Passive || t.Words[head].Lemma == "use" {
			return s.subjectWithin(head, 6)
		}
		if object = t.Child(head, "obj", "iobj"); object < 0 {
			return s.targetBetween(head, t.VerbAt(verb).First)
		}
	}
	if s.penalty(object) {
		return s.targetBetween(object, t.VerbAt(verb).First)
	}
	if s.GoodsHead(object) >= 0 || object > verb {
		return -1
	}
	return s.antecedent(object)
}

// targetBetween is whoever stands after "on" or "against" between two words.
func (s *Sentence) targetBetween(from, to int) int {
	for i := from + 1; i < to; i++ {
		if l := s.Tree.Words[i].Lower; l != "on" && l != "against" {
			continue
		}
		for w := i + 1; w < to && w < i+6; w++ {
			if s.isParty(w) && (s.party(w) == nil || !s.party(w).Adjective()) {
				return w
			}
		}
		return -1
	}
	return -1
}

// judging are verbs by which somebody deals with those who moved goods.
var judging = map[string]bool{"convict": true, "acquit": true, "charge": true, "accuse": true, "indict": true, "sentence": true, "arrest": true,
	"jail": true, "fine": true, "sanction": true, "punish": true, "investigate": true, "try": true, "extradite": true, "expel": true,
	"condemn": true, "criticise": true, "criticize": true, "board": true, "search": true, "inspect": true, "prosecute": true, "blacklist": true}

// Seizes reports whether a party takes or finds goods by its sentence, or deals
// with who moved them: "Turkey seized", "seized by the navy", "convicted".
func (s *Sentence) Seizes(word int) bool {
	t := s.Tree
	if m := s.MentionAt(word); m != nil && m.Adjective() {
		word = t.Words[word].Head // "Kenyan police"
	}
	if word < 0 {
		return false
	}
	head := t.Words[word].Head
	if head >= 0 && institutions[t.Words[head].Lemma] && s.Institution(head) == word {
		word, head = head, t.Words[head].Head
	}
	for i := 0; i < 3 && head >= 0; i++ {
		v := t.VerbAt(head)
		if v == nil || !t.Is(word, "nsubj") && !(v.Passive && s.Prep(word) == "by") {
			return false
		}
		if judging[t.Words[head].Lemma] {
			return true
		}
		for _, p := range predicates().verbs[t.Words[head].Lemma] {
			if p.Class == Seize {
				return true
			}
		}
		next := -1 // "said that it had seized"
		for _, c := range t.Children(head) {
			if sub := t.Child(c, "nsubj"); t.Is(c, "ccomp") && sub >= 0 && t.Tagged(sub, "PRP") {
				word, next = sub, c
			}
		}
		head = next
	}
	return false
}
