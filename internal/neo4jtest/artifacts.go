package neo4jtest

import (
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
)

// version is that of pom.xml.
const version = "5.26.30"

//go:embed pom.xml
var pom []byte

// artifacts is the folder with the server's jars, which Maven fetches once for
// each version into the user's cache.
func artifacts() (string, error) {
	for _, program := range []string{"java", "mvn"} {
		if _, err := exec.LookPath(program); err != nil {
			return "", fmt.Errorf("find %s: %w", program, err)
		}
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	libraries := filepath.Join(cache, "armsgraph", "neo4j-"+version, "lib")
	if _, err := os.Stat(libraries); err == nil || !errors.Is(err, fs.ErrNotExist) {
		return libraries, err
	}
	return libraries, fetch(libraries)
}

// fetch copies the artifacts beside their place and then moves them there, so
// that a half copy is never taken for a whole one.
func fetch(libraries string) error {
	if err := os.MkdirAll(filepath.Dir(libraries), 0o777); err != nil {
		return err
	}
	folder, err := os.MkdirTemp(filepath.Dir(libraries), "fetch-*")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	project, copies := filepath.Join(folder, "pom.xml"), filepath.Join(folder, "lib")
	if err := os.WriteFile(project, pom, 0o666); err != nil {
		return err
	}
	output, err := exec.Command("mvn", "-q", "-B", "-f", project, "dependency:copy-dependencies",
		"-DincludeScope=runtime", "-DoutputDirectory="+copies).CombinedOutput()
	if err != nil {
		return fmt.Errorf("fetch Neo4j's artifacts with Maven: %w: %s", err, output)
	}
	err = os.Rename(copies, libraries)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	return err
}
