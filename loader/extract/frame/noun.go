package frame

import "armsgraph/graph"

// institutions are heads of noun phrases that stand for the state or group
// they belong to: "the Libyan government", "the army of Chad".
var institutions = map[string]bool{
	"government": true, "army": true, "military": true, "force": true, "authority": true, "ministry": true, "minister": true,
	"official": true, "navy": true, "police": true, "guard": true, "regime": true, "junta": true, "troop": true, "state": true,
	"president": true, "company": true, "firm": true, "maker": true, "manufacturer": true, "producer": true, "dealer": true,
	"trader": true, "supplier": true, "exporter": true, "factory": true, "plant": true, "industry": true, "service": true,
	"department": true, "command": true, "side": true, "general": true, "commander": true, "unit": true, "division": true,
	"cabinet": true, "parliament": true, "administration": true, "leader": true, "ruler": true, "customer": true, "buyer": true,
	"port": true, "harbour": true, "harbor": true, "airport": true, "base": true, "airfield": true, "airbase": true, "town": true,
	"city": true, "capital": true, "coast": true, "territory": true, "depot": true, "stock": true, "stockpile": true,
	"arsenal": true, "store": true, "inventory": true, "warehouse": true, "armoury": true, "soil": true, "border": true,
	"agency": true, "shipyard": true, "works": true, "subsidiary": true, "soldier": true, "officer": true, "contractor": true,
	"airforce": true, "squadron": true, "regiment": true, "king": true, "queen": true, "emir": true, "sultan": true, "emperor": true, "fighter": true, "rebel": true, "militia": true, "militant": true, "guerrilla": true, "insurgent": true, "part": true, "area": true, "quarter": true, "intermediary": true, "middleman": true, "entity": true, "marine": true, "fleet": true, "agent": true, "seller": true, "broker": true, "house": true,
	"airstrip": true, "runway": true, "quay": true, "jetty": true, "terminal": true, "island": true, "crossing": true, "dealership": true,
	"shop": true, "importer": true, "wholesaler": true, "distributor": true, "retailer": true, "mutineer": true,
}

// bands are heads of noun phrases that stand for a group where the group's
// adjective or name goes with them, and for no state: "Tuareg groups".
var bands = map[string]bool{"group": true, "faction": true, "movement": true, "man": true, "member": true, "separatist": true, "column": true, "camp": true}

// held are participles of whose an area is.
var held = map[string]bool{"held": true, "controlled": true, "run": true, "ruled": true, "occupied": true, "dominated": true}

// Institution is the party mention to which an institution's noun belongs; -1
// where the noun is none, or whose it is not told.
func (s *Sentence) Institution(word int) int {
	t := s.Tree
	band := bands[t.Words[word].Lemma]
	if !institutions[t.Words[word].Lemma] && !band {
		return -1
	}
	for _, c := range t.Children(word) {
		if held[t.Words[c].Lower] && c > 1 && s.hyphenated(c) && s.party(c-2) != nil {
			return c - 2 // "Houthi-controlled areas"
		}
	}
	for _, c := range t.Children(word) {
		if s.party(c) == nil || band && (s.party(c).Party == nil || s.party(c).Party.Kind != graph.Group) {
			continue
		}
		if t.Is(c, "amod") || t.Is(c, "compound") || t.Is(c, "nmod:poss") || t.Is(c, "nmod") {
			return c
		}
	}
	return -1
}

// purpose gives a noun the goods and the doer of the verb whose purpose it is:
// "prepared rockets for shipment to".
func (s *Sentence) purpose(f *Frame) {
	t := s.Tree
	head := t.Words[f.Word].Head
	if len(f.Goods) > 0 || head < 0 || s.Prep(f.Word) != "for" || t.VerbAt(head) == nil {
		return
	}
	if object := t.Child(head, "obj"); object >= 0 && s.GoodsHead(object) >= 0 {
		f.add(&f.Goods, object)
		for at := head; at >= 0 && len(f.Givers) == 0; at = t.Words[at].Head {
			if own := t.Child(at, "nsubj"); own >= 0 && s.isParty(own) {
				f.add(&f.Givers, own)
			}
		}
	}
}

// lightVerbs only say that their object was done: who completes a delivery
// delivers.
var lightVerbs = map[string]bool{"complete": true, "begin": true, "start": true, "make": true, "continue": true, "resume": true, "place": true, "sign": true, "conclude": true, "announce": true,
	"conduct": true, "finish": true, "carry": true, "increase": true, "accelerate": true, "expedite": true, "expand": true,
	"maintain": true, "undertake": true, "launch": true, "commence": true, "step": true, "double": true, "organise": true, "organize": true}

// winners are verbs whose subject gets an order or contract: the seller.
var winners = map[string]bool{"win": true, "clinch": true, "land": true, "book": true, "receive": true, "secure": true, "get": true,
	"obtain": true, "gain": true}

// won makes who wins an order its giver, and who it comes from the receiver:
// "received an order from Hungary for", "Brazil awarded Saab a contract".
func (s *Sentence) won(f *Frame) {
	t := s.Tree
	head := t.Words[f.Word].Head
	if f.Predicate.Class != Acquire || head < 0 || !t.Is(f.Word, "obj") || t.VerbAt(head) == nil || t.VerbAt(head).Passive {
		return
	}
	lemma := t.Words[head].Lemma
	subject := s.Subject(head)
	switch {
	case winners[lemma]:
		from := f.From
		if from == nil {
			if at := s.childWithPrep(head, "from", "with"); at >= 0 {
				from = []int{at}
			}
		}
		if subject >= 0 && len(from) > 0 {
			f.Receivers, f.From, f.Givers = from, nil, []int{subject}
		}
	case lemma == "award" || lemma == "grant" || lemma == "give":
		winner := t.Child(head, "iobj")
		if winner < 0 {
			winner = s.childWithPrep(head, "to")
		}
		if winner >= 0 && subject >= 0 {
			f.Receivers, f.From, f.Givers = []int{subject}, nil, []int{winner}
		}
	}
}

// light gives a noun without a doer that of the light verb before it:
// "Russia completed the delivery of".
func (s *Sentence) light(f *Frame) {
	t := s.Tree
	doer := &f.Givers
	if f.Predicate.Class == Acquire {
		doer = &f.Receivers
	}
	head := t.Words[f.Word].Head
	present := head >= 0 && head < f.Word && t.Words[head].Lemma == "make" && (f.Predicate.Lemma == "present" || f.Predicate.Lemma == "gift")
	if len(*doer) > 0 || head < 0 || !t.Is(f.Word, "obj") && !present || !lightVerbs[t.Words[head].Lemma] {
		return
	}
	if present && len(f.Receivers) == 0 {
		for i := head + 1; i < f.Word; i++ {
			if s.party(i) != nil && !s.party(i).Adjective() {
				f.Receivers = []int{i} // "made the Turks a present of"
			}
		}
	}
	if v := t.VerbAt(head); v != nil && !v.Passive {
		for _, c := range t.Children(head) {
			if t.Is(c, "obl") && s.Prep(c) == "with" && s.isParty(c) && f.Predicate.Class == Acquire && len(f.From) == 0 {
				f.add(&f.From, c) // "signed a contract with"
			}
			if t.Is(c, "obl") && s.Prep(c) == "for" && f.Predicate.Class == Acquire && len(f.Goods) == 0 && s.GoodsHead(c) >= 0 {
				f.add(&f.Goods, c) // "signed an agreement with X for"
			}
		}
		if subject := s.Subject(head); subject >= 0 && s.mayAct(subject) {
			f.add(doer, subject)
		}
	}
}

// licensed gives a noun after "for" the office that issued the licence for it:
// "licences were issued by Sweden for the export of".
func (s *Sentence) licensed(f *Frame) {
	t := s.Tree
	head := t.Words[f.Word].Head
	if len(f.Givers)+len(f.From) > 0 || f.Predicate.Class != Supply || head < 0 || t.VerbAt(head) == nil || s.Prep(f.Word) != "for" {
		return
	}
	paper := t.Child(head, "nsubj", "obj")
	if paper < 0 {
		return
	}
	if p, ok := s.nounPredicate(paper); !ok || p.Class != Permit {
		return
	}
	office := s.childWithPrep(head, "by")
	if !t.VerbAt(head).Passive {
		office = s.Subject(head)
	}
	if office >= 0 && s.mayAct(office) {
		f.add(&f.Givers, office)
	}
}

// IsInstitution reports whether a noun stands for the state or group that it
// belongs to.
func (s *Sentence) IsInstitution(word int) bool { return institutions[s.Tree.Words[word].Lemma] }

// gifts are nouns that say of goods how somebody got them.
var gifts = map[string]bool{"gift": true, "present": true, "donation": true, "loan": true}

// nounFrame fills the roles of a noun such as "delivery".
func (s *Sentence) nounFrame(word int, p Predicate) Frame {
	f := Frame{Sentence: s, Word: word, Predicate: p, Subject: -1}
	t := s.Tree
	if s.goods(word) != nil { // "arms shipments" is one mention
		f.add(&f.Goods, word)
	}
	if subject := t.Child(word, "nsubj"); gifts[p.Lemma] && subject >= 0 && t.Child(word, "cop") >= 0 {
		f.add(&f.Goods, subject) // "the missiles were a gift of France"
	}
	for _, c := range t.Children(word) {
		switch {
		case s.goods(c) != nil && c < word:
			f.add(&f.Goods, c)
		case t.Is(c, "nmod:poss"), s.party(c) != nil && c < word:
			if p.Class == Acquire || p.Class == Request {
				f.add(&f.Receivers, c)
			} else {
				f.add(&f.Givers, c)
			}
		}
	}
	for _, o := range s.obliques(word) {
		f.oblique(o)
	}
	s.purpose(&f)
	next := s.afterPartner(word + 1)
	if len(f.Goods) == 0 && next < len(t.Words) && (t.Words[next].Lower == "for" || t.Words[next].Lower == "of") {
		if w := s.goodsAfterWord(next + 1); w >= 0 {
			f.add(&f.Goods, w)
		}
	}
	s.light(&f)
	s.licensed(&f)
	s.won(&f)
	s.accounts(&f)
	f.seller()
	f.permitter()
	return f
}

// afterPartner skips "from Hungary", "with Poland" after an order or a request:
// the goods follow.
func (s *Sentence) afterPartner(next int) int {
	t := s.Tree
	if next >= len(t.Words) || t.Words[next].Lower != "from" && t.Words[next].Lower != "with" && t.Words[next].Lower != "by" {
		return next
	}
	for i := next + 1; i < len(t.Words) && i < next+5; i++ {
		if s.party(i) != nil && !s.party(i).Adjective() && !s.within(i) {
			return i + 1
		}
	}
	return next
}
