// Package telemetry measures a running server: figures for Prometheus and
// traces for OpenTelemetry.
package telemetry

import (
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"armsgraph/graph"
	"armsgraph/graph/api"
)

// Metrics are the figures of one server; docs/operations.md lists them.
type Metrics struct {
	registry *prometheus.Registry
	requests *prometheus.CounterVec
	duration *prometheus.HistogramVec
	search   *prometheus.HistogramVec
	load     *prometheus.GaugeVec
}

// NewMetrics starts with no requests and no store.
func NewMetrics() *Metrics {
	buckets := []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}
	m := &Metrics{
		registry: prometheus.NewRegistry(),
		requests: prometheus.NewCounterVec(prometheus.CounterOpts{Name: "armsgraph_requests_total",
			Help: "Requests by operation (a field of Query, or what was exported or read) and outcome (ok, or the error's code in small letters)."}, []string{"operation", "outcome"}),
		duration: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "armsgraph_request_seconds",
			Help: "Time to answer a request.", Buckets: buckets}, []string{"operation"}),
		search: prometheus.NewHistogramVec(prometheus.HistogramOpts{Name: "armsgraph_search_seconds",
			Help: "Time of a search for routes, by the basis that was asked for.", Buckets: buckets}, []string{"basis"}),
		load: prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "armsgraph_load_documents",
			Help: "Documents of the load before serving, by its phase: how many there are and how many are done."}, []string{"phase", "count"}),
	}
	m.registry.MustRegister(m.requests, m.duration, m.search, m.load,
		collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	return m
}

// ServeHTTP answers with the figures in Prometheus' text format.
func (m *Metrics) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{}).ServeHTTP(w, r)
}

// Answered counts a GraphQL request.
func (m *Metrics) Answered(o api.Outcome) {
	outcome := "ok"
	if o.Code != "" {
		outcome = strings.ToLower(o.Code)
	}
	m.count(o.Operation, outcome, o.Took)
}

func (m *Metrics) count(operation, outcome string, took time.Duration) {
	m.requests.WithLabelValues(operation, outcome).Inc()
	m.duration.WithLabelValues(operation).Observe(took.Seconds())
}

// Counted counts the requests to a handler as one operation, with the status
// as outcome where it is an error.
func (m *Metrics) Counted(operation string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		watched := &statusWriter{ResponseWriter: w}
		start := time.Now()
		cut := true
		defer func() { // also after http.ErrAbortHandler
			outcome := "ok"
			switch {
			case cut:
				outcome = "cut_off"
			case watched.status >= http.StatusBadRequest:
				outcome = strconv.Itoa(watched.status)
			}
			m.count(operation, outcome, time.Since(start))
		}()
		next.ServeHTTP(watched, r)
		cut = false
	})
}

// statusWriter remembers the status.
type statusWriter struct {
	http.ResponseWriter
	status int
}

func (w *statusWriter) WriteHeader(status int) {
	w.status = status
	w.ResponseWriter.WriteHeader(status)
}

// Unwrap lets http.ResponseController reach the writer below.
func (w *statusWriter) Unwrap() http.ResponseWriter { return w.ResponseWriter }

// Store is what the size of a store is read from.
type Store interface {
	Stats() graph.Stats
	Revision() graph.Revision
}

// Watch adds the size of a store to the figures.
func (m *Metrics) Watch(store Store) {
	gauge := func(name, help string, value func() float64) {
		m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: name, Help: help}, value))
	}
	gauge("armsgraph_store_documents", "Documents in the snapshot that answers.", func() float64 { return float64(store.Stats().Documents) })
	gauge("armsgraph_store_claims", "Claims in the snapshot that answers.", func() float64 { return float64(store.Stats().Claims) })
	gauge("armsgraph_store_parties", "Parties in the snapshot that answers.", func() float64 { return float64(store.Stats().Parties) })
	gauge("armsgraph_store_legs", "Legs in the snapshot that answers.", func() float64 { return float64(store.Stats().Legs) })
	gauge("armsgraph_store_revision", "The store's revision that answers come from.", func() float64 { return float64(store.Revision()) })
}
