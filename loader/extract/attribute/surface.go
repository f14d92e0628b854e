package attribute

import (
	"slices"
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/syntax/lemma"
)

// saying is a speaker with the stretch of the text, in bytes, that he answers
// for.
type saying struct {
	speaker  Speaker
	depth    depth
	cue      int // where the verb of speech begins
	from, to int
}

// depth is how near a speaker stands to what is said.
type depth uint8

const (
	beside depth = iota // "…, X said", "according to X"
	before              // "X said that …"
	cited               // "citing X"
)

// onSurface is the speakers, by depth, who answer for a frame by the order of
// the words.
func (l *Listener) onSurface(f *frame.Frame) (outside, governing, inner []Speaker) {
	at := f.Sentence.Tree.Words[f.Word].Start
	var by [3][]Speaker
	for _, s := range l.sayings[f.Sentence.Index] {
		if at >= s.from && at < s.to && at != s.cue {
			by[s.depth] = append(by[s.depth], s.speaker)
		}
	}
	return by[beside], by[before], by[cited]
}

// line is one sentence read by the order of its words.
type line struct {
	text     string
	tokens   []segment.Token
	small    []string
	mentions []mention.Mention
	covered  []int // mention by token, -1 where none
}

func (l *Listener) line(i int) *line {
	s := &l.segments.Sentences[i]
	n := &line{text: l.segments.Text, tokens: s.Tokens, mentions: l.mentions[i]}
	n.small = make([]string, len(s.Tokens))
	n.covered = make([]int, len(s.Tokens))
	for k, t := range s.Tokens { // before the mentions, which look at words
		n.small[k] = strings.ToLower(t.Text)
		n.covered[k] = -1
	}
	for m := range n.mentions {
		if n.mentions[m].Kind == mention.Goods {
			continue
		}
		if n.untangle(m) {
			continue
		}
		for k := n.mentions[m].First; k < n.mentions[m].Last && k < len(n.covered); k++ {
			n.covered[k] = m
		}
	}
	return n
}

// untangle takes a verb off a mention: "the experts report". It reports
// whether nothing but the verb was mentioned.
func (n *line) untangle(m int) bool {
	mm := &n.mentions[m]
	if mm.Kind != mention.Speaker || mm.Last < 2 {
		return false
	}
	before, plural := n.small[mm.Last-2], false
	switch n.small[mm.Last-1] {
	case "report", "record", "document", "book", "study":
		if plural = strings.HasSuffix(before, "s") && !strings.HasSuffix(before, "ss") && before != "'s"; !plural {
			return false
		}
	case "reports", "records", "documents":
		if n.word(mm.Last) != "that" {
			return false
		}
	default:
		return false
	}
	if mm.Last-mm.First == 1 {
		return true
	}
	shorter := *mm
	shorter.Last, shorter.Noun, shorter.Plural = mm.Last-1, before, plural
	shorter.Head, shorter.End = mm.Last-2, n.tokens[mm.Last-2].End
	n.mentions = slices.Clone(n.mentions)
	n.mentions[m] = shorter
	return false
}

func (n *line) word(k int) string {
	if k < 0 || k >= len(n.small) {
		return ""
	}
	return n.small[k]
}

// hear lists the sayings of a sentence in the order of the text.
func (l *Listener) hear(i int) []saying {
	n := l.line(i)
	var found []saying
	for k := range n.tokens {
		if n.covered[k] >= 0 {
			continue
		}
		if s, ok := n.accordingTo(k); ok {
			found = append(found, s)
		} else if s, ok := n.byAccount(k); ok {
			found = append(found, s)
		} else if s, ok := n.citing(k); ok {
			found = append(found, s)
		} else if s, ok := n.speech(k); ok {
			found = append(found, s)
		}
	}
	if s, ok := n.label(); ok {
		found = append(found, s)
	} else if s, ok := n.colon(); ok && len(found) == 0 {
		found = append(found, s)
	}
	return found
}

// part is the bytes between the semicolons around a token.
func (n *line) part(k int) (from, to int) {
	from, to = n.tokens[0].Start, n.tokens[len(n.tokens)-1].End
	for j := k; j >= 0; j-- {
		if n.small[j] == ";" {
			from = n.tokens[j].End
			break
		}
	}
	for j := k; j < len(n.tokens); j++ {
		if n.small[j] == ";" {
			to = n.tokens[j].Start
			break
		}
	}
	return from, to
}

// accordingTo reads "according to X".
func (n *line) accordingTo(k int) (saying, bool) {
	if n.small[k] != "according" || n.word(k+1) != "to" {
		return saying{}, false
	}
	p, ok := n.phraseAfter(k + 2)
	if !ok {
		return saying{}, false
	}
	from, to := n.part(k)
	return saying{n.speaker(p, "according to", cue{}), beside, n.tokens[k].Start, from, to}, true
}

var accounts = wordSet("account reckoning view count estimate reading telling version words word opinion judgement judgment calculation estimation")

// byAccount reads "by X's account", "in the view of X".
func (n *line) byAccount(k int) (saying, bool) {
	switch n.small[k] {
	case "by", "in", "on", "to", "from":
	default:
		return saying{}, false
	}
	from, to := n.part(k)
	for j := k + 1; j < len(n.tokens) && j < k+9; j++ {
		w := n.small[j]
		switch {
		case accounts[w] && n.word(j+1) == "of":
			if p, ok := n.phraseAfter(j + 2); ok {
				where := beside
				if n.small[k] == "on" && w == "word" {
					where = cited
				}
				return saying{n.speaker(p, n.small[k]+" the "+w+" of", cue{}), where, n.tokens[k].Start, from, to}, true
			}
			return saying{}, false
		case accounts[w] && j > k+2 && (n.small[j-1] == "'s" || n.small[j-1] == "’s" || n.small[j-1] == "'" || n.small[j-1] == "’"):
			p := n.phraseBefore(j - 2)
			if p.head < 0 {
				return saying{}, false
			}
			return saying{n.speaker(p, n.tokens[j].Text, cue{}), beside, n.tokens[k].Start, from, to}, true
		case w == "," || w == ".":
			return saying{}, false
		}
	}
	return saying{}, false
}

// citing reads "citing X" and "quotes X as saying".
func (n *line) citing(k int) (saying, bool) {
	switch n.small[k] {
	case "citing", "quoting", "quotes", "quoted", "cites", "cited":
	default:
		return saying{}, false
	}
	if n.small[k] == "quoted" && beforeAuxiliary(n.word(k-1)) {
		if p := n.subject(k - 1); p.head >= 0 && n.saysAs(k) {
			return saying{n.speaker(p, n.small[k], cue{}), before, n.tokens[k].Start, n.tokens[k].End, n.tokens[len(n.tokens)-1].End}, true
		}
		return saying{}, false
	}
	p, ok := n.phraseAfter(k + 1)
	if !ok {
		return saying{}, false
	}
	from, to := n.part(k)
	where := cited
	if w := n.word(k - 1); w == "which" || w == "who" || w == "that" {
		where = beside // "a weekly which quotes an agency": both stand outside what is told
	}
	return saying{n.speaker(p, n.small[k], cue{}), where, n.tokens[k].Start, from, to}, true
}

// saysAs reports whether "as saying" follows soon after a token.
func (n *line) saysAs(k int) bool {
	for j := k + 1; j < len(n.tokens)-1 && j < k+10; j++ {
		if n.small[j] == "as" && n.small[j+1] == "saying" {
			return true
		}
	}
	return false
}

var findings = wordSet("reading finding findings conclusion conclusions verdict view account version answer reply comment statement explanation position")

// label reads "Finding of the panel: …", "X: …" at the head of a sentence.
func (n *line) label() (saying, bool) {
	colon := -1
	for k := 1; k < len(n.tokens) && k < 12; k++ {
		if n.small[k] == ":" {
			colon = k
			break
		}
		if n.small[k] == "," || n.small[k] == ";" {
			return saying{}, false
		}
	}
	if colon < 0 || colon == len(n.tokens)-1 {
		return saying{}, false
	}
	for m := range n.mentions {
		mm := &n.mentions[m]
		if mm.First > 0 && !strings.HasSuffix(n.small[mm.First-1], ".") || mm.Last > colon || mm.Last != colon && n.word(mm.Last) != "to" {
			continue
		}
		if mm.Kind == mention.Party && mm.Party.Kind != graph.State {
			return saying{ofMention(n.text, mm), beside, mm.Start, n.tokens[colon].End, n.tokens[len(n.tokens)-1].End}, true
		}
	}
	found := -1
	for k := range colon {
		if findings[n.small[k]] {
			found = k
			break
		}
	}
	if found < 0 {
		return saying{}, false
	}
	for m := range n.mentions {
		if mm := &n.mentions[m]; mm.Last <= colon && mm.Kind != mention.Goods && mm.Kind != mention.Unnamed {
			sp := ofMention(n.text, mm)
			sp.Cue = n.tokens[found].Text
			return saying{sp, beside, n.tokens[found].Start, n.tokens[colon].End, n.tokens[len(n.tokens)-1].End}, true
		}
	}
	owner := found - 1
	if n.word(owner) == "own" {
		owner--
	}
	if w := n.word(owner); w == "'s" || w == "’s" {
		if p := n.phraseBefore(owner - 1); p.head >= 0 {
			return saying{n.speaker(p, n.tokens[found].Text, cue{}), beside, n.tokens[found].Start, n.tokens[colon].End, n.tokens[len(n.tokens)-1].End}, true
		}
	}
	return saying{}, false
}

// plainly are words that before a colon announce what somebody says: "set them
// right: …", "makes no secret of it: …".
var plainly = wordSet("right secret opposite contrary clear plain bluntly way records account")

// colon reads "X makes no secret of it: …".
func (n *line) colon() (saying, bool) {
	colon, announced := -1, -1
	for k := 1; k < len(n.tokens) && k < 24; k++ {
		if n.small[k] == ":" {
			colon = k
			break
		}
		switch {
		case n.small[k] == ";":
			announced = -1
		case plainly[n.small[k]]:
			announced = k
		}
	}
	if colon < 0 || colon == len(n.tokens)-1 || announced < 0 {
		return saying{}, false
	}
	for m := range n.mentions {
		mm := &n.mentions[m]
		if mm.Last > colon || mm.Kind != mention.Party && mm.Kind != mention.Speaker || mm.Party == nil || mm.Form == lexicon.Adjective || n.word(mm.First-1) == "in" {
			continue
		}
		sp := ofMention(n.text, mm)
		sp.Cue = n.tokens[announced].Text
		return saying{sp, before, n.tokens[colon].Start, n.tokens[colon].End, n.tokens[len(n.tokens)-1].End}, true
	}
	return saying{}, false
}

// nounsToo are verbs of speech whose third person is a common noun as well.
var nounsToo = wordSet("reports claims shows notes records estimates charges documents states counts rules finds lists names accounts quotes discloses puts numbers figures thinks stresses answers")

// speechCue is what a token does as a finite verb of speech.
func speechCue(w string) (cue, bool) {
	for _, tag := range [...]string{"VBD", "VBZ"} {
		if l := lemma.Of(w, "VERB", tag); l != w {
			if c, ok := cues()[l]; ok {
				return c, true
			}
		}
	}
	switch w {
	case "accusing", "alleging", "saying", "denying", "claiming":
		c, ok := cues()[lemma.Of(w, "VERB", "VBG")]
		return c, ok
	}
	c, ok := cues()[w]
	return c, ok
}

// weak are verbs of speech that more often do something else: they need a
// "that" or a colon.
var weak = wordSet(`held holds hold found finds find showed shows show discovered discovers put puts counted counts spoke speaks heard hears
	learned learnt learns traced traces listed lists list named names name documented documents document recorded records record ruled rules rule promised promises
	promise pledged pledges pledge suspected suspects suspect published publishes publish described describes describe warned warns warn refuted rejected rejects
	dismissed dismisses blamed blames slipped slip disclosed revealed reveals reveal quoted quotes quote cited cites cite`)

// speech reads "X said that …", "…, X said" and "… said X".
func (n *line) speech(k int) (saying, bool) {
	c, ok := speechCue(n.small[k])
	if !ok && n.small[k] != "known" && !certain[n.small[k]] || n.negatedAt(k) {
		return saying{}, false
	}
	from, to := n.part(k)
	here := n.tokens[k].Start
	if n.word(k+1) == "by" && beforeAuxiliary(n.word(k-1)) {
		p, ok := n.phraseAfter(k + 2)
		if !ok {
			return saying{}, false
		}
		return saying{n.speaker(p, n.tokens[k].Text, c), before, here, n.tokens[k].End, to}, true
	}
	if beforeAuxiliary(n.word(k-1)) && n.small[k] != "known" && !certain[n.small[k]] || within[n.word(k-1)] || n.word(k-1) == "by" || starts[n.word(k-1)] && n.word(k-1) != "that" {
		return saying{}, false
	}
	p := n.subject(k)
	switch {
	case strings.HasSuffix(n.small[k], "ing"):
		p = n.opening(k)
	case n.small[k] == "slip" && n.word(k-1) == "let":
		p = n.subject(k - 1)
	case n.small[k] == "known":
		p = n.madeKnown(k)
	case certain[n.small[k]]:
		p = n.beSure(k)
	}
	if p.head < 0 || n.word(p.first-1) == "so" {
		return n.inverted(k, c)
	}
	if _, base := cues()[n.small[k]]; base && n.small[k] != "slip" && !n.manyOf(p) || nounsToo[n.small[k]] && !n.opensClause(k+1) {
		return saying{}, false
	}
	p = n.joined(p)
	if c.denies {
		to = n.untilTurn(k, to)
	}
	sp := n.speaker(p, n.tokens[k].Text, c)
	if n.closes(p.first, k) {
		return saying{sp, beside, here, from, to}, true
	}
	if n.word(k+1) == "by" {
		return saying{}, false // "the story told by"
	}
	if weak[n.small[k]] && !c.denies && !sp.Reports && !n.saysThat(k) {
		return saying{}, false
	}
	return saying{sp, before, here, n.tokens[k].End, to}, true
}

// certain are adjectives by which somebody vouches for what follows.
var certain = wordSet("certain unanimous confident adamant convinced sure agreed")

// beSure is the subject of "are unanimous that".
func (n *line) beSure(k int) phrase {
	if n.word(k+1) != "that" || !beforeAuxiliary(n.word(k-1)) {
		return noPhrase
	}
	return n.subject(k - 1)
}

// madeKnown is the subject of "let it be known" and "made it known".
func (n *line) madeKnown(k int) phrase {
	for j := k - 1; j > 0 && j >= k-3; j-- {
		switch n.small[j] {
		case "let", "lets", "made", "makes":
			return n.subject(j)
		}
	}
	return noPhrase
}

// untilTurn is where a denial ends: at the word that turns to something else.
func (n *line) untilTurn(k, to int) int {
	for j := k + 1; j < len(n.tokens) && n.tokens[j].End <= to; j++ {
		switch n.small[j] {
		case "but", "while", "although", "though", "whose", "which", "after", "before", "when", "as":
			return n.tokens[j].Start
		}
	}
	return to
}

// opening is the phrase that opens the sentence in which a participle of
// speech stands: "The agency called it a stab in the back, accusing …".
func (n *line) opening(k int) phrase {
	switch n.word(k - 1) {
	case ",", "\"", "”", "''":
	default:
		return noPhrase
	}
	start := 0
	if w := n.word(0); n.covered[0] < 0 && (within[w] || w == "after" || w == "while" || w == "speaking") {
		for start < k && n.small[start] != "," {
			start++
		}
		start++
	}
	p, ok := n.phraseAfter(start)
	if !ok || p.last > k {
		return noPhrase
	}
	return p
}

// joined is a phrase with the one that "and" joins to it: "two port workers and
// a military official".
func (n *line) joined(p phrase) phrase {
	if n.word(p.first-1) != "and" {
		return p
	}
	q := n.phraseBefore(p.first - 2)
	if q.head < 0 || q.first > 0 && n.word(q.first-1) != "," && n.word(q.first-1) != "”" && n.word(q.first-1) != "\"" {
		return p
	}
	return phrase{q.first, p.last, p.head}
}

// inverted reads "…", said X.
func (n *line) inverted(k int, c cue) (saying, bool) {
	switch n.word(k - 1) {
	case ",", "\"", "”", "''", "?", "!":
	default:
		return saying{}, false
	}
	p, ok := n.phraseAfter(k + 1)
	if !ok || c.accuses || c.denies || weak[n.small[k]] || strings.HasSuffix(n.small[k], "ing") {
		return saying{}, false
	}
	from, to := n.part(k)
	return saying{n.speaker(p, n.tokens[k].Text, c), beside, n.tokens[k].Start, from, to}, true
}

// saysThat reports whether "that" or a colon follows soon after a verb.
func (n *line) saysThat(k int) bool {
	for j := k + 1; j < len(n.tokens) && j < k+6; j++ {
		switch n.small[j] {
		case "that", ":":
			return true
		case ",", ".", "of", "and":
			return false
		}
	}
	return false
}

// manyOf reports whether a phrase is plural, as the subject of "say" must be.
func (n *line) manyOf(p phrase) bool {
	if m := n.mentionOf(p); m != nil && m.Plural || n.word(p.first-1) == "and" {
		return true
	}
	w := n.small[p.head]
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") || w == "they" || w == "we" || w == "i" || w == "people" || w == "police"
}

func beforeAuxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "been", "be", "being", "to":
		return true
	}
	return false
}

// negatedAt reports whether a verb group is negated or only supposed.
func (n *line) negatedAt(k int) bool {
	for j := k - 1; j >= 0 && j >= k-3; j-- {
		switch n.small[j] {
		case "not", "n't", "never", "neither", "nor", "could", "might", "should", "if":
			return true
		}
	}
	return false
}

// opensClause reports whether what follows a verb of speech may be what is
// said.
func (n *line) opensClause(k int) bool {
	switch n.word(k) {
	case "that", ",", ":", ".", "the", "a", "an", "it", "they", "no", "any", "how", "\"", "“", "":
		return true
	}
	return k < len(n.covered) && (n.covered[k] >= 0 || n.goodsAt(k))
}

func (n *line) goodsAt(k int) bool {
	for m := range n.mentions {
		if n.mentions[m].First == k {
			return true
		}
	}
	return false
}

// closes reports whether a clause of speech stands after or within what is
// said: "…, officials said."
func (n *line) closes(first, cue int) bool {
	before := n.word(first - 1)
	if before == "as" {
		return true
	}
	if before != "," && before != "\"" && before != "”" && before != "''" && before != "–" && before != "—" && before != "-" {
		return false
	}
	for k := cue + 1; k < len(n.tokens); k++ {
		switch n.small[k] {
		case ",", ".", ";", "–", "—", "”", "\"":
			return true
		case "that", ":", "had", "has", "have", "was", "were", "is", "are", "will", "would":
			return false
		}
		if k > cue+9 || k == cue+1 && (n.small[k] == "of" || n.covered[k] >= 0 && n.mentions[n.covered[k]].Kind != mention.Speaker) {
			return false
		}
	}
	return true
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}
