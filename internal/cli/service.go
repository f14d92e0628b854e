package cli

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"sync/atomic"
	"time"

	"armsgraph/export"
	"armsgraph/graph"
	"armsgraph/graph/api"
	"armsgraph/graph/neo4j/browser"
	"armsgraph/graph/search"
	"armsgraph/internal/telemetry"
)

// service is a running server.
type service struct {
	log     *slog.Logger
	metrics *telemetry.Metrics
	limits  api.Limits
	profile bool
}

// run serves until the context ends, then lets running requests finish. While
// the store is being opened it answers health and figures alone; then it calls
// ready.
func (s *service) run(ctx context.Context, listener net.Listener, gate *api.Gate, open func(context.Context) (graph.Store, error), ready func()) error {
	var site atomic.Pointer[http.Handler]
	starting := s.starting()
	site.Store(&starting)
	current := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { (*site.Load()).ServeHTTP(w, r) })
	server := &http.Server{Handler: api.Handler(s.log, gate, current), ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute, ErrorLog: slog.NewLogLogger(s.log.Handler(), slog.LevelWarn)}
	ctx, stop := context.WithCancelCause(ctx)
	defer stop(nil)
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			stop(fmt.Errorf("serve: %w", err))
		}
	}()
	defer server.Close()
	store, err := open(ctx)
	if err != nil {
		return err
	}
	defer store.Close()
	catalogue, err := search.OpenCatalogue(ctx, store)
	if err != nil {
		return err
	}
	go catalogue.Run(ctx)
	s.metrics.Watch(catalogue)
	whole := s.site(catalogue, store)
	site.Store(&whole)
	ready()
	<-ctx.Done()
	return shutDown(ctx, server)
}

// shutDown lets running requests finish. It returns why the context ended,
// where it was not an interrupt.
func shutDown(ctx context.Context, server *http.Server) error {
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	if err := server.Shutdown(closing); err != nil {
		return fmt.Errorf("serve: some requests did not end within %s: %w", shutdownTime, err)
	}
	if cause := context.Cause(ctx); !errors.Is(cause, context.Canceled) {
		return cause
	}
	return nil
}

// starting answers while documents are read.
func (s *service) starting() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /livez", api.Live)
	mux.Handle("GET /metrics", s.metrics)
	mux.HandleFunc("/", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "5")
		http.Error(w, "the documents are still being read", http.StatusServiceUnavailable)
	})
	return mux
}

// site is everything that the server answers.
func (s *service) site(catalogue *search.Catalogue, store graph.Store) http.Handler {
	source := telemetry.NewSource(catalogue, s.metrics)
	questions := api.NewServer(source, s.limits, s.log)
	questions.Answered = s.metrics.Answered
	mux := http.NewServeMux()
	handle := func(pattern string, handler http.Handler) { mux.Handle(pattern, telemetry.Traced(handler)) }
	handle("/graphql", questions)
	for _, what := range []string{"claims", "legs", "routes"} {
		for _, format := range export.Formats {
			handle("GET /export/"+what+"."+string(format), s.metrics.Counted("export "+what, export.Handler(source, s.log)))
		}
	}
	handle("POST /extract", s.metrics.Counted("extract", readPasted(s.log)))
	mux.HandleFunc("GET /livez", api.Live)
	mux.HandleFunc("GET /readyz", api.Ready(store.Ping))
	mux.Handle("GET /metrics", s.metrics)
	mux.Handle("GET "+browser.Path, browser.Handler())
	if s.profile {
		mux.HandleFunc("GET /debug/pprof/", pprof.Index)
		mux.HandleFunc("GET /debug/pprof/profile", pprof.Profile)
		mux.HandleFunc("GET /debug/pprof/trace", pprof.Trace)
	}
	mux.Handle("/", pages())
	return mux
}
