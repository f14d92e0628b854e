package neo4j_test

import (
	"html"
	"regexp"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/neo4j/browser"
	"armsgraph/internal/neo4jtest"
)

var (
	guideQuery = regexp.MustCompile(`(?s)<pre mode="cypher"[^>]*>(.*?)</pre>`)
	styleRule  = regexp.MustCompile(`(?m)^(?:node|relationship)\.(\w+) \{`)
)

func browserFile(t *testing.T, name string) string {
	t.Helper()
	text, err := browser.Files.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestGuideQueriesRun(t *testing.T) {
	server := neo4jtest.Shared(t)
	store := open(t, server)
	defer store.Close()
	planned := smallCase()
	planned[1].Claims[1].Polarity = graph.Planned
	if err := store.Put(t.Context(), planned); err != nil {
		t.Fatal(err)
	}
	queries := guideQuery.FindAllStringSubmatch(browserFile(t, "guide.html"), -1)
	if len(queries) < 10 {
		t.Fatalf("only %d queries in the guide", len(queries))
	}
	for _, query := range queries {
		if rows := answer(t, server, html.UnescapeString(query[1])); len(rows) == 0 {
			t.Errorf("%s: no rows", query[1])
		}
	}
}

// TestStyleNamesWhatIsThere compares the style's selectors with the labels and
// types of the database.
func TestStyleNamesWhatIsThere(t *testing.T) {
	server := neo4jtest.Shared(t)
	store := open(t, server)
	defer store.Close()
	there := strings.Join(append(answer(t, server, `CALL db.labels() YIELD label RETURN label`),
		answer(t, server, `SHOW CONSTRAINTS YIELD labelsOrTypes RETURN labelsOrTypes`)...), " ")
	const written = `Country Group Company Agency Person Organisation Publication Region Unnamed STATED_BY EVIDENCED_BY PARTICIPANT`
	for _, rule := range styleRule.FindAllStringSubmatch(browserFile(t, "style.grass"), -1) {
		if !strings.Contains(there, `"`+rule[1]+`"`) && !strings.Contains(written, rule[1]) {
			t.Errorf("the style names %s, which no node or relationship is", rule[1])
		}
	}
}
