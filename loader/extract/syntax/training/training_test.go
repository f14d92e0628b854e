package training_test

import (
	"os"
	"testing"

	"armsgraph/internal/sharedtest"
	"armsgraph/loader/extract/syntax"
	"armsgraph/loader/extract/syntax/training"
	"armsgraph/loader/extract/syntax/treebank"
)

func read(t *testing.T, part string) []treebank.Sentence {
	t.Helper()
	f, err := os.Open(sharedtest.Path(t, "treebank", "en_ewt-ud-"+part+".conllu"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sentences, err := treebank.Read(f)
	if err != nil {
		t.Fatal(err)
	}
	return sentences
}

// smallModel is the digest of the model that a short training on the first
// sentences of the treebank gives. It changes with every change of the
// features, the rounding or the file format, and then the embedded model must
// be trained anew.
const smallModel = "9b7fc72206cbf53f535334a70a92247ae6f9731019c783d28788576abe9ad48b"

func TestTrainingIsReproducible(t *testing.T) {
	o := training.Recipe()
	o.Folds, o.Copies = 2, 1
	o.Tagger.Rounds, o.Tagger.Select, o.Tagger.Features = 2, 1, 10_000
	o.Parser.Rounds, o.Parser.Select, o.Parser.Features = 3, 1, 20_000
	m, err := training.Train(read(t, "train")[:400], o)
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Digest(); got != smallModel {
		t.Errorf("digest %s, want %s", got, smallModel)
	}
}

// The floors are slightly below what MODEL.md reports.
func TestEmbeddedModelIsAccurate(t *testing.T) {
	a := training.Measure(syntax.Default(), read(t, "test"))
	for _, m := range []struct {
		name         string
		count, floor float64
	}{
		{"UPOS", a.Share(a.UPOS), 94.5},
		{"XPOS", a.Share(a.XPOS), 94},
		{"lemmas", a.Share(a.Lemmas), 95.2},
		{"UAS", a.Share(a.Heads), 84.2},
		{"LAS", a.Share(a.Labelled), 80.8},
	} {
		t.Logf("%s %.2f", m.name, m.count)
		if m.count < m.floor {
			t.Errorf("%s is %.2f, below %.2f", m.name, m.count, m.floor)
		}
	}
}
