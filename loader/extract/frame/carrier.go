package frame

import "strings"

// This file knows voyages: moves of what carries goods, told before the goods.

// carriers are nouns for what carries goods and is hardly ever itself sold.
var carriers = map[string]bool{"ship": true, "vessel": true, "boat": true, "plane": true, "airplane": true, "aeroplane": true, "freighter": true,
	"dhow": true, "trawler": true, "steamer": true, "ferry": true, "flight": true, "train": true, "lorry": true, "truck": true, "convoy": true,
	"airliner": true, "coaster": true, "schooner": true, "yacht": true, "barge": true, "transport": true, "jet": false,
	"antonov": true, "ilyushin": true, "hercules": true, "boeing": true, "airbus": true, "tupolev": true}

// ofCarriers are words that may stand before such a noun.
var ofCarriers = map[string]bool{"cargo": true, "fishing": true, "small": true, "merchant": true, "container": true, "freight": true, "wooden": true,
	"stateless": true, "private": true, "chartered": true, "transport": true, "motor": true, "sailing": true, "goods": true, "freighter": true}

// wares are carriers that are sold as well: where boats went they may have been
// delivered.
var wares = map[string]bool{"ship": true, "vessel": true, "boat": true, "yacht": true, "barge": true, "transport": true, "truck": true}

// Ware reports whether a frame of a voyage may tell of the delivery of what
// moved.
func (f *Frame) Ware() bool {
	for _, w := range f.Goods {
		if wares[f.Sentence.Tree.Words[w].Lemma] || f.Sentence.MentionAt(w) != nil && wares[strings.TrimSuffix(f.Sentence.MentionAt(w).Noun, "s")] {
			return true
		}
	}
	return false
}

// Voyages reports whether a frame tells where a vehicle went and not yet what
// was aboard: "a dhow sailing from Iran to Yemen".
func (f *Frame) Voyages() bool {
	switch f.Predicate.Class {
	case Go, Leave, Reach, Cross, Land, Move:
	default:
		return false
	}
	if f.Verb == nil || f.Predicate.Class == Move && f.Verb.Passive {
		return false
	}
	what := f.Goods
	if len(what) == 0 && f.Predicate.Class == Move && f.Subject >= 0 {
		what = []int{f.Subject} // "a plane flying from"
	}
	if len(what) == 0 {
		return false
	}
	for _, w := range what {
		if !f.Sentence.carrier(w) {
			return false
		}
	}
	return true
}

// carrier reports whether a word names only what carries goods.
func (s *Sentence) carrier(word int) bool {
	if s.Carried(word) >= 0 {
		return false
	}
	words := strings.Fields(s.Tree.Words[word].Lower)
	if m := s.MentionAt(word); m != nil {
		if m.OnRoute() {
			return false
		}
		words = append(words, strings.ToLower(m.Noun))
	}
	for i, w := range words {
		known := carriers[w] || carriers[strings.TrimSuffix(w, "s")]
		if !known && (i == len(words)-1 || !ofCarriers[w]) {
			return false
		}
	}
	return true
}

// bystanders reports whether a noun is of persons who carry nothing as a trade:
// "French customs men".
func (s *Sentence) bystanders(word int) bool {
	if word < 0 {
		return false
	}
	switch s.Tree.Words[word].Lemma {
	case "man", "woman", "person", "people", "policeman", "inspector", "customs":
		return true
	}
	return false
}

// leasesCarrier reports whether what a verb has for its object carries the goods
// of somebody else: "leased the plane that carried the rifles".
func (s *Sentence) leasesCarrier(verb int) bool {
	object := s.Tree.Child(verb, "obj")
	return object >= 0 && s.vehicle(object)
}
