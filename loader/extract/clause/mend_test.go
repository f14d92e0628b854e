package clause

import "testing"

func words(rows ...Word) []Word { return rows }

func TestJoinParticiples(t *testing.T) {
	tree := NewTree(words(
		Word{Lower: "Croatia", Tag: "NNP", Rel: "nsubj", Head: 2},
		Word{Lower: "had", Lemma: "have", Tag: "VBD", Rel: "aux", Head: 2},
		Word{Lower: "sold", Lemma: "sell", Tag: "VBN", Rel: "root", Head: -1},
		Word{Lower: "or", Tag: "CC", Rel: "cc", Head: 4},
		Word{Lower: "donated", Lemma: "donate", Tag: "VBN", Rel: "amod", Head: 5},
		Word{Lower: "weapons", Tag: "NNS", Rel: "obj", Head: 2},
	))
	if !tree.Is(4, "conj") || tree.Words[4].Head != 2 {
		t.Errorf("donated is %s of %d, want conj of sold", tree.Words[4].Rel, tree.Words[4].Head)
	}
	if v := tree.VerbAt(4); v == nil || v.Passive || !v.Perfect {
		t.Errorf("donated is %+v, want the active perfect of sold", v)
	}
}

func TestAttachPhrases(t *testing.T) {
	tree := NewTree(words(
		Word{Lower: "ministry", Tag: "NN", Rel: "nsubj", Head: 1},
		Word{Lower: "granted", Lemma: "grant", Tag: "VBD", Rel: "root", Head: -1},
		Word{Lower: "licence", Lemma: "licence", Tag: "NN", Rel: "obj", Head: 1},
		Word{Lower: "for", Tag: "IN", Rel: "case", Head: 4},
		Word{Lower: "rifles", Lemma: "rifle", Tag: "NNS", Rel: "obl", Head: 1},
	))
	if !tree.Is(4, "nmod") || tree.Words[4].Head != 2 {
		t.Errorf("rifles is %s of %d, want nmod of licence", tree.Words[4].Rel, tree.Words[4].Head)
	}
}

func TestAccusedOfStays(t *testing.T) {
	tree := NewTree(words(
		Word{Lower: "accused", Lemma: "accuse", Tag: "VBD", Rel: "root", Head: -1},
		Word{Lower: "dealers", Lemma: "dealer", Tag: "NNS", Rel: "obj", Head: 0},
		Word{Lower: "of", Tag: "IN", Rel: "case", Head: 3},
		Word{Lower: "smuggling", Tag: "NN", Rel: "obl", Head: 0},
	))
	if tree.Words[3].Head != 0 {
		t.Error("what dealers were accused of was given to them as a phrase")
	}
}
