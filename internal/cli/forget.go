package cli

import (
	"errors"
	"fmt"
	"slices"

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
			var unknown error
			for _, id := range documents {
				if slices.Contains(forgotten, id) {
					fmt.Fprintln(t.out, "forgotten", id)
				} else {
					unknown = errors.Join(unknown, fmt.Errorf("forget %s: the store has no such document;", id))
				}
			}
			return unknown
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
