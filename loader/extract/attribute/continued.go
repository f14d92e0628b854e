package attribute

import (
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/segment"
)

// This file hears who speaks in a sentence that names no speaker.

// carriesOn is who spoke in the sentence before, where the tense of a frame
// shows that this one goes on telling what he said: "would be delivered", "had
// come from".
func (l *Listener) carriesOn(f *frame.Frame) []Speaker {
	i, reach := f.Sentence.Index, 0
	v := f.Sentence.Finite(f.Word)
	switch {
	case v == nil || len(l.sayings[i]) > 0:
		return nil
	case v.Modal == "would":
		reach = 2
	case v.Perfect && v.Past || v.Negated && f.Sentence.OpensWithPronoun():
		reach = 1
	}
	s := l.segments.Sentences
	for k := i - 1; k >= 0 && i-k <= reach && s[k].Block == s[i].Block; k-- {
		said := l.sayings[k]
		if len(said) == 0 {
			continue
		}
		last := said[len(said)-1]
		if last.depth == answering || last.depth == cited || pronouns[last.speaker.Name] {
			return nil
		}
		sp := last.speaker
		sp.Denies = false
		return []Speaker{sp}
	}
	return nil
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
