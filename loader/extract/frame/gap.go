package frame

import "armsgraph/loader/extract/clause"

// This file reads clauses that leave out the verb of the clause before: "Britain
// sent tanks to Oman, France guns to Qatar and Italy a frigate".

// gaps are the frames of the clauses after a frame's own that share its verb;
// what they name is theirs alone.
func (f *Frame) gaps() []Frame {
	if f.Verb == nil || f.Verb.Passive || f.Predicate.Class != Supply && f.Predicate.Class != Acquire && f.Predicate.Class != Move {
		return nil
	}
	s := f.Sentence
	end := s.clauseEnd(f.Verb.Last)
	var doers []int
	for i := f.Verb.Last + 1; i < end; i++ {
		if s.gapped(i) {
			doers = append(doers, i)
		}
	}
	if len(doers) == 0 {
		return nil
	}
	f.keepBefore(doers[0])
	var more []Frame
	for k, doer := range doers {
		last := end
		if k+1 < len(doers) {
			last = doers[k+1]
		}
		more = append(more, f.gap(doer, last))
	}
	return more
}

// clauseEnd is where the next verb with a tense of its own, or a semicolon,
// ends a clause.
func (s *Sentence) clauseEnd(from int) int {
	t := s.Tree
	for i := from; i < len(t.Words); i++ {
		if l := t.Words[i].Lower; l == ";" || l == ":" {
			return i
		}
		if v := t.VerbAt(i); v != nil && v.Form == clause.Finite {
			return i
		}
	}
	return len(t.Words)
}

// gapped reports whether a party stands after a comma or "and", and right
// before goods that are counted: ", the United States three ships".
func (s *Sentence) gapped(i int) bool {
	t := s.Tree
	if m := s.party(i); m == nil || m.Party == nil || m.Adjective() || i == 0 || i+2 >= len(t.Words) || t.Words[i+1].Tag != "CD" && t.Words[i+1].Lower != "a" && t.Words[i+1].Lower != "an" {
		return false
	}
	before := i - 1
	if t.Words[before].Tag == "DT" {
		before--
	}
	if l := t.Words[before].Lower; before < 0 || l != "," && l != "and" && l != "while" && l != "whereas" {
		return false
	}
	for k := i + 2; k < len(t.Words) && k < i+6; k++ {
		if s.goods(k) != nil {
			return true
		}
		if !t.Tagged(k, "JJ") && !t.Tagged(k, "NN") && t.Words[k].Tag != "HYPH" && t.Words[k].Tag != "CD" {
			return false
		}
	}
	return false
}

// keepBefore keeps of a frame's roles the words before another clause.
func (f *Frame) keepBefore(last int) {
	for _, role := range []*[]int{&f.Receivers, &f.Vias, &f.From, &f.Sources, &f.Places, &f.Goods, &f.Onward, &f.Givers, &f.Makers, &f.Carriers} {
		kept := (*role)[:0:0]
		for _, w := range *role {
			if w < last {
				kept = append(kept, w)
			}
		}
		*role = kept
	}
}

// gap is the frame of one clause without a verb, from its doer to a word.
func (f *Frame) gap(doer, last int) Frame {
	s := f.Sentence
	g := Frame{Sentence: s, Word: f.Word, Predicate: f.Predicate, Verb: f.Verb, Subject: doer, Alone: true}
	if f.Predicate.Class == Acquire {
		g.Receivers = []int{doer}
	} else {
		g.Givers, g.Receivers = []int{doer}, f.Receivers
	}
	told := false
	for i := doer + 1; i < last; i++ {
		if s.Military(i) != nil && len(g.Goods) == 0 {
			g.Goods = []int{i}
		}
		if s.party(i) == nil || s.party(i).Adjective() || s.within(i) {
			continue
		}
		switch prep := s.surfacePrep(i); {
		case prep == "to", prep == "for" && f.Predicate.Class != Acquire:
			if !told && f.Predicate.Class != Acquire {
				g.Receivers, told = nil, true
			}
			g.add(g.destination(), i)
		case prep == "from":
			g.add(&g.From, i)
		case prep == "via":
			g.add(&g.Vias, i)
		}
	}
	return g
}
