package extract

import (
	"strings"
	"sync"

	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// Parsing is what costs most, and few sentences of general news speak of
// transfers: only those that can carry a claim are parsed.

// irregular are forms of the predicates of transfer that do not begin as their
// lemma does.
var irregular = []string{"sold", "sent", "gave", "bought", "brought", "took", "went", "came", "got", "made", "flew", "left", "found",
	"held", "fell", "ran", "drew", "drove", "built", "led", "gone", "lent", "put", "was", "kept", "paid", "signed", "arms", "way", "bound", "heading",
	"headed", "origin", "hands", "had", "has", "have", "certificate", "papers", "undertaking", "manifest", "invoice", "declared", "licensed", "user"}

// stems are the first letters of every word that may be a predicate.
var stems = sync.OnceValue(func() map[string]bool {
	found := map[string]bool{}
	for _, lemma := range frame.Lemmas() {
		found[stem(lemma)] = true
	}
	for _, form := range irregular {
		found[stem(form)] = true
	}
	return found
})

// stem is the first letters of a word, enough to tell predicates apart.
func stem(word string) string {
	const enough = 4
	if len(word) > enough {
		word = word[:enough]
	}
	return strings.ToLower(word)
}

// worth reports whether a sentence can carry a claim: whether it names a party
// and has a word of transfer.
func worth(s *segment.Sentence, mentions []mention.Mention) bool {
	party := false
	for i := range mentions {
		m := frame.Mention{Mention: mentions[i]}
		party = party || m.OnRoute()
	}
	if !party {
		return false
	}
	for _, token := range s.Tokens {
		if stems()[stem(token.Text)] {
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
