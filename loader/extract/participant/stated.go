package participant

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/wordset"
)

// This file reads end users who are named without a paper: by "officially bound
// for", as "the declared destination", by a promise not to pass goods on.

var (
	// pretences are adverbs that tell what only was said of goods.
	pretences = wordset.Of("officially ostensibly supposedly purportedly nominally formally notionally seemingly")
	// bindings are participles that take "for" or "to" and an end user.
	bindings = wordset.Of("bound destined meant intended consigned sold earmarked addressed ordered bought exported shipped delivered")
	// stated are adjectives for an end user who is one by the papers.
	stated = wordset.Of("declared stated official nominal named notional purported ostensible listed supposed intended")
	// users are nouns for an end user.
	users = wordset.Of("destination recipient user end-user buyer consignee customer addressee purchaser")
	// signing are verbs of who issues a certificate.
	signing = wordset.Of("signed issued provided furnished supplied gave")
	// promises are beginnings of words by which somebody undertakes something.
	promises = []string{"condition", "undertak", "undertook", "promis", "assur", "pledg", "certif", "guarant", "commit", "sworn", "swor", "breach", "violat", "without", "ban", "forb"}
	// forwards are beginnings of words for passing goods on.
	forwards = []string{"re-export", "reexport", "re-transfer", "retransfer", "resale", "resell"}
)

// pretended is the party after "officially bound for" at a token.
func (r *reader) pretended(i int) []*frame.Mention {
	for j := i + 1; j <= i+6; j++ {
		w := r.word(j)
		if j > i+3 && !(w == "for" && among(r.word(j-1), "was were are is")) {
			continue // "officially the three tanks were for Kenya"
		}
		if w == "for" || w == "to" || bindings[w] && (r.word(j+1) == "for" || r.word(j+1) == "to") {
			return r.after(j+1, 7)
		}
	}
	return nil
}

// user is the party that is called the end user at a token: "the declared
// destination was Togo", "Kenya, the stated recipient", "the end user named in
// the licence was Oman's army".
func (r *reader) user(i int) []*frame.Mention {
	called := stated[r.word(i-1)] || stated[r.word(i-2)] || r.word(i-1) == "end" || r.word(i) == "end-user"
	if !called {
		return nil
	}
	if among(r.word(i-1), "the a") && among(r.word(i-2), "declared named stated listed given") && among(r.word(i-3), "been was were is") && r.word(i+1) == "of" {
		if m := r.lastBefore(i-3, 5); m != nil {
			return []*frame.Mention{m} // "X had been declared the buyer of"
		}
	}
	for j := i + 1; j <= i+6; j++ {
		switch r.word(j) {
		case "was", "is", "were", ":", "being", "as":
			return r.after(j+1, 7)
		case ",", ";", ".", "":
			if m := r.lastBefore(i-2, 4); m != nil && j == i+1 {
				return []*frame.Mention{m}
			}
			return nil
		}
	}
	return nil
}

// signer is who signed or issued a certificate at a token.
func (r *reader) signer(i int) []*frame.Mention {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		if signing[r.word(j)] && !denials[r.word(j-1)] {
			if m := r.lastBefore(j, 6); m != nil {
				return []*frame.Mention{m}
			}
		}
	}
	return nil
}

// begins reports whether a word has one of the beginnings.
func begins(word string, beginnings []string) bool {
	for _, b := range beginnings {
		if len(word) >= len(b) && word[:len(b)] == b {
			return true
		}
	}
	return false
}

// keeper reports whether a sentence tells that goods were not to go on, or that
// they were diverted, so that who had them last was their end user by right.
func (r *reader) keeper() bool {
	forward, promise := false, false
	for i := range r.tokens {
		w := r.word(i)
		if begins(w, []string{"divert"}) {
			return true
		}
		forward = forward || begins(w, forwards)
		promise = promise || begins(w, promises)
	}
	return forward && promise
}

// through reports whether a party is told of as one that goods only passed.
func (r *reader) through(code string) bool {
	for _, m := range r.mentioned() {
		if m.Party == nil || stateOf(m) != code {
			continue
		}
		for i := r.tokenOf(m) - 1; i >= 0 && i >= r.tokenOf(m)-3; i-- {
			switch r.word(i) {
			case "via", "through", "way", "across":
				return true
			}
		}
	}
	return false
}

// keptBy is the party before the last of a route, where the route's sentence
// says that it should have kept the goods.
func keptBy(r *reader, sentence int, route []refer.Ref) []Found {
	if len(route) < 3 || !r.keeper() {
		return nil
	}
	last := route[len(route)-2]
	if last.Party.Kind == graph.Unnamed || r.through(last.Party.Code()) {
		return nil
	}
	return []Found{{Ref: last, Sentence: sentence, Role: graph.DeclaredEndUser}}
}

// here lists the parties that only the goods of their own sentence have for
// end users: who signed for them, or for whom they were destined on paper.
func (r *reader) here() []*frame.Mention {
	for i := range r.tokens {
		switch w := r.word(i); {
		case w == "signed" && len(r.signedWhich(i)) > 0:
			return r.signedWhich(i)
		case w == "paper" && r.word(i-1) == "on" && r.pronominal(i) != nil:
			return []*frame.Mention{r.pronominal(i)}
		}
	}
	return nil
}

// signedWhich is who signed for goods: "for which a Nigerian colonel had signed".
func (r *reader) signedWhich(i int) []*frame.Mention {
	const longest = 8
	for j := i - 1; j > 0 && j >= i-longest; j-- {
		if among(r.word(j), "which whom") && r.word(j-1) == "for" {
			return r.after(j+1, i-j)
		}
	}
	return nil
}

// pronominal is the party for which goods were destined "on paper", where a
// pronoun stands for it.
func (r *reader) pronominal(i int) *frame.Mention {
	const far = 20
	if r.word(i-2) != "it" && r.word(i-2) != "them" || r.word(i-3) != "for" {
		return nil
	}
	return r.lastBefore(i-2, far)
}

// licensed lists the parties for which a licence was asked or given: "an export
// licence for Greece".
func (r *reader) licensed() []*frame.Mention {
	for i := range r.tokens {
		if among(r.word(i), "licence license licences licenses permit permits permission") && r.word(i+1) == "for" {
			return r.after(i+2, 3)
		}
	}
	return nil
}
