package training

import "armsgraph/loader/extract/syntax/perceptron"

// Recipe gives the options with which the embedded model is trained.
func Recipe() Options {
	return Options{
		Seed: 20250529, Folds: 5, TagRounds: 8, ParseRounds: 12, BeamWidth: 6, Select: 3, Features: 350_000,
		TagRounding:   perceptron.Rounding{Scale: 6, Least: 1, Updates: 3},
		ParseRounding: perceptron.Rounding{Scale: 4, Least: 1},
		Report:        func(string, ...any) {},
	}
}
