package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// This file hears who speaks in a transcript: an account of a debate, a hearing
// or an interview whose paragraphs begin with the speaker's name or office.

// offices of those who speak for their government; others only for themselves.
var (
	forGovernment = wordSet("minister secretary president chancellor premier spokesman spokeswoman spokesperson undersecretary ambassador")
	forThemselves = wordSet("mr mrs ms dr sir lord lady baroness senator member representative chair chairman chairwoman rapporteur delegate general colonel director professor judge")
)

// turns finds who has the floor in each block of a transcript; nil for other
// documents. A floor is held until another speaker takes it or a heading ends it.
func (l *Listener) turns() map[int]Speaker {
	floor := map[int]Speaker{}
	labels, holder := 0, (*Speaker)(nil)
	block := -1
	for i := range l.segments.Sentences {
		s := &l.segments.Sentences[i]
		if s.Block == block {
			continue
		}
		block = s.Block
		switch sp, kind := l.takesFloor(s, l.mentions[i]); {
		case l.segments.Blocks[block].Kind == segment.Heading && kind == noLabel:
			holder = nil
		case kind == speakerLabel:
			labels++
			holder = &sp
		case kind == otherLabel:
			labels++
			holder = nil
		}
		if holder != nil {
			floor[block] = *holder
		}
	}
	const least = 3
	if labels < least {
		return nil
	}
	return floor
}

type labelKind uint8

const (
	noLabel      labelKind = iota
	speakerLabel           // "Minister:"
	otherLabel             // "Question:", "Q:"
)

// takesFloor reads the label that opens a block.
func (l *Listener) takesFloor(s *segment.Sentence, mentions []mention.Mention) (Speaker, labelKind) {
	const longest = 14
	colon, office, asks := -1, "", false
	depth := 0
	for k, t := range s.Tokens {
		if k == longest {
			break
		}
		w := strings.ToLower(strings.TrimSuffix(t.Text, "."))
		switch {
		case t.Text == "(":
			depth++
			continue
		case t.Text == ")":
			depth--
			continue
		case t.Text == ":":
			colon = k
		case depth > 0 || t.Text == ".":
			continue
		case w == "question" || w == "q" || w == "answer" || w == "a" && k == 0 || w == "reply":
			asks = true
		case forGovernment[w] || forThemselves[w]:
			office = w
		case t.Text[0] >= 'a' && t.Text[0] <= 'z' && w != "of" && w != "the" && w != "for" && w != "and":
			return Speaker{}, noLabel
		}
		if colon >= 0 {
			break
		}
	}
	switch {
	case colon <= 0:
		return Speaker{}, noLabel
	case office == "" && asks:
		return Speaker{}, otherLabel
	case office == "":
		return Speaker{}, noLabel
	}
	for k := range mentions {
		if m := &mentions[k]; m.Last <= colon && m.Kind == mention.Party && m.Party != nil && m.Party.Kind == graph.Person {
			return ofMention(l.segments.Text, m), speakerLabel
		}
	}
	start, end := s.Tokens[0].Start, s.Tokens[colon-1].End
	sp := Speaker{Word: -1, Start: start, End: end, Name: flat(l.segments.Text[start:end]), Kind: graph.Person, head: office, Cue: ":"}
	return sp, speakerLabel
}

// onFloor puts the speaker of a transcript's turn outside whoever he names.
func (l *Listener) onFloor(i int, named []Speaker) []Speaker {
	sp, ok := l.floor[l.segments.Sentences[i].Block]
	if !ok || len(named) > 0 && sameSpeaker(named[0], sp) {
		return named
	}
	if forGovernment[sp.head] && sp.State == "" {
		sp.State = l.home
	}
	sp.sentence = i
	return append([]Speaker{sp}, named...)
}
