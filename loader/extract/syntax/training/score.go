package training

import (
	"armsgraph/loader/extract/syntax"
	"armsgraph/loader/extract/syntax/treebank"
)

// Accuracy counts how many words of a treebank a model reads right.
type Accuracy struct {
	Words      int
	UPOS, XPOS int
	Lemmas     int
	Heads      int // unlabelled attachment
	Labelled   int // head and relation, with its subtype
}

// Share gives a count as a percentage of the words.
func (a Accuracy) Share(count int) float64 { return 100 * float64(count) / float64(max(a.Words, 1)) }

// Measure parses the sentences with predicted tags and counts, punctuation
// included, as the CoNLL 2018 shared task does.
func Measure(m *syntax.Model, sentences []treebank.Sentence) Accuracy {
	var a Accuracy
	for _, s := range sentences {
		for i, n := range m.Parse(s.Forms) {
			a.Words++
			upos, xpos := split(s.Tags[i])
			if n.Pos == upos {
				a.UPOS++
			}
			if n.Tag == xpos {
				a.XPOS++
			}
			if n.Lemma == s.Lemmas[i] {
				a.Lemmas++
			}
			if n.Head == s.Heads[i] {
				a.Heads++
				if n.Rel == s.Rels[i] {
					a.Labelled++
				}
			}
		}
	}
	return a
}
