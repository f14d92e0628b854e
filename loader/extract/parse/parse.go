package parse

import (
	"strings"

	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/syntax"
)

// Sentence parses a sentence with its mentions, which do not overlap and come
// in the order of the text.
func Sentence(model *syntax.Model, index int, text string, sentence *segment.Sentence, mentions []mention.Mention, noise Noise) *frame.Sentence {
	k := newSkeleton(sentence.Tokens, mentions, noise)
	s := tree(model, index, text, sentence, k)
	for _, a := range k.asides {
		clear(k.sum)
		for i := range k.drop {
			k.drop[i] = i < a[0] || i >= a[1]
		}
		s.Asides = append(s.Asides, tree(model, index, text, sentence, k))
	}
	return s
}

// Flat is a sentence without a tree, for what is only spoken of in passing.
func Flat(index int, text string, sentence *segment.Sentence, mentions []mention.Mention) *frame.Sentence {
	k := &skeleton{tokens: sentence.Tokens, mentions: mentions, drop: make([]bool, len(sentence.Tokens)), sum: make([]int, len(sentence.Tokens))}
	return carry(index, text, sentence, k, unitsOf(k), nil)
}

func tree(model *syntax.Model, index int, text string, sentence *segment.Sentence, k *skeleton) *frame.Sentence {
	units := unitsOf(k)
	(&tagger{units, k.mentions}).run()
	forms := make([]string, len(units))
	for i, u := range units {
		forms[i] = u.form
	}
	return carry(index, text, sentence, k, units, model.ParseWith(forms, hintsOf(units)))
}

// carry makes a sentence of a skeleton's words and their analysis; nil where
// there is none.
func carry(index int, text string, sentence *segment.Sentence, k *skeleton, units []unit, nodes []syntax.Node) *frame.Sentence {
	mentions := k.mentions
	words := make([]clause.Word, len(units))
	carried := make([]frame.Mention, 0, len(mentions))
	for i, u := range units {
		start, end := sentence.Tokens[u.first].Start, sentence.Tokens[u.last-1].End
		words[i] = clause.Word{Text: text[start:end], Lower: strings.ToLower(u.form), Head: -1, Start: start, End: end}
		words[i].Lemma = words[i].Lower
		if nodes != nil {
			n := &nodes[i]
			words[i].Lemma, words[i].Tag, words[i].Rel, words[i].Head = strings.ToLower(n.Lemma), n.Tag, n.Rel, n.Head
		}
		if u.mention >= 0 && !(mentions[u.mention].Kind == mention.Goods && strings.HasPrefix(words[i].Tag, "VB")) {
			carried = append(carried, frame.Mention{Mention: mentions[u.mention], Word: i})
			words[i].Lower = strings.ToLower(words[i].Text)
		}
	}
	return frame.NewSentence(index, sentence.Start, sentence.End, clause.NewTree(words), carried)
}
