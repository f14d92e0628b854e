//go:build !linux

package neo4jtest

import "os/exec"

// endWithParent does nothing where the system has no such signal.
func endWithParent(*exec.Cmd) {}
