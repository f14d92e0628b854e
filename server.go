// Command armsgraph turns documents about arms transfers into a graph of
// claims and answers questions about it; see internal/cli.
package main

import (
	"os"

	"armsgraph/internal/cli"
)

func main() { os.Exit(cli.Run(os.Args[1:])) }
