package frame

import "armsgraph/loader/extract/mention"

// Coordinated lists the words of a list of parties to which a word belongs,
// itself included, in the order of the text: "Bulgaria, Romania and Slovakia".
// Commas alone make no list.
func (s *Sentence) Coordinated(word int) []int {
	first, last := word, word
	list := []int{word}
	for {
		next, ok := s.nextInList(last)
		if !ok || s.gaps(word, next) {
			break
		}
		list = append(list, next)
		last = next
	}
	for {
		before, ok := s.previousInList(first)
		if !ok {
			break
		}
		list = append([]int{before}, list...)
		first = before
	}
	list = s.untilLast(list, word)
	if len(list) > 1 && !s.hasConjunction(list[0], list[len(list)-1]) {
		return []int{word}
	}
	return list
}

// untilLast ends a list at the member after "and" where only a comma follows:
// "from France and Italy, the buyer's neighbours".
func (s *Sentence) untilLast(list []int, word int) []int {
	for i := 1; i+1 < len(list); i++ {
		if !s.hasConjunction(list[i-1], list[i]) || s.hasConjunction(list[i], list[i+1]) {
			continue
		}
		if word <= list[i] {
			return list[:i+1]
		}
		return s.untilLast(list[i+1:], word)
	}
	return list
}

// nextInList is the party that follows a word after a comma or conjunction.
func (s *Sentence) nextInList(word int) (int, bool) {
	i := word + 1
	if i < len(s.Tree.Words) && s.Tree.Words[i].Lower == "'s" {
		return 0, false
	}
	joined := false
	for i < len(s.Tree.Words) && s.joins(i) {
		joined = true
		i++
	}
	if !joined {
		return 0, false
	}
	if i < len(s.Tree.Words) && s.Tree.Tagged(i, "IN") || i < len(s.Tree.Words) && s.Tree.Tagged(i, "TO") {
		if directions[s.Tree.Words[i].Lower] == "" || directions[s.Tree.Words[i].Lower] != s.surfacePrep(word) || s.Tree.Words[i-1].Lower == "," {
			return 0, false
		}
		i++
	}
	for i < len(s.Tree.Words) && s.determines(i) {
		i++
	}
	if i < len(s.Tree.Words) && s.sameSort(word, i) && !s.opensClause(i) && s.beside(word, i) {
		return i, true
	}
	return 0, false
}

// beside reports whether no more text stands between two words than joins a list:
// the tree lacks what the parser was not given ("Croatia, an envoy said, and").
func (s *Sentence) beside(a, b int) bool {
	const longest = 40 // bytes
	return s.Tree.Words[b].Start-s.Tree.Words[a].End < longest
}

func (s *Sentence) previousInList(word int) (int, bool) {
	i := word - 1
	for i >= 0 && s.determines(i) {
		i--
	}
	joined := false
	for i >= 0 && s.joins(i) {
		joined = true
		i--
	}
	if joined && i >= 0 && s.sameSort(word, i) && !s.opensClause(word) {
		return i, true
	}
	return 0, false
}

// joins reports whether a word joins the members of a list.
func (s *Sentence) joins(i int) bool {
	switch s.Tree.Words[i].Lower {
	case ",", "and", "or", "nor", "&", "then", "also":
		return true
	}
	return false
}

// gaps reports whether a party that seems to continue a list begins a clause
// of its own, whose verb is left out: "from Turkey and Iran, Eritrea from nobody".
func (s *Sentence) gaps(word, next int) bool {
	if s.denies(next) {
		return true // "to Hamas, not to Hezbollah"
	}
	if s.outer(word, next) {
		return true
	}
	if s.wordAt(next-1) != "," || next+1 >= len(s.Tree.Words) {
		return false
	}
	after := s.wordAt(next + 1)
	return (after == "from" || after == "to") && s.surfacePrep(word) == after
}

// outer reports whether a party after ", and" belongs to a list outside the
// relative clause that a word stands in, since a relative clause of its own
// follows: "Russia, which sold jets to Mali, and Turkey, whose drones".
func (s *Sentence) outer(word, next int) bool {
	if s.wordAt(next-1) != "and" || s.wordAt(next-2) != "," || s.wordAt(next+1) != "," || !relatives[s.wordAt(next+2)] {
		return false
	}
	for i := word - 1; i > 1; i-- {
		if relatives[s.wordAt(i)] {
			return s.wordAt(i-1) == "," && s.party(i-2) != nil
		}
	}
	return false
}

var relatives = map[string]bool{"which": true, "who": true, "whose": true, "whom": true}

// determines reports whether a word may stand before a party in a list.
func (s *Sentence) determines(i int) bool {
	switch s.Tree.Words[i].Lower {
	case "the", "both", "neighbouring", "neighboring", "possibly", "perhaps", "later", "a", "an", "even":
		return true
	}
	return false
}

func (s *Sentence) sameSort(a, b int) bool {
	ma, mb := s.party(a), s.party(b)
	return ma != nil && mb != nil && ma.Adjective() == mb.Adjective() && (ma.Kind == mention.Speaker) == (mb.Kind == mention.Speaker)
}

// opensClause reports whether a party is the subject of a verb that follows,
// so that the comma before it ends a clause.
func (s *Sentence) opensClause(word int) bool {
	t := s.Tree
	return t.Is(word, "nsubj")
}

func (s *Sentence) hasConjunction(first, last int) bool {
	for i := first; i < last; i++ {
		switch s.Tree.Words[i].Lower {
		case "and", "or", "nor", "&":
			return true
		}
	}
	return false
}

// Examples lists the parties offered as examples of a description: "countries
// allied with NATO, such as A, B and C".
func (s *Sentence) Examples(word int) []int {
	t := s.Tree
	for i := word + 1; i < len(t.Words) && i < word+12; i++ {
		switch t.Words[i].Lower {
		case "including", "like", "namely", "notably", "among":
		case "such":
			if i+1 >= len(t.Words) || t.Words[i+1].Lower != "as" {
				continue
			}
			i++
		case ";", ".", ":":
			return nil
		default:
			continue
		}
		for j := i + 1; j < len(t.Words) && j <= i+3; j++ {
			if s.party(j) != nil && !s.party(j).Adjective() {
				return s.Coordinated(j)
			}
		}
		return nil
	}
	return nil
}

// OpenList reports whether a list ends in "and others".
func (s *Sentence) OpenList(last int) bool {
	t := s.Tree
	for i := last + 1; i < len(t.Words) && i <= last+4; i++ {
		switch t.Words[i].Lower {
		case "others", "elsewhere":
			return t.Words[i-1].Lower != "the"
		case ",", "and", "among", "several", "some", "or":
		default:
			return false
		}
	}
	return false
}
