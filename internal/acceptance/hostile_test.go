package acceptance

import (
	"encoding/json"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"armsgraph/internal/program"
)

// repeated is a text made for each number below n.
func repeated(n int, text func(i int) string) string {
	var all strings.Builder
	for i := range n {
		all.WriteString(text(i))
	}
	return all.String()
}

func nested(n int, field string) string {
	return strings.Repeat(field+"{", n) + "__typename" + strings.Repeat("}", n)
}

// Each hostile request gets a clear error with its code, none hurts the server,
// and what it took is given back.
func TestHostileRequests(t *testing.T) {
	server := program.Serve(t, "--pprof", write(t, "serbia.md", serbia))
	url := server.URL + "/graphql"
	requests := map[string]struct {
		query string
		code  string
	}{
		"one field 32,000 times":   {"{" + strings.Repeat("a ", 31_000) + "}", "LIMIT_EXCEEDED"},
		"short field in a body":    {"{stats{" + strings.Repeat("claims ", 8_000) + "}}", "LIMIT_EXCEEDED"},
		"directives":               {"{stats" + strings.Repeat("@a", 30_000) + "{claims}}", "LIMIT_EXCEEDED"},
		"aliases":                  {"{" + repeated(4_000, func(i int) string { return fmt.Sprintf("a%d:__typename ", i) }) + "}", "LIMIT_EXCEEDED"},
		"aliases below the tokens": {"{" + repeated(300, func(i int) string { return fmt.Sprintf("a%d:__typename ", i) }) + "}", "LIMIT_EXCEEDED"},
		"depth 100":                {`{party(id:"RS"){` + nested(100, "partOf") + "}}", "LIMIT_EXCEEDED"},
		"circular fragments":       {"{...a} fragment a on Query{...b} fragment b on Query{...a}", "INVALID_DOCUMENT"},
		"doubling fragments": {"{...f0}" + repeated(50, func(i int) string {
			return fmt.Sprintf(" fragment f%d on Query{a%d:__typename ...f%d ...f%d}", i, i, i+1, i+1)
		}) + " fragment f50 on Query{stats{claims}}", "LIMIT_EXCEEDED"},
		"introspection in itself": {"{__schema{types{" + nested(6, "fields{type") + strings.Repeat("}", 6) + "}}}", "LIMIT_EXCEEDED"},
		"lists in lists":          {`{routes(from:"RS",to:"UA",first:200){edges{node{legs{claims(first:200){edges{node{document{claims(first:200){totalCount}}}}}}}}}}`, "LIMIT_EXCEEDED"},
		"deep value":              {"{claims(filter:" + strings.Repeat("[", 900) + strings.Repeat("]", 50) + "){totalCount}}", "INVALID_DOCUMENT"},
		"huge number":             {"{claims(first:" + strings.Repeat("9", 10_000) + "){totalCount}}", "INVALID_DOCUMENT"},
		"long name":               {"{" + strings.Repeat("a", 60_000) + "}", "INVALID_DOCUMENT"},
		"long text":               {`{claims(filter:{text:"` + strings.Repeat("weapons ", 5_000) + `"}){totalCount}}`, ""},
		"text of quotes":          {`{claims(filter:{text:"\" OR NEAR(* ^ ) - : "}){totalCount}}`, ""},
		"bad cursor":              {`{claims(after:"////"){totalCount}}`, "INVALID_ARGUMENT"},
	}
	before := heap(t, server.URL)
	slowest := time.Duration(0)
	for range 3 {
		for name, c := range requests {
			body, err := json.Marshal(map[string]string{"query": c.query})
			if err != nil {
				t.Fatal(err)
			}
			start := time.Now()
			got := send(t, http.MethodPost, url, "application/json", string(body), "Accept", "application/graphql-response+json")
			slowest = max(slowest, time.Since(start))
			if code := firstCode(t, got.body); code != c.code {
				t.Errorf("%s: code %q, want %q: %.300s", name, code, c.code, got.body)
			}
			if len(got.body) > 10_000 {
				t.Errorf("%s: %d bytes of answer", name, len(got.body))
			}
		}
		for name, c := range map[string]struct {
			mediaType, body string
			status          int
		}{
			"form post":    {"application/x-www-form-urlencoded", "query={stats{claims}}", 415},
			"text post":    {"text/plain", `{"query":"{stats{claims}}"}`, 415},
			"a batch":      {"application/json", `[{"query":"{stats{claims}}"}]`, 400},
			"a 2 MB body":  {"application/json", `{"query":"` + strings.Repeat(" ", 2<<20) + `{stats{claims}}"}`, 413},
			"nested JSON":  {"application/json", `{"query":"{stats{claims}}","variables":` + strings.Repeat("[", 30_000) + `}`, 400},
			"not UTF-8":    {"application/json; charset=utf-16", `{"query":"{stats{claims}}"}`, 415},
			"a hash flood": {"application/json", `{"variables":{` + repeated(4_000, func(i int) string { return fmt.Sprintf(`"v%d":1,`, i) }) + `"z":1}}`, 400},
		} {
			if got := send(t, http.MethodPost, url, c.mediaType, c.body); got.status != c.status || firstCode(t, got.body) == "" {
				t.Errorf("%s: status %d, want %d: %.300s", name, got.status, c.status, got.body)
			}
		}
	}
	after := heap(t, server.URL)
	t.Logf("slowest answer: %v", slowest.Round(time.Millisecond))
	t.Logf("heap: %.1f MB before, %.1f MB after", float64(before)/1e6, float64(after)/1e6)
	if after > before+32<<20 {
		t.Errorf("the heap grew from %d to %d bytes", before, after)
	}
	if got := send(t, http.MethodPost, url, "application/json", `{"query":"{stats{documents}}"}`); !strings.Contains(got.body, `"documents":1`) {
		t.Errorf("afterwards the server answers %s", got.body)
	}
}

// firstCode is the code of an answer's first error, "" where there is none.
func firstCode(t *testing.T, body string) string {
	t.Helper()
	var answer struct {
		Errors []struct{ Extensions struct{ Code string } }
	}
	if err := json.Unmarshal([]byte(body), &answer); err != nil {
		t.Fatalf("%v: %.300s", err, body)
	}
	if len(answer.Errors) == 0 {
		return ""
	}
	return answer.Errors[0].Extensions.Code
}

var heapFigure = regexp.MustCompile(`(?m)^go_memstats_heap_alloc_bytes (\S+)$`)

// heap is the bytes in use on the server's heap after a garbage collection.
func heap(t *testing.T, url string) int {
	t.Helper()
	get(t, url+"/debug/pprof/heap?gc=1")
	found := heapFigure.FindStringSubmatch(get(t, url+"/metrics").body)
	if found == nil {
		t.Fatal("/metrics does not tell the heap")
	}
	bytes, err := strconv.ParseFloat(found[1], 64)
	if err != nil {
		t.Fatal(err)
	}
	return int(bytes)
}
