package frame

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/mention"
)

// This file reads whose make goods are: "Soviet tanks", "rifles of Czech
// origin".

// notMakes are words after a hyphen that tell a design or an age, not a maker.
var notMakes = map[string]bool{"pattern": true, "style": true, "type": true, "designed": true, "era": true, "calibre": true, "caliber": true,
	"standard": true, "model": true, "flagged": true, "owned": true, "held": true, "backed": true, "language": true}

// captured reports whether goods are called booty, which somebody else gives than
// their makers: "seized Iranian ammunition".
func (s *Sentence) captured(word int) bool {
	for i := word - 1; i >= 0 && i >= word-4; i-- {
		switch s.Tree.Words[i].Lower {
		case "seized", "captured", "confiscated", "intercepted", "forfeited", "looted", "impounded":
			return true
		}
	}
	return false
}

// Makers lists the parties named by adjectives before goods: "Albanian and
// Czech ammunition".
func (s *Sentence) Makers(word int) []int {
	if s.captured(word) {
		return nil
	}
	list := s.GoodsList(word)
	if makers := s.ofMake(list[len(list)-1]); makers != nil {
		return makers
	}
	for i := word - 1; i >= 0 && i >= word-6; i-- {
		m := s.MentionAt(i)
		if taken[s.Tree.Words[i].Lower] {
			return nil
		}
		if m != nil && m.Adjective() {
			if i > 0 && taken[s.Tree.Words[i-1].Lower] {
				return nil
			}
			if i+2 < word && s.Tree.Words[i+1].Lower == "-" && notMakes[s.Tree.Words[i+2].Lower] {
				return nil
			}
			return s.Coordinated(i)
		}
		if m != nil && m.Party != nil && m.Party.Kind == graph.Company && m.Kind == mention.Party && s.Tree.Is(i, "compound") {
			return []int{i} // "Bofors missiles"
		}
		tag := s.Tree.Words[i].Tag
		if m != nil && m.Kind != mention.Goods || tag != "JJ" && tag != "CD" && tag != "NN" && tag != "NNP" && tag != "HYPH" && tag != "VBN" && tag != "NNS" {
			return nil
		}
	}
	return nil
}

// taken are words for goods that somebody else gives than their makers: "captured
// Iranian rifles".
var taken = map[string]bool{"seized": true, "captured": true, "confiscated": true, "intercepted": true, "impounded": true, "looted": true,
	"stolen": true, "trophy": true}

// makes are nouns for where goods come from.
var makes = map[string]bool{"origin": true, "manufacture": true, "make": true, "production": true, "provenance": true, "fabrication": true}

// ofMake lists the parties that a phrase after goods names as their makers:
// "rifles of Libyan origin".
func (s *Sentence) ofMake(word int) []int {
	const near = 7
	var makers []int
	for i := word + 1; i < len(s.Tree.Words) && i < word+near; i++ {
		m := s.MentionAt(i)
		switch {
		case i == word+1 && s.Tree.Words[i].Lower != "of":
			return nil
		case m != nil && m.Adjective():
			makers = append(makers, i)
		case makes[s.Tree.Words[i].Lemma]:
			return makers
		case m != nil || s.Tree.Tagged(i, "V") || s.Tree.Words[i].Lower == ";":
			return nil
		}
	}
	return nil
}
