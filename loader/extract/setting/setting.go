// Package setting is a document as the packages see it that complete a claim:
// its sentences with their trees, its dates and its amounts, so that what is
// said of goods in one sentence can be looked up from another.
package setting

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/amounts"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/segment"
)

// Document is what has been read of a document.
type Document struct {
	Segments  segment.Segmented
	Published edtf.Date // the zero Date where unknown
	// Parse reads a sentence that was passed over, when one near it is asked
	// about.
	Parse   func(sentence int) *frame.Sentence
	read    []*frame.Sentence     // by the index of the sentence, nil where it was not read
	Frames  map[int][]frame.Frame // likewise
	Dates   []dates.Expression    // in the order of the text
	Amounts []amounts.Amount      // likewise
	// headings is the heading above each sentence, which many claims ask for.
	headings []int32
}

// New is a document of which no sentence has been read.
func New(segments segment.Segmented, published edtf.Date, found []dates.Expression, sums []amounts.Amount) *Document {
	d := &Document{Segments: segments, Published: published, read: make([]*frame.Sentence, len(segments.Sentences)),
		Frames: map[int][]frame.Frame{}, Dates: found, Amounts: sums, headings: make([]int32, len(segments.Sentences))}
	last := int32(-1)
	for i := range d.headings {
		if d.IsHeading(i) {
			last = int32(i)
		}
		d.headings[i] = last
	}
	return d
}

// Note keeps a sentence that has been read, with its frames.
func (d *Document) Note(s *frame.Sentence, frames []frame.Frame) {
	d.read[s.Index] = s
	if len(frames) > 0 {
		d.Frames[s.Index] = frames
	}
}

// Sentence is a sentence with its tree.
func (d *Document) Sentence(i int) *frame.Sentence {
	if d.read[i] == nil {
		d.read[i] = d.Parse(i)
	}
	return d.read[i]
}

// At is the sentence that a byte of the text lies in, -1 where it lies in none.
func (d *Document) At(offset int) int {
	all := d.Segments.Sentences
	i := sort.Search(len(all), func(i int) bool { return all[i].Start > offset }) - 1
	if i < 0 || all[i].End <= offset {
		return -1
	}
	return i
}

// DatesIn is the dates that lie between two bytes of the text.
func (d *Document) DatesIn(start, end int) []dates.Expression {
	first := sort.Search(len(d.Dates), func(i int) bool { return d.Dates[i].Start >= start })
	last := first
	for last < len(d.Dates) && d.Dates[last].End <= end {
		last++
	}
	return d.Dates[first:last]
}

// AmountsIn is the amounts that lie between two bytes of the text.
func (d *Document) AmountsIn(start, end int) []amounts.Amount {
	first := sort.Search(len(d.Amounts), func(i int) bool { return d.Amounts[i].Start >= start })
	last := first
	for last < len(d.Amounts) && d.Amounts[last].End <= end {
		last++
	}
	return d.Amounts[first:last]
}

// Before lists the sentences before one in its block, the nearest first, most
// of them at most.
func (d *Document) Before(sentence, most int) []int {
	var found []int
	all := d.Segments.Sentences
	for i := sentence - 1; i >= 0 && len(found) < most && all[i].Block == all[sentence].Block; i-- {
		found = append(found, i)
	}
	return found
}

// After lists the sentences after one in its block, the nearest first, most of
// them at most.
func (d *Document) After(sentence, most int) []int {
	var found []int
	all := d.Segments.Sentences
	for i := sentence + 1; i < len(all) && len(found) < most && all[i].Block == all[sentence].Block; i++ {
		found = append(found, i)
	}
	return found
}

// HeadingOf is the sentence of the heading above a sentence, -1 where there is
// none.
func (d *Document) HeadingOf(sentence int) int {
	if sentence < 0 {
		return -1
	}
	return int(d.headings[sentence])
}

// SameBlock reports whether two sentences stand in one block.
func (d *Document) SameBlock(a, b int) bool {
	return d.Segments.Sentences[a].Block == d.Segments.Sentences[b].Block
}

// IsHeading reports whether a sentence is one of a heading.
func (d *Document) IsHeading(sentence int) bool {
	return d.Segments.Blocks[d.Segments.Sentences[sentence].Block].Kind == segment.Heading
}

// Nearby lists a sentence and those around it that may speak of the same
// matter: two after it and three before it in its block, the heading above, and
// then what else its section has, the nearest first.
func (d *Document) Nearby(sentence int) []int {
	near := append([]int{sentence}, d.After(sentence, 2)...)
	near = append(near, d.Before(sentence, 3)...)
	if h := d.HeadingOf(sentence); h >= 0 {
		near = append(near, h)
	}
	const far = 6
	for step := 1; step <= far; step++ {
		for _, i := range [...]int{sentence + step, sentence - step} {
			if i >= 0 && i < len(d.read) && !slices.Contains(near, i) && d.HeadingOf(i) == d.HeadingOf(sentence) {
				near = append(near, i)
			}
		}
	}
	return near
}

// OtherFrame reports whether a word is the predicate of another transfer of a
// frame's sentence.
func (d *Document) OtherFrame(f *frame.Frame, word int) bool {
	frames := d.Frames[f.Sentence.Index]
	for i := range frames {
		if frames[i].Word == word && word != f.Word {
			return true
		}
	}
	return false
}

// WordOf is the word of a sentence's tree that carries the mention beginning at
// a byte, -1 where there is none.
func WordOf(s *frame.Sentence, start int) int {
	for i := range s.Mentions {
		if s.Mentions[i].Start == start {
			return s.Mentions[i].Word
		}
	}
	return -1
}

// Mentions reports whether a word of a sentence begins in one of the given ways,
// in small letters.
func (d *Document) Mentions(sentence int, beginnings []string) bool {
	for _, t := range d.Segments.Sentences[sentence].Tokens {
		for _, b := range beginnings {
			if c := t.Text[0]; c < utf8.RuneSelf && c|0x20 != b[0]|0x20 {
				continue // most words are told apart by their first letters
			}
			if len(t.Text) >= len(b) && strings.EqualFold(t.Text[:len(b)], b) {
				return true
			}
		}
	}
	return false
}
