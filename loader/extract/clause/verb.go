package clause

// Form is how a verb group stands in its clause.
type Form uint8

// The forms: with a subject and tense; after "to"; in -ing; a past participle
// without auxiliary ("weapons sold by Iran").
const (
	Finite Form = iota
	Infinitive
	Gerund
	Participle
)

// Verb is a verb with its auxiliaries: "has not been exported".
type Verb struct {
	First, Last int // words of the group, half open
	Main        int // the word that carries the meaning
	Form        Form
	Passive     bool
	Negated     bool
	Ceased      bool   // negated by "no longer"
	Modal       string // "will", "could", "be to"; empty where there is none
	Perfect     bool
	Past        bool
}

var auxiliaries = map[string]bool{"be": true, "have": true, "do": true, "get": true}

func (t *Tree) findVerbs() {
	for i := 0; i < len(t.Words); {
		v, ok := t.verbFrom(i)
		if !ok {
			i++
			continue
		}
		for w := v.First; w < v.Last; w++ {
			t.verbAt[w] = len(t.verbs)
		}
		t.verbs = append(t.verbs, v)
		i = v.Last
	}
	t.shareAuxiliaries()
	t.shareNegation()
}

// shareNegation negates a verb after "nor" or "neither", and one joined by
// "or" to a negated verb: "never ordered or received".
func (t *Tree) shareNegation() {
	for i := range t.verbs {
		v := &t.verbs[i]
		for w := v.First - 1; w >= 0 && w >= v.First-2; w-- {
			switch t.Words[w].Lower {
			case "nor", "neither", "never":
				v.Negated = true
			case "not":
				v.Negated = v.Negated || w == v.First-1 && t.Words[v.Main].Tag == "VBN" // "built here, not supplied by"
			case "nolonger":
				if w == v.First-1 {
					v.Negated, v.Ceased = true, true
				}
			}
		}
		if !t.Is(v.Main, "conj") || t.Child(v.Main, "nsubj") >= 0 {
			continue
		}
		other := t.VerbAt(t.Words[v.Main].Head)
		if other == nil || !other.Negated {
			continue
		}
		for w := other.Last; w < v.First; w++ {
			if l := t.Words[w].Lower; l == "or" || l == "nor" {
				v.Negated = true
			}
		}
	}
}

// shareAuxiliaries gives a participle the auxiliaries of the verb that it is
// joined to: "had sold or donated", "were landed and trucked".
func (t *Tree) shareAuxiliaries() {
	for i := range t.verbs {
		v := &t.verbs[i]
		if t.bareAfterModal(v) {
			other := t.VerbAt(t.Words[v.Main].Head)
			v.Modal, v.Negated = other.Modal, v.Negated || other.Negated
			continue
		}
		if v.Form == Participle && v.Last-v.First == 1 {
			if subject := t.Child(v.Main, "nsubj"); subject >= 0 && subject < v.Main && t.Words[subject].Rel == "nsubj" && !t.Is(v.Main, "acl") &&
				(t.Child(v.Main, "obj", "ccomp", "xcomp") >= 0 || v.Last < len(t.Words) && t.Words[v.Last].Tag != "IN" && t.Words[v.Last].Tag != "TO") {
				v.Form, v.Passive, v.Past = Finite, false, true
			}
		}
		if other := t.VerbAt(max(t.Words[v.Main].Head, 0)); v.Form == Finite && !v.Past && v.Last-v.First == 1 && t.Is(v.Main, "conj") &&
			t.Words[v.Main].Tag != "VBZ" && t.Child(v.Main, "nsubj") < 0 && other != nil && other.First < v.First && other.Modal != "" {
			v.Modal = other.Modal // "will give tanks and receive vehicles"
			continue
		}
		bare := v.Form == Finite && v.Past && v.Last-v.First == 1 && t.Child(v.Main, "nsubj", "obj") < 0
		if v.Form != Participle && !bare || !t.Is(v.Main, "conj") {
			continue
		}
		other := t.VerbAt(t.Words[v.Main].Head)
		if bare && other != nil && other.Form == Participle && other.Passive && t.Is(other.Main, "acl") && v.Last < len(t.Words) && preposed(t.Words[v.Last].Tag) {
			v.Form, v.Passive = Participle, true // "weapons made in Serbia and sold to"
			continue
		}
		if bare && other != nil && !other.Passive {
			continue
		}
		if other == nil || other.First >= v.First || other.Form == Participle || other.Last-other.First < 2 {
			continue
		}
		v.Form, v.Passive, v.Perfect, v.Modal = other.Form, other.Passive, other.Perfect, other.Modal
		v.Negated = v.Negated || other.Negated
	}
}

func preposed(tag string) bool { return tag == "IN" || tag == "TO" }

// bareAfterModal reports whether a verb in its base form shares the modal of
// the verb that it is joined to: "would take the tanks and give jets".
func (t *Tree) bareAfterModal(v *Verb) bool {
	if v.Form != Finite || v.Last-v.First != 1 || !t.Is(v.Main, "conj") || t.Words[v.Main].Tag != "VB" && t.Words[v.Main].Tag != "VBP" {
		return false
	}
	other := t.VerbAt(t.Words[v.Main].Head)
	if own := t.Child(v.Main, "nsubj"); own >= 0 && own < v.First {
		return false
	}
	return other != nil && other.Modal != "" && other.First < v.First
}

// verbFrom reads a verb group that begins at a word.
func (t *Tree) verbFrom(i int) (Verb, bool) {
	v := Verb{First: i, Main: -1}
	switch {
	case t.Words[i].Tag == "TO" && i+1 < len(t.Words):
		next := t.afterAdverbs(i + 1)
		if next >= len(t.Words) || t.Words[next].Tag != "VB" {
			return v, false
		}
		v.Form = Infinitive
		v.Negated = i > 0 && t.Words[i-1].Lower == "not"
		if i > 0 && (t.Words[i-1].Lower == "ought" || i > 1 && v.Negated && t.Words[i-2].Lower == "ought") {
			v.Modal = "ought"
		}
		i = next
	case t.Words[i].Tag == "MD":
		v.Modal = t.Words[i].Lemma
		next := t.afterNegation(i+1, &v)
		if next >= len(t.Words) || t.Words[next].Tag != "VB" && t.Words[next].Tag != "VBP" {
			v.Main, v.Last = i, i+1
			return v, true
		}
		i = next
	case t.Tagged(i, "VB"):
		v.Form = formOf(t.Words[i].Tag)
		v.Negated = v.Form == Gerund && i > 0 && (t.Words[i-1].Lower == "not" || t.Words[i-1].Lower == "never")
		v.Past = t.Words[i].Tag == "VBD"
	default:
		return v, false
	}
	t.extend(&v, i)
	return v, true
}

func formOf(tag string) Form {
	switch tag {
	case "VBG":
		return Gerund
	case "VBN":
		return Participle
	}
	return Finite
}

// extend follows auxiliaries from a verb form to the main verb.
func (t *Tree) extend(v *Verb, i int) {
	for {
		v.Main, v.Last = i, i+1
		w := t.Words[i]
		if w.Tag == "VBN" && v.Form == Participle && v.First == i {
			v.Passive = true
		}
		if !auxiliaries[w.Lemma] {
			return
		}
		next := t.afterNegation(i+1, v)
		if next >= len(t.Words) {
			return
		}
		if t.Tagged(next, "IN") || t.Words[next].Lower == "," {
			next = t.afterPhrase(i, next)
		}
		n := t.Words[next]
		switch {
		case w.Lemma == "be" && n.Lower == "going" && next+2 < len(t.Words) && t.Words[next+1].Lower == "to" && t.Words[next+2].Tag == "VB":
			next, v.Modal = next+2, "will" // "is going to buy"
		case w.Lemma == "be" && n.Tag == "VBG" && !t.nominal(next):
			v.Passive = false
		case (w.Lemma == "be" || w.Lemma == "get") && (n.Tag == "VBN" || n.Tag == "VBD"):
			v.Passive = true
		case w.Lemma == "have" && (n.Tag == "VBN" || n.Tag == "VBD"):
			v.Perfect = true
			v.Passive = false
		case w.Lemma == "do" && n.Tag == "VB":
		case n.Tag == "TO" && (w.Lemma == "be" || w.Lemma == "have"):
			next = t.afterNegation(next+1, v)
			if next >= len(t.Words) || t.Words[next].Tag != "VB" {
				return
			}
			v.Modal = w.Lemma + " to"
		default:
			return
		}
		i = next
		if t.Words[i].Lower == "going" && i+2 < len(t.Words) && t.Words[i+1].Tag == "TO" && t.Words[i+2].Tag == "VB" {
			v.Modal = "be to" // "is going to buy"
			i += 2
		}
	}
}

// afterPhrase is the participle that an auxiliary has after a phrase put between
// them: "had in January received"; the phrase's own beginning where there is none.
func (t *Tree) afterPhrase(auxiliary, phrase int) int {
	const longest = 7
	if t.Words[auxiliary].Lemma != "have" && !t.Is(auxiliary, "aux") {
		return phrase
	}
	for i := phrase; i < len(t.Words) && i < phrase+longest; i++ {
		switch {
		case t.Words[i].Tag == "VBN" && i > phrase+1:
			return i
		case t.Tagged(i, "VB"), t.Tagged(i, "MD"), t.Tagged(i, "W"), t.Words[i].Lower == ";":
			return phrase
		}
	}
	return phrase
}

// nominal reports whether a word in -ing heads a noun phrase rather than a
// verb group.
func (t *Tree) nominal(i int) bool { return t.Is(i, "compound") || t.Is(i, "amod") }

func (t *Tree) afterAdverbs(i int) int {
	for i < len(t.Words) && t.Tagged(i, "RB") {
		i++
	}
	return i
}

// negators turn a verb group into its opposite.
var negators = map[string]bool{"not": true, "n't": true, "never": true, "nt": true, "nor": true, "nolonger": true}

// floating are quantifiers and reflexives that stand between an auxiliary and
// its verb: "will each receive", "has itself sold".
var floating = map[string]bool{"each": true, "both": true, "all": true, "itself": true, "himself": true, "herself": true, "themselves": true}

func (t *Tree) afterNegation(i int, v *Verb) int {
	for i < len(t.Words) && (t.Tagged(i, "RB") || floating[t.Words[i].Lower] || t.Words[i].Lower == "," && i+2 < len(t.Words) && t.Tagged(i+1, "RB") && t.Words[i+2].Lower == ",") {
		if negators[t.Words[i].Lower] {
			v.Negated = true
			v.Ceased = v.Ceased || t.Words[i].Lower == "nolonger"
		}
		i++
	}
	return i
}
