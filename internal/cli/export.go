package cli

import (
	"slices"

	"github.com/spf13/cobra"

	"armsgraph/export"
	"armsgraph/graph"
	"armsgraph/graph/search"
)

func exportCommand(t terminal) *cobra.Command {
	var store, format string
	q := graph.RouteQuery{MaxLegs: 3, TimeOrder: graph.Possible, OrderBy: graph.Best, Page: graph.Page{First: graph.MaxFirst}}
	command := &cobra.Command{
		Use:       "export [claims|legs|routes]",
		Short:     "Write claims, legs or routes as CSV, JSON Lines, GraphML or GEXF",
		Example:   "  armsgraph export claims --format csv > claims.csv\n  armsgraph export routes --from RS --to UA --format graphml > routes.graphml",
		ValidArgs: []string{"claims", "legs", "routes"},
		Args:      cobra.MatchAll(cobra.MaximumNArgs(1), cobra.OnlyValidArgs),
		RunE: func(c *cobra.Command, args []string) error {
			if !slices.Contains(export.Formats, export.Format(format)) {
				return usagef("--format is csv, jsonl, graphml or gexf")
			}
			what := "claims"
			if len(args) > 0 {
				what = args[0]
			}
			if what == "routes" && (q.From == "" || q.To == "") {
				return usagef("export routes needs --from and --to")
			}
			opened, _, err := openForReading(c.Context(), t, store, noMetadata, nil)
			if err != nil {
				return err
			}
			defer opened.Close()
			catalogue, err := search.OpenCatalogue(c.Context(), opened)
			if err != nil {
				return err
			}
			switch what {
			case "legs":
				return export.Legs(c.Context(), t.out, catalogue, graph.ClaimFilter{}, export.Format(format))
			case "routes":
				return export.Routes(c.Context(), t.out, catalogue, q, export.Format(format))
			}
			return export.Claims(c.Context(), t.out, catalogue, graph.ClaimFilter{}, export.Format(format))
		},
	}
	addStoreFlag(command, &store)
	command.Flags().StringVar(&format, "format", "csv", "csv, jsonl, graphml or gexf")
	command.Flags().StringVar(&q.From, "from", "", "of routes: where the goods come from")
	command.Flags().StringVar(&q.To, "to", "", "of routes: where they go")
	return command
}
