package attribute

import (
	"strings"

	"armsgraph/graph"
	"armsgraph/loader/extract/lexicon"
	"armsgraph/loader/extract/mention"
	"armsgraph/loader/extract/segment"
	"armsgraph/loader/extract/wordset"
)

var (
	// offices are words in the name of a body that issues papers of its own.
	offices = []string{"ministry", "department", "secretariat", "government", "parliament", "house of", "committee", "agency", "directorate", "embassy",
		"council of ministers", "chancellery", "presidency", "congress", "senate", "command", "fleet", "navy", "army", "police", "customs", "guardia",
		"prosecutor", "intelligence service", "security service", "assembly", "storting", "bundestag", "riksdag", "folketing", "knesset", "sejm", "seimas",
		"lok sabha", "rajya sabha", "tweede kamer", "duma", "diet", "riigikogu", "dáil", "nationalrat", "althingi", "eduskunta", "verkhovna rada", "saeima", "camera dei deputati"}
	// others are words in the names of bodies that are no state's.
	others = []string{"college", "university", "institute", "watch", "desk", "review", "school", "faculty", "news", "panel", "nations", "experts",
		"monitor", "journal", "society", "gazette", "tribune", "post", "times", "herald", "agency)", "wire", "congressional", "digest"}
	// forces accuse where a ministry reports.
	forces = []string{"command", "fleet", "navy", "army", "police", "customs", "guardia", "prosecutor", "intelligence", "security"}
	// parliaments are those whose name tells their state.
	parliaments = map[string]string{"house of commons": "GB", "house of lords": "GB", "storting": "NO", "bundestag": "DE", "riksdag": "SE", "folketing": "DK",
		"knesset": "IL", "riigikogu": "EE", "dáil": "IE", "nationalrat": "AT", "althingi": "IS", "eduskunta": "FI", "verkhovna rada": "UA", "saeima": "LV",
		"stortinget": "NO", "bundesrat": "DE", "camera dei deputati": "IT", "sejm": "PL", "seimas": "LT", "lok sabha": "IN", "rajya sabha": "IN", "tweede kamer": "NL", "state duma": "RU"}
)

// voiceOf is who speaks in a document: a state's body that issues it in its own
// name, told by the publisher or the heading, or a medium that the lexicon
// knows; nil where it is nobody known.
func voiceOf(doc *graph.Document, segments *segment.Segmented, mentions [][]mention.Mention) *Speaker {
	heading := 0
	for heading < len(segments.Sentences) && heading < 5 && isHeading(doc.Text[segments.Sentences[heading].Start:segments.Sentences[heading].End]) {
		heading++
	}
	var sp Speaker
	switch {
	case doc.Publisher != "":
		if !isOffice(doc.Publisher) {
			return publication(doc.Publisher)
		}
		sp = Speaker{Name: doc.Publisher, head: "ministry"}
		seg := segment.Split(doc.Publisher, "text/plain")
		for _, found := range mention.Find(seg, lexicon.Default()) {
			sp.issuedBy(found, doc.Publisher)
		}
	default:
		if writer := letterFrom(segments, mentions, heading); writer != nil {
			return writer
		}
		line := -1
		for i := 0; i < heading && i < 2 && line < 0; i++ {
			if words := doc.Text[segments.Sentences[i].Start:segments.Sentences[i].End]; isOffice(words) && isTitle(words) && !tells(segments, i) {
				line = i
				sp = Speaker{Name: flat(words), head: "ministry", By: graph.ByDescription, Start: segments.Sentences[i].Start, End: segments.Sentences[i].End}
			}
		}
		if line < 0 {
			return nil
		}
		sp.issuedBy(mentions[line], doc.Text)
		if sp.Party.ID != "" {
			sp.Start, sp.End = 0, 0 // its name says more than the line
		}
	}
	for i := 0; i < heading && sp.State == ""; i++ {
		for k := range mentions[i] {
			if m := &mentions[i][k]; m.Kind == mention.Party && m.State() != "" && sp.State == "" {
				sp.State = m.State()
			}
		}
	}
	if sp.State == "" {
		return nil
	}
	sp.Kind, sp.Word = graph.Agency, -1
	sp.Accuses = contains(strings.ToLower(sp.Name), forces)
	return &sp
}

// author reports whether a speaker is whoever writes the document: "we conclude
// that", outside of quotation marks.
func author(name string, tokens []segment.Token, at int) bool {
	if w := strings.ToLower(name); w != "we" && w != "i" {
		return false
	}
	quoted := false
	for k := 0; k < len(tokens) && tokens[k].Start < at; k++ {
		switch tokens[k].Text {
		case "\"":
			quoted = !quoted
		case "“", "``", "„", "«":
			quoted = true
		case "”", "''", "»":
			quoted = false
		}
	}
	return !quoted
}

// isHeading reports whether a line stands above the text: it is short and no
// sentence.
func isHeading(line string) bool {
	return len(line) < 160 && !strings.HasSuffix(line, ".") && !strings.HasSuffix(line, "?")
}

// publication is the medium or institute that a publisher's name means in the
// lexicon, so that it is one party wherever it speaks; nil where there is none.
func publication(publisher string) *Speaker {
	seg := segment.Split(publisher, "text/plain")
	for _, found := range mention.Find(seg, lexicon.Default()) {
		for k := range found {
			m := &found[k]
			if m.Kind != mention.Party || m.End-m.Start < len(publisher)-len("The ") {
				continue
			}
			switch m.Party.Kind {
			case graph.Publication, graph.Organisation:
				return &Speaker{Name: publisher, Party: m.Party.Party, Reports: true, Word: -1}
			}
		}
	}
	return nil
}

// isMinutes reports whether a document's heading calls it an account of what was
// said at a sitting: its sentences are the speaker's until another one speaks.
func isMinutes(segments *segment.Segmented) bool {
	for i := 0; i < len(segments.Sentences) && i < 4; i++ {
		line := strings.ToLower(segments.Text[segments.Sentences[i].Start:segments.Sentences[i].End])
		if isHeading(line) && contains(line, []string{"proceedings", "minutes of", "summary record", "verbatim", "official report of"}) {
			return true
		}
	}
	return false
}

// datelineOf is the state of the place that opens one of the first lines:
// "PARIS, 10 July 2019".
func datelineOf(segments *segment.Segmented, mentions [][]mention.Mention) string {
	for i := 0; i < len(segments.Sentences) && i < 6; i++ {
		if len(mentions[i]) == 0 || mentions[i][0].First != 0 {
			continue
		}
		m, tokens := &mentions[i][0], segments.Sentences[i].Tokens
		if m.Kind != mention.Party || m.How != graph.ByCapital && m.How != graph.ByPlace || m.Last >= len(tokens) {
			continue
		}
		name := segments.Text[m.Start:m.End]
		shouted := strings.ToUpper(name) == name
		after := "" // what follows the mark behind the name
		if m.Last+1 < len(tokens) {
			after = tokens[m.Last+1].Text
		}
		switch next := tokens[m.Last].Text; {
		case shouted && (next == "(" || next == ":"), shouted && next == "." && (after == "" || after[0] == '-'),
			next == "," && after != "" && (after[0] >= '0' && after[0] <= '9' || months[strings.ToLower(after)]):
			return m.State()
		case next == "/" || next == "–" || next == "—" || next == "-",
			next == "," && (shouted || len(tokens) < 12):
			return m.State()
		}
	}
	return ""
}

var months = wordset.Of("january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.")

// issuedBy takes the body and its state from the mentions of a heading.
func (sp *Speaker) issuedBy(found []mention.Mention, text string) {
	for code, state := range parliaments {
		if strings.Contains(strings.ToLower(sp.Name), code) {
			sp.State = state
		}
	}
	for k := range found {
		m := &found[k]
		if m.Kind != mention.Party || m.State() == "" {
			continue
		}
		if sp.State == "" {
			sp.State = m.State()
		}
		if m.Party.Kind == graph.Agency && sp.Party.ID == "" {
			sp.Party = m.Party.Party
		}
	}
}

// isTitle reports whether a line may name who issues a paper: it is no
// sentence and no entry of a form.
func isTitle(words string) bool {
	return !strings.HasSuffix(words, ".") && !strings.Contains(words, ":") && !strings.Contains(strings.ToLower(words), "cable")
}

// tells reports whether a line of a heading tells what somebody says.
func tells(segments *segment.Segmented, i int) bool {
	for k, t := range segments.Sentences[i].Tokens {
		if _, ok := speechCue(strings.ToLower(t.Text)); ok && k > 0 && t.Text != "REPORT" && t.Text != "Report" {
			return true
		}
	}
	return false
}

func isOffice(words string) bool {
	words = strings.ToLower(words)
	return contains(words, offices) && !contains(words, others)
}

func contains(words string, any []string) bool {
	for _, w := range any {
		if strings.Contains(words, w) {
			return true
		}
	}
	return false
}
