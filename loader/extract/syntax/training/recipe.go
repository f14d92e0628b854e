package training

import (
	"armsgraph/loader/extract/syntax/parsing"
	"armsgraph/loader/extract/syntax/perceptron"
	"armsgraph/loader/extract/syntax/tagging"
)

// Recipe gives the options with which the embedded model is trained.
func Recipe() Options {
	const seed = 20250529
	return Options{
		Copies: 14,
		Folds:  5,
		Tagger: tagging.Options{Rounds: 10, Select: 4, Features: 80_000, Seed: seed, Rounding: perceptron.Rounding{Scale: 6, Least: 1}},
		Parser: parsing.Options{Rounds: 11, Select: 3, Features: 220_000, Width: 8, Seed: seed, Rounding: perceptron.Rounding{Scale: 3, Least: 4}},
		Report: func(string, ...any) {},
	}
}
