package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"armsgraph/documents"
	"armsgraph/graph"
	"armsgraph/graph/api"
	"armsgraph/internal/telemetry"
)

// shutdownTime is how long running requests may take to end after an interrupt,
// and traces to be sent.
const shutdownTime = 10 * time.Second

type serveOptions struct {
	store, addr string
	limits      api.Limits
	origins     []string
	profile     bool
}

func serveCommand(t terminal) *cobra.Command {
	o := serveOptions{limits: api.DefaultLimits()}
	command := &cobra.Command{
		Use:   "serve [PATH...]",
		Short: "Serve the explorer, GraphQL and exports over HTTP",
		Long: `Serves the explorer page, the GraphQL API, GraphiQL and exports until it is interrupted. PATHs are read first: into memory,
or into the store that --store names. Without both, armsgraph.db is served where it is there, else the sample documents.

The server is read-only. Where ARMSGRAPH_TOKEN is set, every request but /livez and /readyz must bring it: as
"Authorization: Bearer TOKEN", or as the password that a browser asks for. Traces are sent to OTEL_EXPORTER_OTLP_ENDPOINT
where that is set.`,
		Example: `  armsgraph serve report.txt
  armsgraph serve --store sqlite:case.db --addr 127.0.0.1:9000`,
		RunE: func(c *cobra.Command, paths []string) error { return o.run(c.Context(), t, paths) },
	}
	addStoreFlag(command, &o.store)
	flags := command.Flags()
	flags.StringVar(&o.addr, "addr", "127.0.0.1:8080", "the address to listen on")
	flags.StringSliceVar(&o.origins, "allow-origin", nil, "a site whose pages may ask this server, for example https://example.org")
	flags.BoolVar(&o.profile, "pprof", false, "serve Go's profiles at /debug/pprof/")
	addLimitFlags(flags, &o.limits)
	return command
}

func addLimitFlags(flags *pflag.FlagSet, l *api.Limits) {
	flags.Int64Var(&l.Body, "max-body", l.Body, "the longest GraphQL request, in bytes")
	flags.IntVar(&l.Tokens, "max-tokens", l.Tokens, "the most tokens of a query")
	flags.IntVar(&l.Depth, "max-depth", l.Depth, "the deepest nesting of a query")
	flags.IntVar(&l.IntrospectionDepth, "max-introspection-depth", l.IntrospectionDepth, "the deepest nesting of a query of the schema alone")
	flags.IntVar(&l.Aliases, "max-aliases", l.Aliases, "the most aliases of a query")
	flags.IntVar(&l.Elements, "max-elements", l.Elements, "the most elements in all lists of an answer together")
	flags.IntVar(&l.First, "max-first", l.First, fmt.Sprintf("the largest page, at most %d", graph.MaxFirst))
	flags.IntVar(&l.Legs, "max-route-legs", l.Legs, fmt.Sprintf("the longest route that may be asked for, at most %d", graph.MaxLegs))
	flags.IntVar(&l.Answer, "max-answer", l.Answer, "the longest answer, in bytes")
	flags.DurationVar(&l.Timeout, "timeout", l.Timeout, "the longest time to answer")
}

// gate checks the options and says who may ask.
func (o *serveOptions) gate() (*api.Gate, error) {
	l := o.limits
	if min(int(l.Body), l.Tokens, l.Depth, l.IntrospectionDepth, l.Aliases, l.Elements, l.First, l.Legs, l.Answer, int(l.Timeout)) < 1 {
		return nil, usagef("a limit is at least 1")
	}
	if l.First > graph.MaxFirst || l.Legs > graph.MaxLegs {
		return nil, usagef("--max-first is at most %d, --max-route-legs at most %d", graph.MaxFirst, graph.MaxLegs)
	}
	for _, origin := range o.origins {
		if err := api.CheckOrigin(origin); err != nil {
			return nil, usageError{fmt.Errorf("--allow-origin: %w", err)}
		}
	}
	return &api.Gate{Token: os.Getenv("ARMSGRAPH_TOKEN"), Origins: o.origins}, nil
}

func (o *serveOptions) run(ctx context.Context, t terminal, paths []string) error {
	gate, err := o.gate()
	if err != nil {
		return err
	}
	listener, err := net.Listen("tcp", o.addr)
	if err != nil {
		return fmt.Errorf("listen on %s: %w; choose another address with --addr", o.addr, err)
	}
	gate.LocalNames = listener.Addr().(*net.TCPAddr).IP.IsLoopback()
	if open(gate) {
		fmt.Fprintln(t.err, "Warning: anyone who can reach this address can read the store. Set ARMSGRAPH_TOKEN to ask for a token.")
	}
	log := slog.New(slog.NewTextHandler(t.err, nil))
	endTracing, err := telemetry.StartTracing(ctx, log)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	s := &service{log: log, metrics: telemetry.NewMetrics(), limits: o.limits, profile: o.profile}
	t.observe = s.metrics.Progress
	err = s.run(ctx, listener, gate, func(ctx context.Context) (graph.Store, error) { return o.openStore(ctx, t, paths) },
		func() { announce(t, listener.Addr()) })
	closing, cancel := context.WithTimeout(context.WithoutCancel(ctx), shutdownTime)
	defer cancel()
	return errors.Join(err, endTracing(closing))
}

// open tells whether other machines may ask without a token.
func open(gate *api.Gate) bool { return !gate.LocalNames && gate.Token == "" }

func announce(t terminal, addr net.Addr) {
	base := "http://" + addr.String()
	fmt.Fprintf(t.out, "Explorer  %s/\nGraphQL   %s/graphql\nGraphiQL  %s/graphiql\nHealth    %s/readyz\nStop with Ctrl+C.\n", base, base, base, base)
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
