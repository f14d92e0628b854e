package cli

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

func forgetCommand(t terminal) *cobra.Command {
	var store string
	command := &cobra.Command{
		Use:   "forget DOCUMENT...",
		Short: "Remove documents, with all that was read in them",
		Long:  "Removes documents by their id (the SHA-256 of the file, as `export` and GraphQL show it) with all their claims.",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(c *cobra.Command, documents []string) error {
			opened, err := openStore(c.Context(), orDefault(store), true)
			if err != nil {
				return err
			}
			defer opened.Close()
			forgotten, err := opened.Forget(c.Context(), documents...)
			if err != nil {
				return err
			}
			var unknown []string
			for _, id := range documents {
				if slices.Contains(forgotten, id) {
					fmt.Fprintln(t.out, "forgotten", id)
				} else {
					unknown = append(unknown, id)
				}
			}
			if len(unknown) > 0 {
				return fmt.Errorf("forget: the store has no document %s", strings.Join(unknown, ", "))
			}
			return nil
		},
	}
	addStoreFlag(command, &store)
	return command
}

func orDefault(store string) string {
	if store == "" {
		return defaultStore
	}
	return store
}
