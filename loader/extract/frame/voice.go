package frame

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
)

// This file assigns the subject and the objects of a verb by its voice.

// passive assigns the subject of a passive verb.
func (f *Frame) passive(object int) {
	s := f.Sentence
	subject := f.Subject
	if f.Verb.Form == clause.Participle && s.Tree.Is(f.Word, "acl") {
		subject = s.Tree.Words[f.Word].Head
		f.Subject = subject
	}
	if (!s.mayMove(subject) || f.Predicate.Class == Supply && s.idle(subject)) && !(s.isParty(subject) && f.Predicate.Class == Equip) {
		if better := s.surfaceSubject(f.Word); better >= 0 {
			subject = better
		}
	}
	if subject < 0 {
		if object >= 0 {
			f.Goods = append(f.Goods, object)
		}
		return
	}
	switch {
	case f.Predicate.Class == Equip, s.MentionAt(subject) != nil && s.isParty(subject) && fed[f.Predicate.Lemma],
		(s.isParty(subject) || s.given(subject, object)) && (object >= 0 || s.childWithPrep(f.Word, "with") >= 0):
		f.Receivers = append(f.Receivers, subject)
		if object >= 0 {
			f.Goods = append(f.Goods, object)
		}
	default:
		f.Goods = append(f.Goods, subject)
	}
}

// fed are verbs whose passive subject, where it is a party, is who gets goods:
// "Sudan was supplied by".
var fed = map[string]bool{"supply": true, "furnish": true, "provide": true, "resupply": true}

// given reports whether the subject of a passive verb is who got its object:
// "they had been given rifles".
func (s *Sentence) given(subject, object int) bool {
	if subject < 0 || object < 0 || s.GoodsHead(object) < 0 || s.GoodsHead(subject) >= 0 {
		return false
	}
	l := s.Tree.Words[subject].Lower
	return l == "they" || l == "it" || s.Tree.Tagged(subject, "NN")
}

// travels reports whether a subject is goods that do not move by themselves.
func (s *Sentence) travels(subject int) bool {
	if subject < 0 {
		return false
	}
	m := s.Military(max(s.GoodsHead(subject), 0))
	if s.GoodsHead(subject) < 0 || m == nil {
		return false
	}
	switch m.Class {
	case graph.Aircraft, graph.Helicopters, graph.Drones, graph.Missiles, graph.Ships:
		return false
	}
	return true
}

// active assigns subject and objects of an active verb.
func (f *Frame) active(object, indirect int) {
	s := f.Sentence
	switch f.Predicate.Class {
	case Land:
		if object < 0 {
			f.add(&f.Goods, s.mover(f.Word, f.Subject)) // "two planes landed"
			return
		}
		f.giving(object, indirect)
	case Move:
		if object < 0 && (s.travels(f.Subject) || s.goesItself(f)) {
			f.add(&f.Goods, f.Subject) // "tonnes of rifles flew to"
			return
		}
		f.giving(object, indirect)
	case Supply, Load, Offer, Permit, Halt, Cancel, Refuse:
		f.giving(object, indirect)
	case Equip:
		f.add(&f.Givers, f.Subject)
		f.add(&f.Receivers, object)
	case Acquire, Request:
		f.add(&f.Receivers, f.Subject)
		f.add(&f.Goods, object)
	case Go:
		f.add(&f.Goods, s.mover(f.Word, f.Subject))
	case Reach:
		f.add(&f.Goods, f.Subject)
		f.add(&f.Receivers, object)
	case Leave:
		f.add(&f.Goods, f.Subject)
		f.add(&f.From, object)
	case Cross:
		f.add(&f.Goods, f.Subject)
		f.add(&f.Vias, object)
	case Seize:
		f.add(&f.Carriers, f.Subject)
		f.add(&f.Goods, object)
	case Produce:
		f.add(&f.Makers, f.Subject)
		f.add(&f.Goods, object)
	}
}

// mover is what goes: the subject, or the object of the verb above where its
// subject is somebody who found or carried it ("found rifles on their way to").
func (s *Sentence) mover(verb, subject int) int {
	t := s.Tree
	if subject >= 0 && s.GoodsHead(subject) < 0 && !t.Tagged(subject, "PRP") && !t.Tagged(subject, "W") {
		if better := s.surfaceSubject(verb); better >= 0 {
			return better
		}
	}
	if s.GoodsHead(max(subject, 0)) >= 0 && subject >= 0 || !t.Is(verb, "advcl") && !t.Is(verb, "xcomp") && !t.Is(verb, "acl") {
		return subject
	}
	head := t.Words[verb].Head
	if head >= 0 && t.VerbAt(head) != nil {
		if object := t.Child(head, "obj"); object >= 0 && s.GoodsHead(object) >= 0 {
			return object
		}
	}
	return subject
}

// giving assigns the roles of "X gives (Y) goods": a party as the object is
// the receiver where goods stand beside it.
func (f *Frame) giving(object, indirect int) {
	s := f.Sentence
	f.add(&f.Givers, f.Subject)
	if indirect >= 0 {
		f.add(&f.Receivers, indirect)
		f.add(&f.Goods, object)
		return
	}
	if object < 0 {
		return
	}
	if head := s.Tree.Words[f.Word].Head; (s.Tree.Tagged(object, "PRP") || s.MentionAt(object) != nil && s.isParty(object)) && s.Tree.Words[f.Word].Rel == "acl:relcl" && s.GoodsHead(head) >= 0 && head != f.Subject {
		f.add(&f.Receivers, object) // "the jets which France had given them"
		f.add(&f.Goods, head)
		return
	}
	if s.Tree.Tagged(object, "PRP") && object == f.Verb.Last && s.goodsFollow(object+1) {
		f.add(&f.Receivers, object) // "sold it guns", "sold it 132 of them"
		next := object + 1
		if w := s.goodsAfterWord(next); w >= 0 {
			next = w
		}
		f.add(&f.Goods, next)
		return
	}
	if s.isParty(object) && (s.MentionAt(object) != nil || !s.Tree.Tagged(object, "PRP") || s.goodsFollow(object+1)) {
		f.add(&f.Receivers, object)
		return
	}
	if with := s.childWithPrep(f.Word, "with"); with >= 0 && f.Predicate.Class == Supply && s.GoodsHead(with) >= 0 && s.GoodsHead(object) < 0 {
		f.add(&f.Receivers, object) // "supplied the fighters of a group with mortars"
		f.add(&f.Goods, with)
		return
	}
	f.add(&f.Goods, object)
	// "sold Baghdad ammunition" may be parsed as one noun phrase.
	for _, c := range s.Tree.Children(object) {
		if m := s.party(c); m != nil && !m.Adjective() && c == f.Verb.Last && s.Tree.Is(c, "compound") {
			f.add(&f.Receivers, c)
		}
	}
}
