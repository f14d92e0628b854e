package refer

import (
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
)

// refs resolves the words of one role.
func (m *Memory) refs(s *frame.Sentence, f *frame.Frame, words []int) []Ref {
	var refs []Ref
	for _, word := range words {
		for _, ref := range m.party(s, f, word) {
			if !has(refs, ref.Party.ID, ref.Party.Kind) {
				refs = append(refs, ref)
			}
		}
	}
	return refs
}

func has(refs []Ref, id string, kind graph.PartyKind) bool {
	for _, r := range refs {
		if r.Party.ID == id && kind != graph.Unnamed {
			return true
		}
	}
	return false
}

// party is the parties that one word stands for: its own mention with the rest
// of its list, the examples after it, whose institution it is, or what its
// pronoun or description stands for.
func (m *Memory) party(s *frame.Sentence, f *frame.Frame, word int) []Ref {
	if examples := s.Examples(word); examples != nil && s.MentionAt(word) == nil {
		return m.listed(s, examples)
	}
	if at := s.Institution(word); at >= 0 && (s.MentionAt(word) == nil || !s.MentionAt(word).OnRoute() || s.MentionAt(word).Kind == mention.Described) {
		return institutional(s, f, word, at)
	}
	if owner := s.Tree.Child(word, "nmod:poss"); owner >= 0 && s.Tree.Tagged(owner, "PRP") && (s.MentionAt(word) == nil || s.MentionAt(word).Party == nil) && (s.IsInstitution(word) || homes[s.Tree.Words[word].Lemma]) {
		if ref, ok := m.pronoun(s, f, owner); ok {
			return []Ref{ref}
		}
	}
	if sub := s.Tree.Child(word, "nsubj"); sub >= 0 && s.Tree.Child(word, "cop") >= 0 && s.MentionAt(sub) != nil && s.MentionAt(sub).OnRoute() {
		word = sub
	}
	if s.MentionAt(word) != nil {
		return m.mentioned(s, f, word)
	}
	return m.unnamed(s, f, word)
}

// institutional is the parties whose institution a noun is, named at a word, and
// those of the institutions joined to it.
func institutional(s *frame.Sentence, f *frame.Frame, noun, at int) []Ref {
	var refs []Ref
	for _, w := range listOf(s, f, at) {
		refs = append(refs, Of(s.MentionAt(w)))
	}
	for _, c := range s.Tree.Children(noun) {
		if s.Tree.Is(c, "conj") && s.Institution(c) >= 0 {
			refs = append(refs, Of(s.MentionAt(s.Institution(c))))
		}
	}
	return refs
}

// mentioned is the parties of a mention's list, or the examples after a mention
// that names none: "states such as".
func (m *Memory) mentioned(s *frame.Sentence, f *frame.Frame, word int) []Ref {
	mention := s.MentionAt(word)
	if !mention.OnRoute() {
		return nil
	}
	if mention.Party == nil {
		if examples := s.Examples(word); examples != nil {
			return m.listed(s, examples)
		}
	}
	var refs []Ref
	for _, w := range listOf(s, f, word) {
		if ref, ok := m.described(s, w); ok {
			refs = append(refs, ref)
		}
	}
	if len(refs) > 1 {
		m.list = refs
	}
	return refs
}

// unnamed is the parties that a number, pronoun or description stands for.
func (m *Memory) unnamed(s *frame.Sentence, f *frame.Frame, word int) []Ref {
	if refs := m.numbered(s, word); refs != nil {
		return refs
	}
	if refs := m.together(s, word); refs != nil {
		return refs
	}
	if ref, ok := m.pronoun(s, f, word); ok {
		return []Ref{ref}
	}
	if ref, ok := m.either(s, word); ok {
		return []Ref{ref}
	}
	if ref, ok := m.description(s, word); ok {
		return []Ref{ref}
	}
	return nil
}

// homes are nouns that with "his" or "their" mean the state of who is meant.
var homes = map[string]bool{"country": true, "nation": true, "homeland": true, "republic": true, "kingdom": true}

// listOf is the list that a party's word belongs to, or the word alone where
// the frame's parties stand for themselves.
func listOf(s *frame.Sentence, f *frame.Frame, word int) []int {
	if f != nil && f.Alone {
		return []int{word}
	}
	return s.Coordinated(word)
}

// described is the party of a mention; a description ("the junta") means the
// party spoken of before that fits it.
// It means nobody where none does, unless it describes an armed group.
func (m *Memory) described(s *frame.Sentence, word int) (Ref, bool) {
	found := s.MentionAt(word)
	if found.Kind != mention.Described {
		return Of(found), true
	}
	if ref, ok := m.description(s, word); ok {
		return ref, true
	}
	if found.Noun != strings.ToUpper(found.Noun) {
		return Ref{}, false
	}
	if ref, ok := m.lastGroup(); ok {
		return as(ref, graph.ByDescription, found.Start, found.End), true
	}
	return Of(found), true
}

// lastGroup is the armed group spoken of last.
func (m *Memory) lastGroup() (Ref, bool) {
	const near = 12
	for i := len(m.parties) - 1; i >= 0 && i >= len(m.parties)-near; i-- {
		if m.parties[i].Party.Kind == graph.Group {
			return m.parties[i], true
		}
	}
	return Ref{}, false
}

// groupBefore is the armed group named last before a word.
func (m *Memory) groupBefore(s *frame.Sentence, word int) (Ref, bool) {
	for i := word - 1; i >= 0; i-- {
		if found := s.MentionAt(i); found != nil && found.Party != nil && found.Party.Kind == graph.Group {
			return Of(found), true
		}
	}
	return m.lastGroup()
}

// bare reports whether a description stands without words that tell whose or
// which it is.
func bare(s *frame.Sentence, word int) bool {
	for _, c := range s.Tree.Children(word) {
		if s.Tree.Is(c, "compound") || s.Tree.Is(c, "amod") || s.Tree.Is(c, "nmod") && !s.Tree.Tagged(c, "PRP") && tells[s.Prep(c)] || s.Tree.Is(c, "appos") {
			return false
		}
	}
	return true
}

// noteList remembers a list of parties that begins at a mention, for "both" and
// "the two" in the next sentences.
func (m *Memory) noteList(s *frame.Sentence, found *frame.Mention) {
	if !found.OnRoute() || found.Party == nil || found.Adjective() {
		return
	}
	words := s.Coordinated(found.Word)
	if len(words) < 2 || words[0] != found.Word {
		return
	}
	refs := make([]Ref, 0, len(words))
	for _, w := range words {
		if each := s.MentionAt(w); each != nil && each.OnRoute() && each.Party != nil {
			refs = append(refs, Of(each))
		}
	}
	if len(refs) > 1 {
		m.list = refs
	}
}

// tells are prepositions by which a description tells whose or where it is.
var tells = map[string]bool{"of": true, "in": true, "from": true}

// numbered resolves "both" and "all three" to the last list of as many
// parties.
func (m *Memory) numbered(s *frame.Sentence, word int) []Ref {
	n := map[string]int{"two": 2, "both": 2, "three": 3, "four": 4, "five": 5}[s.Tree.Words[word].Lower]
	if n == 0 || len(m.list) != n || s.Tree.Child(word, "nmod") >= 0 {
		return nil // "both of its neighbours" are no list
	}
	w := s.Tree.Words[word]
	refs := make([]Ref, n)
	for i, ref := range m.list {
		refs[i] = as(ref, graph.ByPronoun, w.Start, w.End)
	}
	return refs
}

// listed is the parties of a list of examples, with an unnamed one where it
// ends in "and others".
func (m *Memory) listed(s *frame.Sentence, words []int) []Ref {
	var refs []Ref
	for _, w := range words {
		ref := Of(s.MentionAt(w))
		ref.Listed = true
		refs = append(refs, ref)
	}
	last := words[len(words)-1]
	if s.OpenList(last) && refs[len(refs)-1].Party.Kind != graph.Unnamed {
		end := s.Tree.Words[min(last+3, len(s.Tree.Words)-1)]
		refs = append(refs, Ref{Party: graph.Party{Kind: graph.Unnamed, Name: "others"}, Resolution: graph.ByDescription,
			Start: end.Start, End: end.End, Listed: true})
	}
	return refs
}

// gets reports whether a pronoun is for whom goods are given in a sentence that
// names nobody but the giver before it: it is likeliest who got them before.
func (m *Memory) gets(s *frame.Sentence, f *frame.Frame, word int) bool {
	if f == nil || f.Predicate.Class != frame.Supply || !slices.Contains(f.Receivers, word) || m.got.Party.ID == "" || s.Index-m.gotAt > 2 || s.Index <= m.gotAt {
		return false
	}
	for i := range s.Mentions {
		if found := &s.Mentions[i]; found.OnRoute() && found.Word < word && !slices.Contains(f.Givers, found.Word) {
			return false
		}
	}
	return true
}

// Got notes who got the goods of a transfer that a sentence tells.
func (m *Memory) Got(ref Ref, sentence int) { m.got, m.gotAt = ref, sentence }

// ownsSubject reports whether a party is, or has, the subject of the verb whose
// object a pronoun is: "Russia's Wagner group gave it missiles".
func ownsSubject(s *frame.Sentence, party, pronoun int) bool {
	t := s.Tree
	verb := t.Words[pronoun].Head
	if verb < 0 || !t.Is(pronoun, "obj") && !t.Is(pronoun, "iobj") || t.Words[pronoun].Tag != "PRP" {
		return false
	}
	at := party
	for (t.Is(at, "nmod:poss") || t.Is(at, "compound") || t.Is(at, "amod") || t.Is(at, "flat")) && t.Words[at].Head >= 0 {
		at = t.Words[at].Head
	}
	return t.Is(at, "nsubj") && t.Words[at].Head == verb
}

func as(ref Ref, how graph.Resolution, start, end int) Ref {
	ref.Resolution, ref.Start, ref.End = how, start, end
	return ref
}
