// Package answer reads what a text says of a question or of a quoted claim
// right after it: "Yes, as a gift, in October 2017", "It did not", "False".
package answer

import "strings"

// Kind is what an answer makes of what was asked or claimed.
type Kind uint8

// The kinds. Open is said of what is not proven, mixed or misleading.
const (
	None Kind = iota
	Yes
	No
	Open
)

// words that answer a question by themselves, or judge a claim.
var words = map[string]Kind{
	"yes": Yes, "true": Yes, "correct": Yes, "indeed": Yes, "certainly": Yes, "mostly true": Yes, "largely true": Yes, "accurate": Yes, "right": Yes,
	"no": No, "false": No, "never": No, "wrong": No, "untrue": No, "invented": No, "fabricated": No, "fake": No, "incorrect": No, "not true": No,
	"unproven": Open, "unverified": Open, "half true": Open, "misleading": Open, "mixed": Open, "mostly false": No, "partly true": Open,
	"half-true": Open, "unconfirmed": Open, "pants on fire": No, "baseless": No, "exaggerated": Open, "unclear": Open,
}

// To is how a text answers a question that ends at a byte, and where the
// sentence begins that does so: in the rest of its line, or at the beginning of
// one of the next two lines that are not empty.
func To(text string, end int) (Kind, int) {
	const lines = 3
	at := end
	for range lines {
		for at < len(text) && strings.IndexByte(" \t\r\n*_\"”>", text[at]) >= 0 {
			at++
		}
		if kind, start := begins(text, at); kind != None {
			return kind, start
		}
		next := strings.IndexByte(text[at:], '\n')
		const attribution = 60 // "— a reader, Davao"
		if next < 0 || next > attribution {
			return None, 0
		}
		at += next + 1
	}
	return None, 0
}

// begins reads an answer that begins at a byte, after the label of its speaker
// ("A:", "MINISTER:").
func begins(text string, at int) (Kind, int) {
	const label = 20
	rest := text[at:]
	if colon := strings.IndexByte(rest, ':'); colon > 0 && colon < label && strings.ToUpper(rest[:colon]) == rest[:colon] {
		trimmed := strings.TrimLeft(rest[colon+1:], " *_")
		at += len(rest) - len(trimmed)
		rest = trimmed
	}
	clause := firstClause(rest)
	if kind := judges(clause); kind != None {
		return kind, at
	}
	return echoes(clause), at
}

// firstClause is the words up to the first mark, in small letters.
func firstClause(text string) string {
	const longest = 40
	if len(text) > longest {
		text = text[:longest]
	}
	if mark := strings.IndexAny(text, ".,:;!?—–(\n*"); mark >= 0 {
		text = text[:mark]
	} else if len(text) == longest {
		return ""
	}
	return strings.ToLower(strings.TrimSpace(text))
}

// judges is what a word or two make of a claim: "false", "half true".
func judges(clause string) Kind {
	if kind, ok := words[clause]; ok {
		return kind
	}
	if first, _, ok := strings.Cut(clause, " "); ok && (first == "yes" || first == "no") && !strings.HasPrefix(clause, "no one") {
		return None // "no weapons were" is no answer
	}
	return None
}

// subjects and auxiliaries of answers that leave out the verb: "It did",
// "They have not".
var (
	subjects    = map[string]bool{"it": true, "he": true, "she": true, "they": true, "we": true, "that": true, "this": true, "i": true}
	auxiliaries = map[string]bool{"did": true, "does": true, "do": true, "has": true, "have": true, "is": true, "are": true, "was": true,
		"were": true, "had": true, "will": true}
)

// echoes reads an answer that repeats only the auxiliary of the question.
func echoes(clause string) Kind {
	f := strings.Fields(strings.NewReplacer("didn't", "did not", "hasn't", "has not", "isn't", "is not", "haven't", "have not",
		"weren't", "were not", "wasn't", "was not").Replace(clause))
	switch {
	case len(f) == 2 && subjects[f[0]] && auxiliaries[f[1]]:
		return Yes
	case len(f) == 3 && subjects[f[0]] && auxiliaries[f[1]] && (f[2] == "not" || f[2] == "never"):
		return No
	case len(f) == 3 && subjects[f[0]] && auxiliaries[f[1]] && (f[2] == "indeed" || f[2] == "so"):
		return Yes
	}
	return None
}

// ToClaim is what the words after a quoted claim make of it: right behind it,
// or behind the label of a verdict in one of the next lines.
func ToClaim(text string, end int) Kind {
	if kind, _ := To(text, end); kind != None {
		return kind
	}
	const near = 300
	rest := text[end:min(len(text), end+near)]
	for line := range strings.Lines(rest) {
		label, verdict, ok := strings.Cut(strings.Trim(line, " *_#\n"), ":")
		if ok && labels[strings.ToLower(strings.TrimPrefix(label, "OUR "))] {
			return judges(firstClause(strings.TrimLeft(verdict, " *_") + "."))
		}
	}
	return None
}

var labels = map[string]bool{"verdict": true, "ruling": true, "rating": true, "our verdict": true, "conclusion": true, "finding": true}
