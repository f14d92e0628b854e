package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
)

// file builds a PDF of pages, each of lines of plain ASCII in Helvetica.
func file(pages ...[]string) []byte {
	var b bytes.Buffer
	var offsets []int
	object := func(format string, args ...any) {
		offsets = append(offsets, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n"+format+"\nendobj\n", append([]any{len(offsets)}, args...)...)
	}
	b.WriteString("%PDF-1.4\n")
	object("<< /Type /Catalog /Pages 2 0 R >>")
	var kids []string
	for i := range pages {
		kids = append(kids, fmt.Sprintf("%d 0 R", 4+2*i))
	}
	object("<< /Type /Pages /Kids [%s] /Count %d >>", strings.Join(kids, " "), len(pages))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
	for i, lines := range pages {
		object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>", 5+2*i)
		content := "BT /F 11 Tf 14 TL 60 780 Td"
		if len(lines) > 0 {
			content += " (" + strings.Join(lines, ") Tj T* (") + ") Tj"
		}
		content += " ET"
		object("<< /Length %d >>\nstream\n%s\nendstream", len(content), content)
	}
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(offsets)+1)
	for _, offset := range offsets {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(offsets)+1, start)
	return b.Bytes()
}

func TestText(t *testing.T) {
	tests := map[string]struct {
		raw  []byte
		want string
	}{
		"lines":         {file([]string{"The rifles went", "from Sofia to Split."}), "The rifles went\nfrom Sofia to Split."},
		"pages":         {file([]string{"One."}, []string{"Two."}, []string{"Three."}), "One.\fTwo.\fThree."},
		"an empty page": {file([]string{"One."}, nil, []string{"Three."}), "One.\f\fThree."},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			text, err := Text(test.raw)
			if err != nil || text != test.want {
				t.Fatalf("Text = %q, %v; want %q", text, err, test.want)
			}
		})
	}
}

func TestTextRefuses(t *testing.T) {
	good := file([]string{"The rifles went to Split."})
	tests := map[string]struct {
		raw  []byte
		want error
	}{
		"nothing":         {nil, ErrDamaged},
		"only a head":     {[]byte("%PDF-1.7\n"), ErrDamaged},
		"noise":           {append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte{0xff, 0x00, 0x41}, 1000)...), ErrDamaged},
		"half a file":     {good[:60], ErrDamaged},
		"no text":         {file(nil), ErrNoText},
		"no pages":        {file(), ErrNoText},
		"pages in a loop": {bytes.ReplaceAll(good, []byte("/Kids [4 0 R]"), []byte("/Kids [2 0 R]")), ErrDamaged},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			text, err := Text(test.raw)
			if !errors.Is(err, test.want) {
				t.Fatalf("Text = %.60q, %v; want %v", text, err, test.want)
			}
		})
	}
}

// A file that takes too long is given up, and the next one is read.
func TestTextKeepsItsTime(t *testing.T) {
	long := make([][]string, 100)
	for i := range long {
		long[i] = slices.Repeat([]string{strings.Repeat("rifles ", 20)}, 1000)
	}
	raw := file(long...)
	if _, err := text(raw, time.Millisecond); !errors.Is(err, ErrTooSlow) {
		t.Fatalf("text returned %v; want ErrTooSlow", err)
	}
	if text, err := Text(file([]string{"Next."})); err != nil || text != "Next." {
		t.Fatalf("the next file: %q, %v", text, err)
	}
}

func FuzzText(f *testing.F) {
	f.Add(file([]string{"The rifles went", "to Split."}, []string{"x"}))
	f.Add([]byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 9999999>>endobj trailer<</Root 1 0 R>>"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		text, err := text(raw, 10*time.Second)
		if err == nil && strings.TrimSpace(text) == "" {
			t.Fatalf("no text and no error from %q", raw)
		}
		if err != nil && !errors.Is(err, ErrDamaged) && !errors.Is(err, ErrProtected) && !errors.Is(err, ErrNoText) {
			t.Fatalf("unexpected error %v", err)
		}
	})
}
