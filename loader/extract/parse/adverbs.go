package parse

import "strings"

// This file keeps from the parser what loosens its hold on a clause without
// changing who moves what to whom: adverbs of several words and set phrases.

// adverbials are set phrases that stand as adverbs.
var adverbials = parseAdverbials(`
so far
thus far
for example
for instance
in fact
in turn
in addition
in particular
in part
in total
in all
in return
of course
at the time
at the same time
at that time
at present
at first
at last
at least
for now
for the first time
for years
for months
for decades
once again
once more
over the years
over time
of late
in recent weeks
in recent months
in recent years
in recent days
in public
in secret
in practice
in theory
on the other hand
on its own
by then
as a result
among other things
among others
in the meantime
after all
as yet
to date
in the end
for the time being
at any rate
in any case
in effect
as well
for its part
for his part
for their part
as a rule
in the main
for good measure
at long last
in due course
all the same
by all accounts
no doubt
, too ,
`)

func parseAdverbials(table string) map[string][][]string {
	found := map[string][][]string{}
	for row := range strings.Lines(table) {
		if words := strings.Fields(row); len(words) > 0 {
			found[words[0]] = append(found[words[0]], words)
		}
	}
	return found
}

// verdicts drops the word by which a report is called false before it is told:
// "rejected as untrue a report that".
func (k *skeleton) verdicts() {
	for i := 1; i+2 < len(k.tokens); i++ {
		if k.word(i) != "as" || !denyingVerbs[k.word(i-1)] {
			continue
		}
		switch k.word(i + 2) {
		case "a", "an", "the", "any", "all", "reports", "claims", "allegations", "accusations", "suggestions", "rumours", "rumors":
			k.cut(i, i+2)
		}
	}
}

var denyingVerbs = map[string]bool{"rejected": true, "rejects": true, "reject": true, "dismissed": true, "dismisses": true, "dismiss": true,
	"denounced": true, "denounces": true, "denied": true}

// adverbs drops set phrases that stand as adverbs.
func (k *skeleton) adverbs() {
	for i := range k.tokens {
		for _, words := range adverbials[k.word(i)] {
			if k.drop[i] || !k.reads(i, words) {
				continue
			}
			last := i + len(words)
			if k.word(last) == "," && (i == 0 || k.word(i-1) == ",") {
				last++ // "China, for example, has sold"
			}
			k.cut(i, last)
		}
	}
}

// reads reports whether some words stand from a token on.
func (k *skeleton) reads(at int, words []string) bool {
	for i, w := range words {
		if k.word(at+i) != w {
			return false
		}
	}
	return true
}
