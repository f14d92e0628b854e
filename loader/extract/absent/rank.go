package absent

import (
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
)

// Gap is a transfer of which one end is told.
type Gap struct {
	Sentence *frame.Sentence
	Move     *refer.Move
	Missing  End
	Known    []string // codes of the parties that are told
	Speaker  string   // code of the state that the innermost speaker speaks for
	Polarity graph.Polarity
}

// Candidate is a party that may be meant.
type Candidate struct {
	Party    refer.Ref
	Features []string
	Weight   float64 // how likely it is meant, from 0 to 1
}

// Enough is the weight from which a candidate is taken; chosen in
// cross-validation so that four of five are right.
const Enough = 0.55

// Rank lists the parties that may be the missing end, the likeliest first.
func (d *Discourse) Rank(g Gap) []Candidate {
	candidates := d.candidates(g)
	weights := learned()
	for i := range candidates {
		sum := weights["bias"]
		for _, f := range candidates[i].Features {
			sum += weights[f]
		}
		candidates[i].Weight = 1 / (1 + math.Exp(-sum))
	}
	slices.SortStableFunc(candidates, func(a, b Candidate) int {
		switch {
		case a.Weight > b.Weight:
			return -1
		case a.Weight < b.Weight:
			return 1
		}
		return 0
	})
	return candidates
}

//go:embed weights.tsv
var weightTable string

var learned = sync.OnceValue(func() map[string]float64 {
	weights, err := parseWeights(weightTable)
	if err != nil {
		panic(err) // embedded, and read by a test
	}
	return weights
})

func parseWeights(text string) (map[string]float64, error) {
	weights := map[string]float64{}
	n := 0
	for row := range strings.Lines(text) {
		n++
		row = strings.TrimSpace(row)
		if row == "" || strings.HasPrefix(row, "#") {
			continue
		}
		name, value, ok := strings.Cut(row, "\t")
		if !ok {
			return nil, fmt.Errorf("weights.tsv:%d: no tab", n)
		}
		w, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return nil, fmt.Errorf("weights.tsv:%d: %w", n, err)
		}
		weights[name] = w
	}
	return weights, nil
}
