package attribute

import (
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
	"armsgraph/loader/extract/wordset"
)

// Listener hears who speaks in a document. It reads the sentences in their
// order, so that "he" and "the ministry" can be told by whom was named before.
type Listener struct {
	text     *setting.Document
	segments *segment.Segmented
	mentions [][]mention.Mention
	voice    *Speaker
	home     string           // code of the state whose body issued the document
	minutes  bool             // the document gives account of what was said at a sitting
	dateline string           // code of the state from which it reports
	turns    map[int]*Speaker // who has the floor, by block; nil where the text is no dialogue
	read     int              // sentences read so far
	known    []Speaker        // whoever may be meant by a pronoun or a description, most recent last
	sayings  map[int][]saying
}

// Listen prepares to hear a document's speakers. The mentions are those of its
// sentences, in order.
func Listen(doc *graph.Document, text *setting.Document, mentions [][]mention.Mention) *Listener {
	segments := &text.Segments
	l := &Listener{text: text, segments: segments, mentions: mentions, sayings: map[int][]saying{}}
	if l.voice = voiceOf(doc, segments, mentions); l.voice != nil {
		l.home = l.voice.State
	}
	l.minutes = isMinutes(segments)
	l.dateline = datelineOf(segments, mentions)
	l.hearTurns()
	return l
}

// Of is the chain of speakers of a frame, outermost first; empty where the
// document itself speaks. Frames are to be asked in the order of the text.
func (l *Listener) Of(f *frame.Frame) []Speaker {
	i := f.Sentence.Index
	l.readTo(i)
	var resolved []Speaker
	for _, sp := range l.chain(f) {
		if n := len(resolved); n > 0 && sameSpeaker(resolved[n-1], sp) {
			continue
		}
		resolved = append(resolved, sp)
	}
	for k := range resolved {
		resolved[k].sentence = i
	}
	if turn := l.turnOf(i); turn != nil && (len(resolved) == 0 || !sameSpeaker(*turn, resolved[0]) && !l.firstPerson(resolved[0])) {
		resolved = append([]Speaker{*turn}, resolved...)
		resolved[0].sentence = i
	}
	if len(resolved) == 0 {
		resolved = l.continued(i)
	}
	if len(resolved) == 0 {
		resolved = l.carriesOn(f)
	}
	if len(resolved) == 0 {
		resolved = l.confirmed(i)
	}
	words, accuses := hedgeOf(f)
	if len(resolved) == 0 && accuses {
		resolved = []Speaker{accuser(words)}
		resolved[0].sentence = i
	}
	if n := len(resolved); n > 0 && resolved[n-1].Hedge == "" {
		resolved[n-1].Hedge = words
	}
	for k := range resolved {
		s := &l.segments.Sentences[resolved[k].sentence]
		resolved[k].Said = [2]int{s.Start, s.End}
	}
	return resolved
}

// Hedge is the word by which the document itself hedges a frame ("reportedly",
// "are thought to have"); empty where there is none.
func (l *Listener) Hedge(f *frame.Frame) string {
	words, _ := hedgeOf(f)
	return words
}

// chain is whoever stands outside the clause, then whoever governs it, then
// whoever these cite.
func (l *Listener) chain(f *frame.Frame) []Speaker {
	outside, before, cited := l.onSurface(f)
	governing := l.inTree(f)
	if len(governing) == 0 {
		governing = before
	}
	return slices.Concat(outside, governing, cited)
}

// Voice is the body that issued the document in its own name; nil where there
// is none.
func (l *Listener) Voice() *Speaker { return l.voice }

// Issue lets a state speak in a document that one of its offices issued, where
// the office has no name of its own.
func (l *Listener) Issue(state graph.Party) {
	if l.voice == nil {
		l.voice, l.home = &Speaker{Name: state.Name, Party: state, Kind: state.Kind, State: state.ID, Word: -1}, state.ID
	}
}

// firstPerson reports whether a speaker is only called "we" or "I".
func (l *Listener) firstPerson(sp Speaker) bool {
	return sp.Name == "we" || sp.Name == "We" || sp.Name == "I"
}

func sameSpeaker(a, b Speaker) bool {
	return a.Party.ID != "" && a.Party.ID == b.Party.ID || strings.EqualFold(a.Name, b.Name)
}

// readTo takes note of the speakers of the sentences before and up to one.
func (l *Listener) readTo(i int) {
	const keep = 300 // more than the sentences hold in which a description looks
	for ; l.read <= i; l.read++ {
		l.note(l.read)
		if len(l.known) > 2*keep {
			l.known = append(l.known[:0], l.known[len(l.known)-keep:]...)
		}
	}
}

// note remembers who was named in a sentence: those mentioned and those who
// speak.
func (l *Listener) note(i int) {
	for k := range l.mentions[i] {
		m := &l.mentions[i][k]
		if m.Kind == mention.Goods || m.Kind == mention.Unnamed || m.Kind == mention.Described && !mayFind(m) {
			continue
		}
		sp := ofMention(l.segments.Text, m)
		if m.How == graph.ByCapital && len(sp.Name) > 3 && strings.ToUpper(sp.Name) == sp.Name && m.First == 0 {
			continue // a dateline
		}
		sp.sentence = i
		if m.Kind == mention.Speaker && !isPronounLike(&sp) && l.definite(i, m) {
			sp = l.resolve(sp, i)
			sp.sentence = i
		}
		l.known = append(l.known, sp)
	}
	n := l.line(i)
	l.noteBodies(n, i)
	for _, u := range n.hear() {
		if author(u.speaker.Name, n.tokens, u.speaker.Start) {
			continue
		}
		sp := l.who(&u, i)
		sp.sentence, sp.spoke = i, true
		sp.On = l.saidOn(i, &u)
		l.sayings[i] = append(l.sayings[i], saying{sp, u.depth, u.cue, u.from, u.to})
		l.known = append(l.known, sp)
	}
}

// noteBodies remembers the bodies and papers that a sentence speaks of by no more
// than a noun ("the commission", "the indictment"), in their place among the
// others whom it names.
func (l *Listener) noteBodies(n *line, i int) {
	first := len(l.known)
	for first > 0 && l.known[first-1].sentence == i {
		first--
	}
	for k := 1; k < len(n.small); k++ {
		if n.covered[k] >= 0 || !finders[n.small[k]] {
			continue
		}
		p := n.phraseBefore(k)
		if p.head != k || p.first == k || !starts[n.small[p.first]] && n.covered[p.first] < 0 {
			continue
		}
		sp := n.speaker(p, "", cue{})
		sp.sentence = i
		at := first
		for at < len(l.known) && l.known[at].Start < sp.Start {
			at++
		}
		l.known = slices.Insert(l.known, at, sp)
	}
}

// finders are bodies and papers that say what they found.
var finders = wordset.Of("commission committee inquiry inquest panel court tribunal jury indictment report study audit judgment judgement verdict writ delegate envoy negotiator commissioner")

// mayFind reports whether a description is of a body that says what it found:
// "the court".
func mayFind(m *mention.Mention) bool {
	head := headOf(m.Noun)
	return courts[head] || institutes[head] || experts[head] || documents[head] && !strings.HasSuffix(head, "s") || missives[head]
}

// who is the speaker of a saying. Whoever "…, it said" means has spoken in the
// sentence before that, or was named before the sentence: what is told in it
// names others.
func (l *Listener) who(u *saying, i int) Speaker {
	pronoun, start := strings.ToLower(u.speaker.Name), l.segments.Sentences[i].Start
	if u.depth != beside || u.speaker.Start <= start {
		return l.resolve(u.speaker, i)
	}
	if owner := possessives[first(pronoun)]; owner != "" && strings.HasPrefix(u.speaker.head, "spokes") {
		if who, ok := l.spokeLast(owner, i); ok {
			return u.speaker.as(who)
		}
	}
	if pronoun != "it" && pronoun != "they" {
		return l.resolve(u.speaker, i)
	}
	for _, said := range l.sayings[i] {
		if said.speaker.Start < u.speaker.Start && fits(pronoun, &said.speaker) {
			return u.speaker.as(said.speaker)
		}
	}
	if who, ok := l.spokeLast(pronoun, i); ok {
		return u.speaker.as(who)
	}
	if who, ok := l.foundLast(pronoun, i); ok {
		return u.speaker.as(who)
	}
	if who, ok := l.whom(pronoun, i, start); ok {
		return u.speaker.as(who)
	}
	return l.resolve(u.speaker, i)
}

// spokeLast is who spoke in the sentence before, if a pronoun may mean him.
func (l *Listener) spokeLast(pronoun string, i int) (Speaker, bool) {
	for _, said := range l.sayings[i-1] {
		if said.depth != cited && !pronouns[strings.ToLower(said.speaker.Name)] && fits(pronoun, &said.speaker) {
			return said.speaker, true
		}
	}
	return Speaker{}, false
}

// foundLast is the paper or body of finders that one of the last sentences spoke
// of, whose word "…, it says" is rather than a state's.
func (l *Listener) foundLast(pronoun string, i int) (Speaker, bool) {
	const reach = 2
	var who *Speaker
	for k := len(l.known) - 1; k >= 0 && i-l.known[k].sentence <= reach; k-- {
		c := &l.known[k]
		if who != nil && c.sentence != who.sentence {
			break
		}
		if c.sentence < i && finders[c.head] && fits(pronoun, c) {
			who = c // the first of its sentence
		}
	}
	if who == nil {
		return Speaker{}, false
	}
	return *who, true
}

// definite reports whether "the" or a possessive stands before a mention.
func (l *Listener) definite(i int, m *mention.Mention) bool {
	if m.First == 0 {
		return false
	}
	switch strings.ToLower(l.segments.Sentences[i].Tokens[m.First-1].Text) {
	case "the", "its", "his", "her", "their", "that", "this", "'s":
		return true
	}
	return false
}

// speakerKind reports whether mentions of a kind are made to speak.
func speakerKind(k mention.Kind) bool { return k == mention.Party || k == mention.Speaker }

func isPronounLike(sp *Speaker) bool { return pronouns[strings.ToLower(sp.Name)] }
