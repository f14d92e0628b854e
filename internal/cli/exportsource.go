package cli

import "armsgraph/graph/search"

type exportSource struct{ *search.Catalogue }

func (exportSource) Disputes([]string) map[string][]string { return nil }
