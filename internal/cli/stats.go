package cli

import (
	"context"
	"encoding/json"
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"armsgraph/graph"
	"armsgraph/graph/search"
)

func statsCommand(t terminal) *cobra.Command {
	var store, format string
	command := &cobra.Command{
		Use:   "stats",
		Short: "Count what a store holds",
		Args:  cobra.NoArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if format != "text" && format != "json" {
				return usagef("--format is text or json")
			}
			opened, _, err := openForReading(c.Context(), t, store, noMetadata, nil)
			if err != nil {
				return err
			}
			defer opened.Close()
			return writeStats(c.Context(), t, opened, format)
		},
	}
	addStoreFlag(command, &store)
	command.Flags().StringVar(&format, "format", "text", "text or json")
	return command
}

func writeStats(ctx context.Context, t terminal, store graph.Store, format string) error {
	catalogue, err := search.OpenCatalogue(ctx, store)
	if err != nil {
		return err
	}
	stats := catalogue.Stats()
	if format == "json" {
		encoder := json.NewEncoder(t.out)
		encoder.SetIndent("", "  ")
		return encoder.Encode(map[string]any{
			"documents": stats.Documents, "parties": stats.Parties, "claims": stats.Claims, "legs": stats.Legs,
			"byPolarity": counts(stats.ByPolarity), "byStatus": counts(stats.ByStatus),
		})
	}
	table := tabwriter.NewWriter(t.out, 0, 0, 2, ' ', 0)
	fmt.Fprintf(table, "documents\t%d\nparties\t%d\nclaims\t%d\nlegs\t%d\n", stats.Documents, stats.Parties, stats.Claims, stats.Legs)
	for _, count := range append(stats.ByPolarity, stats.ByStatus...) {
		fmt.Fprintf(table, "claims %s\t%d\n", count.Key, count.Claims)
	}
	return table.Flush()
}

func counts(list []graph.Count) []map[string]any {
	shown := make([]map[string]any, len(list))
	for i, c := range list {
		shown[i] = map[string]any{"key": c.Key, "claims": c.Claims}
	}
	return shown
}
