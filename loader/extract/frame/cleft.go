package frame

// clefts gives a phrase that "it was … that" puts in front to the verb that it
// belongs to: "It was from Boston that the rifles came".
func (s *Sentence) clefts(frames []Frame) {
	t := s.Tree
	for i := 0; i+3 < len(t.Words); i++ {
		if t.Words[i].Lower != "it" || t.Words[i+1].Lower != "was" && t.Words[i+1].Lower != "is" {
			continue
		}
		party := -1
		for w := i + 2; w < len(t.Words) && w < i+6; w++ {
			if s.party(w) != nil && !s.party(w).Adjective() {
				party = w
				break
			}
		}
		if party < 0 || s.surfacePrep(party) == "" {
			continue
		}
		last := s.Coordinated(party)
		that := last[len(last)-1] + 1
		if that < len(t.Words) && t.Words[that].Lower == "," {
			return
		}
		if that >= len(t.Words) || t.Words[that].Lower != "that" {
			continue
		}
		for k := range frames {
			if f := &frames[k]; f.Word > that {
				f.drop(party)
				f.oblique(oblique{party, s.surfacePrep(party), f.Word})
				break
			}
		}
	}
}

// drop takes a word from all roles.
func (f *Frame) drop(word int) {
	for _, role := range []*[]int{&f.Givers, &f.Receivers, &f.Vias, &f.From, &f.Places} {
		kept := (*role)[:0:0]
		for _, w := range *role {
			if w != word {
				kept = append(kept, w)
			}
		}
		*role = kept
	}
}
