package clause

// joinPredicates mends a finite verb after "and" that the tree takes for a
// relative clause on the noun before, though no pronoun opens it: "was organised
// by an officer and was on its way to".
func joinPredicates(words []Word) {
	for i := 2; i < len(words); i++ {
		w := &words[i]
		if w.Rel != "acl:relcl" || w.Head < 0 || w.Head > i {
			continue
		}
		first := i
		for first > 0 && words[first-1].Head == i && (words[first-1].Rel == "aux" || words[first-1].Rel == "aux:pass" || words[first-1].Rel == "cop" || words[first-1].Rel == "advmod") {
			first--
		}
		if first == 0 || words[first-1].Lower != "and" && words[first-1].Lower != "but" || first == i && words[i].Tag != "VBD" && words[i].Tag != "VBZ" {
			continue
		}
		above := words[w.Head].Head
		if above < 0 || above > w.Head || len(words[above].Tag) < 2 || words[above].Tag[:2] != "VB" || relative(words, w.Head, i) {
			continue
		}
		w.Head, w.Rel = above, "conj"
	}
}

// relative reports whether a relative pronoun stands between two words.
func relative(words []Word, from, to int) bool {
	for i := from + 1; i < to; i++ {
		switch words[i].Lower {
		case "which", "who", "whom", "whose", "that", "where":
			return true
		}
	}
	return false
}
