package e2e_test

import (
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/internal/program"
)

func TestExampleQueriesAreAnswered(t *testing.T) {
	files, err := filepath.Glob("../../docs/queries/*.graphql")
	if err != nil || len(files) == 0 {
		t.Fatalf("no example queries: %v", err)
	}
	folder, err := filepath.Abs(documents)
	if err != nil {
		t.Fatal(err)
	}
	url := program.Serve(t, folder).URL
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			query, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for field, value := range ask(t, url, string(query)) {
				var list struct{ Edges []json.RawMessage }
				if err := json.Unmarshal(value, &list); err == nil && list.Edges != nil && len(list.Edges) == 0 {
					t.Errorf("%s is empty over the sample documents", field)
				}
			}
		})
	}
}

// ask sends a query and returns the fields of its answer.
func ask(t *testing.T, url, query string) map[string]json.RawMessage {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.Post(url+"/graphql", "application/json", strings.NewReader(string(body)))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer struct {
		Data   map[string]json.RawMessage
		Errors json.RawMessage
	}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	if answer.Errors != nil {
		t.Fatalf("the query failed: %s", answer.Errors)
	}
	return answer.Data
}
