// Package listing reads the items of lists and the rows of tables whose heading
// or opening words tell of transfers: "Exports carried out" above "Poland: hulls
// for armoured vehicles". A document's sentence comes in, frames whose predicate
// stands in the words above come out.
package listing

import (
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
)

// Worth reports whether a sentence may be an entry of a list: it names a party
// and arms in a list item, a row of a table or behind a colon.
func Worth(doc *setting.Document, sentence int, mentions []mention.Mention) bool {
	span := &doc.Segments.Sentences[sentence]
	if !entry(doc, sentence) && !strings.ContainsAny(doc.Segments.Text[span.Start:span.End], ":;") && !opensCount(span) {
		return false
	}
	party, arms := false, false
	for i := range mentions {
		m := frame.Mention{Mention: mentions[i]}
		party = party || m.OnRoute() && m.Party != nil
		arms = arms || m.Kind == mention.Goods && m.Goods == lexicon.Military
	}
	return party && arms
}

// opensCount reports whether a sentence opens as one that counts papers off.
func opensCount(span *segment.Sentence) bool {
	switch strings.ToLower(span.Tokens[0].Text) {
	case "one", "two", "three", "four", "five", "both", "another", "the", "a", "among":
		return true
	}
	return false
}

// entry reports whether a sentence is an item of a list or a row of a table.
func entry(doc *setting.Document, sentence int) bool {
	switch doc.Segments.Blocks[doc.Segments.Sentences[sentence].Block].Kind {
	case segment.ListItem, segment.TableRow:
		return true
	}
	return false
}

// Frames adds the entries of a sentence to what its own words of transfer tell;
// words within an entry that tell no more than it are left out ("ordered for
// trials").
func Frames(doc *setting.Document, s *frame.Sentence, told []frame.Frame) []frame.Frame {
	entries := entries(doc, s, told)
	kept := slices.DeleteFunc(told, func(f frame.Frame) bool {
		return slices.ContainsFunc(entries, func(e frame.Frame) bool {
			at := s.Tree.Words[f.Word].Start
			return at >= e.Entry[0] && at < e.Entry[1]
		})
	})
	return append(kept, entries...)
}

// entries are the frames of a sentence's entries.
func entries(doc *setting.Document, s *frame.Sentence, told []frame.Frame) []frame.Frame {
	if frames := afterColon(doc, s, told); frames != nil {
		return frames
	}
	if entry(doc, s.Index) {
		manner, ok := above(doc, s.Index)
		if !ok || speaks(s, told) {
			return nil
		}
		row := doc.Segments.Blocks[doc.Segments.Sentences[s.Index].Block].Kind == segment.TableRow
		return read(s, manner, s.Start, s.End, row)
	}
	return counted(doc, s, told)
}

// counted reads a sentence that counts off what the one before it summed up:
// "Seven applications were refused. Two concerned pistols for Turkmenistan; one,
// rifles for Libya".
func counted(doc *setting.Document, s *frame.Sentence, told []frame.Frame) []frame.Frame {
	before := doc.Before(s.Index, 1)
	if len(before) == 0 || !countsOff(s) || slices.ContainsFunc(told, both) {
		return nil
	}
	sum := &doc.Segments.Sentences[before[0]]
	manner, ok := mannerOf(doc.Segments.Text[sum.Start:sum.End])
	if !ok || manner.weak || manner.Predicate.Polarity != graph.Negated {
		return nil
	}
	return chunks(doc, s, manner, s.Tree.Words[0].End) // behind the number, which counts papers
}

// countsOff reports whether a sentence begins with a number or an ordinal that
// stands for one of several papers.
func countsOff(s *frame.Sentence) bool {
	words := s.Tree.Words
	for i := 0; i < len(words) && i < 2; i++ {
		switch words[i].Lower {
		case "one", "two", "three", "four", "five", "both", "another", "first", "second", "among":
			return i+1 < len(words) && s.Military(i+1) == nil
		case "the", "a":
		default:
			return false
		}
	}
	return false
}

// both reports whether a frame tells who gives and who gets.
func both(f frame.Frame) bool { return len(f.Receivers) > 0 && len(f.Givers)+len(f.From) > 0 }

// speaks reports whether a sentence's own words tell who gives or gets goods, but
// for the party with which it begins: "Japan: two vehicles, ordered for trials".
func speaks(s *frame.Sentence, told []frame.Frame) bool {
	return slices.ContainsFunc(told, func(f frame.Frame) bool {
		if len(f.Goods) == 0 || f.Predicate.Class == frame.Produce {
			return false
		}
		parties := slices.Concat(f.Receivers, f.Givers, f.From)
		return len(parties) > 1 || len(parties) == 1 && s.Tree.Words[parties[0]].Start > s.Start+8
	})
}

// afterColon reads a list within a sentence: "Also notified this week: Morocco,
// eighteen launchers; Bahrain, equipment for aircraft".
func afterColon(doc *setting.Document, s *frame.Sentence, told []frame.Frame) []frame.Frame {
	text := doc.Segments.Text[s.Start:s.End]
	colon := strings.Index(text, ": ")
	if colon < 0 || !strings.Contains(text[colon:], ";") {
		return nil
	}
	manner, ok := mannerOf(text[:colon])
	behind := slices.DeleteFunc(slices.Clone(told), func(f frame.Frame) bool {
		return s.Tree.Words[f.Word].Start < s.Start+colon || f.Verb == nil || f.Verb.Last-f.Verb.First < 2 && (f.Subject < 0 || s.MentionAt(f.Subject) == nil || !s.MentionAt(f.Subject).OnRoute())
	})
	if ok && manner.weak {
		if before := doc.Before(s.Index, 2); len(before) > 0 {
			manner = stronger(doc, before, manner)
		}
	}
	if !ok || speaks(s, behind) {
		return nil
	}
	return chunks(doc, s, manner, s.Start+colon+1)
}

// chunks reads the entries of a sentence that semicolons part, from a byte on.
func chunks(doc *setting.Document, s *frame.Sentence, manner Manner, start int) []frame.Frame {
	var frames []frame.Frame
	for _, chunk := range strings.Split(doc.Segments.Text[start:s.End], ";") {
		frames = append(frames, read(s, manner, start, start+len(chunk), false)...)
		start += len(chunk) + 1
	}
	return frames
}

// read makes a frame of an entry between two bytes: the party that is named
// first or after "to", and the goods. The cells of a row stand in any order.
func read(s *frame.Sentence, manner Manner, start, end int, row bool) []frame.Frame {
	party, goods := -1, -1
	for i := range s.Mentions {
		m := &s.Mentions[i]
		if m.Start < start || m.End > end {
			continue
		}
		switch {
		case s.Military(m.Word) != nil:
			if goods < 0 {
				goods = m.Word
			}
		case party < 0 && m.OnRoute() && m.Party != nil && !m.Adjective() && (goods < 0 || row || led(s, m.Word)):
			party = m.Word
		}
	}
	if party < 0 || goods < 0 || goods < party && !row && !led(s, party) || !row && clauseBetween(s, start, end) {
		return nil
	}
	f := frame.Frame{Sentence: s, Word: party, Predicate: manner.Predicate, Subject: -1, Goods: []int{goods}, Entry: [2]int{start, end}}
	if manner.Predicate.Class == frame.Acquire || manner.Gives {
		f.From = []int{party}
	} else {
		f.Receivers = []int{party}
	}
	return []frame.Frame{f}
}

// led reports whether a party stands after "to" or "for", as a receiver that is
// named behind its goods does.
func led(s *frame.Sentence, word int) bool {
	for i := word - 1; i >= 0 && i >= word-3; i-- {
		switch s.Tree.Words[i].Lower {
		case "to", "for", "from":
			return true
		case "the", "and":
		default:
			return false
		}
	}
	return false
}

// tells are verbs that say what a paper is about.
var tells = map[string]bool{"concern": true, "involve": true, "cover": true, "relate": true, "regard": true, "comprise": true}

// clauseBetween reports whether an entry holds a clause that says something of
// its own: "Poland: the minister said that".
func clauseBetween(s *frame.Sentence, start, end int) bool {
	for i := range s.Tree.Words {
		w := s.Tree.Words[i]
		if w.Start < start || w.End > end {
			continue
		}
		v := s.Tree.VerbAt(i)
		if v == nil || v.Main != i || v.Form != clause.Finite {
			continue
		}
		if _, told := manners[w.Lemma]; told || tells[w.Lemma] || w.Lemma == "grant" || w.Tag == "VBN" || w.Tag == "VBD" && !v.Passive && v.First == i && s.Tree.Child(i, "nsubj") < 0 {
			continue // "ordered for trials"
		}
		return true
	}
	return false
}
