package telemetry

import (
	"context"
	"strings"
	"time"

	"armsgraph/graph"
	"armsgraph/graph/search"
)

// Source is a catalogue whose searches and fetches are measured.
type Source struct {
	*search.Catalogue
	metrics *Metrics
}

// NewSource measures a catalogue.
func NewSource(catalogue *search.Catalogue, metrics *Metrics) *Source {
	return &Source{Catalogue: catalogue, metrics: metrics}
}

// Routes finds routes, see search.Snapshot.
func (s *Source) Routes(ctx context.Context, q graph.RouteQuery) (graph.Connection[graph.Route], error) {
	basis := "any"
	if q.Basis != "" {
		basis = strings.ToLower(string(q.Basis))
	}
	start := time.Now()
	defer func() { s.metrics.search.WithLabelValues(basis).Observe(time.Since(start).Seconds()) }()
	return spanned(ctx, "search routes", func(ctx context.Context) (graph.Connection[graph.Route], error) { return s.Catalogue.Routes(ctx, q) })
}

// Claims lists claims, see search.Catalogue.
func (s *Source) Claims(ctx context.Context, f graph.ClaimFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Claim], error) {
	return spanned(ctx, "list claims", func(ctx context.Context) (graph.Connection[graph.Claim], error) {
		return s.Catalogue.Claims(ctx, f, o, p)
	})
}

// ClaimsByID fetches claims, see search.Catalogue.
func (s *Source) ClaimsByID(ctx context.Context, ids []string) ([]graph.Claim, error) {
	return spanned(ctx, "fetch claims", func(ctx context.Context) ([]graph.Claim, error) { return s.Catalogue.ClaimsByID(ctx, ids) })
}

// DocumentsByID fetches documents, see search.Catalogue.
func (s *Source) DocumentsByID(ctx context.Context, ids []string) ([]graph.Document, error) {
	return spanned(ctx, "fetch documents", func(ctx context.Context) ([]graph.Document, error) { return s.Catalogue.DocumentsByID(ctx, ids) })
}
