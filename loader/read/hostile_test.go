package read

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"testing/fstest"
	"time"
	"unicode/utf8"

	"golang.org/x/text/encoding/unicode"
)

// hostile documents each have one outcome: the text that is read, or the reason
// of the refusal.
func hostile() map[string]struct {
	name, raw, text string
	want            error
} {
	utf16, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("Ráfagas de fusiles")
	naughty := "'; DROP TABLE party; --\n<script>alert(1)</script>\n${jndi:ldap://x}\n../../etc/passwd\n\\u0000 %s%n\n"
	return map[string]struct {
		name, raw, text string
		want            error
	}{
		"naughty strings":             {"a.txt", naughty, naughty, nil},
		"bidi controls stay":          {"a.txt", "from \u202Eairbes\u202C to \u2066x\u2069\u200B", "from \u202Eairbes\u202C to \u2066x\u2069\u200B", nil},
		"invalid UTF-8 among valid":   {"a.txt", strings.Repeat("Vučić ", 20) + "\xC4", strings.Repeat("Vučić ", 20) + "\uFFFD", nil},
		"invalid UTF-8 is a page":     {"a.txt", "caf\xE9 in Abidjan", "café in Abidjan", nil},
		"UTF-16":                      {"a.txt", utf16, "Ráfagas de fusiles", nil},
		"UTF-16 without a mark":       {"a.txt", "a\x00r\x00m\x00s\x00", "", ErrBinary},
		"half a UTF-16 character":     {"a.txt", "\xFF\xFEa\x00\x3D", "a\uFFFD", nil},
		"only a byte order mark":      {"a.txt", "\xEF\xBB\xBF", "", ErrEmpty},
		"nothing":                     {"a.txt", "", "", ErrEmpty},
		"only white space":            {"a.html", " \n\t\r\n", "", ErrEmpty},
		"a NUL byte":                  {"a.txt", "rifles\x00", "", ErrBinary},
		"an image named as text":      {"a.txt", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "", ErrBinary},
		"an archive named as a page":  {"a.html", "PK\x03\x04\x14\x00\x00\x00", "", ErrBinary},
		"control characters":          {"a.txt", strings.Repeat("\x1b\x07\x08", 40), "", ErrBinary},
		"a line of 15 MiB":            {"a.txt", strings.Repeat("rifles ", 15<<20/7), strings.Repeat("rifles ", 15<<20/7), nil},
		"a line of 60 MB":             {"a.txt", strings.Repeat("a", 60_000_000), "", ErrTooLong},
		"a million lines":             {"a.md", strings.Repeat("- rifles\n", 1_000_000), strings.Repeat("- rifles\n", 1_000_000), nil},
		"100,000 nested tags":         {"a.html", strings.Repeat("<div>", 100_000) + "rifles", "rifles", nil},
		"100,000 nested emphases":     {"a.html", strings.Repeat("<b><i>", 100_000) + "rifles", "rifles", nil},
		"5 million angle brackets":    {"a.html", strings.Repeat("<", 5_000_000), strings.Repeat("<", 5_000_000), nil},
		"2 million attributes":        {"a.html", "<p " + strings.Repeat("a=b ", 2_000_000) + ">rifles</p>", "rifles", nil},
		"a million comments":          {"a.html", strings.Repeat("<!-- x -->", 1_000_000) + "<p>rifles", "rifles", nil},
		"a table of 400,000 cells":    {"a.html", "<table>" + strings.Repeat("<tr><td>a<td>b<td>c", 100_000), strings.TrimSuffix(strings.Repeat("a\tb\tc\n", 100_000), "\n"), nil},
		"lists 200 deep":              {"a.html", strings.Repeat("<ul><li>", 200) + strings.Repeat("<li>rifles", 100_000), strings.TrimSuffix(strings.Repeat("rifles\n", 100_000), "\n"), nil},
		"5 million repeated emphases": {"a.html", "<b><i><u><s><tt><big>" + strings.Repeat("<p>", 5_000_000) + "rifles", "rifles", nil},
		"a PDF that is none":          {"a.pdf", "rifles", "", ErrDamagedPDF},
		"a PDF that is cut":           {"-", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog", "", ErrDamagedPDF},
		"an empty PDF":                {"a.pdf", "", "", ErrEmpty},
		"a page of scripts":           {"a.html", "<script>" + strings.Repeat("ship();", 1000) + "</script>", "", ErrNoText},
		"nested front matter":         {"a.md", "---\na: " + strings.Repeat("[", 16_000) + "\n---\nrifles", "", ErrMetadata},
		"front matter without end":    {"a.md", "---\n" + strings.Repeat("a: b\n", 200_000), "---\n" + strings.Repeat("a: b\n", 200_000), nil},
		"aliases that multiply":       {"a.md", multiplying(), "", ErrMetadata},
		"front matter that is a list": {"a.md", "---\n- a\n---\nrifles", "---\n- a\n---\nrifles", nil},
	}
}

// multiplying is the "billion laughs" in front matter.
func multiplying() string {
	block := "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
	for name := 'b'; name <= 'i'; name++ {
		alias := "*" + string(name-1)
		block += string(name) + ": &" + string(name) + " [" + strings.Repeat(alias+",", 8) + alias + "]\n"
	}
	return block + "title: [*i, *i]\n---\nrifles"
}

// Each has its outcome, and what was read of it can go: the heap is what it was.
// That none takes minutes is left to the test's own time limit.
func TestHostileDocuments(t *testing.T) {
	documents := hostile()
	before := heapInUse()
	for name, test := range documents {
		t.Run(name, func(t *testing.T) {
			document, err := Raw{Name: test.name, Bytes: []byte(test.raw)}.Document(Options{})
			switch {
			case test.want != nil && !errors.Is(err, test.want):
				t.Fatalf("read %.60q, %v; want %v", document.Text, err, test.want)
			case test.want == nil && (err != nil || document.Text != test.text):
				t.Fatalf("read %.60q, %v; want %.60q", document.Text, err, test.text)
			case err != nil && (len(err.Error()) > 300 || strings.Contains(err.Error(), "\n")):
				t.Fatalf("the reason is no short line: %q", err)
			}
		})
	}
	if after := heapInUse(); after > before+32<<20 {
		t.Errorf("the heap grew from %d to %d MiB", before>>20, after>>20)
	}
	runtime.KeepAlive(documents)
}

func heapInUse() uint64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

func TestHostileFiles(t *testing.T) {
	folder := t.TempDir()
	in := func(name string) string { return filepath.Join(folder, name) }
	for name, raw := range map[string]string{"a.txt": "rifles", "long.txt": strings.Repeat("a", 1001), "side.txt": "rifles",
		"side.txt.meta.yaml": strings.Repeat("a: b\n", 10_000)} {
		if err := os.WriteFile(in(name), []byte(raw), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(os.Symlink("loop", in("loop")), os.Symlink("a.txt", in("link.txt")), os.Mkdir(in("folder"), 0o755),
		syscall.Mkfifo(in("pipe"), 0o644)); err != nil {
		t.Fatal(err)
	}
	tests := map[string]struct {
		path string
		want error
	}{
		"a link":                  {in("link.txt"), nil},
		"a link to itself":        {in("loop"), syscall.ELOOP},
		"a folder":                {in("folder"), ErrNotRegular},
		"a pipe without a writer": {in("pipe"), ErrNotRegular},
		"a device without end":    {"/dev/zero", ErrNotRegular},
		"a missing file":          {in("none"), fs.ErrNotExist},
		"a long file":             {in("long.txt"), ErrTooLong},
		"a long sidecar":          {in("side.txt"), ErrMetadata},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			document, err := File(test.path, Options{MaxBytes: 1000})
			if !errors.Is(err, test.want) || (err == nil) != (document.Text == "rifles") {
				t.Fatalf("File = %q, %v; want %v", document.Text, err, test.want)
			}
		})
	}
}

func TestFileWithoutPermission(t *testing.T) {
	_, err := OpenIn(closedFS{fstest.MapFS{"a.txt": {Data: []byte("rifles")}}}, "a.txt", Options{})
	if !errors.Is(err, fs.ErrPermission) || err.Error() != "read a.txt: permission denied" {
		t.Fatalf("OpenIn returned %v", err)
	}
}

type closedFS struct{ fstest.MapFS }

func (closedFS) Open(name string) (fs.File, error) {
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrPermission}
}

// changingFS has a file that another program writes to while it is read.
type changingFS struct {
	fstest.MapFS
	change func(file *fstest.MapFile)
}

func (c changingFS) Open(name string) (fs.File, error) {
	file, err := c.MapFS.Open(name)
	if err != nil {
		return nil, err
	}
	change := func() {
		changed := *c.MapFS[name] // what was looked at before stays as it is
		c.change(&changed)
		c.MapFS[name] = &changed
	}
	return &changingFile{file, change, c.MapFS, name}, nil
}

type changingFile struct {
	fs.File
	change func()
	files  fstest.MapFS
	name   string
}

func (f *changingFile) Read(p []byte) (int, error) {
	n, err := f.File.Read(p)
	if errors.Is(err, io.EOF) {
		f.change()
	}
	return n, err
}

func (f *changingFile) Stat() (fs.FileInfo, error) { return fs.Stat(f.files, f.name) }

func TestFileThatChangesWhileItIsRead(t *testing.T) {
	changes := map[string]func(*fstest.MapFile){
		"it grows":           func(f *fstest.MapFile) { f.Data = append(f.Data, "more"...) },
		"it shrinks":         func(f *fstest.MapFile) { f.Data = f.Data[:1] },
		"it is written over": func(f *fstest.MapFile) { f.ModTime = f.ModTime.Add(time.Second) },
		"nothing changes":    func(*fstest.MapFile) {},
	}
	for name, change := range changes {
		t.Run(name, func(t *testing.T) {
			files := changingFS{fstest.MapFS{"a.txt": {Data: []byte("rifles"), ModTime: time.Unix(1, 0)}}, change}
			raw, err := OpenIn(files, "a.txt", Options{})
			if name == "nothing changes" {
				if err != nil || string(raw.Bytes) != "rifles" {
					t.Fatalf("OpenIn = %q, %v", raw.Bytes, err)
				}
			} else if !errors.Is(err, ErrChanged) {
				t.Fatalf("OpenIn = %q, %v; want ErrChanged", raw.Bytes, err)
			}
		})
	}
}

func TestStreamWithoutEnd(t *testing.T) {
	if _, err := FromStream("-", endless{}, Options{}); !errors.Is(err, ErrTooLong) {
		t.Fatalf("FromStream returned %v", err)
	}
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

func FuzzDocument(f *testing.F) {
	for _, name := range []string{"a.txt", "a.md", "a.html", "-"} {
		for _, seed := range []string{"", "\xFF\xFE<\x00", "---\npublished: 2024-06\n---\n# x", "<html><meta charset=big5><p>\xA4", "H\nSOFIA, 3 May 1999 - x", "\x1b$B"} {
			f.Add(name, []byte(seed), []byte("title: A"))
		}
	}
	f.Fuzz(func(t *testing.T, name string, raw, sidecar []byte) {
		document, err := Raw{Name: name, Bytes: raw, Sidecar: sidecar}.Document(Options{MaxBytes: 1 << 16})
		var refusal *Refusal
		switch {
		case err != nil && !errors.As(err, &refusal):
			t.Fatalf("unexpected error %v", err)
		case err == nil && (strings.TrimSpace(document.Text) == "" || strings.ContainsAny(document.Text, "\r\x00")):
			t.Fatalf("text is %q", document.Text)
		case err == nil && (len(document.ID) != 64 || strings.Contains(document.Title, "\n")):
			t.Fatalf("document is %+v", document)
		}
		for _, field := range []string{document.Text, document.Title, document.Publisher, document.URL, document.Language} {
			if !utf8.ValidString(field) {
				t.Fatalf("%q is not UTF-8", field)
			}
		}
	})
}
