package frame

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/mention"
)

// This file gives the phrases after prepositions their roles in a frame.

// oblique assigns a phrase after a preposition to a role.
func (f *Frame) oblique(o oblique) {
	s := f.Sentence
	if s.Tree.Tagged(o.word, "W") && !s.placeAdverb(o.word) {
		o.word = s.antecedent(o.word) // "Moscow, from which it bought"
	}
	o.word = s.placed(o.word)
	onParty := o.parent != f.Word && s.isParty(o.parent) && !s.afterPrep(o.parent)
	switch o.prep {
	case "via":
		if s.broker(o.word) || f.Predicate.Class == Acquire && s.company(o.word) {
			f.add(&f.Carriers, o.word) // "bought in Portugal through the firm Defex"
		} else {
			f.add(&f.Vias, o.word)
		}
	case "from":
		f.source(o, onParty)
	case "to":
		f.target(o.word)
	case "for":
		f.beneficiary(o, onParty)
	case "by":
		f.agent(o.word)
	case "with":
		f.with(o.word)
	case "of":
		if f.Verb == nil && (o.parent == f.Word || s.party(o.parent) != nil && s.Military(o.word) != nil) {
			f.ofNoun(o.word) // "sale to Romania of tanks"
		}
	case "in", "on":
		if !onParty {
			f.location(o)
		}
	}
}

// source assigns who is named after "from".
func (f *Frame) source(o oblique, onParty bool) {
	switch {
	case f.Predicate.Class == Request, withholds[f.Predicate.Lemma]:
		f.add(&f.Receivers, o.word)
	case f.leaving(o.word):
		f.Vias = append(f.Vias, f.Receivers...)
		f.Receivers = nil
	case f.Predicate.Class == Supply && f.Sentence.GoodsHead(o.parent) >= 0 && o.parent != f.Word:
		f.add(&f.Sources, o.word)
	case !onParty:
		f.add(&f.From, o.word)
	}
}

// target assigns who is named after "to"; whoever was named so before is on the
// way where the goods are said to go on.
func (f *Frame) target(word int) {
	if f.Predicate.Lemma == "make" {
		return
	}
	if f.Predicate.Class != Acquire && len(f.Receivers) > 0 && f.Sentence.goesOn(word) {
		for _, w := range f.Receivers {
			f.add(&f.Vias, w)
		}
		f.Receivers = nil
	}
	f.add(f.destination(), word)
}

// beneficiary assigns what is named after "for": goods that are asked for, or who
// is to have them.
func (f *Frame) beneficiary(o oblique, onParty bool) {
	goods := f.Sentence.GoodsHead(o.word) >= 0
	switch {
	case goods && (f.Predicate.Class == Request || len(f.Goods) == 0 && f.Verb == nil):
		f.add(&f.Goods, o.word)
	case !onParty && f.takesFor(o):
		f.passTo(o.word)
		f.add(f.destination(), o.word)
	}
}

// with assigns what is named after "with".
func (f *Frame) with(word int) {
	s := f.Sentence
	if s.Military(word) != nil && f.arrives() {
		f.Goods = []int{word} // "left for Tripoli with tanks on board"
	}
	if f.Predicate.Lemma == "end" && s.isParty(word) {
		f.add(&f.Receivers, word) // "ended up with the rebels"
	}
	if f.Verb == nil && f.Predicate.Class == Acquire && s.isParty(word) {
		f.add(&f.From, word)
	}
	if s.goods(word) != nil && (f.Predicate.Class == Supply || f.Predicate.Class == Equip) && len(f.Goods) == 0 || f.Predicate.Class == Equip {
		f.add(&f.Goods, word)
	}
}

// works are nouns for places where goods are made or kept, which stand for the
// party that they are named after or that they lie in.
var works = map[string]bool{"work": true, "works": true, "plant": true, "factory": true, "yard": true, "shipyard": true, "arsenal": true,
	"depot": true, "stockpile": true, "harbour": true, "warehouse": true, "foundry": true}

// placed is the party for which a phrase stands that names none itself: "from
// the Mielec works in Poland", or a number that the tree took for it.
func (s *Sentence) placed(word int) int {
	t := s.Tree
	if m := s.goods(word); m != nil {
		for _, c := range t.Children(word) { // "from Libya, he says, rifles went to"
			if p := s.party(c); p != nil && !p.Adjective() && t.Is(c, "compound") && c < word {
				return c
			}
		}
		return word
	}
	if s.MentionAt(word) != nil || s.Institution(word) >= 0 || !works[t.Words[word].Lemma] && !works[t.Words[word].Lower] && t.Words[word].Tag != "CD" {
		return word
	}
	for _, c := range t.Children(word) {
		if m := s.party(c); m != nil && !m.Adjective() && (c < word || s.Prep(c) == "in" || s.Prep(c) == "at" || s.Prep(c) == "of") {
			return c
		}
	}
	return word
}

// brokers are go-betweens that goods do not pass through.
var brokers = map[string]bool{"broker": true, "dealer": true, "agent": true, "middleman": true, "intermediary": true, "trader": true,
	"partner": true, "bank": true, "lawyer": true}

// broker reports whether a word names or describes a go-between.
func (s *Sentence) broker(word int) bool {
	if m := s.MentionAt(word); m != nil && brokers[m.Noun] {
		return true
	}
	if word > 0 && brokers[s.Tree.Words[word-1].Lemma] && s.Tree.Words[word-1].Head == word {
		return true // "the Lisbon dealer Defex"
	}
	w := s.Tree.Words[word]
	who, _, _ := strings.Cut(w.Lower, " in ") // "brokers in Cyprus"
	return brokers[w.Lemma] || brokers[strings.TrimSuffix(who, "s")] || brokers[w.Lower[strings.LastIndexByte(w.Lower, ' ')+1:]]
}

// company reports whether a word names or describes a firm.
func (s *Sentence) company(word int) bool {
	m := s.MentionAt(word)
	return m != nil && m.Party != nil && (m.Party.Kind == graph.Company || m.How == graph.ByCompany)
}

// crews only carry what others give.
var crews = map[string]bool{"crew": true, "pilot": true, "airline": true, "airliner": true, "carrier": true, "haulier": true, "shipowner": true,
	"driver": true, "contractor": true, "captain": true, "line": true, "sailor": true}

// arrives reports whether a verb tells of a ship's or plane's way, so that what
// goes with it are the goods.
func (f *Frame) arrives() bool {
	switch f.Predicate.Class {
	case Leave, Go, Reach, Cross, Land:
		return f.Verb != nil && !f.Verb.Passive && (f.Subject < 0 || f.Sentence.GoodsHead(f.Subject) < 0 || f.Sentence.vehicle(f.Subject))
	}
	return false
}

// withholds are verbs that keep goods from somebody.
var withholds = map[string]bool{"withhold": true, "hold": true, "keep": true, "deny": true}

// takesFor reports whether "for Y" names a receiver: of goods, or of a verb of
// moving, and not a price or a purpose.
func (f *Frame) takesFor(o oblique) bool {
	s := f.Sentence
	if !s.isParty(o.word) {
		return false
	}
	return o.parent == f.Word || s.GoodsHead(o.parent) >= 0 || s.isParty(o.parent) || s.MentionAt(o.parent) != nil
}

// agent assigns who is named after "by".
func (f *Frame) agent(word int) {
	m := f.Sentence.MentionAt(word)
	if f.Sentence.Tree.Tagged(word, "PRP") {
		f.add(&f.Givers, word)
		return
	}
	if !f.Sentence.isParty(word) || m != nil && m.Kind == mention.Unnamed {
		f.add(&f.Carriers, word)
		return
	}
	switch {
	case f.Predicate.Class == Acquire && f.Verb != nil && f.Verb.Passive && f.Sentence.broker(word):
		f.add(&f.Operators, word) // "bought by a Swiss broker" for somebody else
	case f.Predicate.Class == Acquire || f.Predicate.Class == Request:
		f.add(&f.Receivers, word)
	case f.Predicate.Class == Produce:
		f.add(&f.Makers, word)
	case f.Predicate.Class == Seize:
		f.add(&f.Carriers, word)
	case f.Verb != nil && crews[f.Sentence.Tree.Words[word].Lemma]:
		f.add(&f.Carriers, word)
	case f.Verb != nil && f.Sentence.broker(word):
		f.add(&f.Operators, word) // who carries goods between others is no stop
	default:
		f.add(&f.Givers, word)
	}
}

// ofNoun assigns what is named after a noun and "of".
func (f *Frame) ofNoun(word int) {
	if f.Sentence.isParty(word) && f.Sentence.goods(word) == nil {
		if gifts[f.Predicate.Lemma] && f.Sentence.party(word) != nil {
			f.add(&f.Givers, word) // "a gift of France"
		}
		return
	}
	f.add(&f.Goods, word)
}

// location assigns a place after "in" or "at".
func (f *Frame) location(o oblique) {
	switch f.Predicate.Class {
	case Acquire:
		if l := f.Predicate.Lemma; l == "await" || l == "expect" || l == "wait" {
			return // who waits at a place gets the goods there
		}
		if o.parent == f.Word || f.Sentence.GoodsHead(o.parent) >= 0 {
			f.add(&f.From, o.word)
		}
	case Load:
		f.add(&f.From, o.word)
	case Land:
		f.add(&f.Places, o.word)
	case Supply:
		if f.Predicate.Lemma == "deliver" && len(f.Receivers) == 0 && o.parent == f.Word {
			f.add(&f.Places, o.word) // "delivered it in Benghazi"
		}
	case Go:
		f.add(&f.Places, o.word)
	case Produce:
		if !f.Sentence.placeAdverb(o.word) {
			f.add(&f.Makers, o.word)
		}
	}
}
