package clause

import "strings"

// closeRelatives mends a reading in which a relative clause swallows the verb of
// its noun: in "the drone that hit the depot had been made" the depot was hit
// and the drone made.
func closeRelatives(words []Word) {
	for i := range words {
		inner := words[i].Head
		if words[i].Rel != "ccomp" || words[i].Tag != "VBN" && words[i].Tag != "VBD" && words[i].Tag != "VBZ" || inner < 0 || inner >= i || words[inner].Rel != "acl:relcl" {
			continue
		}
		noun, object := words[inner].Head, nounBetween(words, inner, i)
		if noun < 0 || noun >= inner || object < 0 || !relativeSubject(words, inner) {
			continue
		}
		above := words[noun].Head
		words[i].Head, words[i].Rel = above, words[noun].Rel
		words[noun].Head, words[noun].Rel = i, words[object].Rel
		words[object].Head, words[object].Rel = inner, "obj"
		for k := range words {
			if words[k].Head == noun && words[k].Rel == "punct" && k > i {
				words[k].Head = i
			}
		}
	}
}

// nounBetween is the subject of a verb where it stands right after another
// verb, its article aside, and no conjunction between; -1 where it does not.
func nounBetween(words []Word, first, verb int) int {
	for k := first + 1; k < verb; k++ {
		switch {
		case words[k].Head == verb && (words[k].Rel == "nsubj" || words[k].Rel == "nsubj:pass"):
			return k
		case words[k].Tag == "IN" || words[k].Lower == ",":
			return -1
		}
	}
	return -1
}

// relativeSubject reports whether "that", "which" or "who" is the subject of a
// relative clause's verb and stands right before it.
func relativeSubject(words []Word, verb int) bool {
	for k := verb - 1; k >= 0 && k >= verb-3; k-- {
		if words[k].Head == verb && words[k].Rel == "nsubj" {
			return words[k].Lower == "that" || words[k].Lower == "which" || words[k].Lower == "who"
		}
	}
	return false
}

// joinRelatives gives a bare participle to the verb with an auxiliary right before
// it, where the tree joins it to one that has none to share: in "waiting for
// weapons that Washington has sold it but not delivered" Washington has not
// delivered.
func joinRelatives(words []Word) {
	for i := range words {
		head := words[i].Head
		if words[i].Tag != "VBN" || words[i].Rel != "conj" || head < 0 || head >= i || words[head].Tag == "VBN" || words[head].Tag == "VBD" {
			continue
		}
		for k := i - 1; k > head; k-- {
			if words[k].Tag == "VBN" && words[k].Rel == "acl:relcl" {
				words[i].Head = k
			}
			if words[k].Tag == "VBN" || words[k].Lower == "," {
				break
			}
		}
	}
}

// openRelatives mends "weapons from Iran that were on their way", where the tree
// takes "that" for a conjunction though no subject follows: the clause describes
// the noun before it that agrees with its verb.
func openRelatives(words []Word) {
	for i := 1; i+1 < len(words); i++ {
		next := &words[i+1]
		if words[i].Lower != "that" || next.Tag != "VBD" && next.Tag != "VBZ" && next.Tag != "VBP" && next.Tag != "MD" {
			continue
		}
		verb := i + 1
		if strings.HasPrefix(next.Rel, "aux") && next.Head > verb {
			verb = next.Head
		}
		w := &words[verb]
		if w.Rel != "ccomp" && w.Rel != "parataxis" && w.Rel != "advcl" || hasSubject(words, verb, i) {
			continue
		}
		noun := agreeing(words, i, next.Lower == "were" || next.Lower == "are" || next.Lower == "have")
		if noun < 0 || noun == verb || words[noun].Head == verb {
			continue
		}
		w.Head, w.Rel = noun, "acl:relcl"
		words[i].Head, words[i].Rel, words[i].Tag = verb, "nsubj", "WDT"
	}
}

// hasSubject reports whether a verb has a subject beside "that".
func hasSubject(words []Word, verb, that int) bool {
	for k, w := range words {
		if w.Head == verb && k != that && (strings.HasPrefix(w.Rel, "nsubj") || w.Rel == "expl") {
			return true
		}
	}
	return false
}

// agreeing is the nearest noun before a word that agrees with a verb in the
// plural or not, within its clause; -1 where there is none.
func agreeing(words []Word, before int, plural bool) int {
	for k := before - 1; k >= 0 && k >= before-6; k-- {
		tag := words[k].Tag
		if strings.HasPrefix(tag, "VB") || words[k].Lower == ";" {
			return -1
		}
		if strings.HasPrefix(tag, "NN") && (!plural || strings.HasSuffix(tag, "S")) {
			return k
		}
	}
	return -1
}
