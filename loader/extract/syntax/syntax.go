// Package syntax finds the parts of speech, lemmas and dependency trees of
// English sentences, with the tags and relations of Universal Dependencies
// (https://universaldependencies.org/en). The tokens must be cut as package
// segment cuts them.
//
// The embedded model was trained on the UD English Web Treebank; MODEL.md
// tells its provenance, licence and accuracy.
package syntax

import (
	"strings"

	"armsgraph/loader/extract/syntax/lemma"
	"armsgraph/loader/extract/syntax/parsing"
	"armsgraph/loader/extract/syntax/tagging"
)

// Node is a token's place in the tree.
type Node struct {
	Tag   string // Penn Treebank tag (XPOS): "VBN"
	Pos   string // universal part of speech (UPOS): "VERB"
	Lemma string // base form, in lower case except for proper nouns
	Head  int    // index of the head among the tokens, -1 for the root
	Rel   string // relation to the head: "nsubj:pass"
}

// Hint fixes what is known of a token before a sentence is tagged: a name of
// several words given as one token, or a word from a lexicon. Tag or Pos may
// be empty; a pair that the treebank never has is ignored.
type Hint struct {
	Token int    // index among the tokens
	Tag   string // as Node.Tag
	Pos   string // as Node.Pos
}

// beam trades speed for accuracy; see MODEL.md.
var beam = parsing.Beam{Width: 3, Margin: 300}

// Parse analyses one sentence. The same tokens always give the same nodes.
func (m *Model) Parse(tokens []string) []Node { return m.ParseWith(tokens, nil) }

// ParseWith is Parse with hints. Hints for tokens that do not exist are ignored.
func (m *Model) ParseWith(tokens []string, hints []Hint) []Node {
	words := make([]tagging.Word, len(tokens))
	for i, t := range tokens {
		words[i] = tagging.WordOf(t)
	}
	tags := m.tagger.Tag(words, m.fixed(len(tokens), hints))
	nodes := make([]Node, len(tokens))
	lemmas := make([]uint64, len(tokens))
	for i := range nodes {
		n := &nodes[i]
		n.Pos, n.Tag, _ = strings.Cut(m.tags[tags[i]], "|")
		n.Lemma = lemma.Of(tokens[i], n.Pos, n.Tag)
		lemmas[i] = tagging.Hash(n.Lemma)
	}
	heads, rels := m.parser.Parse(parsing.Sentence{Words: words, Lemmas: lemmas, Tags: tags}, beam)
	for i := range nodes {
		nodes[i].Head, nodes[i].Rel = heads[i], m.relations[rels[i]]
	}
	return nodes
}

// fixed gives the tag that hints fix for each token.
func (m *Model) fixed(n int, hints []Hint) []int {
	if len(hints) == 0 {
		return nil
	}
	fixed := make([]int, n)
	for i := range fixed {
		fixed[i] = tagging.Free
	}
	for _, h := range hints {
		if h.Token < 0 || h.Token >= n {
			continue
		}
		tags := m.tagOf
		if h.Pos == "" || h.Tag == "" {
			tags = m.anyTagOf
		}
		if tag, ok := tags[h.Pos+"|"+h.Tag]; ok {
			fixed[h.Token] = tag
		}
	}
	return fixed
}
