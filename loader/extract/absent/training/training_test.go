package training_test

import (
	"crypto/sha256"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"armsgraph/loader/extract/absent/training"
)

// drawn is examples of gaps in which mostly the party that had the role last
// is meant, and never one that had the other role.
func drawn(n int) []training.Example {
	r := rand.New(rand.NewPCG(1, 2))
	var examples []training.Example
	for gap := range n {
		for candidate := range 3 {
			e := training.Example{Document: fmt.Sprint(gap / 3), Gap: gap, Features: []string{fmt.Sprint("kind ", r.IntN(3))}}
			switch candidate {
			case 0:
				e.Features = append(e.Features, "had the role last")
				e.Right = r.IntN(10) > 0
			case 1:
				e.Features = append(e.Features, "had the other role")
			}
			examples = append(examples, e)
		}
	}
	return examples
}

func TestTrainingLearnsWhatIsMeant(t *testing.T) {
	weights := training.Train(drawn(200), training.Recipe())
	if weights["had the role last"] < 1 || weights["had the other role"] > 0 {
		t.Errorf("weights %v", weights)
	}
	for _, share := range training.CrossValidate(drawn(200), 10, training.Recipe()) {
		if share.Filled == 0 || float64(share.Right) < 0.85*float64(share.Filled) {
			t.Errorf("from %.1f on %d filled, %d rightly", share.Enough, share.Filled, share.Right)
		}
	}
}

// smallDigest is what the recipe makes of a few examples, in whatever order; it
// changes with the recipe, and then the embedded weights must be learned anew.
const smallDigest = "236c6f4a3e9f0173"

func TestTrainingIsReproducible(t *testing.T) {
	examples := drawn(60)
	for range 2 {
		table := training.Format(training.Train(examples, training.Recipe()))
		if got := fmt.Sprintf("%x", sha256.Sum256([]byte(table)))[:16]; got != smallDigest {
			t.Errorf("digest %s, want %s", got, smallDigest)
		}
		slices.Reverse(examples)
	}
}
