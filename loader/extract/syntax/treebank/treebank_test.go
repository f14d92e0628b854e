package treebank_test

import (
	"reflect"
	"strings"
	"testing"

	"armsgraph/loader/extract/syntax/treebank"
)

const sample = `# sent_id = 1
# text = Serbia's arms
1-2	Serbia's	_	_	_	_	_	_	_	_
1	Serbia	Serbia	PROPN	NNP	_	3	nmod:poss	_	_
2	's	's	PART	POS	_	1	case	_	_
2.1	are	be	AUX	VBP	_	_	_	_	_
3	arms	arm	NOUN	NNS	_	0	root	_	_

# sent_id = 2
1	Yes	yes	INTJ	UH	_	0	root	_	_
`

func TestRead(t *testing.T) {
	got, err := treebank.Read(strings.NewReader(sample))
	if err != nil {
		t.Fatal(err)
	}
	want := []treebank.Sentence{
		{Forms: []string{"Serbia", "'s", "arms"}, Lemmas: []string{"Serbia", "'s", "arm"}, Tags: []string{"PROPN|NNP", "PART|POS", "NOUN|NNS"},
			Heads: []int{2, 0, -1}, Rels: []string{"nmod:poss", "case", "root"}},
		{Forms: []string{"Yes"}, Lemmas: []string{"yes"}, Tags: []string{"INTJ|UH"}, Heads: []int{-1}, Rels: []string{"root"}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v", got)
	}
}

func TestReadNamesTheFaultyLine(t *testing.T) {
	for text, want := range map[string]string{
		"1\tYes\n": "line 1: 2 columns",
		"# x\n1\tYes\tyes\tINTJ\tUH\t_\tnone\troot\t_\t_\n": `line 2: head of "Yes"`,
	} {
		if _, err := treebank.Read(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %s", text, err, want)
		}
	}
}
