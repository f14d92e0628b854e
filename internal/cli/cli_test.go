package cli

import (
	"bytes"
	"context"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/api"
	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
	"armsgraph/internal/telemetry"
)

// invoke runs a command line and returns its exit code and output.
func invoke(t *testing.T, args ...string) (code int, out, err string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	code = run(context.Background(), args, terminal{in: strings.NewReader(""), out: &stdout, err: &stderr})
	return code, stdout.String(), stderr.String()
}

func TestExitCodes(t *testing.T) {
	empty := t.TempDir()
	absent := "sqlite:" + filepath.Join(empty, "absent.db")
	for name, c := range map[string]struct {
		args []string
		code int
	}{
		"help":                   {[]string{"--help"}, exitDone},
		"unknown command":        {[]string{"bogus"}, exitUsage},
		"unknown flag":           {[]string{"stats", "--bogus"}, exitUsage},
		"routes without ends":    {[]string{"routes", "--from", "RS"}, exitUsage},
		"negated routes":         {[]string{"routes", "--from", "RS", "--to", "UA", "--polarity", "negated"}, exitUsage},
		"unknown kind of store":  {[]string{"stats", "--store", "oracle:x"}, exitUsage},
		"load without paths":     {[]string{"load"}, exitUsage},
		"store that is absent":   {[]string{"stats", "--store", absent}, exitFailed},
		"document that is none":  {[]string{"extract", filepath.Join(empty, "none.txt")}, exitRejected},
		"explained that is none": {[]string{"explain", filepath.Join(empty, "none.txt")}, exitRejected},
		"gold that is absent":    {[]string{"eval", filepath.Join(empty, "gold.jsonl")}, exitFailed},
	} {
		t.Run(name, func(t *testing.T) {
			if code, _, stderr := invoke(t, c.args...); code != c.code {
				t.Errorf("exit code %d, want %d; %s", code, c.code, stderr)
			}
		})
	}
}

func TestErrorsAreOneLineEach(t *testing.T) {
	_, _, stderr := invoke(t, "stats", "--store", "sqlite:"+filepath.Join(t.TempDir(), "absent.db"))
	if lines := strings.Count(stderr, "\n"); lines != 1 || !strings.Contains(stderr, "armsgraph load") {
		t.Errorf("want one line that says what to do, got %q", stderr)
	}
}

func TestSiteAnswers(t *testing.T) {
	store, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	catalogue, err := search.OpenCatalogue(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer((&service{log: slog.New(slog.DiscardHandler), metrics: telemetry.NewMetrics(), limits: api.DefaultLimits()}).site(catalogue, store))
	defer server.Close()
	for path, status := range map[string]int{
		"/": 200, "/livez": 200, "/readyz": 200, "/nothing-here": 404, "/graphql?query={stats{claims}}": 200,
	} {
		response, err := http.Get(server.URL + path)
		if err != nil {
			t.Fatal(err)
		}
		response.Body.Close()
		if response.StatusCode != status {
			t.Errorf("GET %s: %d, want %d", path, response.StatusCode, status)
		}
	}
}

func TestReadsPastedTexts(t *testing.T) {
	server := httptest.NewServer(readPasted(slog.New(slog.NewTextHandler(io.Discard, nil))))
	defer server.Close()
	for name, c := range map[string]struct {
		media, text string
		status      int
		answer      string
	}{
		"a claim":      {"text/plain; charset=utf-8", "🛑 Iran delivered 200 missiles to Russia in 2023.", 200, `"polarity":"AFFIRMED"`},
		"no claim":     {"text/plain", "The ministers met for lunch.", 200, `"claims":[]`},
		"another type": {"application/json", "{}", 415, "text/plain"},
		"empty":        {"text/plain", "", 422, "empty"},
		"binary":       {"text/plain", "\x00\x01\x02\x00", 422, "binary"},
		"too long":     {"text/plain", strings.Repeat("Iran. ", maxPasted/6+1), 413, "1 MiB"},
	} {
		t.Run(name, func(t *testing.T) {
			response, err := http.Post(server.URL, c.media, strings.NewReader(c.text))
			if err != nil {
				t.Fatal(err)
			}
			defer response.Body.Close()
			answer, err := io.ReadAll(response.Body)
			if err != nil || response.StatusCode != c.status || !strings.Contains(string(answer), c.answer) {
				t.Errorf("%d %s, %v; want %d with %q", response.StatusCode, answer, err, c.status, c.answer)
			}
		})
	}
}

func TestUnnamedPartiesSayThatTheyAre(t *testing.T) {
	for want, party := range map[string]graph.Party{
		"(unnamed: African nations)": {Kind: graph.Unnamed, Name: "unnamed African nations", Area: "Africa"},
		"(unnamed: a buyer, Asia)":   {Kind: graph.Unnamed, Name: "a buyer", Area: "Asia"},
		"(unnamed: others)":          {Kind: graph.Unnamed, Name: "others"},
		"Serbia":                     {Kind: graph.State, ID: "RS", Name: "Serbia"},
	} {
		if got := nameOf(party); got != want {
			t.Errorf("nameOf(%+v) = %q, want %q", party, got, want)
		}
	}
}
