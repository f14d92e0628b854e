package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/wordset"
)

var pronouns = wordset.Of("he she it they him her them we i")

// resolve finds whom a pronoun or a description ("the minister") means among
// the speakers and parties named before.
func (l *Listener) resolve(sp Speaker, i int) Speaker {
	name := strings.ToLower(sp.Name)
	switch {
	case pronouns[name]:
		if who, ok := l.whom(name, i, sp.Start); ok {
			return sp.as(who)
		}
	case sp.Party.Kind == graph.Person && sp.State == "" && !sp.Reports && !opposed(sp.office) && holdsOffice(sp.office):
		sp.State = l.seat()
	case sp.Party.Kind == "" && possessives[first(name)] != "":
		return l.owned(sp, possessives[first(name)], i)
	case sp.Party.Kind == "" && l.bare(&sp):
		if who, ok := l.means(&sp, i); ok {
			return sp.as(who)
		}
		if sp.State == "" && !abroad[sp.head] && (bodies[sp.head] || officials[sp.head] || spokesmen[sp.head]) {
			sp.State = l.seat()
		}
	}
	return sp
}

// holdsOffice reports whether whoever has an office speaks for his state, so that
// it is that of the text's place where it names none.
func holdsOffice(office string) bool {
	for _, w := range [...]string{"minister", "premier", "government", "air force", "army", "navy", "chief of staff"} {
		if strings.Contains(office, w) {
			return true
		}
	}
	return false
}

// seat is the state whose bodies are meant where none is named: that of the
// body that issued the document, or of the place from which it reports.
func (l *Listener) seat() string {
	if l.home != "" {
		return l.home
	}
	return l.dateline
}

var (
	possessives = map[string]string{"its": "it", "their": "they", "his": "he", "her": "she"}
	spokesmen   = wordset.Of("spokesman spokeswoman spokesperson spokesmen spokespeople ambassador envoy president premier chancellor")
)

// abroad are bodies and offices of another state than the one where they are.
var abroad = wordset.Of("embassy ambassador attache attaché mission")

func first(words string) string {
	word, _, _ := strings.Cut(words, " ")
	return word
}

// owned is the speaker of whom a possessive tells whose he is: a spokesman
// speaks for that body, others for its state.
func (l *Listener) owned(sp Speaker, pronoun string, i int) Speaker {
	owner, ok := l.whom(pronoun, i, sp.Start)
	if !ok {
		return sp
	}
	if strings.HasPrefix(sp.head, "spokes") && owner.Party.Kind != graph.Person {
		return sp.as(owner)
	}
	if sp.State == "" && !privates[sp.head] {
		sp.State = owner.State
		sp.Reports = sp.Reports && !documents[sp.head]
	}
	return sp
}

// as is the speaker under the name of another one, with his own cue.
func (sp Speaker) as(who Speaker) Speaker {
	cue, hedge, accuses, denies, admits, on := sp.Cue, sp.Hedge, sp.Accuses, sp.Denies, sp.Admits, sp.On
	start, end, word := sp.Start, sp.End, sp.Word
	if who.Called[1] == 0 {
		who.Called = [2]int{who.Start, who.End}
	}
	who.By = sp.By
	who.Cue, who.Hedge, who.Accuses, who.Denies, who.Admits, who.On = cue, hedge, accuses, denies, admits, on
	who.Start, who.End, who.Word = start, end, word
	if governments[sp.head] && who.Party.Kind == graph.State {
		if state := lexicon.Default().Party(who.Party.ID); state != nil {
			who.Party = government(state, "")
		}
	}
	return who
}

// whom is who a pronoun means: of the nearest sentence that names somebody of
// its number and sort, whoever spoke, else whoever was named first.
func (l *Listener) whom(pronoun string, i, before int) (Speaker, bool) {
	const reach = 8
	for at := len(l.known) - 1; at >= 0 && i-l.known[at].sentence <= reach; {
		from := at
		for from > 0 && l.known[from-1].sentence == l.known[at].sentence {
			from--
		}
		if who, ok := pick(pronoun, l.known[from:at+1], before); ok {
			return who, true
		}
		at = from - 1
	}
	return Speaker{}, false
}

// pick is whom of those named in one sentence a pronoun means.
func pick(pronoun string, named []Speaker, before int) (Speaker, bool) {
	for _, spoken := range [...]bool{true, false} {
		for k := range named {
			c := &named[k]
			if !pronouns[strings.ToLower(c.Name)] && c.Start < before && (c.spoke || !spoken) && fits(pronoun, c) {
				return *c, true
			}
		}
	}
	return Speaker{}, false
}

func fits(pronoun string, c *Speaker) bool {
	person := c.Party.Kind == graph.Person || c.Party.Kind == "" && c.Kind == graph.Person
	switch pronoun {
	case "he", "she", "him", "her", "i":
		return person && !c.plural
	case "it":
		return !person && c.Party.Kind != graph.Region
	case "they", "them":
		return c.plural || !person && c.Party.Kind != graph.State
	}
	return false
}

// bare reports whether a description says nothing but an office or a sort of
// body: "the ministry", "the Indian officials" not.
func (l *Listener) bare(sp *Speaker) bool {
	words := strings.Fields(sp.Name)
	if len(words) > 4 || sp.Anonymous || sp.State != "" {
		return false
	}
	return strings.ToLower(sp.Name) == sp.Name || bodies[sp.head] || officials[sp.head] || spokesmen[sp.head]
}

// sorts are descriptions with the words of names and descriptions that they
// may stand for.
var sorts = map[string]map[string]bool{
	"panel":     wordset.Of("panel experts monitors group inquiry"),
	"experts":   wordset.Of("panel experts monitors"),
	"court":     wordset.Of("court tribunal jury judges"),
	"judges":    wordset.Of("court tribunal judges judge"),
	"jury":      wordset.Of("jury court"),
	"report":    wordset.Of("report paper study"),
	"paper":     wordset.Of("paper report study newspaper document"),
	"document":  wordset.Of("document paper cable report"),
	"members":   wordset.Of("committee commission members panel"),
	"inquiry":   wordset.Of("inquiry commission panel"),
	"spokesman": wordset.Of("spokesman"), "spokeswoman": wordset.Of("spokeswoman"),
}

// means is whom a description stands for.
func (l *Listener) means(sp *Speaker, i int) (Speaker, bool) {
	const reach = 30
	for k := len(l.known) - 1; k >= 0; k-- {
		c := &l.known[k]
		if i-c.sentence > reach {
			break
		}
		name := strings.ToLower(c.Name)
		if name == strings.ToLower(sp.Name) || pronouns[name] || l.bare(c) && c.Party.Kind == "" {
			continue
		}
		if describes(sp, c, name) {
			return *c, true
		}
	}
	return Speaker{}, false
}

// describes reports whether a description may mean somebody named before.
func describes(sp, c *Speaker, name string) bool {
	kind := c.Party.Kind
	if kind == "" {
		kind = c.Kind
	}
	switch sp.head {
	case "newspaper", "daily", "weekly", "broadcaster", "magazine", "outlet", "network", "channel":
		return kind == graph.Publication
	case "paper", "agency":
		if kind == graph.Publication {
			return true
		}
	case "group", "organisation", "organization", "institute", "researchers", "charity", "campaigners", "investigators":
		if kind == graph.Organisation {
			return true
		}
	case "government", "authorities", "cabinet":
		return kind == graph.State
	case "ministry":
		return kind == graph.Agency && strings.Contains(name, "ministr")
	case "army", "military":
		return kind == graph.Agency && strings.Contains(name, sp.head)
	}
	if (kind == graph.Person) != (sp.Kind == graph.Person) && sp.Kind != graph.Organisation {
		return false
	}
	return sp.sharesWords(c, name, kind == graph.Person)
}

// sharesWords reports whether somebody named before goes by the description's
// noun, and by whatever qualifies it.
func (sp *Speaker) sharesWords(c *Speaker, name string, person bool) bool {
	words := sorts[sp.head]
	if words == nil {
		words = map[string]bool{sp.head: true}
	}
	switch {
	case person && c.Party.Kind == graph.Person:
		name += " " + c.head + " " + c.office
	case !person && c.Party.Kind == "":
		name = c.head
	}
	has := wordset.Of(strings.Map(letters, name))
	for w := range strings.FieldsSeq(strings.ToLower(sp.Name)) {
		if !starts[w] && w != sp.head && w != "same" && w != "of" && w != "then" && !has[w] {
			return false
		}
	}
	for w := range words {
		if has[w] {
			return c.plural == sp.plural || !person
		}
	}
	return false
}

func letters(r rune) rune {
	if notLetter(r) {
		return ' '
	}
	return r
}

func notLetter(r rune) bool { return !(r >= 'a' && r <= 'z' || r > 127) }
