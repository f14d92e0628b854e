package frame

// conduits are nouns for who lets goods through.
var conduits = map[string]bool{"conduit": true, "gateway": true, "springboard": true, "stopover": true, "staging-post": true, "intermediary": true, "go-between": true}

// waypoints are such nouns where a word for transit goes before them.
var (
	waypoints = map[string]bool{"point": true, "hub": true, "country": true, "post": true, "port": true, "state": true, "stop": true, "station": true, "route": true}
	transits  = map[string]bool{"transit": true, "transshipment": true, "trans-shipment": true, "transhipment": true, "staging": true, "relay": true, "smuggling": true, "trafficking": true}
)

// serves are verbs that say as what somebody serves.
var serves = map[string]bool{"serve": true, "act": true, "function": true, "use": true, "double": true}

// conduit is the transfer that a sentence tells of by calling a party what goods
// pass through: "Jordan acted as a transit point for rockets on their way to".
func (s *Sentence) conduit(word int) (Frame, bool) {
	t := s.Tree
	if !conduits[t.Words[word].Lemma] && !(waypoints[t.Words[word].Lemma] && word > 0 && transits[t.Words[word-1].Lower]) {
		return Frame{}, false
	}
	who := s.calledSo(word)
	if head := t.Words[word].Head; who < 0 && head >= 0 && serves[t.Words[head].Lemma] && s.Prep(word) == "as" {
		if v := t.VerbAt(head); v == nil || v.Negated || v.Modal != "" {
			return Frame{}, false
		}
		who = s.Subject(head)
	}
	if who < 0 || !s.isParty(who) || s.unsettled(min(who, word), max(who, word)) {
		return Frame{}, false
	}
	f := Frame{Sentence: s, Word: word, Subject: -1, Predicate: Predicate{Lemma: "transit", Noun: true, Class: Go}, Vias: []int{who}}
	for _, o := range s.obliques(word) {
		if (o.prep == "for" || o.prep == "of") && o.parent == word && s.GoodsHead(o.word) >= 0 {
			f.add(&f.Goods, o.word)
			continue
		}
		if o.word != who && (o.prep == "from" || o.prep == "to") {
			f.oblique(o)
		}
	}
	return f, len(f.Goods) > 0
}
