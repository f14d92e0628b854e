package frame

import "armsgraph/loader/extract/clause"

// Frame is a predicate of transfer with its roles. Roles hold words of the
// sentence, heads of noun phrases: mentions, pronouns and descriptions alike;
// what they refer to is for package refer to say.
type Frame struct {
	Sentence  *Sentence
	Word      int // the predicate's
	Predicate Predicate
	Verb      *clause.Verb // nil for a noun
	Givers    []int
	Receivers []int
	Vias      []int
	From      []int // where the goods came from; the giver if nobody else is
	Sources   []int // of goods that somebody else gives: "missiles from China" given by Egypt
	Places    []int // where the goods were put down
	Makers    []int // whose make the goods are; the giver as a last resort
	Goods     []int
	Operators []int // whose the carrier is
	Carriers  []int
	Onward    []int // for whom a buyer bought
	Governor  Class // of the verb that has the noun as its object
	Subject   int   // of the verb, -1 where there is none
	Gapped    bool  // its verb is that of the clause before
	Alone     bool  // its parties stand for themselves, not for their lists
	// Entry is the bytes of the list's entry that the frame was read from, under
	// words that tell of the transfer; zero of frames with a predicate of their own.
	Entry [2]int
}

// Listed reports whether a frame is an entry of a list whose words of transfer
// stand above it.
func (f *Frame) Listed() bool { return f.Entry[1] > 0 }

// Find reads the frames of a sentence, in the order of their predicates.
func Find(s *Sentence) []Frame {
	frames := s.predicated()
	if f, ok := s.wired(); ok && len(frames) == 0 {
		return []Frame{f}
	}
	for i := range frames {
		s.complete(&frames[i])
		frames[i].contrasted()
	}
	s.clefts(frames)
	s.goOn(frames)
	s.adopt(frames)
	s.shareComplements(frames)
	for i := range frames {
		frames[i].contrasted()
	}
	s.orphans(frames)
	for i := range frames {
		frames[i].landedFor()
		frames[i].shares()
	}
	more := s.gapped(frames)
	for i := range frames {
		if !frames[i].Alone {
			more = append(more, frames[i].pairs()...)
		}
	}
	frames = append(frames, more...)
	return append(frames, s.respective(frames)...)
}

// predicated reads a frame for each predicate of transfer, by the tree alone.
func (s *Sentence) predicated() []Frame {
	var frames []Frame
	for i := range s.Tree.Words {
		if v := s.Tree.VerbAt(i); v != nil {
			if v.Main != i {
				continue
			}
			if p, ok := s.verbPredicate(v); ok && !s.hyphenated(i) {
				frames = append(frames, s.verbFrame(v, p))
			} else if f, ok := s.origin(v); ok {
				frames = append(frames, f)
			} else if f, ok := s.supplied(i); ok {
				frames = append(frames, f)
			}
			continue
		}
		if p, ok := s.nounPredicate(i); ok {
			frames = append(frames, s.nounFrame(i, p))
		} else if f, ok := s.trading(i); ok {
			frames = append(frames, f)
		} else if f, ok := s.conduit(i); ok {
			frames = append(frames, f)
		}
	}
	return frames
}

// wordAt is a word in small letters, empty beyond the end.
func (s *Sentence) wordAt(i int) string {
	if i < 0 || i >= len(s.Tree.Words) {
		return ""
	}
	return s.Tree.Words[i].Lower
}

func (f *Frame) add(role *[]int, word int) {
	if word < 0 {
		return
	}
	for _, w := range *role {
		if w == word {
			return
		}
	}
	*role = append(*role, word)
}

// isParty reports whether a noun phrase stands for a party: a mention, an
// institution of one, or a pronoun for persons.
func (s *Sentence) isParty(word int) bool {
	if word < 0 {
		return false
	}
	if m := s.MentionAt(word); m != nil {
		return m.OnRoute()
	}
	if l := s.Tree.Words[word].Lower; l == "him" || l == "us" || l == "he" || l == "she" || l == "we" || l == "her" || l == "who" {
		return true
	}
	return s.Institution(word) >= 0
}
