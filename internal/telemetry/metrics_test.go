package telemetry

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"armsgraph/graph"
	"armsgraph/graph/api"
	"armsgraph/loader/progress"
)

// figures is what Prometheus would read.
func figures(m *Metrics) string {
	recorder := httptest.NewRecorder()
	m.ServeHTTP(recorder, httptest.NewRequest("GET", "/metrics", nil))
	return recorder.Body.String()
}

func want(t *testing.T, m *Metrics, lines ...string) {
	t.Helper()
	found := figures(m)
	for _, line := range lines {
		if !strings.Contains(found, line+"\n") {
			t.Errorf("the figures have no %s", line)
		}
	}
}

func TestCountsRequests(t *testing.T) {
	m := NewMetrics()
	m.Answered(api.Outcome{Operation: "routes", Took: time.Millisecond})
	m.Answered(api.Outcome{Operation: "routes", Code: "LIMIT_EXCEEDED"})
	for _, handler := range []http.HandlerFunc{
		func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte("fine")) },
		func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "no", http.StatusBadRequest) },
		func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) },
	} {
		func() {
			defer func() { _ = recover() }() // as net/http does
			m.Counted("export legs", handler).ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil))
		}()
	}
	want(t, m,
		`armsgraph_requests_total{operation="routes",outcome="ok"} 1`,
		`armsgraph_requests_total{operation="routes",outcome="limit_exceeded"} 1`,
		`armsgraph_requests_total{operation="export legs",outcome="ok"} 1`,
		`armsgraph_requests_total{operation="export legs",outcome="400"} 1`,
		`armsgraph_requests_total{operation="export legs",outcome="cut_off"} 1`,
		`armsgraph_request_seconds_count{operation="routes"} 2`)
}

// watched is a store of a known size.
type watched struct{}

func (watched) Stats() graph.Stats       { return graph.Stats{Documents: 3, Parties: 5, Claims: 7, Legs: 11} }
func (watched) Revision() graph.Revision { return 13 }

func TestTellsTheStoresSize(t *testing.T) {
	m := NewMetrics()
	m.Watch(watched{})
	want(t, m, "armsgraph_store_documents 3", "armsgraph_store_parties 5", "armsgraph_store_claims 7", "armsgraph_store_legs 11", "armsgraph_store_revision 13")
}

// steps counts what a reporter is told.
type steps struct{ begun, stepped, ended int }

func (s *steps) Begin(string, int) { s.begun++ }
func (s *steps) Step()             { s.stepped++ }
func (s *steps) End()              { s.ended++ }

func TestTellsProgress(t *testing.T) {
	m, seen := NewMetrics(), &steps{}
	var reporter progress.Reporter = m.Progress(seen)
	reporter.Begin("loading", 10)
	reporter.Step()
	reporter.Step()
	reporter.End()
	want(t, m, `armsgraph_load_documents{count="all",phase="loading"} 10`, `armsgraph_load_documents{count="done",phase="loading"} 2`)
	if *seen != (steps{1, 2, 1}) {
		t.Errorf("the next reporter was told %+v", *seen)
	}
}
