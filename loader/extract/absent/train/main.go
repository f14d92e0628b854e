// Command train learns the weights of package absent from annotated documents:
//
//	go run ./loader/extract/absent/train -out loader/extract/absent/weights.tsv GOLD.jsonl...
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"armsgraph/loader/evaluate"
	"armsgraph/loader/extract"
	"armsgraph/loader/extract/absent/training"
	"armsgraph/loader/read"
)

const header = "# Weights by which the party that a sentence leaves out is chosen; learned, see MODEL.md.\n"

func main() {
	out := flag.String("out", "weights.tsv", "file to write the weights to")
	flag.Parse()
	log.SetFlags(0)
	if err := run(flag.Args(), *out); err != nil {
		log.Fatal(err)
	}
}

func run(files []string, out string) error {
	var examples []training.Example
	for _, file := range files {
		found, err := examplesOf(file)
		if err != nil {
			return err
		}
		examples = append(examples, found...)
	}
	report(examples)
	weights := training.Train(examples, training.Recipe())
	if err := os.WriteFile(out, []byte(header+training.Format(weights)), 0o644); err != nil {
		return fmt.Errorf("write weights: %w", err)
	}
	return nil
}

func report(examples []training.Example) {
	gaps, filled := map[string]bool{}, map[string]bool{}
	for _, e := range examples {
		gap := fmt.Sprint(e.Document, e.Gap)
		gaps[gap] = true
		if e.Right {
			filled[gap] = true
		}
	}
	log.Printf("%d candidates of %d gaps, of which %d have a right one", len(examples), len(gaps), len(filled))
	for _, share := range training.CrossValidate(examples, 10, training.Recipe()) {
		log.Printf("weight %.1f or more: %d filled, %d rightly", share.Enough, share.Filled, share.Right)
	}
}

// examplesOf reads the gaps of a gold file's documents.
func examplesOf(file string) ([]training.Example, error) {
	in, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("open gold: %w", err)
	}
	defer in.Close()
	gold, err := evaluate.ReadGold(in)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	var examples []training.Example
	for i := range gold {
		doc, err := read.File(filepath.Join(filepath.Dir(file), "docs", gold[i].Doc), read.Options{})
		if err != nil {
			return nil, err
		}
		for n, gap := range extract.Gaps(doc) {
			for k, candidate := range gap.Candidates {
				e := training.Example{Document: file + gold[i].Doc, Gap: n, Features: candidate.Features}
				e.Right, e.Allowed = judge(&gold[i], gap.Routes[k], strings.ToLower(string(gap.Polarity)))
				examples = append(examples, e)
			}
		}
	}
	return examples, nil
}

// judge says whether all routes that a candidate would make are asked for, and
// whether none is wrong.
func judge(gold *evaluate.Gold, routes []string, polarity string) (right, allowed bool) {
	right, allowed = len(routes) > 0, len(routes) > 0
	for _, route := range routes {
		wanted, fine := gold.Judge(strings.ToUpper(route), polarity)
		right, allowed = right && wanted, allowed && fine
	}
	return right, allowed
}
