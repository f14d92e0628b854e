package stage

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/wordset"
)

// hold is how surely a sentence tells that goods were stopped on their way.
type hold uint8

const (
	free    hold = iota
	noticed      // stopped or found, nobody says by whom
	found        // found by somebody whose trade it is
	held         // seized, intercepted, boarded
)

// Seizures tells of each sentence of a document whether goods spoken of there
// were taken before they arrived. A sentence is read when it is asked about.
type Seizures struct {
	segments *segment.Segmented
	mentions [][]mention.Mention
	holds    map[int]hold
	titled   bool // the title is about seized cargoes
}

// FindSeizures prepares to read a document for seizures.
func FindSeizures(segments *segment.Segmented, mentions [][]mention.Mention) *Seizures {
	s := &Seizures{segments: segments, mentions: mentions, holds: map[int]hold{}}
	for i := 0; i < len(segments.Sentences) && i < 2; i++ {
		if segments.Blocks[segments.Sentences[i].Block].Kind == segment.Heading && s.hold(i) != free {
			s.titled = true
		}
	}
	return s
}

// hold is what a sentence tells.
func (s *Seizures) hold(i int) hold {
	h, ok := s.holds[i]
	if !ok {
		h = holdIn(&s.segments.Sentences[i], s.mentions[i])
		s.holds[i] = h
	}
	return h
}

var (
	seizing = wordset.Of(`seize seized seizes seizing intercept intercepted intercepts intercepting impound impounded impounds confiscate confiscated confiscates
		sequestrated sequestered boarded board boards waylaid`)
	finding = wordset.Of(`discovered discover discovers uncovered uncover uncovers found unearthed stopped detained capture captured took discovery seizure interception
		sunk sank sink sinking torpedoed wrecked hijacked scuttled`)
	// searching is finding only where it is somebody's trade.
	searching = wordset.Of("opened searched searches opens")
	carriers  = wordset.Of(`ship ships vessel vessels freighter freighters boat boats dhow dhows trawler trawlers plane planes aircraft lorry lorries truck trucks container
		containers convoy hold cargo cargoes ilyushin antonov coaster steamer consignment consignments shipment shipments crate crates skiff tanker barge boxes apron`)
	watchers = wordset.Of(`customs inspectors inspector navy police commandos marines coastguard guard policemen frigate patrol pirates prosecutor prosecutors sailors boarding
		soldiers gendarmes service services`)
)

// papers are what customs and police keep: "the customs database" found nothing.
var papers = wordset.Of("database data records record register slips papers figures statistics declaration declarations official union")

// holdIn is what one sentence tells: that goods or what carried them were
// seized, or that somebody whose trade it is found them.
func holdIn(sentence *segment.Sentence, mentions []mention.Mention) hold {
	small := make([]string, len(sentence.Tokens))
	for k, t := range sentence.Tokens {
		small[k] = strings.ToLower(t.Text)
		switch small[k] {
		case "?", "if", "neither", "would":
			return free
		}
	}
	goods := make([]bool, len(small))
	for m := range mentions {
		if mentions[m].Kind == mention.Goods && mentions[m].Goods != lexicon.Civil {
			for k := mentions[m].First; k < mentions[m].Last && k < len(goods); k++ {
				goods[k] = true
			}
		}
	}
	freight := func(k int) bool { return goods[k] || carriers[small[k]] }
	watcher := func(k int) bool { return watchers[small[k]] && (k+1 == len(small) || !papers[small[k+1]]) }
	strongest := free
	for k, w := range small {
		if w == "board" && k > 0 && (small[k-1] == "on" || small[k-1] == "the") {
			continue // "on board" takes nothing
		}
		if seizing[w] && k+2 < len(small) && small[k+1] == "from" && named(mentions, k+2) {
			continue // goods seized from somebody are his who seized them
		}
		if seizing[w] || finding[w] || searching[w] {
			if within(k, 5, 0, len(small), func(j int) bool { return small[j] == "never" || small[j] == "not" }) {
				continue
			}
		}
		switch {
		case lost(small, k) && within(k, 14, 8, len(small), freight), takenOff(small, k) && within(k, 14, 8, len(small), freight):
			strongest = max(strongest, found)
		case seizing[w] && (within(k, 7, 0, len(small), freight) || within(k, 0, 8, len(small), freight)):
			return held
		case (finding[w] || searching[w]) && within(k, 12, 8, len(small), watcher) && within(k, 10, 14, len(small), freight):
			strongest = max(strongest, found)
		case finding[w] && within(k, 10, 14, len(small), freight):
			strongest = max(strongest, noticed)
		}
	}
	return strongest
}

// lost reports whether a word tells that what is spoken of was lost on its way.
func lost(small []string, k int) bool {
	switch small[k] {
	case "sunk", "sank", "torpedoed", "wrecked", "scuttled", "hijacked":
		return true
	case "lost":
		return k > 0 && losing[small[k-1]]
	case "got", "arrived", "reached":
		return k > 0 && small[k-1] == "never"
	}
	return false
}

// losing are words before "lost" with which it tells of things.
var losing = wordset.Of("was were been and being most all or got")

// takenOff reports whether a word tells of goods taken off what carried them:
// "takes nearly 3,000 rifles off a dhow".
func takenOff(small []string, k int) bool {
	if small[k] != "off" || k+1 == len(small) || !articles[small[k+1]] {
		return false
	}
	return within(k, 14, 0, len(small), func(j int) bool { return taking[small[j]] })
}

var (
	articles = wordset.Of("a an the her it two three")
	taking   = wordset.Of("take takes took taken taking had have")
)

// named reports whether a party's name begins at a token, or after an article
// there.
func named(mentions []mention.Mention, token int) bool {
	for i := range mentions {
		if m := &mentions[i]; m.Kind == mention.Party && m.How == graph.ByName && (m.First == token || m.First == token+1) {
			return true
		}
	}
	return false
}

// within reports whether a token up to so many before or after one is such.
func within(k, before, after, n int, such func(int) bool) bool {
	for j := max(0, k-before); j <= min(n-1, k+after); j++ {
		if j != k && such(j) {
			return true
		}
	}
	return false
}

// Taken reports whether a frame tells that its goods were seized.
func (s *Seizures) Taken(f *frame.Frame) bool {
	if f.Predicate.Class != frame.Seize || f.Verb == nil || f.Verb.Negated || f.Verb.Modal != "" {
		return false
	}
	return seizing[f.Predicate.Lemma] || s.hold(f.Sentence.Index) >= found
}

// near is the strongest hold told close before a sentence in its paragraph, or
// in its section before it.
func (s *Seizures) near(i int) (paragraph, section hold) {
	const close, reach = 4, 14
	block := s.segments.Sentences[i].Block
	for j := i; j >= 0 && i-j <= reach; j-- {
		b := s.segments.Sentences[j].Block
		if b != block && s.segments.Blocks[b].Kind == segment.Heading {
			break
		}
		if b == block && i-j <= close {
			paragraph = max(paragraph, s.hold(j))
		}
		section = max(section, s.hold(j))
	}
	if s.titled {
		paragraph = max(paragraph, found)
	}
	return paragraph, max(section, paragraph)
}
