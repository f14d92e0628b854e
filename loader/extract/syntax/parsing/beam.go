package parsing

// item is a state in the beam with the move that led to it.
type item struct {
	state
	parent int32 // place in history
	move   int32
	score  int32
	gold   bool // only moves of the tree to be learnt so far
}

// candidate is a move from an item that may enter the next beam.
type candidate struct {
	parent int32
	move   int32
	score  int32
	gold   bool
}

// search is the memory of one parse; it is used again for the next.
type search struct {
	sentence   sentence
	nodes      arena
	history    []item // all beams, one after another
	candidates []candidate
	scores     []int32
	features   [256]uint32
	beam       Beam
}

// Beam says how many parses are followed at a time. One that is more than
// Margin behind the best is given up, unless Margin is 0.
type Beam struct {
	Width  int
	Margin int32
}

// run searches for the best 2n moves. After every step
// observe, if any, sees the places of the beam in history and may stop the
// search. goldMoves, if any, mark the items that follow them.
func (p *Parser) run(s *search, goldMoves []int, observe func(from, to, step int) bool) int {
	n := s.sentence.n
	s.nodes.reset()
	s.history = append(s.history[:0], item{state: initial(&s.nodes, n), parent: -1, gold: true})
	from := 0
	for step := range 2 * n {
		s.candidates = s.candidates[:0]
		to := len(s.history)
		for i := from; i < to; i++ {
			goldMove := -1
			if goldMoves != nil && s.history[i].gold {
				goldMove = goldMoves[step]
			}
			p.expand(s, i, goldMove)
		}
		for _, c := range s.candidates {
			if s.beam.Margin > 0 && s.candidates[0].score-c.score > s.beam.Margin {
				break
			}
			next := s.history[c.parent].after(&s.nodes, int(c.move), n, p.markers)
			s.history = append(s.history, item{next, c.parent, c.move, c.score, c.gold})
		}
		from = to
		if observe != nil && !observe(from, len(s.history), step) {
			break
		}
	}
	return from
}

// expand scores the moves from item i and offers them to the next beam.
func (p *Parser) expand(s *search, i, goldMove int) {
	it := &s.history[i]
	clear(s.scores)
	p.weights.Score(s.sentence.features(it.state, s.features[:0]), s.scores)
	shifts, left, right, root := it.allowed()
	offer := func(move int) {
		s.offer(candidate{int32(i), int32(move), it.score + s.scores[move], move == goldMove})
	}
	if shifts {
		offer(shift)
	}
	if root {
		offer(attachRight(p.root))
	}
	if !left && !right {
		return
	}
	for rel := range p.relations {
		if rel == p.root {
			continue
		}
		if left {
			offer(attachLeft(rel))
		}
		if right {
			offer(attachRight(rel))
		}
	}
}

// offer keeps the best candidates in falling order; of equals the first one
// stays ahead.
func (s *search) offer(c candidate) {
	k := len(s.candidates)
	if k == s.beam.Width {
		if c.score <= s.candidates[k-1].score {
			return
		}
		k--
	} else {
		s.candidates = append(s.candidates, c)
	}
	for k > 0 && s.candidates[k-1].score < c.score {
		s.candidates[k] = s.candidates[k-1]
		k--
	}
	s.candidates[k] = c
}
