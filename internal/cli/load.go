package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"armsgraph/graph"
	"armsgraph/loader"
	"armsgraph/loader/progress"
	"armsgraph/loader/read"
	"armsgraph/loader/sources"
)

type loadOptions struct {
	store    string
	metadata read.Metadata
	maxBytes int64
	every    int
}

func loadCommand(t terminal) *cobra.Command {
	o := loadOptions{}
	command := &cobra.Command{
		Use:   "load PATH...",
		Short: "Read documents into a store",
		Long: `Reads documents into a store: plain text, Markdown with YAML front matter, HTML and PDF; files, folders, globs, - for standard
input. A document that is there already is passed over unless its metadata or the extractor have changed. Metadata comes from the
flags, a sidecar FILE.meta.yaml, front matter, HTML metadata, a "Published:" line or a dateline, the strongest first.`,
		Example: `  armsgraph load documents/ 'news/**/*.html'
  armsgraph load --published 2025-05-30 --publisher Euronews report.txt`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, paths []string) error {
			store, err := openStore(c.Context(), orDefault(o.store), false)
			if err != nil {
				return err
			}
			defer store.Close()
			report, err := o.load(c.Context(), t, store, pathSources(paths))
			fmt.Fprint(t.out, report)
			if err == nil && len(report.Rejected) > 0 {
				return errRejected
			}
			return err
		},
	}
	addStoreFlag(command, &o.store)
	addMetadataFlags(command, &o.metadata)
	command.Flags().Int64Var(&o.maxBytes, "max-bytes", read.DefaultMaxBytes, "refuse longer files")
	command.Flags().IntVar(&o.every, "commit-every", loader.DefaultCommitEvery, "documents in one commit; what was committed stays where a load is interrupted")
	return command
}

func addMetadataFlags(command *cobra.Command, m *read.Metadata) {
	flags := command.Flags()
	flags.StringVar(&m.Published, "published", "", "when a single document was published, EDTF: 2025-05-30")
	flags.StringVar(&m.Publisher, "publisher", "", "who published it")
	flags.StringVar(&m.Title, "title", "", "its title")
	flags.StringVar(&m.URL, "url", "", "where it was found")
}

// noMetadata leaves all to the documents.
var noMetadata read.Metadata

// listed is sources, with those that cannot be read.
type listed struct {
	sources  []sources.Source
	rejected []*read.Refusal
}

func pathSources(paths []string) listed {
	list, rejected := sources.List(paths)
	return listed{list, rejected}
}

// loadInto loads sources into a store with the usual options and names each
// document that was rejected.
func loadInto(ctx context.Context, t terminal, store graph.Store, list listed) (loader.Report, error) {
	return (&loadOptions{}).load(ctx, t, store, list)
}

func (o *loadOptions) load(ctx context.Context, t terminal, store graph.Store, list listed) (loader.Report, error) {
	l := loader.Loader{Extractor: extractor{}, Stdin: t.in, Progress: t.progress(), CommitEvery: o.every,
		Read: read.Options{MaxBytes: o.maxBytes, Metadata: o.metadata}}
	report, err := l.Load(ctx, store, list.sources)
	for _, refusal := range list.rejected {
		report.Rejected = append(report.Rejected, refusal)
	}
	for _, reason := range append(report.Rejected, report.RefusedClaims...) {
		fmt.Fprintln(t.err, "armsgraph: rejected:", visible(oneLine(reason)))
	}
	return report, err
}

// progress is a bar on a terminal, log lines elsewhere, and whatever observes it.
func (t terminal) progress() progress.Reporter {
	reporter := progressFor(t.err)
	if t.observe != nil {
		return t.observe(reporter)
	}
	return reporter
}

func progressFor(w io.Writer) progress.Reporter {
	if file, ok := w.(*os.File); ok && term.IsTerminal(int(file.Fd())) {
		columns, _, err := term.GetSize(int(file.Fd()))
		if err != nil {
			columns = 80
		}
		return progress.Bar(file, columns)
	}
	return progress.Lines(slog.New(slog.NewTextHandler(w, nil)))
}

// embedded lists the documents of an embedded folder.
func embedded(files fs.FS) (listed, error) {
	list, err := sources.Embedded(files)
	return listed{sources: list}, err
}

// openForReading opens what a question is asked of: the named store, documents
// read into memory, or the default store. It tells whether documents had to be
// rejected.
func openForReading(ctx context.Context, t terminal, store string, metadata read.Metadata, paths []string) (graph.Store, bool, error) {
	if len(paths) == 0 {
		opened, err := openStore(ctx, orDefault(store), true)
		return opened, false, err
	}
	if store != "" {
		return nil, false, usagef("give either --store or PATHs: paths are read into memory; load them into the store first")
	}
	opened, err := openStore(ctx, memoryStore, false)
	if err != nil {
		return nil, false, err
	}
	report, err := (&loadOptions{metadata: metadata}).load(ctx, t, opened, pathSources(paths))
	if err != nil {
		return nil, false, errors.Join(err, opened.Close())
	}
	return opened, len(report.Rejected) > 0, nil
}
