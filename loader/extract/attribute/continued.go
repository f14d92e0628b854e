package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/wordset"
)

// This file hears who speaks in a sentence that names no speaker.

// carriesOn is who spoke in the sentence before, where the tense of a frame
// shows that this one goes on telling what he said: "would be delivered", "had
// come from".
func (l *Listener) carriesOn(f *frame.Frame) []Speaker {
	i, reach := f.Sentence.Index, 0
	v := f.Sentence.Finite(f.Word)
	if v != nil && len(l.sayings[i]) > 0 && (v.Perfect && v.Past || v.Modal == "would") {
		return l.afterSemicolon(f)
	}
	switch {
	case v == nil || len(l.sayings[i]) > 0:
		return nil
	case v.Modal == "would":
		reach = 2
	case v.Perfect && v.Past || v.Negated && f.Sentence.OpensWithPronoun():
		reach = 1
	}
	const findings = 3 // sentences for which a body goes on telling what it found
	s := l.segments.Sentences
	for k := i - 1; k >= 0 && i-k <= max(reach, findings) && s[k].Block == s[i].Block; k-- {
		said := l.sayings[k]
		if len(said) == 0 {
			continue
		}
		last := said[len(said)-1]
		if last.depth == answering || last.depth == cited || pronouns[last.speaker.Name] || i-k > reach && !last.speaker.finds() {
			return nil
		}
		sp := last.speaker
		sp.Denies = false
		return []Speaker{sp}
	}
	return nil
}

// finds reports whether a speaker is a body or a paper that tells what it
// found, sentence by sentence.
func (sp *Speaker) finds() bool {
	return !sp.Denies && sp.Party.Kind != graph.Publication && (sp.Reports || charges[sp.head]) && (finders[sp.head] || experts[sp.head] && sp.plural || strings.HasPrefix(sp.Party.ID, "un-"))
}

// afterSemicolon is who spoke before the semicolon of a frame's own sentence:
// "he signed, he said, for Panama; the arsenal had sold no weapons to".
func (l *Listener) afterSemicolon(f *frame.Frame) []Speaker {
	s, i := f.Sentence, f.Sentence.Index
	mark := -1
	for w := 0; w < f.Word; w++ {
		if s.Tree.Words[w].Lower == ";" {
			mark = s.Tree.Words[w].Start
		}
	}
	for k := len(l.sayings[i]) - 1; k >= 0; k-- {
		said := l.sayings[i][k]
		if said.cue > mark || said.depth == answering || said.depth == cited || pronouns[said.speaker.Name] {
			continue
		}
		sp := said.speaker
		sp.Denies = false
		return []Speaker{sp}
	}
	return nil
}

// confirmed is the speaker whom a later sentence names for what was told before
// it: "So the newspaper, citing officials"; "So runs the charge sheet". It speaks
// of its paragraph, and at the beginning of one of the paragraph before.
func (l *Listener) confirmed(i int) []Speaker {
	s := l.segments.Sentences
	next := i + 1
	for next < len(s) && s[next].Block == s[i].Block && !l.opensWithSo(next) {
		next++
	}
	if next >= len(s) || s[next].Block > s[i].Block+1 || !l.opensWithSo(next) {
		return nil
	}
	n := l.line(next)
	k := 1
	if n.word(k) == "," {
		for k++; k < len(n.tokens) && n.small[k] != ","; k++ {
		}
		k++
	}
	told := retells[n.word(k)]
	if told {
		k++
	}
	if w := n.word(k); (w == "is" || w == "was") && n.word(k+1) == "what" { // "that is what the monitors concluded"
		told, k = true, k+2
	}
	p, ok := n.phraseAfter(k)
	if !ok {
		return nil
	}
	if w := n.word(p.last); !told && w != "," && w != "." && w != "on" {
		return nil
	}
	sp := l.resolve(n.speaker(p, n.tokens[0].Text, cue{}), next)
	sp.sentence = next
	return []Speaker{sp}
}

// retells are verbs after "so" that say whose telling something is.
var retells = wordset.Of("runs ran says said goes went writes wrote claims claimed reads")

func (l *Listener) opensWithSo(i int) bool {
	tokens := l.segments.Sentences[i].Tokens
	if len(tokens) < 4 {
		return false
	}
	switch tokens[0].Text {
	case "So", "Thus":
		return true
	case "This", "That", "Such":
		const near = 6
		for k := 1; k+1 < len(tokens) && k < near; k++ {
			if w := tokens[k].Text; (w == "is" || w == "was") && tokens[k+1].Text == "what" {
				return true
			}
		}
	}
	return false
}

// listedBy is the speaker of the words that open a list with a colon.
func (l *Listener) listedBy(i int) []Speaker {
	blocks, s := l.segments.Blocks, l.segments.Sentences
	if blocks[s[i].Block].Kind != segment.ListItem {
		return nil
	}
	for k := i - 1; k >= 0; k-- {
		if blocks[s[k].Block].Kind == segment.ListItem {
			continue
		}
		tokens := s[k].Tokens
		if said := l.sayings[k]; len(said) > 0 && len(tokens) > 0 && tokens[len(tokens)-1].Text == ":" {
			return []Speaker{said[len(said)-1].speaker}
		}
		return nil
	}
	return nil
}

// continued is the speaker of a sentence in quotation marks that names none:
// whoever spoke in the sentence before, in the same paragraph.
func (l *Listener) continued(i int) []Speaker {
	s := l.segments.Sentences
	if len(s[i].Tokens) == 0 || i == 0 {
		return nil
	}
	if sp := l.listedBy(i); sp != nil {
		return sp
	}
	if said := l.sayings[i-1]; l.minutes && len(said) > 0 && s[i-1].Block == s[i].Block {
		l.sayings[i] = append(l.sayings[i], saying{said[len(said)-1].speaker, beside, s[i].Start, s[i].Start, s[i].End})
		return []Speaker{said[len(said)-1].speaker}
	}
	switch s[i].Tokens[0].Text {
	case "\"", "“", "``", "„", "«":
	default:
		return nil
	}
	for _, k := range [...]int{i, i - 1} {
		if said := l.sayings[k]; len(said) > 0 && s[k].Block == s[i].Block {
			return []Speaker{said[len(said)-1].speaker}
		}
	}
	return nil
}
