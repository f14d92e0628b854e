package frame

import "strings"

// wired is the transfer that a telegram tells of without a verb: "FOUR TANKS
// FROM ODESSA FOR ASMARA".
func (s *Sentence) wired() (Frame, bool) {
	if len(s.Tree.Verbs()) > 0 || !s.inCapitals() {
		return Frame{}, false
	}
	goods := -1
	for i := range s.Tree.Words {
		if s.Military(i) != nil {
			goods = i
			break
		}
	}
	if goods < 0 {
		return Frame{}, false
	}
	f := Frame{Sentence: s, Word: goods, Subject: -1, Predicate: Predicate{Lemma: "go", Class: Go}, Goods: []int{goods}}
	for i := range s.Mentions {
		w := s.Mentions[i].Word
		if s.party(w) == nil || s.party(w).Adjective() {
			continue
		}
		switch s.surfacePrep(w) {
		case "from":
			f.add(&f.From, w)
		case "to", "for":
			f.add(&f.Receivers, w)
		case "via":
			f.add(&f.Vias, w)
		}
	}
	return f, len(f.Receivers) > 0
}

// inCapitals reports whether a sentence has no small letters.
func (s *Sentence) inCapitals() bool {
	for i := range s.Tree.Words {
		if text := s.Tree.Words[i].Text; text != strings.ToUpper(text) {
			return false
		}
	}
	return true
}
