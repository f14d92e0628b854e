package frame

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
)

// Mention is a mention with its word in the sentence's tree.
type Mention struct {
	mention.Mention
	Word int
}

// Adjective reports whether a party is named by an adjective before a noun.
func (m *Mention) Adjective() bool {
	return m.Kind == mention.Party && m.Form&lexicon.Adjective != 0 && m.Form&(lexicon.Name|lexicon.People) == 0
}

// OnRoute reports whether what is mentioned may stand on a route: a state,
// group, company or agency, a person for his state, a party without a name.
func (m *Mention) OnRoute() bool {
	switch m.Kind {
	case mention.Unnamed, mention.Described:
		return true
	case mention.Party, mention.Speaker:
		if m.Party == nil {
			return false
		}
		switch m.Party.Kind {
		case graph.State, graph.Group, graph.Company, graph.Agency:
			return true
		}
		// Who deals in arms on his own account stands for no state.
		return m.Party.Home != "" && m.Party.Kind == graph.Person && m.Party.Office != "dealer"
	}
	return false
}

// Sentence is a sentence made ready: its tree and its mentions.
type Sentence struct {
	Index      int // in the document
	Start, End int // bytes
	Tree       *clause.Tree
	Mentions   []Mention
	Asides     []*Sentence // clauses that name a speaker: "officials said"
	at         []int       // mention by word, -1 where none
}

// NewSentence ties mentions to their words.
func NewSentence(index, start, end int, tree *clause.Tree, mentions []Mention) *Sentence {
	s := &Sentence{Index: index, Start: start, End: end, Tree: tree, Mentions: mentions, at: make([]int, len(tree.Words))}
	for i := range s.at {
		s.at[i] = -1
	}
	for i, m := range mentions {
		s.at[m.Word] = i
	}
	return s
}

// MentionAt is the mention that a word carries; nil where there is none.
func (s *Sentence) MentionAt(word int) *Mention {
	if word < 0 || s.at[word] < 0 {
		return nil
	}
	return &s.Mentions[s.at[word]]
}

// party is the party mention that a word carries; nil where there is none.
func (s *Sentence) party(word int) *Mention {
	if m := s.MentionAt(word); m != nil && m.OnRoute() {
		return m
	}
	return nil
}

// goods is the mention of goods, arms or not, that a word carries.
func (s *Sentence) goods(word int) *Mention {
	if m := s.MentionAt(word); m != nil && m.Kind == mention.Goods && m.Goods != lexicon.Neutral {
		return m
	}
	return nil
}

// Military is the mention of arms that a word carries; nil where there is none.
func (s *Sentence) Military(word int) *Mention {
	if m := s.MentionAt(word); m != nil && m.Kind == mention.Goods && m.Goods == lexicon.Military {
		return m
	}
	return nil
}
