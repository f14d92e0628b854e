package line

import (
	"strconv"
	"strings"

	"armsgraph/graph"
)

// written is the name of whoever makes a claim's statement, with the words that
// the text has for him in brackets where they say more than the name:
// "Foreign Intelligence Service (SVR)". A pronoun says nothing.
func written(c *graph.Claim, statement int) string {
	name, field := c.Statements[statement].By.Name, "statements."+strconv.Itoa(statement)
	for i := range c.Supports {
		s := &c.Supports[i]
		if s.Field != field || s.Resolution == graph.ByPronoun {
			continue
		}
		if words := beyond(name, s.Evidence.Quote); words != "" {
			return name + " (" + words + ")"
		}
	}
	return name
}

// openers are the words that a description may begin with and that say nothing
// of whom it describes.
var openers = [...]string{"the ", "a ", "an ", "that ", "this ", "its ", "his ", "her ", "their ", "same "}

// beyond is what words for a party say beyond its name; empty where they are
// part of it.
func beyond(name, words string) string {
	words = strings.Join(strings.Fields(words), " ")
	for _, opener := range openers {
		if len(words) > len(opener) && strings.EqualFold(words[:len(opener)], opener) {
			words = words[len(opener):]
		}
	}
	if strings.Contains(strings.ToLower(name), strings.ToLower(words)) {
		return ""
	}
	before, after, whole := strings.Cut(words, name)
	if whole && (after == "" || after[0] == ' ') && (before == "" || before[len(before)-1] == ' ') {
		return strings.Trim(before+after, " ,()")
	}
	return words
}
