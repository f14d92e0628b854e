package claim

import (
	"strconv"
	"strings"
	"unicode"

	"armsgraph/graph"
	"armsgraph/loader/extract/attribute"
)

// unnamedPublisher is the asserter of a document of which nothing is known.
const unnamedPublisher = "unnamed publisher"

// statements sets the claim's asserter chain and, from its innermost link, its
// status.
func (b *Builder) statements(c *graph.Claim, d *Draft) {
	if (b.doc.Publisher != "" || d.Voice != nil) && !speaksItself(d) {
		c.Statements = append(c.Statements, b.publisher(c, d))
	}
	for _, sp := range d.Speakers {
		c.Statements = append(c.Statements, b.statement(c, d, sp))
	}
	if len(c.Statements) == 0 {
		c.Statements = append(c.Statements, graph.Statement{
			By:     graph.Party{ID: b.doc.ID + ".publisher", Kind: graph.Unnamed, Name: unnamedPublisher},
			Stance: graph.Reports, Evidence: c.Evidence})
	}
	last := &c.Statements[len(c.Statements)-1]
	if len(d.Speakers) == 0 {
		last.Hedge = d.Hedge
	}
	if c.Polarity != graph.Negated {
		c.Status = statusOf(last.Stance)
	}
	for i := len(c.Statements) - 1; i >= 0; i-- {
		if c.Statements[i].By.Kind != graph.Unnamed {
			c.Statements[i].Origin = true
			break
		}
	}
}

// Reply adds what somebody says of a claim in another sentence; it changes
// neither the claim's status nor its origin. Who has spoken of the claim
// already in that sentence is not heard twice.
func (b *Builder) Reply(c *graph.Claim, d *Draft, sp attribute.Speaker, stance graph.Stance, words Span) {
	s := b.statement(c, d, sp)
	s.Stance, s.Evidence = stance, b.evidence(words)
	for _, other := range c.Statements {
		if other.By.ID == s.By.ID && other.Evidence == s.Evidence {
			return
		}
	}
	c.Statements = append(c.Statements, s)
	b.heard(c, len(c.Statements)-1, sp)
	b.remember(s.By)
}

// heard keeps the words that tell who makes a claim's statement: those where he
// is heard, and where these are no name, the ones that he was named by before.
func (b *Builder) heard(c *graph.Claim, statement int, sp attribute.Speaker) {
	field := "statements." + strconv.Itoa(statement)
	if sp.End > sp.Start {
		c.Supports = append(c.Supports, graph.Support{Field: field, Resolution: sp.By, Evidence: b.evidence(Span{sp.Start, sp.End})})
	}
	if sp.Called[1] > sp.Called[0] && sp.Called[0] != sp.Start {
		c.Supports = append(c.Supports, graph.Support{Field: field, Resolution: graph.ByContext, Evidence: b.evidence(Span{sp.Called[0], sp.Called[1]})})
	}
}

func statusOf(stance graph.Stance) graph.Status {
	switch stance {
	case graph.Alleges:
		return graph.Alleged
	case graph.Acknowledges, graph.PartlyAcknowledges:
		return graph.Acknowledged
	}
	return graph.Reported
}

// publisher is the outermost statement: the document itself.
func (b *Builder) publisher(c *graph.Claim, d *Draft) graph.Statement {
	s := graph.Statement{
		By:     graph.Party{ID: slug(b.doc.Publisher), Kind: graph.Publication, Name: b.doc.Publisher},
		SaidOn: b.doc.PublishedOn, Stance: graph.Reports, Attribution: graph.OnRecord, Evidence: c.Evidence,
	}
	if voice := d.Voice; voice != nil {
		s.By = voice.Party
		if s.By.Kind == "" {
			s.By = described(c, *voice)
		}
		switch {
		case onRoute(d, *voice) && !voice.Reports:
			s.Stance = graph.Acknowledges
		case voice.Accuses:
			s.Stance = graph.Alleges
		}
	}
	if c.Polarity == graph.Negated && len(d.Speakers) == 0 && c.Negation == graph.Rebutted {
		s.Stance = graph.Rebuts
	}
	return s
}

// onRoute reports whether a speaker is a party of the route or speaks for one.
func onRoute(d *Draft, sp attribute.Speaker) bool {
	for _, ref := range d.Route {
		if sp.State != "" && ref.Party.Code() == sp.State || sp.Party.ID != "" && ref.Party.ID == sp.Party.ID {
			return true
		}
	}
	return false
}

// speaksItself reports whether the body that issued the document is named as
// the speaker as well.
func speaksItself(d *Draft) bool {
	return d.Voice != nil && d.Voice.Party.ID != "" && len(d.Speakers) > 0 && d.Speakers[0].Party.ID == d.Voice.Party.ID
}

// statement is what one speaker does with the claim.
func (b *Builder) statement(c *graph.Claim, d *Draft, sp attribute.Speaker) graph.Statement {
	s := graph.Statement{
		By: sp.Party, Cue: sp.Cue, Hedge: sp.Hedge, Stance: stanceOf(c, d, sp), Attribution: graph.OnRecord,
		Evidence: c.Evidence,
	}
	if s.By.Kind == "" {
		s.By = described(c, sp)
	}
	if s.By.ID == "" {
		s.By.ID = c.ID + ".s" + strconv.Itoa(len(c.Statements))
	}
	switch {
	case sp.Leaked:
		s.Attribution = graph.Leaked
	case sp.Anonymous:
		s.Attribution = graph.Anonymous
	}
	if sp.Said[1] > sp.Said[0] {
		s.Evidence = b.evidence(Span{sp.Said[0], sp.Said[1]})
	}
	s.SaidOn = sp.On
	if s.SaidOn.IsZero() && speaksItself(d) && sp.Party.ID == d.Voice.Party.ID {
		s.SaidOn = b.doc.PublishedOn
	}
	return s
}

// described is the party of a speaker whom no lexicon names: a person or body
// by its name, or an unnamed one by the words.
func described(c *graph.Claim, sp attribute.Speaker) graph.Party {
	name := strings.TrimSpace(sp.Name)
	for _, article := range [...]string{"the ", "The ", "a ", "A ", "an ", "An "} {
		name = strings.TrimPrefix(name, article)
	}
	if sp.Anonymous || sp.Kind == "" || !strings.ContainsFunc(name, unicode.IsUpper) && sp.State == "" {
		return graph.Party{ID: c.ID + ".s" + strconv.Itoa(len(c.Statements)), Kind: graph.Unnamed, Name: name}
	}
	id := slug(name)
	if sp.State != "" {
		id = strings.ToLower(sp.State) + "-" + id
	}
	return graph.Party{ID: id, Kind: sp.Kind, Name: name, PartOf: sp.State}
}

// stanceOf is what a speaker does: a party on the route that speaks on the
// record acknowledges, media, institutes and courts report, others allege.
func stanceOf(c *graph.Claim, d *Draft, sp attribute.Speaker) graph.Stance {
	if c.Polarity == graph.Negated && c.Negation == graph.Rebutted {
		return graph.Rebuts
	}
	switch {
	case onRoute(d, sp) && !sp.Guesses() && (!sp.Anonymous || sp.Admits) && !sp.Accuses && !sp.Leaked && !sp.Reports:
		return graph.Acknowledges
	case sp.Reports && !sp.Accuses:
		return graph.Reports
	}
	return graph.Alleges
}

// slug is a name as part of an id: lower case letters and digits, runs of
// others one hyphen.
func slug(name string) string {
	var b strings.Builder
	hyphen := false
	for _, r := range strings.ToLower(name) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			if hyphen && b.Len() > 0 {
				b.WriteByte('-')
			}
			b.WriteRune(r)
			hyphen = false
			continue
		}
		hyphen = true
	}
	return b.String()
}
