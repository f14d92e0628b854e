package loader

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"armsgraph/graph"
	"armsgraph/loader/progress"
	"armsgraph/loader/read"
	"armsgraph/loader/sources"
	"armsgraph/loader/verify"
)

// fakeStore holds extractions by document; the methods that the loader does not
// call are nil.
type fakeStore struct {
	graph.Store
	held    map[string]graph.Extraction
	puts    int
	failing error
}

func newFakeStore() *fakeStore { return &fakeStore{held: map[string]graph.Extraction{}} }

func (s *fakeStore) Put(ctx context.Context, batch []graph.Extraction) error {
	if err := errors.Join(s.failing, ctx.Err()); err != nil {
		return err
	}
	s.puts++
	seen := map[string]bool{}
	for _, extraction := range batch {
		if seen[extraction.Document.ID] {
			return fmt.Errorf("%w: a document twice in a batch", graph.ErrInvalid)
		}
		seen[extraction.Document.ID] = true
		s.held[extraction.Document.ID] = extraction
	}
	return nil
}

func (s *fakeStore) Fingerprints(_ context.Context, documents []string) (map[string]string, error) {
	found := map[string]string{}
	for _, id := range documents {
		if extraction, ok := s.held[id]; ok {
			found[id] = extraction.Fingerprint
		}
	}
	return found, nil
}

// lineExtractor makes a claim of every line with "A>B: words".
type lineExtractor struct {
	version string
	calls   *atomic.Int64
}

func (e lineExtractor) Version() string { return e.version }

func (e lineExtractor) Extract(document graph.Document) graph.Extraction {
	if e.calls != nil {
		e.calls.Add(1)
	}
	extraction := graph.Extraction{Document: document}
	at := 0
	for line := range strings.Lines(document.Text) {
		quote := strings.TrimSuffix(line, "\n")
		start, length := at, len([]rune(quote))
		at += len([]rune(line))
		route, rest, found := strings.Cut(quote, ": ")
		from, to, isRoute := strings.Cut(route, ">")
		if strings.Contains(rest, "panic") {
			panic("a mistake in the extractor")
		}
		if !found || !isRoute {
			continue
		}
		if strings.Contains(rest, "misquoted") {
			start++
		}
		if strings.Contains(rest, "nobody") {
			to = "" // a party without an id
		}
		extraction.Claims = append(extraction.Claims, claimOf(document.ID, from, to, graph.Evidence{Quote: quote, Start: start, End: start + length}))
	}
	return extraction
}

func claimOf(document, from, to string, evidence graph.Evidence) graph.Claim {
	route := []graph.Party{{ID: from, Kind: graph.State}, {ID: to, Kind: graph.State}}
	return graph.Claim{
		ID:         graph.ClaimID(document, route, graph.Affirmed, evidence.Start, evidence.End, 0),
		DocumentID: document, Route: route, Polarity: graph.Affirmed, Evidence: evidence,
		Statements: []graph.Statement{{By: graph.Party{ID: "x", Kind: graph.Publication}, Stance: graph.Reports}},
	}
}

func writeFiles(t *testing.T, files map[string]string) string {
	t.Helper()
	folder := t.TempDir()
	for name, content := range files {
		path := filepath.Join(folder, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

func load(t *testing.T, loader *Loader, store graph.Store, paths ...string) Report {
	t.Helper()
	list, refused := sources.List(paths)
	if len(refused) > 0 {
		t.Fatal(refused[0])
	}
	report, err := loader.Load(t.Context(), store, list)
	if err != nil {
		t.Fatal(err)
	}
	return report
}

func TestLoadReports(t *testing.T) {
	folder := writeFiles(t, map[string]string{
		"a.txt":      "Čeština\nRS>UA: rifles\nRS>CZ: misquoted\n",
		"b/c.md":     "RS>PL: tanks\nRS>XX: to nobody",
		"copy.txt":   "Čeština\nRS>UA: rifles\nRS>CZ: misquoted\n",
		"empty.txt":  " \n",
		"binary.txt": "a\x00b",
		"panics.txt": "RS>PL: panic",
	})
	store := newFakeStore()
	report := load(t, &Loader{Extractor: lineExtractor{version: "v/1"}}, store, folder)
	want := `documents: 2 loaded, 0 unchanged, 3 rejected, 1 copies passed over
claims: 2 affirmed, 0 planned, 0 negated
claims refused because a quote did not verify: 1
claims refused because they were incomplete: 1
`
	if report.String() != want {
		t.Errorf("report is\n%s, want\n%s", report, want)
	}
	if len(report.RefusedClaims) != 2 || !errors.Is(report.RefusedClaims[0], verify.ErrQuote) || !errors.Is(report.RefusedClaims[1], ErrInternal) {
		t.Errorf("refused claims are %v", report.RefusedClaims)
	}
	for i, want := range []error{read.ErrBinary, read.ErrEmpty, ErrInternal} {
		if !errors.Is(report.Rejected[i], want) {
			t.Errorf("rejected %v; want %v", report.Rejected[i], want)
		}
	}
	if len(store.held) != 2 {
		t.Errorf("the store holds %d documents", len(store.held))
	}
	for _, extraction := range store.held {
		if extraction.Fingerprint == "" || len(extraction.Document.Sketch) == 0 || len(extraction.Claims) != 1 {
			t.Errorf("incomplete extraction %+v", extraction)
		}
	}
}

func TestLoadPassesOverWhatIsUnchanged(t *testing.T) {
	folder := writeFiles(t, map[string]string{"a.txt": "RS>UA: rifles", "b.txt": "RS>CZ: tanks"})
	store := newFakeStore()
	calls := new(atomic.Int64)
	loader := &Loader{Extractor: lineExtractor{"v/1", calls}}
	steps := []struct {
		name              string
		change            func()
		loaded, unchanged int
	}{
		{"first", func() {}, 2, 0},
		{"again", func() {}, 0, 2},
		{"a sidecar", func() { rewrite(t, folder, "a.txt.meta.yaml", "published: 2024-06") }, 1, 1},
		{"the sidecar changed", func() { rewrite(t, folder, "a.txt.meta.yaml", "published: 2024-07") }, 1, 1},
		{"other bytes", func() { rewrite(t, folder, "b.txt", "RS>CZ: more tanks") }, 1, 1},
		{"another extractor", func() { loader.Extractor = lineExtractor{"v/2", calls} }, 2, 0},
		{"and again", func() {}, 0, 2},
	}
	for _, step := range steps {
		step.change()
		calls.Store(0)
		report := load(t, loader, store, folder)
		if report.Loaded != step.loaded || report.Unchanged != step.unchanged || calls.Load() != int64(step.loaded) {
			t.Errorf("%s: %d loaded, %d unchanged, %d extracted", step.name, report.Loaded, report.Unchanged, calls.Load())
		}
	}
}

func rewrite(t *testing.T, folder, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, name), []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

// Any order of the files, also of copies with other metadata, gives the same,
// and loading them once more changes nothing.
func TestLoadDoesNotDependOnOrder(t *testing.T) {
	files := map[string]string{
		"copy1.txt": "RS>UA: rifles", "copy2.txt": "RS>UA: rifles", "copy2.txt.meta.yaml": "published: 2024-06",
		"copy3.md": "RS>UA: rifles", "copy4.txt": "RS>UA: rifles", "copy4.txt.meta.yaml": "published: 2023",
	}
	for i := range 40 {
		files[fmt.Sprintf("d%d.txt", i)] = fmt.Sprintf("RS>UA: rifles %d\nRS>CZ: tanks", i)
	}
	folder := writeFiles(t, files)
	list, _ := sources.List([]string{folder})
	loader := &Loader{Extractor: lineExtractor{version: "v/1"}, Workers: 3}
	var first map[string]graph.Extraction
	for range 5 {
		rand.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		store := newFakeStore()
		for round := range 2 {
			report, err := loader.Load(t.Context(), store, list)
			if err != nil || report.Copies != 3 || report.Loaded != 41*(1-round) {
				t.Fatalf("round %d: %v, %v", round, report, err)
			}
		}
		if first == nil {
			first = store.held
		}
		if !cmp.Equal(store.held, first) {
			t.Fatal(cmp.Diff(first, store.held))
		}
	}
}

func TestLoadStdinAndMetadata(t *testing.T) {
	loader := &Loader{Extractor: lineExtractor{version: "v/1"}, Stdin: strings.NewReader("RS>UA: rifles"),
		Read: read.Options{Metadata: read.Metadata{Published: "2025-05-30"}}}
	store := newFakeStore()
	if report := load(t, loader, store, "-"); report.Loaded != 1 || report.Claims[graph.Affirmed] != 1 {
		t.Fatal(report)
	}
	for _, extraction := range store.held {
		if extraction.Document.PublishedOn.EDTF != "2025-05-30" {
			t.Errorf("published %v", extraction.Document.PublishedOn)
		}
	}
	folder := writeFiles(t, map[string]string{"a.txt": "a", "b.txt": "b"})
	list, _ := sources.List([]string{folder})
	if _, err := loader.Load(t.Context(), store, list); !errors.Is(err, ErrSingle) {
		t.Errorf("metadata for two documents: %v", err)
	}
	err := loader.Each(t.Context(), list, func(Result) error { return nil })
	if !errors.Is(err, ErrSingle) {
		t.Errorf("metadata for two documents: %v", err)
	}
}

func TestLoadEndsCleanly(t *testing.T) {
	files := map[string]string{}
	for i := range 3 * DefaultCommitEvery / 2 {
		files[fmt.Sprintf("%d.txt", i)] = fmt.Sprintf("RS>UA: rifles %d", i)
	}
	list, _ := sources.List([]string{writeFiles(t, files)})
	t.Run("on a failing store", func(t *testing.T) {
		store := newFakeStore()
		store.failing = graph.ErrUnavailable
		report, err := (&Loader{Extractor: lineExtractor{version: "v/1"}}).Load(t.Context(), store, list)
		if !errors.Is(err, graph.ErrUnavailable) || report.Loaded != 0 {
			t.Fatalf("%v, %v", report, err)
		}
	})
	t.Run("when it is cancelled", func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		store := newFakeStore()
		loader := &Loader{Extractor: lineExtractor{version: "v/1"}, Progress: &cancelling{after: 4*DefaultCommitEvery + 100, cancel: cancel}}
		report, err := loader.Load(ctx, store, list)
		if !errors.Is(err, context.Canceled) || report.Loaded != DefaultCommitEvery || len(store.held) != DefaultCommitEvery {
			t.Fatalf("%d loaded, %d held, %v", report.Loaded, len(store.held), err)
		}
	})
}

// cancelling cancels a load after so many steps.
type cancelling struct {
	progress.Reporter
	after  int
	cancel context.CancelFunc
}

func (c *cancelling) Begin(string, int) {}
func (c *cancelling) End()              {}
func (c *cancelling) Step() {
	if c.after--; c.after == 0 {
		c.cancel()
	}
}

func TestEachKeepsTheOrder(t *testing.T) {
	files := map[string]string{"099.txt": "\x00"}
	for i := range 99 {
		files[fmt.Sprintf("%03d.txt", i)] = fmt.Sprintf("RS>UA: rifles %d", i)
	}
	list, _ := sources.List([]string{writeFiles(t, files)})
	var names []string
	loader := &Loader{Extractor: lineExtractor{version: "v/1"}, Workers: 4}
	err := loader.Each(t.Context(), list, func(result Result) error {
		names = append(names, filepath.Base(result.Source.Name))
		if (result.Err != nil) != (names[len(names)-1] == "099.txt") || len(result.Extraction.Claims) != 1 && result.Err == nil {
			t.Errorf("%s: %d claims, %v", result.Source.Name, len(result.Extraction.Claims), result.Err)
		}
		return nil
	})
	if err != nil || len(names) != 100 || names[0] != "000.txt" || names[99] != "099.txt" {
		t.Fatalf("%v, %v", names, err)
	}
	stop := errors.New("enough")
	if err := loader.Each(t.Context(), list, func(Result) error { return stop }); !errors.Is(err, stop) {
		t.Fatalf("Each ended with %v", err)
	}
}
