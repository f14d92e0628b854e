// Package crashtest kills the real program while it loads, and holds what is
// left to the outcome of an undisturbed load.
package crashtest
