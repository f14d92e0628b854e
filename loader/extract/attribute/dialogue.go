package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/wordset"
)

// This file hears whose turn it is in a text that gives account of questions
// and answers: a sitting, a hearing, an interview.

// turnOf is who has the floor at a sentence; nil where the text is no dialogue
// or the speaker is not told.
func (l *Listener) turnOf(i int) *Speaker { return l.turns[l.segments.Sentences[i].Block] }

// roles are nouns by which a dialogue names who speaks, beside offices.
var roles = wordset.Of(`minister secretary chair chairman chairwoman member senator deputy representative host interviewer moderator question answer speaker
	witness counsel prosecutor judge spokesman spokeswoman spokesperson ambassador president premier mr mrs ms dr sir madam lord general admiral commander director`)

// hearTurns finds the turns of a dialogue: paragraphs that begin with the name
// or office of whoever speaks in them, and those after them.
func (l *Listener) hearTurns() {
	labels, roled := map[int]turnLabel{}, 0
	seen, again := map[string]bool{}, false
	s := l.segments.Sentences
	for i := range s {
		if i > 0 && s[i].Block == s[i-1].Block {
			continue
		}
		label, ok := l.labelAt(i)
		if !ok {
			continue
		}
		labels[s[i].Block] = label
		if label.role {
			roled++
		}
		again = again || seen[label.words]
		seen[label.words] = true
	}
	if len(labels) < 2 || roled == 0 && !again || len(labels) < 3 && !again && roled < 2 {
		return
	}
	l.turns = map[int]*Speaker{}
	var current, answered *Speaker
	for i := range s {
		b := s[i].Block
		if label, ok := labels[b]; ok && (i == 0 || s[i-1].Block != b) {
			current = l.floor(i, label, answered)
			if current != nil && answersFor[current.head] {
				answered = current
			}
		}
		if l.segments.Blocks[b].Kind == segment.Heading {
			current = nil
		}
		l.turns[b] = current
	}
}

// turnLabel is the words that open a turn, in tokens of its first sentence.
type turnLabel struct {
	words string // small letters, without what stands in brackets
	last  int    // half open
	role  bool
}

// addresses reports whether a label is a form of address with a surname, which
// may be a place's name as well.
func (label turnLabel) addresses() bool {
	switch strings.TrimSuffix(first(label.words), ".") {
	case "mr", "mrs", "ms", "dr", "sir", "lord", "lady":
		return true
	}
	return false
}

// labelAt reads the name that opens a turn: "The Minister:", "Mr. HEATH:",
// "Answer.".
func (l *Listener) labelAt(i int) (turnLabel, bool) {
	const longest = 12
	tokens := l.segments.Sentences[i].Tokens
	var label turnLabel
	capital := false
	for k := 0; k < len(tokens) && k < longest; k++ {
		w := strings.ToLower(tokens[k].Text)
		switch {
		case w == ":" || w == "." && k == 1 && len(tokens) == 2 && (label.words == "answer" || label.words == "question"):
			label.last = k
			return label, k > 0 && capital && (w == "." || k+1 < len(tokens))
		case w == "(":
			for k++; k < len(tokens) && tokens[k].Text != ")"; k++ {
			}
			if label.last == 0 {
				label.last = k
			}
			continue
		case ends[w] && w != "." || within[w] && w != "of" && w != "for" || w[0] >= '0' && w[0] <= '9':
			return label, false
		}
		c := tokens[k].Text[0]
		capital = capital || c >= 'A' && c <= 'Z'
		if c >= 'a' && c <= 'z' && !within[w] && w != "the" && w != "hon" {
			return label, false
		}
		label.role = label.role || roles[strings.TrimSuffix(w, ".")]
		label.words = strings.TrimSpace(label.words + " " + w)
	}
	return label, false
}

// answersFor are offices that are asked and answer for a government.
var answersFor = wordset.Of("minister ministers secretary premier president spokesman spokeswoman spokesperson chancellor ambassador director")

// asking are labels of whoever puts the questions.
var asking = wordset.Of("question host interviewer moderator chair member senator")

// floor is the speaker whom a label names; nil where it tells no more than that
// somebody answers and nobody was asked by name.
func (l *Listener) floor(i int, label turnLabel, current *Speaker) *Speaker {
	n := l.line(i)
	if label.words == "answer" {
		return l.answering(i, current)
	}
	var sp Speaker
	found := false
	for k := range n.mentions {
		mm := &n.mentions[k]
		if mm.Last > label.last {
			break
		}
		if mm.Kind == mention.Party && mm.Party.Kind == graph.State && mm.Last-mm.First == label.last-mm.First && mm.First == 0 {
			return nil // an entry about a country
		}
		if mm.Kind == mention.Party && mm.Party.Kind == graph.Person || !found && !label.addresses() && speakerKind(mm.Kind) {
			sp, found = ofMention(n.text, mm), true
		}
	}
	if !found {
		p := n.headed(0, label.last)
		if p.head < 0 {
			return nil
		}
		sp = n.speaker(p, "", cue{})
		sp.Party, sp.State = graph.Party{}, ""
		sp.described("")
	}
	if sp.Party.Kind == "" {
		sp.Start, sp.End = n.tokens[0].Start, n.tokens[label.last-1].End
		sp.Name = strings.TrimPrefix(flat(n.text[sp.Start:sp.End]), "The ")
	}
	sp.Cue = ""
	sp.Anonymous = false
	if asking[strings.Fields(label.words)[0]] || found && sp.Party.Kind == graph.Person && sp.office == "" {
		sp.State = ""
	} else if sp.State == "" && (officials[sp.head] || spokesmen[sp.head]) {
		sp.State = l.seat()
	}
	sp.sentence = i
	return &sp
}

// answering is who answered before, else the office that was asked last.
func (l *Listener) answering(i int, before *Speaker) *Speaker {
	if before != nil && answersFor[before.head] {
		return before
	}
	for k := i - 1; k >= 0; k-- {
		for m := range l.mentions[k] {
			mm := &l.mentions[k][m]
			if mm.Kind != mention.Speaker && !(mm.Kind == mention.Party && mm.Party.Kind == graph.Person) {
				continue
			}
			sp := ofMention(l.segments.Text, mm)
			if answersFor[sp.head] {
				sp.State, sp.Anonymous, sp.sentence = l.seat(), false, i
				return &sp
			}
		}
	}
	return nil
}
