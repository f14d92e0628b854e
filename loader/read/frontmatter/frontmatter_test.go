package frontmatter

import (
	"errors"
	"strings"
	"testing"
)

func TestSplit(t *testing.T) {
	tests := map[string]struct{ text, block, body string }{
		"usual":               {"---\ntitle: A\n---\n\nBody", "title: A\n", "\nBody"},
		"dots end it":         {"---\ntitle: A\n...\nBody", "title: A\n", "Body"},
		"empty":               {"---\n---\nBody", "", "Body"},
		"comment first":       {"---\n# note\ntitle: A\n---\n", "# note\ntitle: A\n", ""},
		"quoted key":          {"---\n\"title\": A\n---\n", "\"title\": A\n", ""},
		"blanks behind marks": {"---  \ntitle: A\n--- \nBody", "title: A\n", "Body"},
		"not at the head":     {"\n---\ntitle: A\n---\n", "", "\n---\ntitle: A\n---\n"},
		"never ends":          {"---\ntitle: A\nBody", "", "---\ntitle: A\nBody"},
		"rules":               {"---\nThe rifles went to Angola.\n---\n", "", "---\nThe rifles went to Angola.\n---\n"},
		"a heading's line":    {"----\ntitle: A\n---\n", "", "----\ntitle: A\n---\n"},
		"too long":            {"---\ntitle: " + strings.Repeat("a", sizeLimit) + "\nb: c\n---\n", "", ""},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			block, at := Split(test.text)
			if name == "too long" {
				test.body = test.text
			}
			if block != test.block || test.text[at:] != test.body {
				t.Fatalf("Split = %q, %q; want %q, %q", block, test.text[at:], test.block, test.body)
			}
		})
	}
}

func TestParse(t *testing.T) {
	tests := map[string]struct {
		block string
		want  Fields
	}{
		"all": {"title: \"A: b\"\npublisher: P\npublished: 2024-06-22\nurl: https://example.org/a\nlanguage: en\n",
			Fields{"A: b", "P", "2024-06-22", "https://example.org/a", "en"}},
		"a year is no number":   {"published: 2008", Fields{Published: "2008"}},
		"a month":               {"published: 2024-06", Fields{Published: "2024-06"}},
		"other spellings":       {"date: 2024-06-22T10:00:00Z\nlang: sr", Fields{Published: "2024-06-22T10:00:00Z", Language: "sr"}},
		"published before date": {"date: 2020\npublished: 2021", Fields{Published: "2021"}},
		"folded":                {"title: >\n  two\n  lines\n", Fields{Title: "two lines"}},
		"others left alone":     {"tags: [a, b]\nauthor: {name: x}\ntitle: A", Fields{Title: "A"}},
		"null":                  {"title:\npublisher: ~", Fields{}},
		"nothing":               {"", Fields{}},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			if got, err := Parse(test.block); err != nil || got != test.want {
				t.Fatalf("Parse = %+v, %v; want %+v", got, err, test.want)
			}
		})
	}
}

func TestParseRefuses(t *testing.T) {
	tests := map[string]string{
		"no mapping":     "- a\n- b",
		"a mapping":      "title: {a: b}",
		"unclosed":       "title: [a",
		"an alias":       "title: &a x\npublisher: *a",
		"key told twice": "title: a\ntitle: b",
		"a colon":        "title: a: b",
		"deep nesting":   "title: " + strings.Repeat("[", sizeLimit/2),
		"too long":       strings.Repeat("a: b\n", sizeLimit),
	}
	for name, block := range tests {
		t.Run(name, func(t *testing.T) {
			_, err := Parse(block)
			if !errors.Is(err, ErrYAML) {
				t.Fatalf("Parse returned %v; want ErrYAML", err)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Fatalf("the message has several lines: %q", err)
			}
		})
	}
}

func FuzzSplitAndParse(f *testing.F) {
	for _, seed := range []string{"---\ntitle: A\n---\nBody", "---\n- a\n...\n", "---\na: &a [*a]\n---", "---\ndate: 2024\n---\n"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		block, at := Split(text)
		if at < 0 || at > len(text) {
			t.Fatalf("Split(%q) = %q, %d", text, block, at)
		}
		if at > 0 && !strings.Contains(text[:at], block) {
			t.Fatalf("block %q is not at the head of %q", block, text)
		}
		if _, err := Parse(block); err != nil && !errors.Is(err, ErrYAML) {
			t.Fatalf("Parse(%q): unexpected error %v", block, err)
		}
	})
}
