package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"armsgraph/documents"
	"armsgraph/graph"
	"armsgraph/graph/api"
	"armsgraph/graph/search"
)

// shutdownTime is how long running requests may take to end after an interrupt.
const shutdownTime = 10 * time.Second

type serveOptions struct {
	store, addr string
}

func serveCommand(t terminal) *cobra.Command {
	o := serveOptions{}
	command := &cobra.Command{
		Use:   "serve [PATH...]",
		Short: "Serve the explorer, GraphQL and exports over HTTP",
		Long: `Serves the explorer page, the GraphQL API, GraphiQL and exports until it is interrupted. PATHs are read first: into memory,
or into the store that --store names. Without both, armsgraph.db is served where it is there, else the sample documents.`,
		Example: `  armsgraph serve report.txt
  armsgraph serve --store sqlite:case.db --addr 127.0.0.1:9000`,
		RunE: func(c *cobra.Command, paths []string) error { return o.run(c.Context(), t, paths) },
	}
	addStoreFlag(command, &o.store)
	command.Flags().StringVar(&o.addr, "addr", "127.0.0.1:8080", "the address to listen on")
	return command
}

func (o *serveOptions) run(ctx context.Context, t terminal, paths []string) error {
	log := slog.New(slog.NewTextHandler(t.err, nil))
	store, err := o.openStore(ctx, t, paths)
	if err != nil {
		return err
	}
	defer store.Close()
	catalogue, err := search.OpenCatalogue(ctx, store)
	if err != nil {
		return err
	}
	running, stop := context.WithCancel(ctx)
	defer stop()
	go catalogue.Run(running)
	listener, err := net.Listen("tcp", o.addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w; choose another address with --addr", o.addr, err)
	}
	server := &http.Server{Handler: api.Handler(log, site(catalogue, store, log)), ReadHeaderTimeout: 10 * time.Second,
		ReadTimeout: 30 * time.Second, IdleTimeout: 2 * time.Minute, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	o.announce(t, listener.Addr())
	return serveUntil(ctx, server, listener)
}

// serveUntil serves until the context ends, then lets running requests finish.
func serveUntil(ctx context.Context, server *http.Server, listener net.Listener) error {
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return fmt.Errorf("serve: %w", err)
	case <-ctx.Done():
	}
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	if err := server.Shutdown(closing); err != nil {
		return fmt.Errorf("serve: some requests did not end within %s: %w", shutdownTime, err)
	}
	return nil
}

func (o *serveOptions) announce(t terminal, addr net.Addr) {
	base := "http://" + addr.String()
	fmt.Fprintf(t.out, "Explorer  %s/\nGraphQL   %s/graphql\nGraphiQL  %s/graphiql\nHealth    %s/readyz\nStop with Ctrl+C.\n", base, base, base, base)
	if host, _, err := net.SplitHostPort(addr.String()); err == nil && !net.ParseIP(host).IsLoopback() {
		fmt.Fprintln(t.err, "Warning: anyone who can reach this address can read the store.")
	}
}

// openStore opens what is to be served: what the flags say, the default store
// where it is there, else the samples.
func (o *serveOptions) openStore(ctx context.Context, t terminal, paths []string) (graph.Store, error) {
	if o.store == "" && len(paths) == 0 {
		file := strings.TrimPrefix(defaultStore, "sqlite:")
		if _, err := os.Stat(file); errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintf(t.err, "There is no %s here: serving the sample documents from memory. Load your own with: armsgraph load PATH...\n", file)
			return o.samples(ctx, t)
		}
	}
	if o.store != "" && len(paths) > 0 {
		store, err := openStore(ctx, o.store, false)
		if err != nil {
			return nil, err
		}
		if _, err := loadInto(ctx, t, store, pathSources(paths)); err != nil {
			return nil, errors.Join(err, store.Close())
		}
		return store, nil
	}
	store, _, err := openForReading(ctx, t, o.store, noMetadata, paths)
	return store, err
}

func (o *serveOptions) samples(ctx context.Context, t terminal) (graph.Store, error) {
	samples, err := embedded(documents.Files)
	if err != nil {
		return nil, err
	}
	store, err := openStore(ctx, memoryStore, false)
	if err != nil {
		return nil, err
	}
	if _, err := loadInto(ctx, t, store, samples); err != nil {
		return nil, errors.Join(err, store.Close())
	}
	return store, nil
}
