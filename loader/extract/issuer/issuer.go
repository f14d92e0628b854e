// Package issuer says which state's office issued a document, from its publisher
// and its first lines.
package issuer

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
)

// offices are words in the heading of a paper that a state's own office issues.
var offices = []string{"ministry", "department", "secretariat", "government", "parliament", "house of", "committee", "agency",
	"directorate", "embassy", "council of ministers", "chancellery", "presidency", "storting", "bundestag", "riksdag", "congress", "senate",
	"control board", "inspectorate", "export control", "attorney's office"}

// releases are words in the heading of a paper that somebody issues in his own
// name.
var releases = []string{"press release", "news release", "communiqué", "communique", "for immediate release", "for the press", "press statement",
	"fact sheet", "annual report"}

// captors are bodies that seize what others sent.
var captors = []string{"command", "fleet", "navy", "naval", "police", "customs", "coast guard", "guardia", "prosecutor", "attorney"}

// heading is the number of sentences among which a paper says whose it is.
const heading = 5

// Of is the state whose office issued a document, so that its exports are that
// state's where it does not say whose they are: told by the publisher, the voice
// of the document (nil where it has none), the first lines or the place of issue.
// The zero party where there is none. It speaks for the state where the document
// is the office's own word.
func Of(doc *graph.Document, voice *attribute.Speaker, seg segment.Segmented, found [][]mention.Mention) (state graph.Party, speaks bool) {
	if home, ok := officeOf(doc.Publisher); ok {
		return home, false
	}
	if voice != nil && voice.State != "" {
		if hasAny(voice.Name, captors) {
			return graph.Party{}, false
		}
		if home, ok := lexicon.ByCode(voice.State); ok {
			return home, false
		}
	}
	return headed(doc.Text, seg, found)
}

// headed is the state whose office the first lines name, and whether they name it
// as who speaks.
func headed(text string, seg segment.Segmented, found [][]mention.Mention) (graph.Party, bool) {
	office := false
	for i := 0; i < len(seg.Sentences) && i < heading; i++ {
		s := &seg.Sentences[i]
		line := text[s.Start:s.End]
		if len(line) > 160 {
			return graph.Party{}, false
		}
		if home, ok := officeIn(text, found[i]); ok {
			return home, isName(line)
		}
		if home, ok := exporter(text, s, found[i]); ok {
			return home, issued(text, seg)
		}
		if strings.Contains(strings.ToLower(line), "return of") {
			if home, ok := firstState(found[i]); ok {
				return home, true
			}
		}
		office = office || i < 3 && (isOffice(line) && isName(line) && !strings.ContainsAny(line, ":\"“") || hasAny(line, releases))
		if office {
			if home, ok := issuedAt(line, s, found[i]); ok {
				return home, true
			}
		}
	}
	return graph.Party{}, false
}

// OnExports reports whether the first lines of a document say that it is about
// exports.
func OnExports(text string, seg segment.Segmented) bool {
	for i := 0; i < len(seg.Sentences) && i < heading; i++ {
		if s := &seg.Sentences[i]; s.End-s.Start < 160 && hasAny(text[s.Start:s.End], []string{"export", "transfer", "deliver", "assistance", "sales", "handover", "arms control", "materiel", "licen"}) {
			return true
		}
	}
	return false
}

// issued reports whether one of the first lines names an office as who issues a
// document.
func issued(text string, seg segment.Segmented) bool {
	for i := 0; i < len(seg.Sentences) && i < heading; i++ {
		if line := text[seg.Sentences[i].Start:seg.Sentences[i].End]; isOffice(line) && isName(line) {
			return true
		}
	}
	return false
}

// isName reports whether a line is a name and no sentence: its longer words
// begin with capitals.
func isName(line string) bool {
	for w := range strings.FieldsSeq(line) {
		if len(w) > 3 && w[0] >= 'a' && w[0] <= 'z' {
			return false
		}
	}
	return true
}

// exporter is the state whose exports a title announces: "Exports of war
// materiel from Switzerland".
func exporter(text string, s *segment.Sentence, mentions []mention.Mention) (graph.Party, bool) {
	for i := range mentions {
		before := strings.ToLower(text[s.Start:mentions[i].Start])
		before = strings.TrimSuffix(before, "the ")
		if strings.Contains(before, "export") && strings.HasSuffix(before, " from ") && !strings.Contains(before, " to ") {
			return firstState(mentions[i : i+1])
		}
		next := strings.ToLower(text[mentions[i].End:s.End])
		if m := (frame.Mention{Mention: mentions[i]}); m.Adjective() && (strings.HasPrefix(next, " arms went") || strings.HasPrefix(next, " arms exports") ||
			strings.HasPrefix(next, " weapons went") || strings.HasPrefix(next, " exports of")) {
			return firstState(mentions[i : i+1])
		}
	}
	return graph.Party{}, false
}

// issuedAt is the state of the place of issue that a heading names: "Warsaw, 4
// December 2023", "MINISTRY OF FOREIGN TRADE, SARAJEVO".
func issuedAt(line string, s *segment.Sentence, mentions []mention.Mention) (graph.Party, bool) {
	for i := range mentions {
		m := &mentions[i]
		if m.Kind != mention.Party || m.How != graph.ByCapital && m.How != graph.ByPlace {
			continue
		}
		last := m.Last >= len(s.Tokens)
		dated := strings.ContainsAny(line, "0123456789")
		if m.First == 0 && dated || m.First > 0 && s.Tokens[m.First-1].Text == "," && (last || dated) {
			return firstState(mentions[i : i+1])
		}
	}
	return graph.Party{}, false
}

// officeIn is the state whose office a line names.
func officeIn(text string, mentions []mention.Mention) (graph.Party, bool) {
	for i := range mentions {
		if mentions[i].Kind == mention.Speaker {
			continue // who is only quoted issues nothing
		}
		if isOffice(text[mentions[i].Start:mentions[i].End]) {
			if home, ok := firstState(mentions[i : i+1]); ok {
				return home, true
			}
		}
		if of := strings.ToLower(text[max(0, mentions[i].Start-8):mentions[i].Start]); strings.HasSuffix(of, " of ") || strings.HasSuffix(of, " of the ") {
			if start := max(0, mentions[i].Start-60); isOffice(text[start:mentions[i].Start]) {
				return firstState(mentions[i : i+1])
			}
		}
	}
	return graph.Party{}, false
}

func isOffice(text string) bool { return hasAny(text, offices) }

// hasAny reports whether one of some words stands in a text, in whatever case.
func hasAny(text string, words []string) bool {
	text = strings.ToLower(text)
	for _, word := range words {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// officeOf is the state whose office a publisher is.
func officeOf(publisher string) (graph.Party, bool) {
	if !isOffice(publisher) {
		return graph.Party{}, false
	}
	seg := segment.Split(publisher, "text/plain")
	for _, mentions := range mention.Find(seg, lexicon.Default()) {
		if home, ok := firstState(mentions); ok {
			return home, true
		}
	}
	return graph.Party{}, false
}

// firstState is the first state that mentions name or lie in.
func firstState(mentions []mention.Mention) (graph.Party, bool) {
	for i := range mentions {
		if code := mentions[i].State(); code != "" {
			if state, ok := lexicon.ByCode(code); ok && state.Kind == graph.State {
				return state, true
			}
		}
	}
	return graph.Party{}, false
}
