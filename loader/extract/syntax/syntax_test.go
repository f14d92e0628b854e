package syntax_test

import (
	"errors"
	"slices"
	"strings"
	"sync"
	"testing"

	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/syntax"
)

// arcs gives "dependent<rel-head" for each token of the text's one sentence.
func arcs(t *testing.T, text string) map[string]string {
	t.Helper()
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

// The arcs that extraction lives on.
func TestReadsSentencesOfTheDomain(t *testing.T) {
	for _, tc := range []struct {
		text string
		want map[string]string
	}{
		{"Serbia sold rifles to Ukraine in 2023.", map[string]string{
			"Serbia": "nsubj sold", "rifles": "obj sold", "sold": "root ROOT"}},
		{"The missiles were delivered to Iran by Russia.", map[string]string{
			"missiles": "nsubj:pass delivered", "Iran": "obl delivered", "Russia": "obl:agent delivered", "were": "aux:pass delivered"}},
		{"Turkey denied that it had shipped any weapons to Libya.", map[string]string{
			"Turkey": "nsubj denied", "shipped": "ccomp denied", "it": "nsubj shipped", "weapons": "obj shipped"}},
		{"The agency accused Serbia of channeling weapons to Ukraine.", map[string]string{
			"agency": "nsubj accused", "channeling": "advcl accused", "weapons": "obj channeling"}},
	} {
		got := arcs(t, tc.text)
		for word, want := range tc.want {
			if got[word] != want {
				t.Errorf("%s\n%s: got %s, want %s", tc.text, word, got[word], want)
			}
		}
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
