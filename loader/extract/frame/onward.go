package frame

import "armsgraph/graph"

// This file reads whether goods go on from a place where they had come: "to Kano
// and on to Lomé", "re-exported".

// passTo lets goods go on from the place where they were taken to the group
// that they are for: "to Togo for UNITA".
func (f *Frame) passTo(group int) {
	m := f.Sentence.MentionAt(group)
	if m == nil || m.Party == nil || m.Party.Kind != graph.Group || f.Predicate.Class == Acquire || f.Verb == nil {
		return
	}
	for _, w := range f.Receivers {
		if place := f.Sentence.MentionAt(w); place == nil || place.Party == nil || place.Party.Kind != graph.State || place.State() == m.State() || w > group {
			return
		}
	}
	f.Vias = append(f.Vias, f.Receivers...)
	f.Receivers = nil
}

// destination is the role of whoever is named after "to" or "for".
func (f *Frame) destination() *[]int {
	if f.Predicate.Class == Acquire {
		return &f.Onward
	}
	return &f.Receivers
}

// leaving reports whether a phrase takes the goods on from where they were
// said to go: "to Kardeljevo and from there to Iran".
func (f *Frame) leaving(word int) bool {
	switch f.Sentence.Tree.Words[word].Lower {
	case "there", "where", "here":
		return len(f.Receivers) > 0 && f.Receivers[0] < word && (f.Receivers[0] > f.Word || f.Verb == nil)
	}
	return false
}

// goesOn reports whether a destination is said to come after another one: "to
// Kano and on to Lomé".
func (s *Sentence) goesOn(word int) bool {
	for i := word - 1; i >= 0 && i >= word-6 && s.party(i) == nil; i-- {
		switch s.Tree.Words[i].Lower {
		case "on", "onward", "onwards", "then", "thence", "finally", "eventually":
			return true
		case "there":
			return i > 0 && s.Tree.Words[i-1].Lower == "from"
		}
	}
	return false
}

// Onwards reports whether a frame takes goods on from where they had come:
// "passed on to", "went on to", "re-exported to".
func (f *Frame) Onwards() bool {
	if onward[f.Predicate.Lemma] || f.Predicate.Particle == "on" {
		return true
	}
	for _, w := range f.Receivers {
		if f.Sentence.goesOn(w) {
			return true
		}
	}
	return false
}

// OfThose reports whether a frame moves some of the goods told before: "twenty of
// them were shipped to".
func (f *Frame) OfThose() bool {
	words := f.Sentence.Tree.Words
	for _, g := range f.Goods {
		for i := g + 1; i+1 < len(words) && i <= g+2; i++ {
			if l := words[i+1].Lower; words[i].Lower == "of" && (l == "them" || l == "these" || l == "those") {
				return true
			}
		}
	}
	return false
}

// onward are verbs whose giver had the goods from somebody else.
var onward = map[string]bool{"forward": true, "re-export": true, "reexport": true, "resell": true, "re-sell": true, "retransfer": true, "divert": true}
