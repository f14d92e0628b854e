package timing

import (
	"strings"

	"armsgraph/graph/edtf"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/dates"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/setting"
)

// Owners that are no word of the sentence.
const (
	nobody = -1
	speech = -2 // the date says when somebody spoke
)

// tellers are verbs beside those of speech whose date is the day on which
// something became known or was judged, not the day on which it happened.
var tellers = words("learn hear know publish release convict sentence acquit accuse charge find show appear emerge transpire " +
	"testify tell describe establish conclude rule slip announce admit write list document allege deny issue sign prove reveal " +
	"recall believe think decide agree ask object protest complain")

func words(list string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		set[w] = true
	}
	return set
}

// tells reports whether a verb is of speech or judgement.
func tells(lemma string) bool { return attribute.IsCue(lemma) || tellers[lemma] }

// anchored is a date as it stands in its sentence: the word that it belongs
// to, and what a "since" or "until" before it makes of it.
type anchored struct {
	*dates.Expression
	owner int
	date  edtf.Date
}

// place finds the word that a date belongs to: a verb, or the noun that it
// qualifies ("the decision of 31 August").
func place(doc *setting.Document, s *frame.Sentence, d *dates.Expression) anchored {
	a := anchored{Expression: d, owner: nobody, date: d.Date}
	start := d.Start
	p := phrase{doc.Segments.Sentences[s.Index].Tokens, s}
	at := p.tokenAt(d.Start)
	since, relation := p.boundary(at)
	switch {
	case inAside(s, d) || p.accordingTo(at):
		a.owner = speech
		return a
	case since >= 0:
		a.date = related(d.Date, relation)
		start = p.tokens[since].Start
		at = since
	default:
		if noun := p.qualified(at, p.tokenAt(d.End)); noun != nobody {
			a.owner = noun
			return a
		}
	}
	a.owner = p.verbOf(at, start, d.End)
	return a
}

// related is what a preposition before the event makes of the event's date.
func related(date edtf.Date, relation string) edtf.Date {
	if date.IsInterval() {
		return date
	}
	switch relation {
	case "since", "after", "from":
		return edtf.Since(date)
	case "until", "till", "before":
		return edtf.Until(date)
	}
	return date
}

// inAside reports whether a date stands in a clause that names a speaker.
func inAside(s *frame.Sentence, d *dates.Expression) bool {
	for _, a := range s.Asides {
		words := a.Tree.Words
		const near = 24
		if len(words) > 0 && d.Start >= words[0].Start && d.End <= words[len(words)-1].End+near {
			return true
		}
	}
	return false
}
