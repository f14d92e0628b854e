package cli

import (
	"context"
	"errors"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"

	"armsgraph/graph"
	"armsgraph/graph/api"
	"armsgraph/graph/sqlite"
	"armsgraph/internal/telemetry"
)

func newService() *service {
	return &service{log: slog.New(slog.DiscardHandler), metrics: telemetry.NewMetrics(), limits: api.DefaultLimits()}
}

func listen(t *testing.T) (net.Listener, string) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	return listener, "http://" + listener.Addr().String()
}

func statusOf(t *testing.T, url string) int {
	t.Helper()
	response, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	response.Body.Close()
	return response.StatusCode
}

// While documents are read the server tells that it lives and is not ready;
// then it answers, and ends well when it is interrupted.
func TestServiceStartsAndEnds(t *testing.T) {
	listener, url := listen(t)
	ctx, interrupt := context.WithCancel(t.Context())
	defer interrupt()
	loaded, ready, ended := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	store := func(ctx context.Context) (graph.Store, error) {
		<-loaded
		return sqlite.OpenMemory(ctx)
	}
	go func() {
		ended <- newService().run(ctx, listener, &api.Gate{}, store, func() { close(ready) })
	}()
	for path, status := range map[string]int{"/livez": 200, "/metrics": 200, "/readyz": 503, "/graphql?query={stats{claims}}": 503, "/": 503} {
		if got := statusOf(t, url+path); got != status {
			t.Errorf("while loading, GET %s: %d, want %d", path, got, status)
		}
	}
	close(loaded)
	<-ready
	for _, path := range []string{"/livez", "/metrics", "/readyz", "/graphql?query={stats{claims}}", "/"} {
		if got := statusOf(t, url+path); got != 200 {
			t.Errorf("when ready, GET %s: %d", path, got)
		}
	}
	interrupt()
	if err := <-ended; err != nil {
		t.Errorf("interrupted: %v", err)
	}
}

func TestServiceFailsWithItsStore(t *testing.T) {
	listener, url := listen(t)
	want := errors.New("no store")
	err := newService().run(t.Context(), listener, &api.Gate{}, func(context.Context) (graph.Store, error) { return nil, want }, func() {})
	if !errors.Is(err, want) {
		t.Errorf("error %v, want %v", err, want)
	}
	if _, err := http.Get(url + "/livez"); err == nil {
		t.Error("the server still answers")
	}
}

// A server that other machines reach warns where it asks for no token.
func TestOpenGates(t *testing.T) {
	for name, c := range map[string]struct {
		gate api.Gate
		open bool
	}{
		"this machine":          {api.Gate{LocalNames: true}, false},
		"all machines":          {api.Gate{}, true},
		"all machines, a token": {api.Gate{Token: "secret"}, false},
	} {
		if got := open(&c.gate); got != c.open {
			t.Errorf("%s: open is %v", name, got)
		}
	}
}

func TestLimitsHaveFlags(t *testing.T) {
	help := func() string { _, out, _ := invoke(t, "serve", "--help"); return out }()
	for _, flag := range []string{"max-body", "max-tokens", "max-depth", "max-introspection-depth", "max-aliases", "max-elements", "max-first", "max-route-legs", "max-answer", "timeout", "allow-origin", "pprof"} {
		if !strings.Contains(help, "--"+flag) {
			t.Errorf("serve has no flag --%s", flag)
		}
	}
	for _, wrong := range [][]string{{"--max-body", "0"}, {"--max-first", "201"}, {"--max-route-legs", "7"}, {"--timeout", "-1s"}, {"--allow-origin", "example.org"}} {
		if code, _, stderr := invoke(t, append([]string{"serve", "--addr", "127.0.0.1:0"}, wrong...)...); code != exitUsage {
			t.Errorf("serve %v: exit code %d, %s", wrong, code, stderr)
		}
	}
}
