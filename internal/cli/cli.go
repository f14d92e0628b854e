// Package cli is the command line of armsgraph: it joins stores, loader,
// extraction, search and server.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"armsgraph/loader/progress"
)

// The exit codes of the contract.
const (
	exitDone     = 0
	exitFailed   = 1
	exitUsage    = 2
	exitRejected = 3 // done, but some documents were rejected
)

// errRejected ends a command that did its work but had to reject documents,
// each of which was named already.
var errRejected = errors.New("some documents were rejected")

// usageError is a wrong use of the command line.
type usageError struct{ error }

func usagef(format string, args ...any) error { return usageError{fmt.Errorf(format, args...)} }

// terminal is what a command reads and writes.
type terminal struct {
	in       io.Reader
	out, err io.Writer
	// observe, where it is set, sees the progress of loads too.
	observe func(progress.Reporter) progress.Reporter
}

// Run executes the command line and returns the exit code.
func Run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	return run(ctx, args, terminal{in: os.Stdin, out: os.Stdout, err: os.Stderr})
}

func run(ctx context.Context, args []string, t terminal) int {
	root := newRoot(t)
	root.SetArgs(args)
	root.SetIn(t.in)
	root.SetOut(t.out)
	root.SetErr(t.err)
	err := root.ExecuteContext(ctx)
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errRejected):
		return exitRejected
	}
	if ctx.Err() != nil && errors.Is(err, context.Canceled) {
		err = errors.New("interrupted")
	}
	fmt.Fprintln(t.err, "armsgraph:", visible(oneLine(err)))
	var usage usageError
	if errors.As(err, &usage) || isCobraUsage(err) {
		fmt.Fprintln(t.err, "See: armsgraph --help")
		return exitUsage
	}
	return exitFailed
}

// isCobraUsage recognises the errors that cobra itself returns for commands and
// arguments; it has no type for them.
func isCobraUsage(err error) bool {
	for _, start := range []string{"unknown command", "unknown flag", "unknown shorthand", "required flag", "accepts ", "requires ", "invalid argument", "flag needs"} {
		if strings.HasPrefix(err.Error(), start) {
			return true
		}
	}
	return false
}

func oneLine(err error) string { return strings.Join(strings.Fields(err.Error()), " ") }

func newRoot(t terminal) *cobra.Command {
	root := &cobra.Command{
		Use:   "armsgraph",
		Short: "Who moves which arms through whom to whom, and who says so",
		Long: `armsgraph reads documents about arms transfers into claims: who moves which goods from whom, through whom, to
whom; who says so, when, and whether they affirm, plan or negate it. It keeps them as a graph, in an embedded
database or in Neo4j, and answers which routes lead from one party to another, each with the exact words behind it.

Stores (--store): sqlite:FILE, memory:, neo4j://HOST, neo4j+s://HOST, bolt://HOST; for Neo4j the name and password come
from ARMSGRAPH_NEO4J_USER and ARMSGRAPH_NEO4J_PASSWORD. Without --store, PATHs given to serve or routes are read into
memory; else sqlite:armsgraph.db is used.

Exit codes: 0 all well; 1 failed; 2 wrong usage; 3 done, but some documents were rejected.`,
		Example: `  armsgraph serve documents/
  armsgraph load reports/ 'news/*.html'
  armsgraph routes --from RS --to UA report.txt`,
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	root.AddCommand(serveCommand(t), loadCommand(t), forgetCommand(t), extractCommand(t), explainCommand(t),
		routesCommand(t), statsCommand(t), exportCommand(t), evalCommand(t))
	return root
}
