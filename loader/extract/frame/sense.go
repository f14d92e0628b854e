package frame

import (
	"slices"

	"armsgraph/loader/extract/clause"
)

// This file tells senses of verbs of transfer apart by what stands beside them.

// takesBack reports whether what a verb takes away is a paper or an offer, not
// goods: "withdrew the licence".
func (s *Sentence) takesBack(v *clause.Verb) bool {
	object := s.Tree.Child(v.Main, "obj")
	if v.Passive {
		object = s.Tree.Child(v.Main, "nsubj")
	}
	return object >= 0 && papers[s.Tree.Words[object].Lemma]
}

// papers are what is handed in or granted before goods move.
var papers = map[string]bool{"licence": true, "license": true, "permit": true, "permission": true, "approval": true, "application": true,
	"bid": true, "offer": true, "request": true, "proposal": true, "consent": true, "authorisation": true, "authorization": true,
	"objection": true, "plan": true, "order": true}

// hiresFrom reports whether a verb that works both ways takes goods from
// somebody: "jets that Hungary leases from Sweden".
func (s *Sentence) hiresFrom(v *clause.Verb) bool {
	switch s.Tree.Words[v.Main].Lemma {
	case "lease", "rent", "hire", "charter":
		from := s.childWithPrep(v.Main, "from")
		return from >= 0 && s.isParty(from)
	}
	return false
}

// lists reports whether a verb of giving has a paper for its subject, which
// gives no goods: "the annex gives the exports of 2014".
func (s *Sentence) lists(v *clause.Verb) bool {
	switch s.Tree.Words[v.Main].Lemma {
	case "give", "provide", "offer", "carry", "bring":
	default:
		return false
	}
	subject := s.ownSubject(v.Main)
	return !v.Passive && subject >= 0 && s.MentionAt(subject) == nil && writings[s.Tree.Words[subject].Lemma]
}

var writings = map[string]bool{"list": true, "table": true, "annex": true, "register": true, "chapter": true, "article": true, "statistic": true,
	"figure": true, "appendix": true, "footnote": true, "page": true, "study": true, "yearbook": true, "chart": true, "map": true}

// letBuy makes who allows somebody to take or buy goods their source: "Bern
// allowed Germany to take back tanks".
func (f *Frame) letBuy() {
	s := f.Sentence
	head := s.Tree.Words[f.Word].Head
	if f.Predicate.Class != Acquire || len(f.Givers) > 0 || head < 0 || !s.Tree.Is(f.Word, "xcomp") || slices.ContainsFunc(f.From, s.isParty) {
		return
	}
	switch s.Tree.Words[head].Lemma {
	case "allow", "permit", "let", "authorise", "authorize":
		if v := s.Tree.VerbAt(head); v != nil && !v.Passive && s.Subject(head) >= 0 {
			f.From = []int{s.Subject(head)}
		}
	}
}
