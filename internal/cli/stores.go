package cli

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"armsgraph/graph"
	"armsgraph/graph/neo4j"
	"armsgraph/graph/sqlite"
)

// defaultStore is used where neither --store nor paths are given.
const defaultStore = "sqlite:armsgraph.db"

const memoryStore = "memory:"

func addStoreFlag(command *cobra.Command, store *string) {
	command.Flags().StringVar(store, "store", "", "the store: sqlite:FILE, memory:, neo4j://HOST, neo4j+s://HOST or bolt://HOST (default "+defaultStore+")")
}

// openStore opens the store behind an URL. A database that is only read must
// be there already.
func openStore(ctx context.Context, url string, mustExist bool) (graph.Store, error) {
	switch scheme, rest, _ := strings.Cut(url, ":"); scheme {
	case "memory":
		return sqlite.OpenMemory(ctx)
	case "sqlite":
		if rest == "" {
			return nil, usagef("the store %q names no file: write sqlite:FILE", url)
		}
		if _, err := os.Stat(rest); mustExist && errors.Is(err, fs.ErrNotExist) {
			return nil, fmt.Errorf("store %s is not there: load documents first, for example: armsgraph load --store %s documents/", url, url)
		}
		return sqlite.Open(ctx, rest)
	case "neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc":
		return neo4j.Open(ctx, url, os.Getenv("ARMSGRAPH_NEO4J_USER"), os.Getenv("ARMSGRAPH_NEO4J_PASSWORD"))
	}
	return nil, usagef("the store %q is of no known kind: write sqlite:FILE, memory:, neo4j://HOST, neo4j+s://HOST or bolt://HOST", url)
}
