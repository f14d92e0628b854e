package export

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"

	"armsgraph/graph"
)

func TestHandler(t *testing.T) {
	handler := Handler(catalogue(t), slog.New(slog.DiscardHandler))
	for path, c := range map[string]struct {
		status int
		media  string
		word   string
	}{
		"/export/claims.csv":                          {200, "text/csv", "claim,route"},
		"/export/claims.jsonl?polarity=negated":       {200, "application/jsonl", `"REBUTTED"`},
		"/export/claims.csv?goods=small-arms":         {200, "text/csv", "claim,route"},
		"/export/legs.graphml":                        {200, "application/graphml+xml", "<graphml"},
		"/export/legs.gexf?status=alleged,reported":   {200, "application/gexf+xml", "<gexf"},
		"/export/routes.csv?from=RS&to=UA":            {200, "text/csv", "RS>CZ>UA"},
		"/export/routes.csv?from=RS&to=UA&basis=any":  {200, "text/csv", "RS>CZ>UA"},
		"/export/routes.csv?from=RS":                  {400, "text/plain", "from=RS&to=UA"},
		"/export/routes.csv?from=RS&to=UA&maxLegs=7":  {400, "text/plain", "maxLegs"},
		"/export/routes.csv?from=RS&to=UA&first=many": {400, "text/plain", "first"},
		"/export/claims.csv?polarity=maybe":           {400, "text/plain", "AFFIRMED"},
		"/export/claims.csv?occurredAfter=tomorrow":   {400, "text/plain", "2025-05-29"},
		"/export/claims.csv?disputed=perhaps":         {400, "text/plain", "true or false"},
		"/export/claims.csv?minCorroboration=-1":      {400, "text/plain", "number"},
		"/export/claims.xlsx":                         {404, "text/plain", ""},
		"/export/parties.csv":                         {404, "text/plain", ""},
		"/export/claims":                              {404, "text/plain", ""},
	} {
		t.Run(path, func(t *testing.T) {
			recorder := httptest.NewRecorder()
			handler.ServeHTTP(recorder, httptest.NewRequest("GET", path, nil))
			if recorder.Code != c.status || !strings.HasPrefix(recorder.Header().Get("Content-Type"), c.media) || !strings.Contains(recorder.Body.String(), c.word) {
				t.Errorf("%d %s %.200s; want %d %s with %q", recorder.Code, recorder.Header().Get("Content-Type"), recorder.Body, c.status, c.media, c.word)
			}
			if attached := recorder.Header().Get("Content-Disposition") != ""; attached != (c.status == 200) {
				t.Errorf("Content-Disposition is %q", recorder.Header().Get("Content-Disposition"))
			}
		})
	}
}

// A failure is told without what is behind it.
func TestHandlerFails(t *testing.T) {
	for name, c := range map[string]struct {
		err    error
		status int
	}{
		"unavailable": {fmt.Errorf("%w: secret", graph.ErrUnavailable), 503},
		"internal":    {errors.New("secret"), 500},
	} {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			handler := Handler(failing{catalogue(t), c.err}, slog.New(slog.NewTextHandler(&log, nil)))
			recorder := httptest.NewRecorder()
			handler.ServeHTTP(recorder, httptest.NewRequest("GET", "/export/claims.csv", nil))
			if recorder.Code != c.status || strings.Contains(recorder.Body.String(), "secret") {
				t.Errorf("%d %s, want %d and no secret", recorder.Code, recorder.Body, c.status)
			}
			if c.status == 500 && !strings.Contains(log.String(), "secret") {
				t.Errorf("the log does not tell the reason: %s", log.String())
			}
		})
	}
}

// crowded has so many claims that an export has begun when it fails.
type crowded struct{ failing }

func (c crowded) Claims(ctx context.Context, f graph.ClaimFilter, o *graph.Order, p graph.Page) (graph.Connection[graph.Claim], error) {
	if p.After != "" {
		return c.failing.Claims(ctx, f, o, p)
	}
	found, err := c.Catalogue.Claims(ctx, f, o, p)
	found.Edges = slices.Repeat(found.Edges, 50)
	found.HasNext = true
	return found, err
}

// An export that fails on its way is cut off: nobody takes a part for all.
func TestHandlerCutsOff(t *testing.T) {
	source := crowded{failing{catalogue(t), errors.New("gone")}}
	server := httptest.NewServer(Handler(source, slog.New(slog.DiscardHandler)))
	defer server.Close()
	response, err := http.Get(server.URL + "/export/claims.graphml")
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err == nil || !bytes.Contains(content, []byte("<edge")) {
		t.Errorf("%d bytes, %v; want a part and an error", len(content), err)
	}
}

func FuzzParseFilter(f *testing.F) {
	f.Add("polarity=affirmed,planned&goods=small-arms&from=RS&occurredAfter=2022-02-24&disputed=true&minCorroboration=2")
	f.Add("polarity=&first=1e9&maxLegs=-1&basis=any&timeOrder=certain&from=a&to=b")
	f.Fuzz(func(t *testing.T, query string) {
		values, err := url.ParseQuery(query)
		if err != nil {
			return
		}
		filter, err := ParseFilter(values)
		if err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("ParseFilter(%q) fails with %v, want graph.ErrInvalid", query, err)
		}
		if err == nil && filter.MinCorroboration < 0 {
			t.Errorf("minCorroboration is %d", filter.MinCorroboration)
		}
		if _, err := ParseRoutes(values); err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("ParseRoutes(%q) fails with %v, want graph.ErrInvalid", query, err)
		}
	})
}
