package clause

import "strings"

// joinParticiples mends a reading that parsers prefer: in "had sold or donated
// weapons" the second verb is joined to the first and describes no weapons.
func joinParticiples(words []Word) {
	for i := 2; i < len(words)-1; i++ {
		w := &words[i]
		if w.Tag != "VBN" && w.Tag != "VBD" || w.Rel != "amod" || w.Head < i {
			continue
		}
		if l := words[i-1].Lower; l != "and" && l != "or" && l != "nor" {
			continue
		}
		first := i - 2
		if t := words[first].Tag; t != "VBN" && t != "VBD" || words[first].Rel == "amod" {
			continue
		}
		noun := w.Head
		w.Head, w.Rel = first, "conj"
		if words[noun].Head == i || words[noun].Head < 0 {
			words[noun].Head, words[noun].Rel = first, "obj"
		}
	}
}

// requests are nouns for what is asked, which say by whom and for what.
var requests = map[string]bool{"request": true, "application": true, "appeal": true, "bid": true, "plea": true}

// requestsToDo gives "requests from Germany and Spain to re-export" their asker
// and what they ask for, where the tree has both hang on the verb before.
func requestsToDo(words []Word) {
	for i := range words {
		if !requests[words[i].Lemma] || words[i].Tag != "NN" && words[i].Tag != "NNS" || i+3 >= len(words) {
			continue
		}
		prep, j := words[i+1], i+1
		if prep.Tag == "IN" && (prep.Lower == "from" || prep.Lower == "by") {
			for j++; j < len(words) && phraseTags[words[j].Tag]; j++ {
			}
		}
		if j == i+1 || j+1 >= len(words) || words[j].Tag != "TO" || words[j+1].Tag != "VB" {
			continue
		}
		words[j+1].Head, words[j+1].Rel = i, "acl"
		if prep.Head > i+1 && prep.Head < j {
			words[prep.Head].Head, words[prep.Head].Rel = i, "nmod"
		}
	}
}

// phraseTags are tags within a list of names.
var phraseTags = map[string]bool{"NN": true, "NNS": true, "NNP": true, "NNPS": true, "DT": true, "JJ": true, ",": true, "CC": true, "POS": true}

// haveNoCopula mends "Oman had twelve jets" where the tree takes "had" for "was":
// the noun is its object.
func haveNoCopula(words []Word) {
	for i := range words {
		noun := words[i].Head
		if words[i].Lemma != "have" || words[i].Rel != "cop" || noun <= i || noun >= len(words) {
			continue
		}
		words[i].Head, words[i].Rel = words[noun].Head, words[noun].Rel
		words[noun].Head, words[noun].Rel = i, "obj"
		for k := range i {
			if words[k].Head == noun {
				words[k].Head = i
			}
		}
	}
}

// takesFor are nouns whose "for" says what they are for, so that it does not
// belong to the verb before them: "granted a licence for the export of".
var takesFor = map[string]bool{"licence": true, "license": true, "permit": true, "permission": true, "approval": true, "request": true,
	"contract": true, "order": true, "application": true, "tender": true, "bid": true, "clearance": true}

// robs are verbs with a second object after "of": "accused Iran of".
var robs = map[string]bool{"accuse": true, "rob": true, "deprive": true, "strip": true, "inform": true, "convict": true, "suspect": true,
	"acquit": true, "notify": true, "warn": true, "assure": true, "relieve": true, "remind": true}

// attachPhrases gives phrases that a noun asks for to the noun right before
// them, where the tree has them hang on a verb.
func attachPhrases(words []Word) {
	for i := 0; i+2 < len(words); i++ {
		prep := words[i+1]
		if prep.Rel != "case" || prep.Head <= i+1 || words[i].Tag != "NN" && words[i].Tag != "NNS" {
			continue
		}
		noun := &words[prep.Head]
		if noun.Head == i || noun.Head < 0 || noun.Head >= i || noun.Rel != "obl" && noun.Rel != "nmod" {
			continue
		}
		switch {
		case prep.Lower == "for" && takesFor[words[i].Lemma]:
		case prep.Lower == "of" && noun.Rel == "obl" && !robs[words[noun.Head].Lemma]:
		default:
			continue
		}
		noun.Head, noun.Rel = i, "nmod"
	}
}

// splitClauses gives a verb without a subject the noun right before it that the
// tree joins to the end of the clause before: "sent drones to Russia and
// Belarus sent rockets".
func splitClauses(words []Word) {
	for i := 2; i+1 < len(words); i++ {
		w := &words[i]
		if w.Rel != "conj" || w.Head < 0 || w.Head >= i || !strings.HasPrefix(w.Tag, "NN") || !strings.HasPrefix(words[w.Head].Tag, "NN") {
			continue
		}
		verb := verbAfter(words, i)
		if verb < 0 || !lacksSubject(words, verb) || !toldBefore(words, i) {
			continue
		}
		for k := range words[:i] {
			if words[k].Head == i && words[k].Rel == "cc" {
				words[k].Head = verb
			}
		}
		if words[verb].Head >= i {
			words[verb].Head = w.Head
		}
		w.Head, w.Rel = verb, "nsubj"
		if words[verb].Rel == "parataxis" {
			words[verb].Rel = "conj"
		}
	}
}

// verbAfter is the main verb of the finite group that begins right after a
// word; -1 where none does.
func verbAfter(words []Word, i int) int {
	next := i + 1
	for next < len(words) && words[next].Tag == "RB" {
		next++
	}
	if next >= len(words) {
		return -1
	}
	switch words[next].Tag {
	case "VBD", "VBZ", "VBP", "MD":
	default:
		return -1
	}
	if head := words[next].Head; strings.HasPrefix(words[next].Rel, "aux") && head > next {
		next = head
	}
	return next
}

// lacksSubject reports whether a verb has an object and no subject.
func lacksSubject(words []Word, verb int) bool {
	object := false
	for _, w := range words {
		if w.Head != verb {
			continue
		}
		if strings.HasPrefix(w.Rel, "nsubj") {
			return false
		}
		object = object || w.Rel == "obj"
	}
	return object
}

// toldBefore reports whether a clause with subject and verb stands before a
// word.
func toldBefore(words []Word, i int) bool {
	for _, w := range words[:i] {
		if strings.HasPrefix(w.Rel, "nsubj") && w.Head >= 0 && w.Head < i && strings.HasPrefix(words[w.Head].Tag, "VB") {
			return true
		}
	}
	return false
}

// joinPerfects mends "having sold weapons", where the tree takes the participle
// for a word that describes the object.
func joinPerfects(words []Word) {
	for i := 0; i+1 < len(words); i++ {
		if words[i].Lemma != "have" || !strings.HasPrefix(words[i].Tag, "VB") {
			continue
		}
		main := i + 1
		for main < len(words)-1 && words[main].Tag == "RB" {
			main++
		}
		if words[main].Tag != "VBN" || words[main].Rel != "amod" || words[main].Head <= main {
			continue
		}
		words[main].Head, words[main].Rel = words[i].Head, words[i].Rel
		for k := range words {
			if words[k].Head == i && k != main {
				words[k].Head = main
			}
		}
		words[i].Head, words[i].Rel = main, "aux"
	}
}
