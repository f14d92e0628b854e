package neo4jtest

import (
	"os/exec"
	"syscall"
)

// endWithParent ends a server whose test was killed.
func endWithParent(command *exec.Cmd) {
	command.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL, Setpgid: true}
}
