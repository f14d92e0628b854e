package acceptance

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"armsgraph/internal/program"
)

// The commands, their exit codes (0 all well, 1 failed, 2 wrong usage, 3 done
// but some documents were rejected), and what a person or program reads.
func TestCommands(t *testing.T) {
	document := write(t, "serbia.md", serbia)
	binary := write(t, "picture.txt", "\x00\x01\x02")
	gold := goldOf(t)
	store := "sqlite:" + filepath.Join(t.TempDir(), "case.db")
	absent := "sqlite:" + filepath.Join(t.TempDir(), "absent.db")
	if code, _, stderr := program.Run(t, "load", "--store", store, document); code != 0 {
		t.Fatal(stderr)
	}
	const anything = ""
	for name, c := range map[string]struct {
		args           string
		code           int
		stdout, stderr string // regular expressions
	}{
		"help":                  {"--help", 0, `(?s)serve.*load.*forget.*extract.*explain.*routes.*stats.*export.*eval|(?s)Available Commands`, `^$`},
		"no command":            {"", 0, `Usage:`, `^$`},
		"unknown command":       {"teleport", 2, `^$`, `unknown command.*\nSee: armsgraph --help\n$`},
		"unknown flag":          {"stats --colour", 2, `^$`, `unknown flag`},
		"load again":            {"load --store " + store + " " + document, 0, `documents: 0 loaded, 1 unchanged, 0 rejected`, `^$`},
		"load a binary":         {"load --store " + store + " " + document + " " + binary, 3, `1 unchanged, 1 rejected`, `^armsgraph: rejected: .*picture\.txt: .*binary.*\n$`},
		"load nothing":          {"load", 2, `^$`, `requires at least 1 arg`},
		"load what is not":      {"load --store " + store + " nowhere.txt", 3, `1 rejected`, `nowhere\.txt`},
		"load two as one":       {"load --publisher X --store " + store + " " + document + " " + binary, 1, anything, `single document`},
		"store of no kind":      {"load --store oracle:x " + document, 2, `^$`, `oracle:x`},
		"store without folder":  {"load --store sqlite:/nowhere/at/all.db " + document, 1, `^$`, `^armsgraph: .*no folder.*\n$`},
		"store that is none":    {"stats --store sqlite:" + document, 1, `^$`, `^armsgraph: .*not a database.*\n$`},
		"absent store":          {"stats --store " + absent, 1, `^$`, `^armsgraph: .*armsgraph load.*\n$`},
		"stats":                 {"stats --store " + store, 0, `documents +1\n`, `^$`},
		"stats as JSON":         {"stats --format json --store " + store, 0, `"claims": 3`, `^$`},
		"stats in no format":    {"stats --format xml --store " + store, 2, `^$`, `text or json`},
		"extract":               {"extract " + document, 0, `^(\{"document":.*\}\n){3}$`, `^$`},
		"extract a binary":      {"extract " + binary, 3, `^$`, `rejected`},
		"extract both":          {"extract " + binary + " " + document, 3, `^(\{.*\}\n){3}$`, `rejected`},
		"explain":               {"explain " + document, 0, `Serbia exported ammunition`, `^$`},
		"explain a binary":      {"explain " + binary, 3, `^$`, `^armsgraph: .*binary.*\n$`},
		"routes":                {"routes --from RS --to UA " + document, 0, `(?s)Serbia → Czechia → Ukraine.*ASSERTED.*DISPUTED.*“Serbia exported.*“The Serbian defence ministry denied`, `^$`},
		"routes of the store":   {"routes --from SRB --to UKR --store " + store, 0, `Serbia → Czechia → Ukraine`, `^$`},
		"routes by way of":      {"routes --from RS --to UA --via CZ --store " + store, 0, `Serbia → Czechia → Ukraine`, `^$`},
		"routes around":         {"routes --from RS --to UA --avoid CZ --store " + store, 0, `(?i)no (asserted )?route`, `^$`},
		"routes as CSV":         {"routes --from RS --to UA --format csv --store " + store, 0, `(?m)^RS>CZ>UA,Serbia > Czechia > Ukraine,ASSERTED,`, `^$`},
		"routes without end":    {"routes --from RS", 2, `^$`, `--to`},
		"routes of denials":     {"routes --from RS --to UA --polarity negated --store " + store, 2, `^$`, `negated`},
		"routes too long":       {"routes --from RS --to UA --max-legs 7 --store " + store, 2, `^$`, `1 to 6`},
		"routes, one rejected":  {"routes --from RS --to UA " + document + " " + binary, 3, `Serbia → Czechia → Ukraine`, `picture\.txt`},
		"store and paths":       {"routes --from RS --to UA --store " + store + " " + document, 2, `^$`, `either`},
		"export":                {"export --store " + store, 0, `^claim,route,.*\n(.*\n){3}$`, `^$`},
		"export some":           {"export claims --polarity negated --store " + store, 0, `^claim,.*\n\w+,RS>UA,.*\n$`, `^$`},
		"export legs":           {"export legs --format jsonl --store " + store, 0, `^(\{.*\}\n){3}$`, `^$`},
		"export a drawing":      {"export legs --format graphml --store " + store, 0, `(?s)^<\?xml.*</graphml>\n$`, `^$`},
		"export routes":         {"export routes --from RS --to UA --exact --format csv --store " + store, 0, `RS>CZ>UA`, `^$`},
		"export nothing":        {"export parties --store " + store, 2, `^$`, `invalid argument`},
		"export as a picture":   {"export --format png --store " + store, 2, `^$`, `--format`},
		"export a bad filter":   {"export --polarity maybe --store " + store, 2, `^$`, `AFFIRMED`},
		"forget what is not":    {"forget --store " + store + " 00ff", 1, `^$`, `^armsgraph: forget.*00ff\n$`},
		"eval":                  {"eval --summary " + gold, 0, `(?i)precision`, `^$`},
		"eval of nothing":       {"eval nowhere.jsonl", 1, `^$`, `nowhere\.jsonl`},
		"serve on a bad port":   {"serve --addr 127.0.0.1:notaport", 1, anything, `--addr`},
		"serve a bad limit":     {"serve --max-first 1000", 2, `^$`, `--max-first`},
		"serve everybody":       {"serve --allow-origin *", 2, `^$`, `--allow-origin`},
		"serve an absent store": {"serve --store " + absent + " --addr 127.0.0.1:0", 1, `^$`, `^armsgraph: .*armsgraph load.*\n$`},
	} {
		t.Run(name, func(t *testing.T) {
			code, stdout, stderr := program.Run(t, strings.Fields(c.args)...)
			if code != c.code {
				t.Errorf("exit code %d, want %d", code, c.code)
			}
			for stream, text := range map[string][2]string{"standard output": {stdout, c.stdout}, "standard error": {stderr, c.stderr}} {
				if !regexp.MustCompile(text[1]).MatchString(text[0]) {
					t.Errorf("%s is %.1000q, want %s", stream, text[0], text[1])
				}
			}
		})
	}
}

// goldOf is an annotation of one document, with the document beside it.
func goldOf(t *testing.T) string {
	t.Helper()
	path := write(t, "gold.jsonl", `{"doc":"iran.txt","claims":[]}`+"\n")
	folder := filepath.Join(filepath.Dir(path), "docs")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "iran.txt"), []byte("The ministers met for lunch.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestEveryCommandHelps(t *testing.T) {
	for _, command := range []string{"serve", "load", "forget", "extract", "explain", "routes", "stats", "export", "eval"} {
		code, stdout, stderr := program.Run(t, command, "--help")
		if code != 0 || stderr != "" || !strings.Contains(stdout, "Usage:\n  armsgraph "+command) {
			t.Errorf("%s --help: exit code %d, %s%s", command, code, stdout, stderr)
		}
	}
}

// A document is forgotten with everything that was read in it.
func TestForget(t *testing.T) {
	store := "sqlite:" + filepath.Join(t.TempDir(), "case.db")
	document := write(t, "serbia.md", serbia)
	if code, _, stderr := program.Run(t, "load", "--store", store, document); code != 0 {
		t.Fatal(stderr)
	}
	_, lines, _ := program.Run(t, "export", "--format", "jsonl", "--store", store)
	var claim struct{ DocumentID string }
	if err := json.NewDecoder(strings.NewReader(lines)).Decode(&claim); err != nil {
		t.Fatal(err)
	}
	if code, out, stderr := program.Run(t, "forget", "--store", store, claim.DocumentID); code != 0 || out != "forgotten "+claim.DocumentID+"\n" {
		t.Errorf("forget: exit code %d, %s%s", code, out, stderr)
	}
	_, stats, _ := program.Run(t, "stats", "--format", "json", "--store", store)
	for _, count := range []string{`"documents": 0`, `"claims": 0`, `"parties": 0`, `"legs": 0`} {
		if !strings.Contains(stats, count) {
			t.Errorf("afterwards stats are %s, want %s", stats, count)
		}
	}
}

// The same documents in any order give the same export, and an export of
// claims is what extract prints, with the document's id.
func TestExportsAreExtracts(t *testing.T) {
	documents := []string{write(t, "serbia.md", serbia), write(t, "iran.txt", "France delivered 30 drones to Chad in 2021.\n")}
	exported := func(paths ...string) string {
		store := "sqlite:" + filepath.Join(t.TempDir(), "case.db")
		if code, _, stderr := program.Run(t, append([]string{"load", "--store", store}, paths...)...); code != 0 {
			t.Fatal(stderr)
		}
		_, out, _ := program.Run(t, "export", "--format", "jsonl", "--store", store)
		return out
	}
	one := exported(documents...)
	slices.Reverse(documents)
	if other := exported(documents...); one != other {
		t.Errorf("the order of loading shows:\n%s\n%s", one, other)
	}
	_, extracted, _ := program.Run(t, append([]string{"extract"}, documents...)...)
	if a, b := claimIDs(t, one), claimIDs(t, extracted); !slices.Equal(a, b) {
		t.Errorf("export has claims %v, extract %v", a, b)
	}
}

func claimIDs(t *testing.T, lines string) []string {
	t.Helper()
	var ids []string
	for line := range strings.Lines(lines) {
		var claim map[string]any
		if err := json.Unmarshal([]byte(line), &claim); err != nil {
			t.Fatal(err)
		}
		ids = append(ids, claim["claimId"].(string))
	}
	slices.Sort(ids)
	return ids
}

// routes --format json prints GraphQL's routes.
func TestRoutesAreGraphQLs(t *testing.T) {
	document := write(t, "serbia.md", serbia)
	code, out, stderr := program.Run(t, "routes", "--from", "RS", "--to", "UA", "--format", "json", document)
	if code != 0 {
		t.Fatal(stderr)
	}
	var routes []map[string]any
	if err := json.Unmarshal([]byte(out), &routes); err != nil {
		t.Fatal(err)
	}
	if len(routes) != 1 {
		t.Fatalf("%d routes, want 1", len(routes))
	}
	server := program.Serve(t, document)
	asked := send(t, "POST", server.URL+"/graphql", "application/json",
		`{"query":"{routes(from:\"RS\",to:\"UA\"){edges{node{id basis weakestLeg corroboration earliest latest dateBasis goods parties{id name}}}}}"}`)
	var answer struct {
		Data struct {
			Routes struct {
				Edges []struct{ Node map[string]any }
			}
		}
	}
	if err := json.Unmarshal([]byte(asked.body), &answer); err != nil || len(answer.Data.Routes.Edges) != 1 {
		t.Fatalf("%v: %s", err, asked.body)
	}
	for key, value := range answer.Data.Routes.Edges[0].Node {
		if key == "parties" {
			continue
		}
		want, _ := json.Marshal(value)
		if got, _ := json.Marshal(routes[0][key]); string(got) != string(want) {
			t.Errorf("%s is %s, GraphQL says %s", key, got, want)
		}
	}
}
