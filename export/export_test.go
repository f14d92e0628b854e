package export

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/search"
	"armsgraph/graph/sqlite"
	"armsgraph/graph/storetest"
)

var update = flag.Bool("update", false, "write the golden files anew")

// catalogue holds three documents: a claim on a route with all that a claim can
// have, a rebuttal of it, and words that a file format could trip over.
func catalogue(t testing.TB) *search.Catalogue {
	t.Helper()
	store, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	reported := storetest.NewExtraction(1, "The SVR accused Serbia of channeling rockets, worth some 800 million euros, to Ukraine through the Czech Republic.")
	reported.Document.URL = "https://example.org/a?b=c&d=e"
	claim := storetest.AddClaim(&reported, 0, len(reported.Document.Text), storetest.SVR, storetest.Serbia, storetest.Czechia, storetest.Ukraine)
	claim.Value = &graph.Money{ID: "sum", Amount: 8e8, Currency: "EUR", Approximate: true, Text: "some 800 million euros"}
	claim.Quantity = &graph.Quantity{ID: "lot", Amount: 1500.5, Unit: "t", Text: "1,500.5 t"}
	claim.Participants = []graph.Participant{{Role: graph.DeclaredEndUser, Party: storetest.Russia, Evidence: claim.Evidence}}
	denied := storetest.NewExtraction(2, "Serbia denies sending rockets to Ukraine through the Czech Republic.")
	denial := storetest.AddClaim(&denied, 0, len(denied.Document.Text), storetest.SVR, storetest.Serbia, storetest.Czechia, storetest.Ukraine)
	denial.Polarity, denial.Negation, denial.Status = graph.Negated, graph.Rebutted, ""
	denial.Statements[0].By, denial.Statements[0].Stance = storetest.Serbia, graph.Rebuts
	denial.Period = graph.Period{}
	denial.ID = graph.ClaimID(denial.DocumentID, denial.Route, denial.Polarity, denial.Evidence.Start, denial.Evidence.End, 0)
	hostile := storetest.NewExtraction(3, "=HYPERLINK(\"http://evil.example\",\"Iran\") <b>&amp; \u202esent\u202c, \"quoted\";\nshells \x01to Russia]]>")
	hostile.Document.Title, hostile.Document.Publisher = "@SUM(A1)", "-Daily, \"News\""
	storetest.AddClaim(&hostile, 0, len([]rune(hostile.Document.Text)), storetest.SVR, storetest.Russia, storetest.Ukraine)
	if err := store.Put(t.Context(), []graph.Extraction{reported, denied, hostile}); err != nil {
		t.Fatal(err)
	}
	found, err := search.OpenCatalogue(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	return found
}

var question = graph.RouteQuery{From: "RS", To: "UA", MaxLegs: 3, TimeOrder: graph.Possible, OrderBy: graph.Best, Page: graph.Page{First: 10}}

// written is every kind of export in every format.
func written(t *testing.T, visit func(name string, format Format, content []byte)) {
	t.Helper()
	source := catalogue(t)
	for _, format := range Formats {
		for what, write := range map[string]func(io.Writer) error{
			"claims": func(w io.Writer) error { return Claims(t.Context(), w, source, graph.ClaimFilter{}, format) },
			"legs":   func(w io.Writer) error { return Legs(t.Context(), w, source, graph.ClaimFilter{}, format) },
			"routes": func(w io.Writer) error { return Routes(t.Context(), w, source, question, format) },
		} {
			var content bytes.Buffer
			if err := write(&content); err != nil {
				t.Fatalf("%s as %s: %v", what, format, err)
			}
			visit(what+"."+string(format), format, content.Bytes())
		}
	}
}

func TestGolden(t *testing.T) {
	written(t, func(name string, _ Format, content []byte) {
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.WriteFile(path, content, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(want, content) {
			t.Errorf("%s differs; run the test with -update and look at the difference:\n%s", path, content)
		}
	})
}

// Every format can be read back by a reader that knows nothing of us.
func TestWellFormed(t *testing.T) {
	written(t, func(name string, format Format, content []byte) {
		switch format {
		case CSV:
			rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
			if err != nil || len(rows) < 2 {
				t.Errorf("%s: %d rows, %v", name, len(rows), err)
			}
		case JSONLines:
			for line := range strings.Lines(string(content)) {
				if !json.Valid([]byte(line)) {
					t.Errorf("%s: %s is no JSON", name, line)
				}
			}
		default:
			edges := elementsOf(t, name, content, "edge")
			nodes := elementsOf(t, name, content, "node")
			ids := map[string]bool{}
			for _, node := range nodes {
				if ids[node["id"]] {
					t.Errorf("%s: node %s stands there twice", name, node["id"])
				}
				ids[node["id"]] = true
			}
			for _, edge := range edges {
				if !ids[edge["source"]] || !ids[edge["target"]] {
					t.Errorf("%s: edge %v has an end that is no node", name, edge)
				}
			}
			if len(edges) == 0 {
				t.Errorf("%s has no edges", name)
			}
		}
	})
}

// elementsOf is the attributes of the elements of a name.
func elementsOf(t *testing.T, file string, content []byte, name string) []map[string]string {
	t.Helper()
	var found []map[string]string
	decoder := xml.NewDecoder(bytes.NewReader(content))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return found
		}
		if err != nil {
			t.Fatalf("%s is not well-formed: %v", file, err)
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == name {
			attributes := map[string]string{}
			for _, attribute := range start.Attr {
				attributes[attribute.Name.Local] = attribute.Value
			}
			found = append(found, attributes)
		}
	}
}

// A spreadsheet runs nothing that a document says, and the words come back.
func TestCell(t *testing.T) {
	for text, want := range map[string]string{
		"": "", "Serbia": "Serbia", "a=b": "a=b", "'quoted'": "'quoted'", "'": "'",
		"=1+1": "'=1+1", "+49": "'+49", "-Daily": "'-Daily", "@SUM(A1)": "'@SUM(A1)", "\t=1": "'\t=1", "\r": "'\r",
		"'=1+1": "''=1+1", "''-": "'''-", "–dash": "–dash",
	} {
		if got := Cell(text); got != want {
			t.Errorf("Cell(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestCSVHoldsNoFormulas(t *testing.T) {
	written(t, func(name string, format Format, content []byte) {
		if format != CSV {
			return
		}
		rows, err := csv.NewReader(bytes.NewReader(content)).ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			for _, cell := range row {
				if cell != "" && strings.ContainsRune(formulaStarts, rune(cell[0])) {
					t.Errorf("%s has the cell %q", name, cell)
				}
			}
		}
	})
}

// A claim's row carries all its qualifiers, and its rebuttal.
func TestClaimsCarryTheirQualifiers(t *testing.T) {
	var out bytes.Buffer
	if err := Claims(t.Context(), &out, catalogue(t), graph.ClaimFilter{To: "UA", Via: "CZ", Polarity: []graph.Polarity{graph.Affirmed}}, CSV); err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(&out).ReadAll()
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v; want a header and a claim", len(rows), err)
	}
	row := map[string]string{}
	for i, name := range rows[0] {
		row[name] = rows[1][i]
	}
	for name, want := range map[string]string{
		"route": "RS>CZ>UA", "polarity": "AFFIRMED", "status": "ALLEGED", "stage": "SHIPPED", "goods": "ammunition", "date_basis": "BOUNDED",
		"reading": "MACHINE", "value": "800000000", "currency": "EUR", "quantity": "1500.5", "origin": "Foreign Intelligence Service (SVR)",
		"participants": "DECLARED_END_USER: Russia", "publisher": "Euronews",
	} {
		if row[name] != want {
			t.Errorf("%s is %q, want %q", name, row[name], want)
		}
	}
	if len(row["disputed_by"]) != 64 {
		t.Errorf("disputed_by is %q, want the rebuttal's id", row["disputed_by"])
	}
}

// failing fails after the first page.
type failing struct {
	*search.Catalogue
	err error
}

func (f failing) Claims(context.Context, graph.ClaimFilter, *graph.Order, graph.Page) (graph.Connection[graph.Claim], error) {
	return graph.Connection[graph.Claim]{}, f.err
}

// A drawing of some claims shows their parties and no others.
func TestDrawingsShowWhatIsSelected(t *testing.T) {
	source, some := catalogue(t), graph.ClaimFilter{From: "RU"}
	for _, format := range []Format{GraphML, GEXF} {
		for name, write := range map[string]func(io.Writer) error{
			"claims": func(w io.Writer) error { return Claims(t.Context(), w, source, some, format) },
			"legs":   func(w io.Writer) error { return Legs(t.Context(), w, source, some, format) },
		} {
			var out bytes.Buffer
			if err := write(&out); err != nil {
				t.Fatal(err)
			}
			if nodes := elementsOf(t, name, out.Bytes(), "node"); len(nodes) != 2 {
				t.Errorf("%s as %s: nodes are %v, want Russia and Ukraine", name, format, nodes)
			}
		}
	}
}

// A leg on which one claim is checked and another is not tells both.
func TestLegsTellEveryReading(t *testing.T) {
	store, err := sqlite.OpenMemory(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	var batch []graph.Extraction
	for i, reading := range []graph.Reading{graph.Accepted, graph.Machine, graph.Accepted} {
		extraction := storetest.NewExtraction(i+1, "The SVR accused Russia of sending rockets to Ukraine.")
		storetest.AddClaim(&extraction, 0, len(extraction.Document.Text), storetest.SVR, storetest.Russia, storetest.Ukraine).Reading = reading
		batch = append(batch, extraction)
	}
	if err := store.Put(t.Context(), batch); err != nil {
		t.Fatal(err)
	}
	source, err := search.OpenCatalogue(t.Context(), store)
	if err != nil {
		t.Fatal(err)
	}
	q := question
	q.From = storetest.Russia.ID
	for name, write := range map[string]func(io.Writer) error{
		"legs":   func(w io.Writer) error { return Legs(t.Context(), w, source, graph.ClaimFilter{}, JSONLines) },
		"routes": func(w io.Writer) error { return Routes(t.Context(), w, source, q, JSONLines) },
	} {
		var out bytes.Buffer
		if err := write(&out); err != nil {
			t.Fatal(err)
		}
		var row struct{ Reading string }
		if err := json.Unmarshal(out.Bytes(), &row); err != nil || row.Reading != "MACHINE ACCEPTED" {
			t.Errorf("%s: reading %q, %v", name, row.Reading, err)
		}
	}
}
