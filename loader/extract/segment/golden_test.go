package segment_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"armsgraph/loader/extract/segment"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The golden files show the outline of a document and the tokens of each sentence.
func TestGolden(t *testing.T) {
	for name, mediaType := range map[string]string{"cables.txt": "text/plain", "newsletter.md": "text/markdown", "scanned.pdf.txt": "application/pdf"} {
		t.Run(name, func(t *testing.T) {
			b, err := os.ReadFile(filepath.Join("testdata", name))
			if err != nil {
				t.Fatal(err)
			}
			s := segment.Split(string(b), mediaType)
			if fault := check(s); fault != "" {
				t.Error(fault)
			}
			var out strings.Builder
			for _, line := range outline(s) {
				out.WriteString(line + "\n")
			}
			for _, x := range s.Sentences {
				for i, token := range x.Tokens {
					if i > 0 {
						out.WriteString("|")
					}
					out.WriteString(token.Text)
				}
				out.WriteString("\n")
			}
			golden := filepath.Join("testdata", name+".golden")
			if *update {
				if err := os.WriteFile(golden, []byte(out.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if out.String() != string(want) {
				t.Errorf("outline differs from %s:\n%s", golden, out.String())
			}
		})
	}
}
