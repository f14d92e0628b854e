package polarity

import "armsgraph/loader/extract/frame"

// calledFalse reports whether a sentence calls the clause of a predicate false
// by the order of its words, whatever the tree says: "it is not true that X
// sold", "reports that X had sold were wrong".
func calledFalse(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	that := -1
	for i := f.Word - 1; i > 0; i-- {
		l := words[i].Lower
		if l == ";" || l == "." {
			return false
		}
		if l == "that" {
			that = i
			break
		}
	}
	if that < 1 {
		return false
	}
	switch before := words[that-1]; {
	case before.Lower == "untrue" || before.Lower == "false" || before.Lower == "wrong":
		return true
	case before.Lower == "true" || before.Lower == "case" || before.Lower == "truth" || before.Lower == "so":
		for i := that - 2; i >= 0 && i >= that-5; i-- {
			if l := words[i].Lower; l == "not" || l == "n't" || l == "never" || l == "no" || l == "hardly" {
				return true
			}
		}
	case allegations[before.Lemma]:
		return saidWrong(f)
	}
	return false
}

// saidWrong reports whether the sentence says, after a clause told by "reports
// that", that they are wrong.
func saidWrong(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	for i := f.Word + 1; i < len(words); i++ {
		switch words[i].Lower {
		case ";", ":":
			return false
		case "is", "are", "was", "were", "as":
		default:
			continue
		}
		const near = 4
		for j := i + 1; j < len(words) && j <= i+near && words[j].Lower != ","; j++ {
			if l := words[j].Lower; l == "not" || l == "n't" {
				break
			}
			if untrue[words[j].Lemma] || inexact[words[j].Lower] {
				return true
			}
		}
	}
	return false
}

// inexact are words that call a report false where they are its predicate.
var inexact = map[string]bool{"wrong": true, "incorrect": true, "inaccurate": true, "mistaken": true, "erroneous": true, "fake": true, "made-up": true,
	"invented": true, "untruthful": true, "ridiculous": true, "ludicrous": true, "bogus": true, "preposterous": true}
