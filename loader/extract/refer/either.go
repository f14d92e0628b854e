package refer

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
)

// either resolves "the former" and "the latter" to the first and the last of
// the parties named before in the sentence, else in the sentence before.
func (m *Memory) either(s *frame.Sentence, word int) (Ref, bool) {
	w := s.Tree.Words[word]
	if w.Lower != "former" && w.Lower != "latter" || word+1 < len(s.Tree.Words) && s.Tree.Tagged(word+1, "NN") {
		return Ref{}, false
	}
	pair := namedIn(s, word)
	if len(pair) < 2 {
		pair = m.several
	}
	if len(pair) < 2 {
		return Ref{}, false
	}
	ref := pair[0]
	if w.Lower == "latter" {
		ref = pair[len(pair)-1]
	}
	return as(ref, graph.ByDescription, w.Start, w.End), true
}

// namedIn is the parties that a sentence names before a word, each once.
func namedIn(s *frame.Sentence, before int) []Ref {
	var refs []Ref
	for i := range s.Mentions {
		found := &s.Mentions[i]
		if found.Word >= before || !found.OnRoute() || found.Party == nil || found.Adjective() {
			continue
		}
		if ref := Of(found); !has(refs, ref.Party.ID, ref.Party.Kind) {
			refs = append(refs, ref)
		}
	}
	return refs
}
