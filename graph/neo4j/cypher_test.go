package neo4j_test

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	driver "github.com/neo4j/neo4j-go-driver/v5/neo4j"
	"github.com/neo4j/neo4j-go-driver/v5/neo4j/dbtype"

	"armsgraph/graph"
	"armsgraph/graph/storetest"
	"armsgraph/internal/neo4jtest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestCookbook runs every query of docs/cypher.md on a small case and compares
// the rows with the golden file.
func TestCookbook(t *testing.T) {
	server := neo4jtest.Shared(t)
	store := open(t, server)
	defer store.Close()
	if err := store.Put(t.Context(), smallCase()); err != nil {
		t.Fatal(err)
	}
	queries := cookbook(t)
	if len(queries) < 12 {
		t.Fatalf("only %d queries in the cookbook", len(queries))
	}
	var report strings.Builder
	for _, query := range queries {
		title, _, _ := strings.Cut(query, "\n")
		rows := answer(t, server, query)
		if len(rows) == 0 {
			t.Errorf("%s: no rows", title)
		}
		fmt.Fprintf(&report, "%s\n  %s\n", title, strings.Join(rows, "\n  "))
	}
	golden := filepath.Join("testdata", "cypher.golden")
	if *update {
		if err := os.MkdirAll("testdata", 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(golden, []byte(report.String()), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if report.String() != string(want) {
		t.Errorf("rows differ from %s; got:\n%s", golden, report.String())
	}
}

// cookbook lists the queries of the document.
func cookbook(t *testing.T) []string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", "docs", "cypher.md"))
	if err != nil {
		t.Fatal(err)
	}
	var queries []string
	for _, block := range strings.Split(string(text), "```cypher\n")[1:] {
		query, _, closed := strings.Cut(block, "```")
		if !closed {
			t.Fatal("a block of the cookbook is not closed")
		}
		queries = append(queries, query)
	}
	return queries
}

// collected are the columns whose lists Cypher gives in any order.
var collected = map[string]bool{"statedBy": true, "standing": true, "claims": true}

// answer runs a query as a reader would and gives its rows as JSON.
func answer(t *testing.T, server *neo4jtest.Server, query string) []string {
	t.Helper()
	connection, err := server.Driver()
	if err != nil {
		t.Fatal(err)
	}
	defer connection.Close(t.Context())
	result, err := driver.ExecuteQuery(t.Context(), connection, query, nil, driver.EagerResultTransformer,
		driver.ExecuteQueryWithDatabase("neo4j"), driver.ExecuteQueryWithReadersRouting())
	if err != nil {
		t.Fatalf("%s: %v", query, err)
	}
	var rows []string
	for _, record := range result.Records {
		row := record.AsMap()
		for key, value := range row {
			if day, isDay := value.(dbtype.Date); isDay {
				row[key] = day.String()
			}
			if list, isList := value.([]any); isList && collected[key] {
				slices.SortFunc(list, func(a, b any) int { return strings.Compare(fmt.Sprint(a), fmt.Sprint(b)) })
			}
		}
		encoded, err := json.Marshal(row)
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows, string(encoded))
	}
	return rows
}

// smallCase is a few documents with a claim for each question of the cookbook.
func smallCase() []graph.Extraction {
	times := graph.Party{ID: "gb-financial-times", Kind: graph.Publication, Name: "Financial Times", Lexical: true}
	maker := graph.Party{ID: "rs-krusik", Kind: graph.Company, Name: "Krusik", PartOf: "RS", Lexical: true}
	ghana := graph.Party{ID: "GH", Kind: graph.State, Name: "Ghana", ISO2: "GH", ISO3: "GHA", Lexical: true}
	one := document(1, "🚀 Moscow accused Serbia of channeling rockets to Ukraine through Czechia. Belgrade denied it.")
	allege := claimOn(&one, "🚀 Moscow accused Serbia of channeling rockets to Ukraine through Czechia.", storetest.SVR,
		storetest.Serbia, storetest.Czechia, storetest.Ukraine)
	denial := allege.Statements[0]
	denial.By, denial.Stance, denial.Origin = storetest.Serbia, graph.PartlyRebuts, false
	allege.Statements = append(allege.Statements, denial)
	allege.Participants = []graph.Participant{{Party: ghana, Role: graph.DeclaredEndUser, Evidence: allege.Evidence}}

	two := document(2, "Serbia sold shells of Krusik to Czechia in 2023. Czechia sent shells to Ukraine in 2024.")
	sold := claimOn(&two, "Serbia sold shells of Krusik to Czechia in 2023.", times, storetest.Serbia, storetest.Czechia)
	sold.Period = graph.Period{EDTF: "2023", Text: "in 2023", Basis: graph.Stated}
	sold.Participants = []graph.Participant{{Party: maker, Role: graph.Manufacturer, Evidence: sold.Evidence}}
	sent := claimOn(&two, "Czechia sent shells to Ukraine in 2024.", times, storetest.Czechia, storetest.Ukraine)
	sent.Period = graph.Period{EDTF: "2024", Text: "in 2024", Basis: graph.Stated}

	three := document(3, "Ghana refused a licence to Russia. Ghana seized arms that Serbia had sent to Russia. Serbia did not arm Ukraine.")
	refused := claimOn(&three, "Ghana refused a licence to Russia.", ghana, ghana, storetest.Russia)
	refused.Polarity, refused.Negation, refused.Status = graph.Negated, graph.Refused, ""
	seized := claimOn(&three, "Ghana seized arms that Serbia had sent to Russia.", ghana, storetest.Serbia, storetest.Russia)
	seized.Stage = graph.Seized
	seized.Participants = []graph.Participant{{Party: ghana, Role: graph.SeizedBy, Evidence: seized.Evidence}}
	never := claimOn(&three, "Serbia did not arm Ukraine.", storetest.Serbia, storetest.Serbia, storetest.Czechia, storetest.Ukraine)
	never.Polarity, never.Negation, never.Status = graph.Negated, graph.Rebutted, ""
	for _, e := range []*graph.Extraction{&one, &two, &three} {
		e.Parties = []graph.Party{storetest.Russia, storetest.Serbia}
	}
	return []graph.Extraction{one, two, three}
}

func document(n int, text string) graph.Extraction { return storetest.NewExtraction(n, text) }

// claimOn adds a claim on one sentence of the text.
func claimOn(e *graph.Extraction, sentence string, speaker graph.Party, route ...graph.Party) *graph.Claim {
	before, _, found := strings.Cut(e.Document.Text, sentence)
	if !found {
		panic("no such sentence: " + sentence)
	}
	start := len([]rune(before))
	if e.Claims == nil {
		e.Claims = make([]graph.Claim, 0, 8) // so that earlier claims stay where they are
	}
	return storetest.AddClaim(e, start, start+len([]rune(sentence)), speaker, route...)
}
