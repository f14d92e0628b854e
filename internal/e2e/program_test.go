package e2e_test

import (
	"bufio"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

var program struct {
	sync.Once
	path string
	err  error
}

// built is the program as it is shipped, built once.
func built(t testing.TB) string {
	t.Helper()
	program.Do(func() {
		folder, err := os.MkdirTemp("", "armsgraph-e2e")
		if err != nil {
			program.err = err
			return
		}
		program.path = filepath.Join(folder, "armsgraph")
		out, err := exec.Command("go", "build", "-o", program.path, "armsgraph").CombinedOutput()
		if err != nil {
			program.err = err
			os.Stderr.Write(out)
		}
	})
	if program.err != nil {
		t.Fatalf("build the program: %v", program.err)
	}
	return program.path
}

// run runs the program to its end with the given environment beside its own.
func run(t testing.TB, env []string, args ...string) {
	t.Helper()
	command := exec.CommandContext(t.Context(), built(t), args...)
	command.Env = append(os.Environ(), env...)
	if out, err := command.CombinedOutput(); err != nil {
		t.Fatalf("armsgraph %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// serve starts the server on a free port, ends it with the test, and returns
// its address.
func serve(t testing.TB, env []string, args ...string) string {
	t.Helper()
	command := exec.CommandContext(context.WithoutCancel(t.Context()), built(t), append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)...)
	command.Env = append(os.Environ(), env...)
	out, err := command.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := command.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = command.Process.Signal(os.Interrupt)
		if err := command.Wait(); err != nil {
			t.Errorf("the server did not end well: %v", err)
		}
	})
	return announced(t, out)
}

// announced reads the address that the server says it answers at.
func announced(t testing.TB, out io.Reader) string {
	t.Helper()
	found := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if rest, ok := strings.CutPrefix(lines.Text(), "Explorer"); ok {
				found <- strings.TrimSuffix(strings.TrimSpace(rest), "/")
			}
		}
		close(found)
	}()
	select {
	case url := <-found:
		if url == "" {
			t.Fatal("the server ended without saying where it answers")
		}
		return url
	case <-time.After(2 * time.Minute):
		t.Fatal("the server does not say where it answers")
		return ""
	}
}
