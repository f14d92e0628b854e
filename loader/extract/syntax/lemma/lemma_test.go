package lemma_test

import (
	"testing"

	"armsgraph/loader/extract/syntax/lemma"
)

func TestOf(t *testing.T) {
	for _, tc := range []struct{ form, pos, tag, want string }{
		{"sold", "VERB", "VBD", "sell"},
		{"bought", "VERB", "VBN", "buy"},
		{"sent", "VERB", "VBD", "send"},
		{"given", "VERB", "VBN", "give"},
		{"flew", "VERB", "VBD", "fly"},
		{"flown", "VERB", "VBN", "fly"},
		{"shipped", "VERB", "VBN", "ship"},
		{"supplied", "VERB", "VBD", "supply"},
		{"supplies", "VERB", "VBZ", "supply"},
		{"smuggling", "VERB", "VBG", "smuggle"},
		{"channelled", "VERB", "VBN", "channel"},
		{"channeling", "VERB", "VBG", "channel"},
		{"trafficked", "VERB", "VBN", "traffic"},
		{"donated", "VERB", "VBD", "donate"},
		{"negotiated", "VERB", "VBD", "negotiate"},
		{"treated", "VERB", "VBN", "treat"},
		{"licensed", "VERB", "VBN", "license"},
		{"delivered", "VERB", "VBN", "deliver"},
		{"transferred", "VERB", "VBD", "transfer"},
		{"seized", "VERB", "VBD", "seize"},
		{"diverted", "VERB", "VBN", "divert"},
		{"routed", "VERB", "VBN", "route"},
		{"arming", "VERB", "VBG", "arm"},
		{"equipped", "VERB", "VBD", "equip"},
		{"exports", "VERB", "VBZ", "export"},
		{"passes", "VERB", "VBZ", "pass"},
		{"lying", "VERB", "VBG", "lie"},
		{"freed", "VERB", "VBN", "free"},
		{"provided", "VERB", "VBN", "provide"},
		{"acquiring", "VERB", "VBG", "acquire"},
		{"refused", "VERB", "VBD", "refuse"},
		{"focused", "VERB", "VBD", "focus"},
		{"alleged", "VERB", "VBN", "allege"},
		{"was", "AUX", "VBD", "be"},
		{"’s", "AUX", "VBZ", "be"},
		{"ca", "AUX", "MD", "can"},
		{"wo", "AUX", "MD", "will"},
		{"n’t", "PART", "RB", "not"},
		{"Companies", "NOUN", "NNS", "company"},
		{"howitzers", "NOUN", "NNS", "howitzer"},
		{"torpedoes", "NOUN", "NNS", "torpedo"},
		{"batches", "NOUN", "NNS", "batch"},
		{"aircraft", "NOUN", "NNS", "aircraft"},
		{"servicemen", "NOUN", "NNS", "serviceman"},
		{"buses", "NOUN", "NNS", "bus"},
		{"ammunition", "NOUN", "NN", "ammunition"},
		{"larger", "ADJ", "JJR", "large"},
		{"heaviest", "ADJ", "JJS", "heavy"},
		{"best", "ADJ", "JJS", "good"},
		{"them", "PRON", "PRP", "they"},
		{"Stingers", "PROPN", "NNPS", "Stingers"},
		{"Serbia", "PROPN", "NNP", "Serbia"},
		{"é", "VERB", "VBD", "é"},
		{"", "VERB", "VBD", ""},
	} {
		if got := lemma.Of(tc.form, tc.pos, tc.tag); got != tc.want {
			t.Errorf("%s as %s %s: got %q, want %q", tc.form, tc.pos, tc.tag, got, tc.want)
		}
	}
}

func FuzzOf(f *testing.F) {
	f.Add("sold", uint8(0))
	f.Add("eed", uint8(1))
	f.Add("s", uint8(2))
	f.Add("s", uint8(3))
	kinds := [][2]string{{"VERB", "VBD"}, {"VERB", "VBG"}, {"VERB", "VBZ"}, {"NOUN", "NNS"}, {"ADJ", "JJR"}, {"AUX", "MD"}, {"PRON", "PRP"}, {"SYM", "SYM"}}
	f.Fuzz(func(t *testing.T, form string, kind uint8) {
		k := kinds[int(kind)%len(kinds)]
		if got := lemma.Of(form, k[0], k[1]); form != "" && got == "" {
			t.Errorf("%q as %v has no lemma", form, k)
		}
	})
}
