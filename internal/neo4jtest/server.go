// Package neo4jtest gives tests a real Neo4j: the one that the environment
// names, else a Community server that it starts from the Maven artifacts of
// pom.xml, without containers.
package neo4jtest

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// The environment of a server that stands already; its database is emptied.
const (
	urlVariable      = "ARMSGRAPH_TEST_NEO4J"
	userVariable     = "ARMSGRAPH_TEST_NEO4J_USER"
	passwordVariable = "ARMSGRAPH_TEST_NEO4J_PASSWORD"
)

const (
	user     = "neo4j"
	password = "armsgraph-test"
	patience = 5 * time.Minute // a busy machine starts it in one
)

// Server is a running Neo4j.
type Server struct {
	URL, User, Password string
	// Banner is the server's own line that it has started; empty for one that
	// stood already.
	Banner string

	home    string
	address string
	command *exec.Cmd
	ended   chan error
}

var shared struct {
	sync.Mutex
	server *Server
	err    error
}

// Shared returns the test binary's server, with an empty database; Main ends
// it. Where no server can be had the test is skipped, in CI it fails.
func Shared(t testing.TB) *Server {
	t.Helper()
	shared.Lock()
	defer shared.Unlock()
	if shared.server == nil && shared.err == nil {
		shared.server, shared.err = start()
	}
	if shared.err != nil {
		if os.Getenv("CI") != "" {
			t.Fatal(shared.err)
		}
		t.Skip(shared.err)
	}
	if err := shared.server.Empty(t.Context()); err != nil {
		t.Fatal(err)
	}
	return shared.server
}

// Main runs the tests of a package and stops the server that they used.
func Main(m *testing.M) int {
	code := m.Run()
	shared.Lock()
	defer shared.Unlock()
	if shared.server != nil && shared.server.Owned() {
		if err := shared.server.remove(); err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
	}
	return code
}

func start() (*Server, error) {
	if url := os.Getenv(urlVariable); url != "" {
		return &Server{URL: url, User: os.Getenv(userVariable), Password: os.Getenv(passwordVariable)}, nil
	}
	libraries, err := artifacts()
	if err != nil {
		return nil, fmt.Errorf("no Neo4j to test with (%s names one): %w", urlVariable, err)
	}
	home, err := os.MkdirTemp("", "armsgraph-neo4j-*")
	if err != nil {
		return nil, err
	}
	address, err := freeAddress()
	if err != nil {
		return nil, err
	}
	server := &Server{URL: "neo4j://" + address, User: user, Password: password, home: home, address: address}
	if err := server.configure(libraries); err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, errors.Join(err, os.RemoveAll(home))
	}
	if err := server.changeFirstPassword(); err != nil {
		return nil, errors.Join(err, server.remove())
	}
	fmt.Printf("Neo4j: %s\n", server.Banner)
	return server, nil
}

func freeAddress() (string, error) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	return listener.Addr().String(), listener.Close()
}

func (s *Server) configure(libraries string) error {
	settings := strings.Join([]string{
		"server.bolt.listen_address=" + s.address,
		"server.bolt.advertised_address=" + s.address,
		"server.http.enabled=false",
		"server.memory.pagecache.size=128m",
		"server.directories.lib=" + libraries,
		"dbms.security.auth_enabled=true",
		"dbms.usage_report.enabled=false",
	}, "\n")
	return os.WriteFile(filepath.Join(s.home, "neo4j.conf"), []byte(settings+"\n"), 0o600)
}

// Owned reports whether this package started the server and may stop it.
func (s *Server) Owned() bool { return s.home != "" }

// Start starts a server that was stopped, with its data, on its old address.
func (s *Server) Start() error {
	libraries, err := artifacts()
	if err != nil {
		return err
	}
	arguments := []string{"-Xmx768m", "-XX:+UseSerialGC", "-Djol.skipHotspotSAAttach=true"}
	for _, opened := range []string{"java.nio", "java.io", "sun.nio.ch", "java.util.concurrent"} {
		arguments = append(arguments, "--add-opens=java.base/"+opened+"=ALL-UNNAMED")
	}
	arguments = append(arguments, "-cp", filepath.Join(libraries, "*"), "org.neo4j.server.CommunityEntryPoint",
		"--home-dir="+s.home, "--config-dir="+s.home, "--console-mode")
	s.command = exec.Command("java", arguments...)
	endWithParent(s.command)
	output, err := s.command.StdoutPipe()
	if err != nil {
		return err
	}
	s.command.Stderr = s.command.Stdout
	if err := s.command.Start(); err != nil {
		return fmt.Errorf("start Neo4j: %w", err)
	}
	started := make(chan string, 1)
	s.ended = make(chan error, 1)
	go s.follow(output, started)
	select {
	case s.Banner = <-started:
		return nil
	case err := <-s.ended:
		return fmt.Errorf("Neo4j ended at its start: %w", err)
	case <-time.After(patience):
		return errors.Join(errors.New("Neo4j did not start in time"), s.Stop())
	}
}

// follow reads the server's log until it ends.
func (s *Server) follow(output io.Reader, started chan<- string) {
	var last []string
	lines := bufio.NewScanner(output)
	for lines.Scan() {
		last = append(last, lines.Text())
		if len(last) > 20 {
			last = last[1:]
		}
		if strings.HasSuffix(lines.Text(), "Started.") {
			started <- strings.Join(last[max(0, len(last)-3):], " | ")
		}
	}
	err := s.command.Wait()
	s.ended <- fmt.Errorf("%w: %s", err, strings.Join(last, "\n"))
}

// Stop ends the server and keeps its data.
func (s *Server) Stop() error {
	if err := s.command.Process.Signal(os.Interrupt); err != nil {
		return err
	}
	select {
	case <-s.ended:
		return nil
	case <-time.After(patience):
		return s.command.Process.Kill()
	}
}

func (s *Server) remove() error {
	return errors.Join(s.Stop(), os.RemoveAll(s.home))
}

// Driver opens a driver to the server.
func (s *Server) Driver() (neo4j.DriverWithContext, error) {
	return neo4j.NewDriverWithContext(s.URL, neo4j.BasicAuth(s.User, s.Password, ""))
}

func (s *Server) changeFirstPassword() error {
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	driver, err := neo4j.NewDriverWithContext(s.URL, neo4j.BasicAuth(user, "neo4j", ""))
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	_, err = neo4j.ExecuteQuery(ctx, driver, `ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password`,
		map[string]any{"password": s.Password}, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase("system"))
	if err != nil {
		return fmt.Errorf("change the first password: %w", err)
	}
	return nil
}

// Empty removes all nodes of the database.
func (s *Server) Empty(ctx context.Context) error {
	driver, err := s.Driver()
	if err != nil {
		return err
	}
	defer driver.Close(ctx)
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: "neo4j"})
	defer session.Close(ctx)
	for _, statement := range []string{
		`MATCH ()-[r]->() CALL (r) { DELETE r } IN TRANSACTIONS OF 5000 ROWS`,
		`MATCH (n) CALL (n) { DELETE n } IN TRANSACTIONS OF 1000 ROWS`,
	} {
		result, runErr := session.Run(ctx, statement, nil)
		if runErr == nil {
			_, runErr = result.Consume(ctx)
		}
		err = errors.Join(err, runErr)
	}
	if err != nil {
		return fmt.Errorf("empty the database at %s: %w", s.URL, err)
	}
	return nil
}
