package parsing

import (
	"math/rand/v2"

	"armsgraph/loader/extract/syntax/perceptron"
)

// Tree is a sentence with its tags (places in the tag list), heads (-1 for the
// root) and relations (places in the list of relations).
type Tree struct {
	Sentence
	Heads []int
	Rels  []uint8
}

// Options of a training.
type Options struct {
	Rounds   int    // over all trees
	Width    int    // of the beam
	Seed     uint64 // of the shuffling
	Rounding perceptron.Rounding
	// After Select rounds only about Features features are kept.
	Select, Features int
	// Observe, if any, is called after each round with the number of trees
	// that were parsed without a fault, and how to make a parser of the weights
	// as they are now.
	Observe func(round, faultless int, now func(perceptron.Rounding) *Parser)
}

// Train trains a parser on the trees; those with crossing arcs are made
// projective first.
func Train(trees []Tree, g Grammar, o Options) *Parser {
	learner := perceptron.NewLearner()
	p := newParser(g, learner)
	gold := make([][]int, len(trees))
	for i, t := range trees {
		gold[i] = moves(lift(t.Heads), t.Rels)
	}
	random := rand.New(rand.NewPCG(o.Seed, 1))
	s := p.searches.New().(*search)
	s.beam.Width = o.Width
	for round := range o.Rounds {
		if round == o.Select {
			learner.Keep(o.Features)
		}
		faultless := 0
		for _, k := range random.Perm(len(trees)) {
			s.sentence.set(trees[k].Sentence, g.Coarse)
			if p.learn(learner, s, gold[k]) {
				faultless++
			}
			learner.Advance()
		}
		if o.Observe != nil {
			o.Observe(round, faultless, func(r perceptron.Rounding) *Parser { return newParser(g, learner.Average(r)) })
		}
	}
	return newParser(g, learner.Average(o.Rounding))
}

// learn parses one tree and, if the tree's moves do not win, updates the
// weights for the prefix of moves where they lose by most. It reports whether
// they won.
func (p *Parser) learn(learner *perceptron.Learner, s *search, gold []int) bool {
	scores := goldScores(p, s, gold)
	worst, violation, steps := -1, int32(-1), 0
	won := false
	p.run(s, gold, func(from, _, step int) bool {
		best := s.history[from]
		won = best.gold
		if lead := best.score - scores[step]; !best.gold && lead >= violation {
			worst, violation, steps = from, lead, step+1
		}
		return true
	})
	if won {
		return true
	}
	p.update(learner, s, gold[:steps], worst)
	return false
}

// goldScores gives the sums of the gold moves' scores after each step.
func goldScores(p *Parser, s *search, gold []int) []int32 {
	s.nodes.reset()
	sums := make([]int32, len(gold))
	st, sum := initial(&s.nodes, s.sentence.n), int32(0)
	for i, move := range gold {
		clear(s.scores)
		p.weights.Score(s.sentence.features(st, s.features[:0]), s.scores)
		sum += s.scores[move]
		sums[i] = sum
		st = st.after(&s.nodes, move, s.sentence.n, p.markers)
	}
	return sums
}

// update rewards the gold moves and punishes the moves to the item at worst,
// from the first on in which they differ.
func (p *Parser) update(learner *perceptron.Learner, s *search, gold []int, worst int) {
	wrong := make([]int32, len(gold)) // items from which each move was made
	at := int32(worst)
	for i := len(gold) - 1; i >= 0; i-- {
		wrong[i] = at
		at = s.history[at].parent
	}
	st := s.history[0].state
	same := true
	for i, move := range gold {
		it := s.history[wrong[i]]
		same = same && int(it.move) == move
		if !same {
			learner.Update(s.sentence.features(st, s.features[:0]), move, 1)
			before := s.history[it.parent].state
			learner.Update(s.sentence.features(before, s.features[:0]), int(it.move), -1)
		}
		st = st.after(&s.nodes, move, s.sentence.n, p.markers)
	}
}
