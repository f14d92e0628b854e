package frame

import "slices"

// pairs reads on in a list of goods each with its own source: "bought gunboats
// in Italy, biplanes in France and rifles in Belgium". Each further pair is a
// frame of its own.
func (f *Frame) pairs() []Frame {
	s := f.Sentence
	if len(f.Receivers) == 1 && len(f.Goods) > 0 && s.surfacePrep(f.Receivers[0]) == "to" && f.Receivers[0] > f.Word {
		return f.pairsTo()
	}
	if len(f.From) != 1 || len(f.Goods) == 0 {
		return nil
	}
	var more []Frame
	at, prep := f.From[0], s.surfacePrep(f.From[0])
	if prep == "" || at < f.Word {
		return nil
	}
	for {
		goods, party := s.nextPair(at, prep)
		if party < 0 {
			return more
		}
		pair := *f
		pair.Goods, pair.From = []int{goods}, []int{party}
		pair.Receivers, pair.Givers, pair.Vias = slices.Clone(f.Receivers), slices.Clone(f.Givers), slices.Clone(f.Vias)
		more = append(more, pair)
		at = party
	}
}

// pairsTo does so for goods each with its own destination: "exports of
// submarines to Israel and frigates to Egypt".
func (f *Frame) pairsTo() []Frame {
	var more []Frame
	for at := f.Receivers[0]; ; {
		goods, party := f.Sentence.nextPair(at, "to")
		if party < 0 {
			return more
		}
		pair := *f
		pair.Goods, pair.Receivers = []int{goods}, []int{party}
		pair.From, pair.Givers, pair.Vias = slices.Clone(f.From), slices.Clone(f.Givers), slices.Clone(f.Vias)
		more = append(more, pair)
		at = party
	}
}

// nextPair is goods and their source that follow in a list; -1 where the list
// ends.
func (s *Sentence) nextPair(at int, prep string) (goods, party int) {
	t := s.Tree
	if at+1 >= len(t.Words) || !s.joins(at+1) && t.Words[at+1].Lower != ";" {
		return -1, -1
	}
	goods = -1
	const longest = 12
	for i := at + 1; i < len(t.Words) && i < at+longest; i++ {
		if v := t.VerbAt(i); v != nil && v.Main == i && v.Form != 3 {
			return -1, -1
		}
		switch {
		case s.Military(i) != nil:
			if goods < 0 {
				goods = i
			}
		case s.party(i) != nil && !s.party(i).Adjective() && goods >= 0:
			if s.surfacePrep(i) == prep {
				return goods, i
			}
			return -1, -1
		}
	}
	return -1, -1
}
