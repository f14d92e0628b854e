// Package program gives tests the real program: built once, run as a process
// of its own.
package program

import (
	"bufio"
	"bytes"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

var build = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "armsgraph-program-")
	if err != nil {
		return "", err
	}
	path := filepath.Join(folder, "armsgraph")
	if out, err := exec.Command("go", "build", "-o", path, "armsgraph").CombinedOutput(); err != nil {
		return "", fmt.Errorf("build the program: %w: %s", err, out)
	}
	built = path
	return path, nil
})

// built is the program's path once it was built.
var built string

// Path is the path of the built program. The package's TestMain calls Main, or
// Remove at its end.
func Path(t testing.TB) string {
	t.Helper()
	path, err := build()
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// Main runs a package's tests and removes the program that they built.
func Main(m *testing.M) {
	code := m.Run()
	Remove()
	os.Exit(code)
}

// Remove removes the program that the package's tests built, if they did.
func Remove() {
	if built != "" {
		os.RemoveAll(filepath.Dir(built))
	}
}

// Run runs the program to its end and returns exit code and output.
func Run(t testing.TB, args ...string) (code int, stdout, stderr string) {
	t.Helper()
	command := exec.Command(Path(t), args...)
	var out, complaints bytes.Buffer
	command.Stdout, command.Stderr = &out, &complaints
	if err := command.Run(); err != nil && command.ProcessState == nil {
		t.Fatal(err)
	}
	return command.ProcessState.ExitCode(), out.String(), complaints.String()
}

// Server is the program, serving.
type Server struct {
	URL string // "http://127.0.0.1:PORT"
	Pid int
}

// Serve starts `serve` with more arguments on a free port of the loopback
// address, waits until it is ready, and stops it when the test ends.
func Serve(t testing.TB, args ...string) Server {
	t.Helper()
	command := exec.Command(Path(t), append([]string{"serve", "--addr", "127.0.0.1:0"}, args...)...)
	var log bytes.Buffer
	command.Stderr = &log
	command.Dir = t.TempDir()
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
			t.Errorf("the server did not end cleanly: %v\n%s", err, log.String())
		}
	})
	server := Server{URL: announced(bufio.NewScanner(out)), Pid: command.Process.Pid}
	if server.URL == "" {
		t.Fatalf("the server announced no address:\n%s", log.String())
	}
	server.await(t)
	return server
}

// announced is the address in the lines that serve prints.
func announced(lines *bufio.Scanner) string {
	for lines.Scan() {
		if _, address, ok := strings.Cut(lines.Text(), "Explorer"); ok {
			go func() {
				for lines.Scan() { // so that the program never waits for a reader
				}
			}()
			return strings.TrimSuffix(strings.TrimSpace(address), "/")
		}
	}
	return ""
}

func (s Server) await(t testing.TB) {
	t.Helper()
	deadline := time.Now().Add(time.Minute)
	for time.Now().Before(deadline) {
		if response, err := http.Get(s.URL + "/readyz"); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return
			}
		}
		time.Sleep(20 * time.Millisecond)
	}
	t.Fatal("the server did not become ready")
}

// Need skips a test that needs a command which is not installed; in CI it
// fails.
func Need(t testing.TB, command string) string {
	t.Helper()
	path, err := exec.LookPath(command)
	if err != nil {
		if os.Getenv("CI") != "" {
			t.Fatalf("%s is not installed", command)
		}
		t.Skipf("%s is not installed", command)
	}
	return path
}
