package frame

import (
	"slices"

	"armsgraph/loader/extract/clause"
)

// An ellipsis is a clause whose verb is left out because it is that of the clause
// before it: "India supplied rifles, Belgium machine guns", "Somalia's tanks
// came from the Soviet Union, Ethiopia's from the United States".
type ellipsis struct {
	start, end  int // words, half open
	subject     int // who does what the verb says, -1 where somebody else is named
	owner       int // whose goods they are, -1
	other       int // a second party without a preposition, -1
	goods       int // -1 where they are those of the clause before
	contrasting bool
}

// gapped reads the clauses of a sentence whose verb is left out, and takes
// their words from the clause before.
func (s *Sentence) gapped(frames []Frame) []Frame {
	var more []Frame
	for r := 2; r < len(s.Tree.Words); r++ {
		g, ok := s.gapAt(r)
		if !ok {
			continue
		}
		f := s.correlate(frames, g.start)
		if f == nil || !f.fits(&g) {
			continue
		}
		for i := range frames {
			if frames[i].Word < g.start {
				frames[i].cutAt(g.start)
			}
		}
		if filled := f.fill(&g); filled.Sentence != nil {
			more = append(more, filled)
		}
		r = g.end - 1
	}
	return more
}

// gapAt reads a clause without a verb that begins after a comma, a semicolon
// or a conjunction.
func (s *Sentence) gapAt(r int) (ellipsis, bool) {
	t := s.Tree
	g := ellipsis{start: r, subject: -1, owner: -1, other: -1, goods: -1}
	switch t.Words[r-1].Lower {
	case ",", ";":
	case "and", "while", "whereas", "but":
		g.contrasting = t.Words[r-1].Lower != "and" || t.Words[r-2].Lower == "," || t.Words[r-2].Lower == ";"
	default:
		return g, false
	}
	w := r
	for w < len(t.Words) && t.Words[w].Tag == "DT" {
		w++
	}
	if w+1 >= len(t.Words) || s.party(w) == nil || s.party(w).Adjective() || s.surfacePrep(w) != "" {
		return g, false
	}
	g.end = s.gapEnd(w + 1)
	if g.end < 0 {
		return g, false
	}
	next := w + 1
	if t.Words[next].Tag == "POS" {
		g.owner = w
		next++
		if after := s.afterAside(next); after > next {
			next, g.end = after, s.gapEnd(after)
			if g.end < 0 {
				return g, false
			}
		}
	} else {
		g.subject = w
	}
	return g, s.remnants(&g, next)
}

// afterAside is the word after a number between commas: "Eritrea's, some fifty,
// from"; the word itself where none stands there.
func (s *Sentence) afterAside(word int) int {
	t := s.Tree
	if word >= len(t.Words) || t.Words[word].Lower != "," {
		return word
	}
	for i := word + 1; i < len(t.Words)-1 && i < word+5; i++ {
		if t.Words[i].Lower == "," {
			return i + 1
		}
		if t.Words[i].Tag != "CD" && t.Words[i].Tag != "DT" && !t.Tagged(i, "RB") {
			return word
		}
	}
	return word
}

// gapEnd is where a clause without a verb ends; -1 where it has one.
func (s *Sentence) gapEnd(from int) int {
	t := s.Tree
	for i := from; i < len(t.Words); i++ {
		if v := t.VerbAt(i); v != nil && v.Form == clause.Finite {
			return -1
		}
		switch t.Words[i].Lower {
		case ",", ";", ".", "and", "while", "after", "before", "when", "which", "that", "who", ":", "(":
			return i
		}
	}
	return len(t.Words)
}

// remnants reads what follows the first party of a gap, and reports whether it
// is what a clause has and a list has not: goods, a number, another party or
// where they are from.
func (s *Sentence) remnants(g *ellipsis, next int) bool {
	t := s.Tree
	numbered := false
	for i := next; i < g.end; i++ {
		switch {
		case s.Military(i) != nil:
			g.goods = i
			return true
		case t.Tagged(i, "CD"), t.Words[i].Lower == "millions", t.Words[i].Lower == "theirs":
			numbered = true
		case s.party(i) != nil && !s.party(i).Adjective() && s.surfacePrep(i) == "" && i+1 < len(t.Words) && t.Words[i+1].Tag == "POS":
		case s.party(i) != nil && !s.party(i).Adjective() && (s.surfacePrep(i) == "" || t.Words[i-1].Tag == "POS"):
			g.other = i
			return g.subject >= 0
		case t.Words[i].Lower == "from", t.Words[i].Lower == "to":
			return g.owner >= 0 || numbered
		case t.Words[i].Lower == "per", t.Words[i].Lower == "cent", t.Words[i].Lower == "percent", t.Words[i].Lower == "%":
		case t.Tagged(i, "IN") || t.Tagged(i, "NN") && s.MentionAt(i) == nil && t.Words[i].Tag != "NN":
			return numbered
		}
	}
	return numbered
}

// correlate is the frame of the clause that a gap takes its verb from.
func (s *Sentence) correlate(frames []Frame, at int) *Frame {
	var nearest *Frame
	for i := range frames {
		f := &frames[i]
		if f.Verb == nil || f.Word >= at || f.Predicate.Class == Produce || f.Predicate.Class == Seize || f.Predicate.Class.Governs() ||
			f.Verb.Form != clause.Finite {
			continue
		}
		if nearest == nil || !s.Tree.Is(f.Word, "acl") {
			nearest = f
		}
	}
	return nearest
}

// fits reports whether a clause has the parts that a gap has.
func (f *Frame) fits(g *ellipsis) bool {
	s := f.Sentence
	for i := f.Verb.Last; i < g.start; i++ {
		if s.Tree.Words[i].Lower == ";" && s.verbBetween(i, g.start) {
			return false
		}
	}
	if g.owner >= 0 {
		return len(f.From) > 0
	}
	if f.Verb.Passive {
		return false
	}
	doer := *f.doer()
	return len(doer) > 0 && doer[0] < f.Word && s.isParty(doer[0]) && f.Predicate.Class != Go
}

// doer is the role of who does what an active verb says.
func (f *Frame) doer() *[]int {
	if f.Predicate.Class == Acquire || f.Predicate.Class == Request {
		return &f.Receivers
	}
	return &f.Givers
}

// cutAt takes from a frame what stands in a gap after it.
func (f *Frame) cutAt(at int) {
	s := f.Sentence
	for _, role := range []*[]int{&f.Givers, &f.Receivers, &f.Vias, &f.From, &f.Sources, &f.Places, &f.Makers, &f.Operators, &f.Onward} {
		*role = slices.DeleteFunc(s.spread(*role), func(w int) bool { return w >= at })
	}
	f.Goods = slices.DeleteFunc(slices.Clone(f.Goods), func(w int) bool { return w >= at })
	f.Alone = true
}

// fill makes a frame of a gap: the verb and what is not said again are those of
// the clause before.
func (f *Frame) fill(g *ellipsis) Frame {
	s := f.Sentence
	out := *f
	out.Gapped = true
	if g.goods >= 0 {
		out.Goods = []int{g.goods}
	}
	switch {
	case g.owner >= 0:
		out.Receivers, out.From = []int{g.owner}, nil
	case g.other >= 0:
		*out.doer() = []int{g.subject}
		out.Vias = nil
		if out.doer() == &out.Receivers {
			return Frame{}
		}
		out.Receivers = []int{g.other}
	case f.gaveTo() && !g.contrasting:
		out.Receivers = []int{g.subject}
	default:
		*out.doer() = []int{g.subject}
	}
	for i := g.start; i < g.end; i++ {
		if s.party(i) == nil || s.party(i).Adjective() || i == g.subject || i == g.owner || i == g.other {
			continue
		}
		if prep := s.surfacePrep(i); prep != "" {
			out.replace(prep, i)
		}
	}
	if g.owner >= 0 && len(out.From) == 0 {
		return Frame{}
	}
	return out
}

// gaveTo reports whether a verb has its receiver as an object before the goods:
// "gave Israel bombs and Egypt tanks".
func (f *Frame) gaveTo() bool {
	return f.doer() == &f.Givers && len(f.Receivers) > 0 && len(f.Goods) > 0 && f.Receivers[0] >= f.Verb.Last && f.Receivers[0] < f.Goods[0] && f.Sentence.surfacePrep(f.Receivers[0]) == ""
}

// replace puts a party of a gap in the place of that after the same preposition
// in the clause before.
func (f *Frame) replace(prep string, word int) {
	switch prep {
	case "from":
		f.From = []int{word}
	case "to":
		*f.destination() = []int{word}
	case "via":
		f.Vias = append(slices.Clone(f.Vias), word)
	default:
		f.oblique(oblique{word, prep, f.Word})
	}
}
