package frame

import "armsgraph/graph"

// This file mends what the tree most often gets wrong: phrases that hang on a
// far word or on none, and subjects that are a date or the end of a phrase.

// adopt gives parties after a preposition that no predicate has taken to the
// nearest predicate before them, if no other clause begins between.
func (s *Sentence) adopt(frames []Frame) {
	taken := map[int]bool{}
	for i := range frames {
		for _, role := range frames[i].roles() {
			for _, w := range role {
				taken[w] = true
				for _, member := range s.Coordinated(w) {
					taken[member] = true
				}
			}
		}
	}
	for i := range s.Mentions {
		w := s.Mentions[i].Word
		if taken[w] || s.party(w) == nil || s.party(w).Adjective() || s.within(w) || s.denies(w) {
			continue
		}
		prep := s.surfacePrep(w)
		if prep != "from" && prep != "to" && prep != "via" && prep != "by" && prep != "for" {
			continue
		}
		if f := s.before(frames, w); f != nil && (prep != "for" || len(f.Receivers) == 0 && f.Predicate.Class != Acquire) {
			f.oblique(oblique{w, prep, f.Word})
			for _, member := range s.Coordinated(w) {
				taken[member] = true
			}
		}
	}
}

// landedFor makes a place where goods arrived for somebody else a stop on their
// way, or none at all where a group is who gets them: "into Wilmington for the
// rebels".
func (f *Frame) landedFor() {
	s := f.Sentence
	if f.Predicate.Class == Acquire || len(f.Receivers) != 2 {
		return
	}
	place, who := f.Receivers[0], f.Receivers[1]
	if s.surfacePrep(place) == "for" {
		place, who = who, place
	}
	at, holder := s.party(place), s.party(who)
	if at == nil || holder == nil || s.surfacePrep(place) != "to" || s.surfacePrep(who) != "for" || at.How != graph.ByPlace && at.How != graph.ByCapital {
		return
	}
	f.Receivers = []int{who}
	if holder.Party == nil || holder.Party.Kind != graph.Group || holder.Party.Home != at.State() {
		f.add(&f.Vias, place)
	}
}

// within reports whether a mention is part of another noun phrase.
func (s *Sentence) within(word int) bool {
	t := s.Tree
	if !t.Is(word, "nmod:poss") && !t.Is(word, "compound") && !t.Is(word, "amod") {
		return false
	}
	if head := t.Words[word].Head; t.Tagged(head, "IN") || t.Tagged(head, "TO") {
		return false // the tree takes a preposition for a noun
	}
	for i := word + 1; i < t.Words[word].Head; i++ {
		if t.Words[i].Tag == "TO" || t.Words[i].Tag == "IN" {
			return false // the tree is wrong: "through Cyprus to Tehran"
		}
	}
	return true
}

// roles lists the words of all roles.
func (f *Frame) roles() [][]int {
	return [][]int{f.Givers, f.Receivers, f.Vias, f.From, f.Places, f.Makers, f.Goods, f.Carriers, f.Onward}
}

// before is the nearest frame before a word in the same clause; nil where
// there is none.
func (s *Sentence) before(frames []Frame, word int) *Frame {
	var nearest *Frame
	for i := range frames {
		if frames[i].Word < word && !s.hyphenated(frames[i].Word) && frames[i].Predicate.Class != Produce && frames[i].Predicate.Class != Seize && (nearest == nil || frames[i].Word > nearest.Word) {
			nearest = &frames[i]
		}
	}
	if nearest == nil {
		return nil
	}
	for i := nearest.Word + 1; i < word; i++ {
		if v := s.Tree.VerbAt(i); v != nil && v.Main == i && v.Form <= 1 && !(s.Tree.Is(i, "acl") && i+1 < len(s.Tree.Words) && s.Tree.Words[i+1].Lower == ",") || s.Tree.Words[i].Lower == ";" || s.Tree.Words[i].Lower == ":" {
			return nil
		}
	}
	return nearest
}

// surfacePrep is the preposition before a noun phrase by the order of the
// words.
func (s *Sentence) surfacePrep(word int) string {
	t := s.Tree
	for i := word - 1; i >= 0 && i >= word-5; i-- {
		tag := t.Words[i].Tag
		if tag == "RP" {
			return ""
		}
		if tag == "IN" || tag == "TO" {
			if t.Words[i].Lower == "of" && i > 0 && t.Words[i-1].Lower == "out" {
				return "from"
			}
			if t.Words[i].Lower == "to" && i > 0 && noDirection[t.Words[i-1].Lower] {
				return t.Words[i-1].Lower
			}
			if p := directions[t.Words[i].Lower]; p != "" {
				return p
			}
			if conjunctions[t.Words[i].Lower] {
				return ""
			}
			return t.Words[i].Lower
		}
		if s.party(i) != nil && !s.party(i).Adjective() && !s.within(i) || months[t.Words[i].Lower] {
			return ""
		}
		if tag == "DT" && i > 0 && !t.Tagged(i-1, "IN") && !t.Tagged(i-1, "TO") && !t.Tagged(i-1, "RP") && t.Words[i-1].Tag != "PDT" {
			return ""
		}
		if tag != "DT" && tag != "JJ" && tag != "CD" && tag != "PRP$" && tag != "NN" && tag != "NNP" && tag != "POS" {
			return ""
		}
	}
	return ""
}

// months end the phrase of a date: "In February fifty rifles".
var months = map[string]bool{"january": true, "february": true, "march": true, "april": true, "may": true, "june": true, "july": true,
	"august": true, "september": true, "october": true, "november": true, "december": true}

// noDirection are words that make "to" tell of no movement.
var noDirection = map[string]bool{"according": true, "contrary": true, "thanks": true, "compared": true, "similar": true, "due": true, "opposed": true,
	"owing": true, "unknown": true, "prior": true, "relating": true, "belonging": true, "loyal": true, "hostile": true}

// conjunctions are words tagged as prepositions that open a clause.
var conjunctions = map[string]bool{"that": true, "if": true, "because": true, "while": true, "although": true, "though": true,
	"whether": true, "since": true, "until": true, "after": true, "before": true, "as": true, "once": true, "so": true, "lest": true}

// surfaceSubject is the goods that stand before a passive verb where the tree
// offers a date or nothing for its subject; -1 where there are none.
func (s *Sentence) surfaceSubject(verb int) int {
	t := s.Tree
	for i := t.VerbAt(verb).First - 1; i >= 0; i-- {
		if l := t.Words[i].Lower; l == ";" || l == ":" {
			return -1
		}
		if v := t.VerbAt(i); v != nil && v.Main == i && (v.Form == 0 || !v.Passive) {
			return s.relativised(i)
		}
		if s.goods(i) == nil {
			continue
		}
		first := i
		for first > 0 && s.goodsBefore(first) >= 0 {
			first = s.goodsBefore(first)
		}
		if p := s.surfacePrep(first); p != "" && p != "of" {
			continue
		}
		return first
	}
	return -1
}

// relativised is the goods that a relative clause without commas describes, by
// one of its verbs: "frigates that their owners could not man"; -1 where the
// verb is in no such clause.
func (s *Sentence) relativised(verb int) int {
	t := s.Tree
	for i := verb - 1; i > 0 && i >= verb-8; i-- {
		switch t.Words[i].Lower {
		case ",", ";", ":":
			return -1
		case "that", "which":
			if s.verbBetween(i, t.VerbAt(verb).First) {
				return -1
			}
			if s.Military(i-1) != nil && s.surfacePrep(i-1) == "" {
				return i - 1
			}
			return -1
		}
	}
	return -1
}

// verbBetween reports whether a verb stands between two words.
func (s *Sentence) verbBetween(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if s.Tree.VerbAt(i) != nil {
			return true
		}
	}
	return false
}

// goodsBefore is the goods that a list names before these: "rifles and
// ammunition"; -1 where there are none.
func (s *Sentence) goodsBefore(word int) int {
	for i := word - 1; i >= 0 && i >= word-4; i-- {
		if s.goods(i) != nil {
			if i < word-1 {
				return i
			}
			return -1
		}
		if !s.withinGoods(i) {
			return -1
		}
	}
	return -1
}

// idle reports whether a noun neither names goods nor may stand for them, and
// so hardly is what is supplied.
func (s *Sentence) idle(word int) bool {
	t := s.Tree
	return s.GoodsHead(word) < 0 && s.MentionAt(word) == nil && t.Tagged(word, "NN") || s.isParty(word) && s.MentionAt(word) != nil
}

// mayMove reports whether a noun may be the goods of a predicate: goods, words
// that stand for them, pronouns; not dates and parties.
func (s *Sentence) mayMove(word int) bool {
	if word < 0 {
		return false
	}
	t := s.Tree
	if s.GoodsHead(word) >= 0 {
		return true
	}
	tag := t.Words[word].Tag
	return tag != "CD" && tag != "," && tag != "NNP"
}

// shareComplements lets verbs joined without a comma share goods and parties:
// "sold or donated weapons to".
func (s *Sentence) shareComplements(frames []Frame) {
	for i := range frames {
		for j := i + 1; j < len(frames); j++ {
			a, b := &frames[i], &frames[j]
			if a.Verb == nil || b.Verb == nil || b.Verb.First-a.Verb.Last > 2 || !s.joined(a.Word, b.Word) ||
				a.Predicate.Class != b.Predicate.Class {
				continue
			}
			share := func(x, y *[]int) {
				if len(*x) == 0 {
					*x = *y
				} else if len(*y) == 0 {
					*y = *x
				}
			}
			share(&a.Goods, &b.Goods)
			share(&a.Receivers, &b.Receivers)
			share(&a.From, &b.From)
			share(&a.Vias, &b.Vias)
			share(&a.Givers, &b.Givers)
		}
	}
}
