package extract

import (
	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/polarity"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/route"
)

// This file lets what one move of a sentence tells change how another one of the
// same goods is read: a request that was refused, a plan that was carried out.

// refused negates what somebody is told to have asked for where the sentence
// goes on that it was refused: "asked Russia for tanks, but Moscow refused".
func refused(readings []reading, moves []refer.Move) {
	for i := range readings {
		request := &readings[i]
		if request.move.Frame.Predicate.Class != frame.Request || request.move.Frame.Verb == nil || request.judged.Claimed() {
			continue
		}
		for k := range moves {
			answer := &moves[k]
			if answer.Frame.Predicate.Class != frame.Refuse || answer.Frame.Word < request.move.Frame.Word || answer.Frame.Verb == nil || answer.Frame.Verb.Negated {
				continue
			}
			if len(answer.Givers) == 0 || len(request.move.Givers) == 0 || answer.Givers[0].Party.Code() == request.move.Givers[0].Party.Code() {
				request.judged = polarity.Judgement{Polarity: graph.Negated, Negation: graph.Refused, Reason: answer.Frame.Predicate.Lemma}
			}
		}
	}
}

// passedOn takes a transfer that is told as licensed or agreed for done where
// its receiver is told to have passed the goods on.
func passedOn(readings []reading) []reading {
	for i := range readings {
		plan := &readings[i]
		if plan.judged.Polarity != graph.Planned {
			continue
		}
		for j := range readings {
			next := &readings[j]
			if next.move.Cargo == plan.move.Cargo && next.judged.Polarity == graph.Affirmed &&
				(route.Follows(plan.move, next.move) || fulfils(next.move, plan.move) || bare(next.move) && next.move.Frame.Predicate.Stage == graph.Delivered) {
				plan.judged = next.judged
			}
		}
	}
	return readings
}

// fulfils reports whether a move tells that the buyer of a plan got the goods:
// "paid Minsk for jets, and got them"; not "ordered six and has received two".
func fulfils(next, plan *refer.Move) bool {
	if goods := next.Frame.Goods; len(goods) == 0 || !next.Frame.Sentence.Tree.Tagged(goods[0], "PRP") {
		return false
	}
	return next.Frame.Predicate.Class == frame.Acquire && next.Frame.Predicate.Stage == graph.Delivered && len(next.Givers)+len(next.From) == 0 &&
		len(next.Receivers) == 1 && len(plan.Receivers) == 1 && next.Receivers[0].Party.ID == plan.Receivers[0].Party.ID
}

// settled lets no denial become an affirmation: what somebody denies by the
// order of the words is denied, whatever the tree says.
func settled(j polarity.Judgement, speakers []attribute.Speaker) polarity.Judgement {
	if n := len(speakers); n > 0 && speakers[n-1].Denies && j.Polarity == graph.Affirmed {
		return polarity.Judgement{Polarity: graph.Negated, Negation: graph.Rebutted, Reason: speakers[n-1].Cue}
	}
	return j
}

// barred lists the parties to whom the sentence says that the same goods did not
// or need not go, and who are therefore not meant where it names nobody: "may
// take back the tanks on condition that they do not go to Ukraine".
func barred(readings []reading, first reading) []string {
	var codes []string
	for i := range readings {
		other := &readings[i]
		if other.move.Cargo != first.move.Cargo || other.judged.Claimed() && other.judged.Polarity == first.judged.Polarity {
			continue
		}
		if other.judged.Claimed() && other.judged.Polarity != graph.Negated {
			continue
		}
		for _, ref := range other.move.Receivers {
			codes = append(codes, ref.Party.Code())
		}
	}
	return codes
}

// home lets arms that soldiers take along stay theirs in what else the sentence
// tells of them without a giver.
func home(readings []reading) []reading {
	for i := range readings {
		if readings[i].judged.Reason != polarity.TakenAlong {
			continue
		}
		for j := range readings {
			if other := &readings[j]; other.move.Cargo == readings[i].move.Cargo && len(other.move.Givers)+len(other.move.From) == 0 {
				other.judged = readings[i].judged
			}
		}
	}
	return readings
}

// meant lets words that only say for whom goods were meant share what the
// sentence says of the goods: rockets "meant for Russia" that "were never sent"
// went nowhere.
func meant(readings []reading) []reading {
	for i := range readings {
		aim := &readings[i]
		if aim.judged.Polarity != graph.Affirmed || !route.Aims(aim.move) {
			continue
		}
		for j := range readings {
			deed := &readings[j]
			if j != i && deed.move.Cargo == aim.move.Cargo && deed.judged.Polarity != graph.Affirmed && !route.Aims(deed.move) {
				aim.judged = deed.judged
			}
		}
	}
	return readings
}

// halted lets a sentence that tells of a plan for goods and then of its end
// negate the plan: "jets which it had agreed to buy were cancelled".
func halted(readings []reading) []reading {
	for i := range readings {
		end := &readings[i]
		if end.judged.Polarity != graph.Negated || whole(end.move) || end.move.Frame.Predicate.Polarity == graph.Planned {
			continue // a plan that is not made yet ends none
		}
		for j := range readings {
			plan := &readings[j]
			if j != i && plan.move.Cargo == end.move.Cargo && plan.judged.Polarity == graph.Planned {
				plan.judged = end.judged
			}
		}
	}
	return readings
}
