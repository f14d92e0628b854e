package neo4j_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"net/url"
	"slices"
	"testing"
	"time"

	"armsgraph/graph"
	"armsgraph/graph/neo4j"
	"armsgraph/graph/search"
	"armsgraph/graph/storetest"
	"armsgraph/internal/faultnet"
	"armsgraph/internal/neo4jtest"
)

// Each cut takes about a second; 64 tries every 64th byte.
var cutEvery = flag.Int64("cut-every", 8192, "bytes between the places at which the Bolt stream is cut")

// TestCutConnection loads documents while the connection is cut at one byte
// after another, and then once more undisturbed: the outcome is always that of
// an undisturbed load.
func TestCutConnection(t *testing.T) {
	server := neo4jtest.Shared(t)
	direct := open(t, server)
	defer direct.Close()
	address, err := url.Parse(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	proxy, err := faultnet.Listen(address.Host)
	if err != nil {
		t.Fatal(err)
	}
	defer proxy.Close()
	proxy.CutAfter(faultnet.ToServer, 0)
	if err := loadThrough(t.Context(), proxy, server); err != nil {
		t.Fatal(err)
	}
	lengths := map[faultnet.Direction]int64{faultnet.ToServer: proxy.Passed(faultnet.ToServer), faultnet.ToClient: proxy.Passed(faultnet.ToClient)}
	want, err := graph.Digest(t.Context(), direct)
	if err != nil {
		t.Fatal(err)
	}
	c := &cutting{TB: t, proxy: proxy, server: server, direct: direct, want: want}
	for direction, length := range lengths {
		for after := *cutEvery; after < length && c.cut(direction, after); after += *cutEvery {
		}
	}
	if c.cuts == 0 {
		t.Error("nothing was cut")
	}
	t.Logf("%d cuts, of which %d ended the load; streams of %d and %d bytes",
		c.cuts, c.failed, lengths[faultnet.ToServer], lengths[faultnet.ToClient])
}

// cutting is the state of TestCutConnection.
type cutting struct {
	testing.TB
	proxy        *faultnet.Proxy
	server       *neo4jtest.Server
	direct       graph.Store
	want         string // digest of an undisturbed load
	cuts, failed int
}

// cut loads with one cut, then without one, and compares; it returns false
// where the load's stream ended before the cut.
func (c *cutting) cut(direction faultnet.Direction, after int64) bool {
	c.Helper()
	forgetAll(c, c.direct)
	c.proxy.CutAfter(direction, after)
	if err := loadThrough(c.Context(), c.proxy, c.server); err != nil {
		c.failed++
	}
	if c.proxy.Passed(direction) <= after {
		return false
	}
	c.proxy.CutAfter(direction, 0)
	if err := loadThrough(c.Context(), c.proxy, c.server); err != nil {
		c.Fatalf("load after a cut at byte %d %s: %v", after, direction, err)
	}
	got, err := graph.Digest(c.Context(), c.direct)
	if err != nil || got != c.want {
		c.Fatalf("after a cut at byte %d %s the digest is %s, want %s: %v", after, direction, got, c.want, err)
	}
	c.cuts++
	return true
}

func loadThrough(ctx context.Context, proxy *faultnet.Proxy, server *neo4jtest.Server) error {
	store, err := neo4j.Open(ctx, "bolt://"+proxy.Address(), server.User, server.Password)
	if err != nil {
		return err
	}
	defer store.Close()
	for batch := range slices.Chunk(faultDocuments(), 5) {
		if err := store.Put(ctx, batch); err != nil {
			return err
		}
	}
	return nil
}

// faultDocuments are twenty documents about ten parties.
func faultDocuments() []graph.Extraction {
	var documents []graph.Extraction
	for n := range 20 {
		e := document(n, "Moscow accused Serbia of arming a group.")
		group := graph.Party{ID: fmt.Sprint("GROUP", n%10), Kind: graph.Group, Name: fmt.Sprint("Group ", n), Lexical: false}
		claimOn(&e, e.Document.Text, storetest.SVR, storetest.Serbia, group)
		documents = append(documents, e)
	}
	return documents
}

func forgetAll(t testing.TB, store graph.Store) {
	t.Helper()
	var ids []string
	_, err := store.Changes(t.Context(), 0, func(c graph.Change) error { ids = append(ids, c.DocumentID); return nil })
	if err == nil {
		_, err = store.Forget(t.Context(), ids...)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// TestServerStops stops the server while it serves, and starts it again.
func TestServerStops(t *testing.T) {
	server := neo4jtest.Shared(t)
	if !server.Owned() {
		t.Skip("the server is not this test's to stop")
	}
	store := open(t, server)
	defer store.Close()
	claim := smallCase()[0].Claims[0].ID
	if err := store.Put(t.Context(), smallCase()); err != nil {
		t.Fatal(err)
	}
	if err := server.Stop(); err != nil {
		t.Fatal(err)
	}
	for name, try := range map[string]func(context.Context) error{
		"ping":   store.Ping,
		"claims": func(ctx context.Context) error { _, err := store.Claims(ctx, []string{claim}); return err },
		"put":    func(ctx context.Context) error { return store.Put(ctx, smallCase()[:1]) },
	} {
		limited, cancel := context.WithTimeout(t.Context(), 3*time.Second)
		if err := try(limited); !errors.Is(err, graph.ErrUnavailable) {
			t.Errorf("%s without a server: %v", name, err)
		}
		cancel()
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	if err := store.Ping(t.Context()); err != nil {
		t.Errorf("ping after the start: %v", err)
	}
	claims, err := store.Claims(t.Context(), []string{claim})
	if err != nil || len(claims) != 1 {
		t.Errorf("%d claims after the start: %v", len(claims), err)
	}
}

func TestOpenSaysWhatIsWrong(t *testing.T) {
	server := neo4jtest.Shared(t)
	for name, test := range map[string]struct {
		address, password string
		is                error
	}{
		"wrong password":  {server.URL, "wrong-password", neo4j.ErrCredentials},
		"no server":       {"bolt://127.0.0.1:1", server.Password, graph.ErrUnavailable},
		"no database":     {server.URL + "/none", server.Password, neo4j.ErrDatabase},
		"address's login": {"bolt://x:y@" + server.URL[len("neo4j://"):], server.Password, neo4j.ErrCredentials},
	} {
		store, err := neo4j.Open(t.Context(), test.address, server.User, test.password)
		if err == nil {
			store.Close()
		}
		if !errors.Is(err, test.is) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestTwoServersOnOneDatabase lets one process load while another one serves.
func TestTwoServersOnOneDatabase(t *testing.T) {
	server := neo4jtest.Shared(t)
	loading, serving := open(t, server), open(t, server)
	defer loading.Close()
	defer serving.Close()
	catalogue, err := search.OpenCatalogue(t.Context(), serving)
	if err != nil {
		t.Fatal(err)
	}
	running, stop := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() { catalogue.Run(running); close(done) }()
	defer func() { stop(); <-done }()
	if err := loading.Put(t.Context(), smallCase()); err != nil {
		t.Fatal(err)
	}
	query := graph.RouteQuery{From: "RS", To: "UA", MaxLegs: 2, Basis: graph.AssertedRoute, TimeOrder: graph.Possible, OrderBy: graph.Best, Page: graph.Page{First: 5}}
	patience := time.Now().Add(time.Minute)
	for catalogue.Stats().Documents < len(smallCase()) && time.Now().Before(patience) {
		time.Sleep(10 * time.Millisecond)
	}
	routes, err := catalogue.Routes(t.Context(), query)
	if err != nil || len(routes.Edges) != 1 {
		t.Errorf("the serving process finds %d routes: %v", len(routes.Edges), err)
	}
}
