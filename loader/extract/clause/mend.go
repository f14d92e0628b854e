package clause

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
