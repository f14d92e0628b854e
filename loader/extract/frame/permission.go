package frame

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
)

// This file finds who gives goods where a sentence says who allowed or refused
// it, and whose the goods and the deals are.

// allows are verbs of who lets his goods go.
var allows = map[string]bool{"allow": true, "permit": true, "let": true, "authorise": true, "authorize": true, "clear": true}

// grants are verbs of who gives a paper for an export, or keeps it back.
var grants = map[string]bool{"issue": true, "grant": true, "give": true, "approve": true, "refuse": true, "deny": true, "withhold": true,
	"withdraw": true, "revoke": true, "suspend": true, "stop": true, "halt": true, "renew": true, "extend": true}

// permitter makes who allowed goods to be moved, or gave the paper for it,
// their giver: "allowed missiles to be shipped to", "withheld its approval for
// the sale of".
func (f *Frame) permitter() {
	if len(f.Givers)+len(f.From)+len(f.Sources) > 0 {
		return
	}
	s := f.Sentence
	switch {
	case f.Verb != nil && f.Predicate.Class == Supply && f.Verb.Form == clause.Infinitive && f.Verb.Passive:
		f.add(&f.Givers, s.allower(f.Verb.First))
	case f.Verb == nil && (f.Predicate.Class == Permit || f.Predicate.Class == Supply && s.underPaper(f.Word)):
		f.add(&f.Givers, s.granter(f.Word))
	}
}

// allower is the subject of the verb of allowing before a word of its clause;
// -1 where there is none.
func (s *Sentence) allower(word int) int {
	t := s.Tree
	for i := word - 1; i >= 0 && t.Words[i].Lower != ";"; i-- {
		v := t.VerbAt(i)
		if v == nil || v.Main != i || v.Form == clause.Participle && t.Is(i, "acl") {
			continue
		}
		if subject := s.Subject(i); allows[t.Words[i].Lemma] && !v.Passive && s.isParty(subject) {
			return subject
		}
		return -1
	}
	return -1
}

// underPaper reports whether a noun of transfer stands in the name of a paper:
// "approval for the sale of".
func (s *Sentence) underPaper(word int) bool {
	head := s.Tree.Words[word].Head
	return head >= 0 && s.Tree.Is(word, "nmod") && (predicates().nouns[s.Tree.Words[head].Lemma] != nil && predicates().nouns[s.Tree.Words[head].Lemma][0].Class == Permit ||
		s.Tree.Words[head].Lemma == "approval" || s.Tree.Words[head].Lemma == "permission")
}

// granter is the subject of the verb of granting above a word; -1 where there
// is none.
func (s *Sentence) granter(word int) int {
	t := s.Tree
	for at, i := t.Words[word].Head, 0; at >= 0 && i < 5; at, i = t.Words[at].Head, i+1 {
		v := t.VerbAt(at)
		if v == nil || !grants[t.Words[at].Lemma] || v.Passive {
			continue
		}
		if subject := s.Subject(at); s.isParty(subject) {
			return subject
		}
	}
	return -1
}

// seller turns a deal around that a maker of arms made with a state: "Hanwha
// signed a contract with Romania for howitzers".
func (f *Frame) seller() {
	s := f.Sentence
	if f.Predicate.Class != Acquire || len(f.Givers) > 0 || len(f.Receivers) != 1 || len(f.From) != 1 {
		return
	}
	maker, buyer := s.MentionAt(f.Receivers[0]), s.MentionAt(f.From[0])
	if maker == nil || buyer == nil || maker.Party == nil || buyer.Party == nil || s.Prep(f.From[0]) != "with" {
		return
	}
	if maker.Party.Kind == graph.Company && buyer.Party.Kind != graph.Company {
		f.Givers, f.Receivers, f.From = f.Receivers, f.From, nil
	}
}

// bound gives goods "destined for" somebody the party that they are from:
// "rockets from Iran destined for the Gambia".
func (f *Frame) bound() {
	t := f.Sentence.Tree
	if head := t.Words[f.Word].Head; head < 0 || !sights[t.Words[head].Lemma] && !t.Is(f.Word, "acl") {
		return
	}
	if f.Predicate.Class != Move || len(f.Receivers) == 0 || len(f.Givers)+len(f.From)+len(f.Sources) > 0 {
		return
	}
	for _, g := range f.Goods {
		head := f.Sentence.GoodsHead(g)
		if head < 0 {
			continue
		}
		if from := f.Sentence.childWithPrep(head, "from"); f.Sentence.isParty(from) {
			f.add(&f.From, from)
		}
	}
}
