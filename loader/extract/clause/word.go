// Package clause reads the grammar of one sentence off its tags and its
// dependency tree: verb groups with voice, tense and negation, the words that
// belong to a verb, the preposition before a noun, and what governs a clause.
// It knows nothing of arms.
package clause

import "strings"

// Word is a token with its reading. Head is the index of the governing word,
// -1 for the root.
type Word struct {
	Text       string
	Lower      string
	Lemma      string
	Tag        string // Penn Treebank
	Rel        string // Universal Dependencies
	Head       int
	Start, End int // bytes in the document's text
}

// Tree is one sentence's words with their children.
type Tree struct {
	Words    []Word
	children [][]int
	verbs    []Verb
	verbAt   []int // verb index by word, -1 where none
}

// NewTree links words to their children and finds the verb groups.
func NewTree(words []Word) *Tree {
	haveNoCopula(words)
	requestsToDo(words)
	joinParticiples(words)
	joinPerfects(words)
	attachPhrases(words)
	splitClauses(words)
	openRelatives(words)
	closeRelatives(words)
	joinRelatives(words)
	joinPredicates(words)
	t := &Tree{Words: words, children: make([][]int, len(words)), verbAt: make([]int, len(words))}
	for i, w := range words {
		if w.Head >= 0 && w.Head < len(words) && w.Head != i {
			t.children[w.Head] = append(t.children[w.Head], i)
		}
		t.verbAt[i] = -1
	}
	t.findVerbs()
	return t
}

// Children lists the words that a word governs, in the order of the text.
func (t *Tree) Children(i int) []int { return t.children[i] }

// Child is the first child with one of the relations (subtypes count), or -1.
func (t *Tree) Child(i int, rels ...string) int {
	for _, c := range t.children[i] {
		for _, rel := range rels {
			if t.Is(c, rel) {
				return c
			}
		}
	}
	return -1
}

// Is reports whether a word's relation is the given one, or a subtype of it.
func (t *Tree) Is(i int, rel string) bool {
	r := t.Words[i].Rel
	return r == rel || strings.HasPrefix(r, rel) && len(r) > len(rel) && r[len(rel)] == ':'
}

// Tagged reports whether a word's tag begins so: "VB", "NN".
func (t *Tree) Tagged(i int, prefix string) bool {
	return strings.HasPrefix(t.Words[i].Tag, prefix)
}

// Verbs lists the verb groups in the order of the text.
func (t *Tree) Verbs() []Verb { return t.verbs }

// VerbAt is the verb group that a word belongs to; nil where there is none.
func (t *Tree) VerbAt(word int) *Verb {
	if v := t.verbAt[word]; v >= 0 {
		return &t.verbs[v]
	}
	return nil
}
