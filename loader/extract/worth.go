package extract

import (
	"slices"
	"strings"
	"sync"

	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// Parsing is what costs most, and few sentences of general news speak of
// transfers: only those that can carry a claim are parsed.

// irregular are forms of predicates and of words for papers that no rule
// gives.
var irregular = []string{"sold", "resold", "sent", "gave", "given", "bought", "brought", "took", "taken", "went", "gone", "came", "got", "made",
	"flew", "flown", "left", "fell", "fallen", "ran", "drew", "drawn", "drove", "driven", "built", "lent", "put", "had", "kept", "paid",
	"arms", "way", "bound", "heading", "hands", "certificate", "certificates", "papers", "undertaking", "undertakings", "manifest", "declared",
	"forbidden", "forbade", "chose", "chosen", "withheld", "withdrew", "withdrawn", "held", "cut", "shipped", "transshipped", "transferred"}

// forms are the forms of all predicates.
var forms = sync.OnceValue(func() map[string]bool {
	found := map[string]bool{}
	for _, lemma := range frame.Lemmas() {
		for _, form := range inflections(lemma) {
			found[form] = true
		}
	}
	for _, form := range irregular {
		found[form] = true
	}
	return found
})

// inflections are the regular forms of a verb or noun.
func inflections(lemma string) []string {
	bare := strings.TrimSuffix(lemma, "e")
	last := lemma[len(lemma)-1:]
	found := []string{lemma, lemma + "s", lemma + "es", lemma + "ed", bare + "ed", bare + "ing", lemma + last + "ed", lemma + last + "ing"}
	if stem, ok := strings.CutSuffix(lemma, "y"); ok {
		found = append(found, stem+"ies", stem+"ied", lemma+"ing")
	}
	return found
}

// worth reports whether a sentence can carry a claim: whether it names a party
// and has a word of transfer, and arms were spoken of in it or shortly before.
func (r *reader) worth(i int, s *segment.Sentence, mentions []mention.Mention) bool {
	party := false
	for k := range mentions {
		m := frame.Mention{Mention: mentions[k]}
		party = party || m.OnRoute()
		if m.Kind == mention.Goods && m.Goods == lexicon.Military {
			r.armsAt = i
		}
	}
	if arming(r.doc.Text[s.Start:s.End]) {
		r.armsAt = i
	}
	const near = 6
	party = party || r.armsAt == i && len(r.pending) > 0 && r.block(r.pending[len(r.pending)-1].sentence.Index) == s.Block
	if !party || i-r.armsAt > near && !r.memory.OnArms && !r.armsAhead(i) {
		return false
	}
	for _, token := range s.Tokens {
		word := strings.ToLower(token.Text)
		if forms()[word[strings.LastIndexByte(word, '-')+1:]] || forms()[word] {
			return true // also "American-supplied"
		}
	}
	return saysOrigin(s, mentions) || wired(s, mentions)
}

// wired reports whether a sentence is in capitals and names arms: a telegram
// may do without a verb.
func wired(s *segment.Sentence, mentions []mention.Mention) bool {
	for _, token := range s.Tokens {
		if token.Text != strings.ToUpper(token.Text) {
			return false
		}
	}
	return slices.ContainsFunc(mentions, func(m mention.Mention) bool { return m.Kind == mention.Goods && m.Goods == lexicon.Military })
}

// arming reports whether a text tells of somebody's being armed, which names no
// arms.
func arming(text string) bool {
	for _, words := range [...]string{" arming ", " rearm", " armed the ", " armed both ", " armed by "} {
		if strings.Contains(text, words) {
			return true
		}
	}
	return false
}

// saysOrigin reports whether a sentence may tell where arms are from: "their
// tanks were Bulgarian".
func saysOrigin(s *segment.Sentence, mentions []mention.Mention) bool {
	for k := range mentions {
		last := mentions[k].Last
		if mentions[k].Kind != mention.Goods || mentions[k].Goods != lexicon.Military || last >= len(s.Tokens) {
			continue
		}
		switch s.Tokens[last].Text {
		case "is", "are", "was", "were":
			return true
		}
	}
	return false
}

// namesArms reports whether a document names arms at all; one that does not
// makes no claims.
func namesArms(found [][]mention.Mention) bool {
	for _, mentions := range found {
		for i := range mentions {
			if m := &mentions[i]; m.Kind == mention.Goods && m.Goods == lexicon.Military {
				return true
			}
		}
	}
	return false
}
