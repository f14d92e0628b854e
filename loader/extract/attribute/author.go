package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// This file hears whose a paper is that no office publishes: a letter by its
// heading, the report of a panel by its title.

// panels are bodies that report to those who set them up.
var panels = []string{"group of experts", "panel of experts", "monitoring group", "monitoring team", "commission of inquiry", "committee of inquiry"}

// letterFrom is who writes a document by its first lines; nil where they do not
// tell.
func letterFrom(segments *segment.Segmented, mentions [][]mention.Mention, heading int) *Speaker {
	for i := 0; i < heading && i < 3; i++ {
		s := &segments.Sentences[i]
		words := segments.Text[s.Start:s.End]
		small := strings.ToLower(words)
		switch {
		case strings.HasPrefix(small, "letter dated "), strings.HasPrefix(small, "identical letters dated "), strings.HasPrefix(small, "note verbale dated "):
			_, sender, ok := strings.Cut(words, " from the ")
			if !ok {
				return nil
			}
			sender = beforeAny(sender, " addressed ", " to the ", ", ", " (")
			start := strings.Index(words, sender) + s.Start
			return writer(sender, start, mentions[i])
		case i < 2 && contains(small, panels) && isTitle(words) && !tells(segments, i) && !strings.ContainsAny(words, "\"“?"):
			if panel := titled(words); panel {
				return writer(flat(words), s.Start, mentions[i])
			}
		}
	}
	return nil
}

// titled reports whether a line is no more than the name of a body: it begins
// with it and has only capitals but for small words.
func titled(words string) bool {
	for w := range strings.FieldsSeq(words) {
		if len(w) > 3 && w[0] >= 'a' && w[0] <= 'z' {
			return false
		}
	}
	first := strings.TrimPrefix(strings.ToLower(words), "united nations ")
	for _, p := range panels {
		if strings.HasPrefix(first, p) {
			return true
		}
	}
	return false
}

// writer is whoever some words of a heading name: a panel, whose word is a
// report, or an office of a state.
func writer(name string, start int, mentions []mention.Mention) *Speaker {
	sp := &Speaker{Name: name, Word: -1, Start: start, End: start + len(name), By: graph.ByDescription, Kind: graph.Organisation}
	small := strings.ToLower(name)
	if contains(small, panels) || strings.HasPrefix(small, "panel") || strings.Contains(small, "chair of the committee") || strings.Contains(small, "secretary-general") {
		sp.Reports = true
		return sp
	}
	for k := range mentions {
		if m := &mentions[k]; m.Start >= start && m.End <= sp.End && m.State() != "" {
			sp.State, sp.Kind = m.State(), graph.Agency
			return sp
		}
	}
	return nil
}

// beforeAny is the words before the first of some others.
func beforeAny(words string, marks ...string) string {
	for _, mark := range marks {
		if before, _, ok := strings.Cut(words, mark); ok {
			words = before
		}
	}
	return words
}
