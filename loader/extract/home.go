package extract

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/refer"
	"armsgraph/loader/extract/segment"
)

// offices are words in the heading of a paper that a state's own office issues.
var offices = []string{"ministry", "department", "secretariat", "government", "parliament", "house of", "committee", "agency",
	"directorate", "embassy", "council of ministers", "chancellery", "presidency", "storting", "bundestag", "riksdag", "congress", "senate"}

// homeOf is the state whose office issued a document, so that its exports are
// that state's where it does not say whose they are: told by the publisher or
// the first lines. The zero party where there is none.
func homeOf(doc *graph.Document, seg segment.Segmented, found [][]mention.Mention) graph.Party {
	if home, ok := officeOf(doc.Publisher); ok {
		return home
	}
	const heading = 4
	office := false
	for i := 0; i < len(seg.Sentences) && i < heading; i++ {
		s := &seg.Sentences[i]
		if s.End-s.Start > 160 {
			return graph.Party{}
		}
		if home, ok := officeIn(doc.Text, found[i]); ok {
			return home
		}
		if office && len(found[i]) > 0 && found[i][0].First == 0 {
			if home, ok := firstState(found[i][:1]); ok {
				return home // the place of issue
			}
		}
		office = office || i < 2 && isOffice(doc.Text[s.Start:s.End]) && len(found[i]) == 0
	}
	return graph.Party{}
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

func isOffice(text string) bool {
	text = strings.ToLower(text)
	for _, word := range offices {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

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

func firstState(mentions []mention.Mention) (graph.Party, bool) {
	for i := range mentions {
		if code := mentions[i].State(); code != "" {
			if state, ok := stateByCode(code); ok && state.Kind == graph.State {
				return state, true
			}
		}
	}
	return graph.Party{}, false
}

// ours is the state of the document's office as a party meant by the context.
func (r *reader) ours(at int) []refer.Ref {
	if r.home.ID == "" {
		return nil
	}
	return []refer.Ref{{Party: r.home, Resolution: graph.ByContext, Start: at, End: at}}
}
