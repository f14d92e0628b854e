package frame

import "armsgraph/loader/extract/clause"

// This file fills the roles of a verb from its subject, its objects and its voice.

// gap is the noun that a relative clause describes where it is the object of
// the clause's verb, or of the verb that this governs ("undertook to supply").
func (s *Sentence) gap(verb, subject int) int {
	t := s.Tree
	at := verb
	for i := 0; i < 3 && t.Is(at, "xcomp"); i++ {
		at = t.Words[at].Head
		if t.Child(at, "obj") >= 0 && s.antecedent(t.Child(at, "obj")) == t.Child(at, "obj") {
			return -1
		}
	}
	if t.Is(at, "acl") && t.Words[at].Head != subject && t.Words[at].Head < verb {
		if p, ok := s.nounPredicate(t.Words[at].Head); ok && p.Class == Request {
			return -1 // "requests to re-export"
		}
		return t.Words[at].Head
	}
	return -1
}

// verbFrame fills the roles of a verb.
func (s *Sentence) verbFrame(v *clause.Verb, p Predicate) Frame {
	if p.Lemma == "destine" && !v.Passive { // nobody destines but the passive
		passive := *v
		passive.Passive = true
		v = &passive
	}
	f := Frame{Sentence: s, Word: v.Main, Predicate: p, Verb: v, Subject: s.Subject(v.Main)}
	if with := s.childWithPrep(v.Main, "with"); p.Lemma == "follow" && with >= 0 && s.GoodsHead(with) >= 0 && s.isParty(f.Subject) {
		f.Predicate.Class = Supply // "Norway followed with eight howitzers"
	}
	f.caused()
	if prize := s.prize(v); prize >= 0 {
		f.Subject = prize
	}
	object, indirect := f.objects()
	if (p.Class == Move && !s.bystanders(f.Subject) || p.Class == Supply && s.vehicle(f.Subject)) && f.Subject >= 0 && !s.isParty(f.Subject) {
		f.Operators = s.Makers(f.Subject) // "Soviet transports carried"
	}
	if v.Passive {
		// A second object remains in the passive: "was denied the jets".
		f.passive(object)
	} else {
		f.active(object, indirect)
	}
	for _, o := range s.obliques(v.Main) {
		f.oblique(o)
	}
	f.possessor()
	f.user()
	f.owner()
	f.permitter()
	f.bound()
	f.have()
	f.letBuy()
	return f
}

// caused makes the object of a verb of having a thing done the subject of what is
// done: "had them flown".
func (f *Frame) caused() {
	s, v := f.Sentence, f.Verb
	t := s.Tree
	if head := t.Words[v.Main].Head; head >= 0 && v.Form == clause.Participle && t.Is(v.Main, "xcomp") && causes[t.Words[head].Lemma] && t.Child(head, "obj") >= 0 {
		f.Subject = t.Child(head, "obj") // "had them flown"
		if t.Words[head].Lemma == "keep" {
			f.add(&f.Givers, t.Child(head, "nsubj")) // "keeps the rebels supplied with"
		}
	}
}

// objects are the direct and the indirect object of a verb; -1 where it has none.
func (f *Frame) objects() (object, indirect int) {
	s, v, p := f.Sentence, f.Verb, f.Predicate
	object, indirect = s.ownObject(v.Main), s.Tree.Child(v.Main, "iobj")
	if indirect >= 0 && s.Prep(indirect) != "" {
		indirect = -1 // "among them 66 jets"
	}
	if p.Particle == "for" {
		f.asked()
		if p.Lemma == "pay" && s.paysParty(v) {
			f.add(&f.From, object)
		}
		object = s.childWithPrep(v.Main, "for")
	}
	if object >= 0 {
		object = s.antecedent(object)
	}
	if !v.Passive && object < 0 {
		object = s.gap(v.Main, f.Subject) // "the missiles that France sold"
	}
	return object, indirect
}

// Intransitive reports whether the goods are the subject of the frame's verb.
func (f *Frame) Intransitive() bool {
	switch f.Predicate.Class {
	case Go, Reach, Cross, Leave:
		return true
	}
	return false
}

// Despite reports whether a verb tells what happened against what was said
// before it: "meant for Mali but landed in".
func (f *Frame) Despite() bool {
	if f.Verb == nil {
		return false
	}
	for i := f.Verb.Main - 1; i >= 0 && i >= f.Verb.First-4; i-- {
		switch f.Sentence.Tree.Words[i].Lower {
		case "but", "instead", "however":
			return true
		}
	}
	return false
}

// causes are verbs that have others do a thing.
var causes = map[string]bool{"have": true, "keep": true, "get": true, "see": true, "want": true}
