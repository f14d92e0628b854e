package api

import (
	"encoding/json"
	"fmt"
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

// code is the first error's code in an answer.
func code(t *testing.T, response *http.Response) string {
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
		"first too large":      {"POST", "/graphql", `{"query":"{claims(first:201){totalCount}}"}`, jsonHeader(mediaGraphQL), 400, codeLimit},
		"first out of range":   {"POST", "/graphql", `{"query":"{claims(first:99999999999999999999){totalCount}}"}`, jsonHeader(mediaGraphQL), 400, codeDocument},
		"first as a variable":  {"POST", "/graphql", `{"query":"query($n:Int!){claims(first:$n){totalCount}}","variables":{"n":201}}`, jsonHeader(mediaGraphQL), 400, codeLimit},
		"negative first":       {"POST", "/graphql", `{"query":"{claims(first:-1){totalCount}}"}`, jsonHeader(mediaGraphQL), 200, codeInvalid},
		"too many legs":        {"POST", "/graphql", `{"query":"{routes(from:\"RS\",to:\"UA\",maxLegs:7){totalCount}}"}`, jsonHeader(mediaGraphQL), 400, codeLimit},
		"doubling fragments":   {"POST", "/graphql", `{"query":"` + doubling(60) + `"}`, jsonHeader(mediaGraphQL), 400, codeLimit},
		"circular fragments":   {"POST", "/graphql", `{"query":"{...a} fragment a on Query{...b} fragment b on Query{...a}"}`, jsonHeader(mediaGraphQL), 400, codeDocument},
		"long address":         {"GET", "/graphql?query={stats{documents}}&x=" + strings.Repeat("x", 70<<10), "", nil, 414, codeLimit},
		"a date that is none":  {"POST", "/graphql", `{"query":"{claims(filter:{occurredAfter:\"tomorrow\"}){totalCount}}"}`, jsonHeader(mediaGraphQL), 200, codeInvalid},
	} {
		t.Run(name, func(t *testing.T) {
			response := ask(t, c.method, c.target, c.body, c.header)
			if response.StatusCode != c.status {
				t.Errorf("status %d, want %d", response.StatusCode, c.status)
			}
			if got := code(t, response); got != c.code {
				t.Errorf("code %q, want %q", got, c.code)
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

// doubling is a query whose n fragments spread each the next one twice.
func doubling(n int) string {
	var query strings.Builder
	query.WriteString("{...f0}")
	for i := range n {
		fmt.Fprintf(&query, " fragment f%d on Query{a%d:__typename ...f%d ...f%d}", i, i, i+1, i+1)
	}
	fmt.Fprintf(&query, " fragment f%d on Query{stats{documents}}", n)
	return query.String()
}
