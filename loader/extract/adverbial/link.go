package adverbial

import (
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/wordset"
)

// Owners that are no word of the sentence.
const (
	Nobody = -1
	Speech = -2 // it says when somebody spoke
)

// Anchored is a date or sum as it stands in its sentence.
type Anchored struct {
	Start, End int // bytes
	// Owner is the word that it belongs to, Nobody or Speech.
	Owner int
	// Relation is the word that puts it in relation to its event: "since" of
	// "since the ruling of 12 February", "after" of "after X invaded in 2022";
	// empty where there is none.
	Relation string
}

// tellers are verbs beside those of speech whose date is the day on which
// something became known or was judged, not the day on which it happened.
var tellers = wordset.Of("learn hear know publish release convict sentence acquit accuse charge find show appear emerge transpire " +
	"testify tell describe establish conclude rule slip announce admit write list document allege deny issue sign prove reveal " +
	"recall believe think decide agree ask object protest complain")

// Tells reports whether a verb is of speech or judgement.
func Tells(lemma string) bool { return attribute.IsCue(lemma) || tellers[lemma] }

// Place finds the word that what stands between two bytes of a sentence
// belongs to.
func Place(doc *setting.Document, s *frame.Sentence, start, end int) Anchored {
	a := Anchored{Start: start, End: end, Owner: Nobody}
	p := phrase{doc.Segments.Sentences[s.Index].Tokens, s}
	at := p.tokenAt(start)
	from := start
	since, relation := p.boundary(at)
	switch {
	case inAside(s, start, end) && !p.first(at, p.tokenAt(end)) || p.accordingTo(at) || p.dateline(at):
		a.Owner = Speech
		return a
	case since >= 0:
		a.Relation = relation
		from = p.tokens[since].Start
		at = since
	default:
		if noun := p.qualified(at, p.tokenAt(end)); noun != Nobody {
			a.Owner = noun
			return a
		}
	}
	a.Owner = p.verbOf(at, from, end)
	return a
}

// inAside reports whether something stands in a clause that names a speaker.
func inAside(s *frame.Sentence, start, end int) bool {
	for _, a := range s.Asides {
		words := a.Tree.Words
		const near = 24
		if len(words) > 0 && start >= words[0].Start && end <= words[len(words)-1].End+near {
			return true
		}
	}
	return false
}

// Link is how far from a frame's predicate the owner is; ok is false where
// nothing is said of it. It sets the relation where the owner is a verb of a
// clause that says since when.
func Link(f *frame.Frame, a *Anchored) (cost int, ok bool) {
	t := f.Sentence.Tree
	distance := max(t.Words[f.Word].Start-a.End, a.Start-t.Words[f.Word].End, 0) / 8
	if a.Owner == Nobody {
		return distance + 60, true
	}
	if a.Owner == f.Word || f.Verb == nil && behind(f, a) {
		return distance, true
	}
	for at, step := f.Word, 1; step < 8; step++ {
		head := t.Words[at].Head
		if head < 0 || t.Words[at].Rel == "acl:relcl" {
			break
		}
		if Tells(t.Words[head].Lemma) && !t.Is(at, "conj") {
			break
		}
		if head == a.Owner {
			return distance + 20*step, true
		}
		at = head
	}
	return below(f, a, distance)
}

// Governs reports whether an owner stands above a frame's predicate in the
// tree, whatever it says of it: what was refused or stopped is dated by the
// refusal.
func Governs(f *frame.Frame, a *Anchored) bool {
	t := f.Sentence.Tree
	for at, step := f.Word, 0; at >= 0 && step < 8; at, step = t.Words[at].Head, step+1 {
		if at == a.Owner {
			return true
		}
	}
	return false
}

// behind reports whether a date follows a noun of transfer with no verb
// between them: "the sale of jets to Peru in 1968 was".
func behind(f *frame.Frame, a *Anchored) bool {
	t := f.Sentence.Tree
	start := t.Words[f.Word].Start
	if a.Start < start {
		return false
	}
	for _, v := range t.Verbs() {
		if at := t.Words[v.Main].Start; at > start && at < a.Start {
			return false
		}
	}
	return true
}

// below links a date whose owner hangs on the predicate: a verb joined to it,
// or one of a clause that says since when.
func below(f *frame.Frame, a *Anchored, distance int) (int, bool) {
	t := f.Sentence.Tree
	for at, step := a.Owner, 1; step < 4 && at >= 0; step++ {
		head := t.Words[at].Head
		switch {
		case head < 0:
			return 0, false
		case t.Is(at, "conj") && !Tells(t.Words[at].Lemma):
		case t.Is(at, "advcl"), t.Is(at, "obl"), t.Is(at, "nmod"), t.Is(at, "advmod"):
			mark := t.Child(at, "mark", "case")
			if mark < 0 || !whens[t.Words[mark].Lower] {
				return 0, false
			}
			a.Relation = t.Words[mark].Lower
		default:
			return 0, false
		}
		if head == f.Word {
			return distance + 25*step, true
		}
		at = head
	}
	return 0, false
}

var whens = wordset.Of("since after until till before when while as")
