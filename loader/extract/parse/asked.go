package parse

import (
	"strings"

	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// wars are what comes to be over.
var wars = map[string]bool{"war": true, "fighting": true, "conflict": true, "battle": true, "campaign": true, "siege": true, "it": true, "all": true,
	"affair": true, "crisis": true, "winter": true}

// asked reports whether a word is the verb of a question that "did" or "will"
// opens, right after its subject: "Did Russia hand over".
func (t *tagger) asked(i int, word string) bool {
	if i < 2 || !frame.IsVerb(word) {
		return false
	}
	subject := i - 1
	switch t.word(subject) {
	case "ever", "really", "also", "indeed", "still":
		subject--
	}
	if subject < 1 || t.units[subject].mention < 0 || t.mentions[t.units[subject].mention].Kind == mention.Goods {
		return false
	}
	for subject > 1 && (t.word(subject-1) == "the" || t.word(subject-1) == "and") {
		subject--
	}
	switch strings.ToLower(t.word(subject - 1)) {
	case "did", "does", "do", "will":
		return true
	}
	return false
}
