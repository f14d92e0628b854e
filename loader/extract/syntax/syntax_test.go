package syntax_test

import (
	"errors"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/syntax"
)

// arcs gives "relation head" for each word of a sentence.
func arcs(text string) map[string]string {
	out := map[string]string{}
	for _, s := range segment.Split(text, "text/plain").Sentences {
		words := make([]string, len(s.Tokens))
		for i, token := range s.Tokens {
			words[i] = token.Text
		}
		for i, n := range syntax.Default().Parse(words) {
			head := "ROOT"
			if n.Head >= 0 {
				head = words[n.Head]
			}
			out[words[i]] = n.Rel + " " + head
		}
	}
	return out
}

// leastOfDomain is the share of the arcs in testdata/arcs.txt that the
// embedded model must find; see MODEL.md for what it finds.
const leastOfDomain = 0.8

func TestReadsSentencesOfTheDomain(t *testing.T) {
	b, err := os.ReadFile("testdata/arcs.txt")
	if err != nil {
		t.Fatal(err)
	}
	found, all := 0, 0
	var text string
	for line := range strings.Lines(string(b)) {
		if line[0] == '#' {
			continue
		}
		if !strings.Contains(line, ";") {
			text = strings.TrimSpace(line)
			continue
		}
		got := arcs(text)
		for want := range strings.SplitSeq(line, ";") {
			word, arc, _ := strings.Cut(strings.TrimSpace(want), " ")
			all++
			if got[word] == arc {
				found++
			} else {
				t.Logf("%s\n%s: got %s, want %s", text, word, got[word], arc)
			}
		}
	}
	t.Logf("%d of %d arcs", found, all)
	if float64(found) < leastOfDomain*float64(all) {
		t.Errorf("%d of %d arcs, below %.2f", found, all, leastOfDomain)
	}
}

func TestParseGivesTrees(t *testing.T) {
	for _, text := range []string{"", "Arms", "! ? .", strings.Repeat("the ship that ", 150), "Zzxq vbbbt 77-x ’’ — €"} {
		tokens := strings.Fields(text)
		nodes := syntax.Default().Parse(tokens)
		if len(nodes) != len(tokens) {
			t.Fatalf("%d nodes for %d tokens", len(nodes), len(tokens))
		}
		roots := 0
		for i, n := range nodes {
			if n.Head < 0 {
				roots++
			}
			if (n.Head < 0) != (n.Rel == "root") || n.Tag == "" || n.Pos == "" || n.Lemma == "" {
				t.Errorf("%q: node %d is %+v", text, i, n)
			}
			steps := 0
			for k := i; k >= 0 && steps <= len(nodes); steps++ {
				k = nodes[k].Head
			}
			if steps > len(nodes) {
				t.Errorf("%q: node %d is in a cycle", text, i)
			}
		}
		if len(tokens) > 0 && roots != 1 {
			t.Errorf("%q has %d roots", text, roots)
		}
	}
}

func TestHintsFixTags(t *testing.T) {
	tokens := []string{"Serbia", "sold", "arms", "to", "the Czech Republic", "."}
	nodes := syntax.Default().ParseWith(tokens, []syntax.Hint{
		{Token: 4, Pos: "PROPN", Tag: "NNP"}, {Token: 2, Pos: "NOUN"}, {Token: 99, Pos: "VERB"}, {Token: -1, Tag: "NN"}, {Token: 1, Pos: "NOUN", Tag: "VBD"}})
	if n := nodes[4]; n.Pos != "PROPN" || n.Tag != "NNP" || n.Head != 1 || n.Rel != "obl" || n.Lemma != "the Czech Republic" {
		t.Errorf("name is %+v", n)
	}
	if nodes[2].Pos != "NOUN" || nodes[1].Pos != "VERB" {
		t.Errorf("goods are %+v, verb %+v", nodes[2], nodes[1])
	}
}

func TestParseIsDeterministicWhenShared(t *testing.T) {
	tokens := strings.Fields("Officials in Kyiv said on Thursday that the shells had been bought in Bulgaria and flown through Poland .")
	want := syntax.Default().Parse(tokens)
	var wait sync.WaitGroup
	for range 8 {
		wait.Go(func() {
			for range 20 {
				if got := syntax.Default().Parse(tokens); !slices.Equal(got, want) {
					t.Errorf("got %v, want %v", got, want)
				}
			}
		})
	}
	wait.Wait()
}

func TestModelSurvivesEncoding(t *testing.T) {
	b, err := syntax.Default().MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	m, err := syntax.Unmarshal(b)
	if err != nil {
		t.Fatal(err)
	}
	tokens := strings.Fields("Iran flew drones to Sudan .")
	if got, want := m.Parse(tokens), syntax.Default().Parse(tokens); !slices.Equal(got, want) {
		t.Errorf("got %v, want %v", got, want)
	}
	for _, broken := range [][]byte{nil, []byte("other"), b[:len(b)/2], b[:30]} {
		if _, err := syntax.Unmarshal(broken); !errors.Is(err, syntax.ErrModel) {
			t.Errorf("%d bytes: error %v", len(broken), err)
		}
	}
}

// MODEL.md names the model that is embedded.
func TestModelCardIsUpToDate(t *testing.T) {
	card, err := os.ReadFile("MODEL.md")
	if err != nil {
		t.Fatal(err)
	}
	if digest := syntax.Default().Digest(); !strings.Contains(string(card), digest) {
		t.Errorf("MODEL.md does not name %s", digest)
	}
}

func BenchmarkParse(b *testing.B) {
	var sentences [][]string
	n := 0
	text := "The Russian foreign intelligence agency (SVR) labelled the alleged transfers as a \"stab in the back,\" accusing Serbia's " +
		"defense industry of channeling weapons to Ukraine through countries allied with NATO, such as the Czech Republic, Poland, Bulgaria, and " +
		"unnamed African nations. Serbia sold rifles to Ukraine. The missiles, which had been bought in 2019, were delivered by ship."
	for _, s := range segment.Split(text, "text/plain").Sentences {
		var words []string
		for _, t := range s.Tokens {
			words = append(words, t.Text)
		}
		n += len(words)
		sentences = append(sentences, words)
	}
	m := syntax.Default()
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range sentences {
			m.Parse(s)
		}
	}
	b.ReportMetric(float64(n)*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
