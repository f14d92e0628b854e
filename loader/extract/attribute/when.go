package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/wordset"
)

// saidOn is when a saying was said: the date beside its verb, outside of what
// is said; zero where there is none.
func (l *Listener) saidOn(i int, s *saying) graph.Period {
	sentence := &l.segments.Sentences[i]
	from, to := sentence.Start, s.cue
	if s.depth == beside {
		from, to = min(s.speaker.Start, s.cue), l.clauseEnd(i, max(s.cue, s.speaker.End))
	} else if after := l.clauseEnd(i, s.cue); after-s.cue < 60 {
		to = after
	}
	if s.depth == before && s.speaker.Start > from && l.text.Segments.Text[from] == '"' {
		from = s.speaker.Start
	}
	for _, d := range l.text.DatesIn(from, to) {
		return graph.Period{EDTF: d.EDTF(), Text: d.Text}
	}
	return graph.Period{}
}

// DatedNear is when a speaker spoke by the words of the sentences around the
// one in which he is heard, in the same paragraph; zero where they do not tell.
func (l *Listener) DatedNear(sp Speaker, i int) graph.Period {
	const reach = 2
	l.readTo(min(i+reach, len(l.segments.Sentences)-1))
	for _, k := range [...]int{i - 1, i + 1, i - reach, i + reach} {
		if k < 0 || k >= len(l.segments.Sentences) || l.segments.Sentences[k].Block != l.segments.Sentences[i].Block {
			continue
		}
		for _, s := range l.sayings[k] {
			if s.speaker.Party.ID != "" && s.speaker.Party.ID == sp.Party.ID && s.speaker.On.Text != "" {
				return s.speaker.On
			}
		}
	}
	return l.announced(sp, i)
}

// papers and issues tell that somebody made something public.
var (
	papers = wordset.Of("statement report communique communiqué declaration release interview speech letter note briefing bulletin")
	issues = wordset.Of("published issued released made gave put sent presented circulated")
)

// announced is when a speaker made public what the sentences after it tell: "On
// 29 May 2025 the SVR published a statement". Zero where none before says so.
func (l *Listener) announced(sp Speaker, i int) graph.Period {
	const reach = 4
	for k := i - 1; k >= 0 && k >= i-reach && sp.Party.ID != ""; k-- {
		s := &l.segments.Sentences[k]
		if found := l.text.DatesIn(s.Start, s.End); len(found) == 1 && l.issues(k, sp) {
			return graph.Period{EDTF: found[0].EDTF(), Text: found[0].Text}
		}
	}
	return graph.Period{}
}

// issues reports whether a sentence says that a party made something public.
func (l *Listener) issues(i int, sp Speaker) bool {
	named := false
	for k := range l.mentions[i] {
		named = named || l.mentions[i][k].Party != nil && l.mentions[i][k].Party.ID == sp.Party.ID
	}
	paper, issued := false, false
	for _, t := range l.segments.Sentences[i].Tokens {
		word := strings.ToLower(t.Text)
		paper, issued = paper || papers[word], issued || issues[word]
	}
	return named && paper && issued
}

// clauseEnd is the byte where the clause of a verb of speech ends: at the next
// mark, "that" or preposition that opens what is said.
func (l *Listener) clauseEnd(i, from int) int {
	s := &l.segments.Sentences[i]
	for _, t := range s.Tokens {
		if t.Start <= from {
			continue
		}
		switch t.Text {
		case ",", ".", ";", ":", "that", "“", "\"", "(", "of":
			return t.Start
		}
	}
	return s.End
}
