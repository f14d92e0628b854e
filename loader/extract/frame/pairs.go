package frame

import "slices"

// pairs reads on in a list of goods each with its own source: "bought gunboats
// in Italy, biplanes in France and rifles in Belgium". Each further pair is a
// frame of its own.
func (f *Frame) pairs() []Frame {
	if more := f.repeated(); more != nil {
		return more
	}
	more := f.listedPairs()
	f.respectively(more)
	return more
}

// respectively gives each pair the doer of its place: "Poland and Romania
// expect, respectively, tanks from Korea and drones from Turkey".
func (f *Frame) respectively(more []Frame) {
	s := f.Sentence
	if len(more) == 0 || !s.says("respectively") {
		return
	}
	doer := func(f *Frame) *[]int {
		if f.Predicate.Class == Acquire || f.Predicate.Class == Request {
			return &f.Receivers
		}
		return &f.Givers
	}
	if len(*doer(f)) != 1 {
		return
	}
	list := s.Coordinated((*doer(f))[0])
	if len(list) != len(more)+1 {
		return
	}
	*doer(f), f.Alone = list[:1], true
	for i := range more {
		*doer(&more[i]), more[i].Alone = list[i+1:i+2], true
	}
}

// says reports whether a word stands in the sentence.
func (s *Sentence) says(word string) bool {
	for i := range s.Tree.Words {
		if s.Tree.Words[i].Lower == word {
			return true
		}
	}
	return false
}

func (f *Frame) listedPairs() []Frame {
	s := f.Sentence
	if len(f.Receivers) == 1 && len(f.Goods) > 0 && s.surfacePrep(f.Receivers[0]) == "to" && f.Receivers[0] > f.Word {
		return f.pairsTo()
	}
	f.firstSource()
	if len(f.From) != 1 || len(f.Goods) == 0 {
		return nil
	}
	var more []Frame
	list := s.Coordinated(f.From[0])
	at, prep := list[len(list)-1], s.surfacePrep(f.From[0])
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
		pair.Sources, pair.Vias = nil, slices.Clone(f.Vias)
		pair.Receivers, pair.Givers = slices.Clone(f.Receivers), slices.Clone(f.Givers)
		pair.gapped(at)
		more = append(more, pair)
		at = party
	}
}

// firstSource leaves a frame its first source where the others belong to goods
// of their own: "tanks from Korea and drones from Turkey".
func (f *Frame) firstSource() {
	if len(f.From) < 2 || len(f.Goods) == 0 || f.From[0] < f.Word || f.Goods[0] > f.From[0] {
		return
	}
	prep := f.Sentence.surfacePrep(f.From[0])
	if prep == "" {
		return
	}
	if _, party := f.Sentence.nextPair(f.From[0], prep); party >= 0 && slices.Contains(f.From, party) {
		f.From = f.From[:1:1]
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
		pair.gapped(at)
		more = append(more, pair)
		at = party
	}
}

// gapped gives a pair the doer that stands before its goods where the verb is
// left out: "Britain sent tanks to Oman, France guns to Qatar".
func (f *Frame) gapped(after int) {
	s := f.Sentence
	for i := after + 1; i < f.Goods[0]; i++ {
		if s.party(i) == nil || s.party(i).Adjective() || s.within(i) || s.surfacePrep(i) != "" {
			continue
		}
		if f.Predicate.Class == Acquire || f.Predicate.Class == Request {
			f.Receivers = []int{i}
		} else {
			f.Givers = []int{i}
		}
		f.Alone = true
		return
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
