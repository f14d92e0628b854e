package cli

import (
	"context"
	"net/url"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"armsgraph/export"
	"armsgraph/graph/search"
)

type exportOptions struct {
	store, format string
	filter        map[string]*[]string
}

func exportCommand(t terminal) *cobra.Command {
	o := exportOptions{filter: map[string]*[]string{}}
	command := &cobra.Command{
		Use:   "export [claims|legs|routes]",
		Short: "Write claims, legs or routes as CSV, JSON Lines, GraphML or GEXF",
		Long: `Writes what a store holds for other programs, every row with the qualifiers of its claim. Filters are those of GraphQL's
ClaimFilter; of routes --from, --to and --via are the route's.`,
		Example: `  armsgraph export claims --format csv --goods ammunition > claims.csv
  armsgraph export routes --from RS --to UA --format graphml > routes.graphml`,
		ValidArgs: []string{"claims", "legs", "routes"},
		Args:      cobra.MatchAll(cobra.MaximumNArgs(1), cobra.OnlyValidArgs),
		RunE: func(c *cobra.Command, args []string) error {
			what := "claims"
			if len(args) > 0 {
				what = args[0]
			}
			return o.run(c.Context(), t, what)
		},
	}
	addStoreFlag(command, &o.store)
	command.Flags().StringVar(&o.format, "format", "csv", "csv, jsonl, graphml or gexf")
	for _, key := range append(slices.Clone(export.FilterKeys), "avoid", "exact", "maxLegs", "basis", "timeOrder", "first") {
		o.filter[key] = command.Flags().StringSlice(flagName(key), nil, "filter: "+key)
	}
	for _, name := range []string{"exact", "disputed"} {
		command.Flags().Lookup(name).NoOptDefVal = "true"
	}
	return command
}

// flagName spells a filter's key as a flag: statedBy is stated-by.
func flagName(key string) string {
	var name strings.Builder
	for _, r := range key {
		if r >= 'A' && r <= 'Z' {
			name.WriteByte('-')
			r += 'a' - 'A'
		}
		name.WriteRune(r)
	}
	return name.String()
}

func (o *exportOptions) run(ctx context.Context, t terminal, what string) error {
	format := export.Format(o.format)
	if !slices.Contains(export.Formats, format) {
		return usagef("--format is csv, jsonl, graphml or gexf")
	}
	values := url.Values{}
	for key, given := range o.filter {
		if len(*given) > 0 {
			values[key] = *given
		}
	}
	filter, err := export.ParseFilter(values)
	if err != nil {
		return usageError{err}
	}
	store, _, err := openForReading(ctx, t, o.store, noMetadata, nil)
	if err != nil {
		return err
	}
	defer store.Close()
	catalogue, err := search.OpenCatalogue(ctx, store)
	if err != nil {
		return err
	}
	switch what {
	case "legs":
		return export.Legs(ctx, t.out, catalogue, filter, format)
	case "routes":
		q, err := export.ParseRoutes(values)
		if err != nil {
			return usageError{err}
		}
		return export.Routes(ctx, t.out, catalogue, q, format)
	}
	return export.Claims(ctx, t.out, catalogue, filter, format)
}
