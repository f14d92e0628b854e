package parse

import (
	"strings"

	"armsgraph/loader/extract/segment"
)

// This file holds the phrases that act as one word, and finds them in a sentence.

// phrase is tokens that act as one word of the given form and tag.
type phrase struct {
	tokens []string
	form   string
	tag    string
}

// phrases are prepositions, conjunctions and verbs of several words. A star
// stands for any one token.
var phrases = parsePhrases(`
by way of = via IN
by means of = with IN
surface - to - surface = guided JJ
surface - to - air = guided JJ
air - to - air = guided JJ
air - to - surface = guided JJ
air - to - ground = guided JJ
ground - to - air = guided JJ
ground - to - ground = guided JJ
by the way of = via IN
with a stop in = via IN
with a stop at = via IN
with stops in = via IN
after a stop in = via IN
after a stop at = via IN
with stopovers in = via IN
on * way to = heading VBG to
on * way from = heading VBG from
on * way through = heading VBG through
bound for = heading VBG for
bound from = heading VBG from
en route to = heading VBG to
en route from = heading VBG from
en route for = heading VBG for
in transit to = heading VBG to
as well as = and CC
air base = base NN
air bases = bases NNS
naval base = base NN
air force base = base NN
military base = base NN
military bases = bases NNS
along with = and CC
letter of offer and acceptance = contract NN
letters of offer and acceptance = contracts NNS
letter of offer = contract NN
letters of offer = contracts NNS
letter of intent = contract NN
letters of intent = contracts NNS
mountain passes = hills NNS
mountain pass = hill NN
together with = with IN
on behalf of = for IN
in favour of = for IN
in exchange for = against IN
in return for = against IN
in response to = after IN
in breach of = against IN
in violation of = against IN
in defiance of = against IN
in spite of = despite IN
in accordance with = under IN
with regard to = about IN
as regards = about IN
with respect to = about IN
due to = despite IN
no longer = nolonger RB
not any longer = nolonger RB
owing to = despite IN
prior to = before IN
ahead of = before IN
up to = about RB
close to = about RB
took delivery of = received VBD
take delivery of = receive VB
takes delivery of = receives VBZ
taken delivery of = received VBN
taking delivery of = receiving VBG
put ashore = landed VBN
at no time = never RB
at no point = never RB
by no means = never RB
under no circumstances = never RB
on no account = never RB
in no way = never RB
not so much as a = no DT
not so much as one = no DT
not even a = no DT
not even one = no DT
not a single = no DT
in the hands of = to IN
into the hands of = to IN
in the possession of = to IN
found * way to = went VBD to
made * way to = went VBD to
find * way to = go VB to
`)

func parsePhrases(table string) map[string][]phrase {
	found := map[string][]phrase{}
	for row := range strings.SplitSeq(table, "\n") {
		words, as, ok := strings.Cut(row, " = ")
		if !ok {
			continue
		}
		p := phrase{tokens: strings.Fields(words)}
		result := strings.Fields(as)
		p.form, p.tag = result[0], result[1]
		if len(result) == 3 { // the last token stays a word of its own
			p.tokens = append(p.tokens, "")
		}
		found[p.tokens[0]] = append(found[p.tokens[0]], p)
	}
	return found
}

// match is the number of tokens that the phrase covers at a place; 0 where it
// does not stand there.
func (p phrase) match(tokens []segment.Token, at int) int {
	words := p.tokens
	keep := 0
	if words[len(words)-1] == "" {
		words, keep = words[:len(words)-1], 1
	}
	if at+len(words) > len(tokens) {
		return 0
	}
	for i, w := range words {
		if w == "*" && strings.EqualFold(tokens[at+i].Text, "his") {
			return 0 // a man's way, not the goods'
		}
		if w != "*" && !strings.EqualFold(tokens[at+i].Text, w) {
			return 0
		}
	}
	return len(words) - keep
}
