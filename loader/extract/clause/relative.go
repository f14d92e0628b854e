package clause

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
