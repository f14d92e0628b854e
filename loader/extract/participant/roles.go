package participant

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/setting"
)

// doers are verbs whose doer has a role beside the route.
var doers = map[string]graph.Role{
	"broker": graph.Broker, "arrange": graph.Broker, "mediate": graph.Broker, "organise": graph.Broker, "organize": graph.Broker,
	"finance": graph.Financier, "fund": graph.Financier, "bankroll": graph.Financier,
	"seize": graph.SeizedBy, "intercept": graph.SeizedBy, "confiscate": graph.SeizedBy, "impound": graph.SeizedBy, "sequestrate": graph.SeizedBy,
	"license": graph.Licensor, "licence": graph.Licensor, "authorise": graph.Licensor, "authorize": graph.Licensor,
}

// speakOfDoers are beginnings of the forms of these verbs.
var speakOfDoers = []string{"broker", "arrang", "mediat", "organi", "financ", "fund", "bankroll", "seiz", "intercept", "confiscat", "impound",
	"sequestrat", "licen", "authori"}

// Beside lists the parties that a move's sentence and the one after it give a
// role beside the route: who brokered, paid, carried or seized, and whose make
// the goods are. Who stands on the route is left out.
func Beside(doc *setting.Document, move *refer.Move, route []refer.Ref, seized bool) []Found {
	own := move.Frame.Sentence
	var found []Found
	add := func(m *frame.Mention, role graph.Role, sentence int) {
		if m == nil || m.Party == nil || !m.OnRoute() || role == graph.SeizedBy && !seized {
			return
		}
		ref := refer.Of(m)
		for _, f := range found {
			if f.Role == role && f.Ref.Party.ID == ref.Party.ID {
				return
			}
		}
		if place(route, stateOf(m)) == nowhere && place(route, ref.Party.Code()) == nowhere {
			found = append(found, Found{Ref: ref, Role: role, Sentence: sentence})
		}
	}
	for _, w := range move.Frame.Carriers {
		if m := own.MentionAt(w); m != nil && m.Party != nil && (m.Party.Kind == graph.Company || m.Party.Kind == graph.Agency) && move.Frame.Predicate.Class != frame.Seize {
			add(m, graph.Carrier, own.Index)
		}
	}
	for _, i := range append([]int{own.Index}, doc.After(own.Index, 1)...) {
		if !doc.Mentions(i, speakOfDoers) {
			continue
		}
		s := doc.Sentence(i)
		for _, v := range s.Tree.Verbs() {
			if role, is := doers[s.Tree.Words[v.Main].Lemma]; is && !v.Negated && v.Modal == "" {
				add(s.MentionAt(doer(s, &v)), role, i)
			}
		}
	}
	return append(found, makers(move, route)...)
}

// doer is the word for who does what a verb says: its subject, or who stands
// after "by".
func doer(s *frame.Sentence, v *clause.Verb) int {
	if !v.Passive {
		return s.Subject(v.Main)
	}
	for _, c := range s.Tree.Children(v.Main) {
		if s.Prep(c) == "by" {
			return c
		}
	}
	return -1
}

// makers lists whose make the goods are, where others pass them on.
func makers(move *refer.Move, route []refer.Ref) []Found {
	var found []Found
	for _, ref := range append(move.Makers, move.Cargo.Makers...) {
		if place(route, ref.Party.Code()) != nowhere {
			return nil // of several makes, one for each claim
		}
		if ref.Party.Kind == graph.Unnamed || len(found) > 0 && found[len(found)-1].Ref.Party.ID == ref.Party.ID {
			continue
		}
		found = append(found, Found{Ref: ref, Role: graph.Manufacturer, Sentence: move.Cargo.Sentence})
	}
	return found
}
