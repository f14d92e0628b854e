package evaluate

import (
	"context"
	"fmt"
	"os"
	"path/filepath"

	"armsgraph/graph"
	"armsgraph/graph/line"
	"armsgraph/loader/read"
)

// Run reads the documents in docs/ beside a gold file, extracts their claims
// and scores them.
func Run(ctx context.Context, goldFile string, extract func(graph.Document) graph.Extraction) (*Result, error) {
	file, err := os.Open(goldFile)
	if err != nil {
		return nil, fmt.Errorf("evaluate: %w", err)
	}
	defer file.Close()
	gold, err := ReadGold(file)
	if err != nil {
		return nil, fmt.Errorf("evaluate %s: %w", goldFile, err)
	}
	docs := filepath.Join(filepath.Dir(goldFile), "docs")
	var lines []line.Line
	for i := range gold {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("evaluate %s: %w", goldFile, err)
		}
		doc, err := read.File(filepath.Join(docs, gold[i].Doc), read.Options{})
		if err != nil {
			return nil, fmt.Errorf("evaluate %s: %w", goldFile, err)
		}
		extraction := extract(doc)
		for c := range extraction.Claims {
			lines = append(lines, line.Of(gold[i].Doc, &extraction.Claims[c]))
		}
	}
	result := Score(gold, lines)
	result.CheckVerbatim(docs, lines)
	return result, nil
}
