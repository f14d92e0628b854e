package refer

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/wordset"
)

// This file says which party a description means that names none: "the
// country", "both armies", "the group".

// kingdoms and emirates are the states that these words describe.
var describes = map[string]map[string]bool{
	"kingdom":    {"SA": true, "JO": true, "MA": true, "GB": true, "BH": true, "NL": true, "ES": true, "SE": true, "NO": true, "DK": true, "BE": true, "TH": true},
	"emirate":    {"QA": true, "KW": true, "AE": true},
	"sultanate":  {"OM": true, "BN": true},
	"federation": {"RU": true, "AE": true},
	"sheikhdom":  {"AE": true, "QA": true, "BH": true, "KW": true},
}

// organs are the organs of a state.
const organs = "government army military force navy police cabinet ministry junta regime authorities authority"

// anyState are nouns that describe a state whatever it is, as its organs do.
var anyState = wordset.Of("country state republic nation neighbour neighbor ally " + organs)

// description resolves "the kingdom" and "the government" to the last party
// that they may describe.
func (m *Memory) description(s *frame.Sentence, word int) (Ref, bool) {
	w := s.Tree.Words[word]
	codes, some := describes[w.Lemma]
	if groupNouns[w.Lemma] && definite(s, word) && bare(s, word) {
		if ref, ok := m.groupBefore(s, word); ok {
			return as(ref, graph.ByDescription, w.Start, w.End), true
		}
	}
	if !some && !anyState[w.Lemma] || !definite(s, word) || severalStates[w.Lower] || singled(s, word) {
		return Ref{}, false
	}
	if owner := s.Tree.Child(word, "nmod:poss"); owner >= 0 {
		if ref, ok := m.him(s, owner); ok {
			return as(ref, graph.ByDescription, w.Start, w.End), true // "his country"
		}
	}
	if ref, ok := m.nouns[w.Lemma]; ok && !some {
		return as(ref, graph.ByDescription, w.Start, w.End), true
	}
	if powers[w.Lemma] {
		if ref, ok := m.atWar(); ok && armies[w.Lemma] {
			return as(ref, graph.ByDescription, w.Start, w.End), true
		}
		if ref, ok := m.mostNamed(); ok {
			return as(ref, graph.ByDescription, w.Start, w.End), true
		}
	}
	for i := word - 1; i >= 0 && some; i-- {
		if found := s.MentionAt(i); found != nil && found.Party != nil && codes[found.Party.ID] {
			return as(Of(found), graph.ByDescription, w.Start, w.End), true
		}
	}
	for i := len(m.parties) - 1; i >= 0; i-- {
		p := m.parties[i].Party
		if p.Kind == graph.State && (!some || codes[p.ID]) {
			return as(m.parties[i], graph.ByDescription, w.Start, w.End), true
		}
	}
	return Ref{}, false
}

// powers are organs of a state that a text about it names without the state.
var powers = wordset.Of(organs)

// armies are the powers that fight the armed groups of their state.
var armies = map[string]bool{"army": true, "military": true, "navy": true}

// atWar is the state of the armed group named last, where the text has named it.
func (m *Memory) atWar() (Ref, bool) {
	for i := len(m.parties) - 1; i >= 0; i-- {
		if m.parties[i].Party.Kind != graph.Group {
			continue
		}
		group := lexicon.Default().Party(m.parties[i].Party.ID)
		if group == nil || group.Home == "" {
			return Ref{}, false
		}
		for k := len(m.parties) - 1; k >= 0; k-- {
			if m.parties[k].Party.ID == group.Home {
				return m.parties[k], true
			}
		}
		return Ref{}, false
	}
	return Ref{}, false
}

// singled reports whether a description singles out one that is still to be
// named: "the only country known to have bought it is".
func singled(s *frame.Sentence, word int) bool {
	for _, c := range s.Tree.Children(word) {
		switch s.Tree.Words[c].Lower {
		case "only", "first", "last", "largest", "biggest":
			return c < word
		}
	}
	return false
}

// mostNamed is the state that the document has named most so far.
func (m *Memory) mostNamed() (Ref, bool) {
	counts := map[string]int{}
	best := -1
	for i, ref := range m.parties {
		if ref.Party.Kind != graph.State {
			continue
		}
		counts[ref.Party.ID]++
		if best < 0 || counts[ref.Party.ID] >= counts[m.parties[best].Party.ID] {
			best = i
		}
	}
	if best < 0 {
		return Ref{}, false
	}
	return m.parties[best], true
}

// groupNouns are descriptions of an armed group that was named before.
var groupNouns = map[string]bool{"group": true, "movement": true, "organisation": true, "organization": true, "militia": true, "faction": true,
	"insurgency": true, "guerrilla": true}

// severalStates are descriptions of more than one state.
var severalStates = map[string]bool{"republics": true, "countries": true, "states": true, "nations": true, "governments": true, "neighbours": true,
	"neighbors": true, "allies": true, "armies": true, "ministries": true}

func definite(s *frame.Sentence, word int) bool {
	for _, c := range s.Tree.Children(word) {
		switch s.Tree.Words[c].Lower {
		case "the", "this", "that", "its", "his", "their":
			return true
		}
	}
	return false
}
