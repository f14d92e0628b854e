package decode

import (
	"crypto/sha256"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

const sentence = "Das Verteidigungsministerium in Skopje erklärte, daß „Jugoimport“ keine Gewehre über Split nach Libyen verkauft hätte. "

func TestText(t *testing.T) {
	windows1252, _ := charmap.Windows1252.NewEncoder().String(strings.Repeat(sentence, 3))
	utf16, _ := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String("Kruševac\r\nšalje")
	russian, _ := charmap.Windows1251.NewEncoder().String(strings.Repeat("Сербия поставляет оружие через третьи страны. ", 8))
	page, _ := charmap.ISO8859_2.NewEncoder().String(`<meta charset="iso-8859-2"><p>Poličské strojírny`)
	tests := []struct {
		name, raw string
		html      bool
		text, set string
	}{
		{"plain", "one\ntwo", false, "one\ntwo", "utf-8"},
		{"line ends", "a\r\nb\rc\n\rd", false, "a\nb\nc\n\nd", "utf-8"},
		{"byte order mark", "\xEF\xBB\xBFarms", false, "arms", "utf-8"},
		{"only the first mark is dropped", "\xEF\xBB\xBF\uFEFFarms", false, "\uFEFFarms", "utf-8"},
		{"decomposed letters stay", "Krus\u030Cik", false, "Krus\u030Cik", "utf-8"},
		{"bidi controls stay", "to \u202Eenord\u202C", false, "to \u202Eenord\u202C", "utf-8"},
		{"utf-16", utf16, false, "Kruševac\nšalje", "utf-16be"},
		{"windows-1252", windows1252, false, strings.Repeat(sentence, 3), "windows-1252"},
		{"a single curly quote", "the minister\x92s rifles went to Angola", false, "the minister’s rifles went to Angola", "windows-1252"},
		{"windows-1251", russian, false, strings.Repeat("Сербия поставляет оружие через третьи страны. ", 8), "windows-1251"},
		{"declared in a page", page, true, `<meta charset="iso-8859-2"><p>Poličské strojírny`, "iso-8859-2"},
		{"wrongly declared in a page", `<meta charset="iso-8859-1"><p>Vučić`, true, `<meta charset="iso-8859-1"><p>Vučić`, "utf-8"},
		{"cut in the middle of a letter", strings.Repeat("Vučić ", 20) + "Vu\xC4", false, strings.Repeat("Vučić ", 20) + "Vu\uFFFD", "utf-8"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			text, set, err := Text([]byte(test.raw), test.html)
			if err != nil || text != test.text || set != test.set {
				t.Fatalf("Text = %q, %s, %v; want %q, %s", text, set, err, test.text, test.set)
			}
		})
	}
}

func TestTextRefusesBinary(t *testing.T) {
	noise := make([]byte, 0, 32*100)
	for i := range 100 {
		sum := sha256.Sum256([]byte{byte(i)})
		noise = append(noise, sum[:]...)
	}
	tests := map[string]string{
		"a NUL byte":            "The rifles\x00 went to Angola.",
		"a NUL in UTF-16":       "\xFF\xFEa\x00\x00\x00b\x00",
		"UTF-16 without a mark": "a\x00r\x00m\x00s\x00",
		"noise":                 string(noise),
		"noise without NUL":     strings.ReplaceAll(string(noise), "\x00", "\x01"),
		"control characters":    strings.Repeat("a\x01", 50),
	}
	for name, raw := range tests {
		t.Run(name, func(t *testing.T) {
			if text, set, err := Text([]byte(raw), false); !errors.Is(err, ErrBinary) {
				t.Fatalf("Text = %.40q, %s, %v; want ErrBinary", text, set, err)
			}
		})
	}
}

func TestGuessIsStable(t *testing.T) {
	raw := []byte("Export\xF3 fusiles a El Salvador, seg\xFAn Espa\xF1a")
	first, set, err := Text(raw, false)
	if err != nil {
		t.Fatal(err)
	}
	for range 50 {
		if again, other, _ := Text(raw, false); again != first || other != set {
			t.Fatalf("Text = %q (%s), before %q (%s)", again, other, first, set)
		}
	}
}

func FuzzText(f *testing.F) {
	for _, seed := range []string{"", "arms\r\n", "\xFF\xFEa\x00", "\xEF\xBB\xBF", "Vu\xC4", "caf\xE9", "<meta charset=gbk>\x81\x30"} {
		f.Add([]byte(seed), true)
		f.Add([]byte(seed), false)
	}
	f.Fuzz(func(t *testing.T, raw []byte, isHTML bool) {
		text, _, err := Text(raw, isHTML)
		if err != nil {
			if !errors.Is(err, ErrBinary) {
				t.Fatalf("unexpected error %v", err)
			}
			return
		}
		if !utf8.ValidString(text) || strings.ContainsAny(text, "\r\x00") {
			t.Fatalf("Text(%q) = %q", raw, text)
		}
		if utf8.Valid(raw) && !strings.HasPrefix(string(raw), "\uFEFF") && strings.ReplaceAll(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\r", "\n") != text {
			t.Fatalf("Text changed valid UTF-8 %q to %q", raw, text)
		}
	})
}
