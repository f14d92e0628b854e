// Package cli is the command line of armsgraph.
package cli

// Run executes the command line and returns the exit code of the contract.
func Run(args []string) int { return 2 }
