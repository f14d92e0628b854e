package listing

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/setting"
)

// Manner is what the words above a list make of its entries.
type Manner struct {
	Predicate frame.Predicate
	Gives     bool // the parties listed give: "Origin", "Exporting State"
	weak      bool // the words name a trade and do not say what became of it
}

// manners are the words above a list that say what became of the goods below.
var manners = wordsOf(map[string]string{
	"REFUSE": "refused refuse refusal refusals denied deny denials denial declined decline rejected reject rejections",
	"HALT":   "suspended suspend suspensions revoked revoke revocations halted stopped frozen",
	"CANCEL": "cancelled canceled cancel cancellations withdrawn withdrawals lapsed",
	"DONE": "delivered deliver shipped ship exported export exporting supplied supply handed given give donated donate transferred transfer sent send sold sell " +
		"realised realized effected completed gifted went",
	"PLAN": "permits permit licences licenses licence license approvals approved approve authorisations authorised authorized order orders ordered pledged pledge pledges " +
		"promised promise planned plan contracts notified notify announced announce offered offer follow come",
	"TRADE": "exports deliveries sales transfers donations gifts aid assistance buyer buyers recipient recipients destination destinations customer customers importing importer",
	"GET":   "imports import imported received receive acquired acquire purchases procurement bought",
})

func wordsOf(table map[string]string) map[string]string {
	found := map[string]string{}
	for manner, words := range table {
		for w := range strings.FieldsSeq(words) {
			found[w] = manner
		}
	}
	return found
}

// predicateOf is the predicate of a manner.
var predicateOf = map[string]frame.Predicate{
	"REFUSE": {Lemma: "refusal", Noun: true, Class: frame.Refuse, Polarity: graph.Negated},
	"HALT":   {Lemma: "suspension", Noun: true, Class: frame.Halt, Polarity: graph.Negated},
	"CANCEL": {Lemma: "cancellation", Noun: true, Class: frame.Cancel, Polarity: graph.Negated},
	"DONE":   {Lemma: "export", Noun: true, Class: frame.Supply},
	"TRADE":  {Lemma: "export", Noun: true, Class: frame.Supply},
	"PLAN":   {Lemma: "licence", Noun: true, Class: frame.Permit, Polarity: graph.Planned, Stage: graph.Licensed},
	"GET":    {Lemma: "import", Noun: true, Class: frame.Acquire},
}

// mannerOf reads the words above a list. What was refused or stopped is so
// whatever else they name; what was carried out is done, though under licences.
func mannerOf(words string) (Manner, bool) {
	found := map[string]bool{}
	for w := range strings.FieldsFuncSeq(strings.ToLower(words), func(r rune) bool { return !(r >= 'a' && r <= 'z') }) {
		switch w {
		case "not", "no", "never", "none", "if", "would", "could", "which":
			return Manner{}, false
		}
		if manner := manners[w]; manner != "" {
			found[manner] = true
		}
	}
	if strings.Contains(strings.ToLower(words), "carried out") {
		found["DONE"] = true
	}
	for _, manner := range [...]string{"REFUSE", "HALT", "CANCEL", "DONE", "PLAN", "GET", "TRADE"} {
		if found[manner] {
			return Manner{Predicate: predicateOf[manner], weak: manner == "TRADE"}, true
		}
	}
	return Manner{}, false
}

// stronger is what sentences before the words above a list say of the trade that
// these only name: "Export licences issued in July number 412. By destination:".
func stronger(doc *setting.Document, before []int, weak Manner) Manner {
	for _, i := range before {
		if m, ok := mannerOf(doc.Segments.Text[doc.Segments.Sentences[i].Start:doc.Segments.Sentences[i].End]); ok && !m.weak {
			return m
		}
	}
	return weak
}

// above is the manner of the list or table that a sentence is an entry of: told
// by the words right before it, else by the heading.
func above(doc *setting.Document, sentence int) (Manner, bool) {
	all := doc.Segments.Sentences
	kind := doc.Segments.Blocks[all[sentence].Block].Kind
	i := sentence
	for i >= 0 && doc.Segments.Blocks[all[i].Block].Kind == kind {
		i--
	}
	if i >= 0 && kind == segment.TableRow && i+1 < sentence {
		if m, ok := columns(doc, i+1); ok {
			return m, true
		}
	}
	if i < 0 {
		return Manner{}, false
	}
	lead := doc.Segments.Text[all[i].Start:all[i].End]
	if m, ok := mannerOf(lead); ok && !doc.IsHeading(i) {
		return m, ok
	}
	if h := doc.HeadingOf(i); h >= 0 {
		return mannerOf(doc.Segments.Text[all[h].Start:all[h].End])
	}
	return Manner{}, false
}

// columns is the manner that the first row of a table tells: "Exporting State",
// "Buyer".
func columns(doc *setting.Document, header int) (Manner, bool) {
	text := strings.ToLower(doc.Segments.Text[doc.Segments.Sentences[header].Start:doc.Segments.Sentences[header].End])
	for _, giver := range [...]string{"exporting state", "supplier", "country of origin", "exporter", "seller"} {
		if strings.Contains(text, giver) {
			return Manner{Predicate: predicateOf["GET"], Gives: true}, true
		}
	}
	return mannerOf(text)
}
