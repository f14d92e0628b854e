package cli

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
)

// composeFile is what the test reads of docker-compose.yml.
type composeFile struct {
	Services map[string]struct {
		Image       string
		Build       string
		Environment map[string]string
		Command     []string
		Ports       []string
		Volumes     []string
		DependsOn   map[string]struct{ Condition string } `yaml:"depends_on"`
		Healthcheck struct{ Test []string }
	}
	Volumes map[string]any
}

func rootFile(t *testing.T, name string) []byte {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("..", "..", name))
	if err != nil {
		t.Fatal(err)
	}
	return text
}

func readCompose(t *testing.T) composeFile {
	t.Helper()
	var compose composeFile
	if err := yaml.Unmarshal(rootFile(t, "docker-compose.yml"), &compose); err != nil {
		t.Fatal(err)
	}
	return compose
}

// TestComposeFitsTheProgram checks that the variables, flags, ports and paths
// in docker-compose.yml are those that the program and Neo4j use.
func TestComposeFitsTheProgram(t *testing.T) {
	compose := readCompose(t)
	program, database := compose.Services["armsgraph"], compose.Services["neo4j"]
	sources := strings.Builder{}
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasSuffix(name, "_test.go") {
			sources.Write(text)
		}
	}
	for variable := range program.Environment {
		if !strings.Contains(sources.String(), `Getenv("`+variable+`")`) {
			t.Errorf("the program never reads %s", variable)
		}
	}
	command, paths, err := newRoot(terminal{in: strings.NewReader(""), out: &bytes.Buffer{}, err: &bytes.Buffer{}}).Find(program.Command)
	if err != nil {
		t.Fatal(err)
	}
	if err := command.ParseFlags(paths); err != nil {
		t.Error(err)
	}
	for _, path := range command.Flags().Args() {
		if !mounted(program.Volumes, path) {
			t.Errorf("%s is no volume", path)
		}
	}
	store := command.Flag("store").Value.String()
	if store != "neo4j://neo4j:7687" || !slices.Contains(database.Ports, "127.0.0.1:7687:7687") {
		t.Errorf("the store %s is not the service neo4j's Bolt port", store)
	}
	_, port, _ := strings.Cut(command.Flag("addr").Value.String(), ":")
	if !slices.Contains(program.Ports, "127.0.0.1:"+port+":"+port) {
		t.Errorf("port %s is not published on the loopback address alone", port)
	}
	if program.DependsOn["neo4j"].Condition != "service_healthy" || len(database.Healthcheck.Test) == 0 {
		t.Error("the program does not wait for Neo4j's health")
	}
}

func mounted(volumes []string, path string) bool {
	return slices.ContainsFunc(volumes, func(volume string) bool {
		parts := strings.Split(volume, ":")
		if len(parts) < 2 || parts[1] != path {
			return false
		}
		_, err := os.Stat(filepath.Join("..", "..", parts[0]))
		return err == nil
	})
}

var (
	composeVariable = regexp.MustCompile(`(?:^|[^$])\$\{(\w+)`)
	pinnedImage     = regexp.MustCompile(`\d.*:|:.*\d`) // a version in the name or the tag
)

// TestComposeVariablesAreDocumented checks .env.example, images and volumes.
func TestComposeVariablesAreDocumented(t *testing.T) {
	compose := readCompose(t)
	example := string(rootFile(t, ".env.example"))
	for _, variable := range composeVariable.FindAllStringSubmatch(string(rootFile(t, "docker-compose.yml")), -1) {
		if !strings.Contains(example, "\n"+variable[1]+"=") {
			t.Errorf(".env.example has no %s", variable[1])
		}
	}
	for name, service := range compose.Services {
		if service.Image != "" && !pinnedImage.MatchString(service.Image) {
			t.Errorf("%s: the image %s has no version", name, service.Image)
		}
		for _, volume := range service.Volumes {
			source, _, _ := strings.Cut(volume, ":")
			if _, named := compose.Volumes[source]; !named && !strings.HasPrefix(source, ".") {
				t.Errorf("%s: the volume %s is not declared", name, source)
			}
		}
	}
}

// TestDockerfile checks that the images are pinned, the program does not run as
// root, and everything that is copied is there.
func TestDockerfile(t *testing.T) {
	text := string(rootFile(t, "Dockerfile"))
	if !regexp.MustCompile(`(?m)^USER nonroot$`).MatchString(text) {
		t.Error("the program runs as root")
	}
	stages := []string{}
	for line := range strings.Lines(text) {
		words := strings.Fields(line)
		switch {
		case len(words) < 2:
		case words[0] == "FROM":
			if !pinnedImage.MatchString(words[1]) {
				t.Errorf("the image %s has no version", words[1])
			}
			if len(words) == 4 {
				stages = append(stages, words[3])
			}
		case words[0] == "COPY" && strings.HasPrefix(words[1], "--from="):
			if stage := strings.TrimPrefix(words[1], "--from="); !slices.Contains(stages, stage) {
				t.Errorf("there is no stage %s", stage)
			}
		case words[0] == "COPY":
			for _, source := range words[1 : len(words)-1] {
				if _, err := os.Stat(filepath.Join("..", "..", source)); err != nil {
					t.Errorf("copies %s: %v", source, err)
				}
			}
		case words[0] == "EXPOSE":
			if !strings.Contains(string(rootFile(t, "docker-compose.yml")), "0.0.0.0:"+words[1]) {
				t.Errorf("port %s is not the one that the program listens on", words[1])
			}
		}
	}
	version := regexp.MustCompile(`(?m)^go (\d+\.\d+)`).FindStringSubmatch(string(rootFile(t, "go.mod")))[1]
	if !strings.Contains(text, "golang:"+version+"-") {
		t.Errorf("the Go image is not of version %s", version)
	}
}
