package participant

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/setting"
)

// Declared lists the end users that papers named where the goods of an affirmed
// route went to another: not its recipient, nor its origin. A party on the way
// comes before others, and may be named further off. Of sentences before the
// one that tells the route, only those count that speak of its goods, which
// were named first in a given one. A party for which a licence was had counts
// where it stands on the way. Of what did not happen only its own sentence tells.
func Declared(doc *setting.Document, sentence, goods int, route []refer.Ref, happened bool) []Found {
	around := doc.Nearby(sentence)
	if !happened {
		around = around[:1]
	}
	for _, i := range around {
		if !doc.Mentions(i, speakOfPapers) {
			continue
		}
		r := newReader(doc, i)
		if kept := keptBy(r, i, route); i == sentence && len(kept) > 0 {
			return kept
		}
		far := !doc.IsHeading(i) && (!doc.SameBlock(i, sentence) || i < goods-1 && i < sentence)
		if found := r.endUsers(i, i == sentence, far, route); len(found) > 0 {
			return found
		}
	}
	return nil
}

// endUsers lists the end users of a route's goods that one sentence names: who
// stands on the way before others, who stands nowhere on the route only near it.
func (r *reader) endUsers(sentence int, own, far bool, route []refer.Ref) []Found {
	found := func(m *frame.Mention) Found {
		return Found{Ref: refer.Of(m), Sentence: sentence, Role: graph.DeclaredEndUser}
	}
	for _, m := range r.licensed() {
		if !far && place(route, stateOf(m)) == between && !r.through(stateOf(m)) {
			return []Found{found(m)}
		}
	}
	named := r.declared()
	if own && len(named) == 0 {
		named = r.here()
	}
	var others []Found
	for _, m := range named {
		switch place(route, stateOf(m)) {
		case between:
			return []Found{found(m)}
		case nowhere:
			if !far {
				others = append(others, found(m))
			}
		}
	}
	return others
}

// places on a route.
type position uint8

const (
	nowhere position = iota
	first
	between
	last
)

func place(route []refer.Ref, state string) position {
	for i, ref := range route {
		if ref.Party.Code() != state && ref.Party.PartOf != state {
			continue
		}
		switch i {
		case len(route) - 1:
			return last
		case 0:
			return first
		}
		return between
	}
	return nowhere
}
