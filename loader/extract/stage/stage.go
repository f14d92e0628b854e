// Package stage says how far a transfer had come by the words of the text:
// from the predicates that tell of it, from what was agreed or licensed, and
// from seizures told near it.
package stage

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/frame"
)

// Of is the stage of a transfer that some frames tell together; empty where
// they do not say.
//
// taken is whether the goods are known to have been seized.
func (s *Seizures) Of(frames []*frame.Frame, polarity graph.Polarity, taken bool) graph.Stage {
	stage := graph.Stage("")
	arrived, moving, bound, before := false, false, false, false
	for _, f := range frames {
		own := f.Predicate.Stage
		if own == graph.Seized && !s.Taken(f) {
			own = ""
		}
		if polarity == graph.Planned {
			own = planned(f)
		}
		if rank[own] > rank[stage] {
			stage = own
		}
		arrived = arrived || arrival(f)
		moving = moving || onTheWay(f)
		bound = bound || underWay(f)
		before = before || f.Verb != nil && f.Verb.Perfect && f.Verb.Passive && f.Predicate.Stage == graph.Shipped
	}
	if polarity == graph.Negated || len(frames) == 0 {
		return ""
	}
	paragraph, section := s.near(frames[0].Sentence.Index)
	switch {
	case stage == graph.Seized:
		return graph.Seized
	case arrived || polarity == graph.Planned:
	case taken, paragraph == held, paragraph == found && moving, section == found && before, section != free && bound:
		return graph.Seized
	}
	if polarity == graph.Affirmed && !past(stage) {
		return ""
	}
	return stage
}

var rank = map[graph.Stage]int{graph.Proposed: 1, graph.Licensed: 2, graph.Ordered: 3, graph.Shipped: 4, graph.Delivered: 5, graph.Seized: 6}

// past reports whether a stage can be that of a transfer that happened.
func past(s graph.Stage) bool { return rank[s] >= rank[graph.Shipped] }

// planned is the stage that a plan has reached: its own, or that of the words
// that govern it.
func planned(f *frame.Frame) graph.Stage {
	stage := f.Predicate.Stage
	if past(stage) {
		stage = ""
	}
	t := f.Sentence.Tree
	for at, i := f.Word, 0; at >= 0 && i < 8; at, i = t.Words[at].Head, i+1 {
		if own := stages[t.Words[at].Lemma]; rank[own] > rank[stage] {
			stage = own
		}
	}
	return stage
}

var stages = map[string]graph.Stage{
	"order": graph.Ordered, "contract": graph.Ordered, "sign": graph.Ordered, "purchase": graph.Ordered, "buy": graph.Ordered,
	"license": graph.Licensed, "licence": graph.Licensed, "permit": graph.Licensed, "approve": graph.Licensed, "authorise": graph.Licensed,
	"authorize": graph.Licensed, "clear": graph.Licensed, "approval": graph.Licensed,
	"pledge": graph.Proposed, "promise": graph.Proposed, "offer": graph.Proposed, "propose": graph.Proposed, "proposal": graph.Proposed,
	"plan": graph.Proposed, "intend": graph.Proposed, "agree": graph.Proposed,
}

// arrival reports whether a frame tells that the goods came to where they went.
func arrival(f *frame.Frame) bool {
	switch f.Predicate.Class {
	case frame.Reach, frame.Acquire:
		return f.Verb != nil && !f.Verb.Negated
	}
	switch f.Predicate.Lemma {
	case "deliver", "hand", "arrive", "end", "turn", "receive", "reach", "bury", "distribute", "donate", "bring", "lend", "unload", "offload":
		return !progressive(f)
	}
	return false
}

// progressive reports whether a verb tells of something going on: "were being
// delivered", "was bringing".
func progressive(f *frame.Frame) bool {
	v := f.Verb
	if v == nil {
		return false
	}
	for w := v.First; w < v.Last; w++ {
		if f.Sentence.Tree.Words[w].Tag == "VBG" {
			return true
		}
	}
	return v.Modal == "be to" || v.Modal == "would"
}

// underWay reports whether a frame tells of goods that have not come to where
// they go: "bound for", "on the way", "were being sent".
func underWay(f *frame.Frame) bool {
	switch f.Predicate.Lemma {
	case "head", "destine", "consign", "intend", "mean":
		return true
	}
	return f.Verb != nil && f.Verb.Form != clause.Gerund && f.Verb.Modal == "" && progressive(f)
}

// onTheWay reports whether a frame tells of goods under way: moved, loaded,
// bound for somewhere.
func onTheWay(f *frame.Frame) bool {
	switch f.Predicate.Class {
	case frame.Move, frame.Go, frame.Load, frame.Land, frame.Leave, frame.Cross, frame.Seize:
		return true
	}
	if v := f.Verb; v != nil && v.Form == clause.Gerund {
		return true
	}
	return progressive(f) || f.Predicate.Stage == graph.Shipped
}
