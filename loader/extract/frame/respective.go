package frame

// respective splits a transfer between two lists of as many parties: "went to
// Chile and Romania from Belgium and Britain respectively".
func (s *Sentence) respective(frames []Frame) []Frame {
	if !s.says("respectively") {
		return nil
	}
	var more []Frame
	for i := range frames {
		more = append(more, frames[i].inOrder()...)
	}
	return more
}

// inOrder gives a frame the first giver and the first receiver, and makes
// frames of the other pairs.
func (f *Frame) inOrder() []Frame {
	s := f.Sentence
	if f.Alone {
		return nil
	}
	givers := f.From
	if len(f.From) == 0 {
		givers = f.Givers
	}
	from, to := s.spread(givers), s.spread(f.Receivers)
	goods := []int(nil)
	if owners, owned := s.owners(f.Goods); len(owners) == len(from) {
		to, goods = owners, owned
	}
	if len(from) < 2 || len(from) != len(to) {
		return nil
	}
	var more []Frame
	whole := *f
	for i := range from {
		pair := whole
		pair.Alone = true
		pair.Receivers = to[i : i+1 : i+1]
		if len(whole.From) > 0 {
			pair.From = from[i : i+1 : i+1]
		} else {
			pair.Givers = from[i : i+1 : i+1]
		}
		if goods != nil {
			pair.Goods = goods[i : i+1 : i+1]
		}
		if i == 0 {
			*f = pair
		} else {
			more = append(more, pair)
		}
	}
	return more
}

// spread is the words of a role with the rest of their lists, each once.
func (s *Sentence) spread(words []int) []int {
	var all []int
	for _, w := range words {
		for _, member := range s.Coordinated(w) {
			known := false
			for _, other := range all {
				known = known || other == member
			}
			if !known {
				all = append(all, member)
			}
		}
	}
	return all
}

// owners is whose each goods of a list are: "Jakarta's trainers and Bangkok's
// ships"; nothing unless several parties own some.
func (s *Sentence) owners(goods []int) (owners, owned []int) {
	if len(goods) == 0 {
		return nil, nil
	}
	for i := max(0, goods[0]-4); i < len(s.Tree.Words) && i < goods[0]+12; i++ {
		if s.Tree.VerbAt(i) != nil {
			break
		}
		if s.Military(i) == nil {
			continue
		}
		if owner := s.owner(i); owner >= 0 && s.party(owner) != nil && (len(owners) == 0 || owners[len(owners)-1] != owner) {
			owners, owned = append(owners, owner), append(owned, i)
		}
	}
	if len(owners) < 2 {
		return nil, nil
	}
	return owners, owned
}
