package api

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/api/view"
)

// silent is a source of which only the counts may be asked.
type silent struct{ view.Source }

func (silent) Stats() graph.Stats { return graph.Stats{Documents: 7} }

func quiet() *slog.Logger { return slog.New(slog.NewTextHandler(io.Discard, nil)) }

func ask(t *testing.T, method, target, body string, header http.Header) *http.Response {
	t.Helper()
	request := httptest.NewRequest(method, target, strings.NewReader(body))
	if header != nil {
		request.Header = header
	}
	recorder := httptest.NewRecorder()
	NewServer(silent{}, DefaultLimits(), quiet()).ServeHTTP(recorder, request)
	return recorder.Result()
}

// codeOf is the first error's code in an answer.
func codeOf(t *testing.T, response *http.Response) string {
	t.Helper()
	var answer struct {
		Errors []struct {
			Extensions struct{ Code string }
		}
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	if len(answer.Errors) == 0 {
		return ""
	}
	return answer.Errors[0].Extensions.Code
}

func jsonHeader(accept string) http.Header {
	return http.Header{"Content-Type": {mediaJSON}, "Accept": {accept}}
}

func TestTransport(t *testing.T) {
	const stats = `{"query":"{stats{documents}}"}`
	deep := `{"query":"{party(id:\"RS\"){` + strings.Repeat("partOf{", 12) + "id" + strings.Repeat("}", 12) + `}}"}`
	aliases := `{"query":"{` + aliased(40) + `}"}`
	for name, c := range map[string]struct {
		method, target, body string
		header               http.Header
		status               int
		code                 string
	}{
		"post":                 {"POST", "/graphql", stats, jsonHeader(mediaGraphQL), 200, ""},
		"get":                  {"GET", "/graphql?query={stats{documents}}", "", nil, 200, ""},
		"other method":         {"PUT", "/graphql", stats, jsonHeader("*/*"), 405, codeBadRequest},
		"form":                 {"POST", "/graphql", "query={stats{documents}}", http.Header{"Content-Type": {"application/x-www-form-urlencoded"}}, 415, codeBadRequest},
		"batch":                {"POST", "/graphql", "[" + stats + "]", jsonHeader("*/*"), 400, codeBadRequest},
		"not acceptable":       {"POST", "/graphql", stats, jsonHeader("text/html"), 406, codeBadRequest},
		"no query":             {"POST", "/graphql", `{}`, jsonHeader("*/*"), 400, codeBadRequest},
		"does not parse":       {"POST", "/graphql", `{"query":"{"}`, jsonHeader(mediaGraphQL), 400, codeDocument},
		"does not parse, json": {"POST", "/graphql", `{"query":"{"}`, jsonHeader(mediaJSON), 200, codeDocument},
		"unknown field":        {"POST", "/graphql", `{"query":"{nothing}"}`, jsonHeader(mediaGraphQL), 400, codeDocument},
		"too long":             {"POST", "/graphql", `{"query":"` + strings.Repeat("#", 70<<10) + `"}`, jsonHeader(mediaGraphQL), 413, codeLimit},
		"too deep":             {"POST", "/graphql", deep, jsonHeader(mediaGraphQL), 400, codeLimit},
		"too many aliases":     {"POST", "/graphql", aliases, jsonHeader(mediaGraphQL), 400, codeLimit},
		"too many tokens":      {"POST", "/graphql", `{"query":"{` + strings.Repeat("__typename ", 2000) + `}"}`, jsonHeader(mediaGraphQL), 400, codeLimit},
		"too many elements":    {"POST", "/graphql", `{"query":"{routes(from:\"RS\",to:\"UA\",first:200){edges{node{legs{claims(first:200){totalCount}}}}}}"}`, jsonHeader(mediaGraphQL), 400, codeLimit},
		"first too large":      {"POST", "/graphql", `{"query":"{claims(first:201){totalCount}}"}`, jsonHeader(mediaGraphQL), 200, codeInvalid},
		"a date that is none":  {"POST", "/graphql", `{"query":"{claims(filter:{occurredAfter:\"tomorrow\"}){totalCount}}"}`, jsonHeader(mediaGraphQL), 200, codeInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			response := ask(t, c.method, c.target, c.body, c.header)
			if response.StatusCode != c.status {
				t.Errorf("status %d, want %d", response.StatusCode, c.status)
			}
			if code := codeOf(t, response); code != c.code {
				t.Errorf("code %q, want %q", code, c.code)
			}
		})
	}
}

func aliased(n int) string {
	var fields strings.Builder
	for i := range n {
		fields.WriteString("a")
		fields.WriteString(strings.Repeat("b", i+1))
		fields.WriteString(":__typename ")
	}
	return fields.String()
}

func TestRequestsOfOtherSitesAreRefused(t *testing.T) {
	request := httptest.NewRequest("POST", "http://127.0.0.1/graphql", strings.NewReader(`{"query":"{stats{documents}}"}`))
	request.Header = jsonHeader("*/*")
	request.Header.Set("Sec-Fetch-Site", "cross-site")
	recorder := httptest.NewRecorder()
	Handler(quiet(), NewServer(silent{}, DefaultLimits(), quiet())).ServeHTTP(recorder, request)
	if recorder.Code != http.StatusForbidden {
		t.Errorf("status %d, want 403", recorder.Code)
	}
}
