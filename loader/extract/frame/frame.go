package frame

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/clause"
	"armsgraph/loader/extract/mention"
)

// Frame is a predicate of transfer with its roles. Roles hold words of the
// sentence, heads of noun phrases: mentions, pronouns and descriptions alike;
// what they refer to is for package refer to say.
type Frame struct {
	Sentence  *Sentence
	Word      int // the predicate's
	Predicate Predicate
	Verb      *clause.Verb // nil for a noun
	Givers    []int
	Receivers []int
	Vias      []int
	From      []int // where the goods came from; the giver if nobody else is
	Sources   []int // of goods that somebody else gives: "missiles from China" given by Egypt
	Places    []int // where the goods were put down
	Makers    []int // whose make the goods are; the giver as a last resort
	Goods     []int
	Operators []int // whose the carrier is
	Carriers  []int
	Onward    []int // for whom a buyer bought
	Governor  Class // of the verb that has the noun as its object
	Subject   int   // of the verb, -1 where there is none
	Gapped    bool  // its verb is that of the clause before
	Alone     bool  // its parties stand for themselves, not for their lists
	// Entry is the bytes of the list's entry that the frame was read from, under
	// words that tell of the transfer; zero of frames with a predicate of their own.
	Entry [2]int
}

// Listed reports whether a frame is an entry of a list whose words of transfer
// stand above it.
func (f *Frame) Listed() bool { return f.Entry[1] > 0 }

// Find reads the frames of a sentence, in the order of their predicates.
func Find(s *Sentence) []Frame {
	var frames []Frame
	for i := range s.Tree.Words {
		if v := s.Tree.VerbAt(i); v != nil {
			if v.Main != i {
				continue
			}
			if p, ok := s.verbPredicate(v); ok && !s.hyphenated(i) {
				frames = append(frames, s.verbFrame(v, p))
			} else if f, ok := s.origin(v); ok {
				frames = append(frames, f)
			} else if f, ok := s.supplied(i); ok {
				frames = append(frames, f)
			}
			continue
		}
		if p, ok := s.nounPredicate(i); ok {
			frames = append(frames, s.nounFrame(i, p))
		} else if f, ok := s.trading(i); ok {
			frames = append(frames, f)
		} else if f, ok := s.conduit(i); ok {
			frames = append(frames, f)
		}
	}
	if f, ok := s.wired(); ok && len(frames) == 0 {
		return []Frame{f}
	}
	for i := range frames {
		s.complete(&frames[i])
		frames[i].contrasted()
	}
	s.clefts(frames)
	s.goOn(frames)
	s.adopt(frames)
	s.shareComplements(frames)
	for i := range frames {
		frames[i].contrasted()
	}
	s.orphans(frames)
	for i := range frames {
		frames[i].landedFor()
		frames[i].shares()
	}
	more := s.gapped(frames)
	for i := range frames {
		if !frames[i].Alone {
			more = append(more, frames[i].pairs()...)
		}
	}
	frames = append(frames, more...)
	return append(frames, s.respective(frames)...)
}

// gap is the noun that a relative clause describes where it is the object of
// the clause's verb, or of the verb that this governs ("undertook to supply").
func (s *Sentence) gap(verb, subject int) int {
	t := s.Tree
	at := verb
	for i := 0; i < 3 && t.Is(at, "xcomp"); i++ {
		at = t.Words[at].Head
		if t.Child(at, "obj") >= 0 && s.antecedent(t.Child(at, "obj")) == t.Child(at, "obj") {
			return -1
		}
	}
	if t.Is(at, "acl") && t.Words[at].Head != subject && t.Words[at].Head < verb {
		if p, ok := s.nounPredicate(t.Words[at].Head); ok && p.Class == Request {
			return -1 // "requests to re-export"
		}
		return t.Words[at].Head
	}
	return -1
}

// hyphenated reports whether a word is the end of a compound: "Swiss-made".
func (s *Sentence) hyphenated(word int) bool {
	return word > 0 && s.Tree.Words[word-1].Lower == "-"
}

// shareComplements lets verbs joined without a comma share goods and parties:
// "sold or donated weapons to".
func (s *Sentence) shareComplements(frames []Frame) {
	for i := range frames {
		for j := i + 1; j < len(frames); j++ {
			a, b := &frames[i], &frames[j]
			if a.Verb == nil || b.Verb == nil || b.Verb.First-a.Verb.Last > 2 || !s.joined(a.Word, b.Word) ||
				a.Predicate.Class != b.Predicate.Class {
				continue
			}
			share := func(x, y *[]int) {
				if len(*x) == 0 {
					*x = *y
				} else if len(*y) == 0 {
					*y = *x
				}
			}
			share(&a.Goods, &b.Goods)
			share(&a.Receivers, &b.Receivers)
			share(&a.From, &b.From)
			share(&a.Vias, &b.Vias)
			share(&a.Givers, &b.Givers)
		}
	}
}

// verbPredicate looks a verb up, with its particle if it has one.
func (s *Sentence) verbPredicate(v *clause.Verb) (Predicate, bool) {
	if s.Tree.Words[v.Main].Lemma == "lease" && s.leasesCarrier(v.Main) {
		return Predicate{}, false
	}
	found := predicates().verbs[s.Tree.Words[v.Main].Lemma]
	if s.hasFrom(v) {
		return Predicate{Lemma: "have", Class: Acquire}, true
	}
	if len(found) == 0 || s.stands(v) {
		return Predicate{}, false
	}
	var plain *Predicate
	for i := range found {
		switch {
		case found[i].Particle == "":
			plain = &found[i]
		case s.hasParticle(v, found[i].Particle):
			if found[i].Lemma == "pay" && !s.Tree.Is(v.Main, "acl") && !s.paysParty(v) {
				return Predicate{}, false // who pays for goods need not get them; "that Peru had paid for" did
			}
			return found[i], true
		}
	}
	if plain == nil || plain.Class == Load && s.takesBack(v) || s.lists(v) {
		return Predicate{}, false
	}
	if plain.Lemma == "take" && (s.vehicle(s.childWithPrep(v.Main, "from")) || s.vehicle(s.childWithPrep(v.Main, "off"))) {
		return predicates().verbs["seize"][0], true // "taken by marines from a dhow"
	}
	if plain.Lemma == "take" && s.takesFrom(v) || s.hiresFrom(v) {
		taken := *plain
		taken.Class = Acquire
		return taken, true
	}
	return *plain, true
}

// ceases are words that leave "went on" without a way.
var ceases = map[string]bool{"": true, ".": true, ",": true, ";": true, "until": true, "despite": true, "as": true, "after": true, "for": true}

// stands reports whether a particle makes a verb of going tell of no way: "come
// off another line", "went ahead".
func (s *Sentence) stands(v *clause.Verb) bool {
	switch s.Tree.Words[v.Main].Lemma {
	case "follow":
		subject := s.Subject(v.Main)
		return !v.Passive && (s.Tree.Child(v.Main, "obj") >= 0 || // "it follows a probe"
			subject >= 0 && (s.Tree.Words[subject].Lower == "who" || s.Tree.Words[subject].Lower == "he")) // "who had followed by submarine"
	case "come", "go":
		l := s.wordAt(v.Last)
		return l == "off" || l == "about" || l == "ahead" || l == "of" || // "nothing came of it"
			l == "on" && ceases[s.wordAt(v.Last+1)] // "deliveries went on."
	case "take":
		if happens[s.wordAt(v.Last)] {
			return true
		}
		for _, c := range s.Tree.Children(v.Main) {
			for _, p := range s.Tree.Children(c) {
				if c > v.Main && s.Tree.Is(p, "case") && s.Tree.Words[p].Lower == "off" {
					return true // "took the rifles off the rebels"
				}
			}
		}
	case "get":
		return strays[s.wordAt(v.Last)] // "got over it"
	}
	return false
}

// happens are nouns after "take" that make it tell of no movement: "took place".
var happens = map[string]bool{"place": true, "part": true, "effect": true, "note": true, "care": true, "aim": true, "office": true,
	"shape": true, "advantage": true, "command": true, "power": true}

// takesFrom reports whether a party takes goods for itself: "took its
// submarines from Germany", and not from one place to another.
func (s *Sentence) takesFrom(v *clause.Verb) bool {
	if v.Passive || !s.isParty(s.Subject(v.Main)) {
		return false
	}
	from := s.childWithPrep(v.Main, "from")
	if from < 0 {
		if object := s.Tree.Child(v.Main, "obj"); object >= 0 {
			from = s.childWithPrep(object, "from")
		}
	}
	return from >= 0 && s.isParty(from) && s.childWithPrep(v.Main, "to") < 0
}

// strays are words after "get" with which it is no word of transfer.
var strays = map[string]bool{"over": true, "away": true, "rid": true, "along": true, "up": true, "out": true, "off": true, "round": true,
	"around": true, "back": true, "ready": true, "on": true, "used": true}

// wordAt is a word in small letters, empty beyond the end.
func (s *Sentence) wordAt(i int) string {
	if i < 0 || i >= len(s.Tree.Words) {
		return ""
	}
	return s.Tree.Words[i].Lower
}

// hasParticle looks for a particle among the verb's children and in the few
// words after it: "handed the jets over".
func (s *Sentence) hasParticle(v *clause.Verb, particle string) bool {
	t := s.Tree
	switch {
	case particle == "in":
		return s.inward(v.Last)
	case particle == "for" && t.Words[v.Main].Lemma == "pay" && (s.frontedFor(v) || s.paysParty(v)):
		return true
	case particle == "for" && t.Words[v.Main].Lemma == "ask":
		if w := s.childWithPrep(v.Main, "for"); w >= 0 && s.GoodsHead(w) >= 0 {
			return true
		}
	}
	for _, c := range t.Children(v.Main) {
		if c > v.Main && t.Words[c].Lower == particle {
			return true
		}
	}
	return v.Last < len(t.Words) && t.Words[v.Last].Lower == particle
}

// titledSale reports whether a noun in capitals is a sale by the name of its
// programme: "a possible Foreign Military Sale".
func (s *Sentence) titledSale(word int) bool {
	l := s.Tree.Words[word].Lower
	return (l == "sale" || l == "sales") && word > 0 && strings.HasPrefix(s.Tree.Words[word-1].Lower, "military")
}

// inward reports whether "in" at a word is a verb's particle, not a preposition:
// "smuggled in 30,000 rifles", "were flown in from".
func (s *Sentence) inward(word int) bool {
	t := s.Tree
	if word+1 >= len(t.Words) || t.Words[word].Lower != "in" {
		return false
	}
	if t.Words[word+1].Lower == "from" {
		return true
	}
	for i := word + 1; i < len(t.Words) && i < word+4; i++ {
		if s.Military(i) != nil {
			return !s.vehicle(i)
		}
		if !t.Tagged(i, "CD") && !t.Tagged(i, "JJ") && !t.Tagged(i, "DT") {
			return false
		}
	}
	return false
}

func (s *Sentence) nounPredicate(word int) (Predicate, bool) {
	if !s.Tree.Tagged(word, "NN") || s.Tree.Tagged(word, "NNP") && !s.titledSale(word) {
		return Predicate{}, false
	}
	if m := s.MentionAt(word); m != nil && m.Kind != mention.Goods {
		return Predicate{}, false
	}
	found := predicates().nouns[s.Tree.Words[word].Lemma]
	if len(found) == 0 || s.inLots(word) {
		return Predicate{}, false
	}
	return found[0], true
}

// inLots reports whether a noun only tells in how many lots goods went: "sold
// in three consignments".
func (s *Sentence) inLots(word int) bool {
	return s.Tree.Child(word, "nummod") >= 0 && s.Prep(word) == "in"
}

// verbFrame fills the roles of a verb.
func (s *Sentence) verbFrame(v *clause.Verb, p Predicate) Frame {
	if p.Lemma == "destine" && !v.Passive { // nobody destines but the passive
		passive := *v
		passive.Passive = true
		v = &passive
	}
	f := Frame{Sentence: s, Word: v.Main, Predicate: p, Verb: v, Subject: s.Subject(v.Main)}
	if with := s.childWithPrep(v.Main, "with"); p.Lemma == "follow" && with >= 0 && s.GoodsHead(with) >= 0 && s.isParty(f.Subject) {
		f.Predicate.Class = Supply // "Norway followed with eight howitzers"
	}
	t := s.Tree
	if head := t.Words[v.Main].Head; head >= 0 && v.Form == clause.Participle && t.Is(v.Main, "xcomp") && causes[t.Words[head].Lemma] && t.Child(head, "obj") >= 0 {
		f.Subject = t.Child(head, "obj") // "had them flown"
		if t.Words[head].Lemma == "keep" {
			f.add(&f.Givers, t.Child(head, "nsubj")) // "keeps the rebels supplied with"
		}
	}
	if prize := s.prize(v); prize >= 0 {
		f.Subject = prize
	}
	object, indirect := s.ownObject(v.Main), t.Child(v.Main, "iobj")
	if indirect >= 0 && s.Prep(indirect) != "" {
		indirect = -1 // "among them 66 jets"
	}
	if p.Particle == "for" {
		f.asked()
		if p.Lemma == "pay" && s.paysParty(v) {
			f.add(&f.From, object)
		}
		object = s.childWithPrep(v.Main, "for")
	}
	if object >= 0 {
		object = s.antecedent(object)
	}
	if !v.Passive && object < 0 {
		object = s.gap(v.Main, f.Subject) // "the missiles that France sold"
	}
	if (p.Class == Move && !s.bystanders(f.Subject) || p.Class == Supply && s.vehicle(f.Subject)) && f.Subject >= 0 && !s.isParty(f.Subject) {
		f.Operators = s.Makers(f.Subject) // "Soviet transports carried"
	}
	if v.Passive {
		// A second object remains in the passive: "was denied the jets".
		f.passive(object)
	} else {
		f.active(object, indirect)
	}
	for _, o := range s.obliques(v.Main) {
		f.oblique(o)
	}
	f.possessor()
	f.user()
	f.owner()
	f.permitter()
	f.bound()
	f.have()
	f.letBuy()
	return f
}

// Intransitive reports whether the goods are the subject of the frame's verb.
func (f *Frame) Intransitive() bool {
	switch f.Predicate.Class {
	case Go, Reach, Cross, Leave:
		return true
	}
	return false
}

// Despite reports whether a verb tells what happened against what was said
// before it: "meant for Mali but landed in".
func (f *Frame) Despite() bool {
	if f.Verb == nil {
		return false
	}
	for i := f.Verb.Main - 1; i >= 0 && i >= f.Verb.First-4; i-- {
		switch f.Sentence.Tree.Words[i].Lower {
		case "but", "instead", "however":
			return true
		}
	}
	return false
}

// causes are verbs that have others do a thing.
var causes = map[string]bool{"have": true, "keep": true, "get": true, "see": true, "want": true}

// have reads "let X have goods".
func (f *Frame) have() {
	t := f.Sentence.Tree
	if f.Predicate.Particle != "have" {
		return
	}
	for i := f.Verb.Last; i < len(t.Words) && i < f.Verb.Last+8; i++ {
		if t.Words[i].Lower == "have" {
			if w := f.Sentence.goodsAfterWord(i + 1); w >= 0 {
				f.Goods = []int{w}
			}
			for j := f.Verb.Last; j < i; j++ {
				if f.Sentence.party(j) != nil && !f.Sentence.party(j).Adjective() {
					f.Receivers = []int{j}
				}
			}
			return
		}
	}
}

// possessor makes the owner of goods that came or were bought from somebody
// their receiver: "Somalia's tanks came from", "its rifles were bought in"; and
// of goods that were sold to somebody their giver: "Turkey's drones were sold
// to".
func (f *Frame) possessor() {
	told := len(f.From) > 0 && (f.Predicate.Class == Go || f.Predicate.Class == Leave || f.Predicate.Class == Acquire && f.Verb.Passive) ||
		len(f.Givers) > 0 && f.Predicate.Class == Supply && f.Verb.Passive
	s := f.Sentence
	if !told || f.received() {
		return
	}
	for _, g := range f.Goods {
		head := s.GoodsHead(g)
		if head < 0 {
			continue
		}
		if owner := s.Tree.Child(head, "nmod:poss"); owner >= 0 {
			f.Receivers = []int{owner}
			return
		}
	}
}

// received reports whether a frame has a receiver that may be one: a party or
// a word that stands for one, not "to the despair of".
func (f *Frame) received() bool {
	s := f.Sentence
	for _, w := range f.Receivers {
		if s.isParty(w) || s.Tree.Tagged(w, "PRP") || s.Tree.Tagged(w, "RB") || s.MentionAt(w) != nil || s.IsInstitution(w) {
			return true
		}
	}
	return false
}

// passive assigns the subject of a passive verb.
func (f *Frame) passive(object int) {
	s := f.Sentence
	subject := f.Subject
	if f.Verb.Form == clause.Participle && s.Tree.Is(f.Word, "acl") {
		subject = s.Tree.Words[f.Word].Head
		f.Subject = subject
	}
	if (!s.mayMove(subject) || f.Predicate.Class == Supply && s.idle(subject)) && !(s.isParty(subject) && f.Predicate.Class == Equip) {
		if better := s.surfaceSubject(f.Word); better >= 0 {
			subject = better
		}
	}
	if subject < 0 {
		if object >= 0 {
			f.Goods = append(f.Goods, object)
		}
		return
	}
	switch {
	case f.Predicate.Class == Equip, s.MentionAt(subject) != nil && s.isParty(subject) && fed[f.Predicate.Lemma],
		(s.isParty(subject) || s.given(subject, object)) && (object >= 0 || s.childWithPrep(f.Word, "with") >= 0):
		f.Receivers = append(f.Receivers, subject)
		if object >= 0 {
			f.Goods = append(f.Goods, object)
		}
	default:
		f.Goods = append(f.Goods, subject)
	}
}

// fed are verbs whose passive subject, where it is a party, is who gets goods:
// "Sudan was supplied by".
var fed = map[string]bool{"supply": true, "furnish": true, "provide": true, "resupply": true}

// given reports whether the subject of a passive verb is who got its object:
// "they had been given rifles".
func (s *Sentence) given(subject, object int) bool {
	if subject < 0 || object < 0 || s.GoodsHead(object) < 0 || s.GoodsHead(subject) >= 0 {
		return false
	}
	l := s.Tree.Words[subject].Lower
	return l == "they" || l == "it" || s.Tree.Tagged(subject, "NN")
}

// travels reports whether a subject is goods that do not move by themselves.
func (s *Sentence) travels(subject int) bool {
	if subject < 0 {
		return false
	}
	m := s.Military(max(s.GoodsHead(subject), 0))
	if s.GoodsHead(subject) < 0 || m == nil {
		return false
	}
	switch m.Class {
	case graph.Aircraft, graph.Helicopters, graph.Drones, graph.Missiles, graph.Ships:
		return false
	}
	return true
}

// active assigns subject and objects of an active verb.
func (f *Frame) active(object, indirect int) {
	s := f.Sentence
	switch f.Predicate.Class {
	case Land:
		if object < 0 {
			f.add(&f.Goods, s.mover(f.Word, f.Subject)) // "two planes landed"
			return
		}
		f.giving(object, indirect)
	case Move:
		if object < 0 && (s.travels(f.Subject) || s.goesItself(f)) {
			f.add(&f.Goods, f.Subject) // "tonnes of rifles flew to"
			return
		}
		f.giving(object, indirect)
	case Supply, Load, Offer, Permit, Halt, Cancel, Refuse:
		f.giving(object, indirect)
	case Equip:
		f.add(&f.Givers, f.Subject)
		f.add(&f.Receivers, object)
	case Acquire, Request:
		f.add(&f.Receivers, f.Subject)
		f.add(&f.Goods, object)
	case Go:
		f.add(&f.Goods, s.mover(f.Word, f.Subject))
	case Reach:
		f.add(&f.Goods, f.Subject)
		f.add(&f.Receivers, object)
	case Leave:
		f.add(&f.Goods, f.Subject)
		f.add(&f.From, object)
	case Cross:
		f.add(&f.Goods, f.Subject)
		f.add(&f.Vias, object)
	case Seize:
		f.add(&f.Carriers, f.Subject)
		f.add(&f.Goods, object)
	case Produce:
		f.add(&f.Makers, f.Subject)
		f.add(&f.Goods, object)
	}
}

// mover is what goes: the subject, or the object of the verb above where its
// subject is somebody who found or carried it ("found rifles on their way to").
func (s *Sentence) mover(verb, subject int) int {
	t := s.Tree
	if subject >= 0 && s.GoodsHead(subject) < 0 && !t.Tagged(subject, "PRP") && !t.Tagged(subject, "W") {
		if better := s.surfaceSubject(verb); better >= 0 {
			return better
		}
	}
	if s.GoodsHead(max(subject, 0)) >= 0 && subject >= 0 || !t.Is(verb, "advcl") && !t.Is(verb, "xcomp") && !t.Is(verb, "acl") {
		return subject
	}
	head := t.Words[verb].Head
	if head >= 0 && t.VerbAt(head) != nil {
		if object := t.Child(head, "obj"); object >= 0 && s.GoodsHead(object) >= 0 {
			return object
		}
	}
	return subject
}

// giving assigns the roles of "X gives (Y) goods": a party as the object is
// the receiver where goods stand beside it.
func (f *Frame) giving(object, indirect int) {
	s := f.Sentence
	f.add(&f.Givers, f.Subject)
	if indirect >= 0 {
		f.add(&f.Receivers, indirect)
		f.add(&f.Goods, object)
		return
	}
	if object < 0 {
		return
	}
	if head := s.Tree.Words[f.Word].Head; (s.Tree.Tagged(object, "PRP") || s.MentionAt(object) != nil && s.isParty(object)) && s.Tree.Words[f.Word].Rel == "acl:relcl" && s.GoodsHead(head) >= 0 && head != f.Subject {
		f.add(&f.Receivers, object) // "the jets which France had given them"
		f.add(&f.Goods, head)
		return
	}
	if s.Tree.Tagged(object, "PRP") && object == f.Verb.Last && s.goodsFollow(object+1) {
		f.add(&f.Receivers, object) // "sold it guns", "sold it 132 of them"
		next := object + 1
		if w := s.goodsAfterWord(next); w >= 0 {
			next = w
		}
		f.add(&f.Goods, next)
		return
	}
	if s.isParty(object) && (s.MentionAt(object) != nil || !s.Tree.Tagged(object, "PRP") || s.goodsFollow(object+1)) {
		f.add(&f.Receivers, object)
		return
	}
	if with := s.childWithPrep(f.Word, "with"); with >= 0 && f.Predicate.Class == Supply && s.GoodsHead(with) >= 0 && s.GoodsHead(object) < 0 {
		f.add(&f.Receivers, object) // "supplied the fighters of a group with mortars"
		f.add(&f.Goods, with)
		return
	}
	f.add(&f.Goods, object)
	// "sold Baghdad ammunition" may be parsed as one noun phrase.
	for _, c := range s.Tree.Children(object) {
		if m := s.party(c); m != nil && !m.Adjective() && c == f.Verb.Last && s.Tree.Is(c, "compound") {
			f.add(&f.Receivers, c)
		}
	}
}

func (f *Frame) add(role *[]int, word int) {
	if word < 0 {
		return
	}
	for _, w := range *role {
		if w == word {
			return
		}
	}
	*role = append(*role, word)
}

// isParty reports whether a noun phrase stands for a party: a mention, an
// institution of one, or a pronoun for persons.
func (s *Sentence) isParty(word int) bool {
	if word < 0 {
		return false
	}
	if m := s.MentionAt(word); m != nil {
		return m.OnRoute()
	}
	if l := s.Tree.Words[word].Lower; l == "him" || l == "us" || l == "he" || l == "she" || l == "we" || l == "her" || l == "who" {
		return true
	}
	return s.Institution(word) >= 0
}
