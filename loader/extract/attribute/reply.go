package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/wordset"
)

// Reply is what somebody says of claims without telling the transfer again:
// "some of the claims were untrue", "acknowledged the scale of exports".
type Reply struct {
	Speaker  Speaker
	Sentence int
	Stance   graph.Stance
	// Same is true of an answer to what its own sentence tells: "which X denied".
	Same bool
	At   int // the byte where its verb begins
	// Whole is true of words that deny all that was told last: "denied it".
	Whole bool
	// Accusations is true where the words answer accusations, false where they
	// answer whatever was told last.
	Accusations bool
}

var (
	accusations = wordset.Of("accusation accusations allegation allegations claim claims charge charges accusing insinuation insinuations")
	stories     = wordset.Of("report reports story stories findings account accounts rumours rumors version article suggestion suggestions notion idea document")
	falsehoods  = wordset.Of("untrue false groundless baseless unfounded fabricated fabrication invention hoax lies lie forgery nonsense fiction speculative misleading absurd slander provocation propaganda")
	partial     = wordset.Of("some partly part certain several scale but though although however")
	transfers   = wordset.Of("export exports delivery deliveries shipment shipments sale sales transfer transfers supply supplies trade")
)

// Replies lists the replies of the whole text, in its order.
func (l *Listener) Replies() []Reply {
	l.readTo(len(l.segments.Sentences) - 1)
	var found []Reply
	for i := range l.segments.Sentences {
		for k := range l.sayings[i] {
			if r, ok := l.reply(i, &l.sayings[i][k]); ok {
				found = append(found, r)
			}
		}
	}
	return found
}

func (l *Listener) reply(i int, s *saying) (Reply, bool) {
	sp := s.speaker
	if sp.Reports || sp.State == "" && sp.Party.Kind != graph.Group || s.depth == cited {
		return Reply{}, false
	}
	if s.depth == answering {
		return Reply{Speaker: sp, Sentence: i, Stance: graph.Rebuts, Same: true, Whole: true, At: s.cue}, true
	}
	words := l.wordsIn(i, s)
	accused, told, untrue := words.any(accusations), words.any(stories), words.any(falsehoods)
	r := Reply{Speaker: sp, Sentence: i, Accusations: accused, At: s.cue}
	switch {
	case sp.Denies && l.pointsBack(i, s):
		r.Stance, r.Accusations, r.Same, r.Whole = graph.Rebuts, false, true, true
	case (sp.Denies && (accused || told)) || untrue && (accused || told || sp.Denies):
		r.Stance, r.Whole = graph.Rebuts, !accused
		if words.any(partial) {
			r.Stance = graph.PartlyRebuts
		}
	case sp.Admits && words.any(transfers) && l.opener(i, s) != "that":
		r.Stance = graph.Acknowledges
		if words.any(partial) {
			r.Stance = graph.PartlyAcknowledges
		}
	default:
		return Reply{}, false
	}
	return r, true
}

// opener is the first word of what is said.
func (l *Listener) opener(i int, s *saying) string {
	for _, t := range l.segments.Sentences[i].Tokens {
		if t.Start >= s.from {
			return strings.ToLower(t.Text)
		}
	}
	return ""
}

// pointsBack reports whether what is denied is no more than a word for what was
// told: "denied it", "rejected this as nonsense".
func (l *Listener) pointsBack(i int, s *saying) bool {
	n, tokens := 0, l.segments.Sentences[i].Tokens
	for k := range tokens {
		if tokens[k].Start < s.from || tokens[k].End > s.to {
			continue
		}
		w := strings.ToLower(tokens[k].Text)
		switch {
		case n == 0 && pointers[w]:
			n++
		case n == 0:
			return false
		default:
			return !wordChars(w) || closers[w]
		}
	}
	return n > 0
}

var (
	pointers = wordset.Of("it this that them all everything")
	closers  = wordset.Of("as at in on and but again later yesterday flatly outright angrily vigorously strongly vehemently through when calling saying for by to")
)

func wordChars(w string) bool {
	return w != "" && (w[0] >= 'a' && w[0] <= 'z' || w[0] >= '0' && w[0] <= '9' || w[0] >= 0x80) && w != "”" && w != "–" && w != "—"
}

// said is the words of a stretch, in small letters.
type said map[string]bool

func (w said) any(of map[string]bool) bool {
	for word := range w {
		if of[word] {
			return true
		}
	}
	return false
}

func (l *Listener) wordsIn(i int, s *saying) said {
	words := said{}
	for _, t := range l.segments.Sentences[i].Tokens {
		if t.Start >= s.from && t.End <= s.to {
			words[strings.ToLower(t.Text)] = true
		}
	}
	return words
}
