package extract

import (
	"strings"
	"unicode/utf8"

	"armsgraph/graph"
	"armsgraph/loader/extract/frame"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/refer"
)

// Explanation tells what was read in each sentence of a document, and why. Its
// offsets are code points of the document's text.
type Explanation struct {
	Sentences []SentenceNote `json:"sentences"`
}

// SentenceNote tells what was read in one sentence.
type SentenceNote struct {
	Start    int           `json:"start"`
	End      int           `json:"end"`
	Text     string        `json:"text"`
	Mentions []MentionNote `json:"mentions"` // parties and goods
	Dates    []DateNote    `json:"dates"`
	Sums     []string      `json:"sums"`
	Triggers []TriggerNote `json:"triggers"`
	Meant    []MeantNote   `json:"meant"`
	Claims   []ClaimNote   `json:"claims"`
	// Reason is why the sentence gave no claim; empty where it gave one.
	Reason string `json:"reason"`
}

// MentionNote is a party or goods that a sentence names.
type MentionNote struct {
	Text       string           `json:"text"`
	Kind       string           `json:"kind"`
	ID         string           `json:"id"` // the party's; empty for goods
	Means      string           `json:"means"`
	Resolution graph.Resolution `json:"resolution"`
}

// DateNote is a date as it was read.
type DateNote struct {
	Text string `json:"text"`
	EDTF string `json:"edtf"` // empty where the words give no day
}

// TriggerNote is a word of transfer with the roles around it.
type TriggerNote struct {
	Word      string   `json:"word"`
	Class     string   `json:"class"`
	Givers    []string `json:"givers"`
	Receivers []string `json:"receivers"`
	Via       []string `json:"via"`
	Goods     string   `json:"goods"`
	Polarity  string   `json:"polarity"`
	Negation  string   `json:"negation"`
	Speakers  []string `json:"speakers"` // outermost first
	Reason    string   `json:"reason"`   // what decided the polarity, or why there is no claim
}

// MeantNote is the party that the context was taken to mean where a sentence
// leaves an end of a transfer out, or the likeliest one where none was taken.
type MeantNote struct {
	Word   string  `json:"word"`
	End    string  `json:"end"` // giver or receiver
	Party  string  `json:"party"`
	Weight float64 `json:"weight"` // how likely, from 0 to 1, by what was learned from annotated documents
	Taken  bool    `json:"taken"`
}

// ClaimNote is a claim that a sentence gave.
type ClaimNote struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// Explain reads a document as Read does, and tells of each sentence what was
// read and why.
func Explain(doc graph.Document) (graph.Extraction, Explanation) {
	notes := &Explanation{Sentences: []SentenceNote{}}
	r := newReader(&doc, notes)
	r.read()
	return graph.Extraction{Document: doc, Claims: r.claims, Parties: r.builder.Parties()}, *notes
}

// explain notes a sentence: its mentions and what each frame came to.
func (r *reader) explain(s *frame.Sentence, moves []refer.Move, readings []reading) {
	if r.notes == nil {
		return
	}
	start := utf8.RuneCountInString(r.doc.Text[:s.Start])
	text := r.doc.Text[s.Start:s.End]
	note := SentenceNote{Start: start, End: start + utf8.RuneCountInString(text), Text: text, Mentions: []MentionNote{},
		Dates: []DateNote{}, Sums: []string{}, Triggers: []TriggerNote{}, Meant: []MeantNote{}, Claims: []ClaimNote{}}
	for i := range s.Mentions {
		note.Mentions = append(note.Mentions, r.mentionNote(&s.Mentions[i].Mention))
	}
	for _, d := range r.text.DatesIn(s.Start, s.End) {
		note.Dates = append(note.Dates, DateNote{Text: d.Text, EDTF: d.EDTF()})
	}
	for _, a := range r.text.AmountsIn(s.Start, s.End) {
		note.Sums = append(note.Sums, a.Text)
	}
	for i := range moves {
		note.Triggers = append(note.Triggers, triggerNote(&moves[i], readings))
	}
	note.Meant = append(note.Meant, r.meant...)
	r.meant = nil
	r.notes.Sentences = append(r.notes.Sentences, note)
}

// explainClaims notes with each sentence the claims that it gave, or why it
// gave none; claims are in the order of what they were pending as.
func (r *reader) explainClaims() {
	if r.notes == nil {
		return
	}
	for i := range r.pending {
		note := &r.notes.Sentences[r.pending[i].sentence.Index]
		note.Claims = append(note.Claims, ClaimNote{r.claims[i].ID, r.claims[i].Title()})
	}
	for i := range r.notes.Sentences {
		note := &r.notes.Sentences[i]
		note.Reason = note.whyNone()
	}
}

func (r *reader) mentionNote(m *mention.Mention) MentionNote {
	note := MentionNote{Text: r.doc.Text[m.Start:m.End], Kind: "party", Resolution: m.How}
	switch {
	case m.Kind == mention.Goods:
		note.Kind, note.Means = "goods", m.Class.Slug()
		if m.Class == "" {
			note.Means = "no arms"
		}
	case m.Party != nil:
		note.ID, note.Means = m.Party.ID, m.Party.Name
	case m.Kind == mention.Unnamed:
		note.Kind, note.Means = "unnamed party", m.Area
	default:
		note.Kind, note.Means = "description", m.Noun
	}
	return note
}

func triggerNote(m *refer.Move, readings []reading) TriggerNote {
	note := TriggerNote{Word: m.Frame.Sentence.Tree.Words[m.Frame.Word].Text, Class: string(m.Frame.Predicate.Class),
		Givers: names(m.Givers, m.From, m.Makers), Receivers: names(m.Receivers, m.Onward), Via: names(m.Vias, m.Places),
		Speakers: []string{}}
	if m.Cargo == nil || !m.Cargo.Arms {
		note.Reason = "no arms are named as what is moved"
		return note
	}
	goods := m.Cargo.Goods.List()
	slugs := make([]string, len(goods))
	for i, g := range goods {
		slugs[i] = g.Slug()
	}
	note.Goods = strings.Join(slugs, ", ")
	for i := range readings {
		if readings[i].move != m {
			continue
		}
		note.Polarity, note.Negation = string(readings[i].judged.Polarity), string(readings[i].judged.Negation)
		note.Reason = readings[i].judged.Reason
		for _, speaker := range readings[i].speakers {
			note.Speakers = append(note.Speakers, speaker.Name)
		}
	}
	return note
}

func names(lists ...[]refer.Ref) []string {
	found := []string{}
	for _, list := range lists {
		for _, ref := range list {
			found = append(found, ref.Party.Name)
		}
	}
	return found
}

// whyNone is why a sentence gave no claim.
func (n *SentenceNote) whyNone() string {
	if len(n.Claims) > 0 {
		return ""
	}
	if len(n.Triggers) == 0 {
		return "no word of transfer"
	}
	for _, t := range n.Triggers {
		if t.Goods != "" && t.Polarity == "" {
			return "“" + t.Word + "” claims nothing: " + t.Reason
		}
	}
	for _, t := range n.Triggers {
		if t.Goods != "" {
			return "no route: fewer than two parties are known of “" + t.Word + "”"
		}
	}
	return n.Triggers[0].Reason
}
