package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"

	"armsgraph/export"
	"armsgraph/graph"
	"armsgraph/graph/search"
	"armsgraph/loader/read"
)

type routesOptions struct {
	store, basis, timeOrder, format string
	polarity                        []string
	query                           graph.RouteQuery
	metadata                        read.Metadata
}

func routesCommand(t terminal) *cobra.Command {
	o := routesOptions{}
	command := &cobra.Command{
		Use:   "routes --from PARTY --to PARTY [PATH...]",
		Short: "Routes between two parties, with the words behind each leg",
		Long: `Lists the routes that lead from one party to another. A party is a state's code (RS, SRB), a group's code (RSF) or any
party's id. ASSERTED routes stand in one claim; CHAINED ones are joined here from several claims, and nobody said the
whole. With PATHs the documents are read into memory first.`,
		Example: `  armsgraph routes --from RS --to UA report.txt
  armsgraph routes --from RS --to UA --via CZ --basis any --format csv --store sqlite:case.db`,
		RunE: func(c *cobra.Command, paths []string) error { return o.run(c.Context(), t, paths) },
	}
	flags := command.Flags()
	addStoreFlag(command, &o.store)
	flags.StringVar(&o.query.From, "from", "", "where the goods come from")
	flags.StringVar(&o.query.To, "to", "", "where they go")
	flags.StringSliceVar(&o.query.Via, "via", nil, "parties that the route must pass")
	flags.StringSliceVar(&o.query.Avoid, "avoid", nil, "parties that it must not touch")
	flags.BoolVar(&o.query.Exact, "exact", false, "a state means itself alone, without its companies and agencies")
	flags.IntVar(&o.query.MaxLegs, "max-legs", 3, "the most legs, 1 to 6")
	flags.StringVar(&o.basis, "basis", "asserted", "asserted, chained or any")
	flags.StringVar(&o.timeOrder, "time-order", "possible", "possible, certain or ignore")
	flags.IntVar(&o.query.Page.First, "first", 10, "how many, at most 200")
	flags.StringSliceVar(&o.polarity, "polarity", nil, "affirmed (default) or planned")
	flags.StringVar(&o.format, "format", "table", "table, json or csv")
	addMetadataFlags(command, &o.metadata)
	return command
}

func (o *routesOptions) run(ctx context.Context, t terminal, paths []string) error {
	if err := o.complete(); err != nil {
		return err
	}
	store, rejected, err := openForReading(ctx, t, o.store, o.metadata, paths)
	if err != nil {
		return err
	}
	defer store.Close()
	catalogue, err := search.OpenCatalogue(ctx, store)
	if err != nil {
		return err
	}
	switch o.format {
	case "json":
		err = writeRoutesJSON(ctx, t.out, catalogue, o.query)
	case "csv":
		err = export.Routes(ctx, t.out, catalogue, o.query, export.CSV)
	default:
		err = (&routeTable{catalogue: catalogue, out: t.out, numbers: map[string]int{}}).write(ctx, o.query)
	}
	if err == nil && rejected {
		return errRejected
	}
	return err
}

// complete checks the options and turns them into the query.
func (o *routesOptions) complete() error {
	q := &o.query
	if q.From == "" || q.To == "" {
		return usagef("routes needs --from and --to, for example --from RS --to UA")
	}
	if q.MaxLegs < 1 || q.MaxLegs > graph.MaxLegs {
		return usagef("--max-legs is 1 to %d", graph.MaxLegs)
	}
	if q.Page.First < 1 || q.Page.First > graph.MaxFirst {
		return usagef("--first is 1 to %d", graph.MaxFirst)
	}
	var ok bool
	if q.Basis, ok = map[string]graph.RouteBasis{"asserted": graph.AssertedRoute, "chained": graph.ChainedRoute, "any": ""}[o.basis]; !ok {
		return usagef("--basis is asserted, chained or any")
	}
	if q.TimeOrder, ok = map[string]graph.TimeOrder{"possible": graph.Possible, "certain": graph.Certain, "ignore": graph.IgnoreTime}[o.timeOrder]; !ok {
		return usagef("--time-order is possible, certain or ignore")
	}
	for _, word := range o.polarity {
		polarity := graph.Polarity(strings.ToUpper(word))
		if polarity != graph.Affirmed && polarity != graph.Planned {
			return usagef("--polarity is affirmed or planned: a negated claim makes no route")
		}
		q.Filter.Polarity = append(q.Filter.Polarity, polarity)
	}
	if o.format != "table" && o.format != "json" && o.format != "csv" {
		return usagef("--format is table, json or csv")
	}
	q.OrderBy = graph.Best
	return nil
}
