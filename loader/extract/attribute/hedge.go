package attribute

import (
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/wordset"
)

var (
	// accusingAdverbs make an allegation of a sentence that names no accuser.
	accusingAdverbs = wordset.Of("allegedly purportedly supposedly")
	hedgingAdverbs  = wordset.Of("reportedly apparently seemingly presumably possibly probably perhaps")
	// held are verbs whose passive hedges: "are thought to have been sent".
	held = wordset.Of("say believe think report understand allege rumour rumor know suppose assume suspect reckon estimate")
	// seeming are verbs that hedge by themselves.
	seeming = wordset.Of("appear seem")
)

// hedgeOf is the word that hedges a frame, as the text has it, and whether it
// makes an accusation of it; empty where there is none.
func hedgeOf(f *frame.Frame) (words string, accuses bool) {
	if f.Listed() {
		return "", false
	}
	t := f.Sentence.Tree
	for at, i := f.Word, 0; at >= 0 && i < 3; at, i = t.Words[at].Head, i+1 {
		for _, c := range t.Children(at) {
			switch w := t.Words[c].Lower; {
			case accusingAdverbs[w]:
				return t.Words[c].Text, true
			case hedgingAdverbs[w] && t.Is(c, "advmod"):
				return t.Words[c].Text, false
			}
		}
		head := t.Words[at].Head
		if head < 0 || !t.Is(at, "xcomp") {
			return "", false
		}
		v, lemma := t.VerbAt(head), t.Words[head].Lemma
		switch {
		case v == nil:
			return "", false
		case seeming[lemma]:
			return t.Words[head].Text, false
		case v.Passive && held[lemma]:
			return t.Words[head].Text, lemma == "allege" || lemma == "rumour" || lemma == "rumor"
		}
	}
	return "", false
}

// accuser is the unnamed speaker of an allegation.
func accuser(cue string) Speaker {
	return Speaker{Name: "unnamed accuser", Cue: cue, Accuses: true, Anonymous: true, Word: -1}
}
