package participant

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/wordset"
)

// This file looks for parties in a sentence by its tokens alone.

// among reports whether a word stands in a list of words.
func among(word, list string) bool {
	for w := range strings.FieldsSeq(list) {
		if w == word {
			return true
		}
	}
	return false
}

// reader looks for parties in one sentence by its tokens.
type reader struct {
	doc      *setting.Document
	sentence int
	mentions []*frame.Mention // see mentioned
	parsed   bool
	tokens   []segment.Token
	small    []string
}

func newReader(doc *setting.Document, sentence int) *reader {
	r := &reader{doc: doc, sentence: sentence, tokens: doc.Segments.Sentences[sentence].Tokens}
	r.small = make([]string, len(r.tokens))
	for i, t := range r.tokens {
		r.small[i] = strings.ToLower(t.Text)
	}
	return r
}

// mentioned lists the sentence's mentions. Few sentences that speak of papers
// need them, and they cost a parse.
func (r *reader) mentioned() []*frame.Mention {
	if r.parsed {
		return r.mentions
	}
	r.parsed = true
	own := r.doc.Sentence(r.sentence)
	for _, s := range append([]*frame.Sentence{own}, own.Asides...) {
		for m := range s.Mentions {
			r.mentions = append(r.mentions, &s.Mentions[m])
		}
	}
	return r.mentions
}

// word sets that stand beside the words of papers.
var (
	swearing = wordset.Of("sworn undertaken pledged")
	having   = wordset.Of("had has")
	inName   = wordset.Of("in under")
	noes     = wordset.Of("not no")
	opening  = wordset.Of("that which who")
	joining  = wordset.Of(", and or then the of companies firms")
)

func (r *reader) word(i int) string {
	if i < 0 || i >= len(r.small) {
		return ""
	}
	return r.small[i]
}

// mentionAt is the mention of a party that a token is part of.
func (r *reader) mentionAt(i int) *frame.Mention {
	if i < 0 || i >= len(r.tokens) {
		return nil
	}
	for _, found := range r.mentioned() {
		if found.Start <= r.tokens[i].Start && r.tokens[i].End <= found.End && found.Party != nil && stateOf(found) != "" {
			return found
		}
	}
	return nil
}

// stateOf is the state that a mention stands for, the party itself where it is
// none of a state's.
func stateOf(m *frame.Mention) string {
	if m.Party.Home != "" {
		return m.Party.Home
	}
	if m.Party.Kind == graph.State || m.Party.Kind == graph.Group {
		return m.Party.ID
	}
	return ""
}

// ownerOf is the party named as an adjective or owner right before a noun, with
// at most a word between ("the Zairean end-user certificate").
func (r *reader) ownerOf(i int) *frame.Mention {
	for j := i - 1; j >= 0 && j >= i-5; j-- {
		if m := r.mentionAt(j); m != nil {
			return m
		}
		switch w := r.word(j); w {
		case "'s", "’s", "'", "’", "end", "-", "user", "end-user", "use", "end-use", "and", "delivery":
		default:
			return nil
		}
	}
	return nil
}

// after lists the parties from a token on, the first of them within so many
// tokens, and those joined to it.
func (r *reader) after(i, within int) []*frame.Mention {
	var found []*frame.Mention
	last := i
	for j := i; j < len(r.tokens) && j-last < within; j++ {
		if stops[r.word(j)] {
			break
		}
		m := r.mentionAt(j)
		if m == nil {
			if len(found) > 0 && !joining[r.word(j)] {
				break
			}
			continue
		}
		if len(found) == 0 || found[len(found)-1] != m {
			found = append(found, m)
		}
		last, within = j, 6
	}
	return found
}

// lastBefore is the last party within so many tokens before one.
func (r *reader) lastBefore(i, within int) *frame.Mention {
	for j := i - 1; j >= 0 && j >= i-within; j-- {
		if m := r.mentionAt(j); m != nil {
			return m
		}
	}
	return nil
}

// tokenOf is the first token of a mention.
func (r *reader) tokenOf(m *frame.Mention) int {
	for i, t := range r.tokens {
		if t.Start >= m.Start {
			return i
		}
	}
	return len(r.tokens)
}
