package tagging

import (
	"math/rand/v2"

	"armsgraph/loader/extract/syntax/perceptron"
)

// Tagged is a sentence with the tags of its words, as places in a tag list.
type Tagged struct {
	Words []Word
	Tags  []uint8
}

// Free marks a word whose tag is not fixed beforehand.
const Free = -1

// Tagger is read-only once trained, and safe for concurrent use.
type Tagger struct {
	tags    int // number of tags
	known   dictionary
	weights perceptron.Scorer
}

// Options of a training.
type Options struct {
	Rounds   int // over all sentences
	Select   int // rounds after which the features are chosen
	Features int // and how many of them are kept, about
	Seed     uint64
	Rounding perceptron.Rounding
}

// Train trains a tagger for the given number of tags on the sentences.
func Train(sentences []Tagged, tags int, o Options) *Tagger {
	learner := perceptron.NewLearner()
	t := &Tagger{tags: tags, known: newDictionary(sentences), weights: learner}
	random := rand.New(rand.NewPCG(o.Seed, 0))
	for round := range o.Rounds {
		if round == o.Select {
			learner.Keep(o.Features)
		}
		for _, k := range random.Perm(len(sentences)) {
			s := sentences[k]
			t.run(s.Words, func(i int, features []uint32, guess uint8) uint8 {
				if gold := s.Tags[i]; features != nil && guess != gold {
					learner.Update(features, int(gold), 1)
					learner.Update(features, int(guess), -1)
				}
				return guess
			}, nil)
			learner.Advance()
		}
	}
	t.weights = learner.Average(o.Rounding)
	return t
}

// Tag gives the words' tags. Where fixed is given, a word whose entry is not
// Free has that tag, and its neighbours are judged by it.
func (t *Tagger) Tag(words []Word, fixed []int) []uint8 {
	tags := make([]uint8, len(words))
	t.run(words, func(i int, _ []uint32, guess uint8) uint8 {
		tags[i] = guess
		return guess
	}, fixed)
	return tags
}

// run tags word by word; each is told to decide with its features (nil where
// nothing was scored) and the best tag, and gives the tag to go on with.
func (t *Tagger) run(words []Word, decide func(i int, features []uint32, guess uint8) uint8, fixed []int) {
	view := newView(words, &t.known)
	scores := make([]int32, t.tags)
	var buffer [64]uint32
	for i := range words {
		var features []uint32
		var guess uint8
		if fixed != nil && fixed[i] != Free {
			guess = uint8(fixed[i])
		} else if tag, ok := t.known.sure(words[i]); ok {
			guess = tag
		} else {
			features = view.features(i, buffer[:0])
			clear(scores)
			t.weights.Score(features, scores)
			guess = best(scores)
		}
		guess = decide(i, features, guess)
		view.earlier, view.last = view.last, uint64(guess)+1
	}
}

func best(scores []int32) uint8 {
	top := 0
	for i, s := range scores {
		if s > scores[top] {
			top = i
		}
	}
	return uint8(top)
}

// AppendBinary appends the tagger to b, to be read by Decode.
func (t *Tagger) AppendBinary(b []byte) []byte {
	b = t.known.appendBinary(b)
	return t.weights.(*perceptron.Table).AppendBinary(b)
}

// Decode reads a tagger with the given number of tags from the beginning of b
// and gives what follows it. Its error is perceptron.ErrCorrupt.
func Decode(b []byte, tags int) (*Tagger, []byte, error) {
	known, b, err := decodeDictionary(b, tags)
	if err != nil {
		return nil, nil, err
	}
	weights, b, err := perceptron.Decode(b, tags)
	if err != nil {
		return nil, nil, err
	}
	return &Tagger{tags: tags, known: known, weights: weights}, b, nil
}
