package segment_test

import (
	"os"
	"strings"
	"testing"

	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract/segment"
)

// paragraphs gives the paragraphs of the edited genres (weblogs and newsgroups) of a
// CoNLL-U file, each as its sentences; tokens are those of all its sentences.
func paragraphs(t *testing.T, conllu string) (sentences [][]string, tokens [][]string) {
	t.Helper()
	b, err := os.ReadFile(conllu)
	if err != nil {
		t.Fatal(err)
	}
	edited := false
	for line := range strings.Lines(string(b)) {
		line = strings.TrimSuffix(line, "\n")
		if id, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			edited = strings.HasPrefix(id, "weblog") || strings.HasPrefix(id, "newsgroup")
		}
		if !edited {
			continue
		}
		last := len(sentences) - 1
		if strings.HasPrefix(line, "# newpar") {
			sentences, tokens = append(sentences, nil), append(tokens, nil)
		} else if text, ok := strings.CutPrefix(line, "# text = "); ok {
			sentences[last] = append(sentences[last], text)
		} else if f := strings.Split(line, "\t"); len(f) == 10 && !strings.ContainsAny(f[0], "-.") {
			tokens[last] = append(tokens[last], f[1])
		}
	}
	return sentences, tokens
}

// ends gives the offsets at which parts end in their text without spaces;
// where only is given, of those parts that end in one of its marks.
func ends(parts []string, only string) map[int]bool {
	at, out := 0, map[int]bool{}
	for _, p := range parts {
		at += len(strings.Join(strings.Fields(p), ""))
		if only == "" || strings.ContainsAny(p[len(p)-1:], only) {
			out[at] = true
		}
	}
	return out
}

func common(a, b map[int]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

// The treebank's weblogs and newsgroups are the nearest to news that it has.
// What ends without a mark, as signatures do, is not looked for.
func TestAgreesWithTheTreebank(t *testing.T) {
	const stops = `.?!")`
	gold, goldTokens := paragraphs(t, sharedtest.Path(t, "treebank", "en_ewt-ud-test.conllu"))
	var found, want, both, foundTokens, wantTokens, bothTokens int
	for i, par := range gold {
		s := segment.Split(strings.Join(par, " "), "text/plain")
		got, expected := ends(sentences(s), stops), ends(par, stops)
		found, want, both = found+len(got), want+len(expected), both+common(got, expected)
		got, expected = ends(tokens(s), ""), ends(goldTokens[i], "")
		foundTokens, wantTokens, bothTokens = foundTokens+len(got), wantTokens+len(expected), bothTokens+common(got, expected)
	}
	for _, m := range []struct {
		name              string
		share, all, least float64
	}{
		{"sentence precision", float64(both), float64(found), 0.98},
		{"sentence recall", float64(both), float64(want), 0.93},
		{"token precision", float64(bothTokens), float64(foundTokens), 0.985},
		{"token recall", float64(bothTokens), float64(wantTokens), 0.985},
	} {
		t.Logf("%s %.4f", m.name, m.share/m.all)
		if m.share/m.all < m.least {
			t.Errorf("%s is below %.3f", m.name, m.least)
		}
	}
}
