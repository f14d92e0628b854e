package acceptance

import (
	"compress/gzip"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"armsgraph/internal/program"
)

func TestTokenIsAskedFor(t *testing.T) {
	t.Setenv("ARMSGRAPH_TOKEN", "open sesame")
	server := program.Serve(t, write(t, "serbia.md", serbia))
	for path, status := range map[string]int{"/livez": 200, "/readyz": 200, "/": 401, "/graphql?query={stats{claims}}": 401, "/metrics": 401, "/export/claims.csv": 401} {
		if got := get(t, server.URL+path); got.status != status {
			t.Errorf("GET %s without token: %d, want %d", path, got.status, status)
		}
	}
	if got := send(t, "GET", server.URL+"/export/claims.csv", "", "", "Authorization", "Bearer open sesame"); got.status != 200 {
		t.Errorf("with the token: %d %s", got.status, got.body)
	}
}

func TestOtherSitesAreRefused(t *testing.T) {
	server := program.Serve(t, "--allow-origin", "https://friend.example", write(t, "serbia.md", serbia))
	for origin, status := range map[string]int{"https://stranger.example": 403, "https://friend.example": 200} {
		for path, mediaType := range map[string]string{"/graphql": "application/json", "/extract": "text/plain"} {
			got := send(t, "POST", server.URL+path, mediaType, `{"query":"{stats{claims}}"}`, "Origin", origin, "Sec-Fetch-Site", "cross-site")
			if got.status != status {
				t.Errorf("POST %s from %s: %d, want %d", path, origin, got.status, status)
			}
			if allowed := got.header.Get("Access-Control-Allow-Origin"); (allowed == origin) != (status == 200) {
				t.Errorf("POST %s from %s: allowed origin is %q", path, origin, allowed)
			}
		}
	}
}

func TestMetrics(t *testing.T) {
	server := program.Serve(t, write(t, "serbia.md", serbia))
	url := server.URL + "/graphql"
	send(t, "POST", url, "application/json", `{"query":"{routes(from:\"RS\",to:\"UA\"){totalCount}}"}`)
	send(t, "POST", url, "application/json", `{"query":"{claims(first:1000){totalCount}}"}`)
	get(t, server.URL+"/export/claims.csv")
	get(t, server.URL+"/export/claims.csv?polarity=maybe")
	send(t, "POST", server.URL+"/extract", "text/plain", "Iran delivered 200 missiles to Russia in 2023.")
	figures := get(t, server.URL+"/metrics").body
	for _, want := range []string{
		`armsgraph_requests_total{operation="routes",outcome="ok"} 1`,
		`armsgraph_requests_total{operation="claims",outcome="limit_exceeded"} 1`,
		`armsgraph_requests_total{operation="export claims",outcome="ok"} 1`,
		`armsgraph_requests_total{operation="export claims",outcome="400"} 1`,
		`armsgraph_requests_total{operation="extract",outcome="ok"} 1`,
		`armsgraph_search_seconds_count{basis="asserted"} 1`,
		`armsgraph_store_documents 1`,
		`armsgraph_store_claims 3`,
		`armsgraph_load_documents{count="all",phase="loading"} 1`,
		`armsgraph_load_documents{count="done",phase="loading"} 1`,
	} {
		if !strings.Contains(figures, want+"\n") {
			t.Errorf("/metrics has no %s", want)
		}
	}
	if t.Failed() {
		t.Log(regexp.MustCompile(`(?m)^armsgraph_.*(requests|load|store).*$`).FindAllString(figures, -1))
	}
}

func TestTracesAreSentWhereConfigured(t *testing.T) {
	received := make(chan string, 100)
	collector := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		var body io.Reader = r.Body
		if r.Header.Get("Content-Encoding") == "gzip" {
			body, _ = gzip.NewReader(r.Body)
		}
		sent, _ := io.ReadAll(body)
		received <- r.URL.Path + " " + string(sent)
	}))
	defer collector.Close()
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", collector.URL)
	t.Setenv("OTEL_BSP_SCHEDULE_DELAY", "100")
	server := program.Serve(t, write(t, "serbia.md", serbia))
	send(t, "POST", server.URL+"/graphql", "application/json", `{"query":"{routes(from:\"RS\",to:\"UA\"){edges{node{claims{totalCount}}}}}"}`)
	var traces string
	deadline := time.After(20 * time.Second)
	for !strings.Contains(traces, "search routes") || !strings.Contains(traces, "POST /graphql") {
		select {
		case part := <-received:
			traces += part
		case <-deadline:
			t.Fatalf("no trace of the request in %d bytes", len(traces))
		}
	}
	if !strings.HasPrefix(traces, "/v1/traces ") || !strings.Contains(traces, "armsgraph") {
		t.Errorf("traces are %.200q", traces)
	}
}

func TestProfilesAreBehindAFlag(t *testing.T) {
	document := write(t, "serbia.md", serbia)
	if got := get(t, program.Serve(t, document).URL+"/debug/pprof/heap"); got.status != 404 {
		t.Errorf("without --pprof: %d", got.status)
	}
	if got := get(t, program.Serve(t, "--pprof", document).URL+"/debug/pprof/heap"); got.status != 200 {
		t.Errorf("with --pprof: %d", got.status)
	}
}

// The server is not ready while its store cannot be read.
func TestNotReadyWithoutStore(t *testing.T) {
	file := filepath.Join(t.TempDir(), "case.db")
	if code, _, stderr := program.Run(t, "load", "--store", "sqlite:"+file, write(t, "serbia.md", serbia)); code != 0 {
		t.Fatal(stderr)
	}
	server := program.Serve(t, "--store", "sqlite:"+file)
	// SQLite finds its header overwritten.
	if err := os.WriteFile(file, []byte(strings.Repeat("not a database ", 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	os.Remove(file + "-wal")
	if got := get(t, server.URL+"/readyz"); got.status != 503 {
		t.Errorf("readyz is %d %s", got.status, got.body)
	}
	if got := get(t, server.URL+"/livez"); got.status != 200 {
		t.Errorf("livez is %d", got.status)
	}
}

// Claims loaded by another process show up while serving.
func TestLoadsShowUpWhileServing(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "case.db")
	if code, _, stderr := program.Run(t, "load", "--store", store, write(t, "serbia.md", serbia)); code != 0 {
		t.Fatal(stderr)
	}
	server := program.Serve(t, "--store", store)
	if code, _, stderr := program.Run(t, "load", "--store", store, write(t, "chad.txt", "France delivered 30 drones to Chad in 2021.\n")); code != 0 {
		t.Fatal(stderr)
	}
	deadline := time.Now().Add(20 * time.Second)
	for {
		got := get(t, server.URL+"/graphql?query={stats{documents,claims}}")
		if strings.Contains(got.body, `"documents":2`) {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("the server still says %s", got.body)
		}
		time.Sleep(50 * time.Millisecond)
	}
}

// The flags of the limits hold.
func TestLimitsAreKept(t *testing.T) {
	server := program.Serve(t, "--max-first", "5", "--max-tokens", "60", "--max-depth", "6", "--max-answer", "300", write(t, "serbia.md", serbia))
	for query, code := range map[string]string{
		`{claims(first:5){totalCount}}`:                                "",
		`{claims(first:6){totalCount}}`:                                "LIMIT_EXCEEDED",
		`{claims(first:5){edges{node{document{claims{totalCount}}}}}}`: "LIMIT_EXCEEDED", // first is 20 where nothing is said
		`{` + strings.Repeat("__typename ", 70) + `}`:                  "LIMIT_EXCEEDED",
		`{claims(first:5){edges{node{citation evidence{quote}}}}}`:     "LIMIT_EXCEEDED",
	} {
		body := `{"query":"` + query + `"}`
		got := send(t, "POST", server.URL+"/graphql", "application/json", body)
		if found := firstCode(t, got.body); found != code {
			t.Errorf("%s: code %q, want %q: %s", query, found, code, got.body)
		}
	}
}
