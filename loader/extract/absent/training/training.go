// Package training learns the weights by which package absent ranks parties,
// from gaps whose right answers are annotated.
package training

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// Example is a candidate for a gap: what speaks for it, and whether it is the
// party meant.
type Example struct {
	Document string
	Gap      int // candidates of one gap share its number
	Features []string
	Right    bool
	Allowed  bool // neither asked for nor wrong: not learned from
}

// Options are the settings of the training; see Recipe.
type Options struct {
	Rounds  int     // passes over all examples
	Rate    float64 // step of the gradient
	Penalty float64 // of the squared weights, L2
	Least   int     // examples that a feature must occur in
}

// Recipe is how the weights in use were made.
func Recipe() Options { return Options{Rounds: 600, Rate: 0.5, Penalty: 0.001, Least: 4} }

// Train fits a logistic regression by gradient descent over all examples at
// once, so that their order does not matter. Weights are rounded to thousandths.
func Train(examples []Example, o Options) map[string]float64 {
	index, names := features(examples, o.Least)
	rows := make([][]int, 0, len(examples))
	right := make([]float64, 0, len(examples))
	for i := range examples {
		if examples[i].Allowed && !examples[i].Right {
			continue
		}
		row := []int{0}
		for _, f := range examples[i].Features {
			if k, ok := index[f]; ok {
				row = append(row, k)
			}
		}
		rows = append(rows, row)
		right = append(right, number(examples[i].Right))
	}
	weights := make([]float64, len(names))
	squares := make([]float64, len(names))
	for range o.Rounds {
		gradient := make([]float64, len(names))
		for i, row := range rows {
			sum := 0.0
			for _, k := range row {
				sum += weights[k]
			}
			miss := right[i] - 1/(1+math.Exp(-sum))
			for _, k := range row {
				gradient[k] += miss
			}
		}
		for k := range weights { // AdaGrad, Duchi et al. 2011
			g := gradient[k]/float64(len(rows)) - o.Penalty*weights[k]*number(k > 0)
			squares[k] += g * g
			if g != 0 {
				weights[k] += o.Rate * g / math.Sqrt(squares[k])
			}
		}
	}
	out := map[string]float64{}
	for k, name := range names {
		if w := math.Round(weights[k]*1000) / 1000; w != 0 {
			out[name] = w
		}
	}
	return out
}

func number(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// features numbers the features that occur often enough, the bias first.
func features(examples []Example, least int) (map[string]int, []string) {
	counts := map[string]int{}
	for i := range examples {
		for _, f := range examples[i].Features {
			counts[f]++
		}
	}
	var names []string
	for f, n := range counts {
		if n >= least {
			names = append(names, f)
		}
	}
	slices.Sort(names)
	names = slices.Insert(names, 0, "bias")
	index := map[string]int{}
	for k, f := range names {
		index[f] = k
	}
	return index, names
}

// Format writes weights as a table, in the order of their names.
func Format(weights map[string]float64) string {
	names := make([]string, 0, len(weights))
	for name := range weights {
		names = append(names, name)
	}
	slices.Sort(names)
	var b strings.Builder
	for _, name := range names {
		fmt.Fprintf(&b, "%s\t%g\n", name, weights[name])
	}
	return b.String()
}

// Share is how many gaps were filled from a weight on, and how many of them
// rightly.
type Share struct {
	Enough        float64
	Filled, Right int
}

// CrossValidate trains on all documents but those of one fold and fills the
// gaps of that fold, for each fold.
func CrossValidate(examples []Example, folds int, o Options) []Share {
	shares := []Share{{Enough: 0.3}, {Enough: 0.4}, {Enough: 0.5}, {Enough: 0.6}, {Enough: 0.7}, {Enough: 0.8}}
	fold := foldOf(examples, folds)
	for k := range folds {
		var train, held []Example
		for i := range examples {
			if fold[examples[i].Document] == k {
				held = append(held, examples[i])
			} else {
				train = append(train, examples[i])
			}
		}
		fill(held, Train(train, o), shares)
	}
	return shares
}

func foldOf(examples []Example, folds int) map[string]int {
	fold := map[string]int{}
	for i := range examples {
		if _, ok := fold[examples[i].Document]; !ok {
			fold[examples[i].Document] = len(fold) % folds
		}
	}
	return fold
}

// fill counts the gaps whose best candidate weighs enough.
func fill(examples []Example, weights map[string]float64, shares []Share) {
	best, bestAt := map[string]float64{}, map[string]*Example{}
	for i := range examples {
		e := &examples[i]
		sum := weights["bias"]
		for _, f := range e.Features {
			sum += weights[f]
		}
		gap := fmt.Sprint(e.Document, e.Gap)
		if p := 1 / (1 + math.Exp(-sum)); bestAt[gap] == nil || p > best[gap] {
			best[gap], bestAt[gap] = p, e
		}
	}
	for gap, e := range bestAt {
		if e.Allowed && !e.Right {
			continue
		}
		for k := range shares {
			if best[gap] >= shares[k].Enough {
				shares[k].Filled++
				shares[k].Right += int(number(e.Right))
			}
		}
	}
}
