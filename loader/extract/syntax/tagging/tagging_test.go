package tagging_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"armsgraph/loader/extract/syntax/perceptron"
	"armsgraph/loader/extract/syntax/tagging"
)

const (
	noun = iota
	verb
	determiner
	tags
)

// lessons are sentences written as word/tag, where a stands for determiner, n
// for noun and v for verb.
var lessons = []string{
	"the/a ship/n carried/v rifles/n",
	"the/a port/n closed/v",
	"rifles/n arrived/v",
	"the/a army/n shipped/v the/a rifles/n",
	"the/a ships/n waited/v",
	"mines/n exploded/v",
}

func sentenceOf(lesson string) tagging.Tagged {
	var s tagging.Tagged
	for pair := range strings.FieldsSeq(lesson) {
		word, tag, _ := strings.Cut(pair, "/")
		s.Words = append(s.Words, tagging.WordOf(word))
		s.Tags = append(s.Tags, map[string]uint8{"n": noun, "v": verb, "a": determiner}[tag])
	}
	return s
}

func trained() *tagging.Tagger {
	var sentences []tagging.Tagged
	for range 5 {
		for _, l := range lessons {
			sentences = append(sentences, sentenceOf(l))
		}
	}
	return tagging.Train(sentences, tags, tagging.Options{Rounds: 5, Select: 5, Features: 1000, Seed: 1, Rounding: perceptron.Rounding{Scale: 8, Least: 1}})
}

func TestTagsUnknownWordsByTheirEndingsAndNeighbours(t *testing.T) {
	tagger := trained()
	for _, text := range []string{"the/a truck/n loaded/v shells/n", "shells/n sailed/v", "the/a ship/n carried/v mines/n"} {
		s := sentenceOf(text)
		if got := tagger.Tag(s.Words, nil); !slices.Equal(got, s.Tags) {
			t.Errorf("%s: got %v", text, got)
		}
	}
}

func TestFixedTagsAreKept(t *testing.T) {
	s := sentenceOf("the/a ship/n carried/v rifles/n")
	got := trained().Tag(s.Words, []int{tagging.Free, verb, tagging.Free, determiner})
	if got[1] != verb || got[3] != determiner || got[0] != determiner {
		t.Errorf("got %v", got)
	}
}

func TestWordsWithTypographicMarksAreTheSame(t *testing.T) {
	for plain, curly := range map[string]string{"n't": "n’t", "'s": "’s", `"`: "“", "-": "–"} {
		if tagging.WordOf(plain) != tagging.WordOf(curly) {
			t.Errorf("%s and %s differ", plain, curly)
		}
	}
	if tagging.WordOf("1974").Form != tagging.WordOf("2022").Form {
		t.Error("years differ")
	}
	if tagging.WordOf("Ship").Form != tagging.Hash("ship") {
		t.Error("capitals change the form")
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(trained().AppendBinary(nil))
	words := sentenceOf("the/a truck/n loaded/v").Words
	f.Fuzz(func(t *testing.T, b []byte) {
		tagger, _, err := tagging.Decode(b, tags)
		if err != nil {
			if !errors.Is(err, perceptron.ErrCorrupt) {
				t.Fatal(err)
			}
			return
		}
		tagger.Tag(words, nil)
	})
}

func TestDecodeGivesTheSameTagger(t *testing.T) {
	b := trained().AppendBinary(nil)
	back, rest, err := tagging.Decode(append(b, 1, 2), tags)
	if err != nil || len(rest) != 2 {
		t.Fatalf("decode: %v, %d bytes left", err, len(rest))
	}
	if string(back.AppendBinary(nil)) != string(b) {
		t.Error("decoding changed the tagger")
	}
}
