package cli

import (
	"armsgraph/graph"
	"armsgraph/loader/extract"
)

// extractor gives the reading of claims to the loader.
type extractor struct{}

func (extractor) Extract(d graph.Document) graph.Extraction { return extract.Read(d) }

func (extractor) Version() string { return extract.Version }
