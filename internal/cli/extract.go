package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"armsgraph/graph/line"
	"armsgraph/loader"
	"armsgraph/loader/evaluate"
	"armsgraph/loader/read"
)

func extractCommand(t terminal) *cobra.Command {
	var metadata read.Metadata
	command := &cobra.Command{
		Use:     "extract PATH...",
		Short:   "Print the claims of documents as JSON Lines",
		Long:    "Reads documents and prints their claims as JSON Lines on standard output. Nothing is stored.",
		Example: "  armsgraph extract report.txt | jq -r '[.route[].code]|join(\">\")'",
		Args:    cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, paths []string) error {
			out := bufio.NewWriter(t.out)
			rejected, err := eachClaim(c.Context(), t, paths, metadata, func(l line.Line) error { return line.Write(out, []line.Line{l}) })
			if err := errors.Join(err, out.Flush()); err != nil {
				return err
			}
			if rejected {
				return errRejected
			}
			return nil
		},
	}
	addMetadataFlags(command, &metadata)
	return command
}

// eachClaim reads documents and passes on their claims. It names the documents
// that were rejected and tells whether there were any.
func eachClaim(ctx context.Context, t terminal, paths []string, metadata read.Metadata, visit func(line.Line) error) (bool, error) {
	list := pathSources(paths)
	for _, refusal := range list.rejected {
		fmt.Fprintln(t.err, "armsgraph: rejected:", visible(oneLine(refusal)))
	}
	rejected := len(list.rejected) > 0
	l := loader.Loader{Extractor: extractor{}, Stdin: t.in, Read: read.Options{Metadata: metadata}}
	err := l.Each(ctx, list.sources, func(result loader.Result) error {
		if result.Err != nil {
			rejected = true
			fmt.Fprintln(t.err, "armsgraph: rejected:", visible(oneLine(result.Err)))
			return nil
		}
		for _, reason := range result.Refused {
			fmt.Fprintf(t.err, "armsgraph: %s: %s\n", visible(result.Source.Name), visible(oneLine(reason)))
		}
		for i := range result.Extraction.Claims {
			if err := visit(line.Of(result.Source.Name, &result.Extraction.Claims[i])); err != nil {
				return err
			}
		}
		return nil
	})
	return rejected, err
}

func evalCommand(t terminal) *cobra.Command {
	var summary bool
	command := &cobra.Command{
		Use:   "eval GOLD.jsonl",
		Short: "Score the reading of claims against annotated documents",
		Long: `Reads the documents in docs/ beside GOLD.jsonl and scores their claims: precision, recall and F1 over routes with
polarity, and the share of attributes that are right. Without --summary each miss and each wrong claim is listed.`,
		Args: cobra.ExactArgs(1),
		RunE: func(c *cobra.Command, args []string) error { return evaluateGold(c.Context(), t, args[0], summary) },
	}
	command.Flags().BoolVar(&summary, "summary", false, "print the figures alone")
	return command
}

func evaluateGold(ctx context.Context, t terminal, path string, summary bool) error {
	file, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("eval: %w", err)
	}
	defer file.Close()
	gold, err := evaluate.ReadGold(file)
	if err != nil {
		return fmt.Errorf("eval %s: %w", path, err)
	}
	docs := filepath.Join(filepath.Dir(path), "docs")
	paths := make([]string, len(gold))
	for i := range gold {
		paths[i] = filepath.Join(docs, gold[i].Doc)
	}
	var lines []line.Line
	rejected, err := eachClaim(ctx, t, paths, read.Metadata{}, func(l line.Line) error {
		lines = append(lines, l)
		return nil
	})
	if err != nil {
		return err
	}
	result := evaluate.Score(gold, lines)
	result.CheckVerbatim(docs, lines)
	if !summary {
		for _, f := range result.Findings {
			fmt.Fprintf(t.out, "%s %s %s | %s\n", f.Kind, f.Doc, f.What, f.Text)
		}
	}
	fmt.Fprint(t.out, result)
	if rejected {
		return errRejected
	}
	return nil
}
