// Package absent says who is meant where a sentence leaves out an end of a
// transfer: "Ukraine sold four fighters" in a text about Sri Lanka's war. It
// keeps what a document has told of parties so far and ranks them by weights
// that were learned from annotated documents (MODEL.md).
package absent

import (
	"slices"

	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/refer"
)

// End is an end of a transfer.
type End string

// The ends.
const (
	Giver    End = "giver"
	Receiver End = "receiver"
)

// Discourse is what a document has told of parties up to a sentence.
type Discourse struct {
	parties map[string]*standing
	order   []string // codes, as they were first named
	told    []transfer
	subject string // whom the last sentence was about
}

// standing is what was told of one party.
type standing struct {
	ref         refer.Ref // as named last
	count       int
	first, last int // sentences
}

// transfer is a claim that was read.
type transfer struct {
	sentence int
	giver    string
	receiver string
	goods    graph.GoodsSet
	polarity graph.Polarity
}

// New is the discourse at the beginning of a document.
func New() *Discourse { return &Discourse{parties: map[string]*standing{}} }

// Observe takes note of whom a sentence names.
func (d *Discourse) Observe(s *frame.Sentence) {
	for i := range s.Mentions {
		ref, ok := partyOf(&s.Mentions[i])
		if !ok {
			continue
		}
		code := ref.Party.Code()
		p := d.parties[code]
		if p == nil {
			p = &standing{first: s.Index}
			d.parties[code] = p
			d.order = append(d.order, code)
		}
		p.ref, p.last = ref, s.Index
		p.count++
	}
	d.subject = subjectOf(s)
}

// Tell takes note of a claim's route.
func (d *Discourse) Tell(sentence int, way []refer.Ref, goods graph.GoodsSet, polarity graph.Polarity) {
	d.told = append(d.told, transfer{sentence, way[0].Party.Code(), way[len(way)-1].Party.Code(), goods, polarity})
}

// at is the code of the party at an end.
func (t *transfer) at(end End) string {
	if end == Giver {
		return t.giver
	}
	return t.receiver
}

// partyOf is the state or armed group that a mention stands for.
func partyOf(m *frame.Mention) (refer.Ref, bool) {
	if !m.OnRoute() || m.Party == nil {
		return refer.Ref{}, false
	}
	ref := refer.Of(m)
	switch ref.Party.Kind {
	case graph.State, graph.Group:
		return ref, true
	}
	state := lexicon.Default().Party(m.State())
	if state == nil || state.Kind != graph.State {
		return refer.Ref{}, false
	}
	ref.Party = state.Party
	return ref, true
}

// subjectOf is the code of the party that the main verb has for its subject;
// empty where there is none.
func subjectOf(s *frame.Sentence) string {
	root := slices.IndexFunc(s.Tree.Words, func(w clause.Word) bool { return w.Head < 0 })
	if root < 0 {
		return ""
	}
	subject := s.Tree.Child(root, "nsubj")
	if subject < 0 {
		return ""
	}
	if at := s.Institution(subject); at >= 0 && s.MentionAt(subject) == nil {
		subject = at
	}
	if m := s.MentionAt(subject); m != nil {
		if ref, ok := partyOf(m); ok {
			return ref.Party.Code()
		}
	}
	return ""
}
