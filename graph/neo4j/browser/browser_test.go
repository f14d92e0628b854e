package browser_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"armsgraph/graph/neo4j/browser"
)

func TestHandler(t *testing.T) {
	for path, want := range map[string]struct {
		status int
		kind   string
		holds  string
	}{
		"/neo4j/style.grass": {http.StatusOK, "text/plain", "relationship.EXPORTS_TO"},
		"/neo4j/guide.html":  {http.StatusOK, "text/html", `mode="cypher"`},
		"/neo4j/none":        {http.StatusNotFound, "text/plain", ""},
	} {
		recorder := httptest.NewRecorder()
		browser.Handler().ServeHTTP(recorder, httptest.NewRequest(http.MethodGet, path, nil))
		if recorder.Code != want.status || !strings.Contains(recorder.Header().Get("Content-Type"), want.kind) ||
			!strings.Contains(recorder.Body.String(), want.holds) {
			t.Errorf("%s: %d %s", path, recorder.Code, recorder.Header().Get("Content-Type"))
		}
		if recorder.Header().Get("Access-Control-Allow-Origin") != "*" {
			t.Errorf("%s: not for other origins", path)
		}
	}
}
