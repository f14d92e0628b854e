package clause

// joinParticiples mends a reading that parsers prefer: in "had sold or donated
// weapons" the second verb is joined to the first and describes no weapons.
func joinParticiples(words []Word) {
	for i := 2; i < len(words)-1; i++ {
		w := &words[i]
		if w.Tag != "VBN" && w.Tag != "VBD" || w.Rel != "amod" || w.Head < i {
			continue
		}
		if l := words[i-1].Lower; l != "and" && l != "or" && l != "nor" {
			continue
		}
		first := i - 2
		if t := words[first].Tag; t != "VBN" && t != "VBD" || words[first].Rel == "amod" {
			continue
		}
		noun := w.Head
		w.Head, w.Rel = first, "conj"
		if words[noun].Head == i || words[noun].Head < 0 {
			words[noun].Head, words[noun].Rel = first, "obj"
		}
	}
}
