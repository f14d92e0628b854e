package frame

// trade says of a noun for who trades whether it is who supplies.
var trade = map[string]bool{"supplier": true, "exporter": true, "seller": true, "provider": true,
	"recipient": false, "buyer": false, "customer": false, "importer": false, "purchaser": false, "client": false}

// traders are the nouns for who supplies or gets goods.
func traders() []string {
	nouns := make([]string, 0, len(trade))
	for noun := range trade {
		nouns = append(nouns, noun)
	}
	return nouns
}

// trading is the transfer that a sentence tells of by calling a party somebody
// else's supplier or customer: "Moscow has been a major supplier of arms to
// Algeria", "India's biggest supplier of arms, Russia".
func (s *Sentence) trading(word int) (Frame, bool) {
	t := s.Tree
	supplies, known := trade[t.Words[word].Lemma]
	if !known || s.MentionAt(word) != nil && s.GoodsHead(word) < 0 {
		return Frame{}, false
	}
	who := s.calledSo(word)
	if who < 0 {
		who = s.namedAfter(word)
	}
	if who < 0 || s.unsettled(min(who, word), max(who, word)) {
		return Frame{}, false
	}
	f := Frame{Sentence: s, Word: word, Subject: -1, Predicate: Predicate{Lemma: t.Words[word].Lemma, Noun: true, Class: Acquire}}
	if supplies {
		f.Predicate.Class = Supply
	}
	other := -1
	for _, c := range t.Children(word) {
		switch {
		case s.GoodsHead(c) >= 0 && (c < word || s.Prep(c) == "of" || s.Prep(c) == "for"):
			f.add(&f.Goods, c)
			if to := s.childWithPrep(c, "to"); supplies && to >= 0 && s.isParty(to) {
				other = to
			}
		case c == who || !s.isParty(c):
		case t.Is(c, "nmod:poss"), s.Prep(c) == "to" && supplies, s.Prep(c) == "of":
			other = c
		}
	}
	if len(f.Goods) == 0 && !(supplies && other >= 0 && t.Is(other, "nmod:poss")) || other == who {
		return Frame{}, false
	}
	if supplies {
		f.Givers, f.Receivers = []int{who}, []int{other}
		return f, other >= 0
	}
	f.Receivers = []int{who}
	if other >= 0 {
		f.Givers = []int{other}
	}
	return f, other >= 0 || len(s.Makers(f.Goods[0])) > 0
}

// calledSo is the party that is called by a noun: as subject or predicate of
// "to be" or "to become", or in apposition; -1 where there is none, or the
// sentence does not say that it is so.
func (s *Sentence) calledSo(word int) int {
	t := s.Tree
	head := t.Words[word].Head
	clause := word
	who := -1
	switch {
	case t.Child(word, "cop") >= 0:
		who = t.Child(word, "nsubj")
	case head < 0:
	case t.Is(word, "nsubj") && t.Child(head, "cop") >= 0:
		who, clause = head, head
	case t.Is(word, "appos"):
		who = head
	case becomes[t.Words[head].Lemma]:
		who, clause = t.Child(head, "nsubj"), head
	}
	if appos := t.Child(word, "appos"); who < 0 && appos >= 0 {
		who = appos
	}
	if who < 0 || !s.isParty(who) || s.party(who) != nil && s.party(who).Adjective() {
		return -1
	}
	for _, c := range t.Children(clause) {
		if l := t.Words[c].Lower; l == "not" || l == "never" || l == "n't" || t.Words[c].Tag == "MD" || l == "if" {
			return -1
		}
	}
	if v := t.VerbAt(clause); v != nil && (v.Negated || v.Modal != "" || v.Form != 0) {
		return -1
	}
	return who
}

// becomes are verbs that say what somebody is.
var becomes = map[string]bool{"become": true, "remain": true, "stay": true, "rank": true}

// accounts makes who accounts for a share of imports or exports its supplier or
// customer: "Russia accounted for 45 per cent of Indian arms imports".
func (s *Sentence) accounts(f *Frame) {
	t := s.Tree
	for at, i := t.Words[f.Word].Head, 0; at >= 0 && i < 3; at, i = t.Words[at].Head, i+1 {
		v := t.VerbAt(at)
		if v == nil {
			continue
		}
		subject := s.Subject(at)
		if t.Words[at].Lemma != "account" || v.Modal != "" || v.Negated || !s.isParty(subject) {
			return
		}
		switch {
		case f.Predicate.Class == Acquire && len(f.From) == 0 && len(f.Givers) == 0:
			f.add(&f.From, subject)
		case f.Predicate.Class == Supply && len(f.Receivers) == 0:
			f.add(&f.Receivers, subject)
		}
		return
	}
}

// namedAfter is the party right after the verb that follows a noun phrase:
// "Chad's main suppliers of arms were France and"; -1 where there is none.
func (s *Sentence) namedAfter(word int) int {
	t := s.Tree
	const near = 6
	for i := word + 1; i < len(t.Words)-1 && i <= word+near; i++ {
		switch t.Words[i].Lower {
		case "was", "were", "is", "are":
			for w := i + 1; w < len(t.Words) && w <= i+2; w++ {
				if m := s.party(w); m != nil && !m.Adjective() && s.surfacePrep(w) == "" {
					return w
				}
			}
			return -1
		case ",", ";", "that", "which", "who":
			return -1
		}
	}
	return -1
}

// unsettled reports whether words between two others deny, suppose or expect.
func (s *Sentence) unsettled(from, to int) bool {
	for i := from; i < to; i++ {
		switch s.Tree.Words[i].Lower {
		case "not", "n't", "never", "no", "hardly", "will", "would", "could", "may", "might", "can", "should", "if", "longer":
			return true
		}
	}
	return false
}
