// Package acceptance asks the built program what its users ask of it.
package acceptance

import (
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/internal/program"
)

func TestMain(m *testing.M) { program.Main(m) }

// serbia makes three claims: on a route, on another, and one that denies the
// first.
const serbia = `---
title: Shells for Ukraine
publisher: Example Gazette
published: 2024-06-20
---

Serbia exported ammunition worth 800 million euros to Ukraine through the Czech Republic in 2023.

Iran delivered 200 missiles to Russia in 2023.

The Serbian defence ministry denied that Serbia had exported ammunition to Ukraine.
`

// write writes a file in a new folder and returns its path.
func write(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// answer is what a server answered.
type answer struct {
	status int
	header http.Header
	body   string
}

func send(t *testing.T, method, url, mediaType, body string, header ...string) answer {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	if mediaType != "" {
		request.Header.Set("Content-Type", mediaType)
	}
	for i := 0; i+1 < len(header); i += 2 {
		request.Header.Set(header[i], header[i+1])
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	content, err := io.ReadAll(response.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer{response.StatusCode, response.Header, string(content)}
}

func get(t *testing.T, url string) answer {
	t.Helper()
	return send(t, http.MethodGet, url, "", "")
}
