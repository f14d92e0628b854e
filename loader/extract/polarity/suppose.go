package polarity

import (
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// This file knows conditions and what is only imagined.

// hypothetical reports whether a clause is a condition.
func hypothetical(t *clause.Tree, verb int) bool {
	for _, c := range t.Children(verb) {
		if t.Is(c, "mark") && c < verb {
			switch t.Words[c].Lower {
			case "if", "unless", "whether", "lest":
				return true
			case "before":
				return anyMoved(t, verb) // "before anything was shipped"
			}
		}
	}
	return false
}

// anyMoved reports whether a verb's subject or object is "any".
func anyMoved(t *clause.Tree, verb int) bool {
	thing := t.Child(verb, "nsubj", "obj")
	if thing < 0 {
		return false
	}
	det := t.Child(thing, "det")
	l := t.Words[thing].Lower
	return l == "anything" || l == "any" || det >= 0 && t.Words[det].Lower == "any"
}

// supposes reports whether a sentence only imagines the transfer: it opens as a
// condition ("Had the deal gone ahead", "Were Japan to export"), or hangs on one
// ("would follow if").
func supposes(f *frame.Frame) bool {
	words := f.Sentence.Tree.Words
	for i := 0; i < len(words) && i < 2; i++ {
		if words[i].Lower == "\"" || words[i].Lower == "“" {
			continue
		}
		switch words[i].Text {
		case "Had", "Were", "Should":
			return true
		}
		break
	}
	if f.Verb == nil || f.Verb.Modal == "" || f.Verb.Modal == "be to" || f.Verb.Modal == "have to" {
		return false
	}
	if (f.Verb.Modal == "would" || f.Verb.Modal == "could") && f.Verb.Perfect {
		return true
	}
	for _, w := range words {
		if w.Lower == "if" || w.Lower == "unless" {
			return true
		}
	}
	return false
}
